package import ExampleRunner
import Foundation

/// The command `specimen` as it was built with these tests, run as a process of its own.
package struct SpecimenProcess: Sendable {
    /// What became of a run.
    package struct Outcome: Sendable {
        /// The exit status; -1 when the command did not end by itself.
        package let status: Int32
        /// What it printed as results.
        package let output: String
        /// What it printed as messages.
        package let messages: String
        /// How it ended, in words, for failures of tests.
        package let exit: ProcessResult.Exit

        /// The first line of the messages.
        package var firstMessage: String { messages.components(separatedBy: "\n").first ?? "" }
    }

    /// The folder in which it starts.
    package var folder: String
    /// Its environment.
    package var environment = ["PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8"]
    /// How long it may take.
    package var timeLimit: Duration = .seconds(60)

    /// Makes runs in a folder.
    package init(in folder: String) { self.folder = folder }

    /// Runs the command.
    package func run(_ arguments: [String], input: [UInt8] = []) async -> Outcome {
        let command = Command(
            Self.executable, arguments, environment: environment, workingDirectory: folder,
            standardInput: input, timeLimit: timeLimit, outputLimit: 8 << 20)
        let result = await WorkerQueue.run { ProcessRunner().run(command) }
        var status: Int32 = -1
        if case .exited(let code) = result.exit { status = code }
        return Outcome(
            status: status, output: String(decoding: result.standardOutput, as: UTF8.self),
            messages: String(decoding: result.standardError, as: UTF8.self), exit: result.exit)
    }

    /// The executable stands beside the bundle of the tests.
    package static let executable: String = {
        let bundle = CommandLine.arguments.first { $0.contains(".xctest") } ?? CommandLine.arguments[0]
        var folder = URL(filePath: bundle)
        while folder.path.contains(".xctest") { folder.deleteLastPathComponent() }
        return folder.appending(path: "specimen").path
    }()
}

import ExampleRunner
import Foundation

/// A program of the system that checks need.
enum Tool {
    /// There is no such program here, so that a check cannot be made.
    struct Missing: Error {
        let name: String
    }

    /// The programs that checks need and that are not installed.
    static let missing: [String] = {
        let search = ExecutableSearch(environment: ProcessInfo.processInfo.environment)
        return ["bash", "curl", "jq", "python3"].filter { search.path(of: $0, workingDirectory: "/") == nil }
    }()

    /// Runs a program.
    /// - Parameters:
    ///   - name: its name.
    ///   - arguments: its arguments.
    ///   - input: what it reads from standard input.
    ///   - variables: added to the environment, which holds little else.
    ///   - probe: looks at its processes meanwhile.
    static func run(
        _ name: String, _ arguments: [String], input: String = "", variables: [String: String] = [:],
        probe: ProcessProbe = ProcessProbe()
    ) throws -> ProcessResult {
        var environment = ["LANG": "C.UTF-8"]
        for name in ["PATH", "HOME"] { environment[name] = ProcessInfo.processInfo.environment[name] }
        let folder = try ScratchFolder()
        let command = Command(
            name, arguments, environment: environment.merging(variables) { $1 },
            workingDirectory: folder.path,
            standardInput: Array(input.utf8), timeLimit: .seconds(20))
        let result = ProcessRunner().run(command, probe: probe)
        if case .notFound(let name) = result.exit { throw Missing(name: name) }
        // A shell's word for a command that it does not find.
        if result.exit == .exited(127) { throw Missing(name: "a command of the \(name) program") }
        return result
    }
}

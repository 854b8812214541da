import ExampleRunner
import Foundation
import SpecimenHarness
import Testing

/// A folder `Tests/Goldens/<kind>/<case>`: what goes into a run of the command, and what must come out.
///
/// `arguments` holds the words of the command line, variables of the environment before them. What the run is given and what is expected of it depend on
/// the kind.
struct GoldenCase: Sendable, CustomTestStringConvertible {
    /// The kinds of cases.
    enum Kind: String, CaseIterable {
        /// The inputs stand in the case. `prepare.sh` makes those that cannot be kept there. Expected is the
        /// file `expected.txt`: the command, all that it prints, its exit status.
        case diagnostics
        /// The arguments name files of the repository. Expected is the whole output, the tree `expected`.
        case generate
        /// The same for the folder `client` of the output, which other tests compile.
        case client
        /// `specimen docs` is run with the arguments in a copy of the case's folder `pages`. Expected is that folder
        /// afterwards, the tree `expected`.
        case regions
    }

    let kind: Kind
    let name: String

    var testDescription: String { "\(kind.rawValue)/\(name)" }
    /// The path of the case's folder.
    var folder: String { Repository.path("Tests/Goldens/\(kind.rawValue)/\(name)") }

    /// All cases of some kinds.
    static func all(_ kinds: [Kind]) -> [GoldenCase] {
        kinds.flatMap { kind in
            let folder = Repository.path("Tests/Goldens/\(kind.rawValue)")
            let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
            return names.filter { !$0.hasPrefix(".") }.sorted().map { GoldenCase(kind: kind, name: $0) }
        }
    }

    /// The words after `specimen`; a case of diagnostics may leave them out.
    func arguments() throws -> [String] {
        let path = "\(folder)/arguments"
        guard kind != .diagnostics || FileManager.default.fileExists(atPath: path) else {
            return ["check", "input.yaml"]
        }
        let text = try String(contentsOf: URL(filePath: path), encoding: .utf8)
        return text.split(whereSeparator: \.isWhitespace).map(String.init)
    }

    /// Runs the command on the case's inputs in a scratch folder.
    /// - Returns: the text that `expected.txt` must hold.
    func diagnosticsText() async throws -> String {
        let scratch = try ScratchFolder()
        for (path, file) in FileTree(folder).files where !Self.ownFiles.contains(path) {
            try scratch.write(path, file.bytes)
        }
        let script = "\(folder)/prepare.sh"
        if FileManager.default.fileExists(atPath: script) {
            let command = Command(
                "bash", ["-euo", "pipefail", script], environment: ["PATH": "/usr/bin:/bin", "LC_ALL": "C"],
                workingDirectory: scratch.path)
            let result = await WorkerQueue.run { ProcessRunner().run(command) }
            guard result.isSuccess else { throw Failure(message: "prepare.sh failed: \(result)") }
        }
        let words = try arguments()
        let variables = words.prefix { $0.contains("=") }
        var process = SpecimenProcess(in: scratch.path)
        for variable in variables {
            let parts = variable.split(separator: "=", maxSplits: 1).map(String.init)
            process.environment[parts[0]] = parts[1]
        }
        let outcome = await process.run(Array(words.dropFirst(variables.count)))
        return """
            $ \((variables + ["specimen"] + words.dropFirst(variables.count)).joined(separator: " "))
            \(outcome.messages)\(outcome.output)exit status \(outcome.status)

            """
    }
    private static let ownFiles = ["arguments", "expected.txt", "prepare.sh"]

    /// A case that could not be run.
    struct Failure: Error {
        let message: String
    }
}

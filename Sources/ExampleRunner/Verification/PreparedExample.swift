import APIContract
import Specimen
import TargetLanguages

/// An example that stands in a scratch folder of its own, built and ready to run.
struct PreparedExample: Sendable {
    /// Why an example cannot be run.
    enum Failure: Error {
        /// Something that it needs is not there.
        case skipped(String)
        /// It is at fault itself.
        case broken(String)
    }

    private let folder: ScratchFolder
    private let tool: ToolCommand
    private let words: [String]
    private let environment: [String: String]

    /// Writes and builds an example.
    /// - Parameters:
    ///   - program: the program's text.
    ///   - example: what it is an example of.
    ///   - files: generated files that the program needs beside it, by path.
    ///   - samples: the files that it sends.
    ///   - packages: the folder that holds the packages of its language, if the caller has one.
    ///   - system: what every program gets to see of the system.
    /// - Throws: why it cannot be run.
    init(
        _ program: [UInt8], of example: ExampleGenerator.Example, files: [GeneratedFile],
        samples: [SampleFile], packages: String?, system: [String: String]
    ) throws(Failure) {
        let language = example.language
        let variant = language.tools.variants[example.variant]
        do throws(ScratchFolder.Failure) {
            folder = try ScratchFolder()
            let name = variant?.fileName ?? "example.\(language.fileExtension)"
            var places = ["file": try folder.write(name, program), "folder": folder.path]
            places["output"] = "\(folder.path)/program.out"
            places["packages"] = packages
            tool = ToolCommand(places: places)
            for file in files { try folder.write(file.path, file.bytes) }
            for sample in samples { try folder.write(sample.name, sample.bytes) }
            if let link = variant?.packages, files.isEmpty, let packages {
                try folder.link(link, to: "\(packages)/\(link)")
            }
        } catch {
            throw .broken(error.description)
        }
        let build = variant?.build ?? language.tools.build
        words = variant?.run ?? language.tools.run
        guard !words.isEmpty else { throw .skipped("\(language.name) has no command that runs a file") }
        let settings = language.tools.environment.merging(variant?.environment ?? [:]) { $1 }
        environment = system.merging(["TMPDIR": folder.path]) { $1 }.merging(settings) { $1 }
        let isMissing =
            packages == nil
            && (variant?.packages != nil && files.isEmpty || Self.names("packages", build + [words]))
        guard !isMissing else {
            throw .skipped(
                "its packages are not there; use --packages with a folder that has a folder '\(language.id)'")
        }
        if let name = RequiredPrograms(language, variant: example.variant).missing(in: environment) {
            throw .skipped("'\(name)' is not installed")
        }
        for step in build { try run(step, "build") }
    }

    /// Runs the program.
    /// - Parameters:
    ///   - credentials: the environment variables of the credentials.
    ///   - timeLimit: how long it may take.
    ///   - probe: looks at its processes meanwhile.
    func run(_ credentials: [String: String], timeLimit: Duration, probe: ProcessProbe) -> ProcessResult {
        let variables = credentials.merging(["HOME": folder.path]) { $1 }
        return ProcessRunner().run(command(words, variables, timeLimit), probe: probe)
    }

    private func command(_ words: [String], _ variables: [String: String], _ timeLimit: Duration) -> Command {
        let words = tool.words(words)
        let environment = environment.mapValues(tool.fill).merging(variables) { $1 }
        return Command(
            words.first ?? "", Array(words.dropFirst()), environment: environment,
            workingDirectory: folder.path,
            timeLimit: timeLimit)
    }

    private func run(_ step: [String], _ name: String) throws(Failure) {
        let result = ProcessRunner().run(command(step, [:], .seconds(300)))
        switch result.exit {
        case .exited(0): return
        case .notFound(let program): throw .skipped("'\(program)' is not installed")
        default:
            let text = String(decoding: result.standardError + result.standardOutput, as: UTF8.self)
            let reason = text.isEmpty ? "\(result.exit)" : text.replacing("\(folder.path)/", with: "")
            throw .broken("the \(name) failed: \(reason)")
        }
    }

    private static func names(_ place: String, _ commands: [[String]]) -> Bool {
        commands.joined().contains { $0.contains("{\(place)}") }
    }
}

import Foundation

/// A copy of one of the packages in `Tests/Packages` that a test may build and change.
///
/// All copies share one build folder, so that the plugins' tools are built once.
struct PackageCopy {
    /// What a program printed, and how it ended.
    struct Outcome {
        let status: Int32
        let output: String

        /// The lines in which a text stands, each once.
        func lines(with text: String) -> [String] {
            output.split(separator: "\n").map(String.init).filter { $0.contains(text) }
                .reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
        }
    }

    static let repository = URL(filePath: #filePath).appending(path: "../../..").standardizedFileURL
    /// Not the build folder of the tests themselves: SwiftPM has locked that.
    private static let work = repository.appending(path: ".build/plugin-tests")
    static let scratch = work.appending(path: "build")

    let name: String
    let folder: URL

    /// Copies a package, with the project as the dependency of the copy.
    init(_ name: String) throws {
        self.name = name
        folder = Self.work.appending(path: "packages/\(name)")
        let files = FileManager.default
        // SwiftPM's plan of the last build; it does not look whether that was another package's.
        for plan in ["debug.yaml", "debug/description.json"] {
            try? files.removeItem(at: Self.scratch.appending(path: plan))
        }
        try? files.removeItem(at: folder)
        try files.createDirectory(
            at: folder.deletingLastPathComponent(), withIntermediateDirectories: true)
        try files.copyItem(at: Self.repository.appending(path: "Tests/Packages/\(name)"), to: folder)
        let manifest = try String(contentsOf: folder.appending(path: "Package.swift"), encoding: .utf8)
        try write(
            manifest.replacingOccurrences(of: "\"../../..\"", with: "\"\(Self.repository.path)\""),
            to: "Package.swift")
    }

    /// Where the generated files are.
    var generated: URL {
        Self.scratch.appending(
            path: "plugins/outputs/\(name.lowercased())/\(name)/destination/GenerateClientPlugin")
    }

    /// The names of the generated files.
    var generatedNames: [String] {
        ((try? FileManager.default.contentsOfDirectory(atPath: generated.path)) ?? []).sorted()
    }

    /// Writes a file of the package.
    func write(_ text: String, to path: String) throws {
        try Data(text.utf8).write(to: folder.appending(path: path))
    }

    /// Changes a file of the package.
    func edit(_ path: String, _ change: (String) -> String) throws {
        try write(
            change(String(contentsOf: folder.appending(path: path), encoding: .utf8)), to: path)
    }

    /// `swift build`.
    func build() throws -> Outcome { try swift("build", []) }

    /// `swift package`.
    func package(_ arguments: [String]) throws -> Outcome { try swift("package", arguments) }

    private func swift(_ command: String, _ arguments: [String]) throws -> Outcome {
        try Self.run(
            URL(filePath: "/usr/bin/env"),
            ["swift", command, "--package-path", folder.path, "--scratch-path", Self.scratch.path]
                + arguments)
    }

    /// Runs the program that was built.
    func run() throws -> Outcome { try Self.run(Self.scratch.appending(path: "debug/\(name)"), []) }

    static func run(_ program: URL, _ arguments: [String]) throws -> Outcome {
        let process = Process()
        let pipe = Pipe()
        process.executableURL = program
        process.arguments = arguments
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = pipe
        process.standardError = pipe
        try process.run()
        let output = try pipe.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        return Outcome(status: process.terminationStatus, output: String(decoding: output, as: UTF8.self))
    }
}

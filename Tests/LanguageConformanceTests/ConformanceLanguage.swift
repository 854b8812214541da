import CodeTemplates
import ExampleRunner
import Foundation
import ProjectSettings
import SourceDiagnostics
import Specimen
import SpecimenHarness
import TargetLanguages
import Testing

/// A language folder and what runs its programs.
struct ConformanceLanguage: Sendable, CustomTestStringConvertible {
    let language: Language
    let form: ConformanceProgram

    var testDescription: String { language.id }

    /// The languages that were found, and what was wrong with their files.
    static let catalog: (languages: [ConformanceLanguage], faults: [String]) = {
        var diagnostics = DiagnosticList()
        let catalog = LanguageCatalog.read(TemplateFolder(files: [:]), into: &diagnostics)
        let languages = catalog.entries.compactMap { entry in
            ConformanceProgram.forms[entry.language.id].map {
                ConformanceLanguage(language: entry.language, form: $0)
            }
        }
        let missing = catalog.entries.map(\.language.id).filter { ConformanceProgram.forms[$0] == nil }
        return (
            languages, diagnostics.entries.map(\.diagnostic.message) + missing.map { "no program for \($0)" }
        )
    }()

    /// All of them.
    static var all: [ConformanceLanguage] { catalog.languages }

    /// What became of a program.
    enum Outcome {
        /// The lines that it printed.
        case lines([String])
        /// A program that is needed is not installed.
        case missing(String)
        /// It could not be built, or stopped.
        case broken(String)
    }

    /// Builds and runs a program.
    func run(_ statements: [String]) async throws -> Outcome {
        let folder = try ScratchFolder()
        let file = try folder.write("main.\(language.fileExtension)", form.program(statements).utf8)
        let places = [
            "{file}": file, "{output}": "\(folder.path)/program", "{folder}": folder.path,
            "{packages}": folder.path,
        ]
        var environment = language.tools.environment.merging(["HOME": folder.path, "TMPDIR": folder.path]) {
            $1
        }
        environment["PATH"] = ProcessInfo.processInfo.environment["PATH"]
        environment["LANG"] = environment["LANG"] ?? "C.UTF-8"
        var output = ""
        for step in language.tools.build + [language.tools.run] {
            let words = step.map { word in
                places.reduce(word) { $0.replacingOccurrences(of: $1.key, with: $1.value) }
            }
            let command = Command(
                words[0], Array(words.dropFirst()), environment: environment, workingDirectory: folder.path,
                timeLimit: .seconds(180), outputLimit: 16 << 20)
            let result = await WorkerQueue.run { ProcessRunner().run(command) }
            if case .notFound(let name) = result.exit { return .missing(name) }
            let messages = String(decoding: result.standardError, as: UTF8.self)
            output = String(decoding: result.standardOutput, as: UTF8.self)
            guard result.isSuccess, messages.isEmpty else {
                return .broken("\(result.exit): \((messages + output).prefix(3_000))")
            }
        }
        return .lines(
            output.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(String.init))
    }

    /// Runs a program, and gives its lines. A missing program ends the test with a warning, but not under `CI`,
    /// where all of them must be there.
    func lines(_ statements: [String]) async throws -> [String] {
        switch try await run(statements) {
        case .lines(let lines): return lines
        case .missing(let name):
            try Self.skip("'\(name)' is not installed")
            return []
        case .broken(let reason): throw Broken(description: "\(language.name): \(reason)")
        }
    }

    /// Ends the test with a warning that says what it could not show; under `CI` it fails.
    static func skip(_ reason: String) throws {
        guard ProcessInfo.processInfo.environment["CI"] == nil else { throw Broken(description: reason) }
        Issue.record("skipped: \(reason)", severity: .warning)
        try Test.cancel("\(reason)")
    }

    /// A program that did not do its work.
    struct Broken: Error, CustomStringConvertible {
        let description: String
    }

    /// The bytes of a text in hexadecimal digits.
    static func hex(_ text: String) -> String {
        text.utf8.map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
    }

    /// The text whose UTF-8 bytes hexadecimal digits are; nil for other digits.
    static func text(hex: String) -> String? {
        let digits = hex.compactMap(\.hexDigitValue)
        guard digits.count == hex.count, digits.count.isMultiple(of: 2) else { return nil }
        let bytes = stride(from: 0, to: digits.count, by: 2).map { UInt8(digits[$0] << 4 | digits[$0 + 1]) }
        return String(validating: bytes, as: UTF8.self)
    }
}

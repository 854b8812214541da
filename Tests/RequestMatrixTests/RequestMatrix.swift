import APIContract
import CodeTemplates
import ExampleRunner
import Foundation
import ProjectSettings
import SourceDiagnostics
import Specimen
import TargetLanguages

/// The requests of all documents in `Specs`, sent by the examples of all languages.
///
/// Programs that are built take a second or more each, so only the operations with the tag `sample` are sent
/// by those languages, unless `SPECIMEN_FULL_MATRIX` asks for all.
struct RequestMatrix {
    /// An example that was not right, with what was wrong.
    struct Fault: Hashable, CustomStringConvertible {
        let operation: String
        let language: String
        let text: String

        var description: String { "\(operation) in \(language): \(text)" }
    }

    /// The operations of all documents.
    private(set) var operations: Set<String> = []
    /// The operations that a language sent rightly.
    private(set) var right: [String: Set<String>] = [:]
    /// The operations that a language sent at all.
    private(set) var sent: [String: Set<String>] = [:]
    /// What was wrong.
    private(set) var faults: [Fault] = []
    /// What keeps an example from being made.
    private(set) var findings: [String] = []

    static let isFull = ProcessInfo.processInfo.environment["SPECIMEN_FULL_MATRIX"] != nil
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Specs")

    /// The documents by name.
    static func documents() throws -> [SourceFile] {
        try FileManager.default.contentsOfDirectory(atPath: folder.path()).sorted().map { name in
            SourceFile(path: name, bytes: Array(try Data(contentsOf: folder.appending(path: name))))
        }
    }

    /// Sends everything.
    mutating func run() throws {
        var diagnostics = DiagnosticList()
        let entries = LanguageCatalog.read(TemplateFolder(files: [:]), into: &diagnostics).entries
        let languages = entries.map(\.language)
        let built = languages.filter { !($0.tools.variants["http"]?.build ?? $0.tools.build).isEmpty }
        let scripts = languages.map(\.id).filter { id in !built.contains { $0.id == id } }
        for document in try Self.documents() {
            guard let contract = Generator.contract(document, into: &diagnostics)?.contract else { continue }
            let all = contract.operations.map(\.id)
            let sample = contract.operations.filter { $0.tags.contains("sample") }.map(\.id)
            operations.formUnion(all)
            let rest = all.filter { !sample.contains($0) }
            verify(contract, scripts, rest, [.success], &diagnostics)
            verify(contract, scripts, sample, [.success, .errors], &diagnostics)
            verify(contract, built.map(\.id), sample, [.success, .errors], &diagnostics)
            if Self.isFull { verify(contract, built.map(\.id), rest, [.success], &diagnostics) }
        }
        findings = diagnostics.entries.map { "\($0.diagnostic.id): \($0.diagnostic.message)" }
    }

    private mutating func verify(
        _ contract: Contract, _ languages: [String], _ operations: [String], _ kinds: Set<Situation.Kind>,
        _ diagnostics: inout DiagnosticList
    ) {
        guard !operations.isEmpty else { return }
        var choice = GeneratorOptions()
        choice.outputs = [.examples]
        choice.languages = languages
        choice.variants = ["http"]
        choice.selection.included.operations = operations.map { .init($0) }
        guard let plan = OutputPlan.make(contract, choice, into: &diagnostics) else { return }
        var options = ExampleVerifier.Options()
        options.situations = kinds
        // Tests of other kinds run at the same time.
        options.timeLimit = .seconds(120)
        for entry in ExampleVerifier(plan, options: options).verify(into: &diagnostics).entries {
            let texts: [String] =
                switch entry.outcome {
                case .skipped(let reason), .broken(let reason): [reason]
                case .checked(let checks): checks.flatMap(\.faults)
                }
            sent[entry.language, default: []].insert(entry.operation)
            if texts.isEmpty { right[entry.language, default: []].insert(entry.operation) }
            faults += texts.map { .init(operation: entry.operation, language: entry.language, text: $0) }
        }
    }

    /// The requests that were right in every language that sent them.
    var rightEverywhere: Int {
        operations.count { operation in
            sent.allSatisfy { !$0.value.contains(operation) || right[$0.key]?.contains(operation) == true }
        }
    }

    /// The table that the test prints.
    var table: String {
        var lines = ["The request matrix: \(operations.count) requests; sent and right, by language"]
        for (language, operations) in sent.sorted(by: { $0.key < $1.key }) {
            let name = language.padding(toLength: 12, withPad: " ", startingAt: 0)
            let isSample = operations.count < self.operations.count - 10
            let note = isSample ? "   a sample; SPECIMEN_FULL_MATRIX=1 sends all" : ""
            lines.append("  \(name) \(operations.count) \(right[language]?.count ?? 0)\(note)")
        }
        lines.append("  right in every language that sent it: \(rightEverywhere) of \(operations.count)")
        return lines.joined(separator: "\n")
    }
}

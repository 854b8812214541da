import APIContract
import CodeTemplates
import ExampleRunner
import Foundation
import ProjectSettings
import SourceDiagnostics
import Specimen
import TargetLanguages

/// The requests of all documents in `Specs`, sent by the examples of all languages and variants.
///
/// Languages and variants that must be named add much time for little: they send only operations with the tag `sample`. Of the
/// other operations the languages that are compiled send each a share, which together is all. `SPECIMEN_FULL_MATRIX` asks
/// for everything.
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
    /// What could not be run, and why.
    private(set) var skipped: [String: String] = [:]
    /// What keeps an example from being made.
    private(set) var findings: [String] = []

    /// Where the packages are that some variants use; `./dev test` puts them there.
    private static let packages = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../../.build/packages").standardized.path()
    static let isFull = ProcessInfo.processInfo.environment["SPECIMEN_FULL_MATRIX"] != nil
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Specs")

    /// The documents by name.
    static func documents() throws -> [SourceFile] {
        try FileManager.default.contentsOfDirectory(atPath: folder.path()).sorted().map { name in
            SourceFile(path: name, bytes: Array(try Data(contentsOf: folder.appending(path: name))))
        }
    }

    /// The examples of one language in one variant.
    private struct Sender {
        let language: String
        let variant: String
        let isBuilt: Bool
        let isOptIn: Bool
    }

    /// All of them but those that use a vendor's package.
    private static func senders(_ diagnostics: inout DiagnosticList) -> [Sender] {
        LanguageCatalog.read(TemplateFolder(files: [:]), into: &diagnostics).entries.flatMap { entry in
            entry.variants.filter { $0.name != "sdk" }.map { variant in
                let tools = entry.language.tools
                return Sender(
                    language: entry.language.id, variant: variant.name,
                    isBuilt: !(tools.variants[variant.name]?.build ?? tools.build).isEmpty,
                    isOptIn: entry.language.isOptIn || variant.isOptIn)
            }
        }
    }

    /// What is run of the operations that stand for the others.
    private static let situations: Set<Situation.Kind> = [.success, .errors, .brokenCredential]

    /// Sends everything.
    mutating func run() throws {
        var diagnostics = DiagnosticList()
        let senders = Self.senders(&diagnostics)
        let home = try ScratchFolder()
        for document in try Self.documents() {
            guard let contract = Generator.contract(document, into: &diagnostics)?.contract else { continue }
            let all = contract.operations.map(\.id)
            let sample = contract.operations.filter { $0.tags.contains("sample") }.map(\.id)
            operations.formUnion(all)
            let rest = all.filter { !sample.contains($0) }
            let usual = senders.filter { !$0.isOptIn }
            let built = usual.filter(\.isBuilt)
            verify(
                document, Self.isFull ? usual : usual.filter { !$0.isBuilt }, rest, [.success], home,
                &diagnostics)
            for (index, sender) in built.enumerated() where !Self.isFull {
                let share = rest.enumerated().filter { $0.offset % built.count == index }.map(\.element)
                verify(document, [sender], share, [.success], home, &diagnostics)
            }
            verify(document, usual, sample, Self.situations, home, &diagnostics)
            let others = senders.filter(\.isOptIn)
            let few = Self.isFull ? sample : Array(sample.prefix(2))
            verify(document, others.filter { !$0.isBuilt }, few, [.success], home, &diagnostics)
            let one = Self.isFull ? sample : Array(sample.prefix(1))
            verify(document, others.filter(\.isBuilt), one, Self.situations, home, &diagnostics)
            if Self.isFull { verify(document, others, rest, [.success], home, &diagnostics) }
        }
        findings = diagnostics.entries.map { "\($0.diagnostic.id): \($0.diagnostic.message)" }
    }

    private mutating func verify(
        _ document: SourceFile, _ senders: [Sender], _ operations: [String], _ kinds: Set<Situation.Kind>,
        _ home: ScratchFolder, _ diagnostics: inout DiagnosticList
    ) {
        // Variants of the same name are verified together: what is built keeps one processor busy, and others the rest.
        for (variant, senders) in Dictionary(grouping: senders, by: \.variant).sorted(by: { $0.key < $1.key })
        {
            guard !operations.isEmpty else { return }
            var choice = GeneratorOptions()
            choice.outputs = [.examples]
            choice.languages = senders.map(\.language)
            choice.variants = [variant]
            choice.selection.included.operations = operations.map { .init($0) }
            guard let contract = Generator.contract(document, choice, into: &diagnostics)?.contract,
                let plan = OutputPlan.make(contract, choice, into: &diagnostics)
            else { continue }
            var options = ExampleVerifier.Options()
            options.situations = kinds
            options.home = home.path
            options.packages = Self.packages
            // Tests of other kinds run at the same time.
            options.timeLimit = .seconds(120)
            note(ExampleVerifier(plan, options: options).verify(into: &diagnostics))
        }
    }

    private mutating func note(_ report: VerificationReport) {
        for entry in report.entries {
            let sender = "\(entry.language) \(entry.variant)"
            let texts: [String]
            switch entry.outcome {
            case .skipped(let reason):
                skipped[sender] = reason
                continue
            case .broken(let reason): texts = [reason]
            case .checked(let checks): texts = checks.flatMap(\.faults)
            }
            sent[sender, default: []].insert(entry.operation)
            if texts.isEmpty { right[sender, default: []].insert(entry.operation) }
            faults += texts.map { .init(operation: entry.operation, language: sender, text: $0) }
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
        var lines = [
            "The request matrix: \(operations.count) requests; sent and right, by language and variant"
        ]
        for (sender, operations) in sent.sorted(by: { $0.key < $1.key }) {
            let name = sender.padding(toLength: 17, withPad: " ", startingAt: 0)
            let isSample = operations.count < self.operations.count - 10
            let note = isSample ? "   a sample; SPECIMEN_FULL_MATRIX=1 sends all" : ""
            lines.append("  \(name) \(operations.count) \(right[sender]?.count ?? 0)\(note)")
        }
        for (sender, reason) in skipped.sorted(by: { $0.key < $1.key }) {
            lines.append("  \(sender) was not run: \(reason)")
        }
        lines.append("  right in every language that sent it: \(rightEverywhere) of \(operations.count)")
        return lines.joined(separator: "\n")
    }
}

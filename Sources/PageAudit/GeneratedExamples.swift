import APIContract
import CodeTemplates
import ProjectSettings
import SourceDiagnostics
import Specimen
import Synchronization
import TargetLanguages

/// The examples that repairs put into pages, each made when it is first asked for.
final class GeneratedExamples: Sendable {
    private let plan: OutputPlan
    private let made = Mutex<[String: [ExampleGenerator.Example]]>([:])

    /// Plans the examples of a contract.
    /// - Parameters:
    ///   - contract: the contract.
    ///   - options: whose templates and languages are used.
    ///   - diagnostics: takes faults of templates and languages.
    /// - Returns: nil when there are such faults.
    init?(_ contract: Contract, _ options: GeneratorOptions, into diagnostics: inout DiagnosticList) {
        var options = options
        options.outputs = [.examples]
        // What an operation lacks to be shown is said by 'specimen check'.
        var findings = DiagnosticList()
        let plan = OutputPlan.make(contract, options, into: &findings)
        guard let plan else {
            diagnostics.append(contentsOf: findings)
            return nil
        }
        self.plan = plan
    }

    /// The example of an operation in a language.
    /// - Parameters:
    ///   - operation: the operation's id.
    ///   - language: the language's id.
    ///   - prefersPackage: whether the one that uses the vendor's package comes first.
    /// - Returns: nil when there is none.
    func text(of operation: String, in language: String, prefersPackage: Bool) -> String? {
        let examples = examples(of: operation).filter { $0.language.id == language }
        let isPackage = { (example: ExampleGenerator.Example) in example.sdk != nil }
        let own = examples.first { isPackage($0) == prefersPackage } ?? examples.first
        return own.map { String(decoding: $0.file.bytes, as: UTF8.self) }
    }

    private func examples(of operation: String) -> [ExampleGenerator.Example] {
        if let known = made.withLock({ $0[operation] }) { return known }
        guard let item = plan.items.first(where: { $0.request.operation.id == operation }) else { return [] }
        var findings = DiagnosticList()
        let examples = plan.examples(of: item, into: &findings)
        made.withLock { $0[operation] = examples }
        return examples
    }
}

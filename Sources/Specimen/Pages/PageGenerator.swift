import APIContract
import SourceDiagnostics

/// Renders the documentation pages of operations.
struct PageGenerator: Sendable {
    init(
        _ contract: Contract, _ folder: TemplateFolder, targets: [String]?, into diagnostics: inout DiagnosticList
    ) {}

    /// The pages of an operation, one for each target.
    func files(
        _ item: OutputPlan.Item, examples: [ExampleGenerator.Example], into diagnostics: inout DiagnosticList
    ) -> [GeneratedFile] { [] }
}

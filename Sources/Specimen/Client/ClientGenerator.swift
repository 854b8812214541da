import APIContract
import SourceDiagnostics

/// Renders the typed client of a contract.
struct ClientGenerator: Sendable {
    init(_ contract: Contract, _ folder: TemplateFolder, into diagnostics: inout DiagnosticList) {}

    /// The client's files.
    func files(into diagnostics: inout DiagnosticList) -> [GeneratedFile] { [] }
}

package import APIContract
package import CodeTemplates
package import SourceDiagnostics

/// A typed client for a build system: in files whose names are known before the document is read.
package struct BuildClient: Sendable {
    /// The name of the client's type.
    package let name: String
    /// The client's own files and the support code that all clients share, by name.
    package let files: [ClientFile]

    /// Makes the client of a contract.
    /// - Parameters:
    ///   - contract: the contract.
    ///   - templates: the templates of clients.
    ///   - fileName: the name of the client's first file without its extension; see `ClientLayout.fixed`.
    ///   - count: the number of the client's own files.
    ///   - diagnostics: takes what was found.
    /// - Returns: nil when there is nothing to build.
    package static func make(
        _ contract: Contract, _ templates: TemplateFolder, fileName: String, count: Int,
        into diagnostics: inout DiagnosticList
    ) -> BuildClient? {
        let generator = ClientGenerator(templates, into: &diagnostics)
        // An operation without an example can be called all the same.
        var scratch = DiagnosticList()
        let requests = ExampleRequestBuilder(contract).requests(into: &scratch)
        let model = ClientModelBuilder.build(contract, requests: requests, into: &diagnostics)
        let files = generator.files(model, .fixed(name: fileName, count: count), into: &diagnostics)
        guard !files.isEmpty else {
            if !diagnostics.hasErrors {
                diagnostics.error(
                    "client.no-operations",
                    "the document has no operation that a client could call, so there is nothing to build",
                    at: SourceRange(file: contract.file))
            }
            return nil
        }
        return BuildClient(name: model.name, files: files)
    }
}

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
        let generator = ClientGenerator(contract, templates, into: &diagnostics)
        let client = generator.client(.fixed(name: fileName, count: count), into: &diagnostics)
        guard !client.files.isEmpty else {
            if !diagnostics.hasErrors {
                diagnostics.error(
                    "client.unsupported-operation",
                    "the client can call none of the operations, so there is nothing to build",
                    at: SourceRange(file: contract.file))
            }
            return nil
        }
        return BuildClient(name: client.name, files: client.files)
    }
}

package import SourceDiagnostics

/// A typed client for a build system: in files whose names are known before the document is read.
package struct BuildClient: Sendable {
    /// The name of the client's type.
    package let name: String
    /// The client's own files and the support code that all clients share, by name.
    package let files: [(name: String, bytes: [UInt8])]

    /// Makes the client of a document.
    /// - Parameters:
    ///   - source: the document.
    ///   - fileName: the name of the client's first file without its extension; see `ClientLayout.fixed`.
    ///   - count: the number of the client's own files.
    ///   - diagnostics: takes what was found.
    /// - Returns: nil when there is nothing to build.
    package static func make(
        _ source: SourceFile, fileName: String, count: Int, into diagnostics: inout DiagnosticList
    ) -> BuildClient? {
        guard let contract = Generator.contract(source, into: &diagnostics)?.contract else { return nil }
        let generator = ClientGenerator(contract, TemplateFolder(), into: &diagnostics)
        let client = generator.client(.fixed(name: fileName, count: count), into: &diagnostics)
        guard !client.files.isEmpty else {
            if !diagnostics.hasErrors {
                diagnostics.error(
                    "client.no-operations",
                    "a client needs at least one operation; add one under 'paths'",
                    at: SourceRange(file: source))
            }
            return nil
        }
        let files = client.files.map { file in
            (name: String(file.path.split(separator: "/").last ?? ""), bytes: file.bytes)
        }
        return BuildClient(name: client.name, files: files)
    }
}

package import OpenAPIDocument
package import SourceDiagnostics
import YAMLSyntax

/// Reads contracts: bytes, tree, document, findings, contract.
package enum ContractReader {
    /// The contract of a document.
    /// - Parameters:
    ///   - source: the document.
    ///   - diagnostics: takes what was found.
    /// - Returns: nil when a fault concerns the whole document.
    package static func read(
        _ source: SourceFile, into diagnostics: inout DiagnosticList
    ) -> (document: OpenAPIDocument, contract: Contract)? {
        guard let document = document(source, into: &diagnostics) else { return nil }
        let findings = Validator().check(document)
        guard let contract = ContractBuilder.build(document, findings, into: &diagnostics) else { return nil }
        return (document, contract)
    }

    /// The document of a file, not yet validated.
    /// - Returns: nil when it is no document that can be used.
    package static func document(
        _ source: SourceFile, into diagnostics: inout DiagnosticList
    ) -> OpenAPIDocument? {
        guard let tree = SyntaxReader.read(source, into: &diagnostics), !diagnostics.hasErrors else {
            return nil
        }
        return DocumentDecoder().decode(tree, file: source, into: &diagnostics)
    }
}

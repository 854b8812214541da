package import OpenAPIDocument
package import SourceDiagnostics
import YAMLSyntax

/// Reads contracts: bytes, tree, document, findings, contract.
package enum ContractReader {
    /// The contract of a document.
    /// - Parameters:
    ///   - source: the document.
    ///   - loader: gives the files that it refers to; nil when it stands alone.
    ///   - overlays: the overlays that change it, in order.
    ///   - diagnostics: takes what was found.
    /// - Returns: nil when a fault concerns the whole document.
    package static func read(
        _ source: SourceFile, loader: (any SourceLoader)? = nil, overlays: [SourceFile] = [],
        into diagnostics: inout DiagnosticList
    ) -> (document: OpenAPIDocument, contract: Contract)? {
        guard let document = document(source, loader: loader, overlays: overlays, into: &diagnostics) else {
            return nil
        }
        let findings = Validator().check(document)
        guard let contract = ContractBuilder.build(document, findings, into: &diagnostics) else { return nil }
        return (document, contract)
    }

    /// The document of a file, not yet validated.
    /// - Returns: nil when it is no document that can be used.
    package static func document(
        _ source: SourceFile, loader: (any SourceLoader)? = nil, overlays: [SourceFile] = [],
        into diagnostics: inout DiagnosticList
    ) -> OpenAPIDocument? {
        guard let written = SyntaxReader.read(source, into: &diagnostics), !diagnostics.hasErrors,
            let root = OverlayApplier.apply(overlays, to: written, into: &diagnostics)
        else { return nil }
        let references = ReferenceLoader.load(
            root, path: loader?.mainPath ?? "", loader: loader, into: &diagnostics)
        return DocumentDecoder().decode(
            references.parts[0].root, file: source, references: references, into: &diagnostics)
    }
}

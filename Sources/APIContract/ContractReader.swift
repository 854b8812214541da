package import OpenAPIDocument
package import SourceDiagnostics
import YAMLSyntax

/// Reads what contracts are made of: bytes, tree, document.
package enum ContractReader {
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

package import APIContract
package import OpenAPIDocument
package import SourceDiagnostics
import YAMLSyntax

/// The contract of the operations of a document that are selected.
package struct SelectedContract: Sendable {
    /// The document, whose other operations are left out.
    package let document: OpenAPIDocument
    /// The contract.
    package let contract: Contract
    /// Where the operations stand that are not selected.
    package let omitted: OmittedRanges

    /// The first half of the path from a document to what is made of it: bytes, tree, document, findings, contract.
    /// - Parameters:
    ///   - source: the document.
    ///   - loader: gives the files that it refers to; nil when it stands alone.
    ///   - overlays: change it before anything is made of it, in order.
    ///   - selection: the operations that are wanted.
    ///   - settings: what a project file says in place of the document's `x-specimen`.
    ///   - diagnostics: takes the findings, without those about operations that are not selected.
    /// - Returns: nil when a fault concerns the whole document, or the selection names what does not exist.
    package static func read(
        _ source: SourceFile, loader: (any SourceLoader)? = nil, overlays: [SourceFile] = [],
        selection: OperationSelection = OperationSelection(), settings: DocumentSettings = DocumentSettings(),
        into diagnostics: inout DiagnosticList
    ) -> SelectedContract? {
        guard let written = SyntaxReader.read(source, into: &diagnostics), !diagnostics.hasErrors,
            let changed = OverlayApplier.apply(overlays, to: written, into: &diagnostics)
        else { return nil }
        let references = ReferenceLoader.load(
            changed, path: loader?.mainPath ?? "", loader: loader, into: &diagnostics)
        guard
            var document = DocumentDecoder().decode(
                references.parts[0].root, file: source, references: references, into: &diagnostics)
        else { return nil }
        var omitted = OmittedRanges()
        if !selection.selectsAll {
            guard let choice = OperationSelector(selection, document).select(into: &diagnostics) else {
                return nil
            }
            document.omitted = Set(choice.omitted.map(\.name))
            omitted = OmittedRanges(selected: choice.selected, omitted: choice.omitted)
        }
        var findings = DiagnosticList()
        let contract = ContractBuilder.build(
            document, Validator().check(document), settings: settings, into: &findings)
        diagnostics.append(contentsOf: findings.filter { omitted.excludes($0) })
        return contract.map { SelectedContract(document: document, contract: $0, omitted: omitted) }
    }
}

package import APIContract
package import OpenAPIDocument
package import SourceDiagnostics

/// The contract of the operations of a document that are selected.
package struct SelectedContract: Sendable {
    /// The document, whose other operations are left out.
    package let document: OpenAPIDocument
    /// The contract.
    package let contract: Contract
    /// Where the operations stand that are not selected.
    package let omitted: OmittedRanges

    /// Validates a document and builds its contract.
    /// - Parameters:
    ///   - document: the document.
    ///   - selection: the operations that are wanted.
    ///   - settings: what a project file says in place of the document's `x-specimen`.
    ///   - diagnostics: takes the findings, without those about operations that are not selected.
    /// - Returns: nil when a fault concerns the whole document, or the selection names what does not exist.
    package static func make(
        _ document: OpenAPIDocument, _ selection: OperationSelection = OperationSelection(),
        settings: DocumentSettings = DocumentSettings(), into diagnostics: inout DiagnosticList
    ) -> SelectedContract? {
        var document = document
        var omitted = OmittedRanges()
        if !selection.selectsAll {
            let selector = OperationSelector(selection, document)
            guard let choice = selector.select(into: &diagnostics) else { return nil }
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

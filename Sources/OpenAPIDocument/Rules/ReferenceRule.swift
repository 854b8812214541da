import SourceDiagnostics
import YAMLSyntax

/// Every `$ref` leads somewhere in the end.
struct ReferenceRule: ValidationRule {
    func check(_ document: OpenAPIDocument, _ findings: inout ValidationFindings) {
        visit(document.root, isData: false, &findings)
    }

    /// Examples, defaults and enumerations are data: a `$ref` there means nothing.
    private static let dataKeys: Set<String> = ["example", "examples", "default", "enum", "const", "value"]

    private func visit(_ node: SyntaxNode, isData: Bool, _ findings: inout ValidationFindings) {
        switch node.kind {
        case .scalar: break
        case .sequence: for element in node.elements { visit(element, isData: isData, &findings) }
        case .mapping:
            if !isData, let reference = ReferenceResolver.reference(of: node) {
                check(reference, of: node, &findings)
            }
            for entry in node.entries where !entry.name.hasPrefix("x-") {
                let leadsToData = Self.dataKeys.contains(entry.name) && !isNameMap(entry)
                visit(entry.value, isData: isData || leadsToData, &findings)
            }
        }
    }

    /// `examples` of a media type and `value` as a property name hold objects that may refer.
    private func isNameMap(_ entry: SyntaxEntry) -> Bool {
        entry.name == "examples" && entry.value.kind == .mapping
    }

    private func check(_ reference: SyntaxNode, of node: SyntaxNode, _ findings: inout ValidationFindings) {
        guard case .failure(let failure) = findings.resolver.resolve(node) else { return }
        let text = reference.text ?? ""
        switch failure {
        case .missing(let name, let candidates):
            findings.error(
                "spec.dangling-reference",
                "'\(text)' leads nowhere: there is no '\(name)'\(NearestName.hint(name, in: candidates))",
                at: reference.range, in: node)
        case .cycle:
            findings.error(
                "spec.reference-cycle",
                "'\(text)' leads back to itself; one of the references must be an object",
                at: reference.range, in: node)
        case .unsupported(let reason):
            findings.error(
                "spec.unsupported-reference",
                "'\(text)' cannot be followed: \(reason); use a reference such as '#/components/schemas/Name'",
                at: reference.range, in: node)
        }
    }
}

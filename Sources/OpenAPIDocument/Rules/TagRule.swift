import SourceDiagnostics
import YAMLSyntax

/// Every tag is declared once (OpenAPI 3.2, section 4.1.1).
struct TagRule: ValidationRule {
    func check(_ document: OpenAPIDocument, _ findings: inout ValidationFindings) {
        guard let tags = document.root["tags"] else { return }
        var first: [String: SyntaxNode] = [:]
        for tag in tags.elements {
            guard let node = tag["name"], let name = node.text else { continue }
            guard let other = first[name] else {
                first[name] = node
                continue
            }
            findings.diagnostics.warning(
                "spec.duplicate-tag", "the tag '\(name)' is declared already; remove one of the two",
                at: node.range, notes: [.init("the first one is here", at: other.range)])
        }
    }
}

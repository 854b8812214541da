import SourceDiagnostics
import YAMLSyntax

/// Every tag is declared once, and those above it too, none above itself (OpenAPI 3.2, sections 4.1.1 and 4.22).
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
        checkParents(tags, &findings)
        checkOperations(document, Array(first.keys).sorted(), &findings)
    }

    /// Not every tag must be declared (OpenAPI 3.2, section 4.1.1), but one that nearly is was meant to be.
    private func checkOperations(
        _ document: OpenAPIDocument, _ names: [String], _ findings: inout ValidationFindings
    ) {
        let known = Set(names)
        for operation in document.operations(findings.resolver) {
            for tag in operation.node["tags"].map({ Array($0.elements) }) ?? [] {
                guard let name = tag.text, !known.contains(name),
                    let near = findings.nearNames.find(name, in: names)
                else { continue }
                findings.diagnostics.warning(
                    "spec.unknown-tag",
                    "the tag '\(name)' is not declared, '\(near)' is; use that, or declare both",
                    at: tag.range)
            }
        }
    }

    private func checkParents(_ tags: SyntaxNode, _ findings: inout ValidationFindings) {
        var parents: [String: String] = [:]
        let names = tags.elements.compactMap { $0["name"]?.text }
        let known = Set(names)
        for tag in tags.elements {
            guard let node = tag["parent"], let parent = node.text, let name = tag["name"]?.text else {
                continue
            }
            guard known.contains(parent) else {
                let hint = findings.nearNames.hint(parent, in: names)
                findings.diagnostics.warning(
                    "spec.unknown-tag", "there is no tag '\(parent)' above this one; declare it\(hint)",
                    at: node.range)
                continue
            }
            // A circle is reported where it closes.
            var ancestor: String? = parent
            while let current = ancestor, current != name { ancestor = parents[current] }
            if ancestor != nil {
                findings.diagnostics.warning(
                    "spec.circular-tags",
                    "the tag '\(name)' is above itself; give it another parent, or none",
                    at: node.range)
            } else {
                parents[name] = parent
            }
        }
    }
}

import SourceDiagnostics
import YAMLSyntax

/// Parameters say how they are sent, and none is there twice (OpenAPI 3.2, sections 4.10 and 4.12).
struct ParameterRule: ValidationRule {
    func check(_ document: OpenAPIDocument, _ findings: inout ValidationFindings) {
        var checked: Set<Int> = []
        for pathItem in document.pathItems(findings.resolver) {
            check(pathItem.parameters, &checked, &findings)
            for operation in pathItem.operations {
                check(operation.node["parameters"].map { Array($0.elements) } ?? [], &checked, &findings)
            }
        }
        for entry in document.components("parameters").map({ Array($0.entries) }) ?? [] {
            check([entry.value], &checked, &findings)
        }
    }

    private func check(
        _ list: [SyntaxNode], _ checked: inout Set<Int>, _ findings: inout ValidationFindings
    ) {
        var places: [[UInt8]: SyntaxNode] = [:]
        for reference in list {
            guard let node = findings.resolver.target(of: reference), let name = node["name"]?.text,
                let location = node["in"]?.text
            else { continue }
            let place = Array("\(location) \(location == "header" ? name.lowercased() : name)".utf8)
            if let first = places[place] {
                findings.diagnostics.warning(
                    "spec.duplicate-parameter",
                    "the \(location) parameter '\(name)' is in this list already; remove one of the two",
                    at: reference.range, notes: [.init("the first one is here", at: first.range)])
            } else {
                places[place] = reference
            }
            if checked.insert(node.index).inserted { check(node, name, location, &findings) }
        }
    }

    private func check(
        _ node: SyntaxNode, _ name: String, _ location: String, _ findings: inout ValidationFindings
    ) {
        if location == "path", node["required"]?.boolean != true {
            findings.diagnostics.warning(
                "spec.optional-path-parameter",
                "the path parameter '\(name)' is always required; add 'required: true'", at: node.range)
        }
        if node["schema"] == nil, node["content"] == nil {
            findings.diagnostics.warning(
                "spec.missing-key", "the parameter '\(name)' lacks the key 'schema', so any text is taken",
                at: node.range)
        }
        guard let style = node["style"], let text = style.text,
            let allowed = Self.styles[location], !allowed.contains(text)
        else { return }
        findings.diagnostics.warning(
            "spec.wrong-style",
            "a \(location) parameter has no style '\(text)'; use \(allowed.joined(separator: " or "))",
            at: style.range)
    }

    /// OpenAPI 3.2, section 4.12.3.
    private static let styles: [String: [String]] = [
        "path": ["simple", "label", "matrix"],
        "query": ["form", "spaceDelimited", "pipeDelimited", "deepObject"],
        "header": ["simple"],
        "cookie": ["form", "cookie"],
    ]
}

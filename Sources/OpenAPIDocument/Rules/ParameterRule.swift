import SourceDiagnostics
import YAMLSyntax

/// Parameters say how they are sent, and none is there twice (OpenAPI 3.2, sections 4.10 and 4.12).
struct ParameterRule: ValidationRule {
    func check(_ document: OpenAPIDocument, _ findings: inout ValidationFindings) {
        var checked: Set<Int> = []
        for pathItem in document.allPathItems(findings.resolver) {
            check(pathItem.parameters, &checked, &findings)
            for operation in pathItem.operations {
                let own = operation.node["parameters"].map { Array($0.elements) } ?? []
                check(own, &checked, &findings)
                checkQuery(pathItem.parameters + own, &findings)
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

    /// A query string as a whole leaves no room for another one, nor for its parts (OpenAPI 3.2, section 4.12.1).
    private func checkQuery(_ list: [SyntaxNode], _ findings: inout ValidationFindings) {
        let places = list.map { findings.resolver.target(of: $0)?["in"]?.text ?? "" }
        guard let whole = places.firstIndex(of: "querystring"),
            let other = places.indices.last(where: { $0 != whole && places[$0].hasPrefix("query") })
        else { return }
        findings.diagnostics.warning(
            "spec.conflicting-parameters",
            "one parameter 'in: querystring' is the whole query; remove it, or the others that are part of the query",
            at: list[other].range, notes: [.init("the whole query is here", at: list[whole].range)])
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
        if let content = node["content"], content.kind == .mapping, content.count != 1 {
            findings.diagnostics.warning(
                "spec.parameter-content",
                "the 'content' of a parameter has one media type, not \(content.count)", at: content.range)
        }
        if location == "header", Self.ignoredHeaders.contains(name.lowercased()) {
            findings.diagnostics.warning(
                "spec.ignored-header",
                "a header parameter '\(name)' says nothing to tools; "
                    + (name.lowercased() == "authorization"
                        ? "declare a security scheme" : "the media types under 'content' say it"),
                at: node.range)
        }
        for key in Self.ignoredKeys[location] ?? [] {
            guard let entry = node.entry(key), entry.value.boolean != false else { continue }
            findings.diagnostics.warning(
                "spec.ignored-key",
                "'\(key)' says nothing about a parameter 'in: \(location)'; "
                    + (location == "querystring" ? "describe it under 'content'" : "remove it"),
                at: entry.key.range)
        }
        guard let style = node["style"], let text = style.text,
            let allowed = Self.styles[location], !allowed.contains(text)
        else { return }
        findings.diagnostics.warning(
            "spec.wrong-style",
            "a \(location) parameter has no style '\(text)'; use \(allowed.joined(separator: " or "))",
            at: style.range)
    }

    /// OpenAPI 3.2, section 4.12.2.1: what these headers are is said elsewhere.
    private static let ignoredHeaders = ["accept", "authorization", "content-type"]

    /// OpenAPI 3.2, sections 4.12.2.2 and 4.12.2.3.
    private static let ignoredKeys = [
        "header": ["allowReserved"], "querystring": ["schema", "style", "explode", "allowReserved"],
    ]

    /// OpenAPI 3.2, section 4.12.3.
    private static let styles: [String: [String]] = [
        "path": ["simple", "label", "matrix"],
        "query": ["form", "spaceDelimited", "pipeDelimited", "deepObject"],
        "header": ["simple"],
        "cookie": ["form", "cookie"],
    ]
}

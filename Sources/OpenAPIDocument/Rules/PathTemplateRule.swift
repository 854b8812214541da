import SourceDiagnostics
import YAMLSyntax

/// Every `{name}` of a path has a parameter, and every path parameter a place (OpenAPI 3.2, 4.8.2).
struct PathTemplateRule: ValidationRule {
    func check(_ document: OpenAPIDocument, _ findings: inout ValidationFindings) {
        for pathItem in document.pathItems(findings.resolver) {
            let template = pathItem.template.text ?? ""
            let key = PathKey(template)
            if let brace = Self.unpairedBrace(key.path) {
                report(brace, pathItem, &findings)
                continue
            }
            check(key, template, at: pathItem.template.range, &findings)
            let names = PathTemplate(key.path).names
            let places = PathTemplate(template).names
            for operation in pathItem.operations {
                let declared = pathParameters(operation, findings.resolver)
                // Of an operation in a file that is not there, the path is all that is known.
                let isKnown = ReferenceResolver.reference(of: operation.node) == nil
                for name in names where !declared.contains(where: { matches($0.name, name) }) {
                    let isSpeltOtherwise = declared.contains { PathTemplate.isAlike($0.name, name) }
                    let unused = declared.map(\.name).filter { !names.contains($0) }
                    let hint = NearestName.hint(name, in: unused)
                    let message =
                        "\(operation.method) \(template) has no path parameter '\(name)'; declare it "
                        + "under 'parameters' with 'in: path'\(hint)"
                    guard isKnown, !isSpeltOtherwise else {
                        findings.diagnostics.warning(
                            "spec.undeclared-path-parameter", message, at: operation.key.range)
                        continue
                    }
                    findings.error(
                        "spec.undeclared-path-parameter", message, at: operation.key.range,
                        in: operation.node, isTolerable: true,
                        // One that is declared and not used is probably meant, so that a second is no cure.
                        fixIts: unused.isEmpty ? OperationFix.pathParameter(name, operation) : [])
                }
                for parameter in declared where !places.contains(where: { matches(parameter.name, $0) }) {
                    findings.diagnostics.warning(
                        "spec.unused-path-parameter",
                        "the path \(template) has no place '{\(parameter.name)}' for this parameter, which is "
                            + "never sent; correct the path or remove the parameter"
                            + NearestName.hint(parameter.name, in: names), at: parameter.node.range)
                }
            }
        }
    }

    /// A brace without its partner: the place of a parameter would be sent as text.
    private static func unpairedBrace(_ path: String) -> Character? {
        var isOpen = false
        for byte in path.utf8 where byte == UInt8(ascii: "{") || byte == UInt8(ascii: "}") {
            guard isOpen == (byte == UInt8(ascii: "}")) else { return isOpen ? "{" : "}" }
            isOpen.toggle()
        }
        return isOpen ? "{" : nil
    }

    private func report(
        _ brace: Character, _ pathItem: PathItemObject, _ findings: inout ValidationFindings
    ) {
        let operations = pathItem.operations
        guard let first = operations.first else { return }
        findings.error(
            "spec.unpaired-brace",
            "the path '\(pathItem.template.text ?? "")' has a '\(brace)' without its partner; write the place of a "
                + "parameter as '{name}'", at: pathItem.template.range, in: first.node)
        for other in operations.dropFirst() { findings.markFaulty(other.node, like: first.node) }
    }

    private func check(
        _ key: PathKey, _ template: String, at range: SourceRange, _ findings: inout ValidationFindings
    ) {
        if !template.hasPrefix("/") {
            findings.diagnostics.warning(
                "spec.path-without-slash",
                "the path '\(template)' must start with '/'; it is read as if it did",
                at: range)
        }
        if key.hasQuery {
            findings.diagnostics.warning(
                "spec.query-in-path",
                "a path holds no query; declare what follows the '?' as query parameters, as it is read here",
                at: range)
        }
        if key.hasFragment {
            findings.diagnostics.warning(
                "spec.fragment-in-path",
                "what follows the '#' is never sent; remove it, or tell the operations apart by another path",
                at: range)
        }
    }

    private func matches(_ declared: String, _ name: String) -> Bool {
        declared.isIdentical(to: name) || declared.isIdentical(to: PathTemplate.plainName(name))
    }

    private func pathParameters(
        _ operation: OperationObject, _ resolver: ReferenceResolver
    ) -> [(name: String, node: SyntaxNode)] {
        let own = operation.node["parameters"].map { Array($0.elements) } ?? []
        return (operation.pathItem.parameters + own).compactMap { node in
            guard let target = resolver.target(of: node), target.kind == .mapping,
                target["in"]?.text == "path", let name = target["name"]?.text
            else { return nil }
            return (name, node)
        }
    }
}

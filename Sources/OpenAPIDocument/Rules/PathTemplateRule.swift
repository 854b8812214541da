import SourceDiagnostics
import YAMLSyntax

/// Every `{name}` of a path has a parameter, and every path parameter a place (OpenAPI 3.2, 4.8.2).
struct PathTemplateRule: ValidationRule {
    func check(_ document: OpenAPIDocument, _ findings: inout ValidationFindings) {
        for pathItem in document.pathItems(findings.resolver) {
            let template = pathItem.template.text ?? ""
            if !template.hasPrefix("/") {
                findings.error(
                    "spec.path-without-slash", "the path '\(template)' must start with '/'",
                    at: pathItem.template.range, in: pathItem.node)
            }
            let names = PathTemplate(template).names
            for operation in pathItem.operations {
                let declared = pathParameters(operation, findings.resolver)
                for name in names where !declared.contains(where: { $0.name == name }) {
                    let unused = declared.map(\.name).filter { !names.contains($0) }
                    let hint = NearestName.hint(name, in: unused)
                    findings.error(
                        "spec.undeclared-path-parameter",
                        "\(operation.method.uppercased()) \(template) has no path parameter '\(name)'; declare it "
                            + "under 'parameters' with 'in: path'\(hint)",
                        at: operation.key.range, in: operation.node,
                        // One that is declared and not used is probably meant, so that a second is no cure.
                        fixIts: unused.isEmpty ? OperationFix.pathParameter(name, operation) : [])
                }
                for parameter in declared where !names.contains(parameter.name) {
                    findings.error(
                        "spec.unused-path-parameter",
                        "the path \(template) has no place '{\(parameter.name)}' for this parameter"
                            + NearestName.hint(parameter.name, in: names),
                        at: parameter.node.range, in: operation.node)
                }
            }
        }
    }

    private func pathParameters(
        _ operation: OperationObject, _ resolver: ReferenceResolver
    ) -> [(name: String, node: SyntaxNode)] {
        let lists = [operation.pathItem.node["parameters"], operation.node["parameters"]]
        return lists.compactMap { $0 }.filter { $0.kind == .sequence }.flatMap { Array($0.elements) }
            .compactMap { node in
                guard let target = resolver.target(of: node), target.kind == .mapping,
                    target["in"]?.text == "path", let name = target["name"]?.text
                else { return nil }
                return (name, node)
            }
    }
}

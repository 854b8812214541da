import SourceDiagnostics
import YAMLSyntax

/// The variables of servers have places, and defaults that are allowed (OpenAPI 3.2, sections 4.5 and 4.6).
struct ServerRule: ValidationRule {
    func check(_ document: OpenAPIDocument, _ findings: inout ValidationFindings) {
        check(document.root["servers"], &findings.diagnostics)
        for pathItem in document.pathItems(findings.resolver) {
            check(pathItem["servers"], &findings.diagnostics)
            for operation in pathItem.operations { check(operation.node["servers"], &findings.diagnostics) }
        }
    }

    private func check(_ servers: SyntaxNode?, _ diagnostics: inout DiagnosticList) {
        guard let servers else { return }
        for server in servers.elements {
            guard let variables = server["variables"], let url = server["url"]?.text else { continue }
            let names = PathTemplate(url).names
            for entry in variables.entries where !entry.name.hasPrefix("x-") {
                if !names.contains(entry.name) {
                    warn(
                        "the server's URL has no place '{\(entry.name)}' for this variable"
                            + "\(NearestName.hint(entry.name, in: names)); remove it, or add the place",
                        at: entry.key, &diagnostics)
                }
                check(entry, &diagnostics)
            }
        }
    }

    private func check(_ variable: SyntaxEntry, _ diagnostics: inout DiagnosticList) {
        guard let allowed = variable.value["enum"], allowed.kind == .sequence else { return }
        if allowed.count == 0 {
            return warn(
                "an empty 'enum' allows no value; list the values that are allowed, or remove it",
                at: allowed,
                &diagnostics)
        }
        let values = allowed.elements.compactMap(\.text)
        guard let node = variable.value["default"], let value = node.text, !values.contains(value) else {
            return
        }
        warn(
            "the default '\(value)' of the server variable '\(variable.name)' is not in its 'enum'"
                + NearestName.hint(value, in: values), at: node, &diagnostics)
    }

    private func warn(_ message: String, at place: SyntaxNode, _ diagnostics: inout DiagnosticList) {
        diagnostics.warning("spec.wrong-server-variable", message, at: place.range)
    }
}

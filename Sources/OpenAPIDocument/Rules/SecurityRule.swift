import SourceDiagnostics
import YAMLSyntax

/// Security requirements name declared schemes, and schemes say all that a client needs.
struct SecurityRule: ValidationRule {
    func check(_ document: OpenAPIDocument, _ findings: inout ValidationFindings) {
        let schemes = document.components("securitySchemes")
        let names = schemes.map { $0.entries.map(\.name) } ?? []
        for entry in schemes.map({ Array($0.entries) }) ?? [] { scheme(entry, &findings) }
        requirements(document.root["security"], names, &findings)
        for operation in document.operations(findings.resolver) {
            requirements(operation.node["security"], names, &findings)
        }
    }

    private func requirements(
        _ list: SyntaxNode?, _ names: [String], _ findings: inout ValidationFindings
    ) {
        guard let list, list.kind == .sequence else { return }
        for requirement in list.elements where requirement.kind == .mapping {
            for entry in requirement.entries
            where !names.contains(entry.name) && findings.resolver.securityScheme(entry) == nil {
                findings.diagnostics.warning(
                    "spec.unknown-security-scheme",
                    "there is no security scheme '\(entry.name)' under components/securitySchemes, so requests are "
                        + "shown without it; declare it" + NearestName.hint(entry.name, in: names),
                    at: entry.key.range)
            }
        }
    }

    /// The HTTP authentication schemes of the IANA registry that documents name.
    private static let registered = [
        "basic", "bearer", "digest", "dpop", "gnap", "hoba", "mutual", "negotiate", "oauth",
        "privatetoken", "scram-sha-1", "scram-sha-256", "vapid",
    ]

    private func scheme(_ entry: SyntaxEntry, _ findings: inout ValidationFindings) {
        guard let node = findings.resolver.target(of: entry.value), node.kind == .mapping else { return }
        switch node["type"]?.text {
        case "http":
            guard let scheme = node["scheme"], let text = scheme.text else {
                return lacks("scheme", "'basic' or 'bearer'", entry, &findings)
            }
            guard !Self.registered.contains(text.lowercased()) else { return }
            findings.error(
                "spec.unknown-auth-scheme",
                "'\(text)' is not an HTTP authentication scheme; use 'basic' or 'bearer'"
                    + NearestName.hint(text, in: Self.registered), at: scheme.range, in: node)
        case "apiKey":
            if node["name"] == nil {
                lacks("name", "the name of the header, query parameter or cookie", entry, &findings)
            }
            if node["in"] == nil { lacks("in", "'header', 'query' or 'cookie'", entry, &findings) }
        case "oauth2": flows(entry, node, &findings)
        case "openIdConnect":
            if node["openIdConnectUrl"] == nil {
                lacks("openIdConnectUrl", "where the provider describes itself", entry, &findings)
            }
        default: break
        }
    }

    /// What each OAuth 2.0 flow needs (OpenAPI 3.2, section 4.29).
    private static let flowKeys: [String: [String]] = [
        "implicit": ["authorizationUrl"], "password": ["tokenUrl"], "clientCredentials": ["tokenUrl"],
        "authorizationCode": ["authorizationUrl", "tokenUrl"],
        "deviceAuthorization": ["deviceAuthorizationUrl", "tokenUrl"],
    ]

    private func flows(_ entry: SyntaxEntry, _ node: SyntaxNode, _ findings: inout ValidationFindings) {
        let flows = (node["flows"]?.entries.map { $0 } ?? []).filter { !$0.name.hasPrefix("x-") }
        guard !flows.isEmpty else {
            return lacks("flows", "at least one way to get a token", entry, &findings)
        }
        for flow in flows where flow.value.kind == .mapping {
            for key in (Self.flowKeys[flow.name] ?? []) + ["scopes"] where flow.value[key] == nil {
                findings.diagnostics.warning(
                    "spec.missing-key",
                    "the flow '\(flow.name)' of security scheme '\(entry.name)' lacks the key '\(key)'",
                    at: flow.key.range)
            }
        }
    }

    private func lacks(
        _ key: String, _ cure: String, _ entry: SyntaxEntry, _ findings: inout ValidationFindings
    ) {
        findings.diagnostics.warning(
            "spec.missing-key", "security scheme '\(entry.name)' lacks the key '\(key)': \(cure)",
            at: entry.key.range)
    }
}

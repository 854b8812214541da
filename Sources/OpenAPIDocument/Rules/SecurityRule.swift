import SourceDiagnostics
import YAMLSyntax

/// Security requirements name declared schemes, and schemes say all that a client needs.
struct SecurityRule: ValidationRule {
    func check(_ document: OpenAPIDocument, _ findings: inout ValidationFindings) {
        let schemes = document.components("securitySchemes")
        for entry in schemes.map({ Array($0.entries) }) ?? [] { scheme(entry, &findings) }
        requirements(document.root["security"], schemes, &findings)
        for operation in document.operations(findings.resolver) {
            requirements(operation.node["security"], schemes, &findings)
        }
    }

    private func requirements(
        _ list: SyntaxNode?, _ schemes: SyntaxNode?, _ findings: inout ValidationFindings
    ) {
        guard let list, list.kind == .sequence else { return }
        for requirement in list.elements where requirement.kind == .mapping {
            for entry in requirement.entries
            where schemes?[entry.name] == nil && findings.resolver.securityScheme(entry) == nil {
                undeclared(entry, schemes, in: requirement, &findings)
            }
        }
    }

    /// Many documents leave a scheme undeclared, and their requests are of use without it. Beside a name as near as
    /// this the author certainly meant that one, and a request without it would be another one.
    private func undeclared(
        _ entry: SyntaxEntry, _ schemes: SyntaxNode?, in requirement: SyntaxNode,
        _ findings: inout ValidationFindings
    ) {
        let message = "there is no security scheme '\(entry.name)' under components/securitySchemes"
        func names() -> [String] { schemes?.entries.map(\.name) ?? [] }
        guard let near = findings.nearNames.find(entry.name, in: names()) else {
            findings.diagnostics.warning(
                "spec.unknown-security-scheme",
                message + ", so requests are shown without it; declare it", at: entry.key.range)
            return
        }
        findings.error(
            "spec.unknown-security-scheme", message + "; did you mean '\(near)'?", at: entry.key.range,
            in: requirement, fixIts: NameFix.replace(entry.key, by: near, among: names()))
    }

    /// The HTTP authentication schemes of the IANA registry that documents name.
    private static let registered = [
        "basic", "bearer", "digest", "dpop", "gnap", "hoba", "mutual", "negotiate", "oauth",
        "privatetoken", "scram-sha-1", "scram-sha-256", "vapid",
    ]

    /// The type that a key says something about (OpenAPI 3.2, section 4.27.1).
    private static let owners = [
        "name": "apiKey", "in": "apiKey", "scheme": "http", "bearerFormat": "http", "flows": "oauth2",
        "oauth2MetadataUrl": "oauth2", "openIdConnectUrl": "openIdConnect",
    ]

    private func ignoredKeys(_ node: SyntaxNode, _ findings: inout ValidationFindings) {
        guard let type = node["type"]?.text, type == "mutualTLS" || Self.owners.values.contains(type) else {
            return
        }
        for entry in node.entries {
            guard let owner = Self.owners[entry.name], owner != type else { continue }
            findings.diagnostics.warning(
                "spec.ignored-key",
                "'\(entry.name)' says nothing about a scheme of the type '\(type)'; remove it, or the type is '\(owner)'",
                at: entry.key.range)
        }
    }

    private func scheme(_ entry: SyntaxEntry, _ findings: inout ValidationFindings) {
        guard let node = findings.resolver.target(of: entry.value), node.kind == .mapping else { return }
        ignoredKeys(node, &findings)
        switch node["type"]?.text {
        case "http":
            guard let scheme = node["scheme"], let text = scheme.text else {
                return cannotDoWithout("scheme", "'basic' or 'bearer'", entry, node, &findings)
            }
            guard !Self.registered.contains(text.lowercased()) else { return }
            findings.error(
                "spec.unknown-auth-scheme",
                "'\(text)' is not an HTTP authentication scheme; use 'basic' or 'bearer'"
                    + NearestName.hint(text, in: Self.registered), at: scheme.range, in: node)
        case "apiKey":
            if node["name"] == nil {
                let cure = "the name of the header, query parameter or cookie"
                cannotDoWithout("name", cure, entry, node, &findings)
            }
            if node["in"] == nil {
                cannotDoWithout("in", "'header', 'query' or 'cookie'", entry, node, &findings)
            }
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
        findings.diagnostics.warning("spec.missing-key", Self.lack(key, cure, entry), at: entry.key.range)
    }

    /// Reports a key without which credentials cannot be sent.
    private func cannotDoWithout(
        _ key: String, _ cure: String, _ entry: SyntaxEntry, _ scheme: SyntaxNode,
        _ findings: inout ValidationFindings
    ) {
        findings.error("spec.missing-key", Self.lack(key, cure, entry), at: entry.key.range, in: scheme)
    }

    private static func lack(_ key: String, _ cure: String, _ entry: SyntaxEntry) -> String {
        "security scheme '\(entry.name)' lacks the key '\(key)': \(cure)"
    }
}

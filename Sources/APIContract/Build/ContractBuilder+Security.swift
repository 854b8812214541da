import OpenAPIDocument
import SourceDiagnostics
import YAMLSyntax

extension ContractBuilder {
    /// Reads all security schemes.
    /// - Parameter settings: the names of environment variables by scheme, from `x-specimen`.
    mutating func securitySchemes(settings: SettingsLayers) {
        let declared = entries(document.components("securitySchemes"))
        var taken: Set<String> = []
        for entry in declared {
            guard let node = found(entry.value) else { continue }
            var names = CredentialNames(
                settings: settings[entry.name], prefix: apiName,
                scheme: declared.count > 1 ? entry.name : "")
            names.taken = taken
            schemeIndices[entry.name] = schemes.count
            if schemeNames[node.index] == nil { schemeNames[node.index] = entry.name }
            if let cause = findings.cause(in: node) { faultySchemes[entry.name] = cause }
            let scheme = SecurityScheme(
                name: entry.name, kind: kind(node, names), description: description(entry.value, node),
                flows: flows(node), discoveryURL: text(node, "openIdConnectUrl"),
                namesVariables: !settings[entry.name].entries.isEmpty, isDeprecated: flag(node, "deprecated"))
            taken.formUnion(scheme.variables)
            schemes.append(scheme)
        }
        for entry in settings.entries {
            if !declared.contains(where: { $0.name == entry.name }) {
                let hint = NearestName.hint(entry.name, in: declared.map(\.name))
                findings.diagnostics.error(
                    "spec.unknown-security-scheme",
                    "there is no security scheme '\(entry.name)' under components/securitySchemes\(hint)",
                    at: entry.key.range)
            }
            for variable in settings[entry.name].entries {
                let text = variable.value.text ?? ""
                _ = word(
                    variable.value, VariableName.isFree,
                    Self.isName(text)
                        ? "a name that no shell or interpreter gives a meaning of its own, such as 'API_\(text.uppercased())'"
                        : "the name of an environment variable, such as 'ACME_TOKEN'")
            }
        }
    }

    private func kind(_ node: SyntaxNode, _ names: CredentialNames) -> SecurityScheme.Kind {
        switch node["type"]?.text {
        case "http":
            switch text(node, "scheme").lowercased() {
            case "basic": .basic(username: names["username"], password: names["password"])
            case "bearer": .bearer(token: names["token"])
            case let scheme: .unsupported(scheme.isEmpty ? "HTTP authentication" : "HTTP \(scheme)")
            }
        case "oauth2", "openIdConnect": .bearer(token: names["token"])
        case "apiKey" where !text(node, "name").isEmpty:
            .apiKey(
                location: SecurityScheme.KeyLocation(rawValue: text(node, "in")) ?? .header,
                name: text(node, "name"), key: names["key"])
        case "mutualTLS": .unsupported("mutual TLS")
        default: .unsupported(text(node, "type").isEmpty ? "an unknown scheme" : text(node, "type"))
        }
    }

    /// The OAuth 2.0 flows in the order of the document (OpenAPI 3.2, section 4.28).
    private func flows(_ node: SyntaxNode) -> [SecurityScheme.Flow] {
        entries(node["flows"]).filter { $0.value.kind == .mapping }.map { entry in
            SecurityScheme.Flow(
                name: entry.name, authorizationURL: text(entry.value, "authorizationUrl"),
                deviceAuthorizationURL: text(entry.value, "deviceAuthorizationUrl"),
                tokenURL: text(entry.value, "tokenUrl"), refreshURL: text(entry.value, "refreshUrl"),
                scopes: entries(entry.value["scopes"]).map {
                    SecurityScheme.Scope(name: $0.name, description: $0.value.text ?? "")
                })
        }
    }

    /// The alternatives of a list of Security Requirement Objects.
    mutating func securityRequirements(_ node: SyntaxNode?) -> [SecurityRequirement] {
        if let cause = node.flatMap(findings.cause) { faults.append(cause) }
        return elements(node).filter { $0.kind == .mapping }.map { requirement in
            let needed = entries(requirement).map { entry in
                let referred =
                    schemeIndices[entry.name] == nil ? findings.resolver.securityScheme(entry) : nil
                return (name: referred.flatMap { schemeNames[$0.index] } ?? entry.name, entry.value)
            }
            for cause in needed.compactMap({ faultySchemes[$0.name] }) { faults.append(cause) }
            let schemes = needed.map { name, scopes in
                (scheme: scheme(named: name), scopes: elements(scopes).compactMap(\.text))
            }
            return SecurityRequirement(schemes: sharingToken(schemes))
        }
    }

    /// Schemes that are needed together, those with bearer tokens as one: a request carries one token
    /// (RFC 6750, section 2), which then has the scopes of all. Documents declare one scheme for each OAuth flow.
    private func sharingToken(_ all: [(scheme: Int, scopes: [String])]) -> [(scheme: Int, scopes: [String])] {
        var result: [(scheme: Int, scopes: [String])] = []
        var bearer: Int?
        for needed in all {
            guard case .bearer = schemes[needed.scheme].kind else {
                result.append(needed)
                continue
            }
            if let bearer {
                let known = result[bearer].scopes
                result[bearer].scopes += needed.scopes.filter { !known.contains($0) }
            } else {
                bearer = result.count
                result.append(needed)
            }
        }
        return result
    }

    /// The index of a scheme; one that is declared nowhere is a scheme that nothing is known of.
    private mutating func scheme(named name: String) -> Int {
        if let index = schemeIndices[name] { return index }
        schemeIndices[name] = schemes.count
        schemes.append(
            SecurityScheme(name: name, kind: .unsupported("an undeclared scheme"), description: ""))
        return schemes.count - 1
    }
}

/// The environment variables of one scheme: those that the document names, else `ACME_TOKEN` and the like.
private struct CredentialNames {
    let settings: SettingsLayers
    let prefix: String
    let scheme: String
    /// The names that other schemes have.
    var taken: Set<String> = []

    subscript(role: String) -> String {
        if let name = settings[role].node?.text, VariableName.isFree(name) { return name }
        let words = [prefix, scheme, role == "key" ? "api_key" : role]
        var name = words.map(Self.constant).filter { !$0.isEmpty }.joined(separator: "_")
        if name.utf8.count > Self.maximumLength { name = String(name.suffix(Self.maximumLength)) }
        while name.first == "_" { name.removeFirst() }
        if !VariableName.isFree(name) { name = "API_" + name }
        var candidate = name
        var number = 2
        while taken.contains(candidate) {
            candidate = "\(name)_\(number)"
            number += 1
        }
        return candidate
    }

    private static let maximumLength = 56

    /// Words in upper case with underscores: `Acme Billing` becomes `ACME_BILLING`.
    private static func constant(_ text: String) -> String {
        LatinText.plain(text).split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }.joined(separator: "_")
            .uppercased()
    }
}

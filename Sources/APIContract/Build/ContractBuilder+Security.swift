import OpenAPIDocument
import SourceDiagnostics
import YAMLSyntax

extension ContractBuilder {
    /// Reads all security schemes.
    /// - Parameter settings: the names of environment variables by scheme, from `x-specimen`.
    mutating func securitySchemes(settings: SettingsLayers) {
        let declared = entries(document.components("securitySchemes"))
        for entry in declared {
            guard let node = findings.resolver.target(of: entry.value), !findings.isFaulty(node) else {
                continue
            }
            let names = CredentialNames(
                settings: settings[entry.name], prefix: apiName,
                scheme: declared.count > 1 ? entry.name : "")
            let scheme = SecurityScheme(
                name: entry.name, kind: kind(node, names), description: text(node, "description"))
            schemeIndices[entry.name] = schemes.count
            schemes.append(scheme)
        }
        for entry in settings.entries {
            if schemeIndices[entry.name] == nil {
                let hint = NearestName.hint(entry.name, in: declared.map(\.name))
                findings.diagnostics.error(
                    "spec.unknown-security-scheme",
                    "there is no security scheme '\(entry.name)' under components/securitySchemes\(hint)",
                    at: entry.key.range)
            }
            for variable in settings[entry.name].entries {
                _ = word(
                    variable.value, Self.isVariable,
                    "the name of an environment variable, such as 'ACME_TOKEN'")
            }
        }
    }

    private func kind(_ node: SyntaxNode, _ names: CredentialNames) -> SecurityScheme.Kind {
        switch node["type"]?.text {
        case "http":
            switch text(node, "scheme").lowercased() {
            case "basic": .basic(username: names["username"], password: names["password"])
            case "bearer": .bearer(token: names["token"])
            case let scheme: .unsupported("HTTP \(scheme)")
            }
        case "oauth2", "openIdConnect": .bearer(token: names["token"])
        case "apiKey":
            .apiKey(
                location: SecurityScheme.KeyLocation(rawValue: text(node, "in")) ?? .header,
                name: text(node, "name"), key: names["key"])
        default: .unsupported(text(node, "type"))
        }
    }

    /// The alternatives of a list of Security Requirement Objects.
    mutating func securityRequirements(_ node: SyntaxNode?) -> [SecurityRequirement] {
        elements(node).compactMap { requirement in
            var all: [(scheme: Int, scopes: [String])] = []
            for entry in entries(requirement) {
                guard let index = schemeIndices[entry.name] else {
                    isBroken = true
                    return nil
                }
                all.append((index, elements(entry.value).compactMap(\.text)))
            }
            return SecurityRequirement(schemes: all)
        }
    }
}

/// The environment variables of one scheme: those that the document names, else `ACME_TOKEN` and the like.
private struct CredentialNames {
    let settings: SettingsLayers
    let prefix: String
    let scheme: String

    subscript(role: String) -> String {
        if let name = settings[role].node?.text, ContractBuilder.isVariable(name) { return name }
        let words = [prefix, scheme, role == "key" ? "api_key" : role]
        let name = words.map(Self.constant).filter { !$0.isEmpty }.joined(separator: "_")
        return ContractBuilder.isVariable(name) ? name : "API_" + name
    }

    /// Words in upper case with underscores: `Acme Billing` becomes `ACME_BILLING`.
    private static func constant(_ text: String) -> String {
        text.split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }.joined(separator: "_").uppercased()
    }
}

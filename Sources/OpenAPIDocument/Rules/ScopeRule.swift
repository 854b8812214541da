import SourceDiagnostics
import YAMLSyntax

/// The scopes of a requirement are those that a flow of its OAuth 2.0 scheme offers (OpenAPI 3.2, sections 4.29 and
/// 4.30). Of a scheme that lists none, nothing can be told.
struct ScopeRule: ValidationRule {
    func check(_ document: OpenAPIDocument, _ findings: inout ValidationFindings) {
        let offers = Self.offers(document, findings.resolver)
        guard !offers.isEmpty else { return }
        check(document.root["security"], offers, &findings)
        for operation in document.operations(findings.resolver) {
            check(operation.node["security"], offers, &findings)
        }
    }

    /// The scopes by the names of the schemes that list some.
    private static func offers(
        _ document: OpenAPIDocument, _ resolver: ReferenceResolver
    ) -> [String: [String]] {
        var offers: [String: [String]] = [:]
        for entry in document.components("securitySchemes").map({ Array($0.entries) }) ?? [] {
            guard let scheme = resolver.target(of: entry.value), scheme["type"]?.text == "oauth2" else {
                continue
            }
            let flows = scheme["flows"].map { Array($0.entries) } ?? []
            let scopes = flows.flatMap { $0.value["scopes"]?.entries.map(\.name) ?? [] }
            if !scopes.isEmpty { offers[entry.name] = scopes }
        }
        return offers
    }

    private func check(
        _ list: SyntaxNode?, _ offers: [String: [String]], _ findings: inout ValidationFindings
    ) {
        for requirement in list.map({ Array($0.elements) }) ?? [] {
            for entry in requirement.entries {
                guard let scopes = offers[entry.name] else { continue }
                for scope in entry.value.elements {
                    guard let name = scope.text, !scopes.contains(name) else { continue }
                    findings.diagnostics.warning(
                        "spec.unknown-scope",
                        "no flow of the security scheme '\(entry.name)' offers the scope '\(name)'; declare it"
                            + findings.nearNames.hint(name, in: scopes), at: scope.range,
                        fixIts: NameFix.replace(scope, among: scopes))
                }
            }
        }
    }
}

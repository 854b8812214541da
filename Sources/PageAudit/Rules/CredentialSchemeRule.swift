import APIContract
import SourceDiagnostics

/// Credentials are sent by a scheme that the operation accepts.
enum CredentialSchemeRule: PageRule {
    static func check(_ page: AuditedPage, into diagnostics: inout DiagnosticList) {
        for snippet in page.snippets {
            for request in snippet.requests {
                guard let operation = request.operation else { continue }
                let kinds = operation.security.flatMap(\.schemes).map {
                    page.contract.securitySchemes[$0.scheme].kind
                }
                let accepted = accepted(kinds)
                guard !accepted.isEmpty, let (sent, range) = sent(request), !accepted.contains(sent) else {
                    continue
                }
                diagnostics.error(
                    "page.wrong-credentials",
                    "this sends credentials by \(sent), and \(operation.id) takes \(accepted.sorted().joined(separator: " or "))",
                    at: page.page.range(range), fixIts: page.rewrite(snippet, for: operation))
            }
        }
    }

    /// The schemes of the Authorization header that are accepted; none when that cannot be told.
    private static func accepted(_ kinds: [SecurityScheme.Kind]) -> Set<String> {
        var accepted: Set<String> = []
        for kind in kinds {
            switch kind {
            case .basic: accepted.insert("Basic")
            case .bearer: accepted.insert("Bearer")
            case .apiKey(.header, let name, _):
                // A key in the Authorization header may begin with any word.
                if name.lowercased() == "authorization" { return [] }
                accepted.insert("the header \(name)")
            case .apiKey(let place, let name, _): accepted.insert("the \(place.rawValue) key \(name)")
            case .unsupported: return []
            }
        }
        return accepted
    }

    private static func sent(_ request: SnippetRequest) -> (String, Range<Int>)? {
        if let user = request.user { return ("Basic", user.range) }
        guard let header = request.headers.first(where: { $0.name.lowercased() == "authorization" }) else {
            return nil
        }
        let word = header.value.prefix { $0 != " " }.lowercased()
        switch word {
        case "basic": return ("Basic", header.range)
        case "bearer": return ("Bearer", header.range)
        default: return nil
        }
    }
}

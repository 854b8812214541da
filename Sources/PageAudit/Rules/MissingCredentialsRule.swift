import APIContract
import SourceDiagnostics

/// A program sends the credentials that its operation needs.
enum MissingCredentialsRule: PageRule {
    static func check(_ page: AuditedPage, into diagnostics: inout DiagnosticList) {
        checkMessages(page, &diagnostics)
        for snippet in page.snippets {
            for (index, request) in snippet.requests.enumerated() {
                guard let operation = request.operation, !request.isByClient, needs(operation, page.contract)
                else { continue }
                let isSent =
                    snippet.commands.isEmpty
                    ? hasCredentials(snippet, operation, page.contract) || hasUser(request.url)
                    : hasCredentials(snippet.commands[index], page.contract)
                // A header whose name is misspelt is told by itself.
                guard HeaderRule.slips(request, operation, snippet, page).isEmpty else { continue }
                if isSent {
                    checkAll(request, operation, snippet, page, &diagnostics)
                    continue
                }
                report(operation, request, page.rewrite(snippet, for: operation), page, &diagnostics)
            }
        }
    }

    /// Whether an operation needs credentials, of schemes that examples can show.
    private static func needs(_ operation: Operation, _ contract: Contract) -> Bool {
        !operation.security.isEmpty && !operation.security.contains(where: \.schemes.isEmpty)
            && operation.security.flatMap(\.schemes).allSatisfy {
                contract.securitySchemes[$0.scheme].isSupported
            }
    }

    private static func report(
        _ operation: Operation, _ request: SnippetRequest, _ fixIts: [FixIt], _ page: AuditedPage,
        _ diagnostics: inout DiagnosticList
    ) {
        let schemes = operation.security.flatMap(\.schemes).map {
            page.contract.securitySchemes[$0.scheme].name
        }
        diagnostics.error(
            "page.missing-credentials",
            "\(operation.id) needs credentials (\(schemes.unique.joined(separator: ", "))), and this sends none",
            at: page.page.range(request.urlRange), fixIts: fixIts)
    }

    /// Several keys may be needed at once: a signature is worth nothing without its time.
    private static func checkAll(
        _ request: SnippetRequest, _ operation: Operation, _ snippet: Snippet, _ page: AuditedPage,
        _ diagnostics: inout DiagnosticList
    ) {
        guard snippet.commands.isEmpty ? !snippet.holdsUnknown : true, operation.security.count == 1,
            let keys = keys(operation, page.contract), keys.count > 1
        else { return }
        let texts =
            snippet.commands.isEmpty
            ? snippet.tokens.map { plain($0.literal ?? $0.text) }
            : request.headers.map { plain($0.name) } + [plain(request.url)]
        let missing = keys.filter { key in !texts.contains { $0.contains(plain(key)) } }
        guard !missing.isEmpty, missing.count < keys.count else { return }
        diagnostics.error(
            "page.missing-credentials",
            "\(operation.id) needs \(missing.map { "'\($0)'" }.joined(separator: ", ")) too, and this does not send it",
            at: page.page.range(request.urlRange), fixIts: page.rewrite(snippet, for: operation))
    }

    /// Requests as they go over the wire often leave headers out: one without credentials is a slip where others have
    /// them.
    private static func checkMessages(_ page: AuditedPage, _ diagnostics: inout DiagnosticList) {
        guard page.messages.contains(where: { hasCredentials($0, page.contract) }) else { return }
        for request in page.messages where !request.headers.isEmpty {
            guard let operation = request.operation, needs(operation, page.contract),
                !hasCredentials(request, page.contract)
            else { continue }
            report(operation, request, [], page, &diagnostics)
        }
    }

    /// Whether a request has credentials in its headers or in its URL.
    private static func hasCredentials(_ request: SnippetRequest, _ contract: Contract) -> Bool {
        hasUser(request.url)
            || contract.securitySchemes.contains { scheme in
                switch scheme.kind {
                case .basic, .bearer: !request.values(of: "Authorization").isEmpty
                case .apiKey(.header, let name, _): !request.values(of: name).isEmpty
                case .apiKey(.query, let name, _): request.url.contains("\(name)=")
                case .apiKey(.cookie, _, _): !request.values(of: "Cookie").isEmpty
                case .unsupported: true
                }
            }
    }

    private static func hasCredentials(_ command: CommandReader.Command, _ contract: Contract) -> Bool {
        let sent: [CommandSyntax.Meaning] = [.user, .bearer, .config, .netrc, .cookie]
        if sent.contains(where: { command.options[$0] != nil }) { return true }
        return hasCredentials(command.request, contract)
    }

    /// Whether credentials stand before the host of a URL.
    private static func hasUser(_ url: String) -> Bool {
        (url.text(after: "://") ?? url[...]).prefix { $0 != "/" && $0 != "?" }.contains("@")
    }

    private static let words = [
        "auth", "token", "key", "secret", "credential", "passw", "bearer", "user", "netrc", "sign", "cert",
    ]

    private static let sendingWords = ["auth", "bearer", "basic", "token", "key", "secret"]

    /// The names of the keys that an operation takes, where it takes nothing else; nil where words for credentials
    /// must do.
    private static func keys(_ operation: Operation, _ contract: Contract) -> [String]? {
        let kinds = operation.security.flatMap(\.schemes).map { contract.securitySchemes[$0.scheme].kind }
        let keys = kinds.compactMap { kind -> String? in
            guard case .apiKey(let place, let name, _) = kind, place != .cookie else { return nil }
            // Libraries have ways of their own for this header.
            return name.lowercased() == "authorization" ? nil : name
        }
        return keys.count == kinds.count ? keys : nil
    }

    /// A name without what joins its words: `X-Auth-Token` is `x_auth_token` in some programs.
    private static func plain(_ name: String) -> String {
        name.lowercased().filter { $0.isLetter || $0.isNumber }
    }

    /// Whether anything in a program speaks of credentials: how programs send them cannot be told in general.
    private static func hasCredentials(
        _ snippet: Snippet, _ operation: Operation, _ contract: Contract
    ) -> Bool {
        let names = contract.securitySchemes.compactMap { scheme -> String? in
            if case .apiKey(_, let name, _) = scheme.kind { name.lowercased() } else { nil }
        }
        if snippet.holdsUnknown { return true }
        if let keys = keys(operation, contract) {
            return snippet.tokens.contains { token in
                let text = plain(token.literal ?? token.text)
                return keys.contains { text.contains(plain($0)) }
            }
        }
        return snippet.tokens.contains { token in
            if case .mark = token.kind { return false }
            if token.literal.map(ProgramReader.isURL) == true {
                return names.contains { token.text.contains("\($0)=") }
            }
            let text = token.text.lowercased()
            // A switch for cookies sends none by itself.
            if text == "withcredentials" { return false }
            // A sentence that speaks of a user sends no name.
            if let literal = token.literal, literal.contains(" "), !literal.contains(":") {
                return sendingWords.contains { text.contains($0) }
            }
            return (words + names).contains { text.contains($0) }
        }
    }
}

extension Array where Element: Hashable {
    /// The elements without repeats.
    var unique: [Element] {
        var seen: Set<Element> = []
        return filter { seen.insert($0).inserted }
    }
}

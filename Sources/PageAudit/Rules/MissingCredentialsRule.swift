import APIContract
import SourceDiagnostics

/// A program sends the credentials that its operation needs.
enum MissingCredentialsRule: PageRule {
    static func check(_ page: AuditedPage, into diagnostics: inout DiagnosticList) {
        for snippet in page.snippets {
            for (index, request) in snippet.requests.enumerated() {
                guard let operation = request.operation, !request.isByClient,
                    !operation.security.isEmpty, !operation.security.contains(where: \.schemes.isEmpty),
                    // Examples cannot show all schemes.
                    operation.security.flatMap(\.schemes).allSatisfy({
                        page.contract.securitySchemes[$0.scheme].isSupported
                    })
                else { continue }
                let isSent =
                    snippet.commands.isEmpty
                    ? hasCredentials(snippet, page.contract)
                    : hasCredentials(snippet.commands[index], page.contract)
                guard !isSent else { continue }
                let schemes = operation.security.flatMap(\.schemes).map {
                    page.contract.securitySchemes[$0.scheme].name
                }
                diagnostics.error(
                    "page.missing-credentials",
                    "\(operation.id) needs credentials (\(schemes.unique.joined(separator: ", "))), and this sends none",
                    at: page.page.range(request.urlRange), fixIts: page.rewrite(snippet, for: operation))
            }
        }
    }

    private static func hasCredentials(_ command: CommandReader.Command, _ contract: Contract) -> Bool {
        let sent: [CommandSyntax.Meaning] = [.user, .bearer, .config, .netrc, .cookie]
        if sent.contains(where: { command.options[$0] != nil }) { return true }
        if command.request.url.prefix(while: { $0 != "?" }).contains("@") { return true }
        return contract.securitySchemes.contains { scheme in
            switch scheme.kind {
            case .basic, .bearer: !command.request.values(of: "Authorization").isEmpty
            case .apiKey(.header, let name, _): !command.request.values(of: name).isEmpty
            case .apiKey(.query, let name, _): command.request.url.contains("\(name)=")
            case .apiKey(.cookie, _, _): !command.request.values(of: "Cookie").isEmpty
            case .unsupported: true
            }
        }
    }

    private static let words = [
        "auth", "token", "key", "secret", "credential", "passw", "bearer", "user", "netrc", "sign", "cert",
    ]

    private static let holders = [
        "header", "session", "client", "config", "option", "http", "conn", "api", "request",
    ]

    /// Whether a program uses what it does not show, such as headers or a client that was made elsewhere.
    private static func holdsUnknown(_ snippet: Snippet) -> Bool {
        let tokens = snippet.tokens
        let defined = Set(
            tokens.indices.dropLast().filter { index in
                tokens[index].isName && (tokens[index + 1].isMark("=") || tokens[index + 1].isMark(":"))
                    && (index == 0 || !SnippetReader.isMember(tokens[index - 1]))
            }.map { tokens[$0].text })
        let own = Set(
            snippet.language.syntax.requests.flatMap { $0.split { !$0.isLetter && $0 != "_" } }.map(
                String.init))
        return tokens.indices.contains { index in
            let token = tokens[index]
            guard token.isName, !own.contains(token.text), index > 0,
                !SnippetReader.isMember(tokens[index - 1]),
                token.text.first?.isUppercase != true
            else { return false }
            let lower = token.text.lowercased()
            guard holders.contains(where: { lower.contains($0) }) else { return false }
            // `headers: {…}` tells what it holds; `headers`, `headers: headers` and `headers=headers` do not.
            guard !defined.contains(token.text) else {
                return index + 2 < tokens.count
                    && (tokens[index + 1].isMark("=") || tokens[index + 1].isMark(":"))
                    && tokens[index + 2].isName
                    && tokens[index + 2].text == token.text
            }
            return true
        }
    }

    /// Whether anything in a program speaks of credentials: how programs send them cannot be told in general.
    private static func hasCredentials(_ snippet: Snippet, _ contract: Contract) -> Bool {
        let names = contract.securitySchemes.compactMap { scheme -> String? in
            if case .apiKey(_, let name, _) = scheme.kind { name.lowercased() } else { nil }
        }
        if holdsUnknown(snippet) { return true }
        return snippet.tokens.contains { token in
            if case .mark = token.kind { return false }
            if token.literal.map(ProgramReader.isURL) == true {
                return names.contains { token.text.contains("\($0)=") }
            }
            let text = token.text.lowercased()
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

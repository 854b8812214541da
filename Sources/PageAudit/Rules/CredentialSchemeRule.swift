import APIContract
import SourceDiagnostics

/// Credentials are sent by a scheme that the operation accepts.
enum CredentialSchemeRule: PageRule {
    static func check(_ page: AuditedPage, into diagnostics: inout DiagnosticList) {
        checkMessages(page, &diagnostics)
        for snippet in page.snippets {
            for (number, request) in snippet.requests.enumerated() {
                guard let operation = request.operation else { continue }
                let accepted = accepted(operation, page.contract)
                guard !accepted.isEmpty, let (sent, range) = sent(request, accepted) ?? called(snippet),
                    !accepted.contains(sent)
                else {
                    continue
                }
                guard !isOfNext(number, range, sent, snippet, page.contract) else { continue }
                report(
                    sent, range, operation, accepted,
                    renamed(request, sent, accepted, page) + page.rewrite(snippet, for: operation), page,
                    &diagnostics)
            }
        }
    }

    /// The schemes that requests say as they go over the wire.
    private static func checkMessages(_ page: AuditedPage, _ diagnostics: inout DiagnosticList) {
        for request in page.messages {
            guard let operation = request.operation else { continue }
            let accepted = accepted(operation, page.contract)
            guard !accepted.isEmpty, let (sent, range) = sent(request, accepted), !accepted.contains(sent)
            else {
                continue
            }
            report(
                sent, range, operation, accepted, renamed(request, sent, accepted, page), page, &diagnostics)
        }
    }

    private static func report(
        _ sent: String, _ range: Range<Int>, _ operation: Operation, _ accepted: Set<String>,
        _ fixIts: [FixIt], _ page: AuditedPage, _ diagnostics: inout DiagnosticList
    ) {
        let way = sent.isEmpty ? "without a scheme" : "by \(sent)"
        diagnostics.error(
            "page.wrong-credentials",
            "this sends credentials \(way), and \(operation.id) takes \(accepted.sorted().joined(separator: " or "))",
            at: page.page.range(range), fixIts: fixIts)
    }

    /// The word of a scheme before what is a token by its name, where only tokens are taken.
    private static func renamed(
        _ request: SnippetRequest, _ sent: String, _ accepted: Set<String>, _ page: AuditedPage
    ) -> [FixIt] {
        guard accepted == ["Bearer"], request.user == nil,
            let header = request.headers.first(where: { $0.name.lowercased() == "authorization" })
        else { return [] }
        if sent.isEmpty {
            // What a variable holds may begin with the scheme.
            guard let place = page.page.firstRange(of: header.value, in: header.range) else { return [] }
            let start = place.lowerBound..<place.lowerBound
            return [FixIt("write 'Bearer' before it", .safe, [FixIt.Edit(page.page.range(start), "Bearer ")])]
        }
        guard let rest = header.value.text(after: " "), rest.hasPrefix("{"), rest.hasSuffix("}"),
            tokens.contains(where: { rest.lowercased().contains($0) })
        else { return [] }
        return page.page.rename(sent, to: "Bearer", in: header.range) ?? []
    }

    private static let tokens = ["token", "jwt", "bearer"]

    /// Whether what stands between two requests belongs to a later one, which takes it: the token that the first one got.
    private static func isOfNext(
        _ number: Int, _ range: Range<Int>, _ sent: String, _ snippet: Snippet, _ contract: Contract
    ) -> Bool {
        let url = snippet.requests[number].urlRange
        guard snippet.commands.isEmpty, range.lowerBound > url.upperBound,
            snippet.requests[(number + 1)...].contains(where: { next in
                next.operation.map { accepted($0, contract).contains(sent) } ?? false
            })
        else { return false }
        return !isInCall(of: url, range, snippet.tokens)
    }

    /// Whether a place is among the arguments of the call that a URL is an argument of.
    private static func isInCall(of url: Range<Int>, _ range: Range<Int>, _ tokens: [SnippetToken]) -> Bool {
        guard let index = tokens.firstIndex(where: { $0.range.lowerBound == url.lowerBound }) else {
            return false
        }
        let calls = CallNames(tokens)
        var opening = calls.opening(before: index)
        while let place = opening {
            if tokens[place].isMark("("), let end = calls.closing(place), end > 0,
                tokens[end - 1].range.lowerBound > range.lowerBound
            {
                return true
            }
            opening = calls.opening(before: place)
        }
        return false
    }

    /// The schemes of the Authorization header that are accepted; none when that cannot be told.
    private static func accepted(_ operation: Operation, _ contract: Contract) -> Set<String> {
        let kinds = operation.security.flatMap(\.schemes).map { contract.securitySchemes[$0.scheme].kind }
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

    /// The scheme that the only call for credentials says, in a program with one request: `basic_auth(name, password)`.
    private static func called(_ snippet: Snippet) -> (String, Range<Int>)? {
        guard snippet.requests.count == 1 else { return nil }
        let (tokens, calls) = (snippet.tokens, CallNames(snippet.tokens))
        var found: [(String, Range<Int>)] = []
        for index in tokens.indices.dropLast() where tokens[index].isName && tokens[index + 1].isMark("(") {
            for (scheme, names) in [
                ("Basic", snippet.language.syntax.basicCalls),
                ("Bearer", snippet.language.syntax.bearerCalls),
            ] where calls.isListed(index, in: names) {
                found.append((scheme, tokens[index].range))
            }
        }
        return found.count == 1 ? found[0] : nil
    }

    /// Words that stand before credentials and are no scheme of these.
    private static let others: Set<String> = ["token", "jwt", "apikey", "api-key", "key", "oauth", "bot"]

    /// Whether a value is the name of a token alone, which a scheme should stand before: `<YOUR-TOKEN>`.
    private static func isBareToken(_ value: String) -> Bool {
        let name = value.drop { $0 == "<" }.prefix { $0 != ">" }.lowercased()
        guard !name.isEmpty, !name.contains(" "), !value.contains("$") else { return false }
        // `{token}` is what a program puts in, which may begin with the scheme.
        let isMarked = value.hasPrefix("<") || PlaceholderText.isCapitals(value)
        return isMarked && tokens.contains { name.hasSuffix($0) } && !name.contains("auth")
    }

    private static func sent(_ request: SnippetRequest, _ accepted: Set<String>) -> (String, Range<Int>)? {
        if let user = request.user { return ("Basic", user.range) }
        guard let header = request.headers.first(where: { $0.name.lowercased() == "authorization" }) else {
            return nil
        }
        let first = header.value.prefix { $0 != " " }
        let word = first.lowercased()
        if accepted == ["Bearer"], isBareToken(header.value) { return ("", header.range) }
        switch word {
        case _ where others.contains(word) && first.count < header.value.count:
            return (String(first), header.range)
        case "basic": return ("Basic", header.range)
        case "bearer": return ("Bearer", header.range)
        default: return nil
        }
    }
}

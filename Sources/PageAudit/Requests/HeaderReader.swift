/// Finds the headers that stand in the tokens of a program.
struct HeaderReader {
    private let tokens: [SnippetToken]
    private let syntax: SnippetSyntax
    private let texts: TextExpressionReader
    private let calls: CallNames

    init(
        _ tokens: [SnippetToken], _ syntax: SnippetSyntax, _ texts: TextExpressionReader, _ calls: CallNames
    ) {
        self.tokens = tokens
        self.syntax = syntax
        self.texts = texts
        self.calls = calls
    }

    /// The headers that stand in so many words: `'Accept' => 'x'`, `"Accept: x"`, `headers["Accept"] = "x"`.
    func headers() -> [(index: Int, header: SnippetRequest.Header)] {
        tokens.indices.flatMap { index in lines(at: index) ?? header(at: index).map { [$0] } ?? [] }
    }

    /// The headers that stand in one text, a line each: `"Accept: x\r\nAuthorization: y"`.
    private func lines(at index: Int) -> [(index: Int, header: SnippetRequest.Header)]? {
        guard case .text(let start)? = tokens[index].pieces?.first, start.contains(where: \.isNewline),
            let text = texts.expression(at: index)?.pieces.template
        else { return nil }
        let lines = text.split(whereSeparator: \.isNewline)
        let headers = lines.compactMap { line -> SnippetRequest.Header? in
            guard let colon = line.firstIndex(of: ":"), HeaderName.isKnown(line[..<colon]) else { return nil }
            return SnippetRequest.Header(
                name: String(line[..<colon]), value: line[line.index(after: colon)...].trimmed,
                range: tokens[index].range)
        }
        return headers.count > 1 && headers.count == lines.count ? headers.map { (index, $0) } : nil
    }

    private func header(at index: Int) -> (index: Int, header: SnippetRequest.Header)? {
        // `Accept: "x"`: keys of objects need no quotes in some languages.
        if let header = argument(at: index) ?? scheme(at: index) ?? labelled(at: index) {
            return (index, header)
        }
        if tokens[index].isName, index + 2 < tokens.count, isKey(index),
            HeaderName.isKnown(tokens[index].text[...]), let value = texts.expression(at: index + 2)
        {
            return (
                index,
                SnippetRequest.Header(
                    name: tokens[index].text, value: value.pieces.template,
                    range: tokens[index].range.lowerBound..<range(value.tokens).upperBound)
            )
        }
        guard let pieces = tokens[index].pieces, case .text(let text)? = pieces.first else { return nil }
        if let colon = text.firstIndex(of: ":"), HeaderName.isKnown(text[..<colon]) {
            let rest = text[text.index(after: colon)...].drop { $0 == " " }
            let joined = texts.expression(at: index)?.pieces ?? pieces
            let value = [.text(String(rest))] + joined.dropFirst()
            return (
                index,
                SnippetRequest.Header(
                    name: String(text[..<colon]), value: value.template, range: tokens[index].range)
            )
        }
        guard pieces.count == 1, HeaderName.isKnown(text[...]) else { return nil }
        var next = index + 1
        while next < tokens.count, next <= index + 3,
            [":", "=", ">", ",", "]", ")"].contains(where: { tokens[next].isMark($0) })
        {
            next += 1
        }
        guard next > index + 1, next < tokens.count, let value = texts.expression(at: next) else {
            return nil
        }
        return (
            index,
            SnippetRequest.Header(
                name: text, value: value.pieces.template,
                range: tokens[index].range.lowerBound..<range(value.tokens).upperBound)
        )
    }

    /// Whether a name is the key of an object, `Accept: "x"` or `@{ Accept = "x" }`.
    private func isKey(_ index: Int) -> Bool {
        if tokens[index + 1].isMark(":") { return true }
        guard tokens[index + 1].isMark("="), let opening = calls.opening(before: index), opening > 0 else {
            return false
        }
        return tokens[opening].isMark("{") && tokens[opening - 1].isMark("@")
    }

    /// The header that an argument is: `-ContentType "application/json"`.
    private func argument(at index: Int) -> SnippetRequest.Header? {
        guard !syntax.headerArguments.isEmpty, tokens[index].isName, index > 0, index + 1 < tokens.count,
            let name = syntax.headerArguments.first(where: {
                syntax.isArgument(tokens[index].text, in: [$0.key])
            })?.value
        else { return nil }
        let isMarked = tokens[index - 1].isMark(syntax.argumentMark)
        guard isMarked || tokens[index + 1].isMark("=") else { return nil }
        let place = index + (isMarked ? 1 : 2)
        guard place < tokens.count, let value = tokens[place].literal ?? word(place) else { return nil }
        return SnippetRequest.Header(
            name: name, value: value,
            range: tokens[index].range.lowerBound..<tokens[place].range.upperBound)
    }

    /// The header whose scheme is said alone: `AuthenticationHeaderValue("Basic", x)`, `request :authorization, "Basic", x`.
    private func scheme(at index: Int) -> SnippetRequest.Header? {
        guard index > 0, index + 2 < tokens.count, tokens[index].isName else { return nil }
        let isClass = tokens[index].text == "AuthenticationHeaderValue" && tokens[index + 1].isMark("(")
        let isSymbol =
            tokens[index].text == "authorization" && tokens[index - 1].isMark(":")
            && tokens[index + 1].isMark(",")
        guard isClass || isSymbol else { return nil }
        let place = index + (tokens[index + 2].isMark(":") ? 3 : 2)
        guard place < tokens.count, let value = tokens[place].literal ?? word(place), !value.contains(" "),
            place + 1 < tokens.count, tokens[place + 1].isMark(",")
        else { return nil }
        // What follows is the credential itself.
        return SnippetRequest.Header(
            name: "Authorization", value: "\(value) {credential}",
            range: tokens[index].range.lowerBound..<tokens[place].range.upperBound)
    }

    /// The header whose name follows its value: `setValue("x", forHTTPHeaderField: "Accept")`.
    private func labelled(at index: Int) -> SnippetRequest.Header? {
        guard index > 3, let name = tokens[index].literal, HeaderName.isKnown(name[...]),
            tokens[index - 1].isMark(":"), tokens[index - 2].isName, tokens[index - 3].isMark(","),
            let opening = calls.opening(before: index), tokens[opening].isMark("("),
            let value = texts.expression(at: opening + 1), value.tokens.upperBound == index - 3
        else { return nil }
        return SnippetRequest.Header(
            name: name, value: value.pieces.template,
            range: tokens[opening + 1].range.lowerBound..<tokens[index].range.upperBound)
    }

    private func word(_ index: Int) -> String? {
        tokens[index].isName && !tokens[index].text.hasPrefix("$") ? tokens[index].text : nil
    }

    private func range(_ indices: Range<Int>) -> Range<Int> {
        tokens[indices.lowerBound].range.lowerBound..<tokens[indices.upperBound - 1].range.upperBound
    }
}

/// Names of headers that programs write out.
enum HeaderName {
    private static let common: Set<String> = [
        "accept", "authorization", "content-type", "cookie", "user-agent", "idempotency-key",
    ]

    /// Headers that requests may have besides those of an API (RFC 9110 and the IANA registry of fields).
    static let standard = [
        "Accept", "Accept-Charset", "Accept-Encoding", "Accept-Language", "Authorization", "Cache-Control",
        "Connection", "Content-Disposition", "Content-Encoding", "Content-Language", "Content-Length",
        "Content-Location", "Content-MD5", "Content-Range", "Content-Type", "Cookie", "Date", "Expect",
        "Forwarded", "From", "Host", "Idempotency-Key", "If-Match", "If-Modified-Since", "If-None-Match",
        "If-Range", "If-Unmodified-Since", "Origin", "Pragma", "Prefer", "Proxy-Authorization", "Range",
        "Referer", "TE", "Trailer", "Transfer-Encoding", "Upgrade", "User-Agent", "Via", "Warning",
        "Authentication", "Authorized", "Authorize", "Authenticate", "WWW-Authenticate",
    ]

    /// Whether a text is the name of a header that requests commonly have, or begins with `X-`.
    static func isKnown(_ text: Substring) -> Bool {
        let lower = text.lowercased()
        return common.contains(lower) || lower.hasPrefix("x-") && !lower.contains(" ")
    }
}

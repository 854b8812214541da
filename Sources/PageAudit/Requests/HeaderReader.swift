/// Finds the headers that stand in the tokens of a program.
struct HeaderReader {
    private let tokens: [SnippetToken]
    private let texts: TextExpressionReader

    init(_ tokens: [SnippetToken], _ texts: TextExpressionReader) {
        self.tokens = tokens
        self.texts = texts
    }

    /// The headers that stand in so many words: `'Accept' => 'x'`, `"Accept: x"`, `headers["Accept"] = "x"`.
    func headers() -> [(index: Int, header: SnippetRequest.Header)] {
        tokens.indices.compactMap { index in
            // `Accept: "x"`: keys of objects need no quotes in some languages.
            if tokens[index].isName, index + 2 < tokens.count, tokens[index + 1].isMark(":"),
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

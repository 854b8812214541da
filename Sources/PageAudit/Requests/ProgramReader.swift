/// Finds the requests that a program sends, in any language whose syntax is known.
///
/// Nothing is run. A URL is a text that begins with a scheme and is given to a call; its method is the nearest word
/// that names one. What cannot be read stays unknown, and is not judged.
struct ProgramReader {
    private let tokens: [SnippetToken]
    private let syntax: SnippetSyntax
    private let texts: TextExpressionReader
    private let calls: CallNames

    private init(_ tokens: [SnippetToken], _ syntax: SnippetSyntax) {
        self.tokens = tokens
        self.syntax = syntax
        texts = TextExpressionReader(tokens, syntax)
        calls = CallNames(tokens)
    }

    /// The requests of a program, in their order.
    static func requests(_ tokens: [SnippetToken], _ syntax: SnippetSyntax) -> [SnippetRequest] {
        ProgramReader(tokens, syntax).requests()
    }

    private struct Candidate {
        let expression: TextExpression
        let url: String
        /// The constant that it gives its text.
        let name: String?
    }

    private func requests() -> [SnippetRequest] {
        let candidates = candidates()
        // What has so many URLs is a list, no example.
        guard !candidates.isEmpty, candidates.count <= Self.most else { return [] }
        let methods = methods()
        let contents = ContentReader(tokens, syntax, calls)
        let headers = headers()
        var requests: [SnippetRequest] = []
        for (number, candidate) in candidates.enumerated() {
            let lower = number == 0 ? 0 : candidates[number - 1].expression.tokens.upperBound
            let upper =
                number + 1 < candidates.count
                ? candidates[number + 1].expression.tokens.lowerBound : tokens.count
            let place = candidate.expression.tokens.lowerBound
            // What stands between two URLs belongs to the nearer one; options follow a URL, calls precede it.
            let middle = { (a: Int, b: Int) in (a + b + 1) / 2 }
            let from = number == 0 ? 0 : middle(lower, place)
            let region = from..<max(upper, from)
            var request = SnippetRequest(
                url: candidate.url, urlRange: range(candidate.expression.tokens))
            let near = methods.filter { region.contains($0.index) }
                .min { abs($0.index - place) < abs($1.index - place) }
            if let near {
                request.method = near.method
                request.methodRange = tokens[near.index].range
            } else if methods.isEmpty {
                request.method = impliedMethod(region) ?? "GET"
            }
            request.headers = headers.filter { region.contains($0.index) }.map(\.header)
            if candidates.count == 1 || request.method != "GET", let content = contents.content(in: region) {
                request.body = SnippetRequest.Body(
                    text: "", range: range(content.tokens), hasHoles: false, value: content.value,
                    unknown: content.unknown)
            }
            request.query = contents.query(in: region)
            requests.append(request)
        }
        return requests
    }

    private func range(_ indices: Range<Int>) -> Range<Int> {
        tokens[indices.lowerBound].range.lowerBound..<tokens[indices.upperBound - 1].range.upperBound
    }

    private static let most = 100

    // MARK: URLs

    private func candidates() -> [Candidate] {
        var found: [Candidate] = []
        var index = 0
        while index < tokens.count {
            guard tokens[index].pieces != nil || tokens[index].isName,
                let text = texts.expression(at: index)
            else {
                index += 1
                continue
            }
            let url = text.pieces.template
            let isWhole = tokens[index].pieces != nil || text.base != nil
            // A base that is not in the program, as in `${BASE_URL}/tokens`.
            let isRelative = url.hasPrefix("{") && url.contains("}/") && isSent(text)
            if isWhole, isRelative || Self.isURL(url) && (isSent(text) || texts.definitions[index] != nil) {
                found.append(Candidate(expression: text, url: url, name: texts.definitions[index]))
            }
            index = max(index + 1, isWhole ? text.tokens.upperBound : index + 1)
        }
        // A base that further URLs begin with is no request of its own.
        guard found.count <= Self.most else { return found }
        let bases = Set(found.compactMap(\.expression.base))
        return found.filter { candidate in
            guard let name = candidate.name else { return true }
            if bases.contains(name) { return false }
            return isUsed(name, except: candidate.expression.tokens)
        }
    }

    /// Whether a URL stands where a request takes it.
    private func isSent(_ text: TextExpression) -> Bool {
        let start = text.tokens.lowerBound
        guard let call = calls.call(with: start) else {
            guard let opening = calls.opening(before: start), opening > 0, tokens[opening - 1].isName else {
                return false
            }
            return isRequest(calls.name(endingAt: opening - 1).text)
        }
        return isRequest(call)
    }

    /// Whether a call is one that takes a URL: the end of its name counts.
    private func isRequest(_ call: String) -> Bool {
        syntax.requests.contains { name in
            call == name || call.hasSuffix(".\(name)") || call.hasSuffix("::\(name)")
                || call.hasSuffix(">\(name)")
        }
    }

    /// Whether the URL that a name stands for is given to a request.
    private func isUsed(_ name: String, except own: Range<Int>) -> Bool {
        tokens.indices.contains { index in
            guard tokens[index].isName, !own.contains(index),
                TextExpressionReader.plain(tokens[index].text) == name
            else { return false }
            if let call = calls.call(with: index), isRequest(call) { return true }
            guard let opening = calls.opening(before: index), opening > 0, tokens[opening - 1].isName
            else { return false }
            return isRequest(calls.name(endingAt: opening - 1).text)
        }
    }

    static func isURL(_ text: String) -> Bool {
        let lower = text.prefix(8).lowercased()
        return lower.hasPrefix("https://") || lower.hasPrefix("http://")
    }

    // MARK: Methods

    private static let methodNames = ["GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS"]

    private func methods() -> [(index: Int, method: String)] {
        tokens.indices.compactMap { index in method(at: index).map { (index, $0) } }
    }

    private func method(at index: Int) -> String? {
        let token = tokens[index]
        if let text = token.literal {
            // `method: 'POST'`, and calls whose argument it is.
            guard let method = Self.methodNames.first(where: { $0 == text.uppercased() }), index > 0 else {
                return nil
            }
            let before = tokens[index - 1]
            let isValue = ["(", ",", ":", "=", ">"].contains { before.isMark($0) }
            return isValue ? method : nil
        }
        guard token.isName else { return nil }
        let words = Self.words(token.text)
        guard let method = Self.methodNames.first(where: { words.first == $0 || words.last == $0 }),
            words.count <= 3
        else { return nil }
        // `Net::HTTP::Post`, `HttpMethod.Post`: a member with a capital is a name of the method.
        let isMember = index > 0 && [".", ":", ">"].contains { tokens[index - 1].isMark($0) }
        let isCalled = index + 1 < tokens.count && tokens[index + 1].isMark("(")
        if words.count == 1 {
            if isMember, token.text.first?.isUppercase == true { return method }
            // `client.post(`, `axios.post(`: only what takes a URL.
            return isCalled && isMember && isRequest(calls.name(endingAt: index).text) ? method : nil
        }
        // `PostAsync(`, `post_form(`, `CURLOPT_POST`.
        if words.last == method, token.text == token.text.uppercased() { return method }
        return isCalled && isRequest(calls.name(endingAt: index).text) ? method : nil
    }

    /// The words of a name in capitals: `PostAsync` has two.
    private static func words(_ name: String) -> [String] {
        var words: [String] = []
        var word = ""
        var wasLower = false
        for character in name {
            let isLetter = character.isLetter
            if !isLetter || wasLower && character.isUppercase {
                if !word.isEmpty { words.append(word.uppercased()) }
                word = ""
            }
            if isLetter { word.append(character) }
            wasLower = character.isLowercase
        }
        if !word.isEmpty { words.append(word.uppercased()) }
        return words
    }

    private func impliedMethod(_ region: Range<Int>) -> String? {
        for index in region where tokens[index].isName {
            guard let method = syntax.implied[tokens[index].text], index + 1 < tokens.count,
                tokens[index + 1].isMark("=") || tokens[index + 1].isMark(":")
            else { continue }
            return method
        }
        return nil
    }

    // MARK: Headers

    /// The headers that stand in so many words: `'Accept' => 'x'`, `"Accept: x"`, `headers["Accept"] = "x"`.
    private func headers() -> [(index: Int, header: SnippetRequest.Header)] {
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
}

/// Names of headers that programs write out.
enum HeaderName {
    private static let common: Set<String> = [
        "accept", "authorization", "content-type", "cookie", "user-agent", "idempotency-key",
    ]

    /// Whether a text is the name of a header that requests commonly have, or begins with `X-`.
    static func isKnown(_ text: Substring) -> Bool {
        let lower = text.lowercased()
        return common.contains(lower) || lower.hasPrefix("x-") && !lower.contains(" ")
    }
}

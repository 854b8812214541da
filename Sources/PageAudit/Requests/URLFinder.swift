/// Finds the URLs that a program sends requests to.
struct URLFinder {
    private let tokens: [SnippetToken]
    private let syntax: SnippetSyntax
    private let texts: TextExpressionReader
    private let calls: CallNames
    private let bases: BaseURLReader
    /// The calls that take a URL and are given a name, by the name.
    private let senders: [String: Int]
    /// Those that are given it first.
    private let firstSenders: [String: Int]

    /// More URLs than these are a list.
    static let most = 100

    init(
        _ tokens: [SnippetToken], _ syntax: SnippetSyntax, _ texts: TextExpressionReader, _ calls: CallNames
    ) {
        self.tokens = tokens
        self.syntax = syntax
        self.texts = texts
        self.calls = calls
        bases = BaseURLReader(tokens, syntax, texts, calls)
        var senders: [String: Int] = [:]
        var firstSenders: [String: Int] = [:]
        for index in tokens.indices where tokens[index].isName {
            let name = TextExpressionReader.plain(tokens[index].text)
            guard firstSenders[name] == nil, let call = calls.callAround(index) else { continue }
            let isFirst = call == calls.caller(of: index)
            guard senders[name] == nil || isFirst,
                CallNames.ends(calls.name(endingAt: call).text, in: syntax.requests)
                    || isFirst && Self.isVerb(call, tokens, calls)
            else { continue }
            senders[name] = senders[name] ?? call
            if isFirst { firstSenders[name] = call }
        }
        self.senders = senders
        self.firstSenders = firstSenders
    }

    /// The URLs in their order.
    func urls() -> [SentURL] {
        var found: [SentURL] = []
        var index = 0
        while index < tokens.count {
            guard tokens[index].pieces != nil || tokens[index].isName,
                let text = texts.expression(at: index)
            else {
                index += 1
                continue
            }
            let isWhole = tokens[index].pieces != nil || text.base != nil || text.isFormatted
            if isWhole, let url = url(text, at: index) { found.append(url) }
            index = isWhole ? max(index + 1, text.tokens.upperBound) : index + 1
        }
        // A base that further URLs begin with is no request of its own.
        guard found.count <= Self.most else { return found }
        let names = Set(found.compactMap(\.base))
        let joined = Set(found.compactMap { bases.base(of: $0.tokens.lowerBound) })
        return found.compactMap { url in
            if joined.contains(url.tokens.lowerBound) { return nil }
            guard let name = url.name else { return url }
            guard !names.contains(name), let call = senders[name] ?? senderOfObject(around: url.tokens)
            else { return nil }
            var url = url
            url.call = call
            return url
        }
    }

    private func url(_ text: TextExpression, at index: Int) -> SentURL? {
        let url = text.pieces.template
        var sent = SentURL(url: url, tokens: text.tokens, base: text.base)
        if let line = MethodLine(url), let call = calls.callAround(index), isRequest(call) {
            (sent.method, sent.url, sent.call) = (line.method, line.target, call)
            return sent
        }
        if let (path, others) = bases.url(text, at: index) {
            (sent.url, sent.others, sent.isJoined) = (path, others, true)
            sent.isUncertain = !bases.isCertain(text, at: index)
            sent.call = calls.callAround(index)
            return sent
        }
        sent.call = sender(of: text)
        sent.name = texts.definitions[index]
        if ProgramReader.isURL(url) { return sent.call != nil || sent.name != nil ? sent : nil }
        // A base that is not in the program, as in `${BASE_URL}/tokens`.
        guard url.hasPrefix("{"), url.contains("}/"), sent.call != nil else { return nil }
        sent.name = nil
        return sent
    }

    /// Whether a call is one that takes a URL.
    private func isRequest(_ call: Int) -> Bool {
        CallNames.ends(calls.name(endingAt: call).text, in: syntax.requests)
    }

    private static let stores = [
        "cache", "map", "dict", "stor", "registry", "config", "param", "redis", "cookie",
    ]

    /// Whether a call is a method with the name of one of HTTP's, of anything that is no store of values.
    private static func isVerb(_ call: Int, _ tokens: [SnippetToken], _ calls: CallNames) -> Bool {
        guard MethodReader.method(inWord: tokens[call].text) != nil, calls.isMember(call) else {
            return false
        }
        let start = calls.name(endingAt: call).start
        return !tokens[start..<call].contains { token in
            token.isName && stores.contains { token.text.lowercased().contains($0) }
        }
    }

    /// The call that takes a URL which stands in it.
    private func sender(of text: TextExpression) -> Int? {
        let start = text.tokens.lowerBound
        if let command = command(around: start) { return command }
        guard let call = calls.callAround(start) else { return senderOfObject(around: text.tokens) }
        if isRequest(call) { return call }
        // `anything.post("https://…")`: methods with the names of HTTP's that are given a whole URL first.
        if call == calls.caller(of: start), Self.isVerb(call, tokens, calls) { return call }
        return senderOfObject(around: text.tokens)
    }

    private static let longestCommand = 80

    /// The command that has a text among its arguments, where their names have a mark: `Send -Method Delete $url`.
    private func command(around start: Int) -> Int? {
        guard !syntax.argumentMark.isEmpty else { return nil }
        for place in stride(from: start, to: max(0, start - Self.longestCommand), by: -1) {
            let before = tokens[place - 1]
            // A line goes on behind such a mark.
            if tokens[place].startsLine, !before.isMark("`") { return nil }
            if before.isMark("|") || before.isMark(";") || before.isMark("=") { return nil }
            if before.isName, isRequest(place - 1) { return place - 1 }
        }
        return nil
    }

    /// The call that takes an object whose member the URL is: `axios({url: "https://…"})`.
    private func senderOfObject(around text: Range<Int>) -> Int? {
        guard let key = tokens.key(before: text.lowerBound) else { return nil }
        let name = tokens[key].literal ?? tokens[key].text
        guard syntax.urls.contains(name), var opening = calls.opening(before: text.lowerBound), opening > 0
        else { return nil }
        if tokens[opening].isMark("(") {
            // `array('url' => '…')` is an object too.
            guard opening > 1, tokens[opening - 1].isName, tokens[opening - 1].text == "array" else {
                return nil
            }
            opening -= 1
        }
        // What stands behind another argument is content, unless the key can be nothing else: `CURLOPT_URL`.
        let isFirst = !PlaceholderText.isCapitals(name)
        if tokens[opening - 1].isMark("(") || tokens[opening - 1].isMark(",") && !isFirst {
            return calls.callAround(opening).flatMap { isRequest($0) ? $0 : nil }
        }
        guard let owner = calls.assigned(valueAt: opening) else { return nil }
        let plain = TextExpressionReader.plain(tokens[owner].text)
        return isFirst ? firstSenders[plain] : senders[plain]
    }
}

extension [SnippetToken] {
    /// The name or literal that the value at a token belongs to: the one before `:`, `=` or `=>`.
    func key(before index: Int) -> Int? {
        var place = index - 1
        if place > 0, self[place].isMark(">"), self[place - 1].isMark("=") { place -= 1 }
        guard place > 0, self[place].isMark(":") || self[place].isMark("=") else { return nil }
        place -= 1
        return self[place].isName || self[place].literal != nil ? place : nil
    }
}

/// A method and a path in one text: `GET /tokens/{id}`.
struct MethodLine {
    let method: String
    let target: String

    /// Takes a text apart; nil when it is no such text.
    init?(_ text: String) {
        guard let blank = text.prefix(8).firstIndex(of: " ") else { return nil }
        let target = text[text.index(after: blank)...]
        guard MethodReader.names.contains(String(text[..<blank])), target.hasPrefix("/"),
            !target.contains(where: \.isWhitespace)
        else { return nil }
        method = String(text[..<blank])
        self.target = String(target)
    }
}

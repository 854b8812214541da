/// Finds the URLs that a program sends requests to.
struct URLFinder {
    private let tokens: [SnippetToken]
    private let syntax: SnippetSyntax
    private let texts: TextExpressionReader
    private let calls: CallNames
    private let bases: BaseURLReader
    /// Where the names stand that are given to a call which takes a URL, with that call.
    private let senders: [String: Int]

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
        for index in tokens.indices where tokens[index].isName {
            let name = TextExpressionReader.plain(tokens[index].text)
            guard senders[name] == nil, let call = calls.callAround(index),
                CallNames.ends(calls.name(endingAt: call).text, in: syntax.requests)
                    || call == calls.caller(of: index) && Self.isVerb(tokens[call].text)
                        && calls.isMember(call)
            else { continue }
            senders[name] = call
        }
        self.senders = senders
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
            let isWhole = tokens[index].pieces != nil || text.base != nil
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
        if let line = MethodLine(url), calls.callAround(index) != nil {
            (sent.method, sent.url) = (line.method, line.target)
            return sent
        }
        if let (path, others) = bases.url(text, at: index) {
            (sent.url, sent.others) = (path, others)
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

    private static func isVerb(_ name: String) -> Bool { MethodReader.method(inWord: name) != nil }

    /// The call that takes a URL which stands in it.
    private func sender(of text: TextExpression) -> Int? {
        let start = text.tokens.lowerBound
        guard let call = calls.callAround(start) else { return senderOfObject(around: text.tokens) }
        if CallNames.ends(calls.name(endingAt: call).text, in: syntax.requests) { return call }
        // `anything.post("https://…")`: methods with the names of HTTP's that are given a whole URL first.
        if call == calls.caller(of: start), Self.isVerb(tokens[call].text), calls.isMember(call) {
            return call
        }
        return senderOfObject(around: text.tokens)
    }

    /// The call that takes an object whose member the URL is: `axios({url: "https://…"})`.
    private func senderOfObject(around text: Range<Int>) -> Int? {
        guard isURLMember(text.lowerBound), let opening = calls.opening(before: text.lowerBound), opening > 0,
            !tokens[opening].isMark("(")
        else { return nil }
        let before = tokens[opening - 1]
        if before.isMark("(") || before.isMark(",") {
            guard let call = calls.callAround(opening),
                CallNames.ends(calls.name(endingAt: call).text, in: syntax.requests),
                before.isMark("(") || !Self.isVerb(tokens[call].text)
            else { return nil }
            return call
        }
        return calls.assigned(valueAt: opening).flatMap {
            senders[TextExpressionReader.plain(tokens[$0].text)]
        }
    }

    /// Whether a value has one of the names that URLs have in objects.
    private func isURLMember(_ index: Int) -> Bool {
        guard let key = tokens.key(before: index) else { return false }
        return syntax.urls.contains(tokens[key].literal ?? tokens[key].text)
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

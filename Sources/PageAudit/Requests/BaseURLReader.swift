/// Joins the bases that a program gives to a client with the paths of its calls: `axios.create({baseURL: …})` and
/// `api.post('/tokens')`, `HTTPSConnection("host")` and `conn.request("GET", "/tokens")`.
struct BaseURLReader {
    private struct Base {
        /// The first token of its text.
        let index: Int
        let url: String
        /// What holds the base.
        let owner: String?
        /// The bracket around it.
        let opening: Int?
    }

    private let tokens: [SnippetToken]
    private let syntax: SnippetSyntax
    private let texts: TextExpressionReader
    private let calls: CallNames
    private var bases: [Base] = []

    init(
        _ tokens: [SnippetToken], _ syntax: SnippetSyntax, _ texts: TextExpressionReader, _ calls: CallNames
    ) {
        self.tokens = tokens
        self.syntax = syntax
        self.texts = texts
        self.calls = calls
        guard !syntax.bases.isEmpty else { return }
        for index in tokens.indices.dropLast() where bases.count < Self.most {
            guard isBase(index), let text = text(after: index),
                let url = Self.url(text.pieces.template)
            else { continue }
            bases.append(
                Base(
                    index: text.tokens.lowerBound, url: url, owner: owner(of: index),
                    opening: calls.opening(before: index)))
        }
    }

    private static let most = 20

    /// Whether a name or a key is one whose value is a base.
    private func isBase(_ index: Int) -> Bool {
        let isCalled = calls.isCalled(index)
        if tokens[index].isName {
            let name = calls.name(endingAt: index).text
            // A call without brackets may give its value to a name: `base_uri 'https://…'`.
            let isBracketed = tokens[index + 1].isMark("(")
            let names = syntax.bases.filter { !$0.hasSuffix("(") }
            return !isBracketed && CallNames.ends(name, in: names)
                || isCalled && CallNames.ends(name + "(", in: syntax.bases.filter { $0.hasSuffix("(") })
        }
        return tokens[index].literal.map(syntax.bases.contains) ?? false
    }

    private static let farthest = 5

    /// The text that is given to a name: `baseURL: "…"`, `BaseAddress = new Uri("…")`, `Client(base_url="…"`.
    private func text(after index: Int) -> TextExpression? {
        for place in (index + 1)..<min(tokens.count, index + 1 + Self.farthest) {
            if place > index + 1 || tokens[place].pieces != nil, let text = texts.expression(at: place) {
                return text
            }
            let isBetween = [":", "=", ">", "(", "{"].contains { tokens[place].isMark($0) }
            guard isBetween || tokens[place].isName else { return nil }
        }
        return nil
    }

    /// The URL that a base is; a host alone is one too.
    private static func url(_ text: String) -> String? {
        if ProgramReader.isURL(text) { return text }
        let isHost =
            text.contains(".")
            && text.utf8.allSatisfy { SnippetLexer.isNamePart($0) || ".-:".utf8.contains($0) }
        return isHost && text.first?.isLetter == true ? "https://\(text)" : nil
    }

    private static let deepest = 4

    /// The name of what holds a base: the one that the call or object around it is given to.
    private func owner(of index: Int) -> String? {
        let own = calls.name(endingAt: index)
        if own.start < index, !calls.isCalled(index) { return plain(own.start) }
        var place = own.start
        for _ in 0..<Self.deepest {
            if let name = calls.assigned(valueAt: place) { return plain(name) }
            guard let opening = calls.opening(before: place) else { break }
            place =
                opening > 0 && tokens[opening - 1].isName
                ? calls.name(endingAt: opening - 1).start : opening
        }
        // `with Client(base_url=…) as client`
        guard let opening = tokens[index + 1].isMark("(") ? index + 1 : calls.opening(before: index),
            let end = calls.closing(opening), end + 1 < tokens.count, tokens[end].isName,
            tokens[end].text == "as"
        else { return nil }
        return plain(end + 1)
    }

    private func plain(_ index: Int) -> String { TextExpressionReader.plain(tokens[index].text) }

    /// The URL that a path is the end of, with other readings of it; nil when the text is no path of a call.
    func url(_ text: TextExpression, at index: Int) -> (url: String, others: [String])? {
        guard !bases.isEmpty, let base = base(ofPathAt: index) else { return nil }
        let path = text.pieces.template
        guard !ProgramReader.isURL(path), !path.isEmpty, !path.contains(where: \.isWhitespace),
            MethodReader.method(inWord: path) == nil,
            path.hasPrefix("/") || path.first?.isLetter == true || path.hasPrefix("{")
        else { return nil }
        var start = base.url[...]
        while start.hasSuffix("/") { start = start.dropLast() }
        let joined = String(start) + (path.hasPrefix("/") ? path : "/" + path)
        // Some libraries leave out the path of the base before a slash (RFC 3986, section 5.2).
        guard path.hasPrefix("/"), let origin = URLParts(base.url).origin else { return (joined, []) }
        return (joined, ["\(origin.scheme)://\(origin.host)\(path)"])
    }

    /// Whether a text must be a path: a method of a client may take other names where nothing says a slash.
    func isCertain(_ text: TextExpression, at index: Int) -> Bool {
        guard let base = base(ofPathAt: index), !text.pieces.template.hasPrefix("/") else { return true }
        guard let caller = caller(of: index) else { return base.url.hasSuffix("/") }
        let (name, start) = calls.name(endingAt: caller)
        // `api.get("notes/1")`, where the program shows what `api` is.
        let isHeld = start < caller && plain(start) == base.owner && text.pieces.template.contains("/")
        return isHeld || base.url.hasSuffix("/") || CallNames.ends(name, in: syntax.paths)
    }

    /// The token of the base that a path belongs to.
    func base(of index: Int) -> Int? { bases.isEmpty ? nil : base(ofPathAt: index)?.index }

    private func base(ofPathAt index: Int) -> Base? {
        // A base is no path of another one.
        guard !bases.contains(where: { $0.index == index }) else { return nil }
        if let key = tokens.key(before: index) {
            guard syntax.paths.contains(tokens[key].literal ?? tokens[key].text),
                let opening = calls.opening(before: index)
            else { return nil }
            return bases.last { $0.opening == opening }
        }
        guard let call = caller(of: index) else { return nil }
        let (name, start) = calls.name(endingAt: call)
        if CallNames.ends(name, in: syntax.paths) {
            let urls = Set(bases.map(\.url))
            return urls.count == 1 ? bases.last : nil
        }
        guard syntax.paths.contains(".\(tokens[call].text)") else { return nil }
        let holder = start < call ? plain(start) : nil
        if let own = bases.last(where: { $0.owner != nil && $0.owner == holder && $0.index < index }) {
            return own
        }
        // A class whose base has no name calls its own methods.
        let isOwn = holder == nil || holder == "self" || holder == "this"
        guard isOwn, tokens[index].literal?.hasPrefix("/") == true else { return nil }
        return bases.last { $0.owner == nil && $0.index < index }
    }

    /// The call whose first argument a text is, or the second one behind a method.
    private func caller(of index: Int) -> Int? {
        if let call = calls.caller(of: index) { return call }
        guard index > 2, tokens[index - 1].isMark(","),
            MethodReader.method(inWord: tokens[index - 2].literal ?? tokens[index - 2].text) != nil
        else { return nil }
        return calls.callAround(index)
    }
}

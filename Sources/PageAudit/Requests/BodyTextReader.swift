/// Finds the content that a program gives to a request as a text: `"{\"text\": \"hi\"}"`.
///
/// Programs that tools make send most of their JSON so. A text that begins like an object of JSON is content where it is
/// given to a name or a call; where several are, nothing is told.
struct BodyTextReader {
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

    /// The one text in a stretch of tokens that can be content; nil for none or several.
    func body(in region: Range<Int>) -> SnippetRequest.Body? {
        var found: SnippetRequest.Body?
        var index = region.lowerBound
        while index < region.upperBound {
            guard let pieces = tokens[index].pieces, case .text(let start)? = pieces.first,
                let mark = start.first(where: { !$0.isWhitespace }), mark == "{" || mark == "[",
                let text = texts.expression(at: index)
            else {
                index += 1
                continue
            }
            if isJSON(text.pieces.template), isGiven(index) {
                guard found == nil else { return nil }
                found = body(text)
            }
            index = max(index + 1, text.tokens.upperBound)
        }
        return found
    }

    /// The one text in a stretch of tokens that can be a form: `"grant_type=refresh_token&scope=a"`; nil for none or
    /// several.
    func form(in region: Range<Int>) -> FormFields? {
        var found: FormFields?
        var index = region.lowerBound
        while index < region.upperBound {
            guard case .text(let start)? = tokens[index].pieces?.first, start.contains("="),
                let text = texts.expression(at: index)
            else {
                index += 1
                continue
            }
            let last = tokens[text.tokens.upperBound - 1].range.upperBound
            let range = tokens[index].range.lowerBound..<last
            if isGiven(index), let form = FormFields(text.pieces.template, in: range) {
                guard found == nil else { return nil }
                found = form
            }
            index = max(index + 1, text.tokens.upperBound)
        }
        return found
    }

    /// Whether a text begins as objects and lists of JSON do, and ends so.
    private func isJSON(_ text: String) -> Bool {
        let text = text.trimmed
        guard let last = text.last, last == "}" || last == "]", let first = text.first else { return false }
        guard let second = text.dropFirst().first(where: { !$0.isWhitespace }) else { return false }
        return second == "\"" || second == "}" || first == "[" && (second == "{" || second == "]")
    }

    /// Whether a text is the value of a name, or an argument of a call that does more than to show it.
    private func isGiven(_ index: Int) -> Bool {
        guard index > 0 else { return false }
        if let key = tokens.key(before: index) {
            let name = tokens[key].literal ?? tokens[key].text
            guard !syntax.queries.contains(name) else { return false }
            let isMember =
                tokens[index - 1].isMark(":") || tokens[index - 1].isMark(">")
                || calls.opening(before: index).map { tokens[$0].isMark("(") } ?? false
            return !isMember || syntax.texts.contains(name)
        }
        let before = tokens[index - 1]
        if before.isMark("=") { return true }
        guard let opening = calls.opening(before: index), tokens[opening].isMark("(") else {
            return before.isMark(",") || before.isName && !tokens[index].startsLine
        }
        guard before.isMark("(") || before.isMark(","), opening > 0, tokens[opening - 1].isName else {
            return false
        }
        return !syntax.prints.contains(calls.name(endingAt: opening - 1).text)
    }

    private func body(_ text: TextExpression) -> SnippetRequest.Body {
        let lower = tokens[text.tokens.lowerBound].range.lowerBound
        let upper = tokens[text.tokens.upperBound - 1].range.upperBound
        var body = SnippetRequest.Body(
            text: text.pieces.template, range: lower..<upper,
            hasHoles: text.pieces.contains { if case .hole = $0 { true } else { false } })
        // Where nothing of it is escaped, its places are told.
        let token = tokens[text.tokens.lowerBound]
        if text.tokens.count == 1, !body.hasHoles, let rest = token.text.text(after: body.text) {
            let end = upper - rest.utf8.count
            body = SnippetRequest.Body(
                text: body.text, range: end - body.text.utf8.count..<end, hasHoles: false, isPlain: true)
        }
        return body
    }
}

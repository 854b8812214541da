/// A text that a program makes of literals and values: `base + "/tokens/" + id`.
struct TextExpression: Sendable {
    /// Its pieces; known constants stand with their own pieces.
    let pieces: [TextPiece]
    /// The indices of its tokens.
    let tokens: Range<Int>
    /// The name of the constant that it begins with; nil for none.
    let base: String?
}

/// Reads texts in the tokens of a program.
struct TextExpressionReader {
    private let tokens: [SnippetToken]
    private let joins: Set<String>
    /// The texts that names stand for.
    private(set) var constants: [String: [TextPiece]] = [:]
    /// The indices of the tokens that name a constant where it gets its text.
    private(set) var definitions: [Int: String] = [:]

    /// Reads what the names of a program stand for.
    init(_ tokens: [SnippetToken], _ syntax: SnippetSyntax) {
        self.tokens = tokens
        joins = Set(syntax.joins)
        for index in tokens.indices where tokens[index].isName {
            guard let value = valueIndex(after: index, syntax.assignments), let text = expression(at: value)
            else { continue }
            let name = Self.plain(tokens[index].text)
            // A name that gets several texts stands for none.
            constants[name] = constants[name] == nil ? text.pieces : [.hole(name)]
            definitions[text.tokens.lowerBound] = name
        }
    }

    /// A name without what stands before it in some languages.
    static func plain(_ name: String) -> String {
        var name = name[...]
        while let first = name.first, first == "$" || first == "@" || first == "%" { name = name.dropFirst() }
        return String(name)
    }

    /// The index behind the mark that gives a name its value; a type may stand between.
    private func valueIndex(after index: Int, _ assignments: [String]) -> Int? {
        var next = index + 1
        if next + 1 < tokens.count, tokens[next].isMark(":"), tokens[next + 1].isName { next += 2 }
        for mark in assignments {
            let characters = mark.map(String.init)
            guard next + characters.count < tokens.count,
                characters.indices.allSatisfy({ tokens[next + $0].isMark(characters[$0]) })
            else { continue }
            let value = next + characters.count
            // `==` and `=>` give no value.
            let isLonger = tokens[value].isMark("=") || tokens[value].isMark(">")
            return isLonger ? nil : value
        }
        return nil
    }

    /// The text that begins at a token; nil when none does.
    func expression(at start: Int) -> TextExpression? {
        guard start < tokens.count, var term = term(at: start) else { return nil }
        var pieces = term.pieces
        var hasText = term.isText
        var index = term.end
        while index < tokens.count, index - start < Self.longestText, case .mark = tokens[index].kind,
            joins.contains(tokens[index].text),
            let next = self.term(at: index + 1)
        {
            term = next
            pieces += next.pieces
            hasText = hasText || next.isText
            index = next.end
        }
        // Literals that follow each other are one, in the languages that allow it.
        while index < tokens.count, index - start < Self.longestText, let more = tokens[index].pieces,
            tokens[index - 1].pieces != nil
        {
            pieces += resolve(more)
            index += 1
        }
        guard hasText else { return nil }
        return TextExpression(pieces: pieces, tokens: start..<index, base: base(of: start))
    }

    private func base(of start: Int) -> String? {
        if tokens[start].isName {
            let name = Self.plain(tokens[start].text)
            return constants[name] == nil ? nil : name
        }
        guard case .hole(let name)? = tokens[start].pieces?.first, constants[name] != nil else { return nil }
        return name
    }

    /// A literal, or a value by its name with what is called on it.
    private func term(at index: Int) -> (pieces: [TextPiece], end: Int, isText: Bool)? {
        guard index < tokens.count else { return nil }
        if let pieces = tokens[index].pieces { return (resolve(pieces), index + 1, true) }
        guard tokens[index].isName else { return nil }
        let first = Self.plain(tokens[index].text)
        var last = first
        var end = index + 1
        var isPlain = true
        while end < tokens.count, end - index < Self.longestChain {
            if tokens[end].isMark("("), let close = closing(end) {
                if let name = tokens[end..<close].first(where: {
                    $0.isName && constants[Self.plain($0.text)] == nil
                }) {
                    last = Self.plain(name.text)
                }
                isPlain = false
                end = close + 1
            } else if end + 1 < tokens.count, !joins.contains(tokens[end].text),
                [".", ":", "?", "-", ">", "\\"].contains(where: { tokens[end].isMark($0) }),
                let next = memberIndex(after: end)
            {
                last = tokens[next].text
                isPlain = false
                end = next + 1
            } else {
                break
            }
        }
        if isPlain, let known = constants[first] { return (known, end, true) }
        return ([.hole(last)], end, false)
    }

    /// The name behind `.`, `::`, `->` or `?.`.
    private func memberIndex(after index: Int) -> Int? {
        for length in 1...2 {
            let next = index + length
            guard next < tokens.count else { return nil }
            if tokens[next].isName {
                let marks = tokens[index..<next].map(\.text).joined()
                return [".", "::", "->", "?.", "\\"].contains(marks) ? next : nil
            }
        }
        return nil
    }

    private static let longestChain = 30
    private static let longestText = 400
    private static let longestCall = 60

    private func closing(_ open: Int) -> Int? {
        var depth = 0
        for index in open..<min(tokens.count, open + Self.longestCall) {
            if tokens[index].isMark("(") { depth += 1 }
            if tokens[index].isMark(")") {
                depth -= 1
                if depth == 0 { return index }
            }
        }
        return nil
    }

    private func resolve(_ pieces: [TextPiece]) -> [TextPiece] {
        pieces.flatMap { piece -> [TextPiece] in
            if case .hole(let name) = piece, let known = constants[name] { return known }
            return [piece]
        }
    }
}

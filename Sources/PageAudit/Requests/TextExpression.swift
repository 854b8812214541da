/// A text that a program makes of literals and values: `base + "/tokens/" + id`.
struct TextExpression: Sendable {
    /// Its pieces; known constants stand with their own pieces.
    let pieces: [TextPiece]
    /// The indices of its tokens.
    let tokens: Range<Int>
    /// The name of the constant that it begins with; nil for none.
    let base: String?
    /// Whether it begins with a call that puts values into a text: `format("/tokens/%s", id)`.
    var isFormatted = false
}

/// Reads texts in the tokens of a program.
struct TextExpressionReader {
    private let tokens: [SnippetToken]
    private let joins: Set<String>
    private let formats: [String]
    /// The texts that names stand for.
    private(set) var constants: [String: [TextPiece]] = [:]
    /// The indices of the tokens that name a constant where it gets its text.
    private(set) var definitions: [Int: String] = [:]

    /// Reads what the names of a program stand for.
    init(_ tokens: [SnippetToken], _ syntax: SnippetSyntax) {
        self.tokens = tokens
        joins = Set(syntax.joins)
        formats = syntax.formats
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
        if let formatted = formatted(at: start) { return formatted }
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

    private static let longestName = 6
    private static let longestNumber = 6

    /// The text that a call makes of a literal and values: `String.format("https://host/tokens/%s", id)`.
    private func formatted(at start: Int) -> TextExpression? {
        guard !formats.isEmpty, start < tokens.count, tokens[start].isName else { return nil }
        var name = tokens[start].text
        var open = start + 1
        while open + 1 < tokens.count, open - start < Self.longestName, tokens[open].isMark("."),
            tokens[open + 1].isName
        {
            name += "." + tokens[open + 1].text
            open += 2
        }
        guard formats.contains(name), open + 1 < tokens.count, tokens[open].isMark("("),
            let literal = tokens[open + 1].literal, let close = closing(open)
        else { return nil }
        let values = values(from: open + 2, to: close)
        let pieces = Self.filled(literal, values.map { constants[$0] ?? [.hole($0)] })
        // The base stands first where the text begins with a value that the program tells.
        let base = literal.first.flatMap { "%{".contains($0) ? values.first : nil }
        return TextExpression(
            pieces: pieces, tokens: start..<close + 1,
            base: base.flatMap { constants[$0] == nil ? nil : $0 }, isFormatted: true)
    }

    /// The arguments between two places, each by the name that says most about it.
    private func values(from start: Int, to end: Int) -> [String] {
        var (found, depth): ([String], Int) = ([], 0)
        for index in start..<max(start, end) {
            let token = tokens[index]
            if depth == 0, token.isMark(",") {
                found.append("value")
                continue
            }
            if token.isMark("(") || token.isMark("[") { depth += 1 }
            if token.isMark(")") || token.isMark("]") { depth -= 1 }
            if token.isName, !found.isEmpty { found[found.count - 1] = Self.plain(token.text) }
        }
        return found
    }

    /// Whether a text has a place for a value between braces: `{0}`, `{}`.
    private static func hasBracedMark(_ text: String) -> Bool {
        text.utf8.split(separator: UInt8(ascii: "{"), omittingEmptySubsequences: false).dropFirst().contains {
            let number = $0.prefix(longestNumber).prefix(while: SnippetLexer.isDigit)
            return $0.dropFirst(number.count).first == UInt8(ascii: "}")
        }
    }

    /// A text with its values in place of `%s`, `%1$d`, `{0}` and `{}`.
    private static func filled(_ text: String, _ values: [[TextPiece]]) -> [TextPiece] {
        var (pieces, plain): ([TextPiece], String) = ([], "")
        var (rest, next) = (text[...], 0)
        // A text has marks of one kind: `%20` is no mark beside `{0}`.
        let isBraced = hasBracedMark(text)
        while let first = rest.first {
            var mark: Substring?
            if !isBraced, rest.hasPrefix("%%") {
                plain.append("%")
                rest = rest.dropFirst(2)
                continue
            }
            if first == "%", !isBraced {
                let number = rest.dropFirst().prefix(longestNumber).prefix {
                    $0.isNumber || "$.-+".contains($0)
                }
                let letter = rest.dropFirst(1 + number.count).first
                if let letter, "sdvqxXifu@".contains(letter) { mark = rest.prefix(number.count + 2) }
            } else if first == "{" {
                let number = rest.dropFirst().prefix(longestNumber).prefix { $0.isNumber }
                if rest.dropFirst(1 + number.count).first == "}" { mark = rest.prefix(number.count + 2) }
            }
            guard let mark else {
                plain.append(first)
                rest = rest.dropFirst()
                continue
            }
            if !plain.isEmpty { pieces.append(.text(plain)) }
            plain = ""
            let number = Int(mark.drop { !$0.isNumber }.prefix { $0.isNumber })
            let isOwn = mark.contains("$") || mark.hasPrefix("{") && number != nil
            let place = isOwn ? (number ?? 0) - (mark.hasPrefix("{") ? 0 : 1) : next
            pieces += values.indices.contains(place) ? values[place] : [.hole("value")]
            next += 1
            rest = rest.dropFirst(mark.count)
        }
        return plain.isEmpty ? pieces : pieces + [.text(plain)]
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

/// Finds names in a program that stand for nothing and are nearly one that it defines: `print(respone)`.
struct MisspeltNames {
    /// A name that is misspelt.
    struct Slip {
        /// How it is written.
        let name: String
        /// Where it stands.
        let range: Range<Int>
        /// What it should be, as it is written elsewhere.
        let wanted: String
        /// Whether a pattern takes that name out of a value, where it may be the one that is misspelt.
        let isOfPattern: Bool
    }

    private let tokens: [SnippetToken]
    private let calls: CallNames
    private static let shortest = 4

    private let prints: Set<String>
    private let inner: [[SnippetToken]]
    /// Whether arguments have marks before their names, and none before their values.
    private let isMarked: Bool

    init(_ snippet: Snippet, _ calls: CallNames) {
        let syntax = snippet.language.syntax
        tokens = snippet.tokens
        inner = snippet.inner
        isMarked = !syntax.argumentMark.isEmpty
        self.calls = calls
        prints = Set(syntax.prints).union(Self.words)
    }

    /// The slips, in their order.
    func all() -> [Slip] {
        let counts = Self.counts(tokens, inner)
        var defined: [(start: Int, name: String)] = []
        var patterns: Set<String> = []
        for index in tokens.indices where isDefined(index) || isTaken(index) || isInPattern(index) {
            defined.append((tokens[index].range.lowerBound, tokens[index].text))
            if isInPattern(index) { patterns.insert(tokens[index].text) }
        }
        let used =
            tokens.indices.filter { tokens[$0].isName && isUsed($0) }.map { tokens[$0] }
            // What stands first in a piece of code inside a text is a value or a call.
            + inner.compactMap { part in
                guard let first = part.first, first.isName, part.count == 1 || !part[1].isMark("(") else {
                    return nil
                }
                return first
            }
        return used.sorted { $0.range.lowerBound < $1.range.lowerBound }.compactMap { token in
            let name = TextExpressionReader.plain(token.text)
            guard name.count >= Self.shortest, counts[name] == 1, name.first?.isLowercase == true else {
                return nil
            }
            let near = Set(
                defined.filter { $0.start < token.range.lowerBound && $0.name.first == token.text.first }
                    .map(\.name).filter {
                        Self.isSlip(token.text, for: $0, orPlural: token.text.hasPrefix("$"))
                    })
            guard near.count == 1, let wanted = near.first else { return nil }
            return Slip(
                name: token.text, range: token.range, wanted: wanted, isOfPattern: patterns.contains(wanted))
        }
    }

    /// How often each name stands in a program as a name of its own; the members of values are none.
    static func counts(_ tokens: [SnippetToken], _ inner: [[SnippetToken]]) -> [String: Int] {
        var counts: [String: Int] = [:]
        for part in [tokens] + inner {
            for index in part.indices where part[index].isName {
                let isMember =
                    index > 1
                    && (part[index - 1].isMark(".") && !part[index - 2].isMark(".")
                        || part[index - 1].isMark(">") && part[index - 2].isMark("-"))
                if isMember, part[index].text.first != "$" { continue }
                counts[TextExpressionReader.plain(part[index].text), default: 0] += 1
            }
        }
        return counts
    }

    /// Whether a name stands for each value of a list in turn, or for what a block takes: `for x in`, `|x|`,
    /// `as $x)`, `x, err :=`.
    private func isTaken(_ index: Int) -> Bool {
        guard tokens[index].isName, index > 0, index + 1 < tokens.count else { return false }
        let (before, next) = (tokens[index - 1], tokens[index + 1])
        if before.isMark("|"), next.isMark("|") { return true }
        if before.isName, before.text == "for" || CallNames.declarations.contains(before.text) {
            return next.isName && ["in", "of"].contains(next.text) || next.isMark(":")
        }
        if before.isName, before.text == "as" { return true }
        return next.isMark(",") && tokens[index].startsLine && isFirstOfSeveral(index)
    }

    /// Whether a pattern takes a name out of a value: `const { x } =`.
    private func isInPattern(_ index: Int) -> Bool {
        guard index + 1 < tokens.count else { return false }
        let next = tokens[index + 1]
        return (next.isMark(",") || next.isMark("}")) && calls.assignment(ofPatternWith: index) != nil
    }

    private static let mostNames = 4

    /// Whether names with commas between get values together: `body, err := read()`.
    private func isFirstOfSeveral(_ index: Int) -> Bool {
        var place = index
        for _ in 0..<Self.mostNames {
            guard place + 2 < tokens.count, tokens[place].isName else { return false }
            if tokens[place + 1].isMark(":") { return tokens[place + 2].isMark("=") }
            if tokens[place + 1].isMark("=") { return !tokens[place + 2].isMark("=") }
            guard tokens[place + 1].isMark(",") else { return false }
            place += 2
        }
        return false
    }

    /// Whether a name gets a value at a place.
    private func isDefined(_ index: Int) -> Bool {
        guard tokens[index].isName, index + 2 < tokens.count,
            index == 0 || !SnippetReader.isMember(tokens[index - 1])
        else { return false }
        // An argument by its name defines nothing.
        if let opening = calls.opening(before: index), tokens[opening].isMark("(") { return false }
        let isPair = tokens[index + 1].isMark(":") && tokens[index + 2].isMark("=")
        return isPair
            || tokens[index + 1].isMark("=") && !tokens[index + 2].isMark("=")
                && !tokens[index + 2].isMark(">") && !tokens[index + 2].isMark("~")
    }

    private static let words: Set<String> = ["return", "await", "puts", "print", "echo", "in", "of", "p"]
    /// What stands before brackets that hold values, though a body follows.
    private static let controls: Set<String> = [
        "if", "elseif", "elif", "while", "unless", "until", "switch", "foreach", "for", "match",
    ]

    /// Whether the value of a name is used at a place, and the name is neither a key nor a parameter.
    private func isUsed(_ index: Int) -> Bool {
        guard index > 0 else { return false }
        let before = tokens[index - 1]
        let isOperand =
            ["(", ",", "=", "+"].contains { before.isMark($0) }
            || before.isMark(":") && before.range.upperBound < tokens[index].range.lowerBound
            || before.isMark(">") && index > 1 && tokens[index - 2].isMark("=")
            || before.isName && prints.contains(before.text) && !tokens[index].startsLine
            || isMarked && before.isName && tokens[index].text.hasPrefix("$") && !tokens[index].startsLine
        guard isOperand, !(before.isMark("=") && index > 1 && tokens[index - 2].isMark("!")) else {
            return false
        }
        if index + 1 < tokens.count {
            let next = tokens[index + 1]
            let isEnd =
                [")", ",", ";", ".", "[", "}", "]", "+"].contains { next.isMark($0) }
                || next.isMark("-") && index + 2 < tokens.count && tokens[index + 2].isMark(">")
            guard isEnd || next.startsLine else { return false }
        }
        guard let opening = calls.opening(before: index) else { return true }
        // `{ name, other }` makes members, and `[a, b] = …` names.
        if tokens[opening].isMark("{") { return !before.isMark(",") && !before.isMark("(") }
        guard let end = calls.closing(opening), end < tokens.count else { return true }
        let behind = tokens[end]
        if tokens[opening].isMark("[") { return !behind.isMark("=") && !before.isMark(",") }
        let isControl = opening > 0 && Self.controls.contains(tokens[opening - 1].text)
        if isControl { return true }
        // What stands in brackets before a body is a parameter.
        let isParameter =
            behind.isMark("{") || behind.isMark(":") || behind.isMark("-")
            || behind.isMark("=") && end + 1 < tokens.count && tokens[end + 1].isMark(">")
            || opening > 0 && tokens[opening - 1].isName && !calls.isMember(opening - 1)
                && opening > 1 && tokens[opening - 2].isName && !tokens[opening - 1].startsLine
                && ["def", "function", "func", "fn"].contains(tokens[opening - 2].text)
        return !isParameter
    }

    /// Whether one letter too many, too few, wrong or in the wrong place makes a name another one; a plural and another
    /// number are no slips.
    static func isSlip(_ name: String, for wanted: String, orPlural: Bool = false) -> Bool {
        let (own, other) = (Array(name.unicodeScalars), Array(wanted.unicodeScalars))
        guard own != other, abs(own.count - other.count) <= 1 else { return false }
        let start = zip(own, other).prefix { $0 == $1 }.count
        let rests = (own[start...], other[start...])
        let end = zip(rests.0.reversed(), rests.1.reversed()).prefix { $0 == $1 }.count
        let (left, right) = (Array(rests.0.dropLast(end)), Array(rests.1.dropLast(end)))
        let changed = left + right
        if changed.allSatisfy({ $0.properties.numericType != nil }) { return false }
        if left.count + right.count == 1 { return orPlural || !(changed[0] == "s" && end == 0) }
        return left.count == 1 && right.count == 1
            || left.count == 2 && right.count == 2 && left[0] == right[1] && left[1] == right[0]
    }
}

/// Finds names in a program that stand for nothing and are nearly one that it defines: `print(respone)`.
struct MisspeltNames {
    /// A name that is misspelt.
    struct Slip {
        /// Its token.
        let index: Int
        /// What it should be, as it is written elsewhere.
        let wanted: String
    }

    private let tokens: [SnippetToken]
    private let calls: CallNames
    private static let shortest = 4

    private let prints: Set<String>

    init(_ tokens: [SnippetToken], _ syntax: SnippetSyntax, _ calls: CallNames) {
        self.tokens = tokens
        self.calls = calls
        prints = Set(syntax.prints).union(Self.words)
    }

    /// The slips, in their order.
    func all() -> [Slip] {
        let counts = Dictionary(
            tokens.filter(\.isName).map { (TextExpressionReader.plain($0.text), 1) }, uniquingKeysWith: +)
        var defined: [(index: Int, name: String)] = []
        for index in tokens.indices where isDefined(index) { defined.append((index, tokens[index].text)) }
        return tokens.indices.compactMap { index in
            guard tokens[index].isName, isUsed(index) else { return nil }
            let text = tokens[index].text
            let name = TextExpressionReader.plain(text)
            guard name.count >= Self.shortest, counts[name] == 1, name.first?.isLowercase == true else {
                return nil
            }
            let near = Set(
                defined.filter { $0.index < index && $0.name.first == text.first }.map(\.name)
                    .filter { Self.isSlip(text, for: $0) })
            guard near.count == 1, let wanted = near.first else { return nil }
            return Slip(index: index, wanted: wanted)
        }
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

    private static let words: Set<String> = ["return", "await", "puts", "print", "echo", "in", "p"]

    /// Whether the value of a name is used at a place, and the name is neither a key nor a parameter.
    private func isUsed(_ index: Int) -> Bool {
        guard index > 0 else { return false }
        let before = tokens[index - 1]
        let isOperand =
            ["(", ",", "=", "+"].contains { before.isMark($0) }
            || before.isMark(":") && before.range.upperBound < tokens[index].range.lowerBound
            || before.isMark(">") && index > 1 && tokens[index - 2].isMark("=")
            || before.isName && prints.contains(before.text) && !tokens[index].startsLine
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

/// What a text has that another has not: the lines between those with which both begin and end.
struct LineDifference {
    /// The lines with which both begin, their line breaks with them.
    let before: String
    /// The text's own lines.
    let own: String
    /// The lines with which both end.
    let after: String

    /// Compares a text with another.
    init(_ text: String, _ other: String) {
        let (own, others) = (Self.lines(text), Self.lines(other))
        let start = zip(own, others).prefix { $0 == $1 }.count
        let end = zip(own.dropFirst(start).reversed(), others.dropFirst(start).reversed()).prefix { $0 == $1 }
            .count
        before = own.prefix(start).joined()
        after = own.suffix(end).joined()
        self.own = own.dropFirst(start).dropLast(end).joined()
    }

    /// The lines, each with its line break.
    private static func lines(_ text: String) -> [String] {
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { "\($0)\n" }
        if let last = lines.popLast() { lines.append(String(last.dropLast())) }
        return lines
    }
}

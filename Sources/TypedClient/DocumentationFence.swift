/// The line that opens fenced code.
struct DocumentationFence {
    private let mark: Substring
    private let margin: Int

    /// Reads a line; nil if it opens none (CommonMark 0.31, section 4.5), or if a mark stands in the code: readers do
    /// not agree which of them ends it.
    init?(_ line: Substring, before rest: ArraySlice<Substring>) {
        margin = line.utf8.prefix { $0 == UInt8(ascii: " ") }.count
        let content = line.unicodeScalars.dropFirst(margin)
        guard let sign = content.first, sign == "`" || sign == "~", margin < 4 else { return nil }
        mark = Substring(content.prefix { $0 == sign })
        let info = content.drop { $0 == sign }
        guard mark.utf8.count >= 3, !info.contains("`") else { return nil }
        for line in rest {
            if isClosed(by: line) { return }
            // Looking on for the end would take long where mark follows mark.
            if Self.isMark(line) { return nil }
        }
    }

    private static func isMark(_ line: Substring) -> Bool {
        let content = line.unicodeScalars.drop { $0.properties.isWhitespace }
        return ["```", "~~~"].contains { content.starts(with: $0.unicodeScalars) }
    }

    /// The line that closes it.
    var end: String { String(repeating: " ", count: margin) + mark }

    /// Whether a line closes it.
    func isClosed(by line: Substring) -> Bool {
        let content = line.drop { $0 == " " }
        let run = content.prefix { $0 == mark.first }
        return run.count >= mark.count && content.dropFirst(run.count).allSatisfy { $0 == " " || $0 == "\t" }
            && line.utf8.prefix { $0 == UInt8(ascii: " ") }.count < 4
    }

    /// A line of the code, not further left than the fence: it would end a list's item, and the code with it.
    func aligned(_ line: Substring) -> String {
        let own = line.utf8.prefix { $0 == UInt8(ascii: " ") }.count
        return line.isEmpty ? "" : String(repeating: " ", count: max(0, margin - own)) + line
    }
}

/// A line of a document's Markdown without what DocC, but nobody else, takes for more than Markdown.
struct DocumentationLine {
    /// The line for a documentation comment.
    let text: String

    /// Whether a line stays as it is, which most do: nothing in it means more to DocC.
    static func isPlain(_ line: Substring) -> Bool {
        var previous = UInt8(ascii: " ")
        var isStart = true
        for byte in line.utf8 {
            if isStart, byte != UInt8(ascii: " ") {
                // Whatever else is white or not ASCII may hide a mark.
                guard (0x21..<0x7F).contains(byte), !"@-+*".utf8.contains(byte) else { return false }
                isStart = false
            }
            switch (previous, byte) {
            case (UInt8(ascii: "`"), UInt8(ascii: "`")), (UInt8(ascii: "]"), UInt8(ascii: "(")),
                (_, UInt8(ascii: "<")):
                return false
            default: previous = byte
            }
        }
        return true
    }

    /// Rewrites a line that stands outside fenced code.
    init(_ line: Substring) {
        let margin = line.prefix(while: \.isWhitespace)
        var content = String(line.dropFirst(margin.count))
        if content.hasPrefix("@") { content = "\\" + content }
        if Self.isField(content) { content = "\\" + content }
        // Two backticks refer to a symbol.
        while content.contains("``") { content.replace("``", with: "`") }
        content.replace("<doc:", with: "\\<doc:")
        text = margin + Self.withoutLinks(content)
    }

    /// Whether a list's item would be a section of the comment, such as `- Returns:`.
    private static func isField(_ content: String) -> Bool {
        guard let mark = content.first, "-+*".contains(mark) else { return false }
        let item = content.dropFirst().drop { $0 == " " }
        guard let colon = item.firstIndex(of: ":") else { return false }
        return item[..<colon].split(separator: " ").first.map { fields.contains($0.lowercased()) } ?? false
    }

    private static let fields: Set<String> = [
        "attention", "author", "authors", "bug", "complexity", "copyright", "date", "experiment",
        "important", "invariant", "keyword", "mutatingvariant", "nonmutatingvariant", "note", "parameter",
        "parameters", "postcondition", "precondition", "recommended", "recommendedover", "remark",
        "remarks", "requires", "returns", "seealso", "since", "tag", "throws", "tip", "todo", "version",
        "warning", "localizationkey", "dictionarykeys", "possiblevalues", "httpparameters", "httpresponses",
        "httpbody",
    ]

    /// Links that lead nowhere from here, and images, as their text alone.
    private static func withoutLinks(_ content: String) -> String {
        guard content.contains("](") else { return content }
        return content.replacing(#/(!?)\[([^\[\]]*)\]\(\s*([^()\s]*)[^()]*\)/#) { match in
            let (_, image, text, target) = match.output
            let isWeb =
                target.hasPrefix("http://") || target.hasPrefix("https://") || target.hasPrefix("mailto:")
            return image.isEmpty && isWeb ? String(match.output.0) : String(text)
        }
    }
}

/// A line of a document's Markdown, outside fenced code, without what DocC, but nobody else, takes for more than
/// Markdown, and without what would reach beyond the line.
struct DocumentationLine {
    /// The line for a documentation comment.
    let text: String

    /// Whether a line stays as it is, which most do: nothing in it means more to DocC.
    static func isPlain(_ line: Substring) -> Bool {
        var previous = UInt8(ascii: " ")
        var (isStart, isCode) = (true, false)
        for byte in line.utf8 {
            if isStart, byte != UInt8(ascii: " ") {
                // Whatever else is white or not ASCII may hide a mark.
                guard (0x21..<0x7F).contains(byte), !"@-+*#>=~[0123456789".utf8.contains(byte) else {
                    return false
                }
                isStart = false
            }
            switch (previous, byte) {
            case (UInt8(ascii: "`"), UInt8(ascii: "`")), (UInt8(ascii: "]"), UInt8(ascii: "(")),
                (UInt8(ascii: "]"), UInt8(ascii: "[")), (UInt8(ascii: "!"), UInt8(ascii: "[")),
                (_, UInt8(ascii: "<")), (_, UInt8(ascii: "\\")):
                return false
            case (_, UInt8(ascii: "`")):
                isCode.toggle()
                previous = byte
            default: previous = byte
            }
        }
        return !isCode
    }

    /// Rewrites a line.
    /// - Parameters:
    ///   - line: the line.
    ///   - previous: the line before it, which it may make a heading.
    init(_ line: Substring, after previous: Substring = "") {
        let margin = line.unicodeScalars.prefix { scalar in
            let properties = scalar.properties
            return properties.isWhitespace || [.control, .format].contains(properties.generalCategory)
        }
        let content = Array(Self.withoutLinks(String(line[margin.endIndex...])).utf8)
        let inline = DocumentationInline(content, escaped: Self.mark(content[...], after: previous))
        text = String(margin) + inline.text
    }

    /// The further part of a line that was broken, with a backslash where it would start a list, a heading, a
    /// quotation or a directive.
    static func continuation(_ part: String) -> String {
        let content = part.utf8.drop { $0 == UInt8(ascii: " ") }
        let word = content.prefix { $0 != UInt8(ascii: " ") }
        guard let first = word.first else { return part }
        var position = word.startIndex
        switch first {
        case UInt8(ascii: "@"), UInt8(ascii: ">"): break
        case UInt8(ascii: "#"), UInt8(ascii: "="), UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"),
            UInt8(ascii: "~"), UInt8(ascii: "_"):
            guard word.allSatisfy({ $0 == first }) else { return part }
        case UInt8(ascii: "0")...UInt8(ascii: "9"):
            position = word.firstIndex { !(0x30...0x39).contains($0) } ?? word.endIndex
            guard word[position...].count == 1, ".)".utf8.contains(word[position]) else { return part }
        default: return part
        }
        return part[..<position] + "\\" + part[position...]
    }

    /// The place of a mark that must not be one: of a directive, a section of the comment such as `- Returns:`,
    /// a heading that collects links, or the target of links. It may stand inside lists and quotations.
    private static func mark(_ line: ArraySlice<UInt8>, after previous: Substring) -> Int? {
        var rest = line
        for _ in 0..<maximumDepth {
            guard let first = rest.first else { return nil }
            let position = rest.startIndex
            let isOne = isSpaced(rest.dropFirst())
            switch first {
            case UInt8(ascii: "@"): return position
            case UInt8(ascii: "["): return DocumentationInline.isWebLink(rest) ? nil : position
            case UInt8(ascii: "~"): return rest.starts(with: "~~~".utf8) ? position : nil
            case UInt8(ascii: "#"): return collectsLinks(rest) ? position : nil
            case UInt8(ascii: "="), UInt8(ascii: "-"):
                let isUnderline = rest.allSatisfy { $0 == first || $0 == UInt8(ascii: " ") }
                if isUnderline, collectsLinks(ArraySlice(previous.utf8)) { return position }
                guard first == UInt8(ascii: "-"), isOne else { return nil }
                if isField(rest.dropFirst()) { return position }
                rest = rest.dropFirst()
            case UInt8(ascii: "+"), UInt8(ascii: "*"):
                guard isOne else { return nil }
                if isField(rest.dropFirst()) { return position }
                rest = rest.dropFirst()
            case UInt8(ascii: ">"): rest = rest.dropFirst()
            case UInt8(ascii: "0")...UInt8(ascii: "9"):
                let end = rest.drop { (0x30...0x39).contains($0) }
                guard let sign = end.first, ".)".utf8.contains(sign) else { return nil }
                rest = end.dropFirst()
                if isSpaced(rest), isField(rest) { return end.startIndex }
            default: return nil
            }
            rest = rest.drop { " \t".utf8.contains($0) }
        }
        return rest.isEmpty ? nil : rest.startIndex
    }

    /// So many lists and quotations stand inside one another at most; what follows is text.
    private static let maximumDepth = 100

    /// Whether what stands before this may be the mark of a list's item.
    private static func isSpaced(_ rest: ArraySlice<UInt8>) -> Bool {
        rest.first.map { " \t".utf8.contains($0) } ?? true
    }

    /// Whether a list's item would be a section of the comment, or might be one when signs in it are replaced. One
    /// without content may get it from the next line.
    private static func isField(_ item: ArraySlice<UInt8>) -> Bool {
        let content = item.drop { " \t".utf8.contains($0) }
        guard !content.isEmpty else { return true }
        let word = content.prefix { !" \t".utf8.contains($0) }
        if word.contains(UInt8(ascii: "&")) { return true }
        guard content.contains(UInt8(ascii: ":")) || content.contains(UInt8(ascii: "&")) else { return false }
        let name = letters(word.prefix { $0 != UInt8(ascii: ":") })
        return name.hasPrefix("parameter") || fields.contains(name)
    }

    /// Whether DocC would take the lists below a heading of this text for links to other pages.
    private static func collectsLinks(_ heading: ArraySlice<UInt8>) -> Bool {
        let name = letters(heading)
        return name.contains("topics") || name.contains("also") || heading.contains(UInt8(ascii: "&"))
    }

    /// The letters alone, in lower case.
    private static func letters(_ text: ArraySlice<UInt8>) -> String {
        let isLetter: (UInt8) -> Bool = { (0x41...0x5A).contains($0 & ~0x20) }
        return String(decoding: text.filter(isLetter).map { $0 | 0x20 }, as: UTF8.self)
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
        guard content.utf8.contains(UInt8(ascii: "]")), content.contains("](") else { return content }
        return content.replacing(#/(!?)\[([^\[\]]*+)\]\(\s*+([^()\s]*+)[^()]*+\)/#) { match in
            let (_, image, text, target) = match.output
            let isWeb =
                target.hasPrefix("http://") || target.hasPrefix("https://") || target.hasPrefix("mailto:")
            return image.isEmpty && isWeb ? String(match.output.0) : String(text)
        }
    }
}

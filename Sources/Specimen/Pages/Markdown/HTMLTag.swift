/// A tag in the text of a document (CommonMark 0.31, section 6.6). Pages never write it as it is.
struct HTMLTag {
    private static let maximumLength = 1_000

    /// The element's name in lower case.
    let name: String
    let isClosing: Bool
    /// Where the text behind it starts.
    let end: Int
    /// The value of `href`, if any.
    let reference: String

    /// Reads the tag at a `<`; nil if there is none.
    init?(_ scalars: [Unicode.Scalar], at start: Int) {
        let limit = min(scalars.count, start + Self.maximumLength)
        guard start + 1 < limit else { return nil }
        isClosing = scalars[start + 1] == "/"
        let rest = scalars[(start + (isClosing ? 2 : 1))..<limit]
        let name = rest.prefix { $0.isASCII && $0.isLetterOrDigit }
        guard !name.isEmpty, let close = rest.firstIndex(where: { $0 == ">" || $0 == "<" }),
            scalars[close] == ">"
        else { return nil }
        let attributes = rest[name.endIndex..<close]
        guard attributes.first.map({ $0 == " " || $0 == "\n" || $0 == "/" }) ?? true else { return nil }
        self.name = String(String.UnicodeScalarView(name)).lowercased()
        end = close + 1
        reference = Self.reference(Array(attributes))
    }

    private static func reference(_ attributes: [Unicode.Scalar]) -> String {
        let key = Array("href=".unicodeScalars)
        guard let start = attributes.indices.first(where: { attributes[$0...].starts(with: key) }) else {
            return ""
        }
        let value = attributes[(start + key.count)...]
        guard let quote = value.first, quote == "\"" || quote == "'" else {
            return String(String.UnicodeScalarView(value.prefix { $0 != " " && $0 != "\n" }))
        }
        return String(String.UnicodeScalarView(value.dropFirst().prefix { $0 != quote }))
    }

    /// The text up to the element's end, its character references resolved, and where the element ends.
    func content(_ scalars: [Unicode.Scalar]) -> (text: String, end: Int)? {
        let limit = min(scalars.count, end + Self.maximumLength)
        for index in end..<limit where scalars[index] == "<" {
            guard let tag = HTMLTag(scalars, at: index), tag.isClosing, tag.name == name else { return nil }
            let text = MarkdownEntity.decode(String(String.UnicodeScalarView(scalars[end..<index])))
            return (text, tag.end)
        }
        return nil
    }
}

/// Gives blocks that a document writes in HTML the form of Markdown.
///
/// What comes out is read as any other text of the document, so nothing depends on it but looks.
enum HTMLBlocks {
    private static let replacements: [String: (open: String, close: String)] = [
        "p": ("\n\n", "\n\n"), "ul": ("\n\n", "\n\n"), "ol": ("\n\n", "\n\n"), "li": ("\n- ", "\n"),
        "h1": ("\n\n# ", "\n\n"), "h2": ("\n\n## ", "\n\n"), "h3": ("\n\n### ", "\n\n"),
        "h4": ("\n\n#### ", "\n\n"), "h5": ("\n\n##### ", "\n\n"), "h6": ("\n\n###### ", "\n\n"),
        "hr": ("\n\n***\n\n", ""), "blockquote": ("\n\n> ", "\n\n"), "pre": ("\n\n```\n", "\n```\n\n"),
    ]

    /// The text with the tags of blocks replaced, but not in code and not in rows of tables.
    static func translate(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
        guard scalars.contains("<") else { return scalars }
        var result: [Unicode.Scalar] = []
        var fence: (sign: Unicode.Scalar, length: Int)?
        var index = 0
        while index < scalars.count {
            let end = scalars[index...].firstIndex(of: "\n") ?? scalars.count
            let line = MarkdownLine(scalars[index..<end])
            var isCode = true
            if let open = fence {
                if line.closes(open.sign, open.length) { fence = nil }
            } else if let open = line.fence {
                fence = (open.sign, open.length)
            } else {
                isCode = line.indentation >= 4 || line.trimmed.first == "|"
            }
            if isCode {
                result += scalars[index..<end]
                index = end
            }
            while index < end { take(scalars, &index, &result) }
            if index < scalars.count { result.append(scalars[index]) }
            index += 1
        }
        return result
    }

    private static func take(
        _ scalars: [Unicode.Scalar], _ index: inout Int, _ result: inout [Unicode.Scalar]
    ) {
        if scalars[index] == "<", let tag = HTMLTag(scalars, at: index),
            let replacement = replacements[tag.name]
        {
            result += Array((tag.isClosing ? replacement.close : replacement.open).unicodeScalars)
            index = tag.end
        } else if scalars[index] == "`" {
            // A code span, if it ends on the line.
            let run = scalars[index...].prefix { $0 == "`" }
            var end = run.endIndex
            while end < scalars.count, scalars[end] != "\n" {
                let next = scalars[end...].prefix { $0 == "`" }
                if next.count == run.count {
                    result += scalars[index..<next.endIndex]
                    index = next.endIndex
                    return
                }
                end += max(next.count, 1)
            }
            result += run
            index = run.endIndex
        } else {
            result.append(scalars[index])
            index += 1
        }
    }
}

/// Splits a template into text and tags, and applies the rule about tags alone on their lines.
struct TemplateScanner {
    /// A tag in the file.
    struct Tag {
        /// What the delimiters say.
        enum Kind {
            /// `{{ }}`
            case output
            /// `{% %}`
            case block
            /// `{# #}`
            case comment
            /// `{% raw %}` up to `{% endraw %}`: `inner` is the text between them.
            case raw
            /// A tag without its end; the scanner goes on at the next line.
            case unterminated
            /// A `raw` without `endraw`: `inner` is the rest of the file.
            case unclosedRaw
        }

        let kind: Kind
        /// The tag with its delimiters.
        let whole: Range<Int>
        /// What stands between the delimiters.
        let inner: Range<Int>
        /// The blanks before the tag, if it is alone on its line: the line goes with it.
        let indentation: Range<Int>?
        /// Whether a line break went with the line.
        var takesBreak = false
    }

    private let bytes: [UInt8]
    private let origin: Int
    private var position: Int
    private var hasNoCommentEnd = false

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        origin = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        position = origin
    }

    /// The text up to the next tag and that tag, or nil for it at the end of the file.
    mutating func next() -> (text: Range<Int>, tag: Tag?) {
        let textStart = position
        var index = position
        while let brace = bytes[index...].firstIndex(of: UInt8(ascii: "{")), brace + 1 < bytes.count {
            if let tag = tag(at: brace) {
                return (textStart..<(tag.indentation?.lowerBound ?? tag.whole.lowerBound), tag)
            }
            index = brace + 1
        }
        position = bytes.count
        return (textStart..<bytes.count, nil)
    }

    /// Reads the tag that opens at `start`, if one does, and moves behind it.
    private mutating func tag(at start: Int) -> Tag? {
        switch bytes[start + 1] {
        case UInt8(ascii: "{"):
            // No path starts with these: the first brace is text, and the tag opens after it.
            if start + 2 < bytes.count, Self.opensTag(bytes[start + 2]) { return nil }
            guard let end = endOfTag(from: start + 2, UInt8(ascii: "}")) else { return unterminated(start) }
            position = end
            return Tag(kind: .output, whole: start..<end, inner: start + 2..<end - 2, indentation: nil)
        case UInt8(ascii: "%"):
            guard let end = endOfTag(from: start + 2, UInt8(ascii: "%")) else { return unterminated(start) }
            let inner = start + 2..<end - 2
            if isWord("raw", inner) { return raw(start..<end) }
            return tag(.block, start..<end, inner)
        case UInt8(ascii: "#"):
            guard let end = endOfComment(from: start + 2) else { return unterminated(start) }
            return tag(.comment, start..<end, start + 2..<end - 2)
        default: return nil
        }
    }

    private mutating func tag(_ kind: Tag.Kind, _ whole: Range<Int>, _ inner: Range<Int>) -> Tag {
        let line = line(of: whole)
        position = line?.upperBound ?? whole.upperBound
        return Tag(
            kind: kind, whole: whole, inner: inner,
            indentation: line.map { $0.lowerBound..<whole.lowerBound },
            takesBreak: line.map { bytes[$0.upperBound - 1] == 0x0A } ?? false)
    }

    /// An end that is missing is reported at the start; the next line is read as if nothing was wrong.
    private mutating func unterminated(_ start: Int) -> Tag {
        let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
        position = end
        return Tag(kind: .unterminated, whole: start..<start + 2, inner: start + 2..<end, indentation: nil)
    }

    private mutating func raw(_ opening: Range<Int>) -> Tag {
        let openingLine = line(of: opening)
        let bodyStart = openingLine?.upperBound ?? opening.upperBound
        let indentation = openingLine.map { $0.lowerBound..<opening.lowerBound }
        var index = bodyStart
        while index + 1 < bytes.count {
            if bytes[index] == UInt8(ascii: "{"), bytes[index + 1] == UInt8(ascii: "%"),
                let end = endOfEndraw(from: index + 2)
            {
                let closingLine = line(of: index..<end)
                position = closingLine?.upperBound ?? end
                let bodyEnd = max(bodyStart, closingLine?.lowerBound ?? index)
                return Tag(
                    kind: .raw, whole: opening, inner: bodyStart..<bodyEnd, indentation: indentation)
            }
            index += 1
        }
        position = bytes.count
        return Tag(
            kind: .unclosedRaw, whole: opening, inner: bodyStart..<bytes.count, indentation: indentation)
    }

    /// The offset after `endraw %}`.
    private func endOfEndraw(from start: Int) -> Int? {
        var index = start
        while index < bytes.count, Self.isBlank(bytes[index]) { index += 1 }
        guard bytes[index...].starts(with: "endraw".utf8) else { return nil }
        index += 6
        while index < bytes.count, Self.isBlank(bytes[index]) { index += 1 }
        return bytes[index...].starts(with: "%}".utf8) ? index + 2 : nil
    }

    /// The offset after the closing delimiter on the same line; delimiters in quotes do not count
    /// unless there is no other.
    private func endOfTag(from start: Int, _ closing: UInt8) -> Int? {
        // The quote that is open; 0 for none.
        var quote: UInt8 = 0
        var quotedEnd: Int?
        for index in start..<bytes.count {
            let byte = bytes[index]
            switch byte {
            case 0x0A: return quotedEnd
            case closing where index + 1 < bytes.count && bytes[index + 1] == UInt8(ascii: "}"):
                if quote == 0 { return index + 2 }
                quotedEnd = quotedEnd ?? index + 2
            case UInt8(ascii: "\""), UInt8(ascii: "'"):
                if quote == 0 { quote = byte } else if quote == byte { quote = 0 }
            default: break
            }
        }
        return quotedEnd
    }

    private mutating func endOfComment(from start: Int) -> Int? {
        if hasNoCommentEnd { return nil }
        var index = start
        while index + 1 < bytes.count {
            if bytes[index] == UInt8(ascii: "#"), bytes[index + 1] == UInt8(ascii: "}") { return index + 2 }
            index += 1
        }
        hasNoCommentEnd = true
        return nil
    }

    /// The whole line of a tag, line break included, if nothing else stands on it.
    private func line(of tag: Range<Int>) -> Range<Int>? {
        var start = tag.lowerBound
        while start > origin, Self.isBlank(bytes[start - 1]) { start -= 1 }
        guard start == origin || bytes[start - 1] == 0x0A else { return nil }
        var end = tag.upperBound
        while end < bytes.count, Self.isBlank(bytes[end]) { end += 1 }
        if end == bytes.count { return start..<end }
        if bytes[end] == 0x0D, end + 1 < bytes.count { end += 1 }
        return bytes[end] == 0x0A ? start..<end + 1 : nil
    }

    private func isWord(_ word: StaticString, _ range: Range<Int>) -> Bool {
        var (start, end) = (range.lowerBound, range.upperBound)
        while start < end, Self.isBlank(bytes[start]) { start += 1 }
        while end > start, Self.isBlank(bytes[end - 1]) { end -= 1 }
        guard end - start == word.utf8CodeUnitCount else { return false }
        return word.withUTF8Buffer { bytes[start..<end].elementsEqual($0) }
    }

    private static func opensTag(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "{") || byte == UInt8(ascii: "%") || byte == UInt8(ascii: "#")
    }

    private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }
}

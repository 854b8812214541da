/// A line of a page, without its line break.
struct PageLine: Sendable {
    let start: Int
    let end: Int

    /// An opening fence.
    struct Fence {
        let mark: UInt8
        let length: Int
        /// Where the marks begin.
        let start: Int
        /// What follows the marks.
        let info: Range<Int>
        /// How many marks of quotes stand before it.
        let quotes: Int
    }

    /// Where the next line begins.
    func next(in bytes: [UInt8]) -> Int {
        guard end < bytes.count else { return end }
        return bytes[end] == 0x0D && end + 1 < bytes.count && bytes[end + 1] == 0x0A ? end + 2 : end + 1
    }

    /// The first byte that is no blank.
    func textStart(in bytes: [UInt8]) -> Int {
        bytes[start..<end].firstIndex { $0 != 0x20 && $0 != 0x09 } ?? end
    }

    /// The fence that the line opens. Any indentation is taken, because tabs and lists indent their blocks.
    func fence(in bytes: [UInt8]) -> Fence? {
        var first = textStart(in: bytes)
        var quotes = 0
        // `- ```ruby` and `1. ```ruby` begin a block in an item of a list, `> ```ruby` one in a quote.
        while let next = marker(at: first, in: bytes) {
            if bytes[first] == Self.quote { quotes += 1 }
            first = next
        }
        guard first < end else { return nil }
        let mark = bytes[first]
        guard mark == UInt8(ascii: "`") || mark == UInt8(ascii: "~") else { return nil }
        let after = bytes[first..<end].firstIndex { $0 != mark } ?? end
        guard after - first >= 3 else { return nil }
        // A backtick behind the marks makes it code in a line (CommonMark 0.31, section 4.5).
        if mark == UInt8(ascii: "`"), bytes[after..<end].contains(mark) { return nil }
        return Fence(mark: mark, length: after - first, start: first, info: after..<end, quotes: quotes)
    }

    private static let quote = UInt8(ascii: ">")
    private static let longestNumber = 9

    /// The place behind a marker of a list or quote, and the blanks behind it; nil when there is none
    /// (CommonMark 0.31, sections 5.1 and 5.2).
    private func marker(at first: Int, in bytes: [UInt8]) -> Int? {
        guard first < end else { return nil }
        var next = first
        if bytes[first] == UInt8(ascii: "-") || bytes[first] == UInt8(ascii: "*")
            || bytes[first] == Self.quote
        {
            next += 1
        } else {
            while next < end, next - first < Self.longestNumber, SnippetLexer.isDigit(bytes[next]) {
                next += 1
            }
            guard next > first, next < end,
                bytes[next] == UInt8(ascii: ".") || bytes[next] == UInt8(ascii: ")")
            else { return nil }
            next += 1
        }
        let text = bytes[next..<end].firstIndex { $0 != 0x20 } ?? end
        // `>` needs no blank.
        return text > next || bytes[first] == Self.quote ? text : nil
    }

    /// The line without so many marks of quotes; nil when it has fewer.
    func unquoted(_ count: Int, in bytes: [UInt8]) -> PageLine? {
        var place = start
        for _ in 0..<count {
            place = bytes[place..<end].firstIndex { $0 != 0x20 } ?? end
            guard place < end, bytes[place] == Self.quote else { return nil }
            place += 1
        }
        return PageLine(start: place, end: end)
    }

    /// Whether the line closes a fence of so many marks.
    func closes(_ mark: UInt8, _ length: Int, in bytes: [UInt8]) -> Bool {
        let first = textStart(in: bytes)
        let after = bytes[first..<end].firstIndex { $0 != mark } ?? end
        guard after - first >= length else { return false }
        return bytes[after..<end].allSatisfy { $0 == 0x20 || $0 == 0x09 }
    }

    /// The heading that the line is.
    func heading(in bytes: [UInt8]) -> Page.Heading? {
        let mark = UInt8(ascii: "#")
        let after = bytes[start..<end].firstIndex { $0 != mark } ?? end
        let level = after - start
        guard (1...6).contains(level), after < end, bytes[after] == 0x20 else { return nil }
        let text = String(decoding: bytes[after..<end], as: UTF8.self)
        let words = text.drop { $0 == " " }
        return Page.Heading(level: level, text: String(words), range: after + 1..<end)
    }

    /// The code between backticks in the line.
    func codeSpans(in bytes: [UInt8]) -> [Page.CodeSpan] {
        let mark = UInt8(ascii: "`")
        var runs: [Range<Int>] = []
        var position = start
        while position < end {
            guard bytes[position] == mark else {
                position += 1
                continue
            }
            let runEnd = bytes[position..<end].firstIndex { $0 != mark } ?? end
            runs.append(position..<runEnd)
            position = runEnd
        }
        var spans: [Page.CodeSpan] = []
        var index = 0
        while index + 1 < runs.count {
            guard runs[index].count == runs[index + 1].count else {
                index += 1
                continue
            }
            let range = runs[index].upperBound..<runs[index + 1].lowerBound
            spans.append(Page.CodeSpan(text: String(decoding: bytes[range], as: UTF8.self), range: range))
            index += 2
        }
        return spans
    }

    /// Where a text stands first.
    func range(of text: StaticString, in bytes: [UInt8]) -> Range<Int>? {
        let wanted = text.withUTF8Buffer { Array($0) }
        guard let first = wanted.first, end - start >= wanted.count else { return nil }
        var position = start
        while position + wanted.count <= end {
            if bytes[position] == first, bytes[position..<position + wanted.count].elementsEqual(wanted) {
                return position..<position + wanted.count
            }
            position += 1
        }
        return nil
    }

    /// Whether a text stands in the line.
    func contains(_ text: StaticString, in bytes: [UInt8]) -> Bool { range(of: text, in: bytes) != nil }
}

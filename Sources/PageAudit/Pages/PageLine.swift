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
        // `- ```ruby` begins a block in an item of a list.
        while first + 1 < end,
            [UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: ">")].contains(bytes[first]),
            bytes[first + 1] == 0x20
        {
            first += 2
        }
        guard first < end else { return nil }
        let mark = bytes[first]
        guard mark == UInt8(ascii: "`") || mark == UInt8(ascii: "~") else { return nil }
        let after = bytes[first..<end].firstIndex { $0 != mark } ?? end
        guard after - first >= 3 else { return nil }
        // A backtick behind the marks makes it code in a line (CommonMark 0.31, section 4.5).
        if mark == UInt8(ascii: "`"), bytes[after..<end].contains(mark) { return nil }
        return Fence(mark: mark, length: after - first, start: first, info: after..<end)
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

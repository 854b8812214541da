/// A line of a page, as byte offsets.
struct PageLine: Sendable {
    /// The first byte; after a byte order mark.
    let start: Int
    /// The first byte of its break, or the end of the page.
    let end: Int
    /// The first byte of the next line.
    let next: Int
}

/// The lines of a page, each ended by LF, CR LF or CR.
struct PageLines: Sequence, IteratorProtocol {
    private let bytes: [UInt8]
    private var position: Int
    private let limit: Int

    /// All lines of a page.
    init(_ bytes: [UInt8]) {
        self.init(bytes, bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3..<bytes.count : 0..<bytes.count)
    }

    /// The lines of a part of a page.
    init(_ bytes: [UInt8], _ range: Range<Int>) {
        self.bytes = bytes
        position = range.lowerBound
        limit = range.upperBound
    }

    mutating func next() -> PageLine? {
        guard position < limit else { return nil }
        let start = position
        while position < limit, bytes[position] != 0x0A, bytes[position] != 0x0D { position += 1 }
        let end = position
        if position < limit {
            let isPair = bytes[position] == 0x0D && position + 1 < limit && bytes[position + 1] == 0x0A
            position += isPair ? 2 : 1
        }
        return PageLine(start: start, end: end, next: position)
    }
}

/// What stands on a line after its blanks, and in which column.
struct IndentedText {
    /// The column of the text, from 0; a tab goes to the next multiple of four.
    let column: Int
    /// The text; empty for a blank line.
    let text: ArraySlice<UInt8>

    /// Looks at a line, or at the rest of one that starts in a column.
    init(_ line: ArraySlice<UInt8>, from column: Int = 0) {
        var column = column
        var index = line.startIndex
        while index < line.endIndex, line[index] == 0x20 || line[index] == 0x09 {
            column += line[index] == 0x09 ? 4 - column % 4 : 1
            index += 1
        }
        self.column = column
        text = line[index...]
    }
}

extension ArraySlice<UInt8> {
    /// Whether a byte is a blank or a tab.
    static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }

    /// The bytes without the blanks at their end.
    var withoutTrailingBlanks: ArraySlice<UInt8> {
        var rest = self
        while let last = rest.last, Self.isBlank(last) { rest.removeLast() }
        return rest
    }

    /// The place of a text of ASCII.
    func place(of text: [UInt8], ignoringCase: Bool = false) -> Int? {
        guard let first = text.first, count >= text.count else { return nil }
        for start in startIndex...(endIndex - text.count) {
            let isStart = self[start] == first || ignoringCase && self[start] | 0x20 == first
            if isStart,
                self[start..<start + text.count].elementsEqual(
                    text, by: { $0 == $1 || ignoringCase && $0 | 0x20 == $1 })
            {
                return start
            }
        }
        return nil
    }
}

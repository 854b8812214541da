import SourceDiagnostics

/// A table in the prose of a page: `| Name | Type |`, a line of `---`, and rows (GitHub Flavored Markdown, section 4.10).
struct PageTable: Sendable {
    /// A cell.
    struct Cell: Sendable {
        /// Its text without blanks at both ends.
        let text: String
        /// Where that text stands.
        let range: Range<Int>
    }

    /// The titles of the columns.
    let titles: [Cell]
    /// The rows, each with as many cells as it has.
    let rows: [[Cell]]
    /// Where the table begins.
    var start: Int { titles.first?.range.lowerBound ?? 0 }

    private static let mostRows = 500

    /// The tables of a page.
    static func all(_ page: Page) -> [PageTable] {
        var tables: [PageTable] = []
        var index = 0
        let lines = page.prose
        while index + 1 < lines.count {
            if page.text(lines[index]).trimmed == asciiDocMark {
                if let table = asciiDoc(page, &index) { tables.append(table) }
                continue
            }
            let titles = cells(page, lines[index])
            guard titles.count > 1, isRule(page, lines[index + 1]),
                cells(page, lines[index + 1]).count == titles.count
            else {
                index += 1
                continue
            }
            index += 2
            var rows: [[Cell]] = []
            while index < lines.count, rows.count < mostRows {
                let row = cells(page, lines[index])
                guard row.count > 1 else { break }
                rows.append(row)
                index += 1
            }
            tables.append(PageTable(titles: titles, rows: rows))
        }
        return tables
    }

    private static let asciiDocMark = "|==="

    /// A table of AsciiDoc, whose first line with cells has the titles; the index is behind it then.
    private static func asciiDoc(_ page: Page, _ index: inout Int) -> PageTable? {
        var titles: [Cell] = []
        var rest: [Cell] = []
        index += 1
        while index < page.prose.count {
            let line = page.prose[index]
            index += 1
            if page.text(line).trimmed == asciiDocMark { break }
            // A cell begins behind its bar; what stands before the first one belongs to the cell before.
            guard let bar = page.file.bytes[line].firstIndex(of: UInt8(ascii: "|")) else { continue }
            let found = cells(page, bar..<line.upperBound)
            if titles.isEmpty { titles = found } else { rest += found }
        }
        guard titles.count > 1 else { return nil }
        let rows = stride(from: 0, to: min(rest.count, mostRows * titles.count), by: titles.count).map {
            Array(rest[$0..<min($0 + titles.count, rest.count)])
        }
        return PageTable(titles: titles, rows: rows)
    }

    /// Whether a line is made of marks only.
    private static func isRule(_ page: Page, _ line: Range<Int>) -> Bool {
        let bytes = page.file.bytes[line]
        return bytes.contains(UInt8(ascii: "-")) && bytes.allSatisfy { "|-: \t".utf8.contains($0) }
    }

    /// The cells of a line; a bar behind a backslash or in code is text.
    private static func cells(_ page: Page, _ line: Range<Int>) -> [Cell] {
        let bytes = page.file.bytes
        guard bytes[line].contains(UInt8(ascii: "|")) else { return [] }
        var bars: [Int] = []
        for place in line where bytes[place] == UInt8(ascii: "|") {
            if place == line.lowerBound || bytes[place - 1] != UInt8(ascii: "\\") { bars.append(place) }
        }
        var cells: [Cell] = []
        var start = line.lowerBound
        for bar in bars + [line.upperBound] {
            let range = trimmed(bytes, start..<bar)
            // Nothing stands before the first bar and behind the last one.
            let isOuter = range.isEmpty && (start == line.lowerBound || bar == line.upperBound)
            if !isOuter { cells.append(Cell(text: page.text(range), range: range)) }
            start = min(bar + 1, line.upperBound)
        }
        return cells
    }

    private static func trimmed(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int> {
        let isBlank = { (byte: UInt8) in byte == 0x20 || byte == 0x09 }
        guard let first = bytes[range].firstIndex(where: { !isBlank($0) }),
            let last = bytes[range].lastIndex(where: { !isBlank($0) })
        else { return range.lowerBound..<range.lowerBound }
        return first..<last + 1
    }
}

import SourceDiagnostics

/// A tag that tells of a parameter: `<ParamField query="limit" type="integer" required>`.
struct FieldTag {
    /// What the parameter is called.
    let name: PageTable.Cell
    /// Where it goes: `query`, `path`, `header`, `cookie` or `body`.
    let place: PageTable.Cell
    /// What it is said to be; nil when nothing says it.
    let type: PageTable.Cell?

    private static let openings = ["<ParamField ", "<ApiParam "]
    private static let places = ["query", "path", "header", "cookie", "body"]

    private static let most = 500

    /// The tags of a page.
    static func all(_ page: Page) -> [FieldTag] {
        let lines = page.prose.lazy.filter { begins(page, $0) }.prefix(most)
        return lines.compactMap { FieldTag(page, $0) }
    }

    private static func begins(_ page: Page, _ line: Range<Int>) -> Bool {
        let bytes = page.file.bytes[line]
        guard let first = bytes.firstIndex(where: { $0 != 0x20 && $0 != 0x09 }) else { return false }
        return openings.contains { bytes[first...].starts(with: $0.utf8) }
    }

    private init?(_ page: Page, _ line: Range<Int>) {
        let found = Self.places.lazy.compactMap { place in
            Self.value(of: place, page, line).map { (place, $0) }
        }.first
        guard let (place, name) = found else { return nil }
        self.name = name
        let start = name.range.lowerBound - place.utf8.count - 2
        self.place = PageTable.Cell(text: place, range: start..<start + place.utf8.count)
        type = Self.value(of: "type", page, line)
    }

    /// The value of an attribute.
    private static func value(of name: String, _ page: Page, _ line: Range<Int>) -> PageTable.Cell? {
        for quote in ["\"", "'"] {
            guard let mark = page.firstRange(of: " \(name)=\(quote)", in: line) else { continue }
            let rest = mark.upperBound..<line.upperBound
            guard let end = page.firstRange(of: quote, in: rest) else { return nil }
            let range = rest.lowerBound..<end.lowerBound
            return PageTable.Cell(text: page.text(range), range: range)
        }
        return nil
    }
}

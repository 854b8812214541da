/// The text of an element of HTML that keeps its blanks: `<pre><code class="language-ruby">puts &quot;hi&quot;</code></pre>`.
struct PreformattedText {
    /// The text.
    private(set) var bytes: [UInt8] = []
    /// Where each byte begins in the page.
    private(set) var offsets: [Int] = []
    /// Where it stands.
    let content: Range<Int>
    /// The language that the tags say; empty for none.
    let word: String

    private static let opening = Array("<pre".utf8)
    private static let closing = Array("</pre>".utf8)
    private static let innerOpening = Array("<code".utf8)
    private static let innerClosing = Array("</code>".utf8)
    private static let longestTag = 500

    /// Where an element begins that a line begins with; nil for none.
    static func start(_ line: PageLine, in bytes: [UInt8]) -> Int? {
        let first = line.textStart(in: bytes)
        guard bytes[first..<line.end].starts(with: opening), first + opening.count < line.end,
            bytes[first + opening.count] == UInt8(ascii: ">") || bytes[first + opening.count] == 0x20
        else { return nil }
        return first
    }

    /// Where an element ends; nil when nothing closes it.
    static func end(from start: Int, in bytes: [UInt8]) -> Int? {
        var place = start
        while let next = bytes[place...].firstIndex(of: UInt8(ascii: "<")) {
            if bytes[next...].starts(with: closing) { return next + closing.count }
            place = next + 1
        }
        return nil
    }

    /// Reads an element; nil where other tags stand in it.
    init?(_ page: [UInt8], _ element: Range<Int>) {
        let end = element.upperBound - Self.closing.count
        guard let first = Self.tagEnd(page, element.lowerBound, end) else { return nil }
        var (lower, upper) = (first, end)
        let next = page[lower..<upper].firstIndex { $0 > 0x20 } ?? upper
        if page[next..<upper].starts(with: Self.innerOpening),
            let inner = Self.tagEnd(page, next, upper)
        {
            lower = inner
            let last = page[lower..<upper].lastIndex { $0 > 0x20 }.map { $0 + 1 } ?? lower
            let start = last - Self.innerClosing.count
            guard start >= lower, page[start..<last].elementsEqual(Self.innerClosing) else { return nil }
            upper = start
        }
        word = Self.word(String(decoding: page[element.lowerBound..<lower], as: UTF8.self))
        // A line break behind the tag is none of the text.
        if lower < upper, page[lower] == 0x0D { lower += 1 }
        if lower < upper, page[lower] == 0x0A { lower += 1 }
        guard lower < upper else { return nil }
        content = lower..<upper
        var place = lower
        while place < upper {
            if page[place] == UInt8(ascii: "<"), Self.isTag(page, place, upper) { return nil }
            let (decoded, length) =
                page[place] == UInt8(ascii: "&") ? Self.decoded(page, place, upper) : ([page[place]], 1)
            bytes += decoded
            offsets += decoded.map { _ in place }
            place += length
        }
    }

    private static func tagEnd(_ page: [UInt8], _ start: Int, _ end: Int) -> Int? {
        let limit = min(end, start + longestTag)
        return page[start..<limit].firstIndex(of: UInt8(ascii: ">")).map { $0 + 1 }
    }

    private static func isTag(_ page: [UInt8], _ place: Int, _ end: Int) -> Bool {
        guard place + 1 < end else { return false }
        let next = page[place + 1]
        return next == UInt8(ascii: "/") || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(next)
    }

    private static let marks = ["language-", "lang-", "brush: ", "brush:", "highlight-source-", "lang=\""]

    private static func word(_ tags: String) -> String {
        let found = marks.lazy.compactMap { tags.text(after: $0) }.first
        return found.map { rest in
            String(rest.prefix { $0.isASCII && ($0.isLetter || $0.isNumber || "+#-".contains($0)) })
        } ?? ""
    }

    private static let entities: [String: UInt8] = [
        "amp": UInt8(ascii: "&"), "lt": UInt8(ascii: "<"), "gt": UInt8(ascii: ">"),
        "quot": UInt8(ascii: "\""),
        "apos": UInt8(ascii: "'"), "#39": UInt8(ascii: "'"), "#x27": UInt8(ascii: "'"),
        "#34": UInt8(ascii: "\""), "nbsp": 0x20,
    ]

    /// What a reference stands for, and how long it is; others stay as they are.
    private static func decoded(_ page: [UInt8], _ place: Int, _ end: Int) -> ([UInt8], Int) {
        let limit = min(end, place + 8)
        guard let semicolon = page[place..<limit].firstIndex(of: UInt8(ascii: ";")) else {
            return ([page[place]], 1)
        }
        let name = String(decoding: page[place + 1..<semicolon], as: UTF8.self)
        guard let byte = entities[name.lowercased()] else { return ([page[place]], 1) }
        return ([byte], semicolon - place + 1)
    }
}

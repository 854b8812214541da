import APIContract
import SourceDiagnostics

/// A method with a path or URL in the prose of a page: `POST /tokens`.
struct RequestLine: Sendable {
    /// The method.
    let method: String
    /// Where it stands.
    let methodRange: Range<Int>
    /// The path or URL.
    let target: String
    /// Where it stands.
    let targetRange: Range<Int>
    /// From the method to the end of the target.
    let range: Range<Int>
    /// What it leads to.
    let match: RequestMatcher.Match

    /// The operation; nil when it leads to none.
    var operation: Operation? {
        if case .operation(let operation, _, _) = match { operation } else { nil }
    }

    /// The request lines of a page: in code in the prose, and in blocks that are no program.
    static func all(_ page: Page, _ matcher: RequestMatcher) -> [RequestLine] {
        var lines = page.spans.compactMap { span in
            line(page, span.range, matcher) ?? split(page, span, matcher)
        }
        for block in page.blocks where words.contains(block.word.lowercased()) {
            let bytes = page.file.bytes
            let end = bytes[block.body].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? block.body.upperBound
            if let found = line(page, block.body.lowerBound..<end, matcher) { lines.append(found) }
        }
        return lines.sorted { $0.range.lowerBound < $1.range.lowerBound }
    }

    private static let words: Set<String> = ["", "http", "text", "txt", "plaintext"]
    private static let methods: Set<String> = [
        "GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS", "QUERY",
    ]

    private static func line(_ page: Page, _ range: Range<Int>, _ matcher: RequestMatcher) -> RequestLine? {
        let bytes = page.file.bytes
        let start = bytes[range].firstIndex { $0 != 0x20 } ?? range.upperBound
        let methodEnd = bytes[start..<range.upperBound].firstIndex(of: 0x20) ?? range.upperBound
        let targetStart = bytes[methodEnd..<range.upperBound].firstIndex { $0 != 0x20 } ?? range.upperBound
        let targetEnd = bytes[targetStart..<range.upperBound].firstIndex(of: 0x20) ?? range.upperBound
        return make(page, start..<methodEnd, targetStart..<targetEnd, matcher)
    }

    /// `**POST** `/tokens``: the method stands before the code.
    private static func split(_ page: Page, _ span: Page.CodeSpan, _ matcher: RequestMatcher) -> RequestLine?
    {
        guard span.text.hasPrefix("/") || ProgramReader.isURL(span.text) else { return nil }
        let bytes = page.file.bytes
        let skipped = Set("` *_".utf8)
        var end = span.range.lowerBound
        while end > 0, skipped.contains(bytes[end - 1]) { end -= 1 }
        var start = end
        while start > 0, (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(bytes[start - 1]) { start -= 1 }
        let targetEnd = bytes[span.range].firstIndex(of: 0x20) ?? span.range.upperBound
        return make(page, start..<end, span.range.lowerBound..<targetEnd, matcher)
    }

    private static func make(
        _ page: Page, _ method: Range<Int>, _ target: Range<Int>, _ matcher: RequestMatcher
    ) -> RequestLine? {
        let (name, text) = (page.text(method), page.text(target))
        guard methods.contains(name), text.hasPrefix("/") || ProgramReader.isURL(text) else { return nil }
        return RequestLine(
            method: name, methodRange: method, target: text, targetRange: target,
            range: method.lowerBound..<target.upperBound, match: matcher.match(method: name, url: text))
    }
}

import APIContract
import ContractServer
import OpenAPIDocument
import SourceDiagnostics

/// Finds the requests that a page shows as they go over the wire: a request line, headers, an empty line, content
/// (RFC 9112, section 2.1). Published ones often leave the headers or the empty line out.
enum MessageReader {
    private static let words: Set<String> = ["http", "rest", "https", "restclient"]
    /// Words of blocks that are messages where their first line is a request line.
    private static let others: Set<String> = ["", "text", "txt", "plaintext", "console", "sense", "kibana"]

    /// The requests of a page.
    static func requests(_ page: Page, _ matcher: RequestMatcher) -> [SnippetRequest] {
        page.blocks.flatMap { block -> [SnippetRequest] in
            let word = block.word.lowercased()
            guard words.contains(word) || others.contains(word), block.body.count <= PageLimits.program else {
                return []
            }
            return MessageLines.ranges(page, block.body).prefix(PageLimits.commands).compactMap { range in
                guard var request = message(page, range, matcher) else { return nil }
                request.block = block.range.lowerBound
                // What stands below a bare request line may be its answer.
                if others.contains(word), !takesContent(request) { request.body = nil }
                return request
            }
        }
    }

    /// Whether a text below a request line is what the operation takes, by its looks.
    private static func takesContent(_ request: SnippetRequest) -> Bool {
        guard let text = request.body?.text.trimmed, request.operation?.requestBody != nil else {
            return false
        }
        return text.hasPrefix("{") || text.hasPrefix("[") || request.form != nil
    }

    /// An answer as it goes over the wire.
    struct Answer {
        let status: Int
        /// Where the status code stands.
        let statusRange: Range<Int>
        /// What stands behind the headers.
        let body: Range<Int>
    }

    /// The answer that a block is: a status line or `Status: 200`, headers, an empty line, content; nil when it is none.
    static func answer(_ page: Page, _ block: CodeBlock) -> Answer? {
        let bytes = page.file.bytes
        var lines = LineCursor(bytes, block.body)
        guard let first = lines.next() else { return nil }
        let line = bytes[first].drop { $0 == 0x20 || $0 == 0x09 }
        guard let blank = line.firstIndex(of: 0x20) else { return nil }
        let word = page.text(line.startIndex..<blank)
        guard word.hasPrefix("HTTP/") || word == "Status" || word == "Status:" else { return nil }
        let start = line[blank...].firstIndex { $0 != 0x20 } ?? first.upperBound
        let end = line[start...].firstIndex { !SnippetLexer.isDigit($0) } ?? first.upperBound
        guard let status = Int(page.text(start..<end)), (100..<600).contains(status) else { return nil }
        var body = first.upperBound..<first.upperBound
        while let range = lines.next() {
            let text = page.text(range).trimmed
            // Published ones often leave the empty line out.
            if text.isEmpty || text.hasPrefix("{") || text.hasPrefix("[") {
                body = (text.isEmpty ? lines.position : range.lowerBound)..<block.body.upperBound
                break
            }
        }
        return Answer(status: status, statusRange: start..<end, body: body)
    }

    private static func message(
        _ page: Page, _ part: Range<Int>, _ matcher: RequestMatcher
    ) -> SnippetRequest? {
        let bytes = page.file.bytes
        var lines = LineCursor(bytes, part)
        guard let first = lines.next(), let line = RequestLine.parts(page, first) else { return nil }
        var request = SnippetRequest(
            method: page.text(line.method), methodRange: line.method, url: page.text(line.target),
            urlRange: line.target)
        var bodyStart = lines.position
        while let range = lines.next() {
            let text = page.text(range).trimmed
            if text.isEmpty {
                bodyStart = lines.position
                break
            }
            guard let colon = text.firstIndex(of: ":"), isName(text[..<colon]) else { break }
            request.headers.append(
                SnippetRequest.Header(
                    name: String(text[..<colon]), value: text[text.index(after: colon)...].trimmed,
                    range: range))
            bodyStart = lines.position
        }
        if let host = host(request.headers), request.url.hasPrefix("/") { request.url = host + request.url }
        // `{{host}}/notes`: what tools put in before the path.
        if request.url.hasPrefix("{{"), let end = request.url.text(after: "}}"), end.hasPrefix("/") {
            request.url = "{host}" + end
        }
        let body = bodyStart..<part.upperBound
        let text = page.text(body)
        if !text.trimmed.isEmpty {
            request.body = SnippetRequest.Body(
                text: text, range: body, hasHoles: text.contains("{{") || text.contains("${"), isPlain: true)
            let type = request.values(of: "Content-Type").first.map { MediaType.essence($0) }
            if type.map(FormRule.types.contains) ?? true { request.form = FormFields(text, in: body) }
        }
        matcher.settle(&request)
        return request
    }

    /// Whether a block is a message to a host that is no server of the API, nor nearly one.
    static func isSentElsewhere(_ page: Page, _ block: CodeBlock, _ matcher: RequestMatcher) -> Bool {
        guard let range = MessageLines.ranges(page, block.body).first,
            let request = message(page, range, matcher)
        else { return false }
        return isSentElsewhere(request, matcher)
    }

    /// Whether a message says another host.
    static func isSentElsewhere(_ request: SnippetRequest, _ matcher: RequestMatcher) -> Bool {
        guard let host = host(request.headers),
            let own = URLParts(host).origin?.host, !own.contains("{"), !own.contains("<")
        else { return false }
        guard case .elsewhere = request.match else { return false }
        return !matcher.hosts.contains { $0 == own || MisspeltNames.isSlip(own, for: $0) }
    }

    /// What a header says that the path is behind; the scheme goes without saying.
    private static func host(_ headers: [SnippetRequest.Header]) -> String? {
        let value = headers.first { $0.name.lowercased() == "host" }?.value
        return value.flatMap { $0.isEmpty || $0.contains("/") ? nil : "https://\($0)" }
    }

    private static func isName(_ text: some StringProtocol) -> Bool {
        !text.isEmpty && text.utf8.allSatisfy { SnippetLexer.isNamePart($0) || $0 == UInt8(ascii: "-") }
    }
}

/// Goes through lines of a part of a file.
struct LineCursor {
    private let bytes: [UInt8]
    private let end: Int
    /// Where the next line begins.
    private(set) var position: Int

    init(_ bytes: [UInt8], _ range: Range<Int>) {
        self.bytes = bytes
        position = range.lowerBound
        end = range.upperBound
    }

    /// The next line without its line break; nil at the end.
    mutating func next() -> Range<Int>? {
        guard position < end else { return nil }
        let start = position
        let lineEnd = bytes[start..<end].firstIndex(of: 0x0A) ?? end
        position = min(lineEnd + 1, end)
        return start..<(lineEnd > start && bytes[lineEnd - 1] == 0x0D ? lineEnd - 1 : lineEnd)
    }
}

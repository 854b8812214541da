import SourceDiagnostics

/// Where the requests of a block stand that shows them as they go over the wire.
enum MessageLines {
    /// The requests, each from its request line to what follows its content.
    ///
    /// Before the first one only comments and settings of tools stand: `# a`, `@host = b`. Further ones follow an empty
    /// line or a line of `###`; an answer that stands below one is none of it.
    static func ranges(_ page: Page, _ block: Range<Int>) -> [Range<Int>] {
        var lines = LineCursor(page.file.bytes, block)
        var found: [Range<Int>] = []
        var start: Int?
        var isFree = true
        while let line = lines.next() {
            let text = page.file.bytes[line].drop { $0 == 0x20 || $0 == 0x09 }
            let isRequest = isFree && isRequestLine(page, line)
            if let open = start, isRequest || isEnd(text) {
                found.append(open..<line.lowerBound)
                start = nil
            }
            if isRequest {
                start = line.lowerBound
            } else if found.isEmpty, start == nil, !text.isEmpty, !isBeforeFirst(text) {
                return []
            }
            isFree = text.isEmpty || isBeforeFirst(text)
        }
        if let start { found.append(start..<block.upperBound) }
        return found
    }

    private static func isRequestLine(_ page: Page, _ line: Range<Int>) -> Bool {
        guard let target = RequestLine.parts(page, line)?.target, let first = page.file.bytes[target].first
        else { return false }
        return "/{$<".utf8.contains(first) || ProgramReader.isURL(page.text(target))
    }

    /// Comments and settings.
    private static func isBeforeFirst(_ line: ArraySlice<UInt8>) -> Bool {
        line.first == UInt8(ascii: "#") || line.first == UInt8(ascii: "@") || line.starts(with: "//".utf8)
    }

    /// What no content begins with: the next part of a file of requests, a script behind one, an answer.
    private static func isEnd(_ line: ArraySlice<UInt8>) -> Bool {
        ["###", "HTTP/", "> {%", "//"].contains { line.starts(with: $0.utf8) }
    }
}

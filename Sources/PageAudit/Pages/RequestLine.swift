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
    /// Whether no words stand beside it: then it says what its section is about. Otherwise a sentence names it.
    let isAlone: Bool
    /// Whether it stands with headers, content or other requests in a block, which is an example then.
    var isExample = false
    /// What it leads to.
    var match: RequestMatcher.Match

    /// The operation; nil when it leads to none.
    var operation: Operation? {
        if case .operation(let operation, _, _) = match { operation } else { nil }
    }

    /// Whether it is a request of the API that the document does not have.
    var isWrong: Bool {
        switch match {
        case .otherMethods, .nothing: true
        case .operation, .elsewhere: false
        }
    }

    /// The request lines of a page: in code in the prose, in tags, in headings, and in blocks that are no program.
    static func all(
        _ page: Page, _ matcher: RequestMatcher, _ messages: [SnippetRequest] = [],
        _ snippets: [Snippet] = []
    ) -> [RequestLine] {
        // Some pages colour a request line as a command, which it is not.
        let shells = Set(
            snippets.filter { $0.language.syntax.isShell && $0.commands.isEmpty }
                .map(\.block.range.lowerBound))
        // A message says in a header which host its path is behind.
        let known = Dictionary(
            messages.map { ($0.urlRange.lowerBound, $0.match) }, uniquingKeysWith: { first, _ in first })
        var seenBlocks: Set<Int> = []
        let examples = Set(
            messages.compactMap { message -> Int? in
                guard let block = message.block else { return nil }
                let isFirst = seenBlocks.insert(block).inserted
                return !isFirst || message.body != nil || !message.headers.isEmpty ? block : nil
            })
        var lines = page.spans.compactMap { span -> RequestLine? in
            let found = parts(page, span.range) ?? split(page, span)
            return found.flatMap { make(page, $0, isAlone(page, $0), matcher) }
        }
        lines += page.headings.compactMap { heading in
            inHeading(page, heading).flatMap { make(page, $0, true, matcher) }
        }
        for block in page.blocks
        where words.contains(block.word.lowercased()) || shells.contains(block.range.lowerBound) {
            let bytes = page.file.bytes
            let end = bytes[block.body].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? block.body.upperBound
            let found = parts(page, block.body.lowerBound..<end)
            guard let found, var line = make(page, found, true, matcher) else { continue }
            line.isExample = examples.contains(block.range.lowerBound)
            // A message to another host is none of this API's.
            if MessageReader.isSentElsewhere(page, block, matcher) { continue }
            if let match = known[found.target.lowerBound], case .elsewhere = line.match { line.match = match }
            lines.append(line)
        }
        // A block may show several.
        let seen = Set(lines.map(\.targetRange.lowerBound))
        for message in messages where !seen.contains(message.urlRange.lowerBound) {
            guard let method = message.methodRange, !MessageReader.isSentElsewhere(message, matcher),
                var line = make(page, (method, message.urlRange), true, matcher)
            else { continue }
            if case .elsewhere = line.match { line.match = message.match }
            line.isExample = true
            lines.append(line)
        }
        // Lines that indentation makes code.
        for (number, range) in page.prose.enumerated()
        where number > 0 && page.prose[number - 1].isEmpty && page.file.bytes[range].starts(with: "    ".utf8)
        {
            // A sentence of a list item stands as far in.
            guard let found = parts(page, range),
                isEnd(page.text(found.target.upperBound..<range.upperBound)),
                let line = make(page, found, true, matcher)
            else { continue }
            if case .elsewhere = line.match { continue }
            lines.append(line)
        }
        for tag in page.tags {
            if let line = make(page, (tag.method, tag.target), true, matcher) { lines.append(line) }
        }
        return lines.sorted { $0.range.lowerBound < $1.range.lowerBound }
    }

    private static let words: Set<String> = ["", "http", "rest", "text", "txt", "plaintext"]
    private static let methods: Set<String> = [
        "GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS", "QUERY",
    ]

    /// The method and the target of a line that is a request line; nil when it is none.
    static func parts(_ page: Page, _ range: Range<Int>) -> (method: Range<Int>, target: Range<Int>)? {
        let bytes = page.file.bytes
        let start = bytes[range].firstIndex { $0 != 0x20 } ?? range.upperBound
        let methodEnd = bytes[start..<range.upperBound].firstIndex(of: 0x20) ?? range.upperBound
        guard methodEnd - start <= 8, methods.contains(page.text(start..<methodEnd)) else { return nil }
        let targetStart = bytes[methodEnd..<range.upperBound].firstIndex { $0 != 0x20 } ?? range.upperBound
        return (start..<methodEnd, targetStart..<end(ofTarget: targetStart..<range.upperBound, bytes))
    }

    /// Whether nothing but a version of HTTP stands behind a request's target.
    private static func isEnd(_ text: String) -> Bool {
        let words = text.split(whereSeparator: \.isWhitespace)
        return words.isEmpty || words.count == 1 && words[0].hasPrefix("HTTP/")
    }

    /// The first blank that stands in no placeholder: `<your host>:<port>/tokens`.
    private static func end(ofTarget range: Range<Int>, _ bytes: [UInt8]) -> Int {
        var isOpen = false
        let lastClose = bytes[range].lastIndex(of: UInt8(ascii: ">")) ?? range.lowerBound
        for place in range {
            if bytes[place] == UInt8(ascii: "<") { isOpen = place < lastClose }
            if bytes[place] == UInt8(ascii: ">") { isOpen = false }
            if bytes[place] == 0x20, !isOpen { return place }
        }
        return range.upperBound
    }

    /// `## Create a token % POST /tokens`: a heading that says a request says what its section is about.
    private static func inHeading(
        _ page: Page, _ heading: Page.Heading
    ) -> (method: Range<Int>, target: Range<Int>)? {
        let bytes = page.file.bytes
        return bytes[heading.range].indices.lazy.compactMap { start in
            let isStart = start == heading.range.lowerBound || bytes[start - 1] == 0x20
            return isStart && bytes[start] != 0x20 ? parts(page, start..<heading.range.upperBound) : nil
        }.first
    }

    /// `**POST** `/tokens``: the method stands before the code.
    private static func split(
        _ page: Page, _ span: Page.CodeSpan
    ) -> (method: Range<Int>, target: Range<Int>)? {
        guard span.text.hasPrefix("/") || ProgramReader.isURL(span.text) else { return nil }
        let bytes = page.file.bytes
        let skipped = Set("` *_|".utf8)
        var end = span.range.lowerBound
        while end > 0, skipped.contains(bytes[end - 1]) { end -= 1 }
        var start = end
        while start > 0, end - start < 8, (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(bytes[start - 1]) {
            start -= 1
        }
        let targetEnd = bytes[span.range].firstIndex(of: 0x20) ?? span.range.upperBound
        return (start..<end, span.range.lowerBound..<targetEnd)
    }

    private static let longestLine = 500

    /// Whether the line of a place has no words outside code.
    private static func isAlone(_ page: Page, _ parts: (method: Range<Int>, target: Range<Int>)) -> Bool {
        let bytes = page.file.bytes
        var start = parts.method.lowerBound
        while start > 0, bytes[start - 1] != 0x0A, parts.method.lowerBound - start < longestLine {
            start -= 1
        }
        // A heading with a request says what its section is about.
        if bytes[start] == UInt8(ascii: "#") { return true }
        var isCode = false
        var position = start
        while position < bytes.count, position - start < longestLine, bytes[position] != 0x0A,
            bytes[position] != 0x0D
        {
            let byte = bytes[position]
            if position == parts.method.lowerBound {
                position = parts.target.upperBound
                // The backtick behind the target closes what one before the method opened.
                isCode = position < bytes.count && bytes[position] == UInt8(ascii: "`")
                continue
            }
            if byte == UInt8(ascii: "`") { isCode.toggle() }
            if !isCode, SnippetLexer.isNameStart(byte), byte != UInt8(ascii: "_") { return false }
            position += 1
        }
        return true
    }

    private static func make(
        _ page: Page, _ parts: (method: Range<Int>, target: Range<Int>), _ isAlone: Bool,
        _ matcher: RequestMatcher
    ) -> RequestLine? {
        let (name, text) = (page.text(parts.method).uppercased(), page.text(parts.target))
        guard methods.contains(name),
            ["/", "{", "$", "<"].contains(text.prefix(1)) || ProgramReader.isURL(text),
            text.contains("/")
        else { return nil }
        var match = matcher.match(method: name, url: TargetText.template(text))
        if case .elsewhere = match, let operation = matcher.operation(route: "\(name) \(text)") {
            match = .operation(operation, values: [:], server: .known)
        }
        return RequestLine(
            method: name, methodRange: parts.method, target: text, targetRange: parts.target,
            range: min(
                parts.method.lowerBound, parts.target.lowerBound)..<max(
                    parts.method.upperBound, parts.target.upperBound),
            isAlone: isAlone, match: match)
    }
}

/// Request targets as pages write them.
enum TargetText {
    /// A target in which `{name}` stands for what goes before the path: `${HOST}/tokens`, `<host>/tokens`.
    static func template(_ text: String) -> String {
        let text = withoutAnchors(withoutTypes(text))
        if text.hasPrefix("$"), !text.hasPrefix("${"), let slash = text.firstIndex(of: "/") {
            return "{\(text[text.index(after: text.startIndex)..<slash])}" + text[slash...]
        }
        if text.hasPrefix("${") { return String(text.dropFirst()) }
        if text.hasPrefix("<"), let end = text.firstIndex(of: ">"), text.index(after: end) < text.endIndex {
            return "{\(text[text.index(after: text.startIndex)..<end])}" + text[text.index(after: end)...]
        }
        return text
    }

    /// `/tokens/(string:id)/`, as Sphinx's domain for HTTP writes a parameter, with `{id}`.
    private static func withoutTypes(_ text: String) -> String {
        guard text.contains("("), text.contains(")"), !text.contains("{") else { return text }
        let parts = text.split(separator: "(", omittingEmptySubsequences: false)
        return parts.dropFirst().reduce(String(parts[0])) { result, part in
            guard let close = part.firstIndex(of: ")") else { return result + part }
            let name = part[..<close].split(separator: ":").last ?? ""
            return result + "{\(name)}" + part[part.index(after: close)...]
        }
    }

    /// A target without the places on other pages that its parameters lead to: `/channels/{channel.id#CHANNEL}`.
    private static func withoutAnchors(_ text: String) -> String {
        guard text.contains("#") else { return text }
        var (result, isInBraces, isAnchor) = ("", false, false)
        for character in text {
            if character == "{" { isInBraces = true }
            if character == "}" { (isInBraces, isAnchor) = (false, false) }
            if isInBraces, character == "#" { isAnchor = true }
            if !isAnchor { result.append(character) }
        }
        return result
    }
}

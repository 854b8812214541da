import SourceDiagnostics

/// Writes code spans and code blocks.
struct MarkdownCode: Sendable {
    /// Whether the page is compiled by Vue, which evaluates what stands between two braces in a span.
    let hasMustaches: Bool
    /// Which Markdown it is.
    var syntax = PageSyntax.markdown

    /// A code span.
    /// - Parameters:
    ///   - text: the code; line breaks become blanks.
    ///   - isInCell: whether it stands in a cell of a table, where `|` would end the cell even in code.
    func span(_ text: String, isInCell: Bool = false) -> String {
        let code = MarkdownSource.cleanText(text).replacingBytes(UInt8(ascii: "\n"), with: [0x20])
        if hasMustaches, code.hasAdjacent("{", "{") || Self.includes([code]) {
            return "<code v-pre>\(references(code))</code>"
        }
        // Half of the readers of tables show `\|` with its backslash, a span of blanks may vanish, and to kramdown a
        // single backtick before a blank is text.
        let hasBar = isInCell && code.utf8.contains(UInt8(ascii: "|"))
        let isText = hasBar || code.isEmpty || code.utf8.first == 0x20
        // PyMdown takes these for the name of a language.
        let isNamed = syntax == .pyMdown && (code.hasPrefix("#!") || code.hasPrefix(":::"))
        if isText || isNamed { return "<code>\(references(code))</code>" }
        let run = Self.longestRun(code)
        if run == 0 { return "`\(code)`" }
        let fence = String(repeating: "`", count: run + 1)
        let padding = code.hasPrefix("`") || code.hasSuffix("`") ? " " : ""
        return fence + padding + code + padding + fence
    }

    /// A fenced code block.
    /// - Parameters:
    ///   - language: the word after the fence; what cannot stand there is left out.
    ///   - lines: the code.
    func fence(_ language: String, _ lines: [String]) -> [String] {
        var language = language
        if hasMustaches {
            // VitePress leaves the braces of such fences to Vue.
            while language.lowercased().hasSuffix("-vue") { language.removeLast("-vue".count) }
            if Self.includes(lines) {
                let block = PlainMarkup(syntax: .html).block(language, lines)
                return [block[0].replacing("<pre>", with: "<pre v-pre>", maxReplacements: 1)]
                    + block.dropFirst()
            }
        }
        return Self.fence(language, syntax == .pyMdown ? lines.map(Self.disarmed) : lines)
    }

    /// Whether VitePress would put a file into the code: it looks for `<!--@include: file-->` before it reads Markdown.
    private static func includes(_ lines: [String]) -> Bool {
        lines.contains { $0.utf8.contains(UInt8(ascii: "@")) && $0.contains("@include") }
            && lines.contains { $0.contains("<!--") }
    }

    /// A line that PyMdown's snippets do not replace with a file, which they do even in code: they want nothing behind
    /// a file's name, not even a blank.
    private static func disarmed(_ line: String) -> String {
        let text = line.utf8.drop { $0 == 0x20 || $0 == 0x09 || $0 == UInt8(ascii: ";") }
        let isMark = { (byte: UInt8) in byte == UInt8(ascii: "-") }
        let rest = text.drop(while: isMark)
        let isInclusion = text.first.map(isMark) == true && rest.starts(with: "8<-".utf8)
        return isInclusion && line.utf8.last != 0x20 ? line + " " : line
    }

    /// A fenced code block of any Markdown.
    static func fence(_ language: String, _ lines: [String]) -> [String] {
        var longest = 0
        let lines = lines.map { line in
            var line = line
            // Most lines have nothing but printable ASCII, and bytes are quicker to look at side by side.
            let isPlain = line.withUTF8 { bytes in
                bytes.allSatisfy { 0x20..<0x7F ~= $0 && $0 != 0x60 || $0 == 0x09 }
            }
            if isPlain { return line }
            longest = max(longest, longestRun(line))
            return printable(line)
        }
        let fence = String(repeating: "`", count: max(3, longest + 1))
        return [fence + word(language)] + lines + [fence]
    }

    /// What of a title can stand in brackets behind a fence, where VitePress writes it into the page as it is.
    static func label(_ title: String) -> String {
        title.filter { $0.isLetter || $0.isNumber || " #+-.()/".contains($0) }
    }

    /// What of the name of a language can stand behind a fence.
    static func word(_ language: String) -> String {
        language.filter { $0.isASCII && ($0.isLetter || $0.isNumber || "#+-".contains($0)) }
    }

    /// A line of code with replacement characters for those that act on the text around them.
    static func printable(_ line: String) -> String {
        guard line.unicodeScalars.contains(where: { $0 != "\t" && PrintableText.isUnprintable($0) }) else {
            return line
        }
        var result = String.UnicodeScalarView()
        for scalar in line.unicodeScalars {
            result.append(scalar != "\t" && PrintableText.isUnprintable(scalar) ? "\u{FFFD}" : scalar)
        }
        return String(result)
    }

    /// The code with every punctuation character as a character reference.
    func references(_ code: String) -> String {
        code.unicodeScalars.map { $0.isPunctuationASCII ? "&#\($0.value);" : String($0) }.joined()
    }

    private static func longestRun(_ code: String) -> Int {
        var (longest, current) = (0, 0)
        for byte in code.utf8 {
            current = byte == UInt8(ascii: "`") ? current + 1 : 0
            longest = max(longest, current)
        }
        return longest
    }
}

extension String {
    /// Whether two ASCII characters stand side by side somewhere.
    fileprivate func hasAdjacent(_ first: Unicode.Scalar, _ second: Unicode.Scalar) -> Bool {
        var previous: UInt8?
        return utf8.contains { byte in
            defer { previous = byte }
            return previous == UInt8(ascii: first) && byte == UInt8(ascii: second)
        }
    }

    /// The text with other bytes for an ASCII character.
    fileprivate func replacingBytes(_ byte: UInt8, with bytes: [UInt8]) -> String {
        guard utf8.contains(byte) else { return self }
        return String(decoding: utf8.flatMap { $0 == byte ? bytes : [$0] }, as: UTF8.self)
    }
}

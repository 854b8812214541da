import SourceDiagnostics

/// Finds the code, the headings and the prose of a page in AsciiDoc.
///
/// Code is what stands between two delimiters, `----` or `....`, or in the paragraph behind `[source]`; the list of
/// attributes before it says the language (AsciiDoc Language, "Source Code Blocks"). One pass.
struct AsciiDocReader {
    private var parts: PageParts
    private var open: OpenBlock?
    /// The language that the list of attributes before the next block says, and where; nil for no such list.
    private var source: (word: String, range: Range<Int>)?
    /// The language of blocks that say none.
    private var defaultWord = ""
    /// The title of the next block, or the term of the list that it stands in.
    private var label: String?

    private struct OpenBlock {
        let start: Int
        let bodyStart: Int
        /// The delimiter; empty for a paragraph.
        let mark: String
        let word: String
        let wordRange: Range<Int>
        let label: String?
        /// Whether what it holds is shown; comments and passed text are not.
        let isCode: Bool
    }

    /// Reads a page.
    static func read(_ file: SourceFile) -> Page {
        var reader = AsciiDocReader(parts: PageParts(file))
        var lines = PageLines(file.bytes)
        while let line = lines.next() { reader.read(line) }
        let end = file.bytes.count
        reader.close(end: end, bodyEnd: end, isClosed: reader.open?.mark.isEmpty ?? true)
        return reader.parts.page
    }

    private mutating func read(_ line: PageLine) {
        let bytes = parts.file.bytes
        let text = line.text(in: bytes)
        if let block = open {
            let isEnd = block.mark.isEmpty ? text.isEmpty : text == block.mark
            if isEnd { close(end: line.end, bodyEnd: line.start, isClosed: true) }
            return
        }
        if let mark = Self.delimiter(text) {
            openBlock(line, line.next(in: bytes), mark)
        } else if let found = attributes(text, line) {
            source = found
        } else if source != nil, !text.isEmpty, !text.hasPrefix("."), text != "+" {
            openBlock(line, line.start, "")
        } else {
            readProse(line, text)
        }
    }

    private mutating func readProse(_ line: PageLine, _ text: String) {
        let bytes = parts.file.bytes
        if text.hasPrefix("//"), !text.contains("specimen-ignore") { return }
        if let word = text.text(after: ":source-language:"), text.hasPrefix(":") {
            defaultWord = word.trimmed
        }
        let level = text.prefix { $0 == "=" }.count
        if (1...6).contains(level), text.dropFirst(level).first == " ",
            line.start == line.textStart(in: bytes)
        {
            parts.addHeading(level, line.start + level + 1..<line.end)
            label = nil
        } else if text.hasPrefix("."), text.count > 1, text.dropFirst().first?.isLetter == true {
            label = String(text.dropFirst())
        } else if text.hasSuffix("::"), !text.hasPrefix("`") {
            label = String(text.dropLast(2))
        }
        parts.addProse(line)
    }

    /// The delimiter that a line is: of a listing, a literal, a comment, passed text, or a fence.
    private static func delimiter(_ text: String) -> String? {
        if text.hasPrefix("```") { return "```" }
        guard let first = text.first, "-./+".contains(first), text.utf8.count >= 4,
            text.allSatisfy({ $0 == first })
        else { return nil }
        return text
    }

    /// The language in a list of attributes: `[source,bash]`, `[source%linenums,ruby,subs=+quotes]`, `[,json]`.
    private func attributes(_ text: String, _ line: PageLine) -> (word: String, range: Range<Int>)? {
        guard text.hasPrefix("["), text.hasSuffix("]"), !text.hasPrefix("[[") else { return nil }
        let items = text.dropFirst().dropLast().split(separator: ",", omittingEmptySubsequences: false)
        let kind = items[0].prefix { $0 != "%" && $0 != "#" && $0 != "." }.trimmed
        guard kind == "source" || kind.isEmpty && items.count > 1 else { return nil }
        let end =
            line.start + (line.text(in: parts.file.bytes).utf8.count)
            + (line.indentation(in: parts.file.bytes) ?? 0)
        guard items.count > 1, !items[1].contains("="), !items[1].trimmed.isEmpty else {
            return (defaultWord, end - 1..<end - 1)
        }
        let word = items[1].trimmed
        let bracket = line.textStart(in: parts.file.bytes) + 1
        let blanks = items[1].prefix { $0 == " " }.utf8.count
        let start = bracket + items[0].utf8.count + 1 + blanks
        return (word, start..<start + word.utf8.count)
    }

    private mutating func openBlock(_ line: PageLine, _ bodyStart: Int, _ mark: String) {
        let bytes = parts.file.bytes
        let text = line.text(in: bytes)
        let fenced = mark == "```" ? text.dropFirst(3).trimmed : ""
        let place = line.start + text.utf8.count
        open = OpenBlock(
            start: line.start, bodyStart: bodyStart, mark: mark,
            word: source?.word ?? fenced, wordRange: source?.range ?? place - fenced.utf8.count..<place,
            label: label, isCode: !mark.hasPrefix("/") && !mark.hasPrefix("+"))
        source = nil
    }

    private mutating func close(end: Int, bodyEnd: Int, isClosed: Bool) {
        guard let block = open else { return }
        open = nil
        label = nil
        guard block.isCode else { return }
        let body = min(block.bodyStart, bodyEnd)..<bodyEnd
        parts.add(
            CodeBlock(
                range: block.start..<max(end, body.upperBound), body: body, word: block.word,
                wordRange: block.wordRange,
                // A title says what the block is; only one that is a language names its tab.
                label: block.label, indentation: "", fence: block.mark, isClosed: isClosed))
    }
}

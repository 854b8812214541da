import SourceDiagnostics

/// What a reader of pages has found so far: the parts of a page that all markups have.
struct PageParts {
    let file: SourceFile
    var blocks: [CodeBlock] = []
    var headings: [Page.Heading] = []
    var spans: [Page.CodeSpan] = []
    var tags: [RequestTag] = []
    var prose: [Range<Int>] = []

    init(_ file: SourceFile) { self.file = file }

    /// Takes a line of prose.
    mutating func addProse(_ line: PageLine) {
        prose.append(line.start..<line.end)
        guard spans.count < PageLimits.spans else { return }
        spans += line.codeSpans(in: file.bytes).prefix(PageLimits.spans - spans.count)
    }

    /// Takes a heading.
    mutating func addHeading(_ level: Int, _ range: Range<Int>) {
        guard headings.count < PageLimits.spans else { return }
        let text = String(decoding: file.bytes[range], as: UTF8.self)
        headings.append(Page.Heading(level: level, text: text.trimmed, range: range))
    }

    /// Takes a block of code.
    mutating func add(_ block: CodeBlock) {
        guard blocks.count < PageLimits.blocks else { return }
        blocks.append(block)
    }

    /// The page.
    var page: Page {
        Page(
            file: file, code: file.bytes, blocks: blocks, headings: headings, spans: spans, tags: tags,
            prose: prose, tabSets: [])
    }
}

extension PageLine {
    /// The line without blanks at both ends.
    func text(in bytes: [UInt8]) -> String {
        String(decoding: bytes[textStart(in: bytes)..<end], as: UTF8.self).trimmed
    }

    /// How far the line is indented; nil for an empty one.
    func indentation(in bytes: [UInt8]) -> Int? {
        let first = textStart(in: bytes)
        return first < end ? first - start : nil
    }
}

package import SourceDiagnostics
import Specimen

/// Finds the code, the headings and the prose of a page, line by line.
///
/// Pages come in many flavours of Markdown: what none of them would take for a fence is prose. One pass.
package struct PageReader {
    private let file: SourceFile
    private var code: [UInt8]
    private var blocks: [CodeBlock] = []
    private var headings: [Page.Heading] = []
    private var spans: [Page.CodeSpan] = []
    private var prose: [Range<Int>] = []
    private var tags: [RequestTag] = []
    private var tabs = TabReader()

    /// The fence that is open.
    private var open: OpenFence?
    private var isInComment = false

    private struct OpenFence {
        let start: Int
        let bodyStart: Int
        let mark: UInt8
        let length: Int
        let indentation: String
        let word: String
        let wordRange: Range<Int>
        let label: String?
        /// How many marks of quotes its lines begin with.
        let quotes: Int
        /// Whether it is a tag of Liquid, which another one closes.
        var isTag = false
    }

    private init(_ file: SourceFile) {
        self.file = file
        code = file.bytes
    }

    /// Reads a page.
    package static func read(_ file: SourceFile) -> Page {
        switch PageFormat(path: file.path) {
        case .asciiDoc: AsciiDocReader.read(file)
        case .reStructuredText: RestructuredTextReader.read(file)
        default: markdown(file)
        }
    }

    private static func markdown(_ file: SourceFile) -> Page {
        var reader = PageReader(file)
        var lines = PageLines(file.bytes)
        for line in lines.frontMatter() {
            if let tag = RequestTag(setting: line, in: file.bytes) { reader.tags.append(tag) }
        }
        while let line = lines.next() { reader.read(line) }
        reader.close(at: file.bytes.count, bodyEnd: file.bytes.count, isClosed: false)
        return Page(
            file: file, code: reader.code, blocks: reader.blocks, headings: reader.headings,
            spans: reader.spans,
            tags: reader.tags, prose: reader.prose, tabSets: reader.tabs.finish())
    }

    private mutating func read(_ line: PageLine) {
        let bytes = file.bytes
        if open?.isTag == true {
            if let rest = Self.tag(line.text(in: bytes)), rest.hasPrefix("endhighlight") {
                close(at: line.end, bodyEnd: line.start, isClosed: true)
            }
            return
        }
        if let fence = open {
            if let inner = line.unquoted(fence.quotes, in: bytes) {
                for place in line.start..<inner.start { code[place] = 0x20 }
                if inner.closes(fence.mark, fence.length, in: bytes) {
                    close(at: line.end, bodyEnd: line.start, isClosed: true)
                }
                return
            }
            // A quote ends with its last line, and with it what is open in it.
            close(at: line.start, bodyEnd: line.start, isClosed: true)
        }
        if isInComment {
            isInComment = !line.contains("-->", in: bytes)
            return
        }
        if let comment = line.range(of: "<!--", in: bytes) {
            let rest = PageLine(start: comment.upperBound, end: line.end)
            if !rest.contains("-->", in: bytes) {
                isInComment = true
                return
            }
        }
        if let fence = line.fence(in: bytes) {
            openFence(fence, line)
            return
        }
        if openHighlight(line) { return }
        prose.append(line.start..<line.end)
        if headings.count < PageLimits.spans, let heading = line.heading(in: bytes) {
            headings.append(heading)
        }
        if spans.count < PageLimits.spans {
            spans += line.codeSpans(in: bytes).prefix(PageLimits.spans - spans.count)
        }
        if tags.count < PageLimits.spans, let tag = RequestTag(line, in: bytes) { tags.append(tag) }
        tabs.read(line, in: bytes)
    }

    private mutating func openFence(_ fence: PageLine.Fence, _ line: PageLine) {
        let info = InfoString(file.bytes, fence.info)
        open = OpenFence(
            start: line.start, bodyStart: line.next(in: file.bytes), mark: fence.mark, length: fence.length,
            indentation: indentation(line.start..<fence.start),
            word: info.word, wordRange: info.wordRange,
            label: info.label ?? tabs.label(at: line.textStart(in: file.bytes) - line.start),
            quotes: fence.quotes)
    }

    /// `{% highlight ruby linenos %}`: a block of code of Liquid; a line behind it belongs to the code.
    private mutating func openHighlight(_ line: PageLine) -> Bool {
        let start = line.textStart(in: file.bytes)
        let text = line.text(in: file.bytes)
        guard let tag = Self.tag(text), tag.hasPrefix("highlight "), text.hasSuffix("%}") else {
            return false
        }
        let rest = tag.dropFirst("highlight ".count)
        let word = rest.drop { $0 == " " }.prefix { $0 != " " && $0 != "%" }
        let wordStart = start + text.utf8.count - rest.utf8.count + rest.prefix { $0 == " " }.utf8.count
        open = OpenFence(
            start: line.start, bodyStart: line.next(in: file.bytes), mark: 0, length: 0,
            indentation: indentation(line.start..<start), word: String(word),
            wordRange: wordStart..<wordStart + word.utf8.count,
            label: tabs.label(at: start - line.start), quotes: 0, isTag: true)
        return true
    }

    /// What stands behind the mark that opens a tag of Liquid; nil where a line begins with none.
    private static func tag(_ text: String) -> Substring? {
        text.hasPrefix("{%") ? text.dropFirst(2).drop { $0 == "-" || $0 == " " } : nil
    }

    /// What the further lines of a block begin with: marks of quotes stay, those of lists become blanks.
    private func indentation(_ range: Range<Int>) -> String {
        let kept = Set("\t >".utf8)
        return String(decoding: file.bytes[range].map { kept.contains($0) ? $0 : 0x20 }, as: UTF8.self)
    }

    private mutating func close(at end: Int, bodyEnd: Int, isClosed: Bool) {
        guard let fence = open else { return }
        open = nil
        guard blocks.count < PageLimits.blocks else { return }
        blocks.append(
            CodeBlock(
                range: fence.start..<end, body: min(fence.bodyStart, bodyEnd)..<bodyEnd, word: fence.word,
                wordRange: fence.wordRange, label: fence.label, indentation: fence.indentation,
                fence: String(repeating: Character(Unicode.Scalar(fence.mark)), count: fence.length),
                isClosed: isClosed))
    }
}

/// The lines of a file.
struct PageLines {
    private let bytes: [UInt8]
    private var position: Int

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        position = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    }

    /// The next line; nil at the end.
    mutating func next() -> PageLine? {
        guard position < bytes.count else { return nil }
        let end = bytes[position...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? bytes.count
        let line = PageLine(start: position, end: end)
        position = line.next(in: bytes)
        return line
    }

    /// The lines between two of `---` at the very start, which are left out then.
    mutating func frontMatter() -> [PageLine] {
        let start = position
        var found: [PageLine] = []
        guard let first = next(), bytes[first.start..<first.end].elementsEqual("---".utf8) else {
            position = start
            return []
        }
        while let line = next() {
            if bytes[line.start..<line.end].elementsEqual("---".utf8) { return found }
            found.append(line)
        }
        position = start
        return []
    }
}

import SourceDiagnostics

/// Finds the code, the headings and the prose of a page in reStructuredText.
///
/// Code is what is indented behind a directive such as `.. code-block:: bash`, or behind a paragraph that ends with
/// `::` (reStructuredText Markup Specification, "Directives" and "Literal Blocks"). One pass over the lines.
struct RestructuredTextReader {
    private var parts: PageParts
    private let lines: [PageLine]
    /// The language of blocks that say none: what the last `.. highlight::` said.
    private var defaultWord = ""
    /// The marks that underline headings, by the order of their first use.
    private var marks: [Character] = []
    private var index = 0

    private static let directives: Set<String> = [
        "code-block", "code", "sourcecode", "code-tab", "prompt", "parsed-literal",
    ]

    /// Reads a page.
    static func read(_ file: SourceFile) -> Page {
        var lines: [PageLine] = []
        var reader = PageLines(file.bytes)
        while let line = reader.next() { lines.append(line) }
        var page = RestructuredTextReader(parts: PageParts(file), lines: lines)
        page.read()
        return page.parts.page
    }

    private var bytes: [UInt8] { parts.file.bytes }

    private mutating func read() {
        while index < lines.count {
            let line = lines[index]
            let text = line.text(in: bytes)
            index += 1
            if let (name, argument) = Self.directive(text) {
                readDirective(name, argument, line)
            } else if let heading = heading(line, text) {
                parts.addHeading(heading, line.textStart(in: bytes)..<line.end)
                index += 1
            } else {
                parts.addProse(line)
                if text.hasSuffix("::") { literal(behind: line) }
            }
        }
    }

    /// The name and the argument of a directive: `.. name:: argument`.
    private static func directive(_ text: String) -> (name: String, argument: String)? {
        guard text.hasPrefix(".. "), let rest = text.text(after: "::") else { return nil }
        let name = text.dropFirst(3).dropLast(rest.utf8.count + 2)
        guard !name.isEmpty, !name.contains(" ") else { return nil }
        return (String(name), rest.trimmed)
    }

    private mutating func readDirective(_ name: String, _ argument: String, _ line: PageLine) {
        if name == "highlight" { defaultWord = argument == "none" ? "" : argument }
        guard Self.directives.contains(name) else {
            if let tag = request(name, argument, line) { parts.tags.append(tag) }
            parts.addProse(line)
            return
        }
        let words = argument.split(separator: " ", maxSplits: 1).map(String.init)
        let word = words.first ?? defaultWord
        let end = line.start + (line.indentation(in: bytes) ?? 0) + line.text(in: bytes).utf8.count
        let place =
            words.isEmpty ? end : end - argument.utf8.count
        // The options of the directive, up to the first empty line.
        while index < lines.count, lines[index].text(in: bytes).hasPrefix(":") { index += 1 }
        block(
            behind: line, word, place..<place + (words.isEmpty ? 0 : word.utf8.count),
            label: name == "code-tab" && words.count > 1 ? words[1] : nil)
    }

    /// `.. http:post:: /tokens/(string:id)/` of Sphinx's domain for HTTP says a method and a path.
    private func request(_ name: String, _ argument: String, _ line: PageLine) -> RequestTag? {
        let sides = name.split(separator: ":")
        guard sides.count == 2, sides[0] == "http", argument.hasPrefix("/") else { return nil }
        let start = line.textStart(in: bytes) + ".. http:".utf8.count
        let end = line.start + (line.indentation(in: bytes) ?? 0) + line.text(in: bytes).utf8.count
        return RequestTag(
            method: start..<start + sides[1].utf8.count, target: end - argument.utf8.count..<end)
    }

    /// A block without a directive; the language is what the page says of all.
    private mutating func literal(behind line: PageLine) {
        let end = line.end
        block(behind: line, defaultWord, end..<end, label: nil)
    }

    /// Takes the lines behind one that are indented more than it.
    private mutating func block(
        behind line: PageLine, _ word: String, _ wordRange: Range<Int>, label: String?
    ) {
        let outer = line.indentation(in: bytes) ?? 0
        var first = index
        while first < lines.count, lines[first].indentation(in: bytes) == nil { first += 1 }
        guard first < lines.count, first > index || word != "",
            let inner = lines[first].indentation(in: bytes), inner > outer
        else { return }
        var last = first
        var next = first
        while next < lines.count {
            if let indentation = lines[next].indentation(in: bytes) {
                guard indentation > outer else { break }
                last = next
            }
            next += 1
        }
        let body = lines[first].start..<lines[last].next(in: bytes)
        let blanks = lines[first].start..<lines[first].start + inner
        parts.add(
            CodeBlock(
                range: line.start..<lines[last].end, body: body, word: word, wordRange: wordRange,
                label: label, indentation: String(decoding: bytes[blanks], as: UTF8.self), fence: "",
                isClosed: true))
        index = last + 1
    }

    /// The level of the heading that a line is: the next line is made of one mark and at least as long.
    private mutating func heading(_ line: PageLine, _ text: String) -> Int? {
        guard !text.isEmpty, index < lines.count, line.indentation(in: bytes) ?? 1 <= 1 else { return nil }
        let rule = lines[index].text(in: bytes)
        guard let mark = rule.first, "=-`:'\"~^_*+#<>.".contains(mark), rule.allSatisfy({ $0 == mark }),
            rule.count >= max(3, text.count), lines[index].indentation(in: bytes) == 0,
            !text.allSatisfy({ $0 == mark })
        else { return nil }
        if !marks.contains(mark) { marks.append(mark) }
        return (marks.firstIndex(of: mark) ?? 0) + 1
    }
}

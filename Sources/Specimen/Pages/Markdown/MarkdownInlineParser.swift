/// Reads the inlines of a paragraph (CommonMark 0.31, section 6 and appendix, "phase 2").
struct MarkdownInlineParser {
    /// A piece while its marks are not yet matched.
    enum Node {
        case inline(MarkdownInline)
        case run(DelimiterRun)
    }

    private struct Bracket {
        let node: Int
        let isImage: Bool
        var isActive = true
        /// Where the text behind it starts.
        let start: Int
        /// How many runs stood before it.
        let runs: Int
    }

    private let references: [String: String]
    private let scalars: [Unicode.Scalar]
    private var position = 0
    private var nodes: [Node] = []
    private var text: [UInt8] = []
    private var brackets: [Bracket] = []
    private var runs: [Int] = []
    /// The elements whose end is not yet found.
    private var elements: [(tag: HTMLTag, node: Int)] = []
    /// Lengths of backtick runs that do not occur any more.
    private var missingFences: Set<Int> = []

    private init(_ scalars: [Unicode.Scalar], _ references: [String: String]) {
        self.scalars = scalars
        self.references = references
    }

    /// The inlines of a text.
    static func parse(_ scalars: [Unicode.Scalar], references: [String: String]) -> [MarkdownInline] {
        var parser = MarkdownInlineParser(scalars, references)
        parser.parse()
        return parser.inlines
    }

    /// The text of the paragraph that Markdown starts with, without marks; nil if it starts with another
    /// block.
    static func firstParagraph(_ markdown: String) -> String? {
        var blocks = MarkdownBlockParser()
        guard case .paragraph(let content)? = blocks.parse(markdown).first else { return nil }
        let text = parse(content, references: blocks.references).map { inline in
            switch inline {
            case .text(let text), .code(let text): text
            case .autolink(let url): url
            case .softBreak, .hardBreak: " "
            default: ""
            }
        }.joined()
        return text.isEmpty ? nil : text
    }

    private mutating func parse() {
        while position < scalars.count {
            let scalar = scalars[position]
            switch scalar {
            case "\\": escape()
            case "&":
                if let (scalar, end) = MarkdownEntity.read(scalars, at: position) {
                    append(scalar)
                    position = end
                } else {
                    takeText()
                }
            case "`": codeSpan()
            case "*", "_", "~": delimiterRun(scalar)
            case "[": openBracket(isImage: false)
            case "!" where position + 1 < scalars.count && scalars[position + 1] == "[":
                openBracket(isImage: true)
            case "]": closeBracket()
            case "<": if !element() { autolink() }
            case "h": bareURL()
            case "\n": lineBreak()
            default: takeText()
            }
        }
        flush()
        DelimiterRun.match(&nodes, &runs, from: 0)
    }

    private mutating func takeText() {
        append(scalars[position])
        position += 1
    }

    private mutating func append(_ scalar: Unicode.Scalar) {
        if scalar.isASCII {
            text.append(UInt8(scalar.value))
        } else {
            text += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
        }
    }

    private mutating func flush() {
        if !text.isEmpty { nodes.append(.inline(.text(String(decoding: text, as: UTF8.self)))) }
        text.removeAll(keepingCapacity: true)
    }

    private mutating func append(_ inline: MarkdownInline) {
        flush()
        nodes.append(.inline(inline))
    }

    private mutating func escape() {
        position += 1
        guard position < scalars.count else { return append("\\") }
        if scalars[position] == "\n" {
            position += 1
            append(.hardBreak)
        } else if scalars[position].isPunctuationASCII {
            takeText()
        } else {
            append("\\")
        }
    }

    private mutating func lineBreak() {
        var blanks = 0
        while text.last == 0x20 {
            text.removeLast()
            blanks += 1
        }
        append(blanks >= 2 ? .hardBreak : .softBreak)
        position += 1
        while position < scalars.count, scalars[position] == " " { position += 1 }
    }

    private mutating func codeSpan() {
        let length = scalars[position...].prefix { $0 == "`" }.count
        let start = position + length
        var index = start
        while !missingFences.contains(length), index < scalars.count {
            guard scalars[index] == "`" else {
                index += 1
                continue
            }
            let run = scalars[index...].prefix { $0 == "`" }.count
            if run == length {
                var code = scalars[start..<index].map { $0 == "\n" ? " " : $0 }[...]
                if code.count > 2, code.first == " ", code.last == " ", code.contains(where: { $0 != " " }) {
                    code = code.dropFirst().dropLast()
                }
                append(.code(String(String.UnicodeScalarView(code))))
                position = index + run
                return
            }
            index += run
        }
        missingFences.insert(length)
        for _ in 0..<length { takeText() }
    }

    private mutating func delimiterRun(_ sign: Unicode.Scalar) {
        let length = scalars[position...].prefix { $0 == sign }.count
        let before = position > 0 ? scalars[position - 1] : " "
        let after = position + length < scalars.count ? scalars[position + length] : " "
        flush()
        runs.append(nodes.count)
        nodes.append(.run(DelimiterRun(sign, length, before: before, after: after)))
        position += length
    }

    private mutating func openBracket(isImage: Bool) {
        flush()
        position += isImage ? 2 : 1
        brackets.append(Bracket(node: nodes.count, isImage: isImage, start: position, runs: runs.count))
        nodes.append(.inline(.text(isImage ? "![" : "[")))
    }

    private mutating func closeBracket() {
        guard let bracket = brackets.popLast(), bracket.isActive, let (destination, end) = target(bracket)
        else {
            return takeText()
        }
        flush()
        position = end
        nodes[bracket.node] = .inline(bracket.isImage ? .openImage(destination) : .openLink(destination))
        DelimiterRun.match(&nodes, &runs, from: bracket.runs)
        nodes.append(.inline(bracket.isImage ? .closeImage : .closeLink))
        guard !bracket.isImage else { return }
        // Links do not contain links.
        var index = brackets.count - 1
        while index >= 0, brackets[index].isActive || brackets[index].isImage {
            if !brackets[index].isImage { brackets[index].isActive = false }
            index -= 1
        }
    }

    /// The destination of the link whose text ends here, and where the link ends.
    private func target(_ bracket: Bracket) -> (destination: String, end: Int)? {
        var reader = LinkReader(scalars, at: position + 1)
        if let destination = reader.target() { return (destination, reader.position) }
        var label = scalars[bracket.start..<position]
        var end = position + 1
        if end < scalars.count, scalars[end] == "[",
            let close = scalars[end...].prefix(1_001).firstIndex(of: "]")
        {
            if close > end + 1 { label = scalars[(end + 1)..<close] }
            end = close + 1
        }
        return LinkReference.label(label).flatMap { references[$0] }.map { ($0, end) }
    }

    /// `<https://…>` and `<name@host>`; everything else between angle brackets is text.
    private mutating func autolink() {
        let limit = min(scalars.count, position + 2_000)
        let start = position + 1
        let end = scalars[start..<limit].firstIndex { $0 == ">" || $0 == "<" || $0 == " " || $0 == "\n" }
        guard let end, scalars[end] == ">" else { return takeText() }
        let content = String(String.UnicodeScalarView(scalars[start..<end]))
        let isAddress = content.contains("@") && !content.contains(":") && !content.contains("/")
        guard LinkDestination.scheme(content) != nil || isAddress else { return takeText() }
        append(.autolink(isAddress ? "mailto:" + content : content))
        position = end + 1
    }

    /// The elements that have a form in Markdown; everything else is text.
    private mutating func element() -> Bool {
        guard let tag = HTMLTag(scalars, at: position) else { return false }
        switch tag.name {
        case "br" where !tag.isClosing: append(.hardBreak)
        case "code" where !tag.isClosing, "tt" where !tag.isClosing:
            guard let (content, end) = tag.content(scalars) else { return false }
            append(.code(content))
            position = end
            return true
        case "a", "b", "strong", "i", "em":
            if !tag.isClosing {
                flush()
                // Text until its end is found.
                elements.append((tag, nodes.count))
                nodes.append(.inline(.text(String(String.UnicodeScalarView(scalars[position..<tag.end])))))
            } else {
                guard let index = elements.lastIndex(where: { $0.tag.name == tag.name }) else { return false }
                let node = elements[index].node
                let reference = elements[index].tag.reference
                elements.removeSubrange(index...)
                flush()
                let mark: MarkdownInline.Mark = tag.name == "i" || tag.name == "em" ? .emphasis : .strong
                nodes[node] = .inline(tag.name == "a" ? .openLink(reference) : .open(mark))
                nodes.append(.inline(tag.name == "a" ? .closeLink : .close(mark)))
            }
        default: return false
        }
        position = tag.end
        return true
    }

    /// A URL in the text, which many readers of Markdown make a link.
    private static let schemes = ["https://", "http://"].map { Array($0.unicodeScalars) }

    private mutating func bareURL() {
        let rest = scalars[position...]
        let before = position > 0 ? scalars[position - 1] : " "
        guard !before.isLetterOrDigit, let prefix = Self.schemes.first(where: { rest.starts(with: $0) })
        else {
            return takeText()
        }
        let stops = " \n<>`[]\"\\|{}".unicodeScalars
        var url = rest.prefix { !stops.contains($0) }
        while let last = url.last,
            "?!.,:;_~*'".unicodeScalars.contains(last) || last == ")" && !url.contains("(")
        {
            url.removeLast()
        }
        let follows = url.endIndex < scalars.count ? scalars[url.endIndex] : " "
        guard url.count > prefix.count, !"{}\\|".unicodeScalars.contains(follows) else { return takeText() }
        append(.autolink(MarkdownEntity.decode(String(String.UnicodeScalarView(url)))))
        position = url.endIndex
    }

    /// The pieces in order, texts joined.
    private var inlines: [MarkdownInline] {
        var result: [MarkdownInline] = []
        func add(_ inline: MarkdownInline) {
            if case .text(let more) = inline, case .text(let before)? = result.last {
                result[result.count - 1] = .text(before + more)
            } else {
                result.append(inline)
            }
        }
        for node in nodes {
            switch node {
            case .inline(let inline): add(inline)
            case .run(let run):
                for mark in run.closes { add(.close(mark)) }
                if run.count > 0 { add(.text(String(repeating: String(run.sign), count: run.count))) }
                for mark in run.opens.reversed() { add(.open(mark)) }
            }
        }
        return result
    }
}

import SourceDiagnostics
import Specimen
import YAMLSyntax

/// Writes the page that an escaped one stands for, and keeps where its pieces come from.
struct EscapedPageWriter {
    private let source: SourceFile
    /// The bytes that are written so far.
    private(set) var plain: [UInt8] = []
    private(set) var pieces: [EscapedPiece] = []
    /// How much of the page is written.
    private var position = 0
    private var blocks = 0
    /// Whether nothing closes further elements.
    private var isLastElement = false

    private static let code = "[block:code]"
    private static let heading = "[block:api-header]"
    private static let end = "[/block]"

    private let isMarkdown: Bool

    init(_ source: SourceFile) {
        self.source = source
        let format = PageFormat(path: source.path)
        isMarkdown = format != .asciiDoc && format != .reStructuredText
    }

    /// Writes all of the page.
    /// - Returns: whether there is any code in it that is escaped.
    mutating func write() -> Bool {
        let bytes = source.bytes
        var lines = PageLines(bytes)
        var fence: PageLine.Fence?
        var open: (line: PageLine, isCode: Bool)?
        while let line = lines.next() {
            if let current = fence {
                if line.closes(current.mark, current.length, in: bytes) { fence = nil }
                continue
            }
            fence = open == nil ? line.fence(in: bytes) : nil
            if open == nil, fence == nil, line.start >= position, element(line) { continue }
            guard bytes[line.start..<line.end].contains(UInt8(ascii: "]")) else { continue }
            switch line.text(in: bytes) {
            case Self.code: open = (line, true)
            case Self.heading: open = (line, false)
            case Self.end:
                if let start = open {
                    block(start.line.next(in: bytes)..<line.start, start.line.start..<line.end, start.isCode)
                }
                open = nil
            default: break
            }
        }
        copy(to: bytes.count)
        return blocks > 0
    }

    /// Writes the element that begins with a line; the lines in it are left out.
    private mutating func element(_ line: PageLine) -> Bool {
        guard !isLastElement, isMarkdown, blocks < PageLimits.blocks,
            let start = PreformattedText.start(line, in: source.bytes)
        else {
            return false
        }
        guard let end = PreformattedText.end(from: start, in: source.bytes) else {
            isLastElement = true
            return false
        }
        guard let found = PreformattedText(source.bytes, start..<end) else { return false }
        copy(to: start)
        let text = Text(bytes: found.bytes, offsets: found.offsets, source: found.content)
        write(
            Code(code: text, language: nil, name: nil, word: found.word), as: .element)
        position = end
        if end < source.bytes.count, source.bytes[end] != 0x0A, source.bytes[end] != 0x0D { add("\n") }
        blocks += 1
        return true
    }

    private mutating func block(_ content: Range<Int>, _ whole: Range<Int>, _ isCode: Bool) {
        var diagnostics = DiagnosticList()
        let file = SourceFile(path: "block.json", bytes: Array(source.bytes[content]))
        guard let root = SyntaxReader.read(file, into: &diagnostics), !diagnostics.hasErrors else { return }
        let start = content.lowerBound
        if !isCode {
            guard let title = root["title"].flatMap({ text($0, start) }), !title.bytes.contains(0x0A) else {
                return
            }
            copy(to: whole.lowerBound)
            add("## ")
            add(title, as: .escaped)
            position = whole.upperBound
            return
        }
        let codes = (root["codes"].map { Array($0.elements) } ?? []).compactMap { node -> Code? in
            guard let code = node["code"].flatMap({ text($0, start) }) else { return nil }
            return Code(
                code: code, language: node["language"].flatMap { text($0, start) },
                name: node["name"]?.jsonValue.text)
        }
        guard !codes.isEmpty else { return }
        copy(to: whole.lowerBound)
        for (index, code) in codes.enumerated() {
            if index > 0 { add("\n") }
            write(code)
        }
        position = whole.upperBound
        blocks += 1
    }

    private struct Code {
        let code: Text
        let language: Text?
        let name: String?
        /// The language, where it does not stand in the page as it is written.
        var word = ""
    }

    private mutating func write(_ code: Code, as kind: EscapedPiece.Kind = .escaped) {
        let fence = String(repeating: "`", count: max(3, Self.longestRun(code.code.bytes) + 1))
        add(fence)
        if let language = code.language, language.bytes.allSatisfy({ $0 > 0x20 && $0 != UInt8(ascii: "`") }) {
            add(language, as: .escaped)
        } else {
            add(code.word)
        }
        if let name = code.name?.trimmed, !name.isEmpty,
            !name.contains(where: { $0.isNewline || "`[]".contains($0) })
        {
            add(" [\(name)]")
        }
        add("\n")
        add(code.code, as: kind)
        if code.code.bytes.last != 0x0A { add("\n") }
        add(fence)
    }

    private static func longestRun(_ bytes: [UInt8]) -> Int {
        var (longest, run) = (0, 0)
        for byte in bytes {
            run = byte == UInt8(ascii: "`") ? run + 1 : 0
            longest = max(longest, run)
        }
        return longest
    }

    // MARK: Pieces

    /// A text of JSON without its escapes.
    private struct Text {
        var bytes: [UInt8] = []
        /// Where each byte begins in the page.
        var offsets: [Int] = []
        let source: Range<Int>
    }

    private mutating func copy(to end: Int) {
        guard end > position else { return }
        let start = plain.count
        plain += source.bytes[position..<end]
        pieces.append(EscapedPiece(kind: .same, plain: start..<plain.count, source: position..<end))
        position = end
    }

    private mutating func add(_ text: String) {
        guard !text.isEmpty else { return }
        let start = plain.count
        let place = pieces.last?.source.upperBound ?? position
        plain += Array(text.utf8)
        pieces.append(EscapedPiece(kind: .added, plain: start..<plain.count, source: place..<place))
    }

    private mutating func add(_ text: Text, as kind: EscapedPiece.Kind) {
        guard !text.bytes.isEmpty else { return }
        let start = plain.count
        plain += text.bytes
        pieces.append(
            EscapedPiece(
                kind: kind, plain: start..<plain.count, source: text.source, offsets: text.offsets))
    }

    private static let escapes: [UInt8: UInt8] = [
        UInt8(ascii: "n"): 0x0A, UInt8(ascii: "t"): 0x09, UInt8(ascii: "r"): 0x0D, UInt8(ascii: "b"): 0x08,
        UInt8(ascii: "f"): 0x0C,
    ]

    /// The text that a node of the block stands for; nil when it is none.
    private func text(_ node: SyntaxNode, _ offset: Int) -> Text? {
        let bytes = source.bytes
        let start = offset + node.range.start
        let end = offset + node.range.end
        guard end - start >= 2, bytes[start] == UInt8(ascii: "\""), bytes[end - 1] == UInt8(ascii: "\"")
        else { return nil }
        var text = Text(source: start + 1..<end - 1)
        var place = start + 1
        while place < end - 1 {
            guard bytes[place] == UInt8(ascii: "\\"), place + 1 < end - 1 else {
                text.bytes.append(bytes[place])
                text.offsets.append(place)
                place += 1
                continue
            }
            let (decoded, length) = Self.decoded(bytes, place, end - 1)
            text.bytes += decoded
            text.offsets += decoded.map { _ in place }
            place += length
        }
        return text
    }

    /// What an escape stands for, and how long it is.
    private static func decoded(_ bytes: [UInt8], _ place: Int, _ end: Int) -> ([UInt8], Int) {
        let kind = bytes[place + 1]
        guard kind == UInt8(ascii: "u") else { return ([escapes[kind] ?? kind], 2) }
        func unit(_ start: Int) -> UInt32? {
            guard start + 6 <= end, bytes[start] == UInt8(ascii: "\\"), bytes[start + 1] == UInt8(ascii: "u")
            else { return nil }
            return UInt32(String(decoding: bytes[start + 2..<start + 6], as: UTF8.self), radix: 16)
        }
        guard let first = unit(place) else { return ([kind], 2) }
        if (0xD800..<0xDC00).contains(first), let second = unit(place + 6),
            (0xDC00..<0xE000).contains(second),
            let scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
        {
            return (Array(String(Character(scalar)).utf8), 12)
        }
        let scalar = Unicode.Scalar(first) ?? "\u{FFFD}"
        return (Array(String(Character(scalar)).utf8), 6)
    }
}

extension JSONValue {
    /// The text that it is; nil for other values.
    fileprivate var text: String? { if case .string(let text) = self { text } else { nil } }
}

import CodeTemplates

/// A code block of a page.
struct PageBlock: Sendable, CustomStringConvertible {
    /// The kind of opaque template values that hold one.
    static let shape = TemplateShape.opaque("block")

    /// The word after the fence.
    let language: String
    /// The code.
    let text: String
    /// What people call it where several blocks stand in its place; empty for one that stands alone.
    var title = ""
    /// The block as it is written. Several pages show the same block, so that it is made only once.
    let fenced: CodeText

    /// Makes a block.
    init(language: String, text: String) {
        self.language = language
        self.text = text
        fenced = CodeText(lines: MarkdownCode.fence(language, Self.lines(of: text)))
    }

    var value: TemplateValue { .opaque(self) }
    /// The code's lines.
    var lines: [String] { Self.lines(of: text) }
    var description: String { "\(language): \(text)" }

    /// The code's lines without the break at its end.
    private static func lines(of text: String) -> [String] {
        // Bytes are quicker to look at in an array.
        var lines = Array(text.utf8).split(separator: 0x0A, omittingEmptySubsequences: false).map { line in
            String(decoding: line.last == 0x0D ? line.dropLast() : line, as: UTF8.self)
        }
        while lines.last?.isEmpty == true { lines.removeLast() }
        return lines
    }
}

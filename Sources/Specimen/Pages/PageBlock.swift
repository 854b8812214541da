import CodeTemplates

/// A code block of a page.
struct PageBlock: Sendable, CustomStringConvertible {
    /// The kind of opaque template values that hold one.
    static let shape = TemplateShape.opaque("block")

    /// The word after the fence.
    let language: String
    /// The code.
    let text: String

    var value: TemplateValue { .opaque(self) }
    var description: String { "\(language): \(text)" }

    /// The code's lines without the break at its end.
    var lines: [String] {
        var lines = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map {
            line in
            String(Substring(line.last == UInt8(ascii: "\r") ? line.dropLast() : line))
        }
        while lines.last?.isEmpty == true { lines.removeLast() }
        return lines
    }
}

/// Text that is safe to write into the output, in lines.
///
/// The breaks between the lines are soft: where the text is written, further lines take the
/// indentation of the first. A line break inside one of the lines is hard: it is part of a literal,
/// and what follows it is never indented.
package struct CodeText: Sendable, Equatable {
    let first: String
    let further: [String]

    /// Makes a text without soft breaks: line breaks in it are part of a literal.
    package init(_ text: String) {
        first = text
        further = []
    }

    /// Makes a text of lines with soft breaks between them.
    package init(lines: [String]) {
        first = lines.first ?? ""
        further = Array(lines.dropFirst())
    }

    /// The lines, at least one.
    package var lines: [String] { [first] + further }

    /// Whether there is nothing to write.
    package var isEmpty: Bool { first.isEmpty && further.isEmpty }
}

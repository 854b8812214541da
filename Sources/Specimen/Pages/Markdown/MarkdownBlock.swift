/// A block of a Markdown text (CommonMark 0.31, sections 4 and 5; tables of GitHub's flavour).
///
/// Raw HTML is no block here: it is text.
indirect enum MarkdownBlock {
    /// Text with line breaks, its inlines not yet read.
    case paragraph([Unicode.Scalar])
    /// A heading of level 1 to 6.
    case heading(level: Int, [Unicode.Scalar])
    /// A code block with the first word of its info string.
    case code(language: String, [String])
    /// A quotation.
    case quote([MarkdownBlock])
    /// A list; the first number of an ordered one.
    case list(start: Int?, isLoose: Bool, [[MarkdownBlock]])
    /// A table: its header and its rows, each of as many cells.
    case table(header: [[Unicode.Scalar]], rows: [[[Unicode.Scalar]]])
    /// A thematic break.
    case rule
}

/// A piece of the inlines of a paragraph (CommonMark 0.31, section 6). What encloses others comes as an
/// opening and a closing piece, always in pairs.
enum MarkdownInline: Equatable {
    /// A mark around text.
    enum Mark: String { case emphasis = "*", strong = "**", deletion = "~~" }

    /// Plain text, escapes and entities resolved.
    case text(String)
    /// A code span.
    case code(String)
    /// A line break without meaning.
    case softBreak
    /// A line break that is kept.
    case hardBreak
    case open(Mark)
    case close(Mark)
    /// A link with its destination, not yet judged.
    case openLink(String)
    case closeLink
    /// An image with its destination, not yet judged; what follows is its text.
    case openImage(String)
    case closeImage
    /// A link whose text is its own URL.
    case autolink(String)
}

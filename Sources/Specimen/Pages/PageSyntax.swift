/// What kind of text the files of a target are, which says how text of a document is written in them.
enum PageSyntax: String, Sendable, CaseIterable {
    case markdown
    case mdx
    case asciiDoc = "asciidoc"
    case reStructuredText = "restructuredtext"
    case html

    /// Whether all filters of Markdown can write it.
    var isMarkdown: Bool { self == .markdown || self == .mdx }
}

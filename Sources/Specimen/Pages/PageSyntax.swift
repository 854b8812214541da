/// What kind of text the files of a target are, which says how text of a document is written in them.
enum PageSyntax: String, Sendable, CaseIterable {
    case markdown
    case mdx
    /// Markdown as Python-Markdown reads it with the extensions of PyMdown, for MkDocs.
    case pyMdown = "pymdown"
    case asciiDoc = "asciidoc"
    case reStructuredText = "restructuredtext"
    case html

    /// Whether all filters of Markdown can write it.
    var isMarkdown: Bool { [.markdown, .mdx, .pyMdown].contains(self) }
}

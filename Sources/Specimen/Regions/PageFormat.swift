/// What kind of text a page is, which says how a comment stands in it.
///
/// The raw value is the extension of such files, which targets have too.
package enum PageFormat: String, Sendable, CaseIterable {
    case markdown = "md"
    case mdx
    case html
    case asciiDoc = "adoc"
    case reStructuredText = "rst"

    /// The extensions of such files.
    package var extensions: [String] {
        switch self {
        case .markdown: ["md", "markdown"]
        case .mdx: ["mdx"]
        case .html: ["html", "htm"]
        case .asciiDoc: ["adoc", "asciidoc"]
        case .reStructuredText: ["rst"]
        }
    }

    /// The extensions of pages that are looked for in folders. Files of HTML are mostly made by other programs.
    package static let searchedExtensions = allCases.filter { $0 != .html }.flatMap(\.extensions)

    /// The format of a file, as its name tells; nil when it tells nothing.
    package init?(path: String) {
        let name = path.utf8.split(separator: UInt8(ascii: "/")).last ?? path.utf8[...]
        guard let dot = name.lastIndex(of: UInt8(ascii: ".")), dot > name.startIndex else { return nil }
        let ending = String(decoding: name[name.index(after: dot)...], as: UTF8.self).lowercased()
        guard let format = Self.allCases.first(where: { $0.extensions.contains(ending) }) else { return nil }
        self = format
    }

    /// What a comment begins with.
    var opening: String {
        switch self {
        case .markdown, .html: "<!--"
        case .mdx: "{/*"
        case .asciiDoc: "//"
        case .reStructuredText: ".."
        }
    }

    /// What a comment ends with; nil when it ends with its line.
    var closing: String? {
        switch self {
        case .markdown, .html: "-->"
        case .mdx: "*/}"
        case .asciiDoc, .reStructuredText: nil
        }
    }

    /// A marker with some words.
    package func marker(_ words: String) -> String {
        "\(opening) specimen: \(words)" + (closing.map { " " + $0 } ?? "")
    }

    /// Whether blanks before all lines of a region leave its meaning as it is: not where code would get them too.
    var isIndentable: Bool { self != .html }

    /// What tells the lines that may be markers from those that are text.
    func makePlaces() -> any MarkerPlaces {
        switch self {
        case .markdown, .mdx: MarkdownPlaces(self)
        case .html: ElementPlaces()
        case .asciiDoc: DelimitedPlaces()
        case .reStructuredText: IndentedPlaces()
        }
    }
}

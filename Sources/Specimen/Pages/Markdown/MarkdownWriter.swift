/// Writes Markdown of a document anew, so that nothing in it reaches beyond its place in the page.
struct MarkdownWriter: Sendable {
    let text: MarkdownText
    let code: MarkdownCode
    let destinations: LinkDestination

    /// Which Markdown it is.
    let syntax: PageSyntax

    init(hasMustaches: Bool, syntax: PageSyntax = .markdown, schemes: [String]) {
        self.syntax = syntax
        text = MarkdownText(hasMustaches: hasMustaches, syntax: syntax)
        code = MarkdownCode(hasMustaches: hasMustaches, syntax: syntax)
        destinations = LinkDestination(schemes: Set(schemes.map { $0.lowercased() }))
    }

    /// A line break in a cell of a table. MDX wants elements closed.
    var lineBreak: String { syntax == .mdx ? "<br />" : "<br>" }

    /// The highest level that a heading of a document's text may have in a page.
    private static let headingLevel = 4

    /// The text as blocks of a page's section.
    func blocks(_ markdown: String) -> [String] {
        var parser = MarkdownBlockParser()
        let blocks = parser.parse(markdown)
        let levels = blocks.compactMap { block -> Int? in
            if case .heading(let level, _) = block { return level }
            return nil
        }
        let shift = max(0, Self.headingLevel - (levels.min() ?? Self.headingLevel))
        return write(blocks, InlineWriter(self, parser.references), shift: shift)
    }

    /// The text as the content of one cell of a table.
    func cell(_ markdown: String) -> String {
        var parser = MarkdownBlockParser()
        let blocks = parser.parse(markdown)
        var inlines = InlineWriter(self, parser.references)
        inlines.isInCell = true
        return cell(blocks, inlines, bullet: "• ")
    }

    /// The depth of the blocks is limited by their parser.
    private func write(_ blocks: [MarkdownBlock], _ inlines: InlineWriter, shift: Int) -> [String] {
        var lines: [String] = []
        var lastSign = ""
        for block in blocks {
            var sign = ""
            var own: [String]
            switch block {
            case .paragraph(let content): own = inlines.lines(content)
            case .heading(let level, let content):
                let signs = String(repeating: "#", count: min(6, max(Self.headingLevel, level + shift)))
                own = ["\(signs) " + MarkdownText.protectEnd(inlines.line(content))]
            case .code(let language, let code): own = self.code.fence(language, code)
            case .quote(let inner):
                own = write(inner, inlines, shift: shift).map { $0.isEmpty ? ">" : "> " + $0 }
            case .list(let start, let isLoose, let items):
                // Another sign than that of a list right before it, or they would be one list.
                let signs = start == nil ? ["-", "*"] : [".", ")"]
                sign = signs[0] == lastSign ? signs[1] : signs[0]
                own = []
                for (index, item) in items.enumerated() {
                    var marker = start.map { "\($0 + index)\(sign) " } ?? "\(sign) "
                    // What belongs to an item stands four columns in for Python-Markdown, whatever the marker.
                    while syntax == .pyMdown, marker.utf8.count < 4 { marker += " " }
                    let indentation = String(repeating: " ", count: marker.utf8.count)
                    let inner = write(item, inlines, shift: shift)
                    if isLoose, index > 0 { own.append("") }
                    own.append(marker + (inner.first ?? ""))
                    own += inner.dropFirst().map { $0.isEmpty ? "" : indentation + $0 }
                }
            case .table(let header, let rows):
                var cells = inlines
                cells.isInCell = true
                let row = { (content: [[Unicode.Scalar]]) in
                    "| " + content.map { cells.line($0) }.joined(separator: " | ") + " |"
                }
                own = [row(header), "|" + String(repeating: " --- |", count: header.count)] + rows.map(row)
            case .rule: own = ["***"]
            }
            guard !own.allSatisfy(\.isEmpty) else { continue }
            lastSign = sign
            if !lines.isEmpty { lines.append("") }
            lines += own
        }
        return lines
    }

    private func cell(_ blocks: [MarkdownBlock], _ inlines: InlineWriter, bullet: String) -> String {
        var result = ""
        for block in blocks {
            var isItem = false
            let own: String
            switch block {
            case .paragraph(let content): own = inlines.line(content)
            case .heading(_, let content):
                let title = inlines.line(content)
                own = title.isEmpty || title.contains("*") ? title : "**\(title)**"
            case .code(_, let lines):
                own = lines.isEmpty ? "" : code.span(lines.joined(separator: "\n"), isInCell: true)
            case .quote(let inner): own = cell(inner, inlines, bullet: bullet)
            case .list(let start, _, let items):
                isItem = true
                own = items.enumerated().map { index, item in
                    let marker = start.map { "\($0 + index). " } ?? bullet
                    return marker + cell(item, inlines, bullet: "◦ ")
                }.joined(separator: lineBreak)
            case .table(let header, let rows):
                isItem = true
                own = ([header] + rows).map { row in
                    bullet + row.map { inlines.line($0) }.joined(separator: ", ")
                }.joined(separator: lineBreak)
            case .rule: own = ""
            }
            guard !own.isEmpty else { continue }
            if !result.isEmpty { result += isItem ? lineBreak : lineBreak + lineBreak }
            result += own
        }
        return result
    }
}

/// Writes the inlines of paragraphs anew.
struct InlineWriter {
    private let writer: MarkdownWriter
    private let references: [String: String]
    /// Whether the text stands in a cell of a table.
    var isInCell = false

    init(_ writer: MarkdownWriter, _ references: [String: String]) {
        self.writer = writer
        self.references = references
    }

    /// Stands for a hard line break until it is known whether a line follows.
    private static let hardBreak = "\u{1}"

    /// A text on one line.
    func line(_ content: [Unicode.Scalar]) -> String {
        let text = write(content, softBreak: " ")
        guard text.utf8.contains(0x0A) else { return text.trimmed }
        return text.split(separator: Self.hardBreak + "\n")
            .map { String($0).trimmed }.filter { !$0.isEmpty }.joined(
                separator: isInCell ? writer.lineBreak : " ")
    }

    /// The lines of a paragraph; none of them starts another block.
    func lines(_ content: [Unicode.Scalar]) -> [String] {
        let lines = write(content, softBreak: "\n").utf8.split(separator: 0x0A)
            .map { String(Substring($0)).trimmed }
            .filter { !$0.isEmpty && $0 != Self.hardBreak }
        return lines.enumerated().map { index, line in
            let hasBreak = line.utf8.contains(0x01)
            let text =
                hasBreak ? line.split(separator: Self.hardBreak).joined(separator: " ").trimmed : line
            let isBroken = hasBreak && line.hasSuffix(Self.hardBreak) && index + 1 < lines.count
            return writer.text.protectStart(text) + (isBroken ? "\\" : "")
        }
    }

    private func write(_ content: [Unicode.Scalar], softBreak: String) -> String {
        var result = ""
        // Text is escaped as a whole, also where a link between its parts is left out.
        var text = ""
        // The destination of each open link and image, nil where only its text is kept.
        var open: [String?] = []
        var images = 0
        // How many of the open ones are shown as links and images.
        var shown = 0
        for inline in MarkdownInlineParser.parse(content, references: references) {
            let isInLink = shown > 0
            switch inline {
            case .text(let more) where images == 0:
                text += more
                continue
            case .openLink(let destination):
                open.append(writer.destinations.write(destination))
                if open.last != .some(nil) { shown += 1 }
            case .openImage(let destination):
                open.append(image(destination))
                if open.last != .some(nil) { (images, shown) = (images + 1, shown + 1) }
            case .autolink(let url)
            where images == 0 && (!open.isEmpty || writer.destinations.write(url) == nil):
                text += Self.shown(url)
                continue
            default: break
            }
            let isLeftOut =
                switch inline {
                case .openLink, .openImage, .closeLink, .closeImage: open.last == .some(nil)
                default: false
                }
            if !isLeftOut { flush(&text, to: &result, isInLink: isInLink) }
            switch inline {
            case .text(let more): result += alternative(more)
            case .code(let code):
                result += images > 0 ? alternative(code) : writer.code.span(code, isInCell: isInCell)
            case .softBreak: result += softBreak
            case .hardBreak: result += Self.hardBreak + "\n"
            case .open(let mark), .close(let mark): result += mark.rawValue
            case .openLink where !isLeftOut: openBracket(&result)
            case .openImage where !isLeftOut: result += "!["
            case .openLink, .openImage: break
            case .closeLink, .closeImage:
                if let destination = open.popLast() ?? nil {
                    shown -= 1
                    if inline == .closeImage { images -= 1 }
                    result += "](\(destination))"
                }
            case .autolink(let url) where images > 0: result += alternative(Self.shown(url))
            case .autolink(let url): autolink(url, &result)
            }
        }
        flush(&text, to: &result, isInLink: false)
        return result
    }

    private func flush(_ text: inout String, to result: inout String, isInLink: Bool) {
        result += writer.text.escape(text, isInLink: isInLink)
        text = ""
    }

    /// An exclamation mark before a link would make it an image.
    private func openBracket(_ result: inout String) {
        if result.hasSuffix("!") { result.insert("\\", at: result.index(before: result.endIndex)) }
        result += "["
    }

    /// The text of an image, which becomes an attribute: Vue compiles no braces there.
    private func alternative(_ text: String) -> String {
        let text = writer.text.hasMustaches ? text.collapsingRuns(of: "{") : text
        return writer.text.escape(text, isInLink: true)
    }

    /// Images are shown from absolute URLs only: a document brings no files along.
    private func image(_ destination: String) -> String? {
        guard let scheme = LinkDestination.scheme(MarkdownEntity.decode(destination)),
            scheme.hasPrefix("http")
        else {
            return nil
        }
        return writer.destinations.write(destination)
    }

    /// An address is shown without the scheme that the parser put before it.
    private static func shown(_ url: String) -> String {
        url.hasPrefix("mailto:") ? String(url.dropFirst("mailto:".count)) : url
    }

    private func autolink(_ url: String, _ result: inout String) {
        let shown = Self.shown(url)
        let destination = writer.destinations.write(url) ?? ""
        // MDX takes what stands in angle brackets for an element.
        if destination == url, writer.syntax != .mdx {
            result += "<\(shown)>"
        } else {
            openBracket(&result)
            result += "\(writer.text.escape(shown, isInLink: true))](\(destination))"
        }
    }
}

extension String {
    /// The text without blanks at its ends.
    fileprivate var trimmed: String {
        var rest = self[...]
        while rest.first == " " { rest.removeFirst() }
        while rest.last == " " { rest.removeLast() }
        return String(rest)
    }

    /// The text with each run of a character made one.
    fileprivate func collapsingRuns(of character: Character) -> String {
        var result = ""
        for next in self where next != character || result.last != character { result.append(next) }
        return result
    }
}

import SourceDiagnostics

/// Text of a document, made harmless before it is read as Markdown.
enum MarkdownSource {
    /// More than this is cut off: no reader wants it in a page, and reading Markdown is not linear.
    static let maximumLength = 100_000

    /// The text with every line break as LF, tabs as blanks, and without controls and bidirectional
    /// controls, which would change how the page around them is read (CVE-2021-42574).
    static func clean(_ text: String) -> [Unicode.Scalar] {
        if isClean(text) { return text.utf8.map { Unicode.Scalar($0) } }
        var scalars: [Unicode.Scalar] = []
        var previous: Unicode.Scalar = " "
        for scalar in text.unicodeScalars.prefix(maximumLength) {
            defer { previous = scalar }
            switch scalar {
            case "\n" where previous == "\r": break
            case "\n", "\r", "\u{85}", "\u{2028}", "\u{2029}": scalars.append("\n")
            case "\t": scalars += [" ", " ", " ", " "]
            case "\u{0B}", "\u{0C}": scalars.append(" ")
            case _ where PrintableText.isUnprintable(scalar): break
            default: scalars.append(scalar)
            }
        }
        return scalars
    }

    /// The text that `clean` gives the scalars of.
    static func cleanText(_ text: String) -> String {
        isClean(text) ? text : String(String.UnicodeScalarView(clean(text)))
    }

    /// Most texts are nothing but printable ASCII, and bytes are quicker to look at.
    private static func isClean(_ text: String) -> Bool {
        text.utf8.count <= maximumLength && text.utf8.allSatisfy { 0x20..<0x7F ~= $0 || $0 == 0x0A }
    }

    /// The text on one line, with single blanks and none at the ends.
    static func line(_ text: String) -> String {
        if isClean(text) {
            let words = Array(text.utf8).split { $0 == 0x20 || $0 == 0x0A }
            return String(decoding: Array(words.joined(separator: [0x20])), as: UTF8.self)
        }
        return cleanText(text)
            .split { $0 == " " || $0 == "\n" || $0 == "\u{A0}" }.joined(separator: " ")
    }

    /// The text up to the first empty line, and what follows it.
    static func paragraphs(_ text: String) -> (first: String, rest: String) {
        let bytes = Array(cleanText(text).utf8)
        let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
        let isBlank = { (line: ArraySlice<UInt8>) in line.allSatisfy { $0 == 0x20 } }
        let start = lines.firstIndex { !isBlank($0) } ?? lines.endIndex
        let end = lines[start...].firstIndex(where: isBlank) ?? lines.endIndex
        let rest = lines[end...].drop(while: isBlank)
        let first = Array(lines[start..<end].joined(separator: [0x0A]))
        return (
            String(decoding: first, as: UTF8.self),
            String(decoding: Array(rest.joined(separator: [0x0A])), as: UTF8.self)
        )
    }
}

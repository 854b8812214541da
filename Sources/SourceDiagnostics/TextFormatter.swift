/// Prints findings for people and for build systems: `file:line:col: error: message [id]`,
/// the source line, and a caret.
public struct TextFormatter: Sendable {
    private let colour: Bool

    /// Makes a formatter.
    /// - Parameter colour: whether to colour severities with ANSI sequences.
    public init(colour: Bool = false) { self.colour = colour }

    /// The findings as text, by file and position, with a final newline each.
    public func format(_ list: DiagnosticList) -> String {
        var text = ""
        for entry in list.sorted { format(entry, into: &text) }
        if list.droppedCount > 0 {
            text += "note: \(list.droppedCount) more findings are not shown\n"
        }
        return text
    }

    /// Appends one finding with its notes and fixes.
    func format(_ entry: DiagnosticList.Entry, into text: inout String) {
        let diagnostic = entry.diagnostic
        let message = entry.printableMessage
        line(diagnostic.severity.rawValue, message + " [\(diagnostic.id)]", diagnostic.range, into: &text)
        for note in diagnostic.notes {
            line("note", PrintableText.escape(note.message), note.range, into: &text)
        }
        for fixIt in diagnostic.fixIts {
            let kind = fixIt.applicability == .safe ? "fix" : "suggestion"
            line("note", "\(kind): \(PrintableText.escape(fixIt.message))", nil, into: &text)
        }
    }

    private func line(
        _ severity: String, _ message: String, _ range: SourceRange?, into text: inout String
    ) {
        if let range {
            let location = range.startLocation
            text += "\(PrintableText.escape(range.file.path)):\(location.line):\(location.column): "
        }
        text += paint(severity, severity) + ": \(message)\n"
        if let range { excerpt(range, into: &text) }
    }

    /// So many bytes before a place are shown, and so many characters in all.
    private static let (before, shown) = (80, 120)

    /// The source line and a caret below the range; a long line is cut around the place.
    private func excerpt(_ range: SourceRange, into text: inout String) {
        let start = range.startLocation
        let end = range.endLocation
        let line = range.file.line(start.line)
        guard !line.isEmpty, start.offset <= line.endIndex else { return }
        // A line may be as long as the file, so that only what is shown is looked at.
        var from = start.offset
        while from > line.startIndex, start.offset - from < Self.before || line[from] & 0xC0 == 0x80 {
            from -= 1
        }
        let before = line[from..<start.offset].count { $0 & 0xC0 != 0x80 }
        let shown = Array(
            String(decoding: line[from...].prefix(4 * Self.shown), as: UTF8.self).unicodeScalars
                .prefix(Self.shown))
        let rest = max(1, shown.count - before)
        let width = end.line == start.line ? min(rest, max(1, end.column - start.column)) : rest
        var source = ""
        var caret = ""
        let pieces = PrintableText.pieces(shown[...], keepingTabs: true, keepingLines: false)
        for ((index, scalar), piece) in zip(shown.enumerated(), pieces) {
            source += piece
            guard index < before else { continue }
            caret += scalar == "\t" ? "\t" : String(repeating: " ", count: piece.unicodeScalars.count)
        }
        text += "  \(source)\n  \(caret)" + paint("^" + String(repeating: "~", count: width - 1), "caret")
        text += "\n"
    }

    private func paint(_ text: String, _ kind: String) -> String {
        guard colour else { return text }
        let code =
            switch kind {
            case "error": "1;31"
            case "warning": "1;35"
            case "note": "1;36"
            default: "1;32"
            }
        return "\u{1B}[\(code)m\(text)\u{1B}[0m"
    }
}

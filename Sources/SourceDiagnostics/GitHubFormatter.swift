/// Prints findings as the commands of a GitHub workflow, which become annotations of the lines:
/// `::error file=F,line=L,col=C,endLine=L,endColumn=C,title=ID::message`.
///
/// The service shows ten annotations per kind and step, so a text form belongs beside them.
public struct GitHubFormatter: Sendable {
    /// Makes a formatter.
    public init() {}

    /// The findings as commands, by file and position, one a line; nothing when there are none.
    public func format(_ list: DiagnosticList) -> String {
        var text = ""
        for entry in list.sorted { text += command(entry) + "\n" }
        if list.droppedCount > 0 {
            text += "::notice::\(list.droppedCount) more findings are not shown\n"
        }
        return text
    }

    private func command(_ entry: DiagnosticList.Entry) -> String {
        let diagnostic = entry.diagnostic
        var properties: [(String, String)] = []
        if let range = diagnostic.range {
            let (start, end) = (range.startLocation, range.endLocation)
            properties += [("file", range.file.path), ("line", String(start.line))]
            // The service refuses columns when the lines differ.
            if start.line == end.line { properties.append(("col", String(start.column))) }
            properties.append(("endLine", String(end.line)))
            if start.line == end.line { properties.append(("endColumn", String(end.column))) }
        }
        properties.append(("title", diagnostic.id))
        var lines = [entry.printableMessage]
        lines += diagnostic.notes.map { note in
            let place = note.range.map { " (\($0.file.path):\($0.startLocation.line))" } ?? ""
            return "note: " + PrintableText.escape(note.message + place)
        }
        let kind = diagnostic.severity == .note ? "notice" : diagnostic.severity.rawValue
        let written = properties.map { "\($0.0)=\(Self.escapeProperty($0.1))" }.joined(separator: ",")
        return "::\(kind) \(written)::\(Self.escapeData(lines.joined(separator: "\n")))"
    }

    /// The text of a command: a line break would end it, and `%` introduces escapes.
    private static func escapeData(_ text: String) -> String {
        escape(text, also: [])
    }

    /// A property's value, where `:` and `,` are signs too.
    private static func escapeProperty(_ text: String) -> String {
        escape(PrintableText.escape(text), also: [":", ","])
    }

    private static func escape(_ text: String, also signs: Set<Unicode.Scalar>) -> String {
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            if scalar == "%" || scalar == "\r" || scalar == "\n" || signs.contains(scalar) {
                let digits = String(scalar.value, radix: 16, uppercase: true)
                result.append(contentsOf: (digits.count == 1 ? "%0" : "%").unicodeScalars)
                result.append(contentsOf: digits.unicodeScalars)
            } else {
                result.append(scalar)
            }
        }
        return String(result)
    }
}

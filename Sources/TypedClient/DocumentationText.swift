/// Texts of a document in documentation comments.
enum DocumentationText {
    /// The width of comments without their indentation.
    private static let width = 96

    /// The text with its lines broken where they are too long; in a fenced block they stay as they are.
    /// - Parameter indentation: what further lines start with.
    static func wrapped(_ text: String, indentation: String = "") -> String {
        if text.isEmpty { return text }
        if text.utf8.count <= width, text.utf8.allSatisfy(isHarmless), DocumentationLine.isPlain(text[...]) {
            return text.utf8.contains { $0 != 0x20 } ? text : ""
        }
        var fence: DocumentationFence?
        var result: [String] = []
        var (previous, isMarkup) = (Substring(), false)
        let lines = Self.lines(text)
        for (number, line) in lines.enumerated() {
            if let open = fence {
                if open.isClosed(by: line) { fence = nil }
                result.append(open.aligned(line))
            } else if number > 0 || indentation.isEmpty,
                let opened = DocumentationFence(line, before: lines[(number + 1)...])
            {
                // Inside of markup no fence opens.
                if isMarkup { result.append("") }
                fence = opened
                result.append(String(line))
            } else {
                result += sanitized(line, after: previous)
            }
            let isBlank = line.allSatisfy(\.isWhitespace)
            isMarkup = !isBlank && (isMarkup || line.utf8.contains(UInt8(ascii: "<")))
            previous = line
        }
        while result.last?.allSatisfy(\.isWhitespace) == true { result.removeLast() }
        if let fence { result.append(fence.end) }
        return result.enumerated().map { $0 == 0 || $1.isEmpty ? $1 : indentation + $1 }
            .joined(separator: "\n")
    }

    private static func lines(_ text: String) -> [Substring] {
        // Most texts are nothing but printable ASCII, and bytes are quicker to look at.
        guard text.utf8.allSatisfy({ 0x20...0x7E ~= $0 || $0 == 0x0A }) else {
            return text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        }
        return text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false).map { Substring($0) }
    }

    /// Whether a byte is one of a line, and of no fence.
    private static func isHarmless(_ byte: UInt8) -> Bool {
        (0x20...0x7E).contains(byte) && byte != UInt8(ascii: "~")
    }

    /// A line as one or several, of which the further ones start nothing of their own.
    private static func sanitized(_ line: Substring, after previous: Substring) -> [String] {
        let line =
            DocumentationLine.isPlain(line) ? line : DocumentationLine(line, after: previous).text[...]
        guard line.utf8.count > width else { return [String(line)] }
        return broken(line).enumerated().map { $0 == 0 ? $1 : DocumentationLine.continuation($1) }
    }

    private static func broken(_ line: Substring) -> [String] {
        if line.utf8.allSatisfy({ (0x20...0x7E).contains($0) }) { return brokenASCII(line) }
        let margin = String(line.prefix(while: \.isWhitespace))
        var lines: [String] = []
        var current = margin
        var length = margin.count
        for word in line.split(separator: " ") {
            if length > margin.count, length + 1 + word.count > width {
                lines.append(current)
                current = margin
                length = margin.count
            }
            if length > margin.count {
                current += " "
                length += 1
            }
            current += word
            length += word.count
        }
        return lines + [current]
    }

    /// The same by bytes, which most lines are: as many as their characters.
    private static func brokenASCII(_ line: Substring) -> [String] {
        let bytes = line.utf8
        let margin = bytes.prefix { $0 == 0x20 }
        var lines: [String] = []
        var current = Array(margin)
        for word in bytes.split(separator: 0x20) {
            if current.count > margin.count {
                if current.count + 1 + word.count > width {
                    lines.append(String(decoding: current, as: UTF8.self))
                    current = Array(margin)
                } else {
                    current.append(0x20)
                }
            }
            current += word
        }
        return lines + [String(decoding: current, as: UTF8.self)]
    }
}

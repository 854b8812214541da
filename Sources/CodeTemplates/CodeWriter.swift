/// Appends code to the output and indents lines that follow a soft break.
struct CodeWriter {
    private(set) var bytes: [UInt8]
    /// Where the current line starts: after the last soft break. Hard breaks, inside literals, do
    /// not count.
    private(set) var lineStart: Int
    /// What included text is indented with.
    private(set) var prefix: [UInt8] = []
    /// Written before the first byte of the current line, if one comes.
    private var pending: [UInt8] = []
    private let maximum: Int

    init(_ bytes: [UInt8], limit: Int) {
        self.bytes = bytes
        lineStart = bytes.count
        let (sum, overflow) = bytes.count.addingReportingOverflow(limit)
        maximum = overflow ? Int.max : sum
    }

    /// Whether the output has grown over the limit; then nothing more needs to be written.
    var isFull: Bool { bytes.count > maximum }
    /// Whether nothing has been written on the current line.
    var isAtLineStart: Bool { bytes.count == lineStart }

    /// The blanks and tabs that the current line starts with.
    var indentation: ArraySlice<UInt8> {
        isAtLineStart ? pending[...] : bytes[lineStart...].prefix { $0 == 0x20 || $0 == 0x09 }
    }

    /// Writes bytes of a template.
    /// - Parameter lastLine: the offset in `text` after the last line break of the range, or -1.
    mutating func write(_ text: [UInt8], _ start: Int, _ end: Int, lastLine: Int) {
        guard prefix.isEmpty, pending.isEmpty || !isAtLineStart || text[start] == 0x0A else {
            return writeLines(text[start..<end])
        }
        bytes.append(contentsOf: text[start..<end])
        guard lastLine >= 0 else { return }
        lineStart = bytes.count - (end - lastLine)
        if !pending.isEmpty { pending = [] }
    }

    private mutating func writeLines(_ text: ArraySlice<UInt8>) {
        var rest = text
        while !rest.isEmpty, !isFull {
            let lineBreak = rest.firstIndex(of: 0x0A)
            let line = rest[..<(lineBreak ?? rest.endIndex)]
            if !line.isEmpty {
                flushIndentation()
                bytes.append(contentsOf: line)
            }
            guard let lineBreak else { return }
            breakLine(indentation: prefix)
            rest = rest[(lineBreak + 1)...]
        }
    }

    /// Writes code; its further lines take the indentation of the current line.
    mutating func write(_ code: CodeText) {
        let indentation = code.further.isEmpty ? [] : Array(self.indentation)
        writeLine(code.first)
        for line in code.further where !isFull {
            breakLine(indentation: indentation)
            writeLine(line)
        }
    }

    private mutating func writeLine(_ line: String) {
        guard !line.isEmpty else { return }
        flushIndentation()
        bytes.append(contentsOf: line.utf8)
    }

    private mutating func flushIndentation() {
        if isAtLineStart, !pending.isEmpty { bytes.append(contentsOf: pending) }
    }

    private mutating func breakLine(indentation: [UInt8]) {
        bytes.append(0x0A)
        lineStart = bytes.count
        pending = indentation
    }

    /// The state before an include, to come back to.
    struct Mark {
        let prefix: [UInt8]
        let pending: [UInt8]
        let lineStart: Int
        let count: Int
    }

    /// Begins included text.
    /// - Parameter added: the blanks before an include that is alone on its line, nil for one within
    ///   a line, whose further lines take the indentation of that line.
    mutating func beginInclude(_ added: ArraySlice<UInt8>?) -> Mark {
        let mark = Mark(prefix: prefix, pending: pending, lineStart: lineStart, count: bytes.count)
        if let added {
            guard !added.isEmpty else { return mark }
            prefix += added
            pending += added
        } else {
            prefix = Array(indentation)
        }
        return mark
    }

    /// Ends included text: with a line break if the include took one with its line and wrote
    /// something, without one otherwise.
    mutating func endInclude(_ mark: Mark, takesBreak: Bool) {
        prefix = mark.prefix
        if bytes.count == mark.count {
            pending = mark.pending
        } else if takesBreak {
            if isAtLineStart { pending = prefix } else { breakLine(indentation: prefix) }
        } else if isAtLineStart {
            bytes.removeLast()
            let previous = bytes[mark.lineStart...].lastIndex(of: 0x0A)
            lineStart = previous.map { $0 + 1 } ?? mark.lineStart
        }
    }
}

/// Where commands begin in a session that was copied from a terminal, and where brackets of a shell end.
enum ShellPrompts {
    private static let marks: [[UInt8]] = ["$ ", "% "].map { Array($0.utf8) }

    /// The places behind the prompts; none when the first line has no prompt, because then all lines are commands.
    static func starts(_ bytes: [UInt8], _ range: Range<Int>) -> [Int] {
        var starts: [Int] = []
        var prompt: [UInt8]?
        var position = range.lowerBound
        while position < range.upperBound {
            let end = bytes[position..<range.upperBound].firstIndex(of: 0x0A) ?? range.upperBound
            let first = bytes[position..<end].firstIndex { $0 != 0x20 && $0 != 0x09 } ?? end
            if first < end {
                if prompt == nil {
                    prompt = marks.first { bytes[first..<end].starts(with: $0) }
                    let isComment = bytes[first] == UInt8(ascii: "#")
                    if prompt == nil, !isComment { return [] }
                }
                if let prompt, bytes[first..<end].starts(with: prompt) { starts.append(first + prompt.count) }
            }
            position = end + 1
        }
        return starts
    }

    /// The place behind the bracket that closes the one at a place; the end when nothing does.
    static func closing(_ bytes: [UInt8], _ open: Int, _ end: Int) -> Int {
        var depth = 0
        var quote: UInt8?
        var position = open
        while position < end {
            let byte = bytes[position]
            position += 1
            if let mark = quote {
                if byte == mark { quote = nil }
            } else if byte == UInt8(ascii: "'") || byte == UInt8(ascii: "\"") {
                quote = byte
            } else if byte == UInt8(ascii: "(") {
                depth += 1
            } else if byte == UInt8(ascii: ")") {
                depth -= 1
                if depth == 0 { return position }
            }
        }
        return end
    }
}

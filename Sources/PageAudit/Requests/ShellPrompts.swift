/// Where commands begin in a session that was copied from a terminal, and where brackets of a shell end.
enum ShellPrompts {
    private static let longest = 60

    /// How long the prompt is that a line begins with: `$ `, `% `, `user@host:~$ `, `bash-5.2$ `; nil for none.
    private static func prompt(_ line: ArraySlice<UInt8>) -> Int? {
        guard let blank = line.prefix(longest).firstIndex(of: 0x20), blank > line.startIndex,
            line[blank...].contains(where: { $0 != 0x20 && $0 != 0x0D })
        else { return nil }
        let word = line[line.startIndex..<blank]
        switch word.last {
        case UInt8(ascii: "$"), UInt8(ascii: "%"):
            guard word.count > 1 else { return 2 }
        case UInt8(ascii: "#"), UInt8(ascii: ">"): guard word.count > 1 else { return nil }
        default: return nil
        }
        // Before the mark stand the names of the user, the machine and the folder, or that of the shell.
        let names = word.dropLast()
        let isPlace = names.contains(UInt8(ascii: "@")) || names.contains(UInt8(ascii: "~"))
        let isShell = names.prefix { SnippetLexer.isNameStart($0) }.suffix(2).elementsEqual("sh".utf8)
        let isName = names.allSatisfy { SnippetLexer.isNamePart($0) || "@:~/.-[]".utf8.contains($0) }
        return isName && (isPlace || isShell) ? word.count + 1 : nil
    }

    /// The places behind the prompts; none when the first line has no prompt, because then all lines are commands.
    static func starts(_ bytes: [UInt8], _ range: Range<Int>) -> [Int] {
        var starts: [Int] = []
        for (first, end) in lines(bytes, range) {
            if let length = prompt(bytes[first..<end]) {
                starts.append(first + length)
            } else if starts.isEmpty, bytes[first] != UInt8(ascii: "#") {
                return []
            }
        }
        return starts
    }

    /// The answer in JSON that stands below a command: from a line that begins with a bracket up to the next prompt.
    static func answer(_ bytes: [UInt8], _ range: Range<Int>, after place: Int) -> Range<Int>? {
        var start: Int?
        for (first, end) in lines(bytes, range) where first > place {
            if prompt(bytes[first..<end]) != nil { return start.map { $0..<first } }
            if start == nil, bytes[first] == UInt8(ascii: "{") || bytes[first] == UInt8(ascii: "[") {
                start = first
            }
        }
        return start.map { $0..<range.upperBound }
    }

    /// The bytes without the marks that a terminal shows where a command goes on in further lines: `> `.
    static func withoutContinuations(_ bytes: [UInt8], _ range: Range<Int>) -> [UInt8] {
        var plain = bytes
        for (first, end) in lines(bytes, range) where bytes[first] == UInt8(ascii: ">") {
            if first + 1 == end || bytes[first + 1] == 0x20 || bytes[first + 1] == 0x0D {
                plain[first] = 0x20
            }
        }
        return plain
    }

    /// The lines that are not empty, each from its first byte that is no blank.
    private static func lines(_ bytes: [UInt8], _ range: Range<Int>) -> [(first: Int, end: Int)] {
        var lines: [(first: Int, end: Int)] = []
        var position = range.lowerBound
        while position < range.upperBound {
            let end = bytes[position..<range.upperBound].firstIndex(of: 0x0A) ?? range.upperBound
            if let first = bytes[position..<end].firstIndex(where: { $0 != 0x20 && $0 != 0x09 && $0 != 0x0D })
            {
                lines.append((first, end))
            }
            position = end + 1
        }
        return lines
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

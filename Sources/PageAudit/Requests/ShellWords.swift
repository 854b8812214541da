/// The words of shell commands (POSIX.1-2017, chapter 2), as far as published examples use them.
struct ShellWords {
    /// A word.
    struct Word: Sendable {
        /// Its text, in which `{NAME}` stands for a variable.
        let text: String
        /// Where it stands, quotes included.
        let range: Range<Int>
        /// Whether no quotes stand around any of it.
        let isBare: Bool
    }

    private let bytes: [UInt8]
    private let end: Int
    private var position: Int
    private var commands: [[Word]] = [[]]

    private init(_ bytes: [UInt8], _ range: Range<Int>) {
        self.bytes = bytes
        position = range.lowerBound
        end = range.upperBound
    }

    /// The commands of a stretch of a file, each in words.
    static func commands(_ bytes: [UInt8], _ range: Range<Int>) -> [[Word]] {
        var reader = ShellWords(bytes, range)
        reader.read()
        return reader.commands.filter { !$0.isEmpty }
    }

    private mutating func read() {
        while position < end {
            switch bytes[position] {
            case UInt8(ascii: " "), UInt8(ascii: "\t"): position += 1
            case UInt8(ascii: "\\") where position + 1 < end && isLineBreak(bytes[position + 1]):
                position += 2
                if position < end, bytes[position - 1] == 0x0D, bytes[position] == 0x0A { position += 1 }
            case UInt8(ascii: "\n"), UInt8(ascii: "\r"), UInt8(ascii: ";"), UInt8(ascii: "|"),
                UInt8(ascii: "&"),
                UInt8(ascii: "("), UInt8(ascii: ")"):
                commands.append([])
                position += 1
            case UInt8(ascii: "<") where position + 1 < end && bytes[position + 1] == UInt8(ascii: "("):
                substitution()
            case UInt8(ascii: "#"):
                position = bytes[position..<end].firstIndex { isLineBreak($0) } ?? end
            default: word()
            }
        }
    }

    private func isLineBreak(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }

    private static let ends: Set<UInt8> = Set(" \t\n\r;|&()".utf8)

    private mutating func word() {
        let start = position
        var text: [UInt8] = []
        var isBare = true
        while position < end, !Self.ends.contains(bytes[position]) {
            let byte = bytes[position]
            switch byte {
            case UInt8(ascii: "'"):
                isBare = false
                let close = bytes[(position + 1)..<end].firstIndex(of: byte) ?? end
                text += bytes[(position + 1)..<close]
                position = min(close + 1, end)
            case UInt8(ascii: "\""):
                isBare = false
                quoted(into: &text)
            case UInt8(ascii: "\\") where position + 1 < end:
                // A line that goes on ends no word, but what follows is another one in published examples.
                if isLineBreak(bytes[position + 1]) {
                    commands[commands.count - 1].append(word(text, start, isBare))
                    return
                }
                text.append(bytes[position + 1])
                position += 2
            case UInt8(ascii: "$"): variable(into: &text)
            default:
                text.append(byte)
                position += 1
            }
        }
        commands[commands.count - 1].append(word(text, start, isBare))
    }

    private func word(_ text: [UInt8], _ start: Int, _ isBare: Bool) -> Word {
        Word(text: String(decoding: text, as: UTF8.self), range: start..<position, isBare: isBare)
    }

    /// `<(…)` is one word, whatever stands in it.
    private mutating func substitution() {
        let start = position
        var depth = 0
        var quote: UInt8?
        while position < end {
            let byte = bytes[position]
            position += 1
            if let open = quote {
                if byte == open { quote = nil }
            } else if byte == UInt8(ascii: "'") || byte == UInt8(ascii: "\"") {
                quote = byte
            } else if byte == UInt8(ascii: "(") {
                depth += 1
            } else if byte == UInt8(ascii: ")") {
                depth -= 1
                if depth == 0 { break }
            }
        }
        commands[commands.count - 1].append(Word(text: "<()", range: start..<position, isBare: true))
    }

    private mutating func quoted(into text: inout [UInt8]) {
        position += 1
        while position < end, bytes[position] != UInt8(ascii: "\"") {
            if bytes[position] == UInt8(ascii: "\\"), position + 1 < end {
                let next = bytes[position + 1]
                if !"\"\\$`\n".utf8.contains(next) { text.append(bytes[position]) }
                if next != 0x0A { text.append(next) }
                position += 2
            } else if bytes[position] == UInt8(ascii: "$") {
                variable(into: &text)
            } else {
                text.append(bytes[position])
                position += 1
            }
        }
        position = min(position + 1, end)
    }

    /// A variable becomes its name in braces; `$(…)` and what is none stays.
    private mutating func variable(into text: inout [UInt8]) {
        let isBraced = position + 1 < end && bytes[position + 1] == UInt8(ascii: "{")
        let start = position + (isBraced ? 2 : 1)
        guard start < end, SnippetLexer.isNameStart(bytes[start]) else {
            // In `$'…'` the quotes are read as usual.
            let isQuote = start < end && bytes[start] == UInt8(ascii: "'")
            if !isQuote { text.append(bytes[position]) }
            position += 1
            return
        }
        let next = bytes[start..<end].firstIndex { !SnippetLexer.isNamePart($0) } ?? end
        text += [UInt8(ascii: "{")] + bytes[start..<next] + [UInt8(ascii: "}")]
        position = next
        guard isBraced else { return }
        position = min((bytes[next..<end].firstIndex(of: UInt8(ascii: "}")) ?? end) + 1, end)
    }
}

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
        /// Whether the shell ends it at an `&` that belongs to it.
        var isCut = false
        /// Whether it has a value in it that only the shell knows.
        var hasHoles = false
    }

    /// A command.
    struct Command: Sendable {
        var words: [Word] = []
        /// Whether a line break ends it, not another command.
        var endsLine = false
        /// The text that stands behind it for its standard input: `<<EOF`.
        var input: Word?
        /// Where a backslash stands before blanks instead of before the line break.
        var spoiledContinuations: [Range<Int>] = []
    }

    private let bytes: [UInt8]
    private let end: Int
    private var position: Int
    private var commands: [Command] = [Command()]
    /// The ends of the texts for standard input whose lines follow, with the index of their commands.
    private var pendingInputs: [(command: Int, delimiter: [UInt8], isPlain: Bool)] = []
    /// Whether to stop at the end of the first command's line.
    private let stopsAtLine: Bool

    private init(_ bytes: [UInt8], _ range: Range<Int>, stopsAtLine: Bool) {
        self.bytes = bytes
        position = range.lowerBound
        end = range.upperBound
        self.stopsAtLine = stopsAtLine
    }

    /// The commands of a stretch of a file, each in words. In a session, where prompts stand before what is typed,
    /// the lines without a prompt are output.
    static func commands(_ bytes: [UInt8], _ range: Range<Int>) -> [Command] {
        let prompts = ShellPrompts.starts(bytes, range)
        guard !prompts.isEmpty else {
            var reader = ShellWords(bytes, range, stopsAtLine: false)
            reader.read()
            return reader.commands.filter { !$0.words.isEmpty }
        }
        let bytes = ShellPrompts.withoutContinuations(bytes, range)
        var commands: [Command] = []
        var position = range.lowerBound
        for prompt in prompts where prompt >= position {
            var reader = ShellWords(bytes, prompt..<range.upperBound, stopsAtLine: true)
            reader.read()
            position = reader.position
            commands += reader.commands.filter { !$0.words.isEmpty }
        }
        return commands
    }

    private mutating func read() {
        while position < end {
            switch bytes[position] {
            case UInt8(ascii: " "), UInt8(ascii: "\t"): position += 1
            case UInt8(ascii: "\\") where continuation(at: position) != nil: skipContinuation()
            case UInt8(ascii: "^"), UInt8(ascii: "`"):
                // Lines go on so in the shells of Windows.
                if let next = continuation(at: position), byte(at: 1).map(isLineBreak) == true {
                    position = next
                } else {
                    word()
                }
            case UInt8(ascii: "\n"), UInt8(ascii: "\r"):
                commands[commands.count - 1].endsLine = true
                let isDone = !commands[commands.count - 1].words.isEmpty
                position += 1
                readInputs()
                if stopsAtLine, isDone { return }
                commands.append(Command())
            case UInt8(ascii: ";"), UInt8(ascii: "|"), UInt8(ascii: "&"), UInt8(ascii: "("),
                UInt8(ascii: ")"):
                commands.append(Command())
                position += 1
            case UInt8(ascii: "<") where byte(at: 1) == UInt8(ascii: "("): substitution()
            case UInt8(ascii: "<") where byte(at: 1) == UInt8(ascii: "<") && byte(at: 2) != UInt8(ascii: "<"):
                openInput()
            case UInt8(ascii: "#"):
                position = bytes[position..<end].firstIndex { isLineBreak($0) } ?? end
            default: word()
            }
        }
    }

    private func byte(at offset: Int) -> UInt8? { position + offset < end ? bytes[position + offset] : nil }

    private func isLineBreak(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }

    /// Where the line goes on behind a backslash, even when blanks spoil it; nil when it does not.
    private func continuation(at place: Int) -> Int? {
        var next = place + 1
        while next < end, bytes[next] == 0x20 || bytes[next] == 0x09 { next += 1 }
        guard next < end, isLineBreak(bytes[next]) else { return nil }
        return bytes[next] == 0x0D && next + 1 < end && bytes[next + 1] == 0x0A ? next + 2 : next + 1
    }

    private mutating func skipContinuation() {
        guard let next = continuation(at: position) else { return }
        if let blank = byte(at: 1), !isLineBreak(blank) {
            let blanks = bytes[(position + 1)..<next].firstIndex { isLineBreak($0) } ?? next
            commands[commands.count - 1].spoiledContinuations.append(position..<blanks)
        }
        position = next
    }

    // MARK: Standard input

    /// `<<EOF`, `<<-EOF` and `<<'EOF'`: the text follows in the next lines.
    private mutating func openInput() {
        position += 2
        if byte(at: 0) == UInt8(ascii: "-") { position += 1 }
        while byte(at: 0) == 0x20 { position += 1 }
        let quote = byte(at: 0).flatMap { $0 == UInt8(ascii: "'") || $0 == UInt8(ascii: "\"") ? $0 : nil }
        if quote != nil { position += 1 }
        let start = position
        while let byte = byte(at: 0), SnippetLexer.isNamePart(byte) { position += 1 }
        let delimiter = Array(bytes[start..<position])
        if quote != nil, byte(at: 0) == quote { position += 1 }
        guard !delimiter.isEmpty else { return }
        pendingInputs.append((commands.count - 1, delimiter, quote != nil))
    }

    private mutating func readInputs() {
        for pending in pendingInputs {
            if byte(at: 0) == 0x0A { position += 1 }
            let start = position
            var textEnd = end
            while position < end {
                let lineEnd = bytes[position..<end].firstIndex { isLineBreak($0) } ?? end
                let text = bytes[position..<lineEnd].drop { $0 == 0x09 || $0 == 0x20 }
                let lineStart = position
                position = min(lineEnd + 1, end)
                if text.elementsEqual(pending.delimiter) {
                    textEnd = lineStart
                    break
                }
            }
            let text = bytes[start..<textEnd]
            let hasHoles =
                !pending.isPlain && (text.contains(UInt8(ascii: "$")) || text.contains(UInt8(ascii: "`")))
            commands[pending.command].input = Word(
                text: String(decoding: text, as: UTF8.self), range: start..<textEnd, isBare: false,
                hasHoles: hasHoles)
        }
        pendingInputs = []
    }

    // MARK: Words

    private static let ends: Set<UInt8> = Set(" \t\n\r;|&()".utf8)

    private mutating func word() {
        let start = position
        var text: [UInt8] = []
        var isBare = true
        var isCut = false
        var hasHoles = false
        while position < end {
            let byte = bytes[position]
            if Self.ends.contains(byte) {
                guard byte == UInt8(ascii: "&"), isBare, isPartOfURL(text) else { break }
                isCut = true
            }
            switch byte {
            case UInt8(ascii: "'"):
                isBare = false
                let close = closing(byte, from: position + 1)
                text += bytes[(position + 1)..<close]
                position = min(close + 1, end)
            case UInt8(ascii: "\""):
                isBare = false
                quoted(into: &text, &hasHoles)
            case UInt8(ascii: "\\") where position + 1 < end:
                // A line that goes on ends no word, but what follows is another one in published examples.
                if continuation(at: position) != nil {
                    add(text, start, isBare, isCut, hasHoles)
                    return
                }
                text.append(bytes[position + 1])
                position += 2
            case UInt8(ascii: "$"):
                hasHoles = true
                variable(into: &text)
            default:
                text.append(byte)
                position += 1
            }
        }
        add(text, start, isBare, isCut, hasHoles)
    }

    private mutating func add(_ text: [UInt8], _ start: Int, _ isBare: Bool, _ isCut: Bool, _ hasHoles: Bool)
    {
        commands[commands.count - 1].words.append(
            Word(
                text: String(decoding: text, as: UTF8.self), range: start..<position, isBare: isBare,
                isCut: isCut,
                hasHoles: hasHoles))
    }

    /// Whether an `&` at the position goes on with the query of a URL that nothing quotes.
    private func isPartOfURL(_ text: [UInt8]) -> Bool {
        guard text.starts(with: "http".utf8), text.contains(UInt8(ascii: "?")), let next = byte(at: 1) else {
            return false
        }
        return SnippetLexer.isNameStart(next)
    }

    /// The next such quote, or the end.
    private func closing(_ quote: UInt8, from place: Int) -> Int {
        bytes[min(place, end)..<end].firstIndex(of: quote) ?? end
    }

    /// `<(…)` is one word, whatever stands in it.
    private mutating func substitution() {
        let start = position
        position = ShellPrompts.closing(bytes, position + 1, end)
        commands[commands.count - 1].words.append(Word(text: "<()", range: start..<position, isBare: true))
    }

    private mutating func quoted(into text: inout [UInt8], _ hasHoles: inout Bool) {
        position += 1
        while position < end, bytes[position] != UInt8(ascii: "\"") {
            if bytes[position] == UInt8(ascii: "\\"), position + 1 < end {
                let next = bytes[position + 1]
                if !"\"\\$`\n".utf8.contains(next) { text.append(bytes[position]) }
                if next != 0x0A { text.append(next) }
                position += 2
            } else if bytes[position] == UInt8(ascii: "$") {
                hasHoles = true
                if byte(at: 1) == UInt8(ascii: "(") {
                    position = ShellPrompts.closing(bytes, position + 1, end)
                    text += Array("{command}".utf8)
                } else {
                    variable(into: &text)
                }
            } else {
                if bytes[position] == UInt8(ascii: "`") { hasHoles = true }
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
            // In `$'…'` the quotes are read as usual; `$1` is an argument.
            if start < end, SnippetLexer.isDigit(bytes[start]), !isBraced {
                text += Array("{argument}".utf8)
                position = start + 1
                return
            }
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

/// Takes a program apart by the data of its language. One pass; what it does not know is a mark.
struct SnippetLexer {
    private let bytes: [UInt8]
    private let end: Int
    private let syntax: SnippetSyntax
    private let sigils: Set<UInt8>
    private let forms: [(form: SnippetSyntax.StringForm, open: [UInt8], close: [UInt8], escape: [UInt8])]
    private let lineComments: [[UInt8]]
    private let blockComments: [(open: [UInt8], close: [UInt8])]
    private var position: Int
    private var startsLine = true
    /// The end of the line that the position is in, where it is known.
    private var lineEnd = 0
    /// For each form of strings, the end of what was searched in vain for its closing.
    private var unclosedUntil: [Int]
    private var tokens: [SnippetToken] = []

    private init(_ bytes: [UInt8], _ range: Range<Int>, _ syntax: SnippetSyntax) {
        self.bytes = bytes
        self.syntax = syntax
        position = range.lowerBound
        end = range.upperBound
        sigils = Set(syntax.sigils.utf8)
        forms = syntax.strings.map { ($0, Array($0.open.utf8), Array($0.close.utf8), Array($0.escape.utf8)) }
        unclosedUntil = forms.map { _ in 0 }
        lineComments = syntax.lineComments.map { Array($0.utf8) }
        blockComments = syntax.blockComments.map { (Array($0.open.utf8), Array($0.close.utf8)) }
    }

    /// The tokens of a stretch of a file.
    static func tokens(_ bytes: [UInt8], _ range: Range<Int>, _ syntax: SnippetSyntax) -> [SnippetToken] {
        var lexer = SnippetLexer(bytes, range, syntax)
        while lexer.position < lexer.end { lexer.step() }
        return lexer.tokens
    }

    private mutating func step() {
        let byte = bytes[position]
        if byte == 0x0A || byte == 0x0D {
            startsLine = true
            position += 1
        } else if byte == 0x20 || byte == 0x09 {
            position += 1
        } else if !skipComment(), !takeString() {
            takeWord(byte)
        }
    }

    private func isAt(_ text: [UInt8], _ place: Int) -> Bool {
        !text.isEmpty && place + text.count <= end && bytes[place..<place + text.count].elementsEqual(text)
    }

    private func find(_ text: [UInt8], from place: Int) -> Int? {
        guard let first = text.first else { return nil }
        var index = place
        while index < end {
            if bytes[index] == first, isAt(text, index) { return index }
            index += 1
        }
        return nil
    }

    private mutating func skipComment() -> Bool {
        if lineComments.contains(where: { isAt($0, position) }) {
            position = bytes[position..<end].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? end
            return true
        }
        guard let comment = blockComments.first(where: { isAt($0.open, position) }) else { return false }
        let close = find(comment.close, from: position + comment.open.count)
        position = close.map { $0 + comment.close.count } ?? end
        return true
    }

    private mutating func add(_ kind: SnippetToken.Kind, to upper: Int, holes: [Range<Int>] = []) {
        tokens.append(
            SnippetToken(
                kind: kind, text: String(decoding: bytes[position..<upper], as: UTF8.self),
                range: position..<upper, startsLine: startsLine, holes: holes))
        startsLine = false
        position = upper
    }

    private mutating func takeWord(_ byte: UInt8) {
        if Self.isNameStart(byte)
            || sigils.contains(byte) && position + 1 < end
                && Self.isNameStart(bytes[position + 1])
        {
            let next = bytes[(position + 1)..<end].firstIndex { !Self.isNamePart($0) } ?? end
            add(.name, to: next)
        } else if sigils.contains(byte), position + 1 < end, bytes[position + 1] == UInt8(ascii: ".") {
            // `$.ajax(`: such a character alone is a name too.
            add(.name, to: position + 1)
        } else if Self.isDigit(byte) {
            let next =
                bytes[position..<end].firstIndex { !Self.isNamePart($0) && $0 != UInt8(ascii: ".") } ?? end
            add(.number, to: next)
        } else {
            add(.mark, to: position + 1)
        }
    }

    static func isNameStart(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "_"),
            0x80...:
            true
        default: false
        }
    }
    static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
    static func isNamePart(_ byte: UInt8) -> Bool { isNameStart(byte) || isDigit(byte) }

    private mutating func takeString() -> Bool {
        guard let number = forms.firstIndex(where: { isAt($0.open, position) }),
            unclosedUntil[number] <= position
        else { return false }
        let found = forms[number]
        if lineEnd <= position { lineEnd = bytes[position..<end].firstIndex { $0 == 0x0A } ?? end }
        let limit = found.form.holdsLines ? end : lineEnd
        var pieces: [TextPiece] = []
        var holes: [Range<Int>] = []
        var text: [UInt8] = []
        var index = position + found.open.count
        let hole = found.form.hole.map { (Array($0.open.utf8), Array($0.close.utf8)) }
        func flush() {
            if !text.isEmpty { pieces.append(.text(String(decoding: text, as: UTF8.self))) }
            text = []
        }
        while index < limit {
            if isAt(found.close, index) {
                let next = index + found.close.count
                guard found.form.doublesClose, isAt(found.close, next) else { break }
                // `""` in `@"…"` is one quote.
                text += found.close
                index = next + found.close.count
                continue
            }
            if isAt(found.escape, index), index + found.escape.count < limit {
                let escaped = bytes[index + found.escape.count]
                if let hole, hole.0.starts(with: found.escape), isAt(hole.0, index) {
                    // `\(id)`: the escape begins the hole.
                } else {
                    text.append(Self.escapes[escaped] ?? escaped)
                    index += found.escape.count + 1
                    continue
                }
            }
            if let hole, isAt(hole.0, index), let close = closing(hole, from: index + hole.0.count) {
                flush()
                pieces.append(.hole(Self.name(of: bytes[(index + hole.0.count)..<close])))
                // `{$x` begins with the name that it opens.
                let inner = hole.0.last.map(sigils.contains) == true ? hole.0.count - 1 : hole.0.count
                holes.append(index + inner..<close)
                index = close + hole.1.count
            } else if found.form.hasPlainHoles, sigils.contains(bytes[index]), index + 1 < end,
                Self.isNameStart(bytes[index + 1])
            {
                flush()
                let next = bytes[(index + 1)..<end].firstIndex { !Self.isNamePart($0) } ?? end
                pieces.append(.hole(Self.name(of: bytes[index..<next])))
                holes.append(index..<next)
                index = next
            } else {
                text.append(bytes[index])
                index += 1
            }
        }
        flush()
        // A literal that nothing closes is a mark; the rest of the program is still read.
        guard index < limit else {
            unclosedUntil[number] = limit
            return false
        }
        add(.string(pieces), to: index + found.close.count, holes: holes)
        return true
    }

    private static let escapes: [UInt8: UInt8] = [
        UInt8(ascii: "n"): 0x0A, UInt8(ascii: "t"): 0x09, UInt8(ascii: "r"): 0x0D, UInt8(ascii: "0"): 0,
    ]

    private static let longestHole = 500

    /// The end of a hole: holes hold balanced brackets on one line.
    private func closing(_ hole: ([UInt8], [UInt8]), from start: Int) -> Int? {
        guard let opening = hole.0.last else { return nil }
        var depth = 0
        var index = start
        let limit = min(end, start + Self.longestHole)
        while index < limit, bytes[index] != 0x0A {
            if depth == 0, isAt(hole.1, index) { return index }
            if bytes[index] == opening { depth += 1 }
            if depth > 0, isAt(hole.1, index) { depth -= 1 }
            index += 1
        }
        return nil
    }

    /// The name that says most about a piece of code: the last one in it, `id` in `encodeURIComponent(id)`.
    private static func name(of code: ArraySlice<UInt8>) -> String {
        var last = code[code.startIndex..<code.startIndex]
        var index = code.startIndex
        while index < code.endIndex {
            guard isNameStart(code[index]) else {
                index += 1
                continue
            }
            let next = code[index...].firstIndex { !isNamePart($0) } ?? code.endIndex
            last = code[index..<next]
            index = next
        }
        return String(decoding: last, as: UTF8.self)
    }
}

/// Reads the tokens of JSON (RFC 8259, sections 6 and 7).
struct JSONScanner {
    let bytes: UnsafeBufferPointer<UInt8>
    var position = 0
    /// The text of the last string that had escapes.
    private(set) var decoded: [UInt8] = []

    init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

    var isAtEnd: Bool { position >= bytes.count }
    /// The byte at the position; 0, which no token starts with, at the end.
    var byte: UInt8 { position < bytes.count ? bytes[position] : 0 }
    /// What is wrong at the position.
    var explanation: JSONExplanation { JSONExplanation(bytes: bytes, position: position) }

    /// A byte order mark may be passed over (RFC 8259, section 8.1).
    mutating func skipByteOrderMark() {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
    }

    mutating func skipBlanks() {
        while position < bytes.count {
            switch bytes[position] {
            case 0x20, 0x09, 0x0A, 0x0D: position += 1
            default: return
            }
        }
    }

    /// Passes over a word that no letter or digit follows.
    /// - Returns: false, without moving, when something else stands there.
    mutating func skip(_ word: StaticString) -> Bool {
        let wanted = UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount)
        let end = position + wanted.count
        guard end <= bytes.count, bytes[position..<end].elementsEqual(wanted) else { return false }
        if end < bytes.count, JSONExplanation.isWordByte(bytes[end]) { return false }
        position = end
        return true
    }

    /// `-? (0 | [1-9][0-9]*) (\.[0-9]+)? ([eE][+-]?[0-9]+)?`
    mutating func skipNumber() throws(SyntaxFailure) {
        let start = position
        if byte == UInt8(ascii: "-") { position += 1 }
        let whole = position
        var isGood = skipDigits() && (bytes[whole] != UInt8(ascii: "0") || position == whole + 1)
        if isGood, byte == UInt8(ascii: ".") {
            position += 1
            isGood = skipDigits()
        }
        if isGood, byte | 0x20 == UInt8(ascii: "e") {
            position += 1
            if byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-") { position += 1 }
            isGood = skipDigits()
        }
        if isGood, byte != UInt8(ascii: "."), !JSONExplanation.isWordByte(byte) { return }
        throw JSONExplanation(bytes: bytes, position: start).number()
    }

    private mutating func skipDigits() -> Bool {
        let start = position
        while CoreSchema.isDigit(byte) { position += 1 }
        return position > start
    }

    /// Reads a string whose opening quote is at the position.
    /// - Returns: its text in place, or nil when it had escapes and is in `decoded`.
    mutating func scanString() throws(SyntaxFailure) -> UnsafeBufferPointer<UInt8>? {
        let open = position
        position += 1
        let start = position
        try skipPlainText(open: open)
        if byte == UInt8(ascii: "\"") {
            position += 1
            return UnsafeBufferPointer(rebasing: bytes[start..<position - 1])
        }
        decoded.removeAll(keepingCapacity: true)
        decoded.append(contentsOf: bytes[start..<position])
        while byte != UInt8(ascii: "\"") {
            try decodeEscape()
            let run = position
            try skipPlainText(open: open)
            decoded.append(contentsOf: bytes[run..<position])
        }
        position += 1
        return nil
    }

    /// Moves to the next quote or backslash.
    private mutating func skipPlainText(open: Int) throws(SyntaxFailure) {
        while position < bytes.count {
            let byte = bytes[position]
            if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") { return }
            if byte < 0x20 { throw explanation.control(inStringAt: open) }
            if byte < 0x80 {
                position += 1
            } else if let length = InvalidUTF8.sequenceLength(bytes, at: position) {
                position += length
            } else {
                throw SyntaxFailure(
                    "yaml.invalid-utf8", InvalidUTF8.message, at: position, end: position + 1)
            }
        }
        throw explanation.unclosedString(openedAt: open)
    }

    private mutating func decodeEscape() throws(SyntaxFailure) {
        let start = position
        position += 1
        let letter = byte
        position += 1
        switch letter {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): decoded.append(letter)
        case UInt8(ascii: "b"): decoded.append(0x08)
        case UInt8(ascii: "f"): decoded.append(0x0C)
        case UInt8(ascii: "n"): decoded.append(0x0A)
        case UInt8(ascii: "r"): decoded.append(0x0D)
        case UInt8(ascii: "t"): decoded.append(0x09)
        case UInt8(ascii: "u"):
            guard let unit = scanHexadecimal() else {
                throw JSONExplanation(bytes: bytes, position: start).escape()
            }
            try decodeUnit(unit, start: start)
        default: throw JSONExplanation(bytes: bytes, position: start).escape()
        }
    }

    /// A character beyond U+FFFF is two escapes, a high and a low surrogate (RFC 8259, section 7).
    private mutating func decodeUnit(_ unit: UInt32, start: Int) throws(SyntaxFailure) {
        var value = unit
        if unit & 0xFC00 == 0xD800 {
            let isFollowed =
                byte == UInt8(ascii: "\\") && position + 1 < bytes.count
                && bytes[position + 1] == UInt8(ascii: "u")
            if isFollowed {
                position += 2
                if let low = scanHexadecimal(), low & 0xFC00 == 0xDC00 {
                    value = 0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00)
                }
            }
        }
        guard let scalar = Unicode.Scalar(value) else {
            throw JSONExplanation(bytes: bytes, position: start).loneSurrogate()
        }
        decoded.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    }

    private mutating func scanHexadecimal() -> UInt32? {
        var value: UInt32 = 0
        for _ in 0..<4 {
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "f"),
                UInt8(ascii: "A")...UInt8(ascii: "F"):
                value = value << 4 | UInt32(CoreSchema.digitValue(byte))
            default: return nil
            }
            position += 1
        }
        return value
    }
}

/// Reads the words and signs inside a tag.
struct TagReader {
    /// A word or sign with its place.
    struct Token {
        enum Kind: Equatable {
            case name
            case string
            case integer
            case sign(UInt8)
            case end
        }

        let kind: Kind
        let range: Range<Int>
    }

    private let bytes: [UInt8]
    private let end: Int
    private var position: Int
    private var peeked: Token?

    init(_ bytes: [UInt8], _ range: Range<Int>) {
        self.bytes = bytes
        position = range.lowerBound
        end = range.upperBound
    }

    /// The next token, without taking it.
    mutating func peek() -> Token {
        if let peeked { return peeked }
        let token = read()
        peeked = token
        return token
    }

    /// Takes the next token.
    mutating func next() -> Token {
        let token = peek()
        peeked = nil
        return token
    }

    /// Takes the next token if it is the sign.
    mutating func take(_ sign: Unicode.Scalar) -> Bool {
        guard peek().kind == .sign(UInt8(ascii: sign)) else { return false }
        peeked = nil
        return true
    }

    /// Takes the next token if it is the name.
    mutating func take(name: StaticString) -> Bool {
        let token = peek()
        guard token.kind == .name, token.range.count == name.utf8CodeUnitCount,
            name.withUTF8Buffer({ bytes[token.range].elementsEqual($0) })
        else { return false }
        peeked = nil
        return true
    }

    /// Takes the name of a template: a quoted string, or letters, digits and `._-/`.
    mutating func templateName() -> Token {
        let token = peek()
        guard token.kind == .name || token.kind == .integer else { return next() }
        peeked = nil
        position = token.range.upperBound
        while position < end, Self.isNamePart(bytes[position]) || Self.isPathSign(bytes[position]) {
            position += 1
        }
        return Token(kind: .name, range: token.range.lowerBound..<position)
    }

    /// The text of a token; a string's without its quotes.
    func text(_ token: Token) -> String {
        token.kind == .string
            ? text(token.range.lowerBound + 1..<token.range.upperBound - 1) : text(token.range)
    }

    /// The text of a stretch of the file.
    func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

    private mutating func read() -> Token {
        while position < end, Self.isBlank(bytes[position]) { position += 1 }
        let start = position
        guard start < end else { return Token(kind: .end, range: end..<end) }
        let byte = bytes[start]
        position += 1
        if Self.isNameStart(byte) {
            while position < end, Self.isNamePart(bytes[position]) { position += 1 }
            return Token(kind: .name, range: start..<position)
        }
        let isNegative = byte == UInt8(ascii: "-") && position < end && Self.isDigit(bytes[position])
        if isNegative || Self.isDigit(byte) {
            while position < end, Self.isDigit(bytes[position]) { position += 1 }
            return Token(kind: .integer, range: start..<position)
        }
        if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'"),
            let closing = bytes[position..<end].firstIndex(of: byte)
        {
            position = closing + 1
            return Token(kind: .string, range: start..<position)
        }
        // A sign that is not ASCII is taken as a whole, so that the message can show it.
        while position < end, bytes[position] & 0xC0 == 0x80 { position += 1 }
        return Token(kind: .sign(byte), range: start..<position)
    }

    private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0D }

    private static func isDigit(_ byte: UInt8) -> Bool { UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte }

    private static func isNameStart(_ byte: UInt8) -> Bool {
        let lower = byte | 0x20
        return UInt8(ascii: "a")...UInt8(ascii: "z") ~= lower || byte == UInt8(ascii: "_")
    }

    private static func isNamePart(_ byte: UInt8) -> Bool { isNameStart(byte) || isDigit(byte) }

    private static func isPathSign(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "/")
    }
}

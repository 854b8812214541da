/// Explains what is not JSON at a position, and names what cures it.
struct JSONExplanation {
    let bytes: UnsafeBufferPointer<UInt8>
    let position: Int

    /// Whether a byte can be part of a word or number.
    static func isWordByte(_ byte: UInt8) -> Bool {
        CoreSchema.isDigit(byte) || (byte | 0x20) &- 0x61 < 26 || byte == UInt8(ascii: "_")
            || byte == UInt8(ascii: "$") || byte >= 0x80
    }

    private var byte: UInt8? { position < bytes.count ? bytes[position] : nil }

    /// Something that is not a value stands where one must.
    /// - Parameters:
    ///   - isAfterComma: whether a closing bracket here would follow a comma.
    ///   - isDocument: whether the value would be the whole document.
    func value(isAfterComma: Bool, isDocument: Bool) -> SyntaxFailure {
        if let common = common(isAfterComma: isAfterComma) { return common }
        switch byte {
        case UInt8(ascii: "+"), UInt8(ascii: "."): return number()
        case UInt8(ascii: ","), UInt8(ascii: "]"), UInt8(ascii: "}"), UInt8(ascii: ":"):
            return failure("json.unexpected-character", "a value is missing here; write one, or null")
        default: break
        }
        if let byte, Self.isWordByte(byte) { return unknownWord(isDocument: isDocument) }
        return unexpectedCharacter("a value")
    }

    /// Something that is not a string stands where a key must.
    func key(isAfterComma: Bool) -> SyntaxFailure {
        if let common = common(isAfterComma: isAfterComma) { return common }
        if let byte, Self.isWordByte(byte) || byte == UInt8(ascii: "-") {
            return failure(
                "json.unquoted-key", "a key stands in double quotes; write \"\(word)\"", word.utf8.count)
        }
        return unexpectedCharacter("a key in double quotes")
    }

    /// No colon follows a key.
    func colon() -> SyntaxFailure {
        common(isAfterComma: false)
            ?? failure(
                "json.missing-colon", "a ':' is missing between the key and its value")
    }

    /// Neither a comma nor the end follows a value.
    func separator(isMapping: Bool, openedAt open: Int) -> SyntaxFailure {
        let close = isMapping ? "}" : "]"
        if byte == nil {
            return failure(
                "json.unclosed-collection", "the file ends before the closing '\(close)'; add it", 0
            ).noting("it was opened here", at: open)
        }
        if byte == UInt8(ascii: "}") || byte == UInt8(ascii: "]") {
            return failure(
                "json.unclosed-collection", "'\(close)' must close what was opened last"
            ).noting("it was opened here", at: open)
        }
        if let common = comment() { return common }
        return failure(
            "json.missing-comma", "a ',' or the closing '\(close)' is missing before this", 0)
    }

    /// Something follows the document.
    func trailingContent() -> SyntaxFailure {
        comment()
            ?? failure(
                "json.trailing-content", "the document ended before this; remove it, or put all in one array")
    }

    /// A number is not spelled as JSON wants it.
    func number() -> SyntaxFailure {
        var end = position
        while end < bytes.count, end - position < 40,
            Self.isWordByte(bytes[end]) || [0x2B, 0x2D, 0x2E].contains(bytes[end])
        {
            end += 1
        }
        let spelling = String(decoding: bytes[position..<end], as: UTF8.self)
        return SyntaxFailure(
            "json.invalid-number",
            "'\(spelling)' is not a number of JSON; no leading '+' or zeros, digits on both sides of the "
                + "point, decimal only", at: position, end: end)
    }

    /// An unknown escape.
    func escape() -> SyntaxFailure {
        failure(
            "json.invalid-escape",
            "this is not an escape sequence; there are \\\" \\\\ \\/ \\b \\f \\n \\r \\t and \\u with four "
                + "hexadecimal digits; write '\\\\' for a backslash", 2)
    }

    /// Half of a surrogate pair.
    func loneSurrogate() -> SyntaxFailure {
        failure(
            "json.lone-surrogate",
            "this is one half of a surrogate pair, which is no character; write both halves, a high "
                + "one (D800 to DBFF) and a low one (DC00 to DFFF)", 6)
    }

    /// A control character in a string.
    func control(inStringAt open: Int) -> SyntaxFailure {
        if byte == 0x0A || byte == 0x0D {
            return SyntaxFailure(
                "json.unclosed-string",
                "this string is not closed on its line; add the closing '\"', or write '\\n' for a line break",
                at: open, end: open + 1)
        }
        let digits = String(byte ?? 0, radix: 16)
        let code = String(repeating: "0", count: 4 - digits.count) + digits
        return failure(
            "json.control-character",
            "a control character cannot stand in a string; write '\(byte == 0x09 ? "\\t" : "\\u\(code)")'")
    }

    /// A string that goes on to the end of the file.
    func unclosedString(openedAt open: Int) -> SyntaxFailure {
        SyntaxFailure(
            "json.unclosed-string", "this string is never closed; add the closing '\"'", at: open,
            end: open + 1)
    }

    /// What people write out of habit from other languages.
    private func common(isAfterComma: Bool) -> SyntaxFailure? {
        switch byte {
        case nil:
            return failure("json.unexpected-end", "the file ends in the middle of the document", 0)
        case UInt8(ascii: "'"), UInt8(ascii: "`"):
            return failure("json.single-quote", "JSON has no such quotes; use double quotes")
        case UInt8(ascii: "}") where isAfterComma, UInt8(ascii: "]") where isAfterComma:
            return failure("json.trailing-comma", "a comma stands before this bracket; remove the comma")
        default:
            return comment()
        }
    }

    private func comment() -> SyntaxFailure? {
        let second = position + 1 < bytes.count ? bytes[position + 1] : 0
        let isComment =
            byte == UInt8(ascii: "#")
            || byte == UInt8(ascii: "/") && (second == UInt8(ascii: "/") || second == UInt8(ascii: "*"))
        return isComment
            ? failure(
                "json.comment", "JSON has no comments; remove it, or write the file as YAML with '#'", 2)
            : nil
    }

    private func unknownWord(isDocument: Bool) -> SyntaxFailure {
        let cure =
            isDocument
            ? "if the file is YAML, give it a name that ends in .yaml" : cureOfUnknownWord
        return failure("json.unknown-word", "'\(word)' is not a value; \(cure)", word.utf8.count)
    }

    private var cureOfUnknownWord: String {
        switch word.lowercased() {
        case "true", "false", "null": "write \(word.lowercased())"
        case "none", "nil", "undefined": "write null"
        case "nan", "inf", "infinity": "JSON has no such number, write null or a string"
        default: "put a text in double quotes"
        }
    }

    private var word: String {
        var end = position
        while end < bytes.count, end - position < 40,
            Self.isWordByte(bytes[end]) || bytes[end] == UInt8(ascii: "-")
        {
            end += 1
        }
        return String(decoding: bytes[position..<end], as: UTF8.self)
    }

    private func unexpectedCharacter(_ wanted: String) -> SyntaxFailure {
        failure("json.unexpected-character", "\(wanted) must stand here")
    }

    private func failure(_ id: String, _ message: String, _ length: Int = 1) -> SyntaxFailure {
        SyntaxFailure(id, message, at: position, end: position + length)
    }
}

/// One header field of a request or a response (RFC 9110, section 5).
package struct HTTPHeader: Sendable, Hashable {
    /// The name in the letters in which it was sent; names compare without regard to case.
    package let name: String
    /// The value without the white space around it.
    package let value: String

    /// Makes a header field.
    package init(_ name: String, _ value: String) {
        self.name = name
        self.value = value
    }

    /// Whether this field has the given name (RFC 9110, section 5.1: case does not matter).
    package func isNamed(_ other: String) -> Bool {
        name.utf8.elementsEqual(other.utf8) { lowercaseASCII($0) == lowercaseASCII($1) }
    }

    /// What keeps the field from being written into a message, or nil when it can be.
    package var fault: String? {
        if !isHTTPToken(name.utf8) { return "the header name is not a token (RFC 9110, section 5.1)" }
        if value.utf8.contains(where: { $0 < 0x20 && $0 != 0x09 || $0 == 0x7F }) {
            return "the value of the header \(name) holds a control character (RFC 9110, section 5.5)"
        }
        return nil
    }
}

private func lowercaseASCII(_ byte: UInt8) -> UInt8 {
    (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
}

/// Whether bytes form a token, the form of methods and header names (RFC 9110, section 5.6.2).
package func isHTTPToken(_ bytes: some Sequence<UInt8>) -> Bool {
    var isEmpty = true
    for byte in bytes {
        isEmpty = false
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: continue
        case UInt8(ascii: "!"), UInt8(ascii: "#")...UInt8(ascii: "'"), UInt8(ascii: "*"), UInt8(ascii: "+"),
            UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "^")...UInt8(ascii: "`"), UInt8(ascii: "|"),
            UInt8(ascii: "~"):
            continue
        default: return false
        }
    }
    return !isEmpty
}

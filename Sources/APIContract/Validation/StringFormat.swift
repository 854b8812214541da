import TextPatterns

/// The formats of strings that are checked (JSON Schema Validation 2020-12, section 7.3; `byte` of
/// OpenAPI 3.0). Other formats accept every string.
package enum StringFormat: String, Sendable, CaseIterable {
    case dateTime = "date-time"
    case date, time, duration, uuid, uri
    case uriReference = "uri-reference"
    case email, hostname, ipv4, ipv6
    case byte, regex
    case jsonPointer = "json-pointer"

    /// Whether a text has the format.
    package func accepts(_ text: String) -> Bool {
        let bytes = Array(text.utf8)
        switch self {
        case .dateTime: return DateFormat.isDateTime(bytes)
        case .date: return DateFormat.isDate(bytes[...])
        case .time: return DateFormat.isTime(bytes[...])
        case .duration: return DateFormat.isDuration(bytes[...])
        case .uuid: return Self.isUUID(bytes)
        case .uri: return URIFormat.isURI(text)
        case .uriReference: return URIFormat.isReference(text)
        case .email: return HostFormat.isEmail(bytes)
        case .hostname: return HostFormat.isName(bytes[...])
        case .ipv4: return HostFormat.isIPv4(bytes[...])
        case .ipv6: return HostFormat.isIPv6(bytes[...])
        case .byte: return Self.isBase64(bytes)
        case .regex: return (try? Pattern(text)) != nil
        case .jsonPointer: return Self.isJSONPointer(bytes)
        }
    }

    /// RFC 9562, section 4.
    private static func isUUID(_ bytes: [UInt8]) -> Bool {
        bytes.count == 36
            && bytes.enumerated().allSatisfy { position, byte in
                [8, 13, 18, 23].contains(position) ? byte == UInt8(ascii: "-") : isHexadecimal(byte)
            }
    }

    /// RFC 4648, section 4, padding included.
    private static func isBase64(_ bytes: [UInt8]) -> Bool {
        let padding = bytes.reversed().prefix { $0 == UInt8(ascii: "=") }.count
        guard bytes.count % 4 == 0, padding <= 2 else { return false }
        return bytes.dropLast(padding).allSatisfy { byte in
            isLetter(byte) || isDigit(byte) || byte == UInt8(ascii: "+") || byte == UInt8(ascii: "/")
        }
    }

    /// RFC 6901, section 3.
    private static func isJSONPointer(_ bytes: [UInt8]) -> Bool {
        guard bytes.isEmpty || bytes[0] == UInt8(ascii: "/") else { return false }
        return bytes.indices.allSatisfy { position in
            bytes[position] != UInt8(ascii: "~")
                || (position + 1 < bytes.count && [0x30, 0x31].contains(bytes[position + 1]))
        }
    }

    static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

    static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

    static func isHexadecimal(_ byte: UInt8) -> Bool {
        isDigit(byte) || (0x61...0x66).contains(byte | 0x20)
    }
}

/// Texts of the formats that strings are written in, and of the encodings that `contentEncoding` names.
struct FormatSample {
    let format: String
    /// Which of several different texts it is, from 0.
    let ordinal: Int

    /// A text of the format; nil for a format that is not known.
    var text: String? {
        let number = ordinal + 1
        let suffix = ordinal == 0 ? "" : String(number)
        switch format {
        case "date": return date
        case "date-time", "datetime": return date + "T14:00:00Z"
        case "time": return "\(14 + ordinal / 60 % 10):\(Self.padded(ordinal % 60, 2)):00Z"
        case "duration": return "PT\(14 + number)M"
        case "uuid", "guid":
            let head = ordinal == 0 ? "" : String(number, radix: 16)
            return head + "123e4567-e89b-12d3-a456-426614174000".dropFirst(head.count)
        case "uri", "url", "uri-reference", "iri", "iri-reference":
            return "https://example.com" + (ordinal == 0 ? "" : "/\(number)")
        case "uri-template": return "https://example.com/{id}" + (ordinal == 0 ? "" : "/\(number)")
        case "email", "idn-email": return "ada\(suffix)@example.com"
        case "hostname", "idn-hostname": return (ordinal == 0 ? "" : "host\(number).") + "example.com"
        case "ipv4", "ip": return "192.0.2.\(1 + ordinal % 254)"
        case "ipv6": return "2001:db8::" + String(number, radix: 16)
        case "json-pointer": return "/items/\(ordinal)"
        case "relative-json-pointer": return "1/items/\(ordinal)"
        case "regex": return ordinal == 0 ? "^[a-z]+$" : "^[a-z]{\(number)}$"
        case "decimal", "double", "float": return "\(19 + ordinal).99"
        case "int32", "int64", "uint64": return "\(42 + ordinal)"
        case "phone": return "+1555555" + Self.padded(100 + ordinal, 4)
        case "color": return "#" + Self.padded(336_699 + ordinal, 6)
        case "binary", "password":
            return (format == "binary" ? "example" : "example-password") + (ordinal == 0 ? "" : "-\(number)")
        default: return encoded(Array(("Specimen" + (ordinal == 0 ? "" : " \(number)")).utf8))
        }
    }

    /// A text of the format that has at least some number of characters; nil when there is no way to make it longer.
    func text(atLeast length: Int) -> String? {
        guard let text, text.utf8.count < length else { return text }
        let missing = length - text.utf8.count
        switch format {
        case "uri", "url", "uri-reference", "iri", "iri-reference", "uri-template":
            return text + Self.repeated("/example", missing)
        case "email", "idn-email": return Self.repeated("a", missing) + text
        case "hostname", "idn-hostname":
            return String(repeating: "example.", count: (missing + 7) / 8) + text
        case "json-pointer", "relative-json-pointer":
            return text + String(repeating: "/0", count: (missing + 1) / 2)
        // No encoding makes texts shorter.
        default: return encoded(Array(Self.repeated("Specimen", length).utf8))
        }
    }

    /// The days from the last of January on, each month taken to have 28.
    private var date: String {
        guard ordinal > 0 else { return "2030-01-31" }
        let (month, day) = (ordinal - 1).quotientAndRemainder(dividingBy: 28)
        return "2030-\(Self.padded(2 + month % 11, 2))-\(Self.padded(1 + day, 2))"
    }

    /// Bytes in the encoding of that name (RFC 4648); nil when it is not known.
    private func encoded(_ bytes: [UInt8]) -> String? {
        switch format {
        case "byte", "base64": return Base64.encode(bytes)
        case "base64url":
            return String(
                Base64.encode(bytes).prefix { $0 != "=" }.map { $0 == "+" ? "-" : $0 == "/" ? "_" : $0 })
        case "base16", "hex":
            return bytes.map { Self.padded(Int($0), 2, radix: 16) }.joined()
        default: return nil
        }
    }

    private static func repeated(_ text: String, _ length: Int) -> String {
        let count = length / max(text.utf8.count, 1) + 1
        return String(String(repeating: text, count: count).prefix(length))
    }

    private static func padded(_ number: Int, _ width: Int, radix: Int = 10) -> String {
        let digits = String(number, radix: radix, uppercase: true)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
}

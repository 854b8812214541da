/// The number grammar of JSON (RFC 8259, section 6).
enum JSONNumber {
    /// The longest hexadecimal or octal integer that is respelled; converting takes the square of its length.
    private static let maximumDigits = 1_000

    /// Spells a number of the YAML core schema as JSON.
    /// - Returns: nil for infinity, not-a-number, and hexadecimal or octal integers of over 1,000 digits.
    static func spelling(of text: String) -> String? {
        let bytes = Array(text.utf8)
        return bytes.withUnsafeBufferPointer { bytes in
            let (radix, digits) = CoreSchema.digits(of: bytes)
            if radix != 10 {
                return digits.count <= maximumDigits ? decimal(digits, radix: radix) : nil
            }
            return decimalSpelling(digits, isNegative: bytes.first == UInt8(ascii: "-"))
        }
    }

    /// Drops leading zeros, and adds the zero that JSON wants on both sides of a point.
    private static func decimalSpelling(
        _ digits: Slice<UnsafeBufferPointer<UInt8>>, isNegative: Bool
    ) -> String? {
        var whole = digits.prefix { CoreSchema.isDigit($0) }
        var rest = digits[whole.endIndex...]
        while whole.count > 1, whole.first == UInt8(ascii: "0") { whole = whole.dropFirst() }
        var result = isNegative ? "-" : ""
        result += whole.isEmpty ? "0" : String(decoding: whole, as: UTF8.self)
        if rest.first == UInt8(ascii: ".") {
            let fraction = rest.dropFirst().prefix { CoreSchema.isDigit($0) }
            rest = rest[fraction.endIndex...]
            if fraction.isEmpty, whole.isEmpty { return nil }
            result += "." + (fraction.isEmpty ? "0" : String(decoding: fraction, as: UTF8.self))
        }
        return result + String(decoding: rest, as: UTF8.self)
    }

    private static func decimal(_ digits: Slice<UnsafeBufferPointer<UInt8>>, radix: Int) -> String {
        // Least significant first.
        var result: [UInt8] = [0]
        for digit in digits {
            var carry = CoreSchema.digitValue(digit)
            for index in result.indices {
                let value = Int(result[index]) * radix + carry
                result[index] = UInt8(value % 10)
                carry = value / 10
            }
            while carry > 0 {
                result.append(UInt8(carry % 10))
                carry /= 10
            }
        }
        return String(decoding: result.reversed().map { $0 + 0x30 }, as: UTF8.self)
    }
}

import OpenAPIDocument

/// Percent-encoding (RFC 3986, section 2.1).
package enum PercentEncoding {
    /// Where reserved characters may stay as they are.
    package enum Place: Sendable {
        case query, path
    }

    /// The text with everything but unreserved characters (RFC 3986, section 2.3) encoded.
    /// - Parameters:
    ///   - text: the text, encoded as UTF-8.
    ///   - place: where reserved characters that do not end a value stay as they are too, and what is encoded already
    ///     (RFC 6570, section 3.2.3); nil for nowhere.
    package static func encode(_ text: String, keepingReservedIn place: Place? = nil) -> String {
        switch place {
        case .query?: encode(text, keeping: reservedInQuery, keepsTriples: true)
        case .path?: encode(text, keeping: reservedInPath, keepsTriples: true)
        case nil: encode(text, keeping: [])
        }
    }

    /// The text with everything encoded but unreserved characters and some more.
    /// - Parameters:
    ///   - text: the text, encoded as UTF-8.
    ///   - kept: the bytes that stay, too.
    ///   - keepsTriples: whether a `%` with two digits stays.
    static func encode(_ text: String, keeping kept: [UInt8], keepsTriples: Bool = false) -> String {
        let all = Array(text.utf8)
        func stays(_ byte: UInt8) -> Bool { isUnreserved(byte) || kept.contains(byte) }
        // Most texts stay as they are.
        if all.allSatisfy(stays) { return text }
        var bytes: [UInt8] = []
        for (index, byte) in all.enumerated() {
            if stays(byte) || keepsTriples && isTriple(all[index...].prefix(3)) {
                bytes.append(byte)
            } else {
                bytes.append(UInt8(ascii: "%"))
                bytes.append(digits[Int(byte >> 4)])
                bytes.append(digits[Int(byte & 15)])
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The bytes that encoded text stands for; a `%` without two digits stands for itself.
    /// - Parameters:
    ///   - text: the encoded text.
    ///   - plusIsSpace: whether `+` stands for a blank, as in form data (WHATWG URL, section 5.1).
    package static func decode(_ text: some StringProtocol, plusIsSpace: Bool = false) -> [UInt8] {
        let space = UInt8(ascii: " ")
        return PercentText.decode(text.utf8.map { plusIsSpace && $0 == UInt8(ascii: "+") ? space : $0 })
    }

    private static let digits = Array("0123456789ABCDEF".utf8)
    /// Without those that end a value or mean a blank, and without brackets, which no query may hold (RFC 3986, section
    /// 3.4).
    private static let reservedInQuery = Array(":/?@!$'()*,;=".utf8)
    /// RFC 3986, section 3.3.
    private static let reservedInPath = Array(":/@!$&'()*+,;=".utf8)

    private static func isUnreserved(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
            UInt8(ascii: "_"), UInt8(ascii: "~"):
            true
        default: false
        }
    }

    private static func isTriple(_ bytes: ArraySlice<UInt8>) -> Bool {
        bytes.count == 3 && bytes.first == UInt8(ascii: "%")
            && bytes.dropFirst().allSatisfy { PercentText.value($0) != nil }
    }
}

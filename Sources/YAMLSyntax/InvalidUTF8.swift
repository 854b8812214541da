/// Bytes that are not UTF-8 (RFC 3629, section 4).
enum InvalidUTF8 {
    /// What to tell about them.
    static let message = "these bytes are not UTF-8; save the file as UTF-8"

    /// The length of the well-formed sequence that starts at an index with a byte above 0x7F.
    /// - Returns: 2 to 4, or nil when the bytes are not well-formed.
    static func sequenceLength(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int? {
        let lead = bytes[index]
        let length: Int
        var lowest: UInt8 = 0x80
        var highest: UInt8 = 0xBF
        switch lead {
        case 0xC2...0xDF: length = 2
        case 0xE0: (length, lowest) = (3, 0xA0)
        case 0xED: (length, highest) = (3, 0x9F)
        case 0xE1...0xEF: length = 3
        case 0xF0: (length, lowest) = (4, 0x90)
        case 0xF4: (length, highest) = (4, 0x8F)
        case 0xF1...0xF3: length = 4
        default: return nil
        }
        guard index + length <= bytes.count, bytes[index + 1] >= lowest, bytes[index + 1] <= highest else {
            return nil
        }
        for further in index + 2..<index + max(length, 2) where bytes[further] & 0xC0 != 0x80 {
            return nil
        }
        return length
    }
}

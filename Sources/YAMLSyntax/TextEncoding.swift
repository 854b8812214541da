/// Recognises text that is not UTF-8 by its first bytes.
enum TextEncoding {
    /// The name of the encoding of a text in UTF-16 or UTF-32 (YAML 1.2.2, section 5.2), with or without
    /// a byte order mark; nil for any other text.
    static func foreign(in bytes: [UInt8]) -> String? {
        let start = Array(bytes.prefix(4))
        guard start.count >= 2 else { return nil }
        if start.count == 4 {
            if start[0] == 0, start[1] == 0, start[2] == 0xFE, start[3] == 0xFF { return "UTF-32" }
            if start[0] == 0xFF, start[1] == 0xFE, start[2] == 0, start[3] == 0 { return "UTF-32" }
            let nulls = start.filter { $0 == 0 }.count
            if nulls == 3 { return "UTF-32" }
        }
        if start[0] == 0xFE, start[1] == 0xFF { return "UTF-16" }
        if start[0] == 0xFF, start[1] == 0xFE { return "UTF-16" }
        let isSpread =
            start.count == 4 && (start[0] == 0) == (start[2] == 0)
            && (start[1] == 0) == (start[3] == 0)
        return isSpread && (start[0] == 0) != (start[1] == 0) ? "UTF-16" : nil
    }
}

import SourceDiagnostics

/// Takes names apart into words.
package enum NameWords {
    /// The words of a name in lower case: `createDataRequestID`, `data-request_id` and `HTTPStatus2xx` give
    /// `create data request id`, `data request id`, and `http status 2xx`.
    /// - Parameter text: any text; Latin letters lose their marks, and what then is no ASCII letter or digit
    ///   separates words.
    package static func split(_ text: String) -> [String] {
        var words: [String] = []
        var word: [UInt8] = []
        let bytes = Array(LatinText.plain(text).utf8)
        for (index, byte) in bytes.enumerated() {
            guard isLetter(byte) || isDigit(byte) else {
                finish(&word, &words)
                continue
            }
            if isUpper(byte), let last = word.last {
                let nextIsLower = index + 1 < bytes.count && isLower(bytes[index + 1])
                if isLower(last) || isDigit(last) || isUpper(last) && nextIsLower && !isPlural(bytes, index) {
                    finish(&word, &words)
                }
            }
            word.append(byte)
        }
        finish(&word, &words)
        return words
    }

    /// A word, which has letters and digits of ASCII alone, with a capital in front.
    static func capitalized(_ word: String) -> String {
        var bytes = Array(word.utf8)
        if let first = bytes.first, isLower(first) { bytes[0] = first & ~0x20 }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Whether the letter is the last of an acronym in the plural, as in `IDs`.
    private static func isPlural(_ bytes: [UInt8], _ index: Int) -> Bool {
        guard index + 1 < bytes.count, bytes[index + 1] == UInt8(ascii: "s") else { return false }
        return index + 2 == bytes.count || !isLower(bytes[index + 2])
    }

    private static func finish(_ word: inout [UInt8], _ words: inout [String]) {
        guard !word.isEmpty else { return }
        // All are letters and digits of ASCII, and no digit has this bit clear.
        for index in word.indices { word[index] |= 0x20 }
        words.append(String(decoding: word, as: UTF8.self))
        word.removeAll(keepingCapacity: true)
    }

    private static func isUpper(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
    }
    private static func isLower(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
    }
    private static func isLetter(_ byte: UInt8) -> Bool { isUpper(byte) || isLower(byte) }
    private static func isDigit(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }
}

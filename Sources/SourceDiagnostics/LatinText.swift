/// Writes letters of Latin scripts with those of ASCII, for names of files and programs.
package enum LatinText {
    /// The text with the base letters of ASCII for Latin letters with marks: `Inventário` becomes `Inventario`, `Łódź`
    /// `Lodz`, `Straße` `Strasse`. Letters of other scripts stay.
    package static func plain(_ text: String) -> String {
        if text.utf8.allSatisfy({ $0 < 0x80 }) { return text }
        var result = ""
        for scalar in text.unicodeScalars {
            if scalar.isASCII {
                result.unicodeScalars.append(scalar)
            } else if let letters = letters(scalar) {
                result += letters
            } else if scalar.properties.generalCategory != .nonspacingMark
                || !isLetter(result.unicodeScalars.last)
            {
                result.unicodeScalars.append(scalar)
            }
        }
        return result
    }

    /// The letters that the Unicode name of a Latin letter has in it: `LATIN SMALL LETTER A WITH ACUTE`.
    private static func letters(_ scalar: Unicode.Scalar) -> String? {
        let words = (scalar.properties.name ?? "").split(separator: " ")
        guard words.count > 3, words[0] == "LATIN", ["LETTER", "LIGATURE"].contains(words[2]) else {
            return nil
        }
        let isCapital = words[1] == "CAPITAL"
        let own = words[3...].prefix { $0 != "WITH" }.joined(separator: " ")
        let letters = named[own] ?? own
        guard letters.utf8.count < 3, !words[3...].contains("LETTER") else { return nil }
        return isCapital ? letters : letters.lowercased()
    }

    /// Letters that have names of their own.
    private static let named = ["SHARP S": "SS", "DOTLESS I": "I", "ETH": "D", "THORN": "TH", "LONG S": "S"]

    private static func isLetter(_ scalar: Unicode.Scalar?) -> Bool {
        scalar.map { $0.isASCII && $0.properties.isAlphabetic } ?? false
    }
}

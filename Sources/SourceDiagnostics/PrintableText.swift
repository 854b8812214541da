/// Makes text from a file harmless for a terminal or a log.
package enum PrintableText {
    /// The text with controls, bidirectional controls and line separators written as `\u{…}`.
    ///
    /// A document's text must not move the cursor, colour the screen or start a line that a
    /// continuous-integration log reads as a command (CWE-117, CVE-2021-42574).
    /// - Parameters:
    ///   - text: what is to be printed.
    ///   - keepingTabs: leaves tabs as they are, for source lines.
    ///   - keepingLines: leaves line feeds as they are, for listings.
    package static func escape(_ text: String, keepingTabs: Bool = false, keepingLines: Bool = false)
        -> String
    {
        guard text.unicodeScalars.contains(where: isUnprintable) else { return text }
        var result = ""
        for scalar in text.unicodeScalars {
            if isUnprintable(scalar), !(keepingTabs && scalar == "\t"), !(keepingLines && scalar == "\n") {
                result += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
            } else {
                result.unicodeScalars.append(scalar)
            }
        }
        return result
    }

    /// Whether a scalar has an effect of its own on the text around it.
    package static func isUnprintable(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0..<0x20, 0x7F..<0xA0: true
        case 0x061C, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF: true
        case 0xFFF9...0xFFFB, 0xE0000...0xE007F: true
        default: scalar.value & 0xFFFE == 0xFFFE
        }
    }
}

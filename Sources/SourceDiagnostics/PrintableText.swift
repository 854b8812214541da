/// Makes text from a file harmless for a terminal or a log.
package enum PrintableText {
    /// The text with controls, bidirectional controls and line separators written as `\u{…}`, and so the marks by which
    /// continuous-integration logs know commands: `::` at the start of a line, `##[` and `##name[` anywhere.
    ///
    /// A document's text must not move the cursor, colour the screen or command whoever reads the log (CWE-117,
    /// CVE-2021-42574).
    /// - Parameters:
    ///   - text: what is to be printed.
    ///   - keepingTabs: leaves tabs as they are, for source lines.
    ///   - keepingLines: leaves line feeds as they are, for listings.
    package static func escape(_ text: String, keepingTabs: Bool = false, keepingLines: Bool = false)
        -> String
    {
        let isPlain = text.unicodeScalars.allSatisfy { !isUnprintable($0) && $0 != ":" && $0 != "#" }
        guard !isPlain else { return text }
        return pieces(
            Array(text.unicodeScalars)[...], keepingTabs: keepingTabs, keepingLines: keepingLines
        ).joined()
    }

    /// What `escape` writes for each scalar.
    static func pieces(
        _ text: ArraySlice<Unicode.Scalar>, keepingTabs: Bool, keepingLines: Bool
    ) -> [String] {
        var isLineStart = true
        return text.indices.map { index in
            let scalar = text[index]
            let isCommand = beginsCommand(text[index...], isLineStart: isLineStart)
            isLineStart = scalar == "\n" || isLineStart && (scalar == " " || scalar == "\t")
            let isKept = keepingTabs && scalar == "\t" || keepingLines && scalar == "\n"
            guard isCommand || isUnprintable(scalar) && !isKept else { return String(scalar) }
            return "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
        }
    }

    /// Runners trim blanks before they look for `::`, and look for the other marks within lines too.
    private static func beginsCommand(_ text: ArraySlice<Unicode.Scalar>, isLineStart: Bool) -> Bool {
        if text.starts(with: "::".unicodeScalars) { return isLineStart }
        guard text.starts(with: "##".unicodeScalars) else { return false }
        return text.dropFirst(2).first { !("a"..."z").contains($0) && !("A"..."Z").contains($0) } == "["
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

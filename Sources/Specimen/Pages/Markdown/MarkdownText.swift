/// Writes plain text so that a reader of Markdown shows exactly this text.
struct MarkdownText: Sendable {
    /// Whether the page is compiled by Vue, which evaluates what stands between two braces.
    let hasMustaches: Bool
    /// Which Markdown it is. MDX evaluates what stands between braces.
    var syntax = PageSyntax.markdown

    /// The text with everything escaped that means something within a line.
    ///
    /// Where readers of Markdown disagree about a backslash, a character reference is written: Python-Markdown keeps
    /// `\<` an element and shows `\~` with its backslash, and it, kramdown and others read attributes between braces.
    /// - Parameters:
    ///   - text: text without line breaks.
    ///   - isInLink: whether it is the text of a link, whose escaped brackets marked reads as those of another link.
    func escape(_ text: String, isInLink: Bool = false) -> String {
        if text.utf8.allSatisfy(isPlain) { return text }
        let scalars = Array(text.unicodeScalars)
        var result = ""
        var index = 0
        while index < scalars.count {
            let scalar = scalars[index]
            let before: Unicode.Scalar = index > 0 ? scalars[index - 1] : " "
            let after: Unicode.Scalar = index + 1 < scalars.count ? scalars[index + 1] : " "
            switch scalar {
            case "[" where isInLink: result += "&#91;"
            case "]" where isInLink: result += "&#93;"
            case "\\", "*", "[", "]", "|", "`": result += "\\\(scalar)"
            case "<": result += "&lt;"
            case "~": result += "&#126;"
            case "&": result += after == " " && before == " " ? "&" : "&amp;"
            case "_" where !before.isLetterOrDigit || !after.isLetterOrDigit: result += "\\_"
            case "{" where syntax == .mdx, "}" where syntax == .mdx: result += "\\\(scalar)"
            case "{" where hasMustaches && after == "{":
                let run = scalars[index...].prefix { $0 == "{" }
                result += "<span v-pre>" + String(String.UnicodeScalarView(run)) + "</span>"
                index += run.count - 1
            case "{": result += "&#123;"
            case ":":
                result += Self.isEmoji(scalars[index...].dropFirst()) ? "&#58;" : ":"
            case "$", "^", "=", "+":
                // PyMdown's extensions: `$x$`, `^2^`, `==marked==`, `++key++`.
                let isMark = syntax == .pyMdown && ("$^".unicodeScalars.contains(scalar) || after == scalar)
                result += isMark ? "&#\(scalar.value);" : String(scalar)
            default: result.unicodeScalars.append(scalar)
            }
            index += 1
        }
        return result
    }

    /// Whether a byte is of no character that `escape` looks at.
    private func isPlain(_ byte: UInt8) -> Bool {
        switch Unicode.Scalar(byte) {
        case "\\", "*", "[", "]", "|", "`", "~", "<", "&", "_", "{", "}": false
        case ":": false
        case "$", "^", "=", "+": syntax != .pyMdown
        default: true
        }
    }

    /// Whether a text is the name of a picture with a colon behind it: `smile:`, `+1:`, `100:`.
    private static func isEmoji(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        let name = text.prefix { $0.isASCII && ($0.isLetterOrDigit || "_+-".unicodeScalars.contains($0)) }
        guard text.dropFirst(name.count).first == ":" else { return false }
        return name.contains { !("0"..."9").contains($0) } || name.elementsEqual("100".unicodeScalars)
    }

    /// A line of a paragraph that starts neither a block nor, in MDX, a statement.
    func protectStart(_ line: String) -> String {
        guard syntax == .mdx, let first = line.unicodeScalars.first,
            ["import", "export"].contains(where: line.hasPrefix)
        else { return Self.protectStart(line) }
        return "&#\(first.value);" + String(line.unicodeScalars.dropFirst())
    }

    /// A line of a paragraph that starts no block, whatever it starts with.
    static func protectStart(_ line: String) -> String {
        guard let first = line.unicodeScalars.first else { return line }
        if "#>+-".unicodeScalars.contains(first) { return "\\" + line }
        // No escapes of Python-Markdown.
        if "=:@".unicodeScalars.contains(first) || line.hasPrefix("???") {
            return "&#\(first.value);" + String(line.unicodeScalars.dropFirst())
        }
        // Python-Markdown's admonitions.
        if line.hasPrefix("!!!") { return "\\" + line }
        // Marks whose text was left out.
        if line.hasPrefix("* ") || line.allSatisfy({ "* ".contains($0) }) { return "\\" + line }
        let digits = line.unicodeScalars.prefix { ("0"..."9").contains($0) }
        let rest = line.unicodeScalars.dropFirst(digits.count)
        let following = rest.dropFirst().first ?? " "
        guard !digits.isEmpty, let sign = rest.first, sign == "." || sign == ")", following == " " else {
            return line
        }
        return String(digits) + "\\" + String(rest)
    }

    /// A heading's text without the signs at its end that would close it.
    static func protectEnd(_ line: String) -> String {
        let signs = line.unicodeScalars.reversed().prefix { $0 == "#" }.count
        let text = line.unicodeScalars.dropLast(signs)
        guard signs > 0, text.isEmpty || text.last == " " else { return line }
        return String(text) + "\\" + String(repeating: "#", count: signs)
    }
}

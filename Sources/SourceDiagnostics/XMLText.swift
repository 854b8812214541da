/// Makes any text fit to stand in an XML 1.0 document.
enum XMLText {
    /// Text as an element's content; `>` is escaped too, because `]]>` may not stand there.
    static func escape(_ text: String) -> String { escape(text, isAttribute: false) }

    /// Text as the value of an attribute in double quotes; a parser turns bare line breaks into blanks.
    static func escapeAttribute(_ text: String) -> String { escape(text, isAttribute: true) }

    private static func escape(_ text: String, isAttribute: Bool) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"" where isAttribute: result += "&quot;"
            case "\r": result += "&#13;"
            case "\n" where isAttribute, "\t" where isAttribute: result += "&#\(scalar.value);"
            case "\n", "\t": result.unicodeScalars.append(scalar)
            // XML cannot hold most controls, not even as a reference (XML 1.0, 2.2).
            case _ where PrintableText.isUnprintable(scalar):
                result += PrintableText.escape(String(scalar))
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}

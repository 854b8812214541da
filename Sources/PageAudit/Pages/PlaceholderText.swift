/// Texts that readers are to replace by their own: `<ID>`, `{id}`, `:id`, `YOUR_KEY`, `$ID`.
enum PlaceholderText {
    /// Whether a text is one, or has one in it.
    static func isOne(_ text: String) -> Bool {
        if isMarked(text) { return true }
        // `parent-page-id` names a value; `12-ab` may be one.
        let lower = text.lowercased()
        let isName = !lower.contains { $0.isNumber }
        return isName
            && ["-id", "_id", "-key", "_key", "-token", "_token"].contains { lower.hasSuffix($0) }
    }

    /// Whether a text that looks like one is a slip in a value that a message says may stand there: `CNAM` for `CNAME`.
    static func isSlip(_ text: String, told message: String) -> Bool {
        isCapitals(text)
            && message.split { $0 == "'" || $0 == "\"" || $0 == "," || $0 == " " }.contains {
                MisspeltNames.isSlip(text, for: String($0))
            }
    }

    /// Whether its marks, its words or its capitals tell that it is one. Names of members end as names of values do.
    static func isMarked(_ text: String) -> Bool {
        if text.isEmpty || text.contains("{") || text.contains("<") || text.contains("$")
            || text.contains("[")
        {
            return true
        }
        if text.hasPrefix(":") || text.contains("...") || text.contains("…") || text.hasPrefix("%") {
            return true
        }
        let lower = text.lowercased()
        if ["your", "my_", "my-", "xxx", "example", "placeholder", "replace"].contains(where: {
            lower.contains($0)
        }) {
            return true
        }
        return isCapitals(text)
    }

    /// Whether a text is made of capitals, as `DATA_REQUEST_ID` is.
    static func isCapitals(_ text: String) -> Bool {
        text.utf8.count > 2 && text.utf8.contains { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }
            && text.utf8.allSatisfy { byte in
                (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) || SnippetLexer.isDigit(byte)
                    || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-")
            }
    }
}

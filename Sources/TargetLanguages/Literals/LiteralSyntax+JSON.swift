extension LiteralSyntax {
    /// How values are written in JSON (RFC 8259), all of it in printable characters.
    static let json = LiteralSyntax(
        strings: [
            StringForm(
                open: "\"", close: "\"",
                escapes: ["\\": "\\\\", "\"": "\\\"", "\n": "\\n", "\r": "\\r", "\t": "\\t"],
                controls: [ControlForm(before: "\\u", after: "", digits: 4)], unit: .utf16)
        ],
        hasDoubles: false,
        arrays: CollectionForm(open: "[", close: "]", separator: ",", allowsTrailing: false, empty: "[]"),
        objects: CollectionForm(open: "{", close: "}", separator: ",", allowsTrailing: false, empty: "{}"))
}

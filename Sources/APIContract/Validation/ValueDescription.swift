import YAMLSyntax

/// Puts values and types into the words of messages.
enum ValueDescription {
    /// The longest text of a value that is shown.
    private static let maximumLength = 40

    /// A value: itself when it is short, else its kind.
    static func of(_ value: JSONValue) -> String {
        switch value {
        case .null: "null"
        case .boolean(let value): value ? "true" : "false"
        case .number(let spelling): shortened(spelling)
        case .string(let text): "'\(shortened(text))'"
        case .array(let elements): elements.isEmpty ? "an empty array" : "an array"
        case .object: "an object"
        }
    }

    /// A text, cut when it is long.
    static func shortened(_ text: String) -> String {
        let scalars = text.unicodeScalars
        return scalars.count <= maximumLength ? text : String(scalars.prefix(maximumLength - 1)) + "…"
    }

    /// A JSON type with its article.
    static func type(_ name: String) -> String {
        switch name {
        case "null": "null"
        case "array", "integer", "object": "an \(name)"
        default: "a \(name)"
        }
    }

    /// Some texts as a list: `a, b or c`; at most `limit` of them.
    static func list(_ texts: [String], limit: Int = 8) -> String {
        if texts.count > limit {
            return texts.prefix(limit).joined(separator: ", ") + " or \(texts.count - limit) others"
        }
        guard let last = texts.last, texts.count > 1 else { return texts.first ?? "nothing" }
        return texts.dropLast().joined(separator: ", ") + " or " + last
    }
}

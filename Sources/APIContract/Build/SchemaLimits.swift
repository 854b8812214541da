import YAMLSyntax

/// Puts the limits of a schema into words.
enum SchemaLimits {
    private static let phrases: [(key: String, before: String, after: String)] = [
        ("multipleOf", "a multiple of ", ""), ("minimum", "at least ", ""), ("maximum", "at most ", ""),
        ("exclusiveMinimum", "more than ", ""), ("exclusiveMaximum", "less than ", ""),
        ("minLength", "at least ", " characters"), ("maxLength", "at most ", " characters"),
        ("pattern", "matches ", ""), ("minItems", "at least ", " elements"),
        ("maxItems", "at most ", " elements"), ("minProperties", "at least ", " members"),
        ("maxProperties", "at most ", " members"),
    ]

    /// The limits in the order of the specification.
    static func words(_ node: SyntaxNode) -> [String] {
        var words = phrases.compactMap { phrase -> String? in
            guard let value = node[phrase.key], let text = value.text, value.boolean == nil else {
                return nil
            }
            let isOne = text == "1" && phrase.after.hasSuffix("s")
            return phrase.before + text + (isOne ? phrase.after.dropLast() : phrase.after[...])
        }
        if node["uniqueItems"]?.boolean == true { words.append("no element twice") }
        return words
    }
}

extension SyntaxNode {
    /// The node with all that is in it as a JSON value.
    ///
    /// The limits under which the tree was read bound both its depth and its size. Numbers keep their spelling
    /// where JSON allows it and are respelled otherwise (`0x1F` is 31, `.5` is 0.5); `.inf` and `.nan`,
    /// which JSON cannot say, become strings. A key that is a collection becomes its JSON text.
    package var jsonValue: JSONValue {
        switch kind {
        case .mapping:
            return .object(
                entries.map { entry in
                    JSONValue.Member(
                        key: entry.key.text ?? entry.key.jsonValue.text, value: entry.value.jsonValue)
                })
        case .sequence:
            return .array(elements.map(\.jsonValue))
        case .scalar:
            return scalarValue
        }
    }

    private var scalarValue: JSONValue {
        switch scalar {
        case nil, .null: return .null
        case .boolean(let value): return .boolean(value)
        case .string(let text): return .string(text)
        case .integer(let text), .float(let text):
            return JSONNumber.spelling(of: text).map { .number($0) } ?? .string(text)
        }
    }
}

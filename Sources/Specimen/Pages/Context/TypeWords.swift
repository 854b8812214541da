import APIContract
import YAMLSyntax

/// Puts the type of a schema into words: `string (date-time)`, `array of integer`.
enum TypeWords {
    private static let maximumDepth = 5
    private static let maximumAlternatives = 6

    /// The words for a schema.
    static func words(_ id: SchemaID, _ schemas: SchemaTable) -> String { words(id, schemas, depth: 0) }

    /// The words for a value that has one of several schemas, of which one that says nothing adds none.
    static func words(_ ids: [SchemaID], _ schemas: SchemaTable) -> String {
        join(ids.map { words($0, schemas) }.filter { $0 != "any" })
    }

    private static func words(_ id: SchemaID, _ schemas: SchemaTable, depth: Int) -> String {
        guard depth < maximumDepth else { return "any" }
        let schema = schemas[id]
        if schema.types.isEmpty {
            if let values = schema.enumeration { return join(values.map { word($0.value) }) }
            for part in schema.allOf {
                let words = words(part, schemas, depth: depth + 1)
                if words != "any" { return words }
            }
            let alternatives = schema.oneOf + schema.anyOf
            guard !alternatives.isEmpty else { return schema.properties.isEmpty ? "any" : "object" }
            return join(
                alternatives.prefix(maximumAlternatives + 1).map { id in
                    let words = words(id, schemas, depth: depth + 1)
                    guard words == "object" else { return words }
                    return schemas[id].name ?? (schemas[id].title.isEmpty ? words : schemas[id].title)
                })
        }
        return join(
            schema.types.map { type in
                switch type {
                case .array:
                    "array"
                        + (schemas.elements(of: schema).map { elements in
                            " of " + join(elements.map { words($0, schemas, depth: depth + 1) })
                        } ?? "")
                case .object:
                    if let others = schemas.others(of: schema), !others.isEmpty, schema.properties.isEmpty {
                        "map of " + join(others.map { words($0, schemas, depth: depth + 1) })
                    } else {
                        "object"
                    }
                default: schema.format.isEmpty ? type.rawValue : "\(type.rawValue) (\(schema.format))"
                }
            })
    }

    /// The words, each once, with `or` before the last.
    private static func join(_ words: [String]) -> String {
        var known: [String] = []
        for word in words where !known.contains(word) { known.append(word) }
        if known.count > maximumAlternatives {
            return known.prefix(maximumAlternatives).joined(separator: ", ") + " or others"
        }
        guard let last = known.last, known.count > 1 else { return known.first ?? "any" }
        return known.dropLast().joined(separator: ", ") + " or " + last
    }

    private static func word(_ value: JSONValue) -> String {
        switch value {
        case .null: "null"
        case .boolean: "boolean"
        case .number: "number"
        case .string: "string"
        case .array: "array"
        case .object: "object"
        }
    }
}

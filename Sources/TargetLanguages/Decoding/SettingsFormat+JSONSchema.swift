package import YAMLSyntax

extension SettingsFormat {
    /// The format as a JSON Schema (2020-12), which editors use to complete and check a file.
    /// - Parameters:
    ///   - title: what the file is.
    ///   - description: what it is for.
    package func jsonSchema(title: String, description: String) -> JSONValue {
        let head = [
            Self.member("$schema", .string("https://json-schema.org/draft/2020-12/schema")),
            Self.member("title", .string(title)), Self.member("description", .string(description)),
        ]
        return .object(head + keywords)
    }

    private var keywords: [JSONValue.Member] {
        switch self {
        case .text: [Self.member("type", .array(["string", "number", "boolean"].map(JSONValue.string)))]
        case .words:
            [
                Self.member(
                    "anyOf", .array([SettingsFormat.text, .texts].map { .object($0.keywords) }))
            ]
        case .word(let words): [Self.member("enum", .array(words.map(JSONValue.string)))]
        case .flag: [Self.member("type", .string("boolean"))]
        case .integer: [Self.member("type", .string("integer"))]
        case .any: []
        case .list(let element, let isFilled):
            [Self.member("type", .string("array")), Self.member("items", .object(element.keywords))]
                + (isFilled ? [Self.member("minItems", .number("1"))] : [])
        case .table(let element):
            [
                Self.member("type", .string("object")),
                Self.member("additionalProperties", .object(element.keywords)),
            ]
        case .object(let fields): Self.keywords(of: fields)
        }
    }

    private static func keywords(of fields: [SettingsField]) -> [JSONValue.Member] {
        let properties = fields.map { field in
            let summary = field.summary.isEmpty ? [] : [member("description", .string(field.summary))]
            return member(field.name, .object(summary + field.format.keywords))
        }
        let required = fields.filter(\.isRequired).map { JSONValue.string($0.name) }
        return [member("type", .string("object")), member("properties", .object(properties))]
            + (required.isEmpty ? [] : [member("required", .array(required))])
            + [member("additionalProperties", .boolean(false))]
    }

    private static func member(_ key: String, _ value: JSONValue) -> JSONValue.Member {
        JSONValue.Member(key: key, value: value)
    }
}

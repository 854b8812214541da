import SourceDiagnostics
import YAMLSyntax

/// Keywords of schemas have values that mean something in the document's version (JSON Schema Validation 2020-12,
/// section 6; OpenAPI 3.0, section 4.7.24).
struct SchemaKeywords {
    let version: OpenAPIVersion

    /// Reports what is wrong with one keyword.
    func check(_ entry: SyntaxEntry, of schema: SyntaxNode, into diagnostics: inout DiagnosticList) {
        if let message = wrongValue(entry.name, entry.value) {
            diagnostics.warning("spec.wrong-keyword", message, at: entry.value.range)
        } else if let message = otherVersion(entry.name, entry.value, schema) {
            diagnostics.warning("spec.other-dialect", message, at: entry.value.range)
        }
    }

    private static let counts: Set<String> = [
        "minLength", "maxLength", "minItems", "maxItems", "minProperties", "maxProperties", "minContains",
        "maxContains",
    ]

    private func wrongValue(_ keyword: String, _ value: SyntaxNode) -> String? {
        switch keyword {
        case _ where Self.counts.contains(keyword):
            guard let number = Self.number(value), number < 0 else { return nil }
            return "'\(keyword)' counts something, so it is 0 or more"
        case "multipleOf":
            guard let number = Self.number(value), number <= 0 else { return nil }
            return "'multipleOf' must be more than 0"
        case "enum":
            guard value.kind == .sequence, value.count == 0 else { return nil }
            return "an empty 'enum' allows no value; list the values that are allowed, or remove it"
        case "allOf", "anyOf", "oneOf":
            guard value.kind == .sequence, value.count == 0 else { return nil }
            return "'\(keyword)' needs at least one schema; add one, or remove it"
        case "required":
            var names: Set<String> = []
            guard
                let twice = value.elements.lazy.compactMap(\.text).first(where: { !names.insert($0).inserted }
                )
            else { return nil }
            return "'\(twice)' is required twice; remove one of the two"
        default: return nil
        }
    }

    /// What the other versions of OpenAPI write in this way.
    private func otherVersion(_ keyword: String, _ value: SyntaxNode, _ schema: SyntaxNode) -> String? {
        switch (keyword, version) {
        case ("type", .v3_0):
            if value.kind == .sequence {
                return
                    "OpenAPI 3.0 knows one type, not a list; write 'nullable: true' for null, 'oneOf' for others"
            }
            guard value.isText("array"), schema["items"] == nil else { return nil }
            return "OpenAPI 3.0 wants 'items' beside 'type: array'; say what the elements are, or 'items: {}'"
        case ("const", .v3_0):
            return "OpenAPI 3.0 has no 'const'; write an 'enum' with one value"
        case ("exclusiveMinimum", .v3_0), ("exclusiveMaximum", .v3_0):
            guard value.boolean == nil else { return nil }
            return
                "'\(keyword)' is true or false in OpenAPI 3.0, beside '\(Self.inclusive(keyword))' with the limit"
        case ("exclusiveMinimum", _), ("exclusiveMaximum", _):
            guard value.boolean != nil else { return nil }
            return "'\(keyword)' is the limit itself since OpenAPI 3.1; write it in place of "
                + "'\(Self.inclusive(keyword))'"
        case ("nullable", .v3_1), ("nullable", .v3_2):
            guard value.boolean != nil else { return nil }
            return "OpenAPI has no 'nullable' since 3.1; list 'null' among the types, as in [string, 'null']"
        default: return nil
        }
    }

    private static func inclusive(_ keyword: String) -> String {
        keyword == "exclusiveMinimum" ? "minimum" : "maximum"
    }

    private static func number(_ node: SyntaxNode) -> Double? {
        switch node.scalar {
        case .integer(let text), .float(let text): Double(text)
        default: nil
        }
    }
}

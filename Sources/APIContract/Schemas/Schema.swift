package import YAMLSyntax

/// The identity of a schema in a table, which makes recursion harmless.
package struct SchemaID: Sendable, Hashable {
    private let number: UInt32

    init(index: Int) { number = UInt32(truncatingIfNeeded: index) }

    var index: Int { Int(number) }
}

/// A data type of the API (JSON Schema 2020-12; the dialect of OpenAPI 3.0 is translated).
package struct Schema: Sendable {
    /// A JSON type; `integer` is a number without a fraction.
    package enum DataType: String, Sendable, CaseIterable {
        case boolean, object, array, number, string, integer
    }

    /// A member of an object.
    package struct Property: Sendable {
        /// The key.
        package var name: String
        /// The schema of its value.
        package var schema: SchemaID
        /// Whether every object has it.
        package var isRequired: Bool
    }

    /// One value of an enumeration, with its meaning where the document states it.
    package struct EnumValue: Sendable {
        /// The value.
        package var value: JSONValue
        /// A short name.
        package var title: String
        /// What it means, in Markdown.
        package var description: String
    }

    /// Which members an object may have besides its properties.
    package enum AdditionalProperties: Sendable {
        /// Nothing is said: any.
        case unspecified
        /// None.
        case none
        /// Any that the schema allows; nil for really any.
        case values(SchemaID?)
    }

    /// The name under `components/schemas`, when it has one.
    package var name: String?
    /// The types that are allowed; empty for any. `null` is told by `isNullable`.
    package var types: [DataType] = []
    /// Whether the value may be null, in any of the four ways to say so.
    package var isNullable = false
    /// The format, such as `date-time`; empty for none.
    package var format = ""
    /// The allowed values (`enum`, `const`, or an annotated enumeration); nil for no such limit.
    package var enumeration: [EnumValue]?
    /// The members, in document order.
    package var properties: [Property] = []
    /// The names of the members that every object has, whether `properties` describes them or not.
    package var required: [String] = []
    /// Members besides `properties`.
    package var additionalProperties = AdditionalProperties.unspecified
    /// The schema of an array's elements, from the one after `prefixItems`.
    package var items: SchemaID?
    /// Schemas that must all hold.
    package var allOf: [SchemaID] = []
    /// Schemas of which exactly one must hold.
    package var oneOf: [SchemaID] = []
    /// Schemas of which at least one must hold.
    package var anyOf: [SchemaID] = []
    /// Whether only responses have it.
    package var isReadOnly = false
    /// Whether only requests have it.
    package var isWriteOnly = false
    /// Whether the value must not be shown (`x-specimen: {secret: true}`, `format: password`).
    package var isSecret = false
    /// The node that it was read from.
    package var node: SyntaxNode

    init(node: SyntaxNode) { self.node = node }

    /// The name that the makers of packages are told to give to what has it; empty for none.
    package var packageName: String { Self.packageName(node) }

    /// What extensions of Fern, Speakeasy and Stainless, which make packages, call a parameter or a property.
    static func packageName(_ node: SyntaxNode) -> String {
        let keys = [
            "x-speakeasy-name-override", "x-fern-parameter-name", "x-fern-property-name", "x-stainless-param",
        ]
        let name = keys.lazy.compactMap { node[$0]?.text }.first ?? ""
        return ContractBuilder.isName(name) ? name : ""
    }

    /// The single type, when there is exactly one.
    package var type: DataType? { types.count == 1 ? types[0] : nil }

    private var box: FurtherKeywordsBox?

    private final class FurtherKeywordsBox: Sendable {
        let keywords: FurtherKeywords

        init(_ keywords: FurtherKeywords) { self.keywords = keywords }
    }

    /// The keywords that few schemas have.
    var further: FurtherKeywords {
        get { box?.keywords ?? FurtherKeywords() }
        set { box = newValue.isEmpty ? nil : FurtherKeywordsBox(newValue) }
    }

    /// The limits of numbers, strings, arrays and objects.
    package var bounds: ValueBounds { box?.keywords.bounds ?? ValueBounds() }
    /// The schemas of members whose names match a pattern.
    package var patternProperties: [(pattern: String, schema: SchemaID)] {
        box?.keywords.patternProperties ?? []
    }
    /// The schema of the members' names.
    package var propertyNames: SchemaID? { box?.keywords.propertyNames }
    /// The members that others need beside them, in document order.
    package var dependentRequired: [(member: String, names: [String])] {
        box?.keywords.dependentRequired ?? []
    }
    /// The schemas that hold when a member is there.
    package var dependentSchemas: [(member: String, schema: SchemaID)] {
        box?.keywords.dependentSchemas ?? []
    }
    /// The schemas of an array's first elements, one each.
    package var prefixItems: [SchemaID] { box?.keywords.prefixItems ?? [] }
    /// The schema that some elements of an array have.
    package var contains: SchemaID? { box?.keywords.contains }
    /// The member that says which of the alternatives, or which heir, a value is.
    package var discriminator: Discriminator? { box?.keywords.discriminator }
}

/// What is read where it is needed, since most schemas are never asked for it.
extension Schema {
    /// A short name.
    package var title: String { text("title") }
    /// What it means, in Markdown.
    package var description: String { text("description") }
    /// The default.
    package var defaultValue: JSONValue? { node["default"]?.jsonValue }
    /// Documented values.
    package var examples: [JSONValue] {
        if let example = node["example"] { return [example.jsonValue] }
        return node["examples"]?.elements.map(\.jsonValue) ?? []
    }
    /// Whether it allows any value.
    package var allowsAnything: Bool {
        types.isEmpty && enumeration == nil && properties.isEmpty && allOf.isEmpty && oneOf.isEmpty
            && anyOf.isEmpty
            && node.boolean != false
    }
    /// Whether new programs should not use it.
    package var isDeprecated: Bool { node["deprecated"]?.boolean ?? false }
    /// Limits in words, such as `at least 1`, in the order of the specification.
    package var limits: [String] { SchemaLimits.words(node) }

    private func text(_ key: String) -> String {
        guard let value = node[key], !value.isNull else { return "" }
        return value.text ?? ""
    }
}

import YAMLSyntax

/// The limits of a schema (JSON Schema Validation 2020-12, sections 6.2 to 6.5). Numbers keep their
/// spelling; `exclusiveMinimum: true` of OpenAPI 3.0 is translated.
package struct ValueBounds: Sendable {
    /// The smallest number.
    package var minimum: String?
    /// The largest number.
    package var maximum: String?
    /// What a number must be above.
    package var exclusiveMinimum: String?
    /// What a number must be below.
    package var exclusiveMaximum: String?
    /// What a number must be a multiple of.
    package var multipleOf: String?
    /// The fewest Unicode scalars of a string.
    package var minLength: Int?
    /// The most Unicode scalars of a string.
    package var maxLength: Int?
    /// What a string must match, ECMA-262.
    package var pattern: String?
    /// The fewest elements of an array.
    package var minItems: Int?
    /// The most elements of an array.
    package var maxItems: Int?
    /// Whether an array must not have an element twice.
    package var hasUniqueItems = false
    /// The fewest elements that `contains` describes.
    package var minContains: Int?
    /// The most elements that `contains` describes.
    package var maxContains: Int?
    /// The fewest members of an object.
    package var minProperties: Int?
    /// The most members of an object.
    package var maxProperties: Int?

    /// No limits.
    package init() {}

    /// The limits of a Schema Object; nil if it has none, as most.
    init?(_ node: SyntaxNode) {
        guard node.entries.contains(where: { Self.keywords.contains($0.name) }) else { return nil }
        (minimum, exclusiveMinimum) = Self.bounds(node["minimum"], node["exclusiveMinimum"])
        (maximum, exclusiveMaximum) = Self.bounds(node["maximum"], node["exclusiveMaximum"])
        multipleOf = Self.number(node["multipleOf"])
        minLength = Self.count(node["minLength"])
        maxLength = Self.count(node["maxLength"])
        pattern = node["pattern"]?.text
        minItems = Self.count(node["minItems"])
        maxItems = Self.count(node["maxItems"])
        hasUniqueItems = node["uniqueItems"]?.boolean ?? false
        minContains = Self.count(node["minContains"])
        maxContains = Self.count(node["maxContains"])
        minProperties = Self.count(node["minProperties"])
        maxProperties = Self.count(node["maxProperties"])
    }

    private static let keywords: Set<String> = [
        "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf", "minLength", "maxLength",
        "pattern", "minItems", "maxItems", "uniqueItems", "minContains", "maxContains", "minProperties",
        "maxProperties",
    ]

    private static func number(_ node: SyntaxNode?) -> String? {
        guard case .number(let spelling)? = node?.jsonValue else { return nil }
        return spelling
    }

    /// A whole number, which may be written as `2.0` (JSON Schema Core, section 6.3).
    private static func count(_ node: SyntaxNode?) -> Int? {
        node?.integer ?? number(node).flatMap(Double.init).flatMap { Int(exactly: $0) }
    }

    private static func bounds(_ bound: SyntaxNode?, _ exclusive: SyntaxNode?) -> (String?, String?) {
        exclusive?.boolean == true ? (nil, number(bound)) : (number(bound), number(exclusive))
    }
}

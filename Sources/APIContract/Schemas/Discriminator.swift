package import YAMLSyntax

/// The member that says which alternative a value is (OpenAPI 3.2, section 4.25).
package struct Discriminator: Sendable {
    /// The name of the member.
    package var propertyName: String
    /// The values that the document maps to schemas, in its order. A schema that is not here is meant by the
    /// name of its component.
    package var mapping: [(value: String, schema: SyntaxNode)]

    /// The schema of values whose member is not there or names none (OpenAPI 3.2, section 4.25.1).
    package var fallback: SyntaxNode?

    /// Whether a schema is the one of values that name none.
    package func isFallback(_ schema: Schema) -> Bool {
        fallback.map { $0.index == schema.node.index && $0.tree === schema.node.tree } ?? false
    }

    /// The value that a mapping gives a schema, or else the name of its component.
    package func value(for schema: Schema) -> String? {
        values(for: schema).first ?? schema.name
    }

    /// All values that a mapping gives a schema.
    package func values(for schema: Schema) -> [String] {
        mapping.filter { $0.schema.index == schema.node.index && $0.schema.tree === schema.node.tree }
            .map(\.value)
    }
}

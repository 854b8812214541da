extension Schema {
    /// The keywords that few schemas have, kept out of line since they are large.
    struct FurtherKeywords: Sendable {
        var bounds: ValueBounds?
        var patternProperties: [(pattern: String, schema: SchemaID)] = []
        var propertyNames: SchemaID?
        var dependentRequired: [(member: String, names: [String])] = []
        var dependentSchemas: [(member: String, schema: SchemaID)] = []
        var prefixItems: [SchemaID] = []
        var contains: SchemaID?
        var discriminator: Discriminator?

        /// Whether the schema has none of them.
        var isEmpty: Bool {
            bounds == nil && patternProperties.isEmpty && propertyNames == nil && dependentRequired.isEmpty
                && dependentSchemas.isEmpty && prefixItems.isEmpty && contains == nil && discriminator == nil
        }
    }
}

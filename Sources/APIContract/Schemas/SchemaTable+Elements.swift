import YAMLSyntax

extension SchemaTable {
    /// The schemas that the elements of an array have, in the order of their places; nil where some may be anything.
    package func elements(of schema: Schema) -> [SchemaID]? {
        let first = schema.prefixItems
        if let most = schema.bounds.maxItems, most > 0, most <= first.count {
            return Array(first.prefix(most))
        }
        if schema.node["items"]?.boolean == false { return first }
        return schema.items.map { first + [$0] }
    }

    /// The schema that stands for those of all elements of an array; nil where they may differ.
    package func element(of schema: Schema) -> SchemaID? {
        guard !schema.prefixItems.isEmpty else { return schema.items }
        guard let all = elements(of: schema), let first = all.first else { return nil }
        return all.dropFirst().allSatisfy { isAlike($0, first) } ? first : nil
    }

    /// Whether two schemas are the same, or have scalars of the same kind.
    func isAlike(_ id: SchemaID, _ other: SchemaID) -> Bool {
        if id == other { return true }
        let (schema, other) = (self[id], self[other])
        let isPlain = [schema, other].allSatisfy {
            $0.enumeration == nil && $0.allOf.isEmpty && $0.oneOf.isEmpty && $0.anyOf.isEmpty
        }
        guard isPlain, let type = schema.type, type != .array, type != .object else { return false }
        return other.type == type && other.format == schema.format && other.isNullable == schema.isNullable
    }
}

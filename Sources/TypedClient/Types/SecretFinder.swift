import APIContract

/// Finds the schemas whose values are secret, or hold a secret that would show itself: in an array, a dictionary or one
/// of several alternatives. A type of its own hides its secrets itself.
struct SecretFinder {
    /// The schemas.
    private(set) var secrets: Set<SchemaID> = []

    /// Reads all schemas.
    init(_ schemas: SchemaTable) {
        var open = schemas.ids.filter { schemas[$0].isSecret }
        guard !open.isEmpty else { return }
        var holders: [SchemaID: [SchemaID]] = [:]
        for id in schemas.ids {
            for part in Self.parts(schemas[id]) { holders[part, default: []].append(id) }
        }
        while let id = open.popLast() {
            if secrets.insert(id).inserted { open += holders[id] ?? [] }
        }
    }

    private static func parts(_ schema: Schema) -> [SchemaID] {
        var parts = schema.allOf + schema.oneOf + schema.anyOf + schema.prefixItems
        if let items = schema.items { parts.append(items) }
        if case .values(let values?) = schema.additionalProperties { parts.append(values) }
        return parts + schema.patternProperties.map(\.schema)
    }
}

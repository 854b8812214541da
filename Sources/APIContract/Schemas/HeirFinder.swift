/// Finds the components that include another by `allOf`, where that has a discriminator and names no alternatives:
/// a value of it is one of theirs (OpenAPI 3.2, section 4.25.4).
struct HeirFinder {
    /// The components by the one that they include, directly or not, in document order.
    private(set) var heirs: [SchemaID: [SchemaID]] = [:]

    /// Reads all schemas.
    init(_ schemas: SchemaTable) {
        let bases = Set(
            schemas.ids.filter { id in
                let schema = schemas[id]
                return schema.name != nil && schema.discriminator != nil && schema.oneOf.isEmpty
                    && schema.anyOf.isEmpty
            })
        guard !bases.isEmpty else { return }
        for id in schemas.ids where schemas[id].name != nil {
            var found: Set<SchemaID> = [id]
            var open = schemas[id].allOf
            while let base = open.popLast() {
                guard found.insert(base).inserted else { continue }
                if bases.contains(base) { heirs[base, default: []].append(id) }
                open += schemas[base].allOf
            }
        }
    }
}

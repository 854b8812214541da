extension SchemaTable {
    /// The properties of a schema and of those that must hold with it, its own first. Each schema is looked at once, since
    /// schemas may hold themselves, or one another many times.
    package func properties(of id: SchemaID) -> [Schema.Property] {
        var properties: [Schema.Property] = []
        var known: Set<SchemaID> = [id]
        var open = [id]
        while let next = open.popLast() {
            properties += self[next].properties
            open += self[next].allOf.reversed().filter { known.insert($0).inserted }
        }
        return properties
    }
}

import APIContract

/// The merged schemas of a list of members, each made once: schemas that refer to one another meet again and again.
final class MergedSchemas {
    private let schemas: SchemaTable
    private var known: [SchemaID: MergedSchema] = [:]

    /// Makes an empty store for the schemas of a contract.
    init(_ schemas: SchemaTable) { self.schemas = schemas }

    /// A schema with those that must hold as well.
    subscript(id: SchemaID) -> MergedSchema {
        if let merged = known[id] { return merged }
        let merged = MergedSchema(id, schemas)
        known[id] = merged
        return merged
    }
}

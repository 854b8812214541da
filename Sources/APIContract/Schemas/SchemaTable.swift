/// The schemas of a contract. Schemas refer to one another by `SchemaID`.
package struct SchemaTable: Sendable {
    private(set) var schemas: [Schema] = []
    private var users: [SchemaID: [SchemaID]] = [:]
    private var broken: [SchemaID] = []

    /// The schema of an identity that this table gave out.
    package subscript(id: SchemaID) -> Schema { schemas[id.index] }

    /// All identities, in the order in which they were met.
    package var ids: [SchemaID] { schemas.indices.map(SchemaID.init(index:)) }

    mutating func append(_ schema: Schema) -> SchemaID {
        schemas.append(schema)
        return SchemaID(index: schemas.count - 1)
    }

    mutating func replace(_ id: SchemaID, _ schema: Schema) { schemas[id.index] = schema }

    /// Notes which schemas a schema refers to, and whether it could not be read.
    mutating func setUse(of id: SchemaID, _ used: [SchemaID], isBroken: Bool) {
        for other in used { users[other, default: []].append(id) }
        if isBroken { broken.append(id) }
    }

    /// The schemas that could not be read, and all that lead to them.
    func brokenIDs() -> Set<SchemaID> {
        var found = Set(broken)
        var pending = broken
        while let id = pending.popLast() {
            for user in users[id] ?? [] where found.insert(user).inserted { pending.append(user) }
        }
        return found
    }
}

/// The schemas of a contract. Schemas refer to one another by `SchemaID`.
package struct SchemaTable: Sendable {
    /// In pages: a single array would be copied whenever it grows, which takes twice the memory.
    private var pages: [[Schema]] = []
    private var count = 0

    private static let pageSize = 512

    /// The schema of an identity that this table gave out.
    package subscript(id: SchemaID) -> Schema {
        // Lent, not copied: a schema has many parts, and mostly one is asked for.
        _read { yield pages[id.index / Self.pageSize][id.index % Self.pageSize] }
    }

    /// All identities, in the order in which they were met.
    package var ids: [SchemaID] { (0..<count).map { SchemaID(index: $0) } }

    mutating func append(_ schema: Schema) -> SchemaID {
        if count % Self.pageSize == 0 {
            pages.append([])
            pages[pages.count - 1].reserveCapacity(Self.pageSize)
        }
        pages[pages.count - 1].append(schema)
        count += 1
        return SchemaID(index: count - 1)
    }

    mutating func replace(_ id: SchemaID, _ schema: Schema) {
        pages[id.index / Self.pageSize][id.index % Self.pageSize] = schema
    }
}

/// The schemas of a contract. Schemas refer to one another by `SchemaID`.
package struct SchemaTable: Sendable {
    /// In pages: a single array would be copied whenever it grows, which takes twice the memory.
    private var pages: [[Schema]] = []
    private var count = 0
    /// The components that include another by `allOf`, directly or not, in document order, by that one, where it has
    /// a discriminator and names no alternatives.
    package private(set) var heirs: [SchemaID: [SchemaID]] = [:]

    private static let pageSize = 512

    /// The schema of an identity that this table gave out.
    package subscript(id: SchemaID) -> Schema {
        // Lent, not copied: a schema has many parts, and mostly one is asked for.
        _read { yield pages[id.index / Self.pageSize][id.index % Self.pageSize] }
    }

    /// All identities, in the order in which they were met.
    package var ids: [SchemaID] { (0..<count).map { SchemaID(index: $0) } }

    /// Finds the heirs; for when all schemas are there.
    mutating func findHeirs() { heirs = HeirFinder(self).heirs }

    /// The heirs of a schema, unless it is met as a part of one of them.
    /// - Parameter path: the schemas that led to it.
    package func heirs(of id: SchemaID, unlessIn path: [SchemaID]) -> [SchemaID] {
        guard let heirs = heirs[id], !path.contains(where: heirs.contains) else { return [] }
        return heirs
    }

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

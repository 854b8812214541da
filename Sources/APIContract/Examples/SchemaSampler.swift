package import YAMLSyntax
/// Temporary.
package struct SchemaSampler: Sendable {
    let table: SchemaTable
    package init(_ table: SchemaTable) { self.table = table }
    package func sample(_ id: SchemaID, direction: Direction) -> JSONValue {
        let s = table[id]
        return s.examples.first ?? s.defaultValue ?? s.enumeration?.first?.value ?? .string("text")
    }
}

package import YAMLSyntax
/// Temporary.
package struct SchemaSampler: Sendable {
    package enum Direction: Sendable { case request, response }
    let table: SchemaTable
    package init(_ table: SchemaTable) { self.table = table }
    package func sample(_ id: SchemaID, direction: Direction) -> JSONValue {
        let s = table[id]
        return s.examples.first ?? s.defaultValue ?? s.enumeration?.first?.value ?? .string("text")
    }
}

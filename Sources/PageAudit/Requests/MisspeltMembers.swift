import APIContract
import SourceDiagnostics
import YAMLSyntax

/// Finds members that a schema does not know and that are nearly the name of one that is not there.
///
/// A schema that says nothing of further members takes any (JSON Schema, section 10.3.2.3), so that a slip in the name
/// of a member that need not be there breaks nothing, and does nothing.
struct MisspeltMembers {
    /// A slip.
    struct Slip: Sendable {
        /// Where the member is, a JSON Pointer (RFC 6901).
        let pointer: String
        /// Its name.
        let name: String
        /// The name that it nearly is.
        let near: String
    }

    private let schemas: SchemaTable

    init(_ contract: Contract) { schemas = contract.schemas }

    private static let deepest = 20
    private static let shortest = 3

    /// The slips in a value.
    func slips(in value: JSONValue, _ schema: SchemaID) -> [Slip] { slips(in: value, schema, "", 0) }

    private func slips(in value: JSONValue, _ schema: SchemaID, _ pointer: String, _ depth: Int) -> [Slip] {
        guard depth < Self.deepest else { return [] }
        switch value {
        case .array(let elements):
            guard let items = schemas[schema].items else { return [] }
            return elements.enumerated().flatMap { slips(in: $1, items, "\(pointer)/\($0)", depth + 1) }
        case .object(let members):
            guard let known = properties(of: schema) else { return [] }
            let own = members.compactMap { member -> Slip? in
                guard !known.contains(where: { $0.name == member.key }) else { return nil }
                return near(member.key, among: known.map(\.name), members.map(\.key)).map {
                    Slip(pointer: "\(pointer)/\(member.key)", name: member.key, near: $0)
                }
            }
            return own
                + members.flatMap { member -> [Slip] in
                    guard let property = known.first(where: { $0.name == member.key }) else { return [] }
                    return slips(in: member.value, property.schema, "\(pointer)/\(member.key)", depth + 1)
                }
        default: return []
        }
    }

    /// Whether the schema at a place, with all that it joins, has a member of a name.
    func knows(_ name: String, at pointer: String, _ schema: SchemaID) -> Bool {
        var schema = schema
        for part in pointer.split(separator: "/").prefix(Self.deepest) {
            let next =
                schemas[schema].items ?? properties(of: schema)?.first { $0.name == part }?.schema
            guard let next else { return false }
            schema = next
        }
        return properties(of: schema)?.contains { $0.name == name } ?? false
    }

    /// The one name that another nearly is, and that stands nowhere beside it.
    func near(_ name: String, among known: [String], _ present: [String]) -> String? {
        guard name.count >= Self.shortest, !PlaceholderText.isMarked(name) else { return nil }
        let candidates = known.filter { !present.contains($0) && abs($0.count - name.count) <= 1 }
        return NearestName.findOnly(name, in: candidates)
    }

    /// The members that a schema knows, with those of the schemas that it joins; nil when there may be others.
    func properties(of id: SchemaID, _ depth: Int = 0) -> [Schema.Property]? {
        let schema = schemas[id]
        guard depth < Self.deepest, schema.oneOf.isEmpty, schema.anyOf.isEmpty,
            schema.patternProperties.isEmpty, schema.dependentSchemas.isEmpty
        else { return nil }
        switch schema.additionalProperties {
        case .values: return nil
        case .unspecified, .none: break
        }
        var found = schema.properties
        for part in schema.allOf {
            guard let more = properties(of: part, depth + 1) else { return nil }
            found += more
        }
        return found.isEmpty && depth == 0 ? nil : found
    }
}

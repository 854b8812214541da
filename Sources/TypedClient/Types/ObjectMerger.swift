import APIContract
import YAMLSyntax

/// Collects the properties of an object that `allOf` puts together.
struct ObjectMerger {
    /// The properties of an object.
    struct Merged {
        /// The properties in document order; of a repeated one the narrower counts, else the first.
        var properties: [Schema.Property] = []
        /// The schema of members that have no property, which may be any; nil if nothing is said of them.
        var others: SchemaID??
        /// The schemas that properties came from.
        fileprivate var sources: [SchemaID] = []
        fileprivate var indices: [ExactText: Int] = [:]
        fileprivate var required: Set<ExactText> = []
        fileprivate var impossible: Set<ExactText> = []

        /// The one schema that all properties came from.
        var onlySource: SchemaID? {
            sources.count == 1 && !required.contains { indices[$0] != nil } ? sources[0] : nil
        }
    }

    private let schemas: SchemaTable
    private static let depthLimit = 32

    /// Makes a merger.
    init(_ schemas: SchemaTable) { self.schemas = schemas }

    /// The properties of a schema and of all that it includes. Alternatives (`oneOf`, `anyOf`) of a schema
    /// that has properties besides them add their own as optional ones.
    func merge(_ id: SchemaID) -> Merged {
        var merged = Merged()
        var visited: Set<SchemaID> = []
        add(id, to: &merged, &visited, isOptional: false, depth: 0)
        for name in merged.required {
            if let index = merged.indices[name] { merged.properties[index].isRequired = true }
        }
        if !merged.impossible.isEmpty {
            merged.properties.removeAll { merged.impossible.contains(ExactText($0.name)) }
        }
        return merged
    }

    /// The schema of members that have no property, which may be any; nil if nothing is said of them.
    private func others(_ schema: Schema) -> SchemaID?? {
        switch schema.additionalProperties {
        case .unspecified where schema.patternProperties.isEmpty: nil
        case .none where schemas.others(of: schema)?.isEmpty ?? true: nil
        default: .some(schemas.other(of: schema))
        }
    }

    /// Whether a schema says more about a value than another.
    private func isNarrower(_ id: SchemaID, than other: SchemaID) -> Bool {
        let (new, old) = (schemas[id], schemas[other])
        if old.enumeration != nil || new.enumeration != nil {
            return new.enumeration.map { $0.count < old.enumeration?.count ?? .max } ?? false
        }
        if old.type == .number { return new.type == .integer }
        return old.format.isEmpty && !new.format.isEmpty && new.type == old.type
    }

    private func add(
        _ id: SchemaID, to merged: inout Merged, _ visited: inout Set<SchemaID>, isOptional: Bool, depth: Int
    ) {
        guard depth < Self.depthLimit, visited.insert(id).inserted else { return }
        let schema = schemas[id]
        for member in schema.allOf {
            add(member, to: &merged, &visited, isOptional: isOptional, depth: depth + 1)
        }
        if !schema.properties.isEmpty { merged.sources.append(id) }
        for property in schema.properties {
            var property = property
            if schemas.isImpossible(property) {
                if !isOptional { merged.impossible.insert(ExactText(property.name)) }
                continue
            }
            if isOptional { property.isRequired = false }
            if let index = merged.indices[ExactText(property.name)] {
                merged.properties[index].isRequired =
                    merged.properties[index].isRequired || property.isRequired
                if !isOptional, isNarrower(property.schema, than: merged.properties[index].schema) {
                    merged.properties[index].schema = property.schema
                }
            } else {
                merged.indices[ExactText(property.name)] = merged.properties.count
                merged.properties.append(property)
            }
        }
        if !isOptional, merged.others == nil { merged.others = others(schema) }
        if !isOptional {
            // Names that are required here may belong to another part.
            let own = Set(schema.properties.map { ExactText($0.name) })
            let required = schema.node["required"]?.elements.compactMap(\.text).map(ExactText.init) ?? []
            merged.required.formUnion(required.filter { !own.contains($0) })
        }
        for alternative in schema.oneOf + schema.anyOf where !merged.properties.isEmpty {
            add(alternative, to: &merged, &visited, isOptional: true, depth: depth + 1)
        }
    }
}

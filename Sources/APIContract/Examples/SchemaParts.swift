import YAMLSyntax

/// The schemas that must all hold for one value: `allOf` taken apart, one alternative of each
/// `oneOf` and `anyOf` chosen.
struct SchemaParts {
    /// A place where one of several schemas is chosen.
    struct Choice: Hashable {
        let id: SchemaID
        let isOne: Bool
        let count: Int
    }

    /// A member with all that is said about it.
    struct Member {
        let name: String
        var ids: [SchemaID]
    }

    /// How many schemas are taken together.
    private static let maximumCount = 200

    private let table: SchemaTable
    private let selection: [Choice: Int]
    /// The identities of the schemas, outermost first.
    private(set) var ids: [SchemaID] = []
    /// The places where there was a choice.
    private(set) var choices: [Choice] = []
    /// The discriminators with the schema that each must name.
    private(set) var discriminators: [(Discriminator, schema: SchemaID)] = []

    /// - Parameter selection: which alternative to take; the first where nothing is said.
    init(_ roots: [SchemaID], in table: SchemaTable, selection: [Choice: Int]) {
        self.table = table
        self.selection = selection
        for root in roots {
            collect(root, heir: root, depth: 0)
        }
    }

    private mutating func collect(_ id: SchemaID, heir: SchemaID, depth: Int) {
        guard !ids.contains(id), ids.count < Self.maximumCount, depth < 60 else { return }
        ids.append(id)
        let schema = table[id]
        for part in schema.allOf { collect(part, heir: heir, depth: depth + 1) }
        var named = heir
        for (alternatives, isOne) in [(schema.anyOf, false), (schema.oneOf, true)] where !alternatives.isEmpty
        {
            let choice = Choice(id: id, isOne: isOne, count: alternatives.count)
            choices.append(choice)
            let chosen = alternatives[min(selection[choice] ?? 0, alternatives.count - 1)]
            named = chosen
            collect(chosen, heir: chosen, depth: depth + 1)
        }
        if let discriminator = schema.discriminator { discriminators.append((discriminator, named)) }
    }

    /// The schemas.
    var schemas: [Schema] { ids.map { table[$0] } }

    /// The values that all enumerations allow; nil for no enumeration, empty for null alone.
    var enumeration: [JSONValue]? {
        let all = schemas.compactMap { $0.enumeration?.map(\.value) }
        guard let first = all.first else { return nil }
        let others = all.dropFirst().map { Set($0.map(JSONEquality.key)) }
        let common = first.filter { value in
            let key = JSONEquality.key(of: value)
            return others.allSatisfy { $0.contains(key) }
        }
        return common.isEmpty ? first : common
    }

    /// The format that is named first; empty for none.
    var format: String { schemas.first { !$0.format.isEmpty }?.format ?? "" }

    /// The type to make: one that all schemas allow, or what the keywords speak of; nil for null.
    var type: Schema.DataType? {
        let schemas = schemas
        var allowed: [Schema.DataType]?
        for types in schemas.map(\.types) where !types.isEmpty {
            allowed = (allowed ?? types).compactMap { type in
                if types.contains(type) { return type }
                if type == .number, types.contains(.integer) { return .integer }
                return type == .integer && types.contains(.number) ? .integer : nil
            }
        }
        if let type = allowed?.first { return type }
        if allowed == nil, schemas.contains(where: { $0.node["type"]?.text == "null" }) { return nil }
        for schema in schemas {
            let bounds = schema.bounds
            if !schema.properties.isEmpty || !schema.required.isEmpty { return .object }
            if case .values(_?) = schema.additionalProperties { return .object }
            if schema.items != nil || !schema.prefixItems.isEmpty { return .array }
            if bounds.minimum ?? bounds.maximum ?? bounds.multipleOf != nil { return .number }
        }
        return .string
    }

    /// The members of all schemas, each once, in document order.
    var members: [Member] {
        var members: [Member] = []
        var places: [String: Int] = [:]
        for property in schemas.flatMap(\.properties) {
            if let place = places[property.name] {
                if !members[place].ids.contains(property.schema) {
                    members[place].ids.append(property.schema)
                }
            } else {
                places[property.name] = members.count
                members.append(Member(name: property.name, ids: [property.schema]))
            }
        }
        return members
    }
}

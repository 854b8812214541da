import TextPatterns
import YAMLSyntax

/// The schemas that must all hold for one value: `allOf` taken apart, one alternative of each
/// `oneOf` and `anyOf` chosen.
struct SchemaParts {
    /// A place where one of several schemas is chosen.
    struct Choice: Hashable {
        let id: SchemaID
        let kind: Kind
        let count: Int

        /// What the alternatives are.
        enum Kind { case any, one, heir }
    }

    /// A member with all that is said about it.
    struct Member {
        let name: String
        var ids: [SchemaID]
    }

    /// What a discriminator must name.
    struct Tag {
        let discriminator: Discriminator
        let schema: SchemaID
        /// Whether the schema is one of the alternatives that stand beside the discriminator.
        let isAlternative: Bool
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
    private(set) var tags: [Tag] = []

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
        // What is one of its heirs is that before it is only itself.
        let heirs = table.heirs(of: id, unlessIn: ids)
        let ownValues = schema.discriminator.map { $0.values(for: schema) } ?? []
        let choices: [(Choice.Kind, [SchemaID])] = [
            (.any, schema.anyOf), (.one, schema.oneOf),
            (.heir, heirs.isEmpty || !ownValues.isEmpty ? [] : mappedFirst(heirs, schema) + [id]),
        ]
        for (kind, alternatives) in choices where !alternatives.isEmpty {
            let choice = Choice(id: id, kind: kind, count: alternatives.count)
            self.choices.append(choice)
            let chosen = alternatives[min(selection[choice] ?? 0, alternatives.count - 1)]
            named = chosen
            let count = ids.count
            collect(chosen, heir: chosen, depth: depth + 1)
            if let discriminator = schema.discriminator, discriminator.values(for: table[chosen]).isEmpty,
                !table[chosen].oneOf.isEmpty || !table[chosen].anyOf.isEmpty
            {
                // The mapping may name what the alternative is in turn.
                named = ids.dropFirst(count).first { !discriminator.values(for: table[$0]).isEmpty } ?? chosen
            }
        }
        if let discriminator = schema.discriminator {
            let isAlternative = !schema.oneOf.isEmpty || !schema.anyOf.isEmpty
            tags.append(Tag(discriminator: discriminator, schema: named, isAlternative: isAlternative))
        }
    }

    /// Heirs, those that the discriminator's mapping names before the others.
    private func mappedFirst(_ heirs: [SchemaID], _ schema: Schema) -> [SchemaID] {
        let isMapped = heirs.map { schema.discriminator?.values(for: table[$0]).isEmpty == false }
        return zip(heirs, isMapped).filter(\.1).map(\.0) + zip(heirs, isMapped).filter { !$0.1 }.map(\.0)
    }

    /// The same with further schemas that must hold.
    func adding(_ further: [SchemaID]) -> SchemaParts {
        var parts = self
        for id in further { parts.collect(id, heir: id, depth: 0) }
        return parts
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

    /// Keywords that values are tried against, and not made from alone.
    private static let triedKeywords = [
        "not", "if", "dependentRequired", "dependentSchemas", "patternProperties", "propertyNames",
        "contains",
        "unevaluatedProperties", "unevaluatedItems",
    ]

    /// Whether a value made from the schemas may break them.
    var needsTrial: Bool {
        ids.contains { id in
            let node = table[id].node
            return Self.triedKeywords.contains { node[$0] != nil }
        }
    }

    /// The format that is named first, else the encoding; empty for none.
    var format: String {
        ids.lazy.map { table[$0].format }.first { !$0.isEmpty }
            ?? ids.lazy.compactMap { table[$0].node["contentEncoding"]?.text }.first ?? ""
    }

    /// The types to make, the best first: those that all schemas allow, or what the keywords speak of before the
    /// others; empty for null.
    var types: [Schema.DataType] {
        let schemas = schemas
        var allowed: [Schema.DataType]?
        for types in schemas.map(\.types) where !types.isEmpty {
            allowed = (allowed ?? types).compactMap { type in
                if types.contains(type) { return type }
                if type == .number, types.contains(.integer) { return .integer }
                return type == .integer && types.contains(.number) ? .integer : nil
            }
        }
        if let allowed, !allowed.isEmpty { return allowed }
        if allowed == nil, schemas.contains(where: { $0.node["type"]?.text == "null" }) { return [] }
        let meant = schemas.lazy.compactMap(Self.meantType).first ?? .string
        return [meant] + [.string, .integer, .boolean, .object, .array].filter { $0 != meant }
    }

    /// The type that the keywords of a schema speak of.
    private static func meantType(_ schema: Schema) -> Schema.DataType? {
        let bounds = schema.bounds
        if !schema.properties.isEmpty || !schema.required.isEmpty { return .object }
        if case .values(_?) = schema.additionalProperties { return .object }
        if !schema.patternProperties.isEmpty || schema.propertyNames != nil { return .object }
        if schema.items != nil || !schema.prefixItems.isEmpty || schema.contains != nil { return .array }
        return bounds.minimum ?? bounds.maximum ?? bounds.multipleOf != nil ? .number : nil
    }

    /// The members of all schemas, each once, in document order.
    var members: [Member] {
        var members: [Member] = []
        var places: [ExactText: Int] = [:]
        for property in schemas.flatMap(\.properties) {
            if let place = places[ExactText(property.name)] {
                if !members[place].ids.contains(property.schema) {
                    members[place].ids.append(property.schema)
                }
            } else {
                places[ExactText(property.name)] = members.count
                members.append(Member(name: property.name, ids: [property.schema]))
            }
        }
        for place in members.indices {
            for id in patternSchemas(of: members[place].name) where !members[place].ids.contains(id) {
                members[place].ids.append(id)
            }
        }
        return members
    }

    /// What is said about a member that no `properties` describe.
    func schemas(ofOther name: String) -> [SchemaID] {
        var ids = patternSchemas(of: name)
        guard ids.isEmpty else { return ids }
        for case .values(let id?) in schemas.map(\.additionalProperties) where !ids.contains(id) {
            ids.append(id)
        }
        return ids
    }

    private func patternSchemas(of name: String) -> [SchemaID] {
        patterns.filter { Self.matches($0.pattern, name) }.map(\.schema)
    }

    /// The patterns of members' names with the schemas of their values.
    var patterns: [(pattern: String, schema: SchemaID)] { ids.flatMap { table[$0].patternProperties } }

    /// Whether `additionalProperties: false`, which sees only what stands beside it, leaves a name.
    func allows(_ name: String) -> Bool {
        ids.allSatisfy { id in
            let schema = table[id]
            guard case .none = schema.additionalProperties else { return true }
            return schema.properties.contains { $0.name == name }
                || schema.patternProperties.contains { Self.matches($0.pattern, name) }
        }
    }

    private static func matches(_ pattern: String, _ name: String) -> Bool {
        (try? Pattern(pattern))?.matches(name) ?? false
    }

    /// The names that every object has which has some names: those of `required`, and what depends on the others.
    func requiredNames(with names: [String]) -> [String] {
        let dependents = ids.flatMap { table[$0].dependentRequired }
        var result = schemas.flatMap(\.required)
        var place = 0
        var pending = names + result
        while place < pending.count {
            for name in dependents.filter({ $0.member == pending[place] }).flatMap(\.names)
            where !pending.contains(name) {
                pending.append(name)
                result.append(name)
            }
            place += 1
        }
        return result
    }

    /// The schemas that hold because a member is there, without those that are known.
    func dependentSchemas(of names: Set<String>) -> [SchemaID] {
        ids.flatMap { table[$0].dependentSchemas }
            .filter { names.contains($0.member) && !ids.contains($0.schema) }.map(\.schema)
    }
}

import TextPatterns
import YAMLSyntax

extension SampleMaker {
    /// How many optional members with documented values are shown.
    private static let maximumDocumented = 12
    /// How many members an object shows when none is required.
    private static let maximumOptional = 3
    /// How many elements or members a limit can ask for.
    static let maximumCount = 100
    /// How many names are tried for one member.
    private static let maximumNames = 8

    /// An object: what is required, what has a documented value, else the first few members.
    mutating func object(_ parts: SchemaParts) -> JSONValue? {
        let shown = shown
        defer { self.shown = shown }
        let bounds = parts.schemas.map(\.bounds)
        let fewest = bounds.compactMap(\.minProperties).max() ?? 0
        let most = bounds.compactMap(\.maxProperties).min() ?? .max
        guard fewest <= Self.maximumCount else { return nil }
        let forced = discriminatorValues(parts)
        let asked = parts.schemas.flatMap(\.required) + forced.keys
        let closed = closedNames(parts)
        var members = described(parts, required: Set(asked), closed)
        let wanted = wantedNames(members, required: Set(asked), tags: forced.keys)
        let needed = parts.requiredNames(with: members.map(\.name).filter { wanted.contains($0) })
        let required = Set(needed + forced.keys)
        // What is there may ask for more.
        let further = parts.dependentSchemas(of: required.union(wanted))
        if !further.isEmpty { return object(parts.adding(further)) }
        members = described(parts, required: required, closed)

        let known = Set(parts.members.map(\.name))
        var result = forced.filter { !known.contains($0.key) }.sorted { $0.key < $1.key }
            .map { JSONValue.Member(key: $0.key, value: $0.value) }
        for member in members where required.contains(member.name) || wanted.contains(member.name) {
            let isRequired = required.contains(member.name)
            if !isRequired, isFull || result.count >= most { continue }
            self.shown = shown.filter { $0.count > 1 && $0[0] == member.name }.map { Array($0.dropFirst()) }
            if let value = forced[member.name]
                ?? make(member.ids, name: member.name, ordinal: memberOrdinal)
            {
                result.append(JSONValue.Member(key: member.name, value: value))
            } else if isRequired {
                return nil
            }
        }
        for member in members
        where result.count < fewest && !result.contains(where: { $0.key == member.name }) {
            guard let value = make(member.ids, name: member.name, ordinal: memberOrdinal) else { continue }
            result.append(JSONValue.Member(key: member.name, value: value))
        }
        let missing = needed.filter { !known.contains($0) }
        guard addOthers(parts, missing, fewest: fewest, most: most, to: &result) else { return nil }
        return .object(result)
    }

    /// The members that `properties` describe and an object can have.
    private func described(
        _ parts: SchemaParts, required: Set<String>, _ closed: Set<String>?
    ) -> [SchemaParts.Member] {
        parts.members.filter { member in
            !isLeftOut(member) && (required.contains(member.name) || closed?.contains(member.name) ?? true)
        }
    }

    /// Whether a member does not travel this way, or not at all.
    private func isLeftOut(_ member: SchemaParts.Member) -> Bool {
        member.ids.contains { id in
            direction == .request && table[id].isReadOnly || direction == .response && table[id].isWriteOnly
                || table[id].node.boolean == false
        }
    }

    /// The names that `additionalProperties: false` leaves, which sees only the properties beside it; nil
    /// for any name.
    private func closedNames(_ parts: SchemaParts) -> Set<String>? {
        var names: Set<String>?
        var compositions: [Composition]?
        for schema in parts.schemas {
            guard case .none = schema.additionalProperties, schema.node["patternProperties"] == nil else {
                continue
            }
            let wholes = compositions ?? self.compositions(parts)
            compositions = wholes
            let forgiven = wholes.flatMap { $0.forgiven(by: schema.node) }.map(\.text)
            let own = Set(schema.properties.map(\.name) + forgiven)
            names = names?.intersection(own) ?? own
        }
        return names
    }

    /// What the schemas put together, without what is a part of something else.
    private func compositions(_ parts: SchemaParts) -> [Composition] {
        var known: Set<SchemaIndex.Place> = []
        var compositions: [Composition] = []
        for schema in parts.schemas
        where !schema.allOf.isEmpty && !known.contains(SchemaIndex.Place(schema.node)) {
            let composition = validator.composition(of: schema.node)
            known.formUnion(composition.parts.map(SchemaIndex.Place.init))
            compositions.append(composition)
        }
        return compositions
    }

    /// - Parameter tags: the members that only say which alternative it is.
    private func wantedNames(
        _ members: [SchemaParts.Member], required: Set<String>, tags: some Collection<String>
    ) -> Set<String> {
        switch extent {
        case .least: return []
        case .all: return Set(members.map(\.name))
        case .usual: break
        }
        let useful = members.filter { member in !member.ids.contains { table[$0].isDeprecated } }
        let documented = useful.filter { member in
            member.ids.contains { !table[$0].examples.isEmpty || table[$0].defaultValue != nil }
        }
        let names = documented.prefix(Self.maximumDocumented).map(\.name)
        let shown = shown.compactMap(\.first)
        let says = members.contains { required.contains($0.name) && !tags.contains($0.name) }
        if !names.isEmpty || says { return Set(names + shown) }
        return Set(useful.prefix(Self.maximumOptional).map(\.name) + shown)
    }

    /// Members that `properties` does not describe: required ones, enough for `minProperties`, and one that
    /// shows what a map holds.
    private mutating func addOthers(
        _ parts: SchemaParts, _ missing: [String], fewest: Int, most: Int, to result: inout [JSONValue.Member]
    ) -> Bool {
        var names: [String] = []
        for name in missing where !names.contains(name) && !result.contains(where: { $0.key == name }) {
            names.append(name)
        }
        let isShown = parts.schemas.contains {
            if case .values(_?) = $0.additionalProperties { true } else { false }
        }
        let isMap = result.isEmpty && names.isEmpty && isShown && !isFull && extent != .least && most > 0
        let extra = max(fewest - result.count - names.count, isMap ? 1 : 0)
        for _ in 0..<max(extra, 0) {
            guard let name = otherName(parts, taken: Set(names + result.map(\.key))) else { break }
            names.append(name)
        }
        for name in names {
            let ids = parts.schemas(ofOther: name)
            guard !ids.isEmpty else {
                result.append(JSONValue.Member(key: name, value: .string("example")))
                continue
            }
            if let value = make(ids, name: name.hasPrefix("key") ? "" : name, ordinal: memberOrdinal) {
                result.append(JSONValue.Member(key: name, value: value))
            } else if !isMap {
                return false
            }
        }
        return true
    }

    /// A name that an object can have besides others.
    private mutating func otherName(_ parts: SchemaParts, taken: Set<String>) -> String? {
        let rules = parts.schemas.compactMap(\.propertyNames)
        func isAllowed(_ name: String) -> Bool {
            !taken.contains(name) && parts.allows(name) && isValid(.string(name), rules)
        }
        let plain = ["key"] + (2..<taken.count + 3).map { "key\($0)" }
        if let name = plain.first(where: isAllowed) { return name }
        for ordinal in 0..<(rules.isEmpty ? 0 : taken.count + Self.maximumNames) {
            if case .string(let name)? = make(rules, name: "", ordinal: ordinal), isAllowed(name) {
                return name
            }
        }
        for pattern in parts.patterns.compactMap({ try? Pattern($0.pattern) }) {
            var sampler = PatternSampler(pattern, ordinal: taken.count)
            let name = sampler.first(minimumLength: taken.count + 3) { name in
                pattern.matches(name) ?? false && isAllowed(name)
            }
            if let name { return name }
        }
        return nil
    }

    /// The values of discriminators, where the members' own schemas accept them.
    private func discriminatorValues(_ parts: SchemaParts) -> [String: JSONValue] {
        var values: [String: JSONValue] = [:]
        let members = parts.members
        for tag in parts.tags {
            let name = tag.discriminator.propertyName
            guard values[name] == nil,
                let text = tag.discriminator.value(for: table[tag.schema])
                    ?? tag.discriminator.mapping.first?.value
            else { continue }
            let value = JSONValue.string(text)
            let ids = members.first { $0.name == name }?.ids
            // Of several alternatives, each has the member, whether it says so or not.
            guard ids != nil || tag.isAlternative && parts.allows(name) else { continue }
            if (ids ?? parts.schemas(ofOther: name)).allSatisfy({
                validator.accepts(value, against: table[$0].node)
            }) {
                values[name] = value
            }
        }
        return values
    }
}

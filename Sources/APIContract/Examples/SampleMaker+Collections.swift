import YAMLSyntax

extension SampleMaker {
    /// How many optional members with documented values are shown.
    private static let maximumDocumented = 12
    /// How many members an object shows when none is required.
    private static let maximumOptional = 3
    /// How many elements or members a limit can ask for.
    private static let maximumCount = 100

    /// An object: what is required, what has a documented value, else the first few members.
    mutating func object(_ parts: SchemaParts) -> JSONValue? {
        let bounds = parts.schemas.map(\.bounds)
        let fewest = bounds.compactMap(\.minProperties).max() ?? 0
        let most = bounds.compactMap(\.maxProperties).min() ?? .max
        guard fewest <= Self.maximumCount else { return nil }
        let forced = discriminatorValues(parts)
        let required = Set(parts.schemas.flatMap(\.required) + forced.keys)
        let closed = closedNames(parts)
        let members = parts.members.filter { member in
            !isLeftOut(member) && (required.contains(member.name) || closed?.contains(member.name) ?? true)
        }
        let wanted = wantedNames(members, required: required)

        var result: [JSONValue.Member] = []
        for member in members where required.contains(member.name) || wanted.contains(member.name) {
            let isRequired = required.contains(member.name)
            if !isRequired, isFull || result.count >= most { continue }
            if let value = forced[member.name] ?? make(member.ids, name: member.name) {
                result.append(JSONValue.Member(key: member.name, value: value))
            } else if isRequired {
                return nil
            }
        }
        for member in members
        where result.count < fewest && !result.contains(where: { $0.key == member.name }) {
            guard let value = make(member.ids, name: member.name) else { continue }
            result.append(JSONValue.Member(key: member.name, value: value))
        }
        let known = Set(parts.members.map(\.name))
        let missing = parts.schemas.flatMap(\.required).filter { !known.contains($0) }
        guard addOthers(parts, missing, fewest: fewest, most: most, to: &result) else { return nil }
        return .object(result)
    }

    /// Whether a member does not travel this way.
    private func isLeftOut(_ member: SchemaParts.Member) -> Bool {
        member.ids.contains { id in
            direction == .request && table[id].isReadOnly || direction == .response && table[id].isWriteOnly
        }
    }

    /// The names that `additionalProperties: false` leaves, which sees only the properties beside it; nil
    /// for any name.
    private func closedNames(_ parts: SchemaParts) -> Set<String>? {
        var names: Set<String>?
        for schema in parts.schemas {
            guard case .none = schema.additionalProperties, schema.node["patternProperties"] == nil else {
                continue
            }
            let own = Set(schema.properties.map(\.name))
            names = names?.intersection(own) ?? own
        }
        return names
    }

    private func wantedNames(_ members: [SchemaParts.Member], required: Set<String>) -> Set<String> {
        if showsAll { return Set(members.map(\.name)) }
        let useful = members.filter { member in !member.ids.contains { table[$0].isDeprecated } }
        let documented = useful.filter { member in
            member.ids.contains { !table[$0].examples.isEmpty || table[$0].defaultValue != nil }
        }
        let names = documented.prefix(Self.maximumDocumented).map(\.name)
        if !names.isEmpty || members.contains(where: { required.contains($0.name) }) { return Set(names) }
        return Set(useful.prefix(Self.maximumOptional).map(\.name))
    }

    /// Members that `properties` does not describe: required ones, enough for `minProperties`, and one that
    /// shows what a map holds.
    private mutating func addOthers(
        _ parts: SchemaParts, _ missing: [String], fewest: Int, most: Int, to result: inout [JSONValue.Member]
    ) -> Bool {
        var schema: SchemaID?
        for case .values(let id?) in parts.schemas.map(\.additionalProperties) { schema = schema ?? id }
        var names: [String] = []
        for name in missing where !names.contains(name) && !result.contains(where: { $0.key == name }) {
            names.append(name)
        }
        let isMap = result.isEmpty && names.isEmpty && schema != nil && !isFull && most > 0
        let hasNameRule = parts.schemas.contains { $0.node["propertyNames"] != nil }
        let extra = max(fewest - result.count - names.count, isMap && !hasNameRule ? 1 : 0)
        for number in 0..<max(extra, 0) { names.append(number == 0 ? "key" : "key\(number + 1)") }
        for name in names {
            let hint = name.hasPrefix("key") ? "" : name
            guard let id = schema else {
                result.append(JSONValue.Member(key: name, value: .string("example")))
                continue
            }
            if let value = make([id], name: hint) {
                result.append(JSONValue.Member(key: name, value: value))
            } else if !isMap {
                return false
            }
        }
        return true
    }

    /// The values of discriminators, where the members' own schemas accept them.
    private func discriminatorValues(_ parts: SchemaParts) -> [String: JSONValue] {
        var values: [String: JSONValue] = [:]
        let members = parts.members
        for (discriminator, id) in parts.discriminators {
            let name = discriminator.propertyName
            guard values[name] == nil,
                let text = discriminator.value(for: table[id]) ?? discriminator.mapping.first?.value
            else { continue }
            let value = JSONValue.string(text)
            guard let member = members.first(where: { $0.name == name }),
                member.ids.allSatisfy({ validator.accepts(value, against: table[$0].node) })
            else { continue }
            values[name] = value
        }
        return values
    }

    /// An array: as few elements as allowed, but one if that is possible.
    mutating func array(_ parts: SchemaParts, name: String) -> JSONValue? {
        let bounds = parts.schemas.map(\.bounds)
        let fewest = bounds.compactMap(\.minItems).max() ?? 0
        let most = bounds.compactMap(\.maxItems).min() ?? .max
        let items = parts.schemas.compactMap(\.items)
        let prefix = parts.schemas.first { !$0.prefixItems.isEmpty }?.prefixItems ?? []
        let wanted = isFull ? 0 : items.isEmpty ? prefix.count : max(1, prefix.count)
        let count = min(max(fewest, wanted), most)
        guard count <= Self.maximumCount else { return nil }
        let elementName = name.hasSuffix("s") ? String(name.dropLast()) : name
        var elements: [JSONValue] = []
        for position in 0..<max(count, 0) {
            let ids = position < prefix.count ? [prefix[position]] : items
            if ids.isEmpty {
                elements.append(.string(position == 0 ? "example" : "example-\(position + 1)"))
            } else if let element = make(
                ids, name: elementName, ordinal: position < prefix.count ? 0 : position)
            {
                elements.append(element)
            } else if elements.count >= fewest {
                break
            } else {
                return nil
            }
        }
        return .array(elements)
    }
}

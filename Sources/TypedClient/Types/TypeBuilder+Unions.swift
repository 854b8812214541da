import APIContract
import YAMLSyntax

extension TypeBuilder {
    /// What a value looks like in JSON, as far as a schema says so.
    enum Form: Hashable {
        case string, number, boolean, array, object, unknown
    }

    /// The form of a schema's values.
    func form(_ id: SchemaID, depth: Int = 0) -> Form {
        let schema = schemas[id]
        guard depth < 16 else { return .unknown }
        switch schema.type {
        case .string: return .string
        case .integer, .number: return .number
        case .boolean: return .boolean
        case .array: return .array
        case .object: return .object
        case nil:
            if let value = schema.enumeration?.first?.value {
                switch value {
                case .string: return .string
                case .number: return .number
                case .boolean: return .boolean
                default: return .unknown
                }
            }
            if !ObjectMerger(schemas).merge(id).properties.isEmpty { return .object }
            if schema.allOf.count == 1 { return form(schema.allOf[0], depth: depth + 1) }
            return .unknown
        }
    }

    /// The type of a value that is one of several: an enumeration with a case for each, unless one type holds
    /// them all. Of a value that may be anything, nothing can be told.
    mutating func union(
        _ alternatives: [SchemaID], _ id: SchemaID, named name: String, in parent: Int?, depth: Int
    ) -> SwiftType {
        if alternatives.count == 1 {
            return type(of: alternatives[0], named: name, in: parent, depth: depth)
        }
        if taggedAlternatives(id) == nil {
            let kept = AlternativeList(id, self).kept
            guard !kept.isEmpty else { return .json }
            if kept.count == 1 { return type(of: kept[0], named: name, in: parent, depth: depth) }
        }
        return .declared(declare(.union, id, named: name, in: parent))
    }

    /// Reads the cases of a union.
    mutating func readAlternatives(_ draft: Int, _ id: SchemaID) {
        let tagged = taggedAlternatives(id)
        let alternatives = tagged?.alternatives ?? AlternativeList(id, self).kept
        var names = NameAllocator(reserved: SwiftName.reservedCases)
        let constants = tagged == nil ? distinctConstants(alternatives) : [:]
        let wanted = alternatives.enumerated().map { index, alternative in
            let tag = tagged?.tags.values[index].first ?? constants[alternative]?.first?.text
            return caseName(alternative, tag: tag)
        }
        drafts[draft].discriminator = tagged?.tags.key
        for (index, name) in names.allocate(wanted).enumerated() {
            let alternative = alternatives[index]
            let title = schemas[alternative].title
            let typeName = SwiftName(title.isEmpty ? name : title).ofType
            let type =
                alternative == id && heirs[id] != nil
                ? .declared(declare(.structure, id, named: typeName, in: draft, isOwnCase: true))
                : type(of: alternative, named: typeName, in: draft).unwrapped
            var member = TypeDraft.Member(
                name: SwiftName.quoted(name), tags: tagged?.tags.values[index] ?? [], type: type)
            if tagged != nil {
                member.isFallback = schemas.discriminator(of: id)?.isFallback(schemas[alternative]) ?? false
            }
            if tagged == nil {
                // A further case for the same type would never be read.
                if drafts[draft].members.contains(where: { $0.type == type }) { continue }
                if form(alternative) == .object {
                    member.fields = fields(alternative, constants[alternative] ?? [])
                }
            }
            drafts[draft].members.append(member)
        }
    }

    /// The alternatives of a schema, or the components that include it, if a key tells them apart.
    func taggedAlternatives(_ id: SchemaID) -> (alternatives: [SchemaID], tags: Tags)? {
        let schema = schemas[id]
        var alternatives = heirs[id] ?? (schema.oneOf.isEmpty ? schema.anyOf : schema.oneOf)
        if heirs[id] != nil, form(id) == .object, schema.discriminator?.values(for: schema).isEmpty == false {
            // The base is one of several, too.
            alternatives.append(id)
        }
        guard alternatives.allSatisfy({ form($0) == .object }), !alternatives.isEmpty else { return nil }
        return tags(alternatives, id).map { (alternatives, $0) }
    }

    /// The constants by which some of several alternatives differ, where no key tells all of them apart.
    private func distinctConstants(_ alternatives: [SchemaID]) -> [SchemaID: [ClientModel.Constant]] {
        var texts: [String: Set<String>] = [:]
        var constants: [SchemaID: [ClientModel.Constant]] = [:]
        for id in alternatives where form(id) == .object {
            for property in ObjectMerger(schemas).merge(id).properties {
                guard let text = constant(property) else { continue }
                texts[property.name, default: []].insert(text)
                constants[id, default: []].append(.init(key: property.name, text: text))
            }
        }
        return constants.mapValues { $0.filter { texts[$0.key, default: []].count > 1 } }
    }

    private func fields(_ id: SchemaID, _ constants: [ClientModel.Constant]) -> ClientModel.Fields {
        let properties = ObjectMerger(schemas).merge(id).properties
        return ClientModel.Fields(
            required: properties.filter(\.isRequired).map(\.name),
            others: properties.filter { !$0.isRequired }.map(\.name), constants: constants)
    }

    private func caseName(_ id: SchemaID, tag: String?) -> String {
        let schema = schemas[id]
        if let name = schema.name { return SwiftName(name).ofLabel }
        if let tag { return SwiftName(tag).ofLabel }
        if !schema.title.isEmpty { return SwiftName(schema.title).ofLabel }
        switch form(id) {
        case .string:
            return Self.text(schema.format) == .string ? "string" : SwiftName(schema.format).ofLabel
        case .number: return schema.type == .integer ? "integer" : "number"
        case .boolean: return "boolean"
        case .array: return schema.items.map { caseName($0, tag: nil) + "s" } ?? "array"
        case .object, .unknown: return "object"
        }
    }

    /// The key that tells alternatives apart, and its texts in each: that of the Discriminator Object
    /// (OpenAPI 3.2, section 4.25), else a required property that is a different constant in each.
    private func tags(_ alternatives: [SchemaID], _ id: SchemaID) -> Tags? {
        if let discriminator = schemas.discriminator(of: id) {
            let key = discriminator.propertyName
            let values = alternatives.map { alternative -> [String] in
                let mapped = discriminator.values(for: schemas[alternative])
                let own = mapped.isEmpty ? constant(alternative, key) ?? schemas[alternative].name : nil
                return own.map { [$0] } ?? mapped
            }
            return distinct(key, values)
        }
        let keys = ObjectMerger(schemas).merge(alternatives[0]).properties.map(\.name)
        for key in keys.prefix(16) {
            if let tags = distinct(key, alternatives.map { constant($0, key).map { [$0] } ?? [] }) {
                return tags
            }
        }
        return nil
    }

    typealias Tags = (key: String, values: [[String]])

    private func distinct(_ key: String, _ values: [[String]]) -> Tags? {
        let all = values.flatMap(\.self)
        return !values.contains([]) && Set(all).count == all.count ? (key, values) : nil
    }

    private func constant(_ id: SchemaID, _ key: String) -> String? {
        let property = ObjectMerger(schemas).merge(id).properties.first { $0.name == key }
        return property.flatMap(constant)
    }

    /// The only text that a property may have.
    private func constant(_ property: Schema.Property) -> String? {
        guard let values = schemas[property.schema].enumeration, values.count == 1,
            case .string(let text) = values[0].value
        else { return nil }
        return text
    }
}

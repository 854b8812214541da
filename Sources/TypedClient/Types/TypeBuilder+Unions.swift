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

    /// The type of a value that is one of several: an enumeration with a case for each, if they can be
    /// told apart by their form or by a key, or else any JSON.
    mutating func union(
        _ alternatives: [SchemaID], _ id: SchemaID, named name: String, in parent: Int?, depth: Int
    ) -> SwiftType {
        if alternatives.count == 1 {
            return type(of: alternatives[0], named: name, in: parent, depth: depth)
        }
        let forms = alternatives.map { form($0) }
        switch Set(forms) {
        case [.string]: return .string
        case [.boolean]: return .boolean
        case [.number]:
            return alternatives.allSatisfy { schemas[$0].type == .integer } ? .integer : .number
        default: break
        }
        let isClear = Set(forms).count == forms.count && !forms.contains(.unknown)
        guard isClear || Set(forms) == [.object] && tags(alternatives, id) != nil else { return .json }
        return .declared(declare(.union, id, named: name, in: parent))
    }

    /// Reads the cases of a union.
    mutating func readAlternatives(_ draft: Int, _ id: SchemaID) {
        let schema = schemas[id]
        let alternatives = schema.oneOf.isEmpty ? schema.anyOf : schema.oneOf
        let isTagged = Set(alternatives.map { form($0) }) == [.object]
        let tags = isTagged ? tags(alternatives, id) : nil
        var names = NameAllocator(reserved: SwiftName.reservedCases)
        let wanted = alternatives.enumerated().map { index, alternative in
            caseName(alternative, tag: tags?.values[index])
        }
        drafts[draft].discriminator = tags?.key
        for (index, name) in names.allocate(wanted).enumerated() {
            let alternative = alternatives[index]
            let title = schemas[alternative].title
            let typeName = SwiftName(title.isEmpty ? name : title).ofType
            let type = type(of: alternative, named: typeName, in: draft).unwrapped
            drafts[draft].members.append(
                TypeDraft.Member(
                    name: SwiftName.quoted(name), key: tags?.values[index] ?? "", type: type,
                    documentation: ""))
        }
    }

    private func caseName(_ id: SchemaID, tag: String?) -> String {
        let schema = schemas[id]
        if let name = schema.name { return SwiftName(name).ofLabel }
        if let tag { return SwiftName(tag).ofLabel }
        switch form(id) {
        case .string: return "string"
        case .number: return schema.type == .integer ? "integer" : "number"
        case .boolean: return "boolean"
        case .array: return "array"
        case .object, .unknown: return "object"
        }
    }

    /// The key that tells alternatives apart, and its text in each: that of the Discriminator Object
    /// (OpenAPI 3.2, section 4.25), else a required property that is a different constant in each.
    private func tags(_ alternatives: [SchemaID], _ id: SchemaID) -> (key: String, values: [String])? {
        let discriminator = schemas[id].node["discriminator"]
        if let key = discriminator?["propertyName"]?.text {
            let mapping = (discriminator?["mapping"].map { Array($0.entries) } ?? []).map {
                (tag: $0.name, target: $0.value.text ?? "")
            }
            let values = alternatives.map { alternative -> String? in
                let name = schemas[alternative].name
                let mapped = mapping.first { $0.target == name || $0.target.hasSuffix("/\(name ?? " ")") }
                return mapped?.tag ?? constant(alternative, key) ?? name
            }
            return distinct(key, values)
        }
        let keys = ObjectMerger(schemas).merge(alternatives[0]).properties.map(\.name)
        for key in keys.prefix(16) {
            if let tags = distinct(key, alternatives.map { constant($0, key) }) { return tags }
        }
        return nil
    }

    private func distinct(_ key: String, _ values: [String?]) -> (key: String, values: [String])? {
        let known = values.compactMap(\.self)
        return known.count == values.count && Set(known).count == known.count ? (key, known) : nil
    }

    private func constant(_ id: SchemaID, _ key: String) -> String? {
        let property = ObjectMerger(schemas).merge(id).properties.first { $0.name == key }
        guard let property, let values = schemas[property.schema].enumeration, values.count == 1,
            case .string(let text) = values[0].value
        else { return nil }
        return text
    }
}

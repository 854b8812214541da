import APIContract
import YAMLSyntax

/// A schema with those that must hold as well, and the members of its alternatives.
struct MergedSchema {
    private static let maximumDepth = 8
    /// Alternatives of alternatives multiply; what comes after so many schemas is left out.
    private static let maximumCount = 500

    private(set) var description = ""
    private(set) var title = ""
    private(set) var isNullable = false
    private(set) var isReadOnly = false
    private(set) var isWriteOnly = false
    private(set) var isDeprecated = false
    private(set) var isSecret = false
    private(set) var limits: [String] = []
    private(set) var defaultValue: JSONValue?
    private(set) var examples: [JSONValue] = []
    private(set) var enumeration: [Schema.EnumValue]?
    private(set) var properties: [Schema.Property] = []
    /// The schemas of members without a property of their own, where they are stated.
    private(set) var others: [SchemaID] = []
    private(set) var items: SchemaID?
    /// The schemas of an array's elements by their places, where they differ.
    private(set) var places: [(name: String, schema: SchemaID, isRequired: Bool)] = []
    /// What further alternatives say of members, by name.
    private(set) var variants: [String: [SchemaID]] = [:]
    private var indices: [ExactText: Int] = [:]
    private var count = 0

    /// Whether it has anything to list below itself.
    var hasMembers: Bool { !properties.isEmpty || items != nil || !places.isEmpty }

    init(_ id: SchemaID, _ schemas: SchemaTable) { merge(id, schemas, path: [], isAlternative: false) }

    private mutating func merge(_ id: SchemaID, _ schemas: SchemaTable, path: [SchemaID], isAlternative: Bool)
    {
        guard path.count < Self.maximumDepth, count < Self.maximumCount, !path.contains(id) else { return }
        count += 1
        let path = path + [id]
        let schema = schemas[id]
        if !isAlternative { mergeAnnotations(schema) }
        for property in schema.properties {
            if let place = indices[ExactText(property.name)] {
                // What one part of `allOf` requires is required; alternatives may differ.
                if isAlternative {
                    properties[place].isRequired = properties[place].isRequired && property.isRequired
                } else {
                    properties[place].isRequired = properties[place].isRequired || property.isRequired
                }
            } else {
                indices[ExactText(property.name)] = properties.count
                properties.append(property)
            }
        }
        mergeElements(schema, schemas)
        if others.isEmpty { others = schemas.others(of: schema) ?? schema.patternProperties.map(\.schema) }
        for part in schema.allOf { merge(part, schemas, path: path, isAlternative: isAlternative) }
        let choices = [schema.oneOf, schema.anyOf, schemas.heirs(of: id, unlessIn: path)].filter {
            !$0.isEmpty
        }
        guard !choices.isEmpty else { return }
        let common = Set(indices.keys)
        for alternatives in choices {
            mergeAlternatives(alternatives, common, schemas, path: path)
        }
    }

    /// A member is required only if every alternative requires it.
    private mutating func mergeAlternatives(
        _ alternatives: [SchemaID], _ common: Set<ExactText>, _ schemas: SchemaTable, path: [SchemaID]
    ) {
        var counts: [ExactText: Int] = [:]
        for alternative in alternatives {
            var one = MergedSchema()
            one.count = count
            one.merge(alternative, schemas, path: path, isAlternative: true)
            count = one.count
            for property in one.properties where !common.contains(ExactText(property.name)) {
                if property.isRequired { counts[ExactText(property.name), default: 0] += 1 }
                if let place = indices[ExactText(property.name)] {
                    addVariants([property.schema] + one.variants[property.name, default: []], place)
                } else {
                    indices[ExactText(property.name)] = properties.count
                    properties.append(property)
                    variants[property.name] = one.variants[property.name]
                }
            }
            if !hasElements { (items, places) = (one.items, one.places) }
        }
        for name in indices.keys where !common.contains(name) {
            guard let place = indices[name] else { continue }
            properties[place].isRequired = counts[name] == alternatives.count
        }
    }

    private var hasElements: Bool { items != nil || !places.isEmpty }

    private mutating func mergeElements(_ schema: Schema, _ schemas: SchemaTable) {
        guard !hasElements else { return }
        items = schemas.element(of: schema)
        guard items == nil else { return }
        let fewest = schema.bounds.minItems ?? 0
        for (index, id) in (schemas.elements(of: schema) ?? schema.prefixItems).enumerated() {
            let isPlace = index < schema.prefixItems.count
            places.append((isPlace ? "[\(index)]" : "[]", id, isPlace && index < fewest))
        }
    }

    private mutating func addVariants(_ ids: [SchemaID], _ place: Int) {
        let property = properties[place]
        var known = variants[property.name, default: []]
        for id in ids where id != property.schema && !known.contains(id) { known.append(id) }
        if !known.isEmpty { variants[property.name] = known }
    }

    private init() {}

    private mutating func mergeAnnotations(_ schema: Schema) {
        if description.isEmpty { description = schema.description }
        if title.isEmpty { title = schema.title }
        isNullable = isNullable || schema.isNullable
        isReadOnly = isReadOnly || schema.isReadOnly
        isWriteOnly = isWriteOnly || schema.isWriteOnly
        isDeprecated = isDeprecated || schema.isDeprecated
        isSecret = isSecret || schema.isSecret
        for limit in schema.limits where !limits.contains(limit) { limits.append(limit) }
        defaultValue = defaultValue ?? schema.defaultValue
        if examples.isEmpty { examples = schema.examples }
        enumeration = enumeration ?? schema.enumeration
    }
}

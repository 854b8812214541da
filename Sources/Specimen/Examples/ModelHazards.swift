import APIContract
import YAMLSyntax

/// How a class of a package may make another content of a value that it is given.
struct ModelHazards: OptionSet {
    let rawValue: UInt8

    /// The value leaves out members that may be null; some packages fill in null.
    static let leavesOutNullables = ModelHazards(rawValue: 1)
    /// One of several classes has to be found, or the value has members that its class does not know.
    static let isOpen = ModelHazards(rawValue: 2)

    /// What they are called in `refuses` in `language.yaml`; nil where every package can keep the value as it is.
    var refusals: [String] {
        guard contains(.leavesOutNullables) else { return [] }
        return contains(.isOpen) ? ["partial-model", "partial-open-model"] : ["partial-model"]
    }

    init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Looks for hazards in a value and all that is in it.
    init(of value: JSONValue, _ id: SchemaID, _ schemas: SchemaTable) {
        self = []
        let schema = schemas[id]
        switch value {
        case .array(let elements):
            guard let items = schema.items else { return }
            for element in elements { formUnion(ModelHazards(of: element, items, schemas)) }
        case .object(let members):
            if !schema.oneOf.isEmpty || !schema.anyOf.isEmpty { insert(.isOpen) }
            let properties = schemas.properties(of: id)
            // An object of which nothing is known is no class.
            guard !properties.isEmpty else { return }
            for member in members {
                if let property = properties.first(where: { $0.name == member.key }) {
                    formUnion(ModelHazards(of: member.value, property.schema, schemas))
                } else {
                    insert(.isOpen)
                }
            }
            let isLeftOut = properties.contains { property in
                schemas[property.schema].isNullable && !members.contains { $0.key == property.name }
            }
            if isLeftOut { insert(.leavesOutNullables) }
        default: break
        }
    }
}

import APIContract
import YAMLSyntax

/// Lists the members of a body, nested ones with dotted names.
struct FieldLister {
    /// How deep members are listed; less for bodies with more than `maximumCount` of them.
    private static let maximumDepth = 5
    private static let maximumCount = 150
    /// Longer examples and defaults are left out: they would not fit into a table.
    private static let maximumLength = 100

    private let schemas: SchemaTable
    private let direction: Direction
    private let merged: MergedSchemas
    private var limit = FieldLister.maximumCount
    private var depth = 0
    private var fields: [PageField] = []

    /// Makes a lister.
    /// - Parameters:
    ///   - schemas: the schemas of the contract.
    ///   - direction: decides whether read-only or write-only members are left out.
    init(_ schemas: SchemaTable, _ direction: Direction) {
        self.schemas = schemas
        self.direction = direction
        merged = MergedSchemas(schemas)
    }

    /// The members of a schema in document order.
    func fields(of id: SchemaID?) -> [PageField] {
        guard let id else { return [] }
        var lister = self
        for depth in stride(from: Self.maximumDepth, through: 1, by: -1) {
            lister.depth = depth
            lister.limit = depth == 1 ? .max : Self.maximumCount
            lister.fields = []
            if lister.add(membersOf: id, "", path: [id]) { return lister.fields }
        }
        return lister.fields
    }

    /// The members of an object that is a parameter, by the names that they have in the request.
    func members(of parameter: Parameter) -> [PageField] {
        guard let id = parameter.schema, !merged[id].properties.isEmpty else { return [] }
        var lister = self
        lister.depth = 1
        lister.limit = .max
        _ = lister.add(membersOf: id, "", path: [id])
        let places = [".", "[", "*"]
        return lister.fields.filter { field in !places.contains { field.name.hasPrefix($0) } }.map { field in
            var member = field
            member.name = parameter.memberName(field.name)
            member.isRequired = field.isRequired && parameter.isRequired
            return member
        }
    }

    /// The field of a schema alone.
    /// - Parameter variants: further schemas that a value may have instead.
    func field(
        _ name: String, _ id: SchemaID?, isRequired: Bool, variants: [SchemaID] = []
    ) -> PageField {
        var field = PageField(name: name, isRequired: isRequired)
        guard let id else {
            field.type = "any"
            return field
        }
        let schema = merged[id]
        let all = [schema] + variants.map { merged[$0] }
        field.type = TypeWords.words([id] + variants, schemas)
        field.isNullable = all.contains(where: \.isNullable)
        field.isDeprecated = schema.isDeprecated
        field.isSecret = schema.isSecret
        let title = Self.saysMore(schema.title, than: name) ? schema.title : ""
        field.description = schema.description.isEmpty ? title : schema.description
        // What only some of the alternatives say is no limit.
        let limits = schema.limits.filter { limit in all.allSatisfy { $0.limits.contains(limit) } }
        field.constraints = limits.map { $0.prefix(1).uppercased() + $0.dropFirst() }
        field.defaultValue = Self.text(schema.defaultValue)
        field.example = Self.text(schema.examples.first)
        let values = all.map(\.enumeration)
        set(values.contains { $0 == nil } ? nil : Self.distinct(values.compactMap(\.self)), &field)
        // A list of plain values has no rows of its own, where they could stand.
        if all.count == 1, schema.enumeration == nil, let items = schema.items,
            let values = merged[items].enumeration
        {
            field.values = values.map { Self.spelling($0.value) }
            field.isList = true
        }
        return field
    }

    /// Whether a title is more than a name in other letters, as the libraries write it that make documents of code:
    /// `Parcel Id` of `parcel_id`.
    private static func saysMore(_ title: String, than name: String) -> Bool {
        func letters(_ text: some StringProtocol) -> String {
            String(text.filter { $0.isLetter || $0.isNumber }).lowercased()
        }
        let own = name.split(separator: ".").last ?? ""
        return letters(title) != letters(own)
    }

    private static func distinct(_ lists: [[Schema.EnumValue]]) -> [Schema.EnumValue] {
        guard lists.count > 1 else { return lists.first ?? [] }
        var known: Set<String> = []
        return lists.joined().filter { known.insert($0.value.text).inserted }
    }

    /// A value as a reader types it; nil for one that is too long.
    static func text(_ value: JSONValue?) -> String? {
        guard let value else { return nil }
        let text: String
        if case .string(let content) = value, !content.isEmpty { text = content } else { text = value.text }
        return text.utf8.count <= maximumLength ? text : nil
    }

    private func set(_ values: [Schema.EnumValue]?, _ field: inout PageField) {
        guard let values, !values.isEmpty else { return }
        if values.contains(where: { !$0.title.isEmpty || !$0.description.isEmpty }) {
            field.meanings = values.map {
                .init(value: Self.spelling($0.value), title: $0.title, description: $0.description)
            }
        } else if values.count == 1 {
            field.constant = Self.spelling(values[0].value)
        } else {
            field.values = values.map { Self.spelling($0.value) }
        }
    }

    private static func spelling(_ value: JSONValue) -> String {
        if case .string(let text) = value, !text.isEmpty { return text }
        return value.text
    }

    /// Adds the members of an object or of the elements of an array.
    /// - Returns: false when there are too many.
    private mutating func add(membersOf id: SchemaID, _ prefix: String, path: [SchemaID]) -> Bool {
        let schema = merged[id]
        let separator = prefix.isEmpty ? "" : "."
        for property in schema.properties {
            let member = merged[property.schema]
            if schemas.isImpossible(property) { continue }
            guard direction == .request ? !member.isReadOnly : !member.isWriteOnly else { continue }
            let name = prefix + separator + property.name
            let variants = schema.variants[property.name, default: []]
            guard add(name, property.schema, isRequired: property.isRequired, path: path, variants) else {
                return false
            }
        }
        for values in schema.others where merged[values].hasMembers {
            guard add(prefix + separator + "*", values, isRequired: false, path: path) else { return false }
        }
        for place in schema.places {
            guard add(prefix + place.name, place.schema, isRequired: place.isRequired, path: path) else {
                return false
            }
        }
        if let items = schema.items {
            let name = prefix + "[]"
            if prefix.isEmpty { return add(name, items, isRequired: true, path: path) }
            return path.contains(items) || add(membersOf: items, name, path: path + [items])
        }
        return true
    }

    private mutating func add(
        _ name: String, _ id: SchemaID, isRequired: Bool, path: [SchemaID], _ variants: [SchemaID] = []
    ) -> Bool {
        guard fields.count < limit else { return false }
        fields.append(field(name, id, isRequired: isRequired, variants: variants))
        guard path.count < depth, !path.contains(id) else { return true }
        return add(membersOf: id, name, path: path + [id])
    }
}

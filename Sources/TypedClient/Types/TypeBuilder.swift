import APIContract
import YAMLSyntax

/// Makes the types of a client from schemas.
///
/// A type gets its name when it is first needed; its members are read later, one type after the other, so
/// that neither recursion nor depth of the document matters.
struct TypeBuilder {
    let schemas: SchemaTable
    let clientName: String
    /// Whether operations stand where the client's types need its name in front.
    var qualifiesNames = false
    var drafts: [TypeDraft] = []
    /// The components that include a component with a discriminator, of which each is one of several.
    var heirs: [SchemaID: [SchemaID]] { schemas.heirs }
    /// The schemas whose values must not show themselves.
    private let secrets: Set<SchemaID>
    private var types: [SchemaID: SwiftType] = [:]
    /// The schemas whose types are being made, with the number of arrays and dictionaries around each.
    private var open: [SchemaID: Int] = [:]
    private var containers = 0
    /// The types of arrays and dictionaries that contain themselves.
    private var wrappers: [SchemaID: Int] = [:]
    private var pending: [(draft: Int, schema: SchemaID)] = []
    private var next = 0
    private var componentNames: [String: String] = [:]
    private var topNames: Set<String> = []
    private var names: NameAllocator

    /// Arrays in arrays and the like are followed so deep.
    private static let depthLimit = 32

    /// Makes a builder.
    /// - Parameters:
    ///   - schemas: the contract's schemas.
    ///   - clientName: the name of the type that all others are nested in.
    init(_ schemas: SchemaTable, clientName: String) {
        self.schemas = schemas
        self.clientName = clientName
        secrets = SecretFinder(schemas).secrets
        names = NameAllocator(reserved: SwiftName.reservedTypes.union([clientName]))
        topNames = [clientName]
        let components = schemas.ids.compactMap { schemas[$0].name }
        for (component, name) in zip(components, topLevel(components.map { SwiftName($0).ofType })) {
            componentNames[component] = name
        }
    }

    /// Gives names to types of the client itself.
    mutating func topLevel(_ wanted: [String]) -> [String] {
        let given = names.allocate(wanted)
        topNames.formUnion(given)
        return given
    }

    /// The type of a schema.
    /// - Parameters:
    ///   - id: the schema.
    ///   - name: what the type is called if it has to be declared and is no component.
    ///   - parent: the type that it is then nested in; nil for the client.
    mutating func type(of id: SchemaID, named name: String, in parent: Int?, depth: Int = 0) -> SwiftType {
        if let known = types[id] { return known }
        let schema = schemas[id]
        if let outer = open[id] {
            // What contains itself without anything in between has no values.
            guard containers > outer else { return .json }
            let wrapper = wrapper(id, named: name, in: parent)
            return schema.isNullable ? wrapper.asOptional : wrapper
        }
        guard depth < Self.depthLimit else { return .json }
        open[id] = containers
        defer { open[id] = nil }
        var plain = plainType(id, schema, named: name, in: parent, depth: depth + 1)
        if let wrapper = wrappers[id] {
            drafts[wrapper].members = [TypeDraft.Member(name: "value", type: plain.unwrapped)]
            plain = plain.isOptional ? .declared(wrapper).asOptional : .declared(wrapper)
        }
        let type = schema.isNullable ? plain.asOptional : plain
        types[id] = type
        return type
    }

    /// The type of an array or a dictionary that contains itself, which only a type with a name can.
    private mutating func wrapper(_ id: SchemaID, named name: String, in parent: Int?) -> SwiftType {
        if let known = wrappers[id] { return .declared(known) }
        let draft = declare(.wrapper, id, named: name, in: parent)
        wrappers[id] = draft
        return .declared(draft)
    }

    /// The type of what an array or a dictionary holds.
    private mutating func element(
        _ id: SchemaID, named name: String, in parent: Int?, depth: Int
    ) -> SwiftType {
        containers += 1
        defer { containers -= 1 }
        return type(of: id, named: SwiftName(name).ofElementType, in: parent, depth: depth)
    }

    /// Reads the members of the types that were named since the last call.
    mutating func readMembers() {
        while next < pending.count {
            let (draft, schema) = pending[next]
            next += 1
            switch drafts[draft].kind {
            case .structure: readProperties(draft, schema)
            case .union: readAlternatives(draft, schema)
            case .enumeration, .wrapper: break
            }
        }
    }

    private mutating func plainType(
        _ id: SchemaID, _ schema: Schema, named name: String, in parent: Int?, depth: Int
    ) -> SwiftType {
        if let values = schema.enumeration, !values.isEmpty {
            return enumeration(values, id, named: name, in: parent)
        }
        let object = ObjectMerger(schemas).merge(id)
        if heirs[id] != nil, taggedAlternatives(id) != nil {
            return .declared(declare(.union, id, named: name, in: parent))
        }
        if let other = object.onlySource, other != id, heirs[other] == nil {
            return type(of: other, named: name, in: parent, depth: depth)
        }
        if !object.properties.isEmpty { return .declared(declare(.structure, id, named: name, in: parent)) }
        let alternatives = schema.oneOf.isEmpty ? schema.anyOf : schema.oneOf
        if !alternatives.isEmpty { return union(alternatives, id, named: name, in: parent, depth: depth) }
        for member in schema.allOf {
            let type = type(of: member, named: name, in: parent, depth: depth)
            if type != .json { return type }
        }
        switch schema.type {
        case .string: return Self.text(schema.format)
        case .integer: return Self.integer(schema)
        case .number: return .number
        case .boolean: return .boolean
        case .array:
            guard let items = schemas.element(of: schema) else { return .array(.json) }
            return .array(element(items, named: name, in: parent, depth: depth))
        case .object:
            guard let values = schemas.other(of: schema) else { return .dictionary(.json) }
            return .dictionary(element(values, named: name, in: parent, depth: depth))
        case nil:
            return Set(schema.types) == [.integer, .number] ? .number : .json
        }
    }

    /// Text by its format (JSON Schema 2020-12, section 7.3, and OpenAPI's registry of formats).
    static func text(_ format: String) -> SwiftType {
        switch format {
        case "date-time": .date
        case "date": .day
        case "uri", "url": .url
        case "uuid": .uuid
        case "byte": .data
        default: .string
        }
    }

    /// An integer by its format (OpenAPI's registry of formats) and its limits: one that no `Int` holds is not
    /// signed.
    static func integer(_ schema: Schema) -> SwiftType {
        if schema.format == "uint64" { return .unsigned }
        let bounds = schema.bounds
        guard !schema.format.hasPrefix("int"), let minimum = bounds.minimum ?? bounds.exclusiveMinimum,
            let maximum = bounds.maximum ?? bounds.exclusiveMaximum, let lowest = Double(minimum),
            let highest = Double(maximum)
        else { return .integer }
        // By value, because many documents have 1.8446744073709552e+19. The largest Int is 9223372036854776000 there,
        // which is no more than this.
        return lowest >= 0 && highest > 0x1p63 ? .unsigned : .integer
    }

    private mutating func enumeration(
        _ values: [Schema.EnumValue], _ id: SchemaID, named name: String, in parent: Int?
    ) -> SwiftType {
        let texts = values.map { value -> String? in
            switch value.value {
            case .string(let text): text
            case .number, .boolean: schemas[id].type == .string ? value.value.text : nil
            default: nil
            }
        }
        guard !texts.contains(nil) else {
            let kinds = Set(values.map { ValueKind($0.value) })
            switch kinds.count == 1 ? kinds.first : nil {
            case .integer: return Self.integer(schemas[id])
            case .unsigned: return .unsigned
            case .number: return .number
            case .boolean: return .boolean
            default:
                if kinds == [.integer, .unsigned] { return .unsigned }
                return kinds.isSubset(of: [.integer, .unsigned, .number]) ? .number : .json
            }
        }
        let draft = declare(.enumeration, id, named: name, in: parent)
        var known: Set<String> = []
        let cases = zip(values, texts.compactMap(\.self)).filter { known.insert($0.1).inserted }
        var names = NameAllocator(reserved: SwiftName.reservedCases)
        let given = names.allocate(cases.map { SwiftName($0.1).ofLabel })
        drafts[draft].cases = zip(cases, given).map { value, name in
            let documentation = [value.0.title, value.0.description].filter { !$0.isEmpty }
            return ClientModel.Case(
                name: SwiftName.quoted(name),
                documentation: documentation.joined(separator: "\n\n"),
                value: value.1)
        }
        return .declared(draft)
    }

    /// Gives a type its name; its members follow.
    /// - Parameter isOwnCase: whether it is that case of a union which is the base of the others.
    mutating func declare(
        _ kind: TypeDraft.Kind, _ id: SchemaID, named wanted: String, in parent: Int?, isForm: Bool = false,
        isOwnCase: Bool = false
    ) -> Int {
        let schema = schemas[id]
        let component = isForm || isOwnCase ? nil : schema.name.flatMap { componentNames[$0] }
        // A name inside a type must not hide one that the type's members may mean.
        let name = component ?? nested(wanted, in: parent)
        let documentation = schema.name == nil ? "" : schema.description
        drafts.append(
            TypeDraft(
                parent: component == nil ? parent : nil, name: name, documentation: documentation, kind: kind)
        )
        drafts[drafts.count - 1].isForm = isForm
        drafts[drafts.count - 1].isComponent = component != nil
        pending.append((drafts.count - 1, id))
        return drafts.count - 1
    }

    private mutating func nested(_ wanted: String, in parent: Int?) -> String {
        guard let parent else { return topLevel([wanted])[0] }
        var ancestors: Set<String> = []
        var ancestor: Int? = parent
        while let index = ancestor {
            ancestors.insert(drafts[index].name)
            ancestor = drafts[index].parent
        }
        var name = wanted
        while topNames.contains(name) || ancestors.contains(name) { name += "Value" }
        return drafts[parent].names.allocate([name])[0]
    }

    private mutating func readProperties(_ draft: Int, _ id: SchemaID) {
        let object = ObjectMerger(schemas).merge(id)
        let properties = object.properties
        var names = NameAllocator(reserved: SwiftName.reservedLabels)
        let wanted = properties.map { SwiftName($0.name) }
        let given = names.allocate(wanted.map(\.ofLabel))
        for (index, (property, name)) in zip(properties, given).enumerated() {
            let schema = schemas[property.schema]
            var type = type(of: property.schema, named: wanted[index].ofType, in: draft)
            let isNullable = type.isOptional
            if drafts[draft].isForm { type = fileType(property.schema) ?? type }
            if !property.isRequired { type = type.asOptional }
            drafts[draft].members.append(
                TypeDraft.Member(
                    name: SwiftName.quoted(name), key: property.name, type: type,
                    documentation: documentation(schema), isSecret: secrets.contains(property.schema),
                    isNullable: isNullable,
                    isRequired: property.isRequired,
                    defaultValue: isNullable
                        ? nil : schema.defaultValue.flatMap { SwiftLiteral.value($0, type.unwrapped, self) },
                    isReadOnly: schema.isReadOnly, isWriteOnly: schema.isWriteOnly))
        }
        if let values = object.others, !drafts[draft].isForm {
            let name = names.allocate(["additionalProperties"])[0]
            let type = values.map { self.type(of: $0, named: "AdditionalProperty", in: draft) } ?? .json
            drafts[draft].others = (name, type)
        }
    }

    private func documentation(_ schema: Schema) -> String {
        let blocks = schema.name == nil && !schema.description.isEmpty ? [schema.description] : []
        return (blocks + defaultSentences(schema)).joined(separator: "\n\n")
    }

    /// What a comment says about a default; empty if there is none that can be shown.
    func defaultSentences(_ schema: Schema) -> [String] {
        guard let value = schema.defaultValue, value != .null, !schema.isSecret, value.text.utf8.count <= 60,
            !value.text.contains("`")
        else { return [] }
        return ["The default is `\(value.text)`."]
    }

    /// The type of what stands for a file in a form (OpenAPI 3.2, section 4.14.5).
    private func fileType(_ id: SchemaID) -> SwiftType? {
        let schema = schemas[id]
        let isBinary = schema.format == "binary" || schema.node["contentMediaType"] != nil
        if schema.type == .string || schema.types.isEmpty, isBinary { return .file }
        guard schema.type == .array, let items = schema.items, fileType(items) == .file else { return nil }
        return .array(.file)
    }

    /// The type for the content of a form with files.
    mutating func form(_ id: SchemaID, named name: String) -> Int {
        let draft = declare(.structure, id, named: name, in: nil, isForm: true)
        readMembers()
        return draft
    }
}

/// The kind of a value of an enumeration.
private enum ValueKind {
    case integer, unsigned, number, boolean, other

    init(_ value: JSONValue) {
        switch value {
        case .number(let spelling):
            self = Int(spelling) != nil ? .integer : UInt64(spelling) != nil ? .unsigned : .number
        case .boolean: self = .boolean
        default: self = .other
        }
    }
}

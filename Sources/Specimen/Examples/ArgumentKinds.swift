import APIContract
import TargetLanguages
import YAMLSyntax

/// Finds out what the arguments of a package's method are.
struct ArgumentKinds {
    let schemas: SchemaTable
    let names: PackageNames
    let style: SDKPackage.Style

    /// What a value is as an argument.
    func kind(_ value: JSONValue, _ schema: SchemaID?) -> PackageCall.Argument.Kind {
        let format = schema.map { schemas[$0].format } ?? ""
        switch value {
        case .string where format == "date": return .date
        case .string where format == "date-time": return .dateTime
        case .string where format == "binary": return .file
        case .string:
            return schema.map(isEnumeration) ?? false ? .enumeration : .text
        case .boolean: return .boolean
        case .array(let elements): return elements.allSatisfy(Self.isPlain) ? .array : .content
        case .object: return .object
        case .number:
            let types = schema.map { schemas[$0].types } ?? []
            return types == [.integer] ? .integer : .number
        case .null: return .content
        }
    }

    /// Whether a schema lists values and has a name, so that it becomes a class of its own.
    func isEnumeration(_ id: SchemaID) -> Bool {
        let schema = schemas[id]
        if schema.enumeration != nil { return schema.name != nil }
        // What is said beside a reference, such as that it may be null, makes no other class.
        let others = schema.allOf + schema.anyOf + schema.oneOf
        return others.count == 1 && schemas[others[0]].enumeration != nil && schemas[others[0]].name != nil
    }

    /// The arguments for the content of a request: the members of a form, else the content as a whole.
    func arguments(
        _ body: ExampleRequest.Body, _ operation: Operation, _ method: String, contentName: String?
    ) -> [PackageCall.Argument] {
        let isRequired = operation.requestBody?.isRequired ?? false
        if style == .functions { return [instance(body, method, contentName ?? "body", isRequired)] }
        let written = operation.written.bodyName
        let name = contentName ?? (written.isEmpty ? nil : written)
        switch body.form {
        case .json(.object(let members)) where style == .resources && contentName == nil:
            return self.members(members, body)
        case .json(let value):
            var argument = json(value, body.schema, method, isRequired)
            if let name { argument.name = name }
            if style == .models { return [argument] }
            let isNamed = argument.kind == .model && body.schema.map { schemas[$0].name != nil } ?? false
            argument.isUnnamed = name == nil && !isNamed
            // The methods of resources turn any value into JSON.
            if style == .resources, argument.kind == .content { argument.kind = .array }
            return [plain(argument)]
        case .text(let text):
            return [
                .init(name: name ?? "body", kind: .textContent, value: .string(text), isRequired: isRequired)
            ]
        case .file(let file):
            return [
                .init(
                    name: name ?? "body", kind: .fileContent, value: .null, file: file.name,
                    isRequired: isRequired)
            ]
        case .form, .multipart: return members(body)
        }
    }

    /// Content as functions are given it: an object of a class, a list of them, or of plain values.
    private func instance(
        _ body: ExampleRequest.Body, _ method: String, _ name: String, _ isRequired: Bool
    ) -> PackageCall.Argument {
        var argument = PackageCall.Argument(name: name, kind: .content, value: .null, isRequired: isRequired)
        switch body.form {
        case .json(let value): argument.value = value
        case .form: argument.value = .object(body.fields)
        case .text, .file, .multipart: return argument
        }
        guard let id = body.schema else { return argument }
        switch argument.value {
        case .object:
            argument.model = className(id, method + "_body")
            if !argument.model.isEmpty { argument.kind = .model }
        case .array(let elements) where elements.allSatisfy(Self.isPlain):
            if schemas[id].items.map(isText) ?? true { argument.kind = .array }
        case .array:
            let inline = (schemas[id].name ?? method + "_body") + "_item"
            argument.model = schemas[id].items.map { className($0, inline) } ?? ""
            if !argument.model.isEmpty { argument.kind = .modelArray }
        default: break
        }
        return argument
    }

    /// The name of the one class that a schema becomes; empty where there may be none, or several.
    private func className(_ id: SchemaID, _ inlineName: String) -> String {
        let schema = schemas[id]
        let isObject = !schema.properties.isEmpty || schema.types == [.object] || !schema.allOf.isEmpty
        guard isObject, schema.oneOf.isEmpty, schema.anyOf.isEmpty else { return "" }
        // How a title becomes a name differs between versions.
        return schema.name ?? (schema.title.isEmpty ? inlineName : "")
    }

    /// Whether the texts of a schema are given as they are: they are no dates and no words of a list.
    func isText(_ id: SchemaID) -> Bool {
        schemas[id].enumeration == nil && !isEnumeration(id)
            && !["date", "date-time", "binary"].contains(schemas[id].format)
    }

    private func members(_ body: ExampleRequest.Body) -> [PackageCall.Argument] {
        let schema = body.schema.map { schemas[$0] }
        return body.fields.sorted { order($0.key, schema) < order($1.key, schema) }.map { field in
            let property = schema?.properties.first { $0.name == field.key }
            var argument = PackageCall.Argument(
                name: field.key, kind: kind(field.value, property?.schema), value: field.value,
                override: property.map { packageName(of: $0.schema) } ?? "",
                isRequired: property?.isRequired ?? false)
            if case .multipart(let content) = body.form {
                take(content.parts.filter { $0.name == field.key }, into: &argument)
            }
            return argument
        }
    }

    /// What the parts of a name mean for an argument: one file is given as a file, several in ways of their own.
    private func take(_ parts: [MultipartContent.Part], into argument: inout PackageCall.Argument) {
        guard parts.contains(where: { $0.file != nil }) else { return }
        let isOne = parts.count == 1
        argument.kind = isOne ? .file : .content
        argument.file = isOne ? parts[0].file?.name : nil
    }

    /// The members of a JSON object, as packages with resources take them.
    private func members(_ members: [JSONValue.Member], _ body: ExampleRequest.Body) -> [PackageCall.Argument]
    {
        let properties = body.schema.map { schemas.properties(of: $0) } ?? []
        return members.map { member in
            let property = properties.first { $0.name == member.key }
            let kind: PackageCall.Argument.Kind =
                switch member.value {
                case .object: .map
                case .array: .array
                default: kind(member.value, property?.schema)
                }
            return .init(
                name: member.key, kind: kind, value: member.value,
                override: property.map { packageName(of: $0.schema) } ?? "", schema: property?.schema,
                isRequired: property?.isRequired ?? false)
        }
    }

    /// The name that the document gives to members with a schema of their own for all languages.
    private func packageName(of id: SchemaID) -> String {
        schemas[id].name == nil ? schemas[id].packageName : ""
    }

    /// A value whose objects have their members under the names that the package gives them, as far as they are known.
    func renamed(_ value: JSONValue, _ id: SchemaID?) -> JSONValue {
        switch value {
        case .array(let elements):
            let items = id.flatMap { schemas[$0].items }
            return .array(elements.map { renamed($0, items) })
        case .object(let members):
            let properties = id.map { schemas.properties(of: $0) } ?? []
            return .object(
                members.map { member in
                    guard let property = properties.first(where: { $0.name == member.key }) else {
                        return member
                    }
                    return .init(
                        key: names.name(member.key, .argument),
                        value: renamed(member.value, property.schema))
                })
        default: return value
        }
    }

    /// Content as the value that it is, without a class.
    private func plain(_ argument: PackageCall.Argument) -> PackageCall.Argument {
        var plain = argument
        plain.model = ""
        plain.hazards = []
        switch argument.kind {
        case .model: plain.kind = .map
        case .modelArray: plain.kind = .array
        default: break
        }
        return plain
    }

    /// The schema of a member of an object.
    func property(_ key: String, of id: SchemaID) -> SchemaID? {
        schemas.properties(of: id).first { $0.name == key }?.schema
    }

    /// Whether a form has members that need not be given.
    func hasOptionalMembers(_ body: ExampleRequest.Body?) -> Bool {
        switch body?.form {
        case .form, .multipart:
            body?.schema.map { schemas[$0].properties.contains { !$0.isRequired } } ?? false
        default: false
        }
    }

    /// The place of a member among those that the schema describes.
    private func order(_ key: String, _ schema: Schema?) -> Int {
        schema?.properties.firstIndex { $0.name == key } ?? .max
    }

    /// JSON: a model where the schema is an object of known members, else the value itself.
    private func json(
        _ value: JSONValue, _ id: SchemaID?, _ method: String, _ isRequired: Bool
    ) -> PackageCall.Argument {
        switch value {
        case .object:
            if let id, let model = model(id, method + "_request") {
                return .init(
                    name: names.name(model, .model), kind: .model, value: value, model: model,
                    isRequired: isRequired,
                    hazards: ModelHazards(of: value, id, schemas))
            }
            return .init(
                name: id.map(isMap) ?? false ? "request_body" : "body", kind: .map, value: value,
                isRequired: isRequired)
        case .array:
            if let id, let items = schemas[id].items,
                let model = model(items, (schemas[id].name ?? method + "_request") + "_inner")
            {
                return .init(
                    name: names.name(model, .model), kind: .modelArray, value: value, model: model,
                    isRequired: isRequired,
                    hazards: ModelHazards(of: value, id, schemas))
            }
            return .init(
                name: "request_body", kind: kind(value, nil), value: value, isRequired: isRequired)
        default:
            // Whether a package writes the quotes of a string differs.
            return .init(name: "body", kind: .content, value: value, isRequired: isRequired)
        }
    }

    /// The name of the model that a schema becomes; nil when it becomes none.
    private func model(_ id: SchemaID, _ inlineName: String) -> String? {
        var schema = schemas[id]
        var known: Set<SchemaID> = [id]
        // One reference in an inline schema stands for what it refers to.
        while schema.name == nil, schema.properties.isEmpty, schema.oneOf.isEmpty, schema.anyOf.isEmpty,
            schema.allOf.count == 1, known.insert(schema.allOf[0]).inserted
        {
            schema = schemas[schema.allOf[0]]
        }
        let parts = schema.allOf + schema.oneOf + schema.anyOf
        guard !schema.properties.isEmpty || !parts.isEmpty else { return nil }
        return schema.name ?? (schema.title.isEmpty ? inlineName : schema.title)
    }

    private static func isPlain(_ value: JSONValue) -> Bool {
        switch value {
        case .array, .object: false
        default: true
        }
    }

    private func isMap(_ id: SchemaID) -> Bool {
        if case .values = schemas[id].additionalProperties { true } else { false }
    }
}

import APIContract

/// Makes the arguments of a client's functions from parameters: their types, and their way to text.
struct ClientParameterBuilder {
    /// A parameter with the type that the client has for it.
    struct Typed {
        let parameter: Parameter
        let type: SwiftType
    }

    /// Header parameters of these names are ignored (OpenAPI 3.2, section 4.12.2.1).
    private static let ignoredHeaders = ["accept", "content-type", "authorization"]

    /// The parameters that are arguments, required ones first.
    static func arguments(_ operation: Operation) -> [Parameter] {
        let sent = operation.parameters.filter {
            $0.location != .header || !ignoredHeaders.contains($0.name.lowercased())
        }
        return sent.filter(\.isRequired) + sent.filter { !$0.isRequired }
    }

    /// The type of a parameter's argument, without regard to whether it may be left out.
    static func type(
        _ parameter: Parameter, _ types: inout TypeBuilder, operationName: String
    ) -> SwiftType {
        guard let schema = parameter.schema.map(types.onlyAlternative) else { return .string }
        if let mediaType = parameter.mediaType { return MediaType.isJSON(mediaType) ? .json : .string }
        let name = operationName + SwiftName(parameter.name).ofType
        switch types.form(schema) {
        case .object:
            guard types.isStructure(schema) else { return .dictionary(.string) }
            let type = types.type(of: schema, named: name, in: nil).unwrapped
            types.mark(type, .request)
            return type
        case .unknown: return .string
        case .array:
            let element = types.elementForm(schema)
            guard element != .object, element != .array, element != .unknown,
                !(types.schemas.element(of: types.schemas[schema])
                    .map { AlternativeList($0, types).kept.count > 1 } ?? false)
            else { return .array(.string) }
            // Null has no text in a list (RFC 6570, section 2.3).
            guard case .array(let type) = types.type(of: schema, named: name, in: nil).unwrapped else {
                return .array(.string)
            }
            return .array(type.unwrapped)
        case .string where AlternativeList(schema, types).kept.count > 1: return .string
        case .string, .number, .boolean:
            return types.type(of: schema, named: name, in: nil).unwrapped
        }
    }

    /// What the client has of an argument for the request.
    /// - Parameters:
    ///   - parameter: the parameter.
    ///   - name: the argument's name.
    ///   - type: its type.
    ///   - types: the types of the client.
    static func model(
        _ parameter: Parameter, _ name: String, _ type: SwiftType, _ types: TypeBuilder
    ) -> (place: ClientModel.Parameter.Place, separator: String?, value: String, object: String?) {
        guard case .declared(let index) = type, types.drafts[index].kind == .structure else {
            let (place, separator) = place(parameter, type)
            return (place, separator, value(parameter, name, type, in: place), nil)
        }
        // The support code makes the same fields of its members that a dictionary would have.
        let (place, separator) = place(parameter, .dictionary(.string))
        if place == .queryFields { return (.queryObject, separator, name, nil) }
        var fields = parameter
        fields.isRequired = true
        return (place, separator, value(fields, "$0", .dictionary(.string), in: place), name)
    }

    private static func place(
        _ parameter: Parameter, _ type: SwiftType
    ) -> (ClientModel.Parameter.Place, String?) {
        if parameter.isWholeQuery { return (.queryString, nil) }
        switch (parameter.location, type) {
        case (.path, _) where styleFunction(parameter, type) != nil: return (.encodedPath, nil)
        case (.path, .array): return (.pathList, nil)
        case (.path, .dictionary): return (parameter.isExploded ? .pathFields : .pathList, nil)
        case (.path, _): return (.path, nil)
        case (.header, _): return (.header, nil)
        case (.cookie, .array): return (.cookieList, parameter.isExploded ? nil : ",")
        case (.cookie, .dictionary):
            return parameter.isExploded ? (.cookieFields, nil) : (.cookieList, ",")
        case (.cookie, _): return (.cookie, nil)
        case (.query, .dictionary):
            if parameter.style == .deepObject { return (.queryFields, parameter.name) }
            return parameter.isExploded ? (.queryFields, nil) : (.queryList, separator(parameter))
        case (.query, .array):
            let isRepeated =
                parameter.style == .deepObject
                || parameter.isExploded && [.form, .simple].contains(parameter.style)
            return (.queryList, isRepeated ? nil : separator(parameter))
        case (.query, _): return (.query, nil)
        }
    }

    /// The name in the request: that of the elements, where a list stands in brackets.
    static func key(_ parameter: Parameter, _ type: SwiftType) -> String {
        guard case .array = type, parameter.style == .deepObject else { return parameter.name }
        return parameter.name + "[]"
    }

    private static func separator(_ parameter: Parameter) -> String {
        switch parameter.style {
        case .spaceDelimited: "%20"
        case .pipeDelimited: "%7C"
        default: ","
        }
    }

    /// The function of the support code that writes a path parameter of a style of its own.
    private static func styleFunction(_ parameter: Parameter, _ type: SwiftType) -> String? {
        guard parameter.location == .path, parameter.mediaType == nil else { return nil }
        return switch parameter.style {
        case .label: "APIPathText.label("
        case .matrix: "APIPathText.matrix(\(SwiftLiteral.string(parameter.name)), "
        case .simple where parameter.allowsReserved && isScalar(type): "APIPathText.reserved("
        default: nil
        }
    }

    /// The argument as text, or as texts for lists and fields.
    private static func value(
        _ parameter: Parameter, _ name: String, _ type: SwiftType, in place: ClientModel.Parameter.Place
    ) -> String {
        let text = plainValue(parameter, name, type, in: place)
        guard let function = styleFunction(parameter, type) else { return text }
        return "\(function)\(text)\(isScalar(type) ? "" : ", isExploded: \(parameter.isExploded)"))"
    }

    private static func isScalar(_ type: SwiftType) -> Bool {
        switch type {
        case .array, .dictionary: false
        default: true
        }
    }

    private static func plainValue(
        _ parameter: Parameter, _ name: String, _ type: SwiftType, in place: ClientModel.Parameter.Place
    ) -> String {
        let mark = parameter.isRequired ? "" : "?"
        switch type {
        case .array(let element):
            let texts = element == .string ? name : "\(name)\(mark).map { \(text("$0", element)) }"
            if place != .header { return texts }
            // What follows a call in a chain is part of the chain, and wants no further mark.
            return "\(texts)\(element == .string ? mark : "").joined(separator: \",\")"
        case .dictionary:
            switch place {
            case .queryFields, .queryObject, .pathFields, .encodedPath, .cookieFields: return name
            case .queryList, .pathList, .cookieList:
                return parameter.isRequired
                    ? "APIParameter.pairs(\(name))" : "\(name).map { APIParameter.pairs($0) }"
            case .path, .query, .queryString, .header, .cookie:
                return parameter.isRequired
                    ? "APIParameter.text(of: \(name), isExploded: \(parameter.isExploded))"
                    : "\(name).map { APIParameter.text(of: $0, isExploded: \(parameter.isExploded)) }"
            }
        case .string: return name
        case .integer, .unsigned, .number, .boolean, .date:
            return parameter.isRequired ? text(name, type) : "\(name).map { \(text("$0", type)) }"
        default: return text(name + mark, type)
        }
    }

    /// An expression that makes text of a value.
    static func text(_ value: String, _ type: SwiftType) -> String {
        switch type {
        case .integer, .unsigned, .boolean: "String(\(value))"
        case .number: "APIParameter.text(\(value))"
        case .date: "APIDateTime.text(\(value))"
        case .day, .json: "\(value).description"
        case .url: "\(value).absoluteString"
        case .uuid: "\(value).uuidString.lowercased()"
        case .data: "\(value).base64EncodedString()"
        case .declared: "\(value).rawValue"
        case .optional(let wrapped): text(value, wrapped)
        case .string, .array, .dictionary, .file, .download, .multipart, .stream, .event: value
        }
    }
}

extension TypeBuilder {
    /// Whether the type of an object is a structure: it has members with names.
    fileprivate func isStructure(_ id: SchemaID) -> Bool {
        schemas[id].enumeration == nil && heirs[id] == nil
            && !ObjectMerger(schemas).merge(id).properties.isEmpty
    }

    /// The form of an array's elements.
    func elementForm(_ id: SchemaID) -> Form {
        schemas.element(of: schemas[onlyAlternative(id)]).map { form(onlyAlternative($0)) } ?? .unknown
    }

    /// The only schema that a value may have which a schema names: `anyOf` and `oneOf` often say nothing but that
    /// the value may be null, which a parameter cannot be.
    fileprivate func onlyAlternative(_ id: SchemaID) -> SchemaID {
        var id = id
        for _ in 0..<16 {
            let schema = schemas[id]
            let alternatives = schema.oneOf + schema.anyOf
            guard alternatives.count == 1, schema.types.isEmpty, schema.enumeration == nil,
                schema.allOf.isEmpty, schema.properties.isEmpty
            else { break }
            id = alternatives[0]
        }
        return id
    }
}

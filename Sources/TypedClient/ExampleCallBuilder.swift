import APIContract

/// Finds out how an example calls an operation of the client.
struct ExampleCallBuilder {
    let types: TypeBuilder
    let credentials: [ClientModel.Credential]

    /// The call that sends an example request; nil if it has an argument that is no plain value, or if the answer is a
    /// stream, whose elements are not the text that arrived.
    /// - Parameters:
    ///   - request: the example request.
    ///   - arguments: the operation's arguments.
    ///   - result: the type of its answer; nil for none.
    func call(
        _ request: ExampleRequest, _ arguments: [ClientModelBuilder.Argument], result: SwiftType?
    ) -> ClientModel.ExampleCall? {
        if case .stream? = result { return nil }
        var call = ClientModel.ExampleCall(arguments: [])
        let values = ExampleArgument(request: request, types: types)
        for argument in arguments {
            guard let literal = values.literal(argument) else {
                // An optional argument without an example is not sent.
                if !values.isSent(argument), argument.model.defaultValue != nil { continue }
                return nil
            }
            // The only value that there is goes without saying.
            if literal == argument.model.defaultValue, argument.parameter?.isRequired == true { continue }
            let isVariable = argument.parameter?.location == .path && Self.isPlain(argument.type)
            let parameter = isVariable ? argument.model.key : ""
            call.arguments.append(
                .init(label: argument.model.label, parameter: parameter, literal: literal))
        }
        let schemes = request.credentials.map(\.name)
        call.credential = credentials.first { $0.schemes == schemes }
        guard schemes.isEmpty || call.credential != nil else { return nil }
        call.environment = request.credentials.flatMap(\.variables)
        guard !request.printed.fields.isEmpty, let result else { return call }
        guard let object = member(request.printed.keys, of: result) else { return nil }
        call.resultPath = object.path
        for field in request.printed.fields {
            guard let value = member([field.key], of: object.type),
                let text = text(value.type, isText: field.isText)
            else { return nil }
            call.fields.append(value.path + text)
        }
        return call
    }

    /// Whether a literal of a type has that type wherever it stands.
    private static func isPlain(_ type: SwiftType) -> Bool {
        switch type {
        case .string, .integer, .number, .boolean, .date, .day, .url, .uuid: true
        default: false
        }
    }

    /// The properties that keys lead through, with the type of the last; nil if one is not there.
    private func member(_ keys: [String], of type: SwiftType) -> (path: String, type: SwiftType)? {
        var (path, current) = ("", type)
        for key in keys {
            if let element = element(current.unwrapped) {
                path += "\(current.isOptional ? "?" : "")[\(SwiftLiteral.string(key))]"
                current = element.asOptional
                continue
            }
            guard case .declared(let index) = current.unwrapped,
                let member = types.drafts[index].members.first(where: { $0.key == key }),
                types.drafts[index].kind == .structure
            else { return nil }
            let type = types.heldType(member, of: types.drafts[index])
            path += current.isOptional ? "?.\(member.name)" : ".\(member.name)"
            // What an optional chain leads to is already flat.
            if types.isThreeState(member, of: types.drafts[index]) { path += ".flatMap { $0 }" }
            current = current.isOptional ? type.asOptional : type
        }
        return (path, current)
    }

    /// What a value that is read by a key has below it.
    private func element(_ type: SwiftType) -> SwiftType? {
        switch type {
        case .json: .json
        case .dictionary(let element): element
        default: nil
        }
    }

    /// What makes texts of the elements of an array; nil if nothing short does.
    private func texts(of element: SwiftType) -> String? {
        switch element {
        case .string: ""
        case .uuid: ".map { $0.uuidString.lowercased() }"
        case .url: ".map(\\.absoluteString)"
        case .declared(let index) where types.drafts[index].kind == .enumeration: ".map(\\.rawValue)"
        default: nil
        }
    }

    /// What makes the text that stands in the answer of a value; nil if nothing short does.
    /// - Parameter isText: whether the answer has a string there.
    private func text(_ type: SwiftType, isText: Bool) -> String? {
        let mark = type.isOptional ? "?" : ""
        let missing = type.isOptional ? " ?? \"\"" : ""
        switch type.unwrapped {
        case .string: return missing
        case .json where isText: return "\(mark).string ?? \"\""
        case .json: return type.isOptional ? ".map { \"\\($0)\" } ?? \"\"" : ""
        case .uuid: return "\(mark).uuidString.lowercased()\(missing)"
        case .integer, .unsigned, .boolean: return type.isOptional ? ".map { \"\\($0)\" } ?? \"\"" : ""
        case .date: return "\(mark).formatted(.iso8601)\(missing)"
        case .url: return "\(mark).absoluteString\(missing)"
        case .day: return "\(mark).description\(missing)"
        case .array(let element):
            guard let text = texts(of: element) else { return nil }
            return "\(mark)\(text).joined(separator: \", \")\(missing)"
        case .declared(let index) where types.drafts[index].kind == .enumeration:
            return "\(mark).rawValue\(missing)"
        default: return nil
        }
    }
}

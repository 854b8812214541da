import APIContract
import OpenAPIDocument
import SourceDiagnostics
import YAMLSyntax

extension ClientModelBuilder {
    /// Adds the functions of one operation.
    mutating func add(
        _ operation: Operation, _ names: OperationNames.Names, _ allNames: inout OperationNames,
        into diagnostics: inout DiagnosticList
    ) {
        let typeName = names.group == nil ? SwiftName(names.function).ofType : SwiftName(operation.id).ofType
        var arguments = parameters(operation, typeName)
        let body = body(operation, typeName, &arguments)
        let success = success(operation, typeName)
        let failures = failures(operation, typeName, success)
        let request = requests[operation.id]
        if let request {
            examples.append(
                Example(
                    operation: operations.count, request: request, arguments: arguments, result: success.type)
            )
        }
        let mentioned = arguments.map(\.type) + [success.type].compactMap(\.self)
        var model = ClientModel.Operation(
            scope: names.scope, name: names.function, replyName: names.reply, title: operation.id,
            documentation: ClientDocumentation(
                operation, path: path(operation), arguments: arguments, success: success,
                failureType: names.failure),
            method: operation.method, path: path(operation, encode: PathText.encode),
            parameters: arguments.map(\.model), body: body,
            accept: success.accept, security: security.code(of: operation), server: server(operation),
            isDeprecated: operation.isDeprecated, successStatus: success.status,
            otherSuccesses: success.others, successType: success.type.map { types.text($0) },
            sender: success.sender, successFields: successFields(operation),
            messageFields: (request?.messageKeys ?? []).map { $0.joined(separator: ".") },
            failureType: names.failure, failures: failures,
            usesFoundation: mentioned.contains(where: \.isFoundation))
        model.group = names.group.map { allNames.groups[$0].name }
        model.pages = pages(operation, arguments, success, names, &allNames, into: &diagnostics)
        operations.append(model)
        guard let stream = streamBesideJSON(operation, typeName, success) else { return }
        model.name = allNames.further(names, "Stream")
        model.replyName = allNames.further(names, "StreamWithReply")
        model.documentation = ClientDocumentation(
            operation, path: path(operation), arguments: arguments, success: stream,
            failureType: names.failure)
        model.pages = nil
        model.declaresFailure = false
        (model.accept, model.sender, model.successFields) = (stream.accept, stream.sender, [])
        model.successType = stream.type.map { types.text($0) }
        operations.append(model)
    }

    /// The operation's own server, or the path of one whose host the document does not tell.
    private func server(_ operation: Operation) -> String? {
        guard operation.servers != contract.servers else { return nil }
        guard let server = operation.servers.first(where: { ServerNames.isUsable($0.url) }) else {
            return nil
        }
        return server.isHostKnown ? server.url : ServerNames.path(server.url)
    }

    /// The function for all pages of a list.
    private func pages(
        _ operation: Operation, _ arguments: [Argument], _ success: Success, _ names: OperationNames.Names,
        _ allNames: inout OperationNames, into diagnostics: inout DiagnosticList
    ) -> ClientModel.Pages? {
        guard success.sender == .json, operation.method == "GET", let page = success.type else { return nil }
        guard let pages = operation.settings.pages else {
            let headers = operation.success?.headers ?? []
            guard headers.contains(where: { $0.name.lowercased() == "link" }) else { return nil }
            return ClientModel.Pages(
                name: allNames.further(names, "Pages"), page: types.text(page), arguments: "", field: nil)
        }
        let argument = arguments.first { $0.model.key == pages.parameter && $0.model.place == .query }
        guard let argument, [.string, .integer, .unsigned].contains(argument.type) else {
            diagnostics.warning(
                "client.unknown-page-parameter",
                "\(operation.id) has no query parameter '\(pages.parameter)' for text or numbers; name one that it has",
                at: operation.range)
            return nil
        }
        let next =
            argument.type == .string ? "following" : "following.flatMap { \(types.text(argument.type))($0) }"
        let values = arguments.map { other in
            other.model.key == argument.model.key && other.model.place == .query
                ? "\(other.model.argument.prefix { $0 != ":" }): \(next) ?? \(other.model.name)"
                : other.model.argument
        }
        return ClientModel.Pages(
            name: allNames.further(names, "Pages"), page: types.text(page),
            arguments: values.joined(separator: ", "), field: pages.next)
    }

    /// An argument with the type that its text stands for.
    struct Argument {
        var model: ClientModel.Parameter
        let type: SwiftType
        let description: String
        /// The parameter; nil for the body.
        let parameter: Parameter?
    }

    private mutating func parameters(_ operation: Operation, _ typeName: String) -> [Argument] {
        let parameters = ClientParameterBuilder.arguments(operation)
        // These are names in the functions themselves.
        var names = NameAllocator(
            reserved: SwiftName.reservedLabels.union(["following", "answer", "pager", "form"]))
        let wanted = parameters.map { SwiftName($0.name).ofLabel }
        let body = operation.requestBody == nil ? [] : ["body"]
        let labels = names.allocate(body + wanted).dropFirst(body.count)
        let arguments = zip(parameters, labels).map { parameter, label in
            let type = ClientParameterBuilder.type(parameter, &types, operationName: typeName)
            types.readMembers()
            let name = SwiftName.quoted(label)
            let isOptional = !parameter.isRequired
            let request = ClientParameterBuilder.model(parameter, name, type, types)
            let text = types.text(isOptional ? type.asOptional : type)
            let schema = parameter.schema.map { types.schemas[$0] }
            let value = schema?.defaultValue.flatMap {
                SwiftLiteral.value($0, type, types, allowsStructures: type.declaration != nil)
            }
            let description =
                [parameter.description].filter { !$0.isEmpty }
                + (schema.map { types.defaultSentences($0) } ?? [])
            var model = ClientModel.Parameter(
                name: name, label: label, type: text,
                defaultValue: isOptional ? "nil" : value ?? types.onlyValue(of: type),
                key: ClientParameterBuilder.key(parameter, type), value: request.value, place: request.place,
                separator: request.separator)
            model.object = request.object
            return Argument(
                model: model, type: type, description: description.joined(separator: " "),
                parameter: parameter)
        }
        return arguments.filter { $0.model.defaultValue == nil }
            + arguments.filter { $0.model.defaultValue != nil }
    }

    private mutating func failures(
        _ operation: Operation, _ typeName: String, _ success: Success
    ) -> [ClientModel.Failure] {
        let expected = operation.success?.status
        // A success whose content is another one than that which the function returns is a case, too.
        let responses = operation.responses.filter {
            $0.status.isSuccess
                ? success.others == nil && $0.status != .code(success.status)
                : $0.status != expected && (expected != nil || $0.status != .default)
        }
        var names = NameAllocator(reserved: ["init", "self", "hash", "hashValue"])
        let given = names.allocate(responses.map { SwiftName(StatusPattern.name($0.status)).ofLabel })
        var models: [ClientModel.Failure] = []
        for (response, name) in zip(responses, given) {
            var type: SwiftType?
            if let content = response.preferredContent, content.isJSON {
                let wanted = typeName + SwiftName(name).ofType + "Error"
                type = content.schema.map { types.type(of: $0, named: wanted, in: nil) } ?? .json
            }
            let isText = type == nil && response.content.first.map { Self.isText($0.essence) } ?? false
            if isText { type = .string }
            if let type { types.mark(type, .response) }
            let status = StatusPattern.title(response.status)
            var model = ClientModel.Failure(
                pattern: StatusPattern.pattern(response.status), name: SwiftName.quoted(name),
                documentation: response.description.isEmpty ? status : "\(status): \(response.description)",
                type: type.map { types.text($0) })
            model.isText = isText
            models.append(model)
        }
        return models
    }

    private func successFields(_ operation: Operation) -> [ClientModel.Field] {
        operation.settings.success.map {
            ClientModel.Field(
                key: $0.keys.joined(separator: "."), value: ParameterSerializer.text($0.value))
        }
    }

    private func path(_ operation: Operation, encode: (String) -> String = { $0 }) -> String {
        operation.path.pieces.map { piece -> String in
            switch piece {
            case .text(let text): encode(text)
            case .parameter(let name): "{\(name)}"
            }
        }.joined()
    }
}

/// Statuses of answers in the client's code.
private enum StatusPattern {
    static func pattern(_ status: Response.Status) -> String {
        switch status {
        case .code(let code): "case \(code)"
        case .range(let first): "case \(first)00...\(first)99"
        case .default: "default"
        }
    }

    /// The name of a case before Swift's conventions are applied.
    static func name(_ status: Response.Status) -> String {
        switch status {
        case .code(let code):
            let phrase = HTTPStatusName.phrase(code)
            return phrase.isEmpty ? "status \(code)" : phrase
        case .range(let first):
            return [3: "redirection", 4: "client error", 5: "server error"][first] ?? "status \(first)xx"
        case .default: return "other"
        }
    }

    static func title(_ status: Response.Status) -> String {
        status == .default ? "Any other status" : status.key
    }
}

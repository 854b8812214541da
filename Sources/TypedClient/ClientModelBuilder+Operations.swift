import APIContract
import OpenAPIDocument
import SourceDiagnostics
import YAMLSyntax

extension ClientModelBuilder {
    /// The model of one operation.
    mutating func model(
        of operation: Operation, name: String, replyName: String, failureType: String
    ) -> ClientModel.Operation {
        let typeName = SwiftName(name).ofType
        var arguments = parameters(operation, typeName)
        let body = body(operation, typeName, &arguments)
        let success = success(operation, typeName)
        let failures = failures(operation, typeName)
        var scratch = DiagnosticList()
        let request = requests.request(for: operation, into: &scratch)
        if let request { examples.append((operations.count, request, arguments, success.type)) }
        let types = arguments.map(\.type) + [success.type].compactMap(\.self)
        return ClientModel.Operation(
            name: name, replyName: replyName, title: operation.id,
            documentation: ClientDocumentation(
                operation, arguments: arguments, request: request, clientName: clientName,
                functionName: name, returnsValue: success.type != nil, failureType: failureType, self.types
            ).text,
            method: operation.method, path: path(operation), parameters: arguments.map(\.model), body: body,
            accept: success.accept,
            isAuthorized: operation.security.contains { alternative in
                !alternative.schemes.isEmpty
                    && alternative.schemes.allSatisfy { contract.securitySchemes[$0.scheme].isSupported }
            },
            successStatus: success.status, otherSuccesses: success.others,
            successType: success.type.map { self.types.text($0) }, sender: success.sender,
            successFields: successFields(operation),
            messageFields: (request?.messageKeys ?? []).map { $0.joined(separator: ".") },
            failureType: failureType, failures: failures,
            usesFoundation: types.contains(where: \.isFoundation))
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
        var names = NameAllocator(reserved: SwiftName.reservedMembers)
        let wanted = parameters.map { SwiftName($0.name).ofLabel }
        let body = operation.requestBody == nil ? [] : ["body"]
        let labels = names.allocate(body + wanted).dropFirst(body.count)
        return zip(parameters, labels).map { parameter, label in
            let type = ClientParameterBuilder.type(parameter, &types, operationName: typeName)
            types.readMembers()
            let name = SwiftName.quoted(label)
            let isOptional = !parameter.isRequired
            let (place, separator) = ClientParameterBuilder.place(parameter, type)
            let text = types.text(isOptional ? type.asOptional : type)
            return Argument(
                model: ClientModel.Parameter(
                    name: name, label: label, type: text, defaultValue: isOptional ? "nil" : nil,
                    key: parameter.name,
                    value: ClientParameterBuilder.value(name, type, isOptional: isOptional, in: place),
                    place: place, separator: separator),
                type: type, description: parameter.description, parameter: parameter)
        }
    }

    /// Adds the argument for the body.
    /// - Returns: the expression that makes the support code's body of it.
    private mutating func body(
        _ operation: Operation, _ typeName: String, _ arguments: inout [Argument]
    ) -> String? {
        guard let body = operation.requestBody,
            let content = body.content.first(where: \.isJSON)
                ?? body.content.first(where: { $0.essence == "application/x-www-form-urlencoded" })
                ?? body.content.first
        else { return nil }
        let type: SwiftType
        let form: String
        var typeText: String?
        switch content.essence {
        case _ where content.isJSON:
            type =
                content.schema.map { types.type(of: $0, named: typeName + "Body", in: nil).unwrapped }
                ?? .json
            form = content.essence == "application/json" ? "json" : "json:\(content.essence)"
        case "application/x-www-form-urlencoded":
            type =
                content.schema.map { types.type(of: $0, named: typeName + "Body", in: nil).unwrapped }
                ?? .json
            form = "form"
        case "multipart/form-data":
            type = .string
            typeText = "APIMultipart"
            form = "multipart"
        case let essence where essence.hasPrefix("text/"):
            type = .string
            form = "text:\(essence)"
        case let essence:
            type = .data
            form = "data:\(essence.contains("*") ? "application/octet-stream" : essence)"
        }
        types.mark(type, .request)
        let text = typeText ?? types.text(type)
        let argument = Argument(
            model: ClientModel.Parameter(
                name: "body", label: "body", type: body.isRequired ? text : text + "?",
                defaultValue: body.isRequired ? nil : "nil", key: "", value: "", place: nil),
            type: type, description: body.description, parameter: nil)
        let optionalStart = arguments.firstIndex { $0.model.defaultValue != nil } ?? arguments.count
        arguments.insert(argument, at: optionalStart)
        let parts = form.split(separator: ":", maxSplits: 1)
        let mediaType = parts.count > 1 ? ", mediaType: \(SwiftLiteral.string(String(parts[1])))" : ""
        return body.isRequired
            ? ".\(parts[0])(body\(mediaType))" : "body.map { APIBody.\(parts[0])($0\(mediaType)) }"
    }

    private struct Success {
        var status = 200
        var others: String?
        var type: SwiftType?
        var sender = ClientModel.Operation.Sender.nothing
        var accept: String?
    }

    /// What a success is. Other documented successes count if their body is the same, or if they have none.
    private mutating func success(_ operation: Operation, _ typeName: String) -> Success {
        let successes = operation.responses.filter(\.status.isSuccess)
        let fallback = operation.responses.first { $0.status == .default }
        guard
            let response = successes.first(where: { $0.preferredContent != nil }) ?? successes.first
                ?? fallback
        else { return Success(others: "200...299") }
        var success = Success()
        if case .code(let status) = response.status { success.status = status }
        if let content = response.preferredContent {
            let isText = content.essence.hasPrefix("text/")
            if content.essence != "application/json" { success.accept = content.essence }
            if content.isJSON {
                let type =
                    content.schema.map { types.type(of: $0, named: typeName + "Response", in: nil) } ?? .json
                types.mark(type, .response)
                (success.sender, success.type) = (.json, type)
            } else {
                (success.sender, success.type) = isText ? (.text, .string) : (.data, .data)
            }
        }
        let others = successes.filter { $0.status != response.status }
        let isRange = response.status == .default || response.status == .range(2)
        let agrees = others.allSatisfy { other in
            other.preferredContent == nil
                || other.preferredContent?.schema == response.preferredContent?.schema
        }
        if isRange || !others.isEmpty && agrees { success.others = "200...299" }
        if success.others != nil, success.sender == .json,
            others.contains(where: { $0.preferredContent == nil })
        {
            success.type = success.type?.asOptional
        }
        return success
    }

    private mutating func failures(
        _ operation: Operation, _ typeName: String
    ) -> [ClientModel.Failure] {
        let hasSuccess = operation.responses.contains { $0.status.isSuccess }
        let responses = operation.responses.filter {
            !$0.status.isSuccess && (hasSuccess || $0.status != .default)
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
            if let type { types.mark(type, .response) }
            let status = StatusPattern.title(response.status)
            models.append(
                ClientModel.Failure(
                    pattern: StatusPattern.pattern(response.status), name: SwiftName.quoted(name),
                    documentation: DocumentationText.wrapped(
                        response.description.isEmpty ? status : "\(status): \(response.description)"),
                    type: type.map { types.text($0) }))
        }
        return models
    }

    private func successFields(_ operation: Operation) -> [ClientModel.Field] {
        operation.settings.success.map {
            ClientModel.Field(
                key: $0.keys.joined(separator: "."), value: ParameterSerializer.text($0.value))
        }
    }

    private func path(_ operation: Operation) -> String {
        operation.path.pieces.map { piece -> String in
            switch piece {
            case .text(let text): text
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

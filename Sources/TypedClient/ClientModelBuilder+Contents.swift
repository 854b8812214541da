import APIContract

extension ClientModelBuilder {
    /// Adds the argument for the body.
    /// - Returns: the expression that makes the support code's body of it.
    mutating func body(
        _ operation: Operation, _ typeName: String, _ arguments: inout [Argument]
    ) -> String? {
        guard let body = operation.requestBody, let content = Self.preferred(body), !isNothing(content, body)
        else { return nil }
        var type = SwiftType.json
        var value: (String) -> String
        switch content.essence {
        case _ where content.isJSON:
            type = content.schema.map { schemaType($0, typeName + "Body") } ?? .json
            let isPlain = content.stated == "application/json"
            let mediaType = isPlain ? "" : ", mediaType: \(SwiftLiteral.string(content.stated))"
            value = { ".json(\($0)\(mediaType))" }
        case "application/x-www-form-urlencoded":
            type = content.schema.map { schemaType($0, typeName + "Body") } ?? .json
            if type == .string {
                value = { ".text(\($0), mediaType: \"application/x-www-form-urlencoded\")" }
                break
            }
            let styles = FormStyles(content).code
            value = { ".form(\($0)\(styles))" }
        case "multipart/form-data":
            let properties = content.schema.map { ObjectMerger(contract.schemas).merge($0).properties }
            if let schema = content.schema, properties?.isEmpty == false {
                let draft = types.form(schema, named: typeName + "Form")
                type = .declared(draft)
                let parts = types.drafts[draft].members.map { member in
                    FormPart(member, content.encodings[member.key], types).code
                }
                value = { _ in
                    ([".multipart { form in"] + parts.map { "    \($0)" } + ["}"]).joined(separator: "\n")
                }
            } else {
                type = .multipart
                value = { ".multipart(\($0))" }
            }
        case let essence where Self.isText(essence):
            type = .string
            value = { ".text(\($0), mediaType: \(SwiftLiteral.string(content.stated)))" }
        case let essence:
            let mediaType = essence.contains("*") ? "application/octet-stream" : content.stated
            type = .file
            value = { ".file(\($0), mediaType: \(SwiftLiteral.string(mediaType)))" }
        }
        types.mark(type, .request)
        let text = types.text(type)
        let argument = Argument(
            model: ClientModel.Parameter(
                name: "body", label: "body", type: body.isRequired ? text : text + "?",
                defaultValue: body.isRequired ? nil : "nil", key: "", value: "", place: nil),
            type: type, description: body.description, parameter: nil)
        let optionalStart = arguments.firstIndex { $0.model.defaultValue != nil } ?? arguments.count
        arguments.insert(argument, at: optionalStart)
        return body.isRequired ? value("body") : "body.map { body in APIBody\(value("body")) }"
    }

    /// Whether content need not be sent, and has no members: some makers of documents write it into all operations.
    private func isNothing(_ content: Content, _ body: RequestBody) -> Bool {
        guard !body.isRequired, let schema = content.schema.map({ contract.schemas[$0] }),
            case .none = schema.additionalProperties
        else { return false }
        let parts = schema.allOf + schema.oneOf + schema.anyOf
        return schema.types == [.object] && schema.properties.isEmpty && schema.patternProperties.isEmpty
            && parts.isEmpty
    }

    private static func preferred(_ body: RequestBody) -> Content? {
        body.content.first(where: \.isJSON)
            ?? body.content.first { $0.essence == "application/x-www-form-urlencoded" } ?? body.content.first
    }

    private mutating func schemaType(_ id: SchemaID, _ name: String) -> SwiftType {
        types.type(of: id, named: name, in: nil).unwrapped
    }

    static func isText(_ essence: String) -> Bool {
        essence.hasPrefix("text/") || essence.hasSuffix("xml") || essence.hasSuffix("yaml")
    }

    /// What the client returns of an answer.
    struct Success {
        var status = 200
        var others: String?
        var type: SwiftType?
        var sender = ClientModel.Operation.Sender.nothing
        var accept: String?
        var description = ""
    }

    /// What a success is. Other documented successes count if their body is the same, or if they have none.
    mutating func success(_ operation: Operation, _ typeName: String) -> Success {
        if let redirect = operation.success, redirect.status.isRedirect { return self.redirect(redirect) }
        let successes = operation.responses.filter(\.status.isSuccess)
        let fallback = operation.responses.first { $0.status == .default }
        guard
            let response = successes.first(where: { $0.preferredContent != nil }) ?? successes.first
                ?? fallback
        else { return Success(others: "200...299") }
        var success = Success(description: response.description)
        if case .code(let status) = response.status { success.status = status }
        if let content = response.preferredContent { read(content, typeName, into: &success) }
        // What is documented is what GET would answer; HEAD never has content (RFC 9110, section 9.3.2).
        if operation.method == "HEAD" { (success.sender, success.type) = (.nothing, nil) }
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

    /// Where a redirect is the success, the caller wants its headers.
    private func redirect(_ response: Response) -> Success {
        Success(
            status: response.status.sampleCode, others: response.status == .range(3) ? "300...399" : nil,
            accept: response.preferredContent?.stated, description: response.description)
    }

    private mutating func read(_ content: Content, _ typeName: String, into success: inout Success) {
        success.accept = content.stated == "application/json" ? nil : content.stated
        if content.isJSON {
            success.type =
                content.schema.map { types.type(of: $0, named: typeName + "Response", in: nil) } ?? .json
            success.sender = .json
        } else if let format = Self.streamFormat(content.essence) {
            success.sender = format
            success.type = .stream(element(content, typeName, isEvent: format == .events))
        } else if Self.isText(content.essence) {
            (success.sender, success.type) = (.text, .string)
        } else {
            (success.sender, success.type) = (.download, .download)
        }
        if let type = success.type { types.mark(type, .response) }
    }

    /// The stream that an operation has besides its JSON; nil for none.
    mutating func streamBesideJSON(
        _ operation: Operation, _ typeName: String, _ success: Success
    ) -> Success? {
        guard success.sender == .json,
            let content = operation.success?.content.first(where: { Self.streamFormat($0.essence) != nil })
        else { return nil }
        var stream = success
        read(content, typeName, into: &stream)
        return stream
    }

    private static func streamFormat(_ essence: String) -> ClientModel.Operation.Sender? {
        switch essence {
        case "text/event-stream": .events
        case "application/json-seq": .lines
        default: JSONLines.isMediaType(essence) ? .lines : nil
        }
    }

    /// The type of a stream's elements. What is no object in a stream of events is the event itself.
    private mutating func element(_ content: Content, _ typeName: String, isEvent: Bool) -> SwiftType {
        guard let id = content.itemSchema ?? content.schema else { return isEvent ? .event : .json }
        let keys = Set(ObjectMerger(contract.schemas).merge(id).properties.map(\.name))
        let eventKeys: Set = ["data", "event", "id", "retry", "comment"]
        if isEvent, keys.contains("data"), keys.isSubset(of: eventKeys) { return .event }
        let type = types.type(of: id, named: typeName + "Element", in: nil).unwrapped
        if isEvent, type.declaration == nil { return .event }
        return type
    }
}

/// The statement that puts a property into a form.
private struct FormPart {
    let code: String

    init(_ member: TypeDraft.Member, _ encoding: Content.Encoding?, _ types: TypeBuilder) {
        // Of a list of media types, the first.
        let stated = encoding?.mediaType?.prefix { $0 != "," }
        let mediaType = stated.map { ", mediaType: \(SwiftLiteral.string(String($0)))" } ?? ""
        let isJSON = stated.map { MediaType.isJSON(String($0)) } ?? false
        let key = SwiftLiteral.string(member.key)
        let value = "body.\(member.name)"
        let mark = member.type.isOptional ? "?" : ""
        switch member.type.unwrapped {
        case _ where isJSON:
            code = "try form.append(json: \(key), \(value)\(mediaType))"
        case .array(let element) where Self.isPlain(element, types):
            let list = member.type.isOptional ? "(\(value) ?? [])" : value
            code =
                "for item in \(list) { form.append(\(key), \(Self.text("item", element, mark: ""))\(mediaType)) }"
        case let type where Self.isPlain(type, types):
            code = "form.append(\(key), \(Self.text(value, type, mark: mark))\(mediaType))"
        default: code = "try form.append(json: \(key), \(value))"
        }
    }

    private static func isPlain(_ type: SwiftType, _ types: TypeBuilder) -> Bool {
        switch type {
        case .declared(let index): types.drafts[index].kind == .enumeration
        case .array, .dictionary, .optional, .json: false
        default: true
        }
    }

    private static func text(_ value: String, _ type: SwiftType, mark: String) -> String {
        switch type {
        case .file, .string: return value
        case .integer, .unsigned, .number, .boolean, .date:
            let text = ClientParameterBuilder.text(mark.isEmpty ? value : "$0", type)
            return mark.isEmpty ? text : "\(value).map { \(text) }"
        default: return ClientParameterBuilder.text(value + mark, type)
        }
    }
}

/// How the fields of a form are written where that is not the usual way.
private struct FormStyles {
    /// The argument for the support code; empty for none.
    let code: String

    init(_ content: Content) {
        let styles = content.encodings.sorted { $0.key < $1.key }.compactMap { name, encoding -> String? in
            let style: String? =
                switch encoding.style {
                case .spaceDelimited: "separated(by: \" \")"
                case .pipeDelimited: "separated(by: \"|\")"
                case .form where !encoding.isExploded: "separated(by: \",\")"
                case .form: "exploded"
                case .deepObject: "brackets"
                case nil where encoding.mediaType.map(MediaType.isJSON) ?? false: "json"
                default: nil
                }
            return style.map { "\(SwiftLiteral.string(name)): .\($0)" }
        }
        code = styles.isEmpty ? "" : ", styles: [\(styles.joined(separator: ", "))]"
    }
}

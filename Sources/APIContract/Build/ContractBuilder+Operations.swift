import OpenAPIDocument
import SourceDiagnostics
import YAMLSyntax

extension ContractBuilder {
    /// The operation of an object; nil when it cannot be used.
    mutating func operation(_ object: OperationObject, servers documentServers: [Server]) -> Operation? {
        let node = object.node
        if let cause = findings.cause(in: node) {
            faults.append(cause)
            return nil
        }
        let key = PathKey(object.pathItem.template.text ?? "")
        let declared = parameters(object)
        let (path, parameters) = Self.bind(key, declared)
        let ownServers = servers(node["servers"]) ?? servers(object.pathItem["servers"])
        let summary = text(node, "summary")
        return Operation(
            id: names.id(of: object), method: object.method, path: path,
            summary: summary.isEmpty ? object.pathItem["summary"]?.text ?? "" : summary,
            description: text(node, "description"),
            tags: elements(node["tags"]).compactMap(\.text), isDeprecated: flag(node, "deprecated"),
            parameters: parameters, requestBody: requestBody(node["requestBody"]),
            responses: responses(node["responses"]),
            security: securityRequirements(node["security"] ?? document.root["security"]),
            externalDocs: node["externalDocs"].map {
                ExternalDocumentation(url: text($0, "url"), description: text($0, "description"))
            },
            servers: ownServers ?? documentServers,
            settings: operationSettings(settingsLayers(object)),
            range: object.key.range,
            written: .init(
                hasID: names.isWritten(object), hasServers: ownServers != nil,
                hasPathParameters: Self.declares(declared, key),
                bodyName: text(node, "x-codegen-request-body-name"), packageMethod: packageMethod(node)))
    }

    /// Whether parameters are declared for all places in a path, by just these names.
    private static func declares(_ parameters: [Parameter], _ key: PathKey) -> Bool {
        PathTemplate(key.path).names.allSatisfy { name in
            parameters.contains { $0.location == .path && $0.name.isIdentical(to: name) }
        }
    }

    private mutating func parameters(_ object: OperationObject) -> [Parameter] {
        var parameters: [Parameter] = []
        // Bytes, because names that are spelt alike in Unicode are two names.
        var places: Set<[UInt8]> = []
        let own = elements(object.node["parameters"])
        for (index, node) in (own + object.pathItem.parameters).enumerated() {
            for var parameter in self.parameters(of: node) {
                let place = Array((parameter.location.rawValue + " " + parameter.name).utf8)
                guard places.insert(place).inserted else { continue }
                parameter.order =
                    index < own.count ? object.pathItem.parameters.count + index : index - own.count
                parameters.append(parameter)
            }
        }
        return parameters
    }

    private mutating func requestBody(_ reference: SyntaxNode?) -> RequestBody? {
        guard let reference, let node = needed(reference) else { return nil }
        let content = content(node["content"])
        guard !content.isEmpty else { return nil }
        return RequestBody(
            isRequired: flag(node, "required"), description: description(reference, node), content: content)
    }

    private mutating func responses(_ node: SyntaxNode?) -> [Response] {
        var responses: [Response] = []
        for entry in entries(node) {
            guard let status = Response.Status(key: entry.name) else {
                findings.diagnostics.warning(
                    "spec.unknown-status",
                    "'\(entry.name)' is not a status code; use one such as 200, a class such as 2XX, or 'default'",
                    at: entry.key.range)
                continue
            }
            if entry.name != "default", entry.name != entry.name.uppercased() {
                findings.diagnostics.warning(
                    "spec.unknown-status", "'\(entry.name)' is written '\(entry.name.uppercased())'",
                    at: entry.key.range)
            }
            guard let node = needed(entry.value) else { continue }
            let description = description(entry.value, node)
            responses.append(
                Response(
                    status: status, description: description.isEmpty ? text(node, "summary") : description,
                    headers: headers(node["headers"]),
                    content: status.hasContent ? content(node["content"]) : []))
            if !status.hasContent, let ignored = node["content"], ignored.count > 0 {
                findings.diagnostics.warning(
                    "spec.ignored-key",
                    "an answer of status \(entry.name) has no content; remove this, or correct the status",
                    at: ignored.range)
            }
        }
        // Without any success, `default` stands for it too (OpenAPI 3.2, section 4.16), unless it tells an error,
        // or a redirect is promised.
        if !responses.contains(where: { $0.status.isSuccess || $0.status.isRedirect }),
            let index = responses.firstIndex(where: { $0.status == .default }),
            !responses[index].description.lowercased().contains("error")
        {
            responses[index].status = .range(2)
        }
        return responses.sorted { $0.status < $1.status }
    }

    private mutating func headers(_ node: SyntaxNode?) -> [Response.Header] {
        var headers: [Response.Header] = []
        for entry in entries(node) {
            guard let node = needed(entry.value) else { continue }
            headers.append(
                Response.Header(
                    name: entry.name, description: description(entry.value, node),
                    schema: schema(node["schema"]), example: examples(node).first?.value))
        }
        return headers
    }

    private mutating func content(_ node: SyntaxNode?) -> [Content] {
        var content: [Content] = []
        let own = entries(node)
        for entry in own {
            guard let node = needed(entry.value) else { continue }
            // The items of a sequence such as an event stream have a schema of their own (OpenAPI 3.2, 4.14).
            let items = MediaType.isJSON(entry.name) ? nil : node["itemSchema"]
            let schema = schema(node["schema"] ?? items)
            var examples = examples(node, allowsNull: isNullable(node["schema"]))
            if MediaType.isJSON(entry.name) {
                for index in examples.indices {
                    let value = examples[index].value
                    examples[index].value =
                        SerializedExample.value(value, schema: schema.map { schemas[$0].node }) ?? value
                }
            }
            var one = Content(
                mediaType: isRangeOfJSON(entry, node, among: own) ? "application/json" : entry.name,
                schema: schema, itemSchema: self.schema(node["itemSchema"]),
                examples: examples, encodings: encodings(node["encoding"]))
            one.positions = Content.Positions(
                first: elements(node["prefixEncoding"]).map(encoding),
                others: node["itemEncoding"].map(encoding))
            one.hasPositions = hasPositions(one.essence, node)
            content.append(one)
        }
        return content
    }

    /// Whether the parts of multipart content have places instead of names.
    private func hasPositions(_ essence: String, _ node: SyntaxNode) -> Bool {
        guard essence.hasPrefix("multipart/"), essence != "multipart/form-data" else { return false }
        if node["itemSchema"] != nil { return true }
        guard let schema = found(node["schema"]) else { return false }
        return schema["type"]?.text == "array" || schema["prefixItems"] != nil || schema["items"] != nil
    }

    /// Whether a range of media types stands for JSON: its schema describes an object or an array, for which no other
    /// type is there. It is the one that is sent for such a schema when nothing else is said.
    private func isRangeOfJSON(_ entry: SyntaxEntry, _ node: SyntaxNode, among all: [SyntaxEntry]) -> Bool {
        guard ["*/*", "application/*"].contains(MediaType.essence(entry.name)),
            !all.contains(where: { MediaType.isJSON($0.name) }), let schema = found(node["schema"])
        else { return false }
        guard let type = schema["type"] else {
            return ["properties", "items", "allOf", "oneOf", "anyOf"].contains { schema[$0] != nil }
        }
        let types = type.kind == .sequence ? elements(type).compactMap(\.text) : [type.text ?? ""]
        return types.contains("object") || types.contains("array")
    }

    private func encodings(_ node: SyntaxNode?) -> [String: Content.Encoding] {
        var encodings: [String: Content.Encoding] = [:]
        for entry in entries(node) {
            encodings[entry.name] = encoding(entry.value)
        }
        return encodings
    }

    private func encoding(_ node: SyntaxNode) -> Content.Encoding {
        let style = node["style"]?.text.flatMap(Parameter.Style.init(rawValue:))
        let isStyled = style != nil || node["explode"] != nil || node["allowReserved"] != nil
        return Content.Encoding(
            mediaType: node["contentType"]?.text, style: style ?? (isStyled ? .form : nil),
            isExploded: node["explode"]?.boolean ?? (style ?? .form == .form),
            allowsReserved: flag(node, "allowReserved"))
    }

    /// The documented values: `example`, or those of `examples` that are in the document.
    ///
    /// An example of null says nothing where the schema does not name null: tools write it where there is none.
    func examples(_ node: SyntaxNode, allowsNull: Bool = false) -> [Content.Example] {
        if let example = node["example"], allowsNull || !example.isNull {
            return [Content.Example(name: "", summary: "", value: example.jsonValue)]
        }
        return entries(node["examples"]).compactMap { entry in
            guard let example = findings.resolver.target(of: entry.value),
                let value = example["value"] ?? example["dataValue"] ?? example["serializedValue"],
                allowsNull || !value.isNull
            else { return nil }
            return Content.Example(
                name: entry.name, summary: text(example, "summary"), value: value.jsonValue)
        }
    }

    /// Whether a schema names null.
    private func isNullable(_ schema: SyntaxNode?) -> Bool {
        guard let node = found(schema) else { return false }
        let alternatives = [node] + elements(node["anyOf"]) + elements(node["oneOf"])
        return flag(node, "nullable")
            || alternatives.contains { alternative in
                guard let type = alternative["type"] else { return false }
                return (type.kind == .sequence ? elements(type) : [type]).contains { $0.text == "null" }
            }
    }
}

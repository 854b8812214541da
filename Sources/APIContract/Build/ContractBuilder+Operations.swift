import OpenAPIDocument
import SourceDiagnostics
import YAMLSyntax

extension ContractBuilder {
    /// The operation of an object; nil when it cannot be used.
    mutating func operation(_ object: OperationObject, servers documentServers: [Server]) -> Operation? {
        let node = object.node
        guard usable(node) != nil else { return nil }
        let template = object.pathItem.template.text ?? ""
        let security = securityRequirements(node["security"] ?? document.root["security"])
        return Operation(
            id: OperationName.id(object), method: object.method.uppercased(), path: PathTemplate(template),
            summary: text(node, "summary").isEmpty
                ? text(object.pathItem.node, "summary") : text(node, "summary"),
            description: text(node, "description"),
            tags: elements(node["tags"]).compactMap(\.text), isDeprecated: flag(node, "deprecated"),
            parameters: parameters(object), requestBody: requestBody(node["requestBody"]),
            responses: responses(node["responses"]), security: security,
            externalDocs: node["externalDocs"].map {
                ExternalDocumentation(url: text($0, "url"), description: text($0, "description"))
            },
            servers: servers(node["servers"]) ?? servers(object.pathItem.node["servers"]) ?? documentServers,
            settings: operationSettings(node["x-specimen"]), range: object.key.range)
    }

    private mutating func parameters(_ object: OperationObject) -> [Parameter] {
        var parameters: [Parameter] = []
        for node in elements(object.node["parameters"]) + elements(object.pathItem.node["parameters"]) {
            guard let parameter = parameter(node) else { continue }
            let isOverridden = parameters.contains {
                $0.name == parameter.name && $0.location == parameter.location
            }
            if !isOverridden { parameters.append(parameter) }
        }
        return parameters
    }

    private mutating func parameter(_ reference: SyntaxNode) -> Parameter? {
        guard let node = usable(reference),
            let location = node["in"]?.text.flatMap(Parameter.Location.init(rawValue:))
        else { return nil }
        let content = entries(node["content"]).first
        let schema = schema(node["schema"] ?? content?.value["schema"])
        let defaultStyle: Parameter.Style = location == .path || location == .header ? .simple : .form
        let style = node["style"]?.text.flatMap(Parameter.Style.init(rawValue:)) ?? defaultStyle
        return Parameter(
            name: text(node, "name"), location: location,
            isRequired: flag(node, "required") || location == .path, isDeprecated: flag(node, "deprecated"),
            description: text(node, "description"), style: style,
            isExploded: node["explode"]?.boolean ?? (style == .form || style == .cookie),
            allowsReserved: flag(node, "allowReserved"), schema: schema, mediaType: content?.name,
            example: examples(node).first?.value ?? content.flatMap { examples($0.value).first?.value },
            isSecret: flag(node["x-specimen"], "secret"))
    }

    private mutating func requestBody(_ reference: SyntaxNode?) -> RequestBody? {
        guard let node = usable(reference) else { return nil }
        let content = content(node["content"])
        guard !content.isEmpty else { return nil }
        return RequestBody(
            isRequired: flag(node, "required"), description: text(node, "description"), content: content)
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
            guard let node = usable(entry.value) else { continue }
            responses.append(
                Response(
                    status: status, description: text(node, "description"), headers: headers(node["headers"]),
                    content: content(node["content"])))
        }
        return responses.sorted { $0.status < $1.status }
    }

    private mutating func headers(_ node: SyntaxNode?) -> [Response.Header] {
        var headers: [Response.Header] = []
        for entry in entries(node) {
            guard let node = usable(entry.value) else { continue }
            headers.append(
                Response.Header(
                    name: entry.name, description: text(node, "description"), schema: schema(node["schema"])))
        }
        return headers
    }

    private mutating func content(_ node: SyntaxNode?) -> [Content] {
        var content: [Content] = []
        for entry in entries(node) {
            guard let node = usable(entry.value) else { continue }
            content.append(
                Content(
                    mediaType: entry.name, schema: schema(node["schema"]), examples: examples(node),
                    encodings: encodings(node["encoding"])))
        }
        return content
    }

    private func encodings(_ node: SyntaxNode?) -> [String: Content.Encoding] {
        var encodings: [String: Content.Encoding] = [:]
        for entry in entries(node) {
            let node = entry.value
            let style = node["style"]?.text.flatMap(Parameter.Style.init(rawValue:))
            let isStyled = style != nil || node["explode"] != nil || node["allowReserved"] != nil
            encodings[entry.name] = Content.Encoding(
                mediaType: node["contentType"]?.text, style: style ?? (isStyled ? .form : nil),
                isExploded: node["explode"]?.boolean ?? (style ?? .form == .form),
                allowsReserved: flag(node, "allowReserved"))
        }
        return encodings
    }

    /// The documented values: `example`, or those of `examples` that are in the document.
    private func examples(_ node: SyntaxNode) -> [Content.Example] {
        if let example = node["example"] {
            return [Content.Example(name: "", summary: "", value: example.jsonValue)]
        }
        return entries(node["examples"]).compactMap { entry in
            guard let example = findings.resolver.target(of: entry.value),
                let value = example["value"] ?? example["dataValue"]
            else { return nil }
            return Content.Example(
                name: entry.name, summary: text(example, "summary"), value: value.jsonValue)
        }
    }

    /// The servers of a list, or nil when it has none that can be used.
    func servers(_ node: SyntaxNode?) -> [Server]? {
        let servers = elements(node).compactMap { node -> Server? in
            guard var url = node["url"]?.text else { return nil }
            for variable in entries(node["variables"]) {
                let value = text(variable.value, "default")
                url = url.split(separator: "{\(variable.name)}", omittingEmptySubsequences: false)
                    .joined(separator: value)
            }
            while url.hasSuffix("/") { url.removeLast() }
            return Server(url: url, description: text(node, "description"))
        }
        return servers.isEmpty ? nil : servers
    }
}

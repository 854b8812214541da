import OpenAPIDocument
import SourceDiagnostics
import YAMLSyntax

extension ContractBuilder {
    /// The parameters that a Parameter Object declares: one, but for a query string as a whole.
    mutating func parameters(of reference: SyntaxNode) -> [Parameter] {
        guard let node = needed(reference) else { return [] }
        if node["in"]?.text == "querystring" { return queryString(node, description(reference, node)) }
        guard let location = node["in"]?.text.flatMap(Parameter.Location.init(rawValue:)) else { return [] }
        let content = entries(node["content"]).first
        let media = content.flatMap { found($0.value) }
        let schema = schema(node["schema"] ?? media?["schema"])
        let defaultStyle: Parameter.Style = location == .path || location == .header ? .simple : .form
        let style = node["style"]?.text.flatMap(Parameter.Style.init(rawValue:)) ?? defaultStyle
        return [
            Parameter(
                name: text(node, "name"), location: location,
                isRequired: flag(node, "required") || location == .path,
                isDeprecated: flag(node, "deprecated"), description: description(reference, node),
                style: style, isExploded: node["explode"]?.boolean ?? (style == .form || style == .cookie),
                allowsReserved: flag(node, "allowReserved")
                    && (location == .query || document.version > .v3_1),
                schema: schema, mediaType: content?.name,
                example: examples(node).first?.value ?? media.flatMap { examples($0).first?.value },
                isSecret: isSecret(node), packageName: Schema.packageName(node))
        ]
    }

    /// A query string as a whole (OpenAPI 3.2, section 4.12.1): form data is one parameter for each member, JSON and
    /// text are one value, which is percent-encoded.
    private mutating func queryString(_ node: SyntaxNode, _ description: String) -> [Parameter] {
        let content = entries(node["content"]).first
        let media = content.flatMap { found($0.value) }
        let schema = media.flatMap { found($0["schema"]) }
        if let content, let media, let schema {
            if MediaType.essence(content.name) == "application/x-www-form-urlencoded" {
                return formMembers(media, schema)
            }
            let isJSON = MediaType.isJSON(content.name)
            if isJSON || schema["type"]?.text == "string" {
                var example = examples(node).first?.value ?? examples(media).first?.value
                if isJSON { example = example.map { decoded($0, schema) } }
                return [
                    Parameter(
                        name: text(node, "name"), location: .query, isRequired: flag(node, "required"),
                        isDeprecated: flag(node, "deprecated"), description: description, style: .form,
                        isExploded: false, allowsReserved: false, schema: self.schema(media["schema"]),
                        mediaType: isJSON ? content.name : nil, example: example, isSecret: isSecret(node),
                        isWholeQuery: true)
                ]
            }
        }
        let message =
            "a query string other than of form data, JSON or text is not supported; use query parameters"
        findings.diagnostics.error("spec.unsupported-parameter", message, at: node.range)
        faults.append(Diagnostic(.error, "spec.unsupported-parameter", message, at: node.range))
        return []
    }

    /// The value of an example of JSON, which may stand there as it is sent (OpenAPI 3.2, section 4.19:
    /// `serializedValue`).
    private func decoded(_ example: JSONValue, _ schema: SyntaxNode) -> JSONValue {
        guard case .string(let text) = example else { return example }
        let plain = String(decoding: PercentEncoding.decode(text), as: UTF8.self)
        return SerializedExample.value(.string(plain), schema: schema) ?? example
    }

    /// The members of form data as parameters of their own.
    private mutating func formMembers(_ media: SyntaxNode, _ schema: SyntaxNode) -> [Parameter] {
        let required = Set(elements(schema["required"]).compactMap(\.text))
        let example = examples(media).first?.value
        return (schema["properties"].map { Array($0.entries) } ?? []).map { entry in
            Parameter(
                name: entry.name, location: .query, isRequired: required.contains(entry.name),
                isDeprecated: flag(found(entry.value), "deprecated"),
                description: text(found(entry.value), "description"), style: .form, isExploded: true,
                allowsReserved: false, schema: self.schema(entry.value), mediaType: nil,
                example: example?[entry.name], isSecret: false)
        }
    }

    /// Brings the places of a path together with its parameters.
    ///
    /// A place that no parameter is declared for is a text. A query in the path becomes query parameters.
    static func bind(_ key: PathKey, _ declared: [Parameter]) -> (PathTemplate, [Parameter]) {
        var parameters = declared.filter { $0.location != .path }
        var own: [Parameter] = []
        let available = declared.filter { $0.location == .path }
        let names = PathTemplate(key.path).names
        var pieces: [PathTemplate.Piece] = []
        for piece in PathTemplate(key.path).pieces {
            guard case .parameter(let name) = piece else {
                pieces.append(piece)
                continue
            }
            let match = parameter(name, among: available, places: names)
            var parameter = match ?? .implicit(name, in: .path)
            if PathTemplate.holdsSlashes(name) { parameter.allowsReserved = true }
            if !own.contains(where: { $0.name.isIdentical(to: parameter.name) }) { own.append(parameter) }
            pieces.append(.parameter(parameter.name))
        }
        for pair in key.query {
            let place = PathTemplate(pair.value).pieces
            if place.count == 1, case .parameter(let name) = place[0] {
                guard !parameters.contains(where: { $0.location == .query && $0.name.isIdentical(to: name) })
                else {
                    continue
                }
                var parameter =
                    available.first { $0.name.isIdentical(to: name) } ?? .implicit(name, in: .query)
                parameter.location = .query
                parameter.style = .form
                parameter.name = pair.name
                parameters.append(parameter)
                continue
            }
            parameters.removeAll { $0.location == .query && $0.name == pair.name }
            var parameter = Parameter.implicit(pair.name, in: .query)
            parameter.example = .string(pair.value)
            parameter.fixedValue = pair.value
            parameters.append(parameter)
        }
        return (PathTemplate(pieces: pieces), own + parameters)
    }

    /// The parameter that is meant by a place: of its name, of its name without signs, or of the only name that
    /// has no place and differs in case and separators alone.
    private static func parameter(
        _ name: String, among declared: [Parameter], places: [String]
    ) -> Parameter? {
        if let exact = declared.first(where: { $0.name.isIdentical(to: name) }) { return exact }
        if let plain = declared.first(where: { $0.name == PathTemplate.plainName(name) }) { return plain }
        return declared.first { !places.contains($0.name) && PathTemplate.isAlike($0.name, name) }
    }
}

extension Parameter {
    /// A parameter that only the path tells of.
    fileprivate static func implicit(_ name: String, in location: Location) -> Parameter {
        Parameter(
            name: name, location: location, isRequired: true, isDeprecated: false, description: "",
            style: location == .path ? .simple : .form, isExploded: location == .query,
            allowsReserved: false, schema: nil, mediaType: nil, example: nil, isSecret: false)
    }
}

import YAMLSyntax

/// Makes the parts of a multipart body from the members of an object (OpenAPI 3.2, section 4.15.1.2).
struct MultipartPartBuilder {
    let contract: Contract
    let content: Content

    init(_ contract: Contract, _ content: Content) {
        self.contract = contract
        self.content = content
    }

    /// The parts: one for each member, or for each element of an array. Required files that the value
    /// leaves out, because no value can show them, are added.
    func build(_ members: [JSONValue.Member]) -> MultipartContent {
        var taken: Set<String> = []
        var members = members
        let properties = content.schema.map(properties) ?? []
        for property in properties where property.isRequired && isFile(property.schema) {
            guard !members.contains(where: { $0.key == property.name }) else { continue }
            let place = properties.prefix { $0.name != property.name }.compactMap { earlier in
                members.firstIndex { $0.key == earlier.name }
            }.max()
            members.insert(.init(key: property.name, value: .null), at: place.map { $0 + 1 } ?? 0)
        }
        return MultipartContent(
            parts: members.flatMap { member in
                let schema = properties.first { $0.name == member.key }?.schema
                return parts(member, schema, &taken)
            })
    }

    private func parts(
        _ member: JSONValue.Member, _ schema: SchemaID?, _ taken: inout Set<String>
    ) -> [MultipartContent.Part] {
        let encoding = content.encodings[member.key]
        if case .array(let elements) = member.value,
            encoding?.mediaType == nil
                || isFile(schema.flatMap { contract.schemas[$0].items }, encoding?.mediaType)
        {
            let items = schema.flatMap { contract.schemas[$0].items }
            return elements.map { part(member.key, $0, items, encoding, &taken) }
        }
        let items = member.value == .null ? schema.flatMap { contract.schemas[$0].items } : nil
        return [part(member.key, member.value, items ?? schema, encoding, &taken)]
    }

    /// A part with a value, or with a file.
    func part(
        _ name: String, _ value: JSONValue, _ schema: SchemaID?, _ encoding: Content.Encoding?,
        _ taken: inout Set<String>
    ) -> MultipartContent.Part {
        let stated = encoding?.mediaType.map(Self.first)
        if Self.isBinary(schema, contract) || isFile(schema, stated) {
            let own = schema.flatMap { contract.schemas[$0].node["contentMediaType"]?.text }
            let mediaType = ExampleBodyBuilder.concrete(stated ?? own ?? "application/octet-stream")
            let file = SampleFile(name, mediaType: mediaType, taken: &taken)
            return .init(name: name, mediaType: mediaType, text: "", file: file)
        }
        let isStructured =
            switch value {
            case .object, .array: true
            default: false
            }
        let isJSON = isStructured || stated.map(MediaType.isJSON) ?? false
        return .init(
            name: name, mediaType: stated ?? (isStructured ? "application/json" : nil),
            text: isJSON ? value.text : ParameterSerializer.text(value), file: nil)
    }

    /// Whether a schema that says nothing is for bytes, because their media type is that of no text
    /// (OpenAPI 3.2, section 4.15.1).
    private func isFile(_ schema: SchemaID?, _ mediaType: String?) -> Bool {
        guard let schema, let mediaType, contract.schemas[schema].allowsAnything else { return false }
        return Content.Encoding.isBinary(mediaType)
    }

    /// The first of several media types that an encoding allows.
    private static func first(_ mediaTypes: String) -> String {
        var text = mediaTypes.split(separator: ",").first.map(String.init) ?? mediaTypes
        while text.last == " " { text.removeLast() }
        return ExampleBodyBuilder.concrete(text)
    }

    private func properties(_ id: SchemaID) -> [Schema.Property] {
        let schema = contract.schemas[id]
        return schema.allOf.flatMap { contract.schemas[$0].properties } + schema.properties
    }

    private func isFile(_ id: SchemaID) -> Bool {
        Self.isBinary(id, contract) || contract.schemas[id].items.map { Self.isBinary($0, contract) } ?? false
    }

    /// Whether a schema is for bytes: `format: binary` of OpenAPI 3.0, or a media type without an encoding
    /// (JSON Schema 2020-12, validation, section 8).
    static func isBinary(_ id: SchemaID?, _ contract: Contract) -> Bool {
        guard let id else { return false }
        let schema = contract.schemas[id]
        if schema.format == "binary" { return true }
        guard let mediaType = schema.node["contentMediaType"]?.text, schema.node["contentEncoding"] == nil
        else { return false }
        return !mediaType.hasPrefix("text/") && !MediaType.isJSON(mediaType)
    }
}

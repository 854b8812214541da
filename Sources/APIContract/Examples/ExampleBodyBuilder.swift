import SourceDiagnostics
import YAMLSyntax

/// Makes the content of an example request.
struct ExampleBodyBuilder {
    let contract: Contract
    let operation: Operation
    let content: Content

    /// The content that an example shows: JSON if there is any, then what can be written out.
    init?(_ contract: Contract, _ operation: Operation) {
        guard let body = operation.requestBody,
            let content = body.content.first(where: \.isJSON)
                ?? body.content.first(where: { Self.isForm($0) || $0.examples.contains { $0.value.isText } })
                ?? body.content.first
        else { return nil }
        // Content of these has no meaning (RFC 9110, section 9.3); what is optional is better left out.
        if ["GET", "HEAD", "TRACE"].contains(operation.method), !body.isRequired { return nil }
        self.contract = contract
        self.operation = operation
        self.content = content
    }

    /// The content.
    /// - Parameter diagnostics: takes why it cannot be written.
    /// - Returns: nil when it cannot be written.
    func build(into diagnostics: inout DiagnosticList) -> ExampleRequest.Body? {
        let mediaType = Self.concrete(content.mediaType)
        let form: ExampleRequest.Body.Form?
        let isForm = Self.isForm(content) && !content.hasPositions && !isFormText
        let fields = isForm ? fields(into: &diagnostics) : nil
        if content.isJSON {
            form = .json(value(into: &diagnostics) ?? .object([]))
        } else if isForm {
            form = fields.map { fields in
                content.essence.hasPrefix("multipart/")
                    ? .multipart(MultipartPartBuilder(contract, content).build(fields))
                    : .form(fields.flatMap(pairs))
            }
        } else if content.hasPositions {
            let builder = PositionalPartBuilder(contract: contract, content: content)
            form = value(into: &diagnostics).map { .multipart(builder.build(builder.elements($0))) }
        } else if JSONLines.isMediaType(content.essence) {
            form = value(into: &diagnostics).map { .text(lines($0)) }
        } else if isBinary, !isFormText {
            var taken: Set<String> = []
            let text = content.examples.first?.value.scalarText
            form = .file(SampleFile("content", mediaType: mediaType, content: text, taken: &taken))
        } else {
            form = value(into: &diagnostics)?.scalarText.map { .text($0) }
        }
        guard let form else {
            diagnostics.warning(
                "example.unwritable-content",
                "no content of type \(content.mediaType) can be made for \(operation.id); "
                    + (content.essence.hasPrefix("multipart/")
                        ? "its schema must be an object, whose members are the parts"
                        : "give an example that is a text"),
                at: operation.range)
            return nil
        }
        return .init(mediaType: mediaType, form: form, fields: fields ?? [], schema: content.schema)
    }

    private func value(into diagnostics: inout DiagnosticList) -> JSONValue? {
        content.examples.first?.value
            ?? content.schema.map {
                contract.sampler.sample($0, direction: .request, into: &diagnostics)
            }
    }

    /// Lines as they are documented, else one for the value, or for each of its elements where the lines are an array.
    private func lines(_ value: JSONValue) -> String {
        switch value {
        case .string(let text) where !content.examples.isEmpty: text
        case .array(let elements) where content.schema != content.itemSchema: JSONLines.text(elements)
        default: JSONLines.text([value])
        }
    }

    /// Whether the content is that of a form, but described as a text: as it is on the wire.
    private var isFormText: Bool {
        guard content.essence == "application/x-www-form-urlencoded" else { return false }
        if let example = content.examples.first { return example.value.isText }
        return content.schema.map { contract.schemas[$0].type == .string } ?? false
    }

    private func fields(into diagnostics: inout DiagnosticList) -> [JSONValue.Member]? {
        guard case .object(let members)? = value(into: &diagnostics) else { return nil }
        return members
    }

    /// The pairs of a field of a form (OpenAPI 3.2, section 4.15.1.1).
    private func pairs(_ field: JSONValue.Member) -> [ExampleRequest.Pair] {
        let encoding = content.encodings[field.key]
        guard let style = encoding?.style else {
            guard case .array(let elements) = field.value else {
                return [.init(name: field.key, value: ParameterSerializer.text(field.value))]
            }
            return elements.map { .init(name: field.key, value: ParameterSerializer.text($0)) }
        }
        let parameter = Parameter(
            name: field.key, location: .query, isRequired: true, isDeprecated: false, description: "",
            style: style, isExploded: encoding?.isExploded ?? true, allowsReserved: false, schema: nil,
            mediaType: nil, example: nil, isSecret: false)
        return ParameterSerializer(parameter).formPairs(field.value)
    }

    /// Whether the content is bytes that no text says: a file.
    private var isBinary: Bool {
        if MultipartPartBuilder.isBinary(content.schema, contract) { return true }
        if content.examples.first?.value.isText == true { return false }
        return !Self.isText(content.essence)
    }

    private static func isForm(_ content: Content) -> Bool {
        content.essence == "application/x-www-form-urlencoded" || content.essence.hasPrefix("multipart/")
    }

    private static func isText(_ essence: String) -> Bool {
        essence.hasPrefix("text/") && essence != "text/*" || essence.hasSuffix("+xml")
            || [
                "application/xml", "application/yaml", "application/x-yaml", "application/graphql",
                "application/x-ndjson", "application/jsonl", "application/sql", "application/javascript",
            ].contains(essence)
    }

    /// A media type for a range (RFC 9110, section 12.5.1).
    static func concrete(_ mediaType: String) -> String {
        switch MediaType.essence(mediaType) {
        case "image/*": "image/png"
        case "text/*": "text/plain"
        case "audio/*": "audio/mpeg"
        case "video/*": "video/mp4"
        case "multipart/*": "multipart/form-data"
        case let essence where essence.contains("*"): "application/octet-stream"
        default: mediaType
        }
    }
}

extension JSONValue {
    /// Whether it is a string.
    fileprivate var isText: Bool {
        if case .string = self { true } else { false }
    }

    /// The text of a scalar; nil for arrays and objects, which only JSON can write.
    fileprivate var scalarText: String? {
        switch self {
        case .array, .object: nil
        default: ParameterSerializer.text(self)
        }
    }
}

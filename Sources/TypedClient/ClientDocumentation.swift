import APIContract
import YAMLSyntax

/// The documentation comment of an operation's functions.
struct ClientDocumentation {
    /// The text, in the Markdown of Swift's documentation comments.
    let text: String

    /// Writes the comment.
    init(
        _ operation: Operation, arguments: [ClientModelBuilder.Argument], request: ExampleRequest?,
        clientName: String, functionName: String, returnsValue: Bool, failureType: String,
        _ types: TypeBuilder
    ) {
        var blocks = [operation.summary, operation.description].filter { !$0.isEmpty }
            .map { DocumentationText.wrapped($0) }
        if operation.isDeprecated { blocks.append("Deprecated: new programs should not use it.") }
        if let call = Self.call(arguments, request, types) {
            let variable = SwiftName.quoted(SwiftName(clientName).ofLabel)
            let result = returnsValue ? "let response = " : ""
            blocks.append("```swift\n\(result)try await \(variable).\(functionName)(\(call))\n```")
        }
        var ending: [String] = []
        if !arguments.isEmpty {
            ending.append("- Parameters:")
            for argument in arguments {
                let description = argument.description.isEmpty ? Self.word(argument) : argument.description
                let text = DocumentationText.wrapped(description, indentation: "    ")
                ending.append("  - \(argument.model.label): \(text)")
            }
        }
        let success = operation.success?.description ?? ""
        if returnsValue, !success.isEmpty {
            ending.append("- Returns: \(DocumentationText.wrapped(success, indentation: "  "))")
        }
        ending.append("- Throws: `APIError`, whose documented cases are in ``\(failureType)``.")
        blocks.append(ending.joined(separator: "\n"))
        text = blocks.joined(separator: "\n\n")
    }

    private static func word(_ argument: ClientModelBuilder.Argument) -> String {
        argument.parameter == nil ? "The request's content." : "`\(argument.model.key)`."
    }

    /// The required arguments with the example's values; nil if one of them is no plain value.
    private static func call(
        _ arguments: [ClientModelBuilder.Argument], _ request: ExampleRequest?, _ types: TypeBuilder
    ) -> String? {
        guard let request else { return nil }
        var parts: [String] = []
        for argument in arguments where argument.model.defaultValue == nil {
            guard let parameter = argument.parameter, let value = value(of: parameter, request),
                let literal = literal(value, argument.type, types)
            else { return nil }
            parts.append("\(argument.model.label): \(literal)")
        }
        return parts.joined(separator: ", ")
    }

    /// The example request's text for a parameter.
    static func value(of parameter: Parameter, _ request: ExampleRequest) -> String? {
        switch parameter.location {
        case .path: request.variables.first { $0.name == parameter.name }?.value
        case .query: request.query.first { $0.name == parameter.name }?.value
        case .header: request.headers.first { $0.name == parameter.name }?.value
        case .cookie: request.cookies.first { $0.name == parameter.name }?.value
        }
    }

    /// A text as a value of a type; nil if the type has no short literal.
    static func literal(_ text: String, _ type: SwiftType, _ types: TypeBuilder) -> String? {
        switch type {
        case .string: return SwiftLiteral.string(text)
        case .integer: return Int(text).map(String.init)
        case .number: return Double(text).map { "\($0)" }
        case .boolean: return text == "true" || text == "false" ? text : nil
        case .declared(let index):
            return types.drafts[index].cases.first { $0.value == text }.map { ".\($0.name)" }
        default: return nil
        }
    }
}

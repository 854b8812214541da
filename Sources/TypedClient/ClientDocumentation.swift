import APIContract
import YAMLSyntax

/// The documentation comment of an operation's functions.
package struct ClientDocumentation: Sendable, Hashable {
    /// Summary and description.
    var discussion = ""
    /// A call with the documented example's values; nil if they have no short literals.
    var example: String?
    /// The parameters, the result and the errors.
    var ending = ""

    /// Makes an empty comment.
    package init() {}

    /// The text, in the Markdown of Swift's documentation comments.
    var text: String {
        [discussion, example.map { "```swift\n\($0)\n```" } ?? "", ending].filter { !$0.isEmpty }
            .joined(separator: "\n\n")
    }

    /// Writes the comment. The example call is added when all types are known.
    init(
        _ operation: Operation, path: String, arguments: [ClientModelBuilder.Argument],
        success: ClientModelBuilder.Success, failureType: String
    ) {
        var blocks = [operation.summary, operation.description].filter { !$0.isEmpty }
            .map { DocumentationText.wrapped($0) }
        if blocks.isEmpty { blocks.append(DocumentationText.wrapped("`\(operation.method) \(path)`")) }
        if operation.isDeprecated { blocks.append("Deprecated: new programs should not use it.") }
        var ending: [String] = []
        if !arguments.isEmpty {
            ending.append("- Parameters:")
            for argument in arguments {
                let description = argument.description.isEmpty ? Self.word(argument) : argument.description
                let text = DocumentationText.wrapped(description, indentation: "    ")
                ending.append("  - \(argument.model.label): \(text)")
            }
        }
        if success.type != nil, !success.description.isEmpty {
            ending.append("- Returns: \(DocumentationText.wrapped(success.description, indentation: "  "))")
        }
        ending.append("- Throws: `APIError`, whose documented cases are in ``\(failureType)``.")
        discussion = blocks.joined(separator: "\n\n")
        self.ending = ending.joined(separator: "\n")
    }

    private static func word(_ argument: ClientModelBuilder.Argument) -> String {
        argument.parameter == nil ? "The request's content." : "`\(argument.model.key)`."
    }

    /// The call with the example's values; nil if one of them has no short literal.
    static func call(
        _ operation: ClientModel.Operation, _ arguments: [ClientModelBuilder.Argument],
        _ request: ExampleRequest, clientName: String, _ types: TypeBuilder
    ) -> String? {
        var parts: [String] = []
        for argument in arguments where argument.model.defaultValue == nil {
            guard let literal = literal(argument, request, types) else { return nil }
            parts.append("\(argument.model.label): \(literal)")
        }
        let variable = SwiftName.quoted(SwiftName(clientName).ofLabel)
        let result = operation.successType == nil ? "" : "let response = "
        let start = "\(result)try await \(variable).\(operation.callName)("
        let line = "\(start)\(parts.joined(separator: ", ")))"
        if line.utf8.count <= 100 { return line }
        return "\(start)\n    \(parts.joined(separator: ",\n    ")))"
    }

    /// The example's value for an argument.
    static func literal(
        _ argument: ClientModelBuilder.Argument, _ request: ExampleRequest, _ types: TypeBuilder
    ) -> String? {
        if let parameter = argument.parameter {
            return value(of: parameter, request).flatMap { literal($0, argument.type, types) }
        }
        guard case .json(let value)? = request.body?.form else { return nil }
        return SwiftLiteral.value(value, argument.type, types, allowsStructures: true)
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
        case .unsigned: return UInt64(text).map(String.init)
        case .number: return Double(text).map { "\($0)" }
        case .boolean: return text == "true" || text == "false" ? text : nil
        case .declared(let index):
            return types.drafts[index].cases.first { $0.value == text }.map { ".\($0.name)" }
        default: return nil
        }
    }
}

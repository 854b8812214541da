import APIContract

/// The documentation comment of an operation's functions.
package struct ClientDocumentation: Sendable {
    /// What it says of one argument.
    struct Argument: Sendable, Hashable {
        let label: String
        let description: String
    }

    /// Summary and description, in the document's Markdown.
    private var discussion: [String] = []
    private var isDeprecated = false
    /// A call with the documented example's values; nil if they have no short literals.
    var example: String?
    private var arguments: [Argument] = []
    /// What is returned; empty if nothing is or nothing is said of it.
    private var result = ""
    /// The type with the documented errors; empty without an operation.
    private var failureType = ""

    /// Makes an empty comment.
    package init() {}

    /// Gathers the comment. The example call is added when all types are known.
    init(
        _ operation: Operation, path: String, arguments: [ClientModelBuilder.Argument],
        success: ClientModelBuilder.Success, failureType: String
    ) {
        discussion = [operation.summary, operation.description].filter { !$0.isEmpty }
        if discussion.isEmpty { discussion.append("`\(operation.method) \(path)`") }
        isDeprecated = operation.isDeprecated
        self.arguments = arguments.map {
            Argument(
                label: $0.model.label, description: $0.description.isEmpty ? Self.word($0) : $0.description)
        }
        result = success.type == nil ? "" : success.description
        self.failureType = failureType
    }

    /// The text, in the Markdown of Swift's documentation comments.
    var text: String {
        var blocks = discussion.map { DocumentationText.wrapped($0) }
        if isDeprecated { blocks.append("Deprecated: new programs should not use it.") }
        if let example { blocks.append("```swift\n\(example)\n```") }
        var ending: [String] = []
        if !arguments.isEmpty {
            ending.append("- Parameters:")
            for argument in arguments {
                let text = DocumentationText.wrapped(argument.description, indentation: "    ")
                ending.append("  - \(argument.label): \(text)")
            }
        }
        if !result.isEmpty {
            ending.append("- Returns: \(DocumentationText.wrapped(result, indentation: "  "))")
        }
        if !failureType.isEmpty {
            ending.append("- Throws: `APIError`, whose documented cases are in ``\(failureType)``.")
        }
        blocks.append(ending.joined(separator: "\n"))
        return blocks.filter { !$0.isEmpty }.joined(separator: "\n\n")
    }

    private static func word(_ argument: ClientModelBuilder.Argument) -> String {
        argument.parameter == nil ? "The request's content." : "`\(argument.model.key)`."
    }

    /// The call with the example's values; nil if one of them has no short literal.
    static func call(
        _ operation: ClientModel.Operation, _ arguments: [ClientModelBuilder.Argument],
        _ request: ExampleRequest, clientName: String, _ types: TypeBuilder
    ) -> String? {
        let values = ExampleArgument(request: request, types: types)
        var parts: [String] = []
        for argument in arguments where argument.model.defaultValue == nil {
            guard let literal = values.literal(argument) else { return nil }
            parts.append("\(argument.model.label): \(literal)")
        }
        let variable = SwiftName.quoted(SwiftName(clientName).ofLabel)
        let result = operation.successType == nil ? "" : "let response = "
        let call = "\(variable).\(operation.callName)(\(parts.joined(separator: ", ")))"
        let line = "\(result)try await \(call)"
        return line.utf8.count <= 100 ? line : SwiftLayout.lines(line).joined(separator: "\n")
    }
}

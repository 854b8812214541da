import APIContract
import YAMLSyntax

/// The documentation comment of an operation's functions.
package struct ClientDocumentation: Sendable, Hashable {
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
            if let list = list(of: parameter) { return literal(list, argument.type, types) }
            return value(of: parameter, request).flatMap { literal($0, argument.type, types) }
        }
        guard case .json(let value)? = request.body?.form else { return nil }
        return SwiftLiteral.value(value, argument.type, types, allowsStructures: true)
    }

    /// The documented value of a parameter, if it is a list or an object, of which no text stands in the request.
    static func list(of parameter: Parameter) -> ParameterList? {
        guard parameter.mediaType == nil else { return nil }
        switch parameter.example {
        case .array(let elements)?: return .elements(elements)
        case .object(let members)?:
            if parameter.style == .deepObject { return .members(members) }
            let isPlain = parameter.isExploded && members.allSatisfy(\.value.isScalar)
            return isPlain ? .members(members) : .text
        default: return nil
        }
    }

    /// A parameter's value of several parts.
    enum ParameterList {
        case elements([JSONValue])
        case members([JSONValue.Member])
        /// Members whose order is part of the text, and which the client would send in its own, or whose values are
        /// texts in a notation of their own.
        case text
    }

    private static func literal(_ list: ParameterList, _ type: SwiftType, _ types: TypeBuilder) -> String? {
        switch (list, type) {
        case (.elements(let elements), .array(let element)):
            let literals = elements.compactMap { literal(ParameterSerializer.text($0), element, types) }
            return literals.count == elements.count ? "[\(literals.joined(separator: ", "))]" : nil
        case (.members(let members), .dictionary(.string)):
            let scalars = members.filter { $0.value.isScalar }
            guard scalars.count == members.count, !members.isEmpty else { return nil }
            let literals = members.map {
                let text = ParameterSerializer.text($0.value)
                return "\(SwiftLiteral.string($0.key)): \(SwiftLiteral.string(text))"
            }
            return "[\(literals.joined(separator: ", "))]"
        case (.members(let members), .declared(let index)):
            let known = types.drafts[index].members.map(\.key)
            guard members.allSatisfy({ known.contains($0.key) }) else { return nil }
            return SwiftLiteral.value(.object(members), type, types, allowsStructures: true)
        default: return nil
        }
    }

    /// The example request's text for a parameter.
    static func value(of parameter: Parameter, _ request: ExampleRequest) -> String? {
        switch parameter.location {
        case .path: request.variables.first { $0.name == parameter.name }?.value
        case .query where parameter.isWholeQuery:
            String(decoding: PercentEncoding.decode(request.encodedQuery), as: UTF8.self)
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
        // What would be sent in another spelling is another text.
        case .number: return Double(text).flatMap { "\($0)" == text ? text : nil }
        case .boolean: return text == "true" || text == "false" ? text : nil
        case .declared(let index):
            return types.drafts[index].cases.first { $0.value == text }.map { ".\($0.name)" }
        default: return nil
        }
    }
}

extension JSONValue {
    /// Whether it has no parts.
    fileprivate var isScalar: Bool {
        switch self {
        case .array, .object: false
        default: true
        }
    }
}

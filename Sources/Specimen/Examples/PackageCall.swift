import APIContract
import OpenAPIDocument
import TargetLanguages
import YAMLSyntax

/// How a package that OpenAPI Generator made for the document is called for a request: every parameter is an argument,
/// and so is every member of a form, or else the content.
struct PackageCall {
    /// An argument of the method.
    struct Argument {
        /// What it is, in the words of `refuses` in `language.yaml`.
        enum Kind: String {
            case text, integer, number, boolean, date
            case dateTime = "date-time"
            /// A text that a schema with a name lists.
            case enumeration
            /// Plain values.
            case array
            /// A parameter with members.
            case object
            /// JSON that is an object of members nobody knows.
            case map
            /// JSON that is an object with a class of its own.
            case model
            case modelArray = "model-array"
            /// Content that is a text.
            case textContent = "text-content"
            /// A value that becomes text in a way of its own.
            case content
            case file
        }

        /// The name in the document; of the content, the name that the generator gives it.
        var name: String
        /// What it is.
        var kind: Kind
        /// The value.
        var value: JSONValue
        /// The name of the schema that a model has in the document; empty for other kinds.
        var model = ""
        /// Whether the method cannot be called without it.
        var isRequired: Bool
        /// The variable of the example that holds the value; nil when it stands in the call.
        var variable: Int?
    }

    /// The class that has the method.
    let client: String
    /// The arguments: the required ones first, in the order of the document.
    let arguments: [Argument]
    /// The formats of the fields that are printed, for those that have one.
    let formats: [String?]
    /// Whether the method takes arguments that need not be given.
    let takesOptions: Bool
    /// Why no example can show the call; nil when one can.
    let refusal: String?

    init(_ request: ExampleRequest, _ sdk: SDKPackage, _ language: Language, _ schemas: SchemaTable) {
        let operation = request.operation
        client = Self.client(operation.tags.first, sdk, language.packageNames)
        let kinds = ArgumentKinds(schemas: schemas)
        var arguments: [Argument] = []
        for argument in request.arguments where argument.parameter.fixedValue == nil {
            let parameter = argument.parameter
            let isText = parameter.mediaType != nil || parameter.isWholeQuery
            let isPath = parameter.location == .path
            arguments.append(
                Argument(
                    name: parameter.name,
                    kind: isText ? .content : kinds.kind(argument.value, parameter.schema),
                    value: argument.value, isRequired: parameter.isRequired,
                    variable: isPath
                        ? request.variables.firstIndex { $0.name.isIdentical(to: parameter.name) } : nil))
        }
        if let body = request.body {
            arguments += kinds.arguments(body, operation)
        }
        self.arguments = arguments.filter(\.isRequired) + arguments.filter { !$0.isRequired }
        let body = operation.success?.preferredContent?.schema
        let owner = request.printed.keys.reduce(body) { owner, key in
            owner.flatMap { kinds.property(key, of: $0) }
        }
        formats = request.printed.fields.map { field in
            sdk.keepsDates
                ? nil : owner.flatMap { kinds.property(field.key, of: $0) }.map { schemas[$0].format }
        }
        takesOptions =
            operation.parameters.contains { !$0.isRequired } || arguments.contains { !$0.isRequired }
            || kinds.hasOptionalMembers(request.body)
        refusal = Self.refusal(request, self.arguments, language)
    }

    private static func refusal(
        _ request: ExampleRequest, _ arguments: [Argument], _ language: Language
    ) -> String? {
        let operation = request.operation
        if operation.success?.status.isRedirect == true {
            return "its success is a redirect, which packages hand back as an error"
        }
        if let content = operation.success?.preferredContent, !content.isJSON,
            !content.essence.hasPrefix("text/")
        {
            return "what it answers with is neither JSON nor text, which packages hand back in many ways"
        }
        let missing = operation.parameters.first { parameter in
            parameter.isRequired && parameter.fixedValue == nil
                && !request.arguments.contains {
                    $0.parameter.location == parameter.location
                        && $0.parameter.name.isIdentical(to: parameter.name)
                }
        }
        if let missing {
            return "the method of its package requires '\(missing.name)', which is sent anyway"
        }
        let refused = language.tools.variants["sdk"]?.refusals["arguments"] ?? []
        return arguments.first { refused.contains($0.kind.rawValue) }.map {
            "packages want the argument '\($0.name)' (\($0.kind.rawValue)) in forms of their own"
        }
    }

    /// The class of a tag: as the settings say, else as the generator names it.
    private static func client(_ tag: String?, _ sdk: SDKPackage, _ names: PackageNames) -> String {
        if let tag, let named = sdk.clients[tag] { return named }
        return sdk.client ?? names.name(tag ?? "default", .type) + "Api"
    }
}

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
        /// What the class of a model may lose or add when it is given the value.
        var hazards: ModelHazards = []
    }

    /// The class that has the method.
    let client: String
    /// The arguments: the required ones first, in the order of the document.
    let arguments: [Argument]
    /// What the method is named after.
    let method: String
    /// The formats of the fields that are printed, for those that have one.
    let formats: [String?]
    /// Which of the fields that are printed are texts that a schema with a name lists.
    let enumerations: [Bool]
    /// Whether the method takes arguments that need not be given.
    let takesOptions: Bool
    /// Whether it sends true or false: given ones, or documented defaults, which some packages send.
    let sendsFlags: Bool
    /// Why no example can show the call; nil when one can.
    let refusal: String?

    init(_ request: ExampleRequest, _ sdk: SDKPackage, _ language: Language, _ schemas: SchemaTable) {
        let operation = request.operation
        client = sdk.clientName(of: operation, language.packageNames)
        method = SDKPackage.methodID(of: operation, language.packageNames)
        let kinds = ArgumentKinds(schemas: schemas, names: language.packageNames)
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
            arguments += kinds.arguments(body, operation, method)
        }
        Self.distinguish(&arguments, operation, language.packageNames)
        self.arguments = arguments.filter(\.isRequired) + arguments.filter { !$0.isRequired }
        let body = operation.success?.preferredContent?.schema
        let owner = request.printed.keys.reduce(body) { owner, key in
            owner.flatMap { kinds.property(key, of: $0) }
        }
        let printed = request.printed.fields.map { field in
            owner.flatMap { kinds.property(field.key, of: $0) }
        }
        formats = printed.map { id in sdk.keepsDates ? nil : id.map { schemas[$0].format } }
        enumerations = printed.map { $0.map(kinds.isEnumeration) ?? false }
        sendsFlags =
            arguments.contains { $0.kind == .boolean }
            || operation.parameters(in: .query).contains { parameter in
                if case .boolean = parameter.schema.flatMap({ schemas[$0].defaultValue }) {
                    true
                } else {
                    false
                }
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
        if operation.written.hasServers {
            return "packages send it to the server that the document names for it, wherever they are told to"
        }
        guard operation.written.hasPathParameters else {
            return "its path has places that no parameter is declared for, which packages leave as they are"
        }
        if let first = operation.requestBody?.content.first, let body = request.body,
            first.essence != MediaType.essence(body.mediaType)
        {
            return "packages send content as \(first.mediaType), which the document names first"
        }
        let missing = operation.parameters.first {
            $0.isRequired && $0.fixedValue == nil && request.value(of: $0) == nil
        }
        if let missing {
            return "the method of its package requires '\(missing.name)', which is sent anyway"
        }
        let refused = language.tools.variants["sdk"]?.refusals["arguments"] ?? []
        if let hazardous = arguments.first(where: { $0.hazards.refusals.contains(where: refused.contains) }) {
            return "packages add null to what '\(hazardous.name)' leaves out"
        }
        let names = language.packageNames
        let renamed = arguments.first { argument in
            request.body?.fields.contains { $0.key == argument.name } ?? false
                && names.name(argument.name, .argument) != argument.name
        }
        if let renamed, refused.contains("renamed-field") {
            return "packages send '\(renamed.name)' under another name"
        }
        return arguments.first { refused.contains($0.kind.rawValue) }.map {
            "packages want the argument '\($0.name)' (\($0.kind.rawValue)) in forms of their own"
        }
    }

    /// Whether the call is too long for a line.
    var isLong: Bool {
        let lengths = arguments.map { argument in
            let value = argument.variable == nil ? argument.value.text.count : argument.name.count
            return value + (argument.isRequired ? 2 : argument.name.count + 4)
        }
        return arguments.count > 1 && method.count + lengths.reduce(0, +) > 56
    }

    /// Where parameters of several places have one name, all but the first get a `2` behind it.
    private static func distinguish(
        _ arguments: inout [Argument], _ operation: Operation, _ names: PackageNames
    ) {
        var taken: Set<String> = []
        for parameter in operation.parameters where parameter.fixedValue == nil {
            guard !taken.insert(names.name(parameter.name, .argument)).inserted else { continue }
            let index = arguments.lastIndex { $0.name.isIdentical(to: parameter.name) }
            if let index { arguments[index].name += "2" }
        }
    }
}

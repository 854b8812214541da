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
        /// Whether makers of packages give it a name that differs between them.
        var isUnnamed = false
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
    /// Whether all arguments are given by their names: their order differs where content has a name of its own.
    let namesAll: Bool
    /// Why no example can show the call; nil when one can.
    let refusal: String?

    init(_ request: ExampleRequest, _ sdk: SDKPackage, _ language: Language, _ schemas: SchemaTable) {
        let operation = request.operation
        client = sdk.clientName(of: operation, language.packageNames)
        method = SDKPackage.methodID(of: operation, language.packageNames)
        let style = language.tools.variants["sdk"]?.styles[sdk.style.rawValue]
        let namesAllArguments = sdk.style == .resources || sdk.style == .values && sdk.contentName != nil
        let kinds = ArgumentKinds(schemas: schemas, names: language.packageNames, style: sdk.style)
        var arguments: [Argument] = []
        for argument in request.arguments where argument.parameter.fixedValue == nil {
            let parameter = argument.parameter
            let isText = parameter.mediaType != nil || parameter.isWholeQuery
            let isPath = parameter.location == .path
            let kind = isText ? .content : kinds.kind(argument.value, parameter.schema)
            let isGivenAsText = style?.texts.contains(kind.rawValue) ?? false
            arguments.append(
                Argument(
                    name: parameter.name, kind: kind,
                    value: isGivenAsText ? .string(argument.value.text) : argument.value,
                    isRequired: parameter.isRequired,
                    variable: isPath
                        ? request.variables.firstIndex { $0.name.isIdentical(to: parameter.name) } : nil))
        }
        if let body = request.body {
            arguments += kinds.arguments(body, operation, method, contentName: sdk.contentName)
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
        // Packages with resources hand back the texts themselves.
        enumerations = printed.map { sdk.style != .resources && $0.map(kinds.isEnumeration) ?? false }
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
        namesAll = namesAllArguments
        refusal =
            Self.refusal(request, self.arguments, language, sdk)
            ?? (sdk.style == .resources
                ? Self.refusal(request, self.arguments, language, resources: sdk) : nil)
            ?? Self.answerRefusal(request, isEnumeration: enumerations, language, sdk)
    }

    /// Whether the call is too long for a line.
    var isLong: Bool {
        let lengths = arguments.map { argument in
            let value = argument.variable == nil ? argument.value.text.count : argument.name.count
            return value + (argument.isRequired && !namesAll ? 2 : argument.name.count + 4)
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

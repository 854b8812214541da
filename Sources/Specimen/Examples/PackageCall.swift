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
            /// A member of a form that is what a file holds.
            case file
            /// Content that is what a file holds.
            case fileContent = "file-content"
        }

        /// The name in the document; of the content, the name that the generator gives it.
        var name: String
        /// What it is.
        var kind: Kind
        /// The value.
        var value: JSONValue
        /// What the package calls it: what is given by this name.
        var label = ""
        /// The same as the key of a map, which need not be a name.
        var key = ""
        /// The file that is given.
        var file: String?
        /// Whether it is given by its name and not by its place.
        var isNamed = false
        /// The name that the document gives it for all languages; empty for none.
        var override = ""
        /// The name of the schema that a model has in the document; empty for other kinds.
        var model = ""
        /// The schema of the value, of members of content and parameters.
        var schema: SchemaID?
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
    /// Whether the client is an argument, too.
    let takesClient: Bool
    /// How what is given by name is given.
    let members: SDKPackage.Members
    /// Whether dates in answers are left as they are.
    let keepsDates: Bool
    /// Why no example can show the call; nil when one can.
    let refusal: String?

    init(_ request: ExampleRequest, _ sdk: SDKPackage, _ language: Language, _ schemas: SchemaTable) {
        let operation = request.operation
        client = sdk.clientName(of: operation, language.packageNames)
        method = SDKPackage.methodID(of: operation, language.packageNames)
        let style = language.packageStyle(of: sdk)
        members = sdk.members(style)
        takesClient = sdk.style == .functions
        keepsDates = sdk.keepsDates ?? sdk.answersAreMaps || style?.keepsDates ?? false
        let kinds = ArgumentKinds(schemas: schemas, names: language.packageNames, style: sdk.style)
        var arguments: [Argument] = []
        for argument in request.arguments where argument.parameter.fixedValue == nil {
            let parameter = argument.parameter
            let isText = parameter.mediaType != nil || parameter.isWholeQuery
            let isPath = parameter.location == .path
            let kind = isText ? .content : kinds.kind(argument.value, parameter.schema)
            let isListed =
                sdk.style == .functions
                && parameter.schema.map { !kinds.isText(schemas[$0].items ?? $0) } ?? false
            let isGivenAsText = style?.texts.contains(kind.rawValue) ?? false
            arguments.append(
                Argument(
                    name: parameter.name, kind: isListed ? .enumeration : kind,
                    value: isGivenAsText ? .string(argument.value.text) : argument.value,
                    override: parameter.packageName, schema: parameter.schema,
                    isRequired: parameter.isRequired,
                    variable: isPath
                        ? request.variables.firstIndex { $0.name.isIdentical(to: parameter.name) } : nil))
        }
        if let body = request.body {
            arguments += kinds.arguments(body, operation, method, contentName: sdk.contentName(of: operation))
        }
        // What the client sends by itself.
        arguments.removeAll { $0.variable == nil && sdk.arguments[$0.name]?.isEmpty == true }
        if sdk.style.hasGeneratedClasses {
            Self.distinguish(&arguments, operation, language.packageNames)
        }
        if sdk.style == .resources, members != .keywords, !language.packageNames.keepsNames {
            for index in arguments.indices {
                arguments[index].value = kinds.renamed(arguments[index].value, arguments[index].schema)
            }
        }
        Self.name(
            &arguments, sdk, style, language.packageNames,
            hasContentName: sdk.contentName(of: operation) != nil)
        // Those that are given by their places stand as they do in the path.
        self.arguments =
            !sdk.style.hasGeneratedClasses
            ? arguments.filter { !$0.isNamed }.sorted { ($0.variable ?? 0) < ($1.variable ?? 0) }
                + arguments.filter { $0.isNamed && $0.isRequired }
                + arguments.filter { $0.isNamed && !$0.isRequired }
            : arguments.filter(\.isRequired) + arguments.filter { !$0.isRequired }
        let body = operation.success?.preferredContent?.schema
        let owner = request.printed.keys.reduce(body) { owner, key in
            owner.flatMap { kinds.property(key, of: $0) }
        }
        let printed = request.printed.fields.map { field in
            owner.flatMap { kinds.property(field.key, of: $0) }
        }
        let keepsDates = keepsDates
        formats = printed.map { id in keepsDates ? nil : id.map { schemas[$0].format } }
        // Packages with resources hand back the texts themselves.
        enumerations = printed.map {
            sdk.style.hasGeneratedClasses && !sdk.answersAreMaps
                && $0.map(kinds.isEnumeration) ?? false
        }
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
        refusal =
            Self.refusal(request, self.arguments, language, sdk)
            ?? (sdk.style == .resources
                ? Self.refusal(request, self.arguments, language, resources: sdk) : nil)
            ?? (sdk.style == .functions ? Self.refusal(request, functions: self.arguments) : nil)
            ?? Self.answerRefusal(request, isEnumeration: enumerations, language, sdk)
            ?? (request.unwrapped(sdk.envelope, schemas) == nil
                ? "the package hands back '\(sdk.envelope ?? "")' alone; name fields of it under 'prints'"
                : nil)
    }

    /// Whether the call is too long for a line.
    var isLong: Bool {
        let lengths = arguments.map { argument in
            let value = argument.variable == nil ? argument.value.text.count : argument.name.count
            return value + (argument.isNamed ? argument.label.count + 4 : 2)
        }
        return arguments.count + (takesClient ? 1 : 0) > 1 && method.count + lengths.reduce(0, +) > 56
    }

    /// Finds out what the package calls arguments, and which of them are given by their names: of methods of resources all,
    /// perhaps but for those in the path; of others those that may be left out, and all where their order differs
    /// because content has a name of its own.
    private static func name(
        _ arguments: inout [Argument], _ sdk: SDKPackage, _ style: PackageStyle?, _ names: PackageNames,
        hasContentName: Bool
    ) {
        let isResource = sdk.style == .resources
        let kind: PackageNames.Kind = isResource && sdk.members(style) == .object ? .property : .argument
        for index in arguments.indices {
            let argument = arguments[index]
            let given = isResource && !argument.override.isEmpty ? argument.override : nil
            let own = sdk.arguments[argument.name].flatMap { $0.isEmpty ? nil : $0 }
            let name = own ?? given.map { names.name($0, kind) }
            arguments[index].label = name ?? names.name(argument.name, kind)
            arguments[index].key =
                names.keepsNames ? name ?? argument.name : arguments[index].label
            arguments[index].isNamed =
                switch sdk.style {
                case .models, .checked: !argument.isRequired
                // What must be given has its place beside a map of what need not.
                case .values:
                    !argument.isRequired || hasContentName && sdk.members(style) != .map
                case .functions: argument.variable == nil
                case .resources: argument.variable == nil || !sdk.givesPathByPosition(style)
                }
        }
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

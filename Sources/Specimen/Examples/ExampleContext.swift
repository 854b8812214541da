import APIContract
import CodeTemplates
import TargetLanguages
import TypedClient
import YAMLSyntax

/// The value that an example template is rendered with.
///
/// Everything that would be a decision in a template is decided here; what is left to the language are the
/// filters.
struct ExampleContext {
    let shared: RequestContext
    let language: Language
    /// Tells which values the language can write.
    let literals: LiteralWriter
    let sdk: SDKPackage?
    /// The call of the vendor's package, for an example that shows it.
    var packageCall: PackageCall?
    /// The call of the typed client, for an example that shows it.
    var call: ClientCalls.Call?

    var request: ExampleRequest { shared.request }

    /// The context as a value of the shape `ExampleContext.shape`.
    var value: TemplateValue {
        let names = VariableNames(request, language)
        let decodesBody = !request.printed.fields.isEmpty || !request.conditions.isEmpty
        let native = shared.body?.native.flatMap { literals.canWrite($0) ? $0 : nil }
        let files = request.body?.files ?? []
        return .record([
            shared.operation,
            .text(request.baseURL),
            .list(variables(names)),
            .list(pathVariables(names)),
            .list(arguments(names)),
            .list(arguments(names, where: { !$0.isNamed })),
            .list(arguments(names, where: \.isNamed)),
            .list(request.variableNames.map(TemplateValue.text)),
            .list(shared.checks),
            .list(target(names)),
            .list(path(names)),
            .text(request.encodedQuery),
            .text(shared.encodedTarget),
            .list(shared.query),
            .list(shared.hasQueryFields ? shared.query : []),
            .list(shared.headers),
            shared.credentials,
            shared.body?.value(native: native) ?? .absent,
            .flag(decodesBody),
            .flag(decodesBody || native != nil),
            .flag(!files.isEmpty),
            .list(files.map { .text($0.name) }),
            .flag(!request.variables.isEmpty || !shared.query.isEmpty),
            shared.success,
            result(names),
            sdkValue,
            clientValue(names),
        ])
    }

    private func variables(_ names: VariableNames) -> [TemplateValue] {
        names.texts.enumerated().map { index, name in
            .record([.text(name), .text(request.variables[index].value), .opaque(native(index))])
        }
    }

    /// The value of a variable as the method of a package takes it; for other programs its text.
    private func native(_ index: Int) -> JSONValue {
        packageCall?.arguments.first { $0.variable == index }?.value
            ?? .string(request.variables[index].value)
    }

    /// The variables whose values are text that stands in the path.
    private func pathVariables(_ names: VariableNames) -> [TemplateValue] {
        names.texts.enumerated().compactMap { index, name in
            if case .string = native(index) { .text(name) } else { nil }
        }
    }

    /// What the method of a package is given.
    private func arguments(
        _ names: VariableNames, where isWanted: (PackageCall.Argument) -> Bool = { _ in true }
    ) -> [TemplateValue] {
        (packageCall?.arguments ?? []).filter(isWanted).map { argument in
            .record([
                argument.variable.map { .text(names.texts[$0]) } ?? .absent, .text(argument.name),
                .code(CodeText(argument.label)), .text(argument.key),
                .opaque(argument.value), .text(argument.value.text),
                argument.model.isEmpty ? .absent : .text(argument.model), .flag(argument.kind == .modelArray),
                .flag(argument.isNamed), argument.file.map(TemplateValue.text) ?? .absent,
                .flag(argument.kind == .fileContent),
                sdk?.fileFields.map { .code(CodeText($0.name)) } ?? .absent,
                .code(CodeText(sdk?.fileFields?.content ?? "")),
                .flag(argument.hazards.contains(.leavesOutNullables)),
                argument.model.isEmpty ? .absent : requestClass.map { .code(CodeText($0)) } ?? .absent,
            ])
        }
    }

    /// The path below the base URL.
    private func path(_ names: VariableNames) -> [TemplateValue] {
        pieces(request.path, names)
    }

    /// The path below the base URL, then the query as far as the generator encodes it.
    private func target(_ names: VariableNames) -> [TemplateValue] {
        let hasQuery = !shared.query.isEmpty
        var literal = request.encodedQuery.isEmpty ? "" : "?" + request.encodedQuery
        if hasQuery { literal += literal.isEmpty ? "?" : "&" }
        guard !literal.isEmpty else { return path(names) }
        var path = request.path
        if case .encoded(let end)? = path.last {
            path[path.count - 1] = .encoded(end + literal)
        } else {
            path.append(.encoded(literal))
        }
        return pieces(path, names)
    }

    private func pieces(_ path: [ExampleRequest.PathPiece], _ names: VariableNames) -> [TemplateValue] {
        path.map { piece in
            switch piece {
            case .encoded(let text): .record([.absent, .text(text)])
            case .variable(let index): .record([.text(names.texts[index]), .text("")])
            }
        }
    }

    private func result(_ names: VariableNames) -> TemplateValue {
        guard !request.printed.fields.isEmpty else { return .absent }
        return .record([
            .code(CodeText(names.result)), .list(request.printed.keys.map(TemplateValue.text)),
            .list(request.printed.fields.enumerated().map(printed)),
            .text(BodyFilter.result(request.printed)),
        ])
    }

    private func printed(_ index: Int, _ field: PrintedResult.Field) -> TemplateValue {
        let format = packageCall?.formats[index] ?? ""
        return .record([
            .text(field.key), .flag(field.isText), .flag(format == "date-time"), .flag(format == "date"),
            .flag(packageCall?.enumerations[index] ?? false),
            .flag(field.kind == .number), .flag(field.kind == .flag), .flag(field.kind == .list),
        ])
    }

    private var sdkValue: TemplateValue {
        let method = sdk?.methodName(of: request.operation, in: language) ?? ""
        let style = sdk.flatMap { language.packageStyle(of: $0) }
        return .record([
            .text(sdk?.package ?? ""), .text(sdk?.baseURL ?? request.baseURL),
            .code(CodeText(sdk?.module ?? "")), .code(CodeText(packageCall?.client ?? "")),
            .code(CodeText(sdk?.error ?? language.packageNames.error)),
            .code(CodeText(method)),
            .flag(packageCall?.takesOptions ?? false),
            .flag(packageCall?.sendsFlags ?? false),
            .flag(packageCall?.arguments.contains { $0.kind == .array } ?? false),
            .flag(packageCall?.arguments.contains { !$0.model.isEmpty } ?? false),
            .flag(packageCall?.isLong ?? false),
            .flag(returnsContent),
            .flag(returnsContent && request.printed.fields.isEmpty && request.conditions.isEmpty),
            .flag(sdk?.findsKeysByName ?? false),
            .list(resources.map { .code(CodeText($0)) }),
            .code(CodeText(baseURLArgument?.name ?? "")),
            .list(baseURLKeys),
            sdk?.baseURLClass.map { .code(CodeText($0)) } ?? .absent,
            .list(clientArguments),
            sdk?.credentialsArgument(of: request, in: language).map { .code(CodeText($0)) } ?? .absent,
            sdk?.credentialsClass.map { .code(CodeText($0)) } ?? .absent,
            .list(clientOptions),
            sdk?.optionsClass.map { .code(CodeText($0)) } ?? .absent,
            requestClass.map { .code(CodeText($0)) } ?? .absent,
            requestModule.map { .code(CodeText($0)) } ?? .absent,
            .flag(packageCall?.members == .map),
            sdk?.membersArgument.map { .code(CodeText($0)) } ?? .absent,
            .code(CodeText(language.access(sdk?.errorStatus ?? style?.errorStatus ?? ""))),
            .code(CodeText(language.access(sdk?.errorBody ?? style?.errorBody ?? ""))),
            .list(callOptions),
            clientModule.map { .code(CodeText($0)) } ?? .absent,
            .flag(sdk?.client == ""),
            sdk?.answerField(of: request.operation).map { .code(CodeText(language.access($0))) } ?? .absent,
            .flag(sdk?.answersAreMaps ?? false),
            .flag(request.printed.fields.contains { $0.kind == .flag || $0.kind == .list }),
        ])
    }

    private var baseURLArgument: (name: String, keys: [String])? { sdk?.baseURLArgument(in: language) }

    /// What stands before the class with the operations, where it is in a module of its own.
    private var clientModule: String? {
        guard let name = packageCall?.client,
            let end = name.lastIndex(where: { !$0.isLetter && !$0.isNumber && $0 != "_" })
        else { return nil }
        return String(name[..<end])
    }

    /// The class of the object that the method is given.
    private var requestClass: String? {
        if sdk?.style == .functions {
            guard let model = packageCall?.arguments.first(where: { !$0.model.isEmpty })?.model else {
                return nil
            }
            let own = sdk?.requests[request.operation.id]?.split(separator: ".").last.map(String.init)
            return own ?? language.packageNames.name(model, .type)
        }
        guard let packageCall, packageCall.members == .object,
            packageCall.arguments.contains(where: \.isNamed)
        else { return nil }
        return sdk?.requests[request.operation.id]
    }

    /// The module below that of the models that the class of a function's content is in, where the settings name one.
    private var requestModule: String? {
        guard sdk?.style == .functions, let name = sdk?.requests[request.operation.id],
            let end = name.lastIndex(of: ".")
        else { return nil }
        return String(name[..<end])
    }

    /// What leads from the client to the method.
    private var resources: [String] {
        (sdk?.path(of: request.operation, in: language) ?? []).dropLast()
    }

    /// The arguments of a client that take credentials.
    private var clientArguments: [TemplateValue] {
        guard let sdk else { return [] }
        let count = request.credentials.count
        return request.credentials.flatMap { scheme in
            zip(sdk.arguments(for: scheme, among: count, in: language) ?? [], scheme.variables).map {
                name, variable in
                let own = name.split(separator: ".").last.map(String.init) ?? ""
                return .record([.code(CodeText(own)), .text(variable), .flag(!own.isEmpty)])
            }
        }
    }

    /// What else a client is given.
    private var clientOptions: [TemplateValue] { Self.options(sdk?.options ?? []) }

    /// What methods are given besides.
    private var callOptions: [TemplateValue] { Self.options(sdk?.callOptions(in: language) ?? []) }

    private static func options(_ options: [(name: String, value: JSONValue)]) -> [TemplateValue] {
        options.map { .record([.code(CodeText($0.name)), .opaque($0.value)]) }
    }

    /// The keys of the map that the base URL is given in.
    private var baseURLKeys: [TemplateValue] {
        (baseURLArgument?.keys ?? []).map { .record([.text($0), .code(CodeText($0))]) }
    }

    private var returnsContent: Bool { request.operation.success?.content.isEmpty == false }
}

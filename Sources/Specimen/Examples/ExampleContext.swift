import APIContract
import CodeTemplates
import TargetLanguages
import TypedClient

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
            .list(zip(names.texts, request.variables).map { .record([.text($0), .text($1.value)]) }),
            .list(names.texts.map(TemplateValue.text)),
            .list(arguments(names)),
            .list(request.variableNames.map(TemplateValue.text)),
            .list(shared.checks),
            .list(target(names)),
            .list(path(names)),
            .text(request.encodedQuery),
            .text(shared.encodedTarget),
            .list(shared.query),
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

    /// What the program requires as arguments of the operation: its path variables.
    private func arguments(_ names: VariableNames) -> [TemplateValue] {
        names.texts.map { .record([.text($0)]) }
    }

    /// The path below the base URL.
    private func path(_ names: VariableNames) -> [TemplateValue] {
        request.path.map { piece in
            switch piece {
            case .encoded(let text): .record([.absent, .text(text)])
            case .variable(let index): .record([.text(names.texts[index]), .text("")])
            }
        }
    }

    /// The path below the base URL, then the query as far as the generator encodes it.
    private func target(_ names: VariableNames) -> [TemplateValue] {
        var pieces = path(names)
        let hasQuery = !shared.query.isEmpty
        var literal = request.encodedQuery.isEmpty ? "" : "?" + request.encodedQuery
        if hasQuery { literal += literal.isEmpty ? "?" : "&" }
        if !literal.isEmpty { pieces.append(.record([.absent, .text(literal)])) }
        return pieces
    }

    private func result(_ names: VariableNames) -> TemplateValue {
        guard !request.printed.fields.isEmpty else { return .absent }
        return .record([
            .code(CodeText(names.result)), .list(request.printed.keys.map(TemplateValue.text)),
            .list(request.printed.fields.map { .record([.text($0.key), .flag($0.isText)]) }),
            .text(BodyFilter.result(request.printed)),
        ])
    }

    private var sdkValue: TemplateValue {
        let method = sdk?.methods[request.operation.id].map { TemplateValue.code(CodeText($0)) }
        return .record([
            .text(sdk?.package ?? ""), .text(sdk?.baseURL ?? request.baseURL),
            .code(CodeText(sdk?.module ?? "")), .code(CodeText(sdk?.client ?? "")),
            .code(CodeText(sdk?.error ?? "")), method ?? .absent,
        ])
    }
}

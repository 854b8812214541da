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
    let request: ExampleRequest
    let language: Language
    /// Tells which values the language can write.
    let literals: LiteralWriter
    let sdk: SDKPackage?
    /// The call of the typed client, for an example that shows it.
    var call: ClientCalls.Call?

    /// The context as a value of the shape `ExampleContext.shape`.
    var value: TemplateValue {
        let names = VariableNames(request, language)
        let operation = request.operation
        let decodesBody = !request.printed.fields.isEmpty || !request.conditions.isEmpty
        let body = request.body.map { BodyContext($0, literals) }
        return .record([
            .record([
                .text(operation.id), .text(summary),
                .text(operation.method), .flag(operation.method == "HEAD"),
                .flag(isEmpty),
                .flag(Self.commonMethods.contains(operation.method)),
                .flag(operation.parameters.contains { !$0.isRequired }),
            ]),
            .text(request.baseURL),
            .list(zip(names.texts, request.variables).map { .record([.text($0), .text($1.value)]) }),
            .list(names.texts.map(TemplateValue.text)),
            .list(arguments(names)),
            .list(request.variableNames.map(TemplateValue.text)),
            .list(credentials.checks),
            .list(target(names)),
            .list(path(names)),
            .text(request.encodedQuery),
            .text(encodedTarget),
            .list(query),
            .list(headers(body)),
            credentials.value,
            body?.value ?? .absent,
            .flag(decodesBody),
            .flag(decodesBody || body?.isNative == true),
            .flag(request.body?.files.isEmpty == false),
            .list((request.body?.files ?? []).map { .text($0.name) }),
            .flag(!request.variables.isEmpty || !query.isEmpty),
            success,
            result(names),
            sdkValue,
            clientValue(names),
        ])
    }

    /// What the program does, and what it needs besides that it does not show.
    private var summary: String {
        let operation = request.operation
        let summary = operation.summary.isEmpty ? operation.id : operation.summary
        var missing: [String] = []
        for scheme in request.unsupported {
            guard case .unsupported(let name) = scheme.kind, !missing.contains(name) else { continue }
            missing.append(name)
        }
        guard !missing.isEmpty else { return summary }
        let names = missing.joined(separator: " and ")
        return "\(summary)\nThe API also wants \(names), which this example does not show."
    }

    /// Whether the length of the content is to be announced though it is 0 (RFC 9110, section 8.6).
    private var isEmpty: Bool {
        request.body == nil && ["POST", "PUT", "PATCH"].contains(request.operation.method)
    }
    /// Methods that libraries have names for (RFC 9110, section 9; RFC 5789).
    private static let commonMethods = [
        "GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE",
    ]

    /// Headers that describe the content, not the request (RFC 9110, section 8).
    private static let contentHeaders = [
        "allow", "content-disposition", "content-encoding", "content-language", "content-location",
        "content-md5", "content-range", "content-type", "expires", "last-modified",
    ]

    private var credentials: CredentialContext { CredentialContext(request: request) }

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
        let hasQuery = !query.isEmpty
        var literal = request.encodedQuery.isEmpty ? "" : "?" + request.encodedQuery
        if hasQuery { literal += literal.isEmpty ? "?" : "&" }
        if !literal.isEmpty { pieces.append(.record([.absent, .text(literal)])) }
        return pieces
    }

    private var encodedTarget: String {
        request.encodedPath + (request.fullQuery.isEmpty ? "" : "?" + request.fullQuery)
    }

    /// The query parameters that the program encodes, keys of the API among them.
    private var query: [TemplateValue] {
        let pairs = request.query.map {
            TemplateValue
                .record([
                    .text($0.name), .text(PercentEncoding.encode($0.name)), .text($0.value), .absent,
                ])
        }
        let keys = request.credentials.compactMap { scheme -> TemplateValue? in
            guard case .apiKey(.query, let name, let key) = scheme.kind else { return nil }
            return .record([.text(name), .text(PercentEncoding.encode(name)), .text(""), .text(key)])
        }
        return pairs + keys
    }

    private func headers(_ body: BodyContext?) -> [TemplateValue] {
        var headers: [(name: String, value: String)] = []
        if let accept = request.accept { headers.append(("Accept", accept)) }
        if let body { headers.append(("Content-Type", body.mediaType)) }
        headers += request.headers.map { ($0.name, $0.value) }
        if !request.cookies.isEmpty, !credentials.hasCookieKey {
            headers.append(("Cookie", credentials.cookies))
        }
        return headers.map { name, value in
            let line = value.isEmpty ? "\(name);" : "\(name): \(value)"
            return .record([
                .text(name), .text(value), .text(line),
                .flag(body != nil && Self.contentHeaders.contains(name.lowercased())),
                .flag(name == "Content-Type" && body?.isTypedByClient == true),
            ])
        }
    }

    private var success: TemplateValue {
        let conditions = request.conditions.map { condition in
            TemplateValue.record([
                .list(condition.keys.map(TemplateValue.text)), .opaque(condition.value),
                .text(ParameterSerializer.text(condition.value)), .flag(Self.isText(condition.value)),
            ])
        }
        return .record([
            .integer(request.operation.success?.status.sampleCode ?? 200), .list(conditions),
            BodyFilter.success(request).map(TemplateValue.text) ?? .absent, .flag(request.printsLocation),
        ])
    }

    private static func isText(_ value: JSONValue) -> Bool {
        if case .string = value { true } else { false }
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

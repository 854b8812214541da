import APIContract
import CodeTemplates
import YAMLSyntax

/// What the examples of a request have in common, whatever their language.
///
/// A class, so that it is made once and handed on.
final class RequestContext: Sendable {
    let request: ExampleRequest
    /// The operation, of the shape `ExampleContext.operation`.
    let operation: TemplateValue
    /// The encoded path and query below the base URL.
    let encodedTarget: String
    /// The query parameters that the program encodes, keys of the API among them.
    let query: [TemplateValue]
    /// Whether each of them has a name of its own.
    let hasQueryFields: Bool
    /// The headers without secrets.
    let headers: [TemplateValue]
    /// The credentials.
    let credentials: TemplateValue
    /// What the environment variables must hold.
    let checks: [TemplateValue]
    /// The content.
    let body: BodyContext?
    /// What tells a success.
    let success: TemplateValue

    /// Makes the context of a request.
    init(_ request: ExampleRequest) {
        self.request = request
        let credentials = CredentialContext(request: request)
        let body = request.body.map { BodyContext($0) }
        operation = Self.operation(request)
        encodedTarget = request.encodedPath + (request.fullQuery.isEmpty ? "" : "?" + request.fullQuery)
        let items = Self.query(request)
        query = items.map { item in
            .record([
                .text(item.name), .text(PercentEncoding.encode(item.name)), .text(item.value),
                item.environment.map(TemplateValue.text) ?? .absent,
            ])
        }
        hasQueryFields = Set(items.map(\.name)).count == items.count
        headers = Self.headers(request, credentials, body)
        self.credentials = credentials.value
        checks = credentials.checks
        self.body = body
        success = Self.success(request)
    }

    private static func operation(_ request: ExampleRequest) -> TemplateValue {
        let operation = request.operation
        return .record([
            .text(operation.id), .text(summary(request)), .text(operation.method),
            .flag(operation.method == "HEAD"),
            .flag(isEmpty(request)), .flag(commonMethods.contains(operation.method)),
            .flag(commonMethods.contains(operation.method) && operation.method != "PATCH"),
        ])
    }

    /// What the program does, and what it needs besides that it does not show.
    private static func summary(_ request: ExampleRequest) -> String {
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
    private static func isEmpty(_ request: ExampleRequest) -> Bool {
        request.body == nil && ["POST", "PUT", "PATCH"].contains(request.operation.method)
    }

    /// Methods that libraries have names for (RFC 9110, section 9; RFC 5789).
    private static let commonMethods = [
        "GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE",
    ]

    /// The parameters that the program encodes; those with an environment variable have their value in it.
    private static func query(
        _ request: ExampleRequest
    ) -> [(name: String, value: String, environment: String?)] {
        request.query.map { ($0.name, $0.value, nil) }
            + request.credentials.compactMap { scheme in
                guard case .apiKey(.query, let name, let key) = scheme.kind else { return nil }
                return (name, "", key)
            }
    }

    /// Headers that describe the content, not the request (RFC 9110, section 8).
    private static let contentHeaders = [
        "allow", "content-disposition", "content-encoding", "content-language", "content-location",
        "content-md5", "content-range", "content-type", "expires", "last-modified",
    ]

    private static func headers(
        _ request: ExampleRequest, _ credentials: CredentialContext, _ body: BodyContext?
    ) -> [TemplateValue] {
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
                .flag(body != nil && contentHeaders.contains(name.lowercased())),
                .flag(name == "Content-Type" && body?.isTypedByClient == true),
                .flag(name == "Content-Type" && body?.hasFields == true),
            ])
        }
    }

    private static func success(_ request: ExampleRequest) -> TemplateValue {
        let conditions = request.conditions.map { condition in
            TemplateValue.record([
                .list(condition.keys.map(TemplateValue.text)), .opaque(condition.value),
                .text(ParameterSerializer.text(condition.value)), .flag(isText(condition.value)),
                .flag(isFlag(condition.value)),
            ])
        }
        return .record([
            .integer(request.operation.success?.status.sampleCode ?? 200),
            request.successDigit.map(TemplateValue.integer) ?? .absent, .list(conditions),
            BodyFilter.success(request).map(TemplateValue.text) ?? .absent, .flag(request.printsLocation),
        ])
    }

    private static func isFlag(_ value: JSONValue) -> Bool {
        if case .boolean = value { true } else { false }
    }

    private static func isText(_ value: JSONValue) -> Bool {
        if case .string = value { true } else { false }
    }
}

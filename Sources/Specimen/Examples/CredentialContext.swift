import APIContract
import CodeTemplates

/// The credentials of a request for a template.
struct CredentialContext {
    let request: ExampleRequest

    /// The cookies that are no secret, as they stand in the header.
    var cookies: String { request.cookies.map { "\($0.name)=\($0.value)" }.joined(separator: "; ") }

    /// The keys in cookies: they and all other cookies are sent in one header (RFC 6265, section 5.4).
    private var cookieKeys: [(name: String, variable: String)] {
        request.credentials.compactMap { scheme in
            guard case .apiKey(.cookie, let name, let key) = scheme.kind else { return nil }
            return (name, key)
        }
    }

    /// Whether a cookie holds a key.
    var hasCookieKey: Bool { !cookieKeys.isEmpty }

    /// The value of the shape `CredentialContext.shape`.
    var value: TemplateValue {
        var (basic, bearer) = (TemplateValue.absent, TemplateValue.absent)
        var headers: [TemplateValue] = []
        var keys: [TemplateValue] = []
        for scheme in request.credentials {
            switch scheme.kind {
            case .basic(let username, let password):
                basic = .record([.text(username), .text(password), .text(scheme.name)])
            case .bearer(let token): bearer = .record([.text(token), .text(scheme.name)])
            case .apiKey(let location, let name, let key):
                keys.append(.record([.text(scheme.name), .text(name), .text(key)]))
                if location == .header { headers.append(Self.header(name, [(nil, key)])) }
            case .unsupported: break
            }
        }
        if hasCookieKey {
            let pieces = cookieKeys.enumerated().map { index, key in
                let start = index > 0 ? "; " : cookies.isEmpty ? "" : cookies + "; "
                return (Optional(start + key.name + "="), key.variable)
            }
            headers.append(Self.header("Cookie", pieces))
        }
        let isPlain = request.credentials.contains(where: \.isSentAsItIs)
        return .record([basic, bearer, .list(headers), .list(keys), .flag(isPlain)])
    }

    /// What the environment variables must hold, by what their values become, as values of the shape `check`.
    ///
    /// What stands in a header as it is must be visible ASCII (RFC 9110, section 5.5): a line break would start a
    /// header of its own. Names and passwords for Basic have no control characters (RFC 7617, section 2).
    var checks: [TemplateValue] {
        let visible = Set(request.credentials.flatMap { $0.isSentAsItIs ? $0.variables : [] })
        return [true, false].compactMap { isVisible in
            let names = request.variableNames.filter { visible.contains($0) == isVisible }
            return names.isEmpty ? nil : .record([.list(names.map(TemplateValue.text)), .flag(isVisible)])
        }
    }

    /// What a template may use of a check.
    static let check = RecordShape(
        "check",
        [
            .init("names", .list(.text), "the environment variables"),
            .init("isVisible", .flag, "whether they hold visible ASCII only; else no control characters"),
        ])

    private static func header(_ name: String, _ pieces: [(prefix: String?, variable: String)])
        -> TemplateValue
    {
        let values = pieces.enumerated().map { index, piece in
            let start = index == 0 ? "\(name): \(piece.prefix ?? "")" : piece.prefix ?? ""
            return TemplateValue.record([
                piece.prefix.map(TemplateValue.text) ?? .absent, .text(start), .text(piece.variable),
            ])
        }
        return .record([.text(name), .list(values)])
    }

    /// What a template may use of the credentials.
    static let shape = RecordShape(
        "credentials",
        [
            .init("basic", .optional(.record(basic)), "HTTP Basic"),
            .init("bearer", .optional(.record(bearer)), "a bearer token"),
            .init("headers", .list(.record(secretHeader)), "keys in headers and cookies"),
            .init("apiKeys", .list(.record(apiKey)), "all keys by their scheme"),
            .init("isPlain", .flag, "whether a secret stands in a header as it is"),
        ])
    private static let basic = RecordShape(
        "basic",
        [
            .init("username", .text, "environment variable"),
            .init("password", .text, "environment variable"),
            .init("scheme", .text, "the scheme's name in the document"),
        ])
    private static let bearer = RecordShape(
        "bearer",
        [
            .init("token", .text, "environment variable"),
            .init("scheme", .text, "the scheme's name in the document"),
        ])
    private static let secretHeader = RecordShape(
        "secretHeader",
        [
            .init("name", .text, "the header's name"),
            .init("secrets", .list(.record(secret)), "what its value is put together from"),
        ])
    private static let secret = RecordShape(
        "secret",
        [
            .init("prefix", .optional(.text), "text before the secret"),
            .init("line", .text, "the header line up to the secret, from the secret before it"),
            .init("environment", .text, "the environment variable"),
        ])
    private static let apiKey = RecordShape(
        "apiKey",
        [
            .init("scheme", .text, "the scheme's name in the document"),
            .init("name", .text, "the name on the wire"),
            .init("environment", .text, "the environment variable"),
        ])
}

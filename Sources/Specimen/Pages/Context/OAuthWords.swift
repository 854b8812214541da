import APIContract
import CodeTemplates

/// How a token is got, and what it must allow, as a page explains it (RFC 6749; OpenAPI 3.2, section 4.28).
struct OAuthWords {
    /// The flows as values of the shape `flow`.
    let flows: [TemplateValue]
    /// The scopes as values of the shape `scope`.
    let scopes: [TemplateValue]

    /// - Parameters:
    ///   - scheme: the security scheme.
    ///   - needed: the scopes that the operation asks for.
    init(_ scheme: SecurityScheme, needed: [String]) {
        flows = scheme.flows.map(Self.value)
        var meanings: [String: String] = [:]
        for scope in scheme.flows.flatMap(\.scopes) where meanings[scope.name] == nil {
            meanings[scope.name] = scope.description
        }
        var known: Set<String> = []
        scopes = needed.filter { known.insert($0).inserted }.map { name in
            .record([.text(name), .text(orAbsent: meanings[name] ?? "")])
        }
    }

    private static func value(_ flow: SecurityScheme.Flow) -> TemplateValue {
        let (title, section) = title(flow.name)
        let steps = [
            ("access is granted at", flow.authorizationURL),
            ("a device starts at", flow.deviceAuthorizationURL),
            ("tokens come from", flow.tokenURL),
            ("further tokens come from", flow.refreshURL),
        ]
        return .record([
            .text(title), .text(orAbsent: section),
            .list(steps.filter { !$0.1.isEmpty }.map { .record([.text($0.0), .text($0.1)]) }),
        ])
    }

    /// The name of a flow in words, and where it is specified.
    private static func title(_ name: String) -> (String, String) {
        switch name {
        case "authorizationCode": ("Authorization code", "RFC 6749, section 4.1")
        case "implicit": ("Implicit grant", "RFC 6749, section 4.2")
        case "password": ("The user's name and password", "RFC 6749, section 4.3")
        case "clientCredentials": ("Client credentials", "RFC 6749, section 4.4")
        case "deviceAuthorization": ("Device authorization", "RFC 8628")
        default: (name, "")
        }
    }

    /// What a template may use of a flow.
    static let flow = RecordShape(
        "flow",
        [
            .init("title", .text, "the name in words"),
            .init("standard", .optional(.text), "where it is specified"),
            .init("steps", .list(.record(step)), "the URLs with what they are for"),
        ])
    /// What a template may use of a scope.
    static let scope = RecordShape(
        "scope",
        [
            .init("name", .text, "the name on the wire"),
            .init("description", .optional(.text), "what it allows, in Markdown"),
        ])
    private static let step = RecordShape(
        "step", [.init("words", .text, "what happens there"), .init("url", .text, "the URL")])
}

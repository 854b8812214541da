public import Foundation

/// Asks for something when it is needed, for example a token that expires.
public typealias APIProvider<Value> = @Sendable () async throws -> Value

/// What authorizes the calls of a client, by security scheme. An array of them stands for all at once; each
/// call sends those that its operation asks for. They never show themselves.
nonisolated public struct APICredentials<Client>: Sendable, ExpressibleByArrayLiteral {
    let schemes: [String: APIAuthorization]

    init(_ schemes: [String: APIAuthorization]) { self.schemes = schemes }

    /// Puts credentials together.
    public init(arrayLiteral elements: Self...) {
        schemes = elements.reduce(into: [:]) { $0.merge($1.schemes) { _, new in new } }
    }
}

nonisolated extension APICredentials: CustomStringConvertible, CustomReflectable {
    /// Always `<redacted>`.
    public var description: String { "<redacted>" }
    /// Nothing.
    public var customMirror: Swift.Mirror { Swift.Mirror(self, children: []) }
}

/// A token or key from a provider; it never shows itself.
nonisolated public struct APIToken: Sendable, ExpressibleByStringLiteral {
    let value: String
    let expiresAt: Date?

    /// Creates a token. Until shortly before it expires, it is kept; without a date, the provider is asked
    /// before every call.
    public init(_ value: String, expiresAt: Date? = nil) {
        self.value = value
        self.expiresAt = expiresAt
    }

    /// A token for one call.
    public init(stringLiteral value: String) { self.init(value) }
}

nonisolated extension APIToken: CustomStringConvertible, CustomReflectable {
    /// Always `<redacted>`.
    public var description: String { "<redacted>" }
    /// Nothing.
    public var customMirror: Swift.Mirror { Swift.Mirror(self, children: []) }
}

/// What one security scheme puts into a request.
nonisolated struct APIAuthorization: Sendable, CustomStringConvertible, CustomReflectable {
    /// The parameters of a request, and whether they are of an earlier one. None of them is older than the
    /// instant, if there is one.
    let parameters: @Sendable (ContinuousClock.Instant?) async throws -> (all: [APIParameter], areKept: Bool)

    /// HTTP Basic authentication (RFC 7617), in UTF-8.
    static func basic(username: String, password: String) -> APIAuthorization {
        basic { (username, password) }
    }

    /// The same with a provider.
    static func basic(_ provider: @escaping APIProvider<(username: String, password: String)>)
        -> APIAuthorization
    {
        APIAuthorization { _ in
            let (username, password) = try await provider()
            guard !username.contains(":") else {
                throw APIInvalidArgument(reason: "the username must not contain a colon")
            }
            let pair = Foundation.Data("\(username):\(password)".utf8).base64EncodedString()
            return ([.header("Authorization", "Basic \(pair)")], false)
        }
    }

    /// A bearer token (RFC 6750).
    static func bearer(_ token: String) -> APIAuthorization { header("Authorization", "Bearer \(token)") }

    /// The same with a provider.
    static func bearer(_ provider: @escaping APIProvider<APIToken>) -> APIAuthorization {
        token(provider) { .header("Authorization", "Bearer \($0)") }
    }

    /// A key in a header.
    static func header(_ name: String, _ key: String) -> APIAuthorization { fixed(.header(name, key)) }

    /// The same with a provider.
    static func header(_ name: String, _ provider: @escaping APIProvider<APIToken>) -> APIAuthorization {
        token(provider) { .header(name, $0) }
    }

    /// A key in the query.
    static func query(_ name: String, _ key: String) -> APIAuthorization { fixed(.query(name, key)) }

    /// The same with a provider.
    static func query(_ name: String, _ provider: @escaping APIProvider<APIToken>) -> APIAuthorization {
        token(provider) { .query(name, $0) }
    }

    /// A key in a cookie.
    static func cookie(_ name: String, _ key: String) -> APIAuthorization { fixed(.cookieKey(name, key)) }

    /// The same with a provider.
    static func cookie(_ name: String, _ provider: @escaping APIProvider<APIToken>) -> APIAuthorization {
        token(provider) { .cookieKey(name, $0) }
    }

    private static func fixed(_ parameter: APIParameter) -> APIAuthorization {
        APIAuthorization { _ in ([parameter], false) }
    }

    private static func token(
        _ provider: @escaping APIProvider<APIToken>, _ place: @escaping @Sendable (String) -> APIParameter
    ) -> APIAuthorization {
        let tokens = TokenKeeper(provider)
        return APIAuthorization { instant in
            let (token, isKept) = try await tokens.token(since: instant)
            return ([place(token.value)], isKept)
        }
    }

    var description: String { "<redacted>" }
    var customMirror: Swift.Mirror { Swift.Mirror(self, children: []) }
}

/// Keeps a provider's token while it is good, and asks once for all calls that wait for a new one.
private actor TokenKeeper {
    private static let margin: TimeInterval = 30
    private let provider: APIProvider<APIToken>
    private var kept: (token: APIToken, start: ContinuousClock.Instant)?
    private var pending: _Concurrency.Task<APIToken, any Error>?

    init(_ provider: @escaping APIProvider<APIToken>) { self.provider = provider }

    func token(since instant: ContinuousClock.Instant?) async throws -> (token: APIToken, isKept: Bool) {
        if let kept, let end = kept.token.expiresAt, end.timeIntervalSinceNow > Self.margin,
            instant.map({ kept.start > $0 }) ?? true
        {
            return (kept.token, true)
        }
        let start = ContinuousClock.now
        let task = pending ?? _Concurrency.Task { [provider] in try await provider() }
        pending = task
        defer { if pending == task { pending = nil } }
        // The value of a task waits even when the waiting task is cancelled; a stream does not.
        let values = AsyncThrowingStream { continuation in
            _Concurrency.Task {
                do {
                    continuation.yield(try await task.value)
                    continuation.finish()
                } catch {
                    continuation.finish(throwing: error)
                }
            }
        }
        for try await token in values {
            kept = (token, start)
            return (token, false)
        }
        throw CancellationError()
    }
}

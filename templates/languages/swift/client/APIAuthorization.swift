import Foundation

/// What authorizes a request. It never shows itself.
nonisolated struct APIAuthorization: Sendable, CustomStringConvertible, CustomReflectable {
    private let parameters: [APIParameter]
    private let problem: String?

    private init(_ parameters: [APIParameter], problem: String? = nil) {
        self.parameters = parameters
        self.problem = problem
    }

    /// For an API that asks for no credentials.
    static let none = APIAuthorization([])

    /// HTTP Basic authentication (RFC 7617), in UTF-8.
    static func basic(username: String, password: String) -> APIAuthorization {
        guard !username.contains(":") else {
            return APIAuthorization([], problem: "the username must not contain a colon")
        }
        let pair = Data("\(username):\(password)".utf8).base64EncodedString()
        return header("Authorization", "Basic \(pair)")
    }

    /// A bearer token (RFC 6750).
    static func bearer(_ token: String) -> APIAuthorization { header("Authorization", "Bearer \(token)") }

    /// A key in a header.
    static func header(_ name: String, _ key: String) -> APIAuthorization {
        APIAuthorization([.header(name, key)])
    }

    /// A key in the query.
    static func query(_ name: String, _ key: String) -> APIAuthorization {
        APIAuthorization([.query(name, key)])
    }

    /// A key in a cookie.
    static func cookie(_ name: String, _ key: String) -> APIAuthorization {
        APIAuthorization([.cookie(name, key)])
    }

    /// Several at once.
    static func all(_ authorizations: [APIAuthorization]) -> APIAuthorization {
        APIAuthorization(
            authorizations.flatMap(\.parameters), problem: authorizations.compactMap(\.problem).first)
    }

    /// Puts the credentials into a request.
    func add(to parts: inout APIRequestParts) throws(APIInvalidArgument) {
        if let problem { throw APIInvalidArgument(reason: problem) }
        for parameter in parameters { try parts.add(parameter) }
    }

    var description: String { "<redacted>" }
    var customMirror: Mirror { Mirror(self, children: []) }
}

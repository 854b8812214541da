/// A way to say who asks (OpenAPI 3.2, section 4.27).
package struct SecurityScheme: Sendable {
    /// Where an API key stands.
    package enum KeyLocation: String, Sendable {
        case header, query, cookie
    }

    /// How the credentials are sent.
    package enum Kind: Sendable, Hashable {
        /// HTTP Basic (RFC 7617); the environment variables of user name and password.
        case basic(username: String, password: String)
        /// A bearer token (RFC 6750), also for OAuth 2.0 and OpenID Connect; its variable.
        case bearer(token: String)
        /// A key in a header, query parameter or cookie; its variable.
        case apiKey(location: KeyLocation, name: String, key: String)
        /// One that examples cannot show, such as mutual TLS; its name.
        case unsupported(String)
    }

    /// A way to get an OAuth 2.0 token (OpenAPI 3.2, section 4.29); what the document does not say is empty.
    package struct Flow: Sendable, Hashable {
        /// The name, such as `clientCredentials`.
        package var name: String
        /// Where people grant access.
        package var authorizationURL: String
        /// Where a device starts (RFC 8628).
        package var deviceAuthorizationURL: String
        /// Where programs get tokens.
        package var tokenURL: String
        /// Where they get further ones.
        package var refreshURL: String
        /// What one may ask for.
        package var scopes: [Scope]
    }

    /// A right that a token may carry.
    package struct Scope: Sendable, Hashable {
        /// The name on the wire.
        package var name: String
        /// What it allows.
        package var description: String
    }

    /// The name under `components/securitySchemes`.
    package var name: String
    /// How the credentials are sent.
    package var kind: Kind
    /// What to know about it, in Markdown.
    package var description: String
    /// How tokens are got with OAuth 2.0.
    package var flows: [Flow] = []
    /// Where OpenID Connect tells how tokens are got; empty for none.
    package var discoveryURL = ""
    /// Whether the document names the environment variables that hold its credentials.
    package var namesVariables = false
    /// Whether new programs should not use it.
    package var isDeprecated = false

    /// Whether examples can send such credentials.
    package var isSupported: Bool {
        if case .unsupported = kind { return false }
        return true
    }

    /// The environment variables that hold the credentials, in order.
    package var variables: [String] {
        switch kind {
        case .basic(let username, let password): [username, password]
        case .bearer(let token): [token]
        case .apiKey(_, _, let key): [key]
        case .unsupported: []
        }
    }

    /// Whether the value of its variable stands in a header as it is.
    package var isSentAsItIs: Bool {
        switch kind {
        case .bearer, .apiKey(.header, _, _), .apiKey(.cookie, _, _): true
        case .basic, .apiKey(.query, _, _), .unsupported: false
        }
    }
}

/// Schemes that a request needs together (OpenAPI 3.2, section 4.30).
package struct SecurityRequirement: Sendable {
    /// The schemes by their index in the contract, with the scopes that are needed.
    package var schemes: [(scheme: Int, scopes: [String])]
}

/// A typed Swift client, ready to be written: every name is chosen, every type is Swift.
///
/// Names, types and expressions are Swift code as it is written; `documentation`, `key`, `value`, `label`,
/// `title`, `path` and `url` are raw text, which a template quotes or comments.
package struct ClientModel: Sendable {
    /// The name of the client's type.
    package var name: String
    /// What the API is for, in Markdown; empty if the document does not say.
    package var documentation: String
    /// The ways to authorize a call; empty if no operation asks for it.
    package var credentials: [Credential]
    /// Whether some operation can be called without credentials.
    package var areCredentialsOptional = false
    /// The document's servers.
    package var servers: [Server]
    /// The name of the server that is used when the caller names none.
    package var defaultServer: String?
    /// The operations in the order of the document.
    package var operations: [Operation]
    /// The types that the operations need, grouped by the type that they are nested in.
    package var scopes: [Scope]
    /// The groups of operations; empty if the client itself has them all.
    package var groups: [Group] = []
    /// Whether the client stands in several files.
    package var isSplit = false

    /// Whether operations or types need Foundation's names.
    var usesFoundation: Bool {
        operations.contains(where: \.usesFoundation)
            || scopes.contains { $0.types.contains(where: \.usesFoundation) }
    }

    /// Makes a model.
    package init(
        name: String, documentation: String = "", credentials: [Credential], servers: [Server],
        defaultServer: String?, operations: [Operation], scopes: [Scope]
    ) {
        self.name = name
        self.documentation = documentation
        self.credentials = credentials
        self.servers = servers
        self.defaultServer = defaultServer
        self.operations = operations
        self.scopes = scopes
    }

    /// One way to authorize calls: a static function of the type `Credentials`.
    package struct Credential: Sendable {
        /// The function's name, such as `basic`.
        package var name: String
        /// What the values are, in Markdown.
        package var documentation: String
        /// The function's parameters, such as `username: String, password: String`.
        package var parameters: String
        /// The security schemes that it is for.
        package var schemes: [String]
        /// The support code's value for each, such as `.basic(username: username, password: password)`.
        package var authorizations: [String]
        /// The parameters' labels.
        package var labels: [String]
        /// The second function, which takes a provider of the values; nil for several schemes.
        package var provider: Provider?

        /// A function that takes a closure.
        package struct Provider: Sendable, Hashable {
            /// What the closure returns.
            package var type: String
            /// The support code's value, such as `.basic(provider)`.
            package var authorization: String
        }

        /// Makes a credential.
        package init(
            name: String, documentation: String = "", parameters: String, schemes: [String],
            authorizations: [String], labels: [String] = [], provider: Provider? = nil
        ) {
            self.name = name
            self.documentation = documentation
            self.parameters = parameters
            self.schemes = schemes
            self.authorizations = authorizations
            self.labels = labels
            self.provider = provider
        }
    }

    /// Operations that stand together: a property of the client.
    package struct Group: Sendable {
        /// The property's name.
        package var name: String
        /// The name of its type.
        package var type: String
        /// What the operations are about, in the document's Markdown.
        package var documentation: [String]

        /// Makes a group.
        package init(name: String, type: String, documentation: [String] = []) {
            self.name = name
            self.type = type
            self.documentation = documentation
        }
    }

    /// A server of the document: a static constant of the type `Server`, or a function of the host.
    package struct Server: Sendable {
        /// The constant's name.
        package var name: String
        /// What the document says about it, in Markdown.
        package var documentation: String
        /// The base URL; its path if the host is not known.
        package var url: String
        /// Whether the document tells the host; else the caller does.
        package var isHostKnown: Bool
        /// The function with the URL's variables as parameters, if there are any.
        package var variant: Variant?

        /// A function that makes the server's URL.
        package struct Variant: Sendable {
            /// The parameters, such as `region: String = "eu"`.
            package var parameters: String
            /// What the document says about the server and its variables, in Markdown.
            package var documentation: String
            /// The URL's parts in order.
            package var parts: [Part]
        }

        /// A part of a URL.
        package enum Part: Sendable {
            /// The same for all values.
            case text(String)
            /// The argument of a parameter, with the signs in it that are not to be encoded.
            case argument(String, signs: String)
        }

        /// Makes a server.
        package init(
            name: String, documentation: String = "", url: String, isHostKnown: Bool = true,
            variant: Variant? = nil
        ) {
            self.name = name
            self.documentation = documentation
            self.url = url
            self.isHostKnown = isHostKnown
            self.variant = variant
        }
    }

    /// The types that are nested in one type.
    package struct Scope: Sendable {
        /// The outer type with its own scope, such as `DocSpring.ErrorResponse`.
        package var name: String
        /// The types in it.
        package var types: [TypeDeclaration]

        /// Makes a scope.
        package init(name: String, types: [TypeDeclaration]) {
            self.name = name
            self.types = types
        }
    }
}

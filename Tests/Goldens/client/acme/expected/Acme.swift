/// Keeps users, files and messages.
nonisolated public struct Acme: Sendable {
    var connection: APIConnection

    /// What authorizes the calls.
    public typealias Credentials = APICredentials<Acme>
    /// Where the API is.
    public typealias Server = APIServer<Acme>

    /// Which calls are repeated after a failure that may pass.
    public var retries: APIRetries {
        get { connection.retries }
        set { connection.retries = newValue }
    }

    /// How long a call may take with all its attempts, and a stream or a file to begin; nil for no limit.
    public var timeout: Swift.Duration? {
        get { connection.timeout }
        set { connection.timeout = newValue }
    }

    /// Creates a client from what authorizes the calls, where the API is, and what carries the requests.
    public init(
        credentials: Credentials? = nil, server: Server = .api, transport: any APITransport = URLSessionTransport()
    ) {
        connection = APIConnection(server, credentials, transport)
    }
}

nonisolated extension APICredentials where Client == Acme {
    /// A token of a user.
    public static func bearer(token: String) -> Self {
        Self(["token": .bearer(token)])
    }

    /// The same from a provider, which is asked when a call needs it.
    public static func bearer(_ provider: @escaping APIProvider<APIToken>) -> Self {
        Self(["token": .bearer(provider)])
    }

    public static func apiKey(key: String) -> Self {
        Self(["key": .query("api_key", key)])
    }

    /// The same from a provider, which is asked when a call needs it.
    public static func apiKey(_ provider: @escaping APIProvider<APIToken>) -> Self {
        Self(["key": .query("api_key", provider)])
    }

    /// A token of a user.
    public static func tokenAndApp(token: String, app: String) -> Self {
        Self(["token": .bearer(token), "app": .header("X-App", app)])
    }

    public static func app(key: String) -> Self {
        Self(["app": .header("X-App", key)])
    }

    /// The same from a provider, which is asked when a call needs it.
    public static func app(_ provider: @escaping APIProvider<APIToken>) -> Self {
        Self(["app": .header("X-App", provider)])
    }
}

nonisolated extension APIServer where Client == Acme {
    public static var api: Self { Self(documented: "https://api.acme.example/v1") }

    /// A region's own server
    public static var acme: Self { Self(documented: "https://eu.acme.example:443/v1/all") }

    /// A region's own server
    ///
    /// - Parameters:
    ///   - region: Where the data is. One of `eu`, `us`.
    ///   - port: The part `port` of the address.
    ///   - basePath: The part `base path` of the address.
    public static func acme(region: String = "eu", port: String = "443", basePath: String = "v1/all") -> Self {
        Self(documented: [
            "https://",
            APIParameter.percentEncoded(region),
            ".acme.example:",
            APIParameter.percentEncoded(port),
            "/",
            APIParameter.percentEncoded(basePath, except: "/"),
        ].joined())
    }
}

nonisolated extension Acme {
    /// People who *may* sign in.
    public var users: UsersAPI { UsersAPI(connection: connection) }

    /// People who *may* sign in.
    public struct UsersAPI: Sendable {
        var connection: APIConnection
    }

    /// What happens
    ///
    /// Events of the last 30 days.
    /// See `Files` for those that are older.
    public var events: EventsAPI { EventsAPI(connection: connection) }

    /// What happens
    ///
    /// Events of the last 30 days.
    /// See `Files` for those that are older.
    public struct EventsAPI: Sendable {
        var connection: APIConnection
    }

    /// The operations of the group "Files".
    public var files: FilesAPI { FilesAPI(connection: connection) }

    /// The operations of the group "Files".
    public struct FilesAPI: Sendable {
        var connection: APIConnection
    }

    /// The operations of the group "Values".
    public var values: ValuesAPI { ValuesAPI(connection: connection) }

    /// The operations of the group "Values".
    public struct ValuesAPI: Sendable {
        var connection: APIConnection
    }
}

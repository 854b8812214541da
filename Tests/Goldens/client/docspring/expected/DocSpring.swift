public import Foundation

/// Create tokens that let people open their data requests.
///
/// DocSpring fills in PDF forms. A data request asks one person for the data that a form still
/// needs, or for a signature. This document describes how to let that person in.
nonisolated public struct DocSpring: Sendable {
    private var connection: APIConnection

    /// What authorizes the calls.
    public typealias Credentials = APICredentials<DocSpring>
    /// Where the API is.
    public typealias Server = APIServer<DocSpring>

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
        credentials: Credentials, server: Server = .api, transport: any APITransport = URLSessionTransport()
    ) {
        connection = APIConnection(server, credentials, transport)
    }
}

nonisolated extension APICredentials where Client == DocSpring {
    /// The username is your API token ID. The password is your API token secret.
    public static func basic(username: String, password: String) -> Self {
        Self(["api_token_basic": .basic(username: username, password: password)])
    }

    /// The same from a provider, which is asked when a call needs it.
    public static func basic(_ provider: @escaping APIProvider<(username: String, password: String)>) -> Self {
        Self(["api_token_basic": .basic(provider)])
    }
}

nonisolated extension APIServer where Client == DocSpring {
    /// The API's first host.
    public static var api: Self { Self(documented: "https://api.docspring.com/api/v1") }

    /// The host that DocSpring's own clients have used by default since February 2025. It answers this
    /// request in the same way.
    public static var sync: Self { Self(documented: "https://sync.api.docspring.com/api/v1") }
}

nonisolated extension DocSpring {
    /// Create a data request token
    ///
    /// Creates a data request token and a URL that opens the form of one data request with it.
    ///
    /// The token works once and expires, so wait until the person is ready to fill in the form.
    /// The URL contains the token's secret: whoever has the URL can open the form. Do not log it,
    /// and send it to nobody else.
    ///
    /// ```swift
    /// let response = try await docSpring.createDataRequestToken(dataRequestID: "drq_1234567890abcdef01")
    /// ```
    ///
    /// - Parameters:
    ///   - dataRequestID: The ID of the data request. IDs start with `drq_`.
    ///   - type: How you hand the URL to the person. It decides how long the token lives.
    ///
    ///     DocSpring has published several lifetimes for these tokens over the years. Rely on
    ///     `expires_at` in the response, not on these figures.
    /// - Returns: The token was created.
    /// - Throws: `APIError`, whose documented cases are in ``CreateDataRequestTokenFailure``.
    public func createDataRequestToken(
        dataRequestID: String,
        type: DataRequestTokenType? = nil
    ) async throws(APIError<CreateDataRequestTokenFailure>) -> CreateDataRequestTokenResponse {
        try await createDataRequestTokenWithReply(dataRequestID: dataRequestID, type: type).body
    }

    /// Like `createDataRequestToken`, but returns the status and the headers of the answer as well.
    public func createDataRequestTokenWithReply(
        dataRequestID: String,
        type: DataRequestTokenType? = nil
    ) async throws(APIError<CreateDataRequestTokenFailure>) -> APIAnswer<CreateDataRequestTokenResponse> {
        try await self.connection.send(
            APICall(
                operation: "createDataRequestToken", method: "POST",
                path: "/data_requests/{data_request_id}/tokens",
                parameters: [
                    .path("data_request_id", dataRequestID, label: "dataRequestID"),
                    .query("type", type?.rawValue),
                ],
                success: 201,
                successFields: ["status": "success"],
                messageFields: ["error", "errors"]),
            failure: CreateDataRequestTokenFailure.self)
    }

    /// The documented errors of `createDataRequestToken`.
    public enum CreateDataRequestTokenFailure: APIFailure, Hashable {
        /// 401: The API token ID or the API token secret is missing or wrong.
        ///
        /// Check both values. The same request fails again until you correct them.
        case unauthorized(ErrorResponse)
        /// 422: The API understood the request but refuses one of its values, for example an unknown
        /// `type`.
        ///
        /// Correct the value that the message names. The same request fails again until you do.
        case unprocessableContent(ErrorResponse)

        public init?(_ reply: APIReply) throws(APIDecodingProblem) {
            switch reply.status {
            case 401: self = .unauthorized(try reply.decode())
            case 422: self = .unprocessableContent(try reply.decode())
            default: return nil
            }
        }
    }
}

nonisolated extension DocSpring {
    public enum DataRequestTokenType: APIOpenEnum {
        /// API token
        ///
        /// For a page that your own application opens for the person at once. Published lifetime: 1 hour.
        case api
        /// Email token
        ///
        /// For a link that you send by email. Published lifetime: 30 days.
        case email
        /// A value that this client does not know.
        case unknown(String)

        public static let known: [Self] = [.api, .email]
        public var rawValue: String {
            switch self {
            case .api: "api"
            case .email: "email"
            case .unknown(let rawValue): rawValue
            }
        }
    }

    public struct CreateDataRequestTokenResponse: Decodable, Hashable, Sendable {
        /// Whether the token was created. Check it even when the HTTP status is 201.
        public var status: Status
        public var token: DataRequestToken
        /// What went wrong, when `status` is `error`.
        public var errors: [String]?

        public init(status: Status, token: DataRequestToken, errors: [String]?) {
            self.status = status
            self.token = token
            self.errors = errors
        }

        public init(from decoder: any Decoder) throws {
            let object = try APIObject(decoder)
            self.status = try object.value("status")
            self.token = try object.value("token")
            self.errors = try object.optional("errors")
        }
    }

    /// The new data request token.
    public struct DataRequestToken: Decodable, Hashable, Sendable {
        /// The ID of this data request token. It is not your API token ID.
        public var id: String?
        /// The secret of this data request token. It is not your API token secret, but it is a secret as
        /// well.
        @APISecret public var secret: String
        /// When the token expires, as a date and time in UTC (RFC 3339). After that, create a new token.
        public var expiresAt: Date?
        /// The URL that opens the form. It contains the token's ID and secret, so treat the whole URL as a
        /// secret.
        @APISecret public var dataRequestURL: URL?

        public init(id: String?, secret: String, expiresAt: Date?, dataRequestURL: URL?) {
            self.id = id
            self.secret = secret
            self.expiresAt = expiresAt
            self.dataRequestURL = dataRequestURL
        }

        public init(from decoder: any Decoder) throws {
            let object = try APIObject(decoder)
            self.id = try object.optional("id")
            self._secret = try object.secret("secret")
            self.expiresAt = try object.optional("expires_at")
            self._dataRequestURL = try object.optionalSecret("data_request_url")
        }
    }

    public struct ErrorResponse: Decodable, Hashable, Sendable {
        /// Whether the request succeeded.
        public var status: Status
        /// What went wrong, in words.
        public var error: String

        public init(status: Status = .error, error: String) {
            self.status = status
            self.error = error
        }

        public init(from decoder: any Decoder) throws {
            let object = try APIObject(decoder)
            self.status = try object.value("status")
            self.error = try object.value("error")
        }
    }
}

nonisolated extension DocSpring.CreateDataRequestTokenResponse {
    public enum Status: APIOpenEnum {
        case success
        case error
        /// A value that this client does not know.
        case unknown(String)

        public static let known: [Self] = [.success, .error]
        public var rawValue: String {
            switch self {
            case .success: "success"
            case .error: "error"
            case .unknown(let rawValue): rawValue
            }
        }
    }
}

nonisolated extension DocSpring.ErrorResponse {
    public enum Status: APIOpenEnum {
        case error
        /// A value that this client does not know.
        case unknown(String)

        public static let known: [Self] = [.error]
        public var rawValue: String {
            switch self {
            case .error: "error"
            case .unknown(let rawValue): rawValue
            }
        }
    }
}

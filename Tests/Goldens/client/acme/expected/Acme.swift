public import Foundation

/// Keeps users, files and messages.
nonisolated public struct Acme: Sendable {
    private var connection: APIConnection

    /// What authorizes the calls.
    public typealias Credentials = APICredentials<Acme>
    /// Where the API is.
    public typealias Server = APIServer<Acme>

    /// Which calls are repeated after a failure that may pass.
    public var retries: APIRetries {
        get { connection.retries }
        set { connection.retries = newValue }
    }

    /// Creates a client.
    ///
    /// - Parameters:
    ///   - credentials: What authorizes the calls.
    ///   - server: Where the API is.
    ///   - transport: What carries the requests.
    public init(
        credentials: Credentials? = nil,
        server: Server = .api,
        transport: any APITransport = URLSessionTransport()
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
}

nonisolated extension APIServer where Client == Acme {
    public static var api: Self { Self(documented: "https://api.acme.example/v1") }
}

nonisolated extension Acme {
    /// The operations of the group "Users".
    public var users: UsersAPI { UsersAPI(connection: connection) }

    /// The operations of `users`.
    public struct UsersAPI: Sendable {
        var connection: APIConnection
    }

    /// The operations of the group "Events".
    public var events: EventsAPI { EventsAPI(connection: connection) }

    /// The operations of `events`.
    public struct EventsAPI: Sendable {
        var connection: APIConnection
    }

    /// The operations of the group "Files".
    public var files: FilesAPI { FilesAPI(connection: connection) }

    /// The operations of `files`.
    public struct FilesAPI: Sendable {
        var connection: APIConnection
    }
}

nonisolated extension Acme.UsersAPI {
    /// List users
    ///
    /// ```swift
    /// let response = try await acme.users.listUsers()
    /// ```
    ///
    /// - Parameters:
    ///   - limit: `limit`.
    ///   - since: `since`.
    /// - Returns: A page.
    /// - Throws: `APIError`, whose documented cases are in ``ListUsersFailure``.
    public func listUsers(
        limit: Int? = nil,
        since: Date? = nil
    ) async throws(APIError<ListUsersFailure>) -> [Acme.User] {
        try await listUsersWithReply(limit: limit, since: since).body
    }

    /// Like `listUsers`, but returns the status and the headers of the answer as well.
    public func listUsersWithReply(
        limit: Int? = nil,
        since: Date? = nil
    ) async throws(APIError<ListUsersFailure>) -> (
        body: [Acme.User], reply: APIReply
    ) {
        try await self.connection.send(
            APICall(
                operation: "listUsers",
                method: "GET",
                path: "/users",
                parameters: [
                    .query("limit", limit.map { String($0) }),
                    .query("since", since.map { APIDateTime.text($0) }),
                ],
                security: [["token"]],
                success: 200,
                messageFields: ["message"]),
            failure: ListUsersFailure.self)
    }

    /// All pages of `listUsers`, each asked for when the loop comes to it.
    public func listUsersPages(
        limit: Int? = nil,
        since: Date? = nil
    ) -> APIPages<[Acme.User]> {
        APIPages { following in
            var pager = self
            pager.connection.page = following
            let answer = try await pager.listUsersWithReply(limit: limit, since: since)
            return (answer.body, answer.reply.nextPage?.absoluteString)
        }
    }

    /// The documented errors of `listUsers`.
    public enum ListUsersFailure: APIFailure, Hashable {
        /// 401: Refused.
        case unauthorized(Acme.Problem)
        /// 4XX: Refused.
        case clientError(Acme.Problem)

        /// Reads an error answer; nil if its status is not documented.
        public init?(_ reply: APIReply) throws(APIDecodingProblem) {
            switch reply.status {
            case 401: self = .unauthorized(try reply.decode())
            case 400...499: self = .clientError(try reply.decode())
            default: return nil
            }
        }
    }
}

nonisolated extension Acme.UsersAPI {
    /// Create a user
    ///
    /// ```swift
    /// let response = try await acme.users.create(
    ///     body: .init(name: "Ada", email: nil, tags: ["a"], address: .init(city: "London")))
    /// ```
    ///
    /// - Parameters:
    ///   - body: The request's content.
    /// - Returns: The user.
    /// - Throws: `APIError`, whose documented cases are in ``CreateFailure``.
    public func create(
        body: Acme.NewUser
    ) async throws(APIError<CreateFailure>) -> Acme.User {
        try await createWithReply(body: body).body
    }

    /// Like `create`, but returns the status and the headers of the answer as well.
    public func createWithReply(
        body: Acme.NewUser
    ) async throws(APIError<CreateFailure>) -> (
        body: Acme.User, reply: APIReply
    ) {
        try await self.connection.send(
            APICall(
                operation: "users/create",
                method: "POST",
                path: "/users",
                body: .json(body),
                security: [["token"]],
                success: 201,
                messageFields: ["message"]),
            failure: CreateFailure.self)
    }

    /// The documented errors of `create`.
    public enum CreateFailure: APIFailure, Hashable {
        /// 409: The name is taken.
        case conflict(Acme.Problem)

        /// Reads an error answer; nil if its status is not documented.
        public init?(_ reply: APIReply) throws(APIDecodingProblem) {
            switch reply.status {
            case 409: self = .conflict(try reply.decode())
            default: return nil
            }
        }
    }
}

nonisolated extension Acme.UsersAPI {
    /// `GET /users/{id}`
    ///
    /// ```swift
    /// let response = try await acme.users.get(id: "abc123")
    /// ```
    ///
    /// - Parameters:
    ///   - id: `id`.
    /// - Returns: The user.
    /// - Throws: `APIError`, whose documented cases are in ``GetFailure``.
    public func get(
        id: String
    ) async throws(APIError<GetFailure>) -> Acme.User {
        try await getWithReply(id: id).body
    }

    /// Like `get`, but returns the status and the headers of the answer as well.
    public func getWithReply(
        id: String
    ) async throws(APIError<GetFailure>) -> (
        body: Acme.User, reply: APIReply
    ) {
        try await self.connection.send(
            APICall(
                operation: "users/get",
                method: "GET",
                path: "/users/{id}",
                parameters: [
                    .path("id", id, label: "id"),
                ],
                security: [["token"]],
                success: 200,
                messageFields: ["message"]),
            failure: GetFailure.self)
    }

    /// The documented errors of `get`.
    public enum GetFailure: APIFailure, Hashable {
        /// 404: There is none.
        case notFound
        /// Any other status: Refused.
        case other(Acme.Problem)

        /// Reads an error answer; nil if its status is not documented.
        public init?(_ reply: APIReply) throws(APIDecodingProblem) {
            switch reply.status {
            case 404: self = .notFound
            default: self = .other(try reply.decode())
            }
        }
    }
}

nonisolated extension Acme.UsersAPI {
    /// `PATCH /users/{id}`
    ///
    /// ```swift
    /// let response = try await acme.users.update(
    ///     id: "abc123",
    ///     body: .init(name: "Ada Lovelace", email: "ada@example.com", age: 36))
    /// ```
    ///
    /// - Parameters:
    ///   - id: `id`.
    ///   - body: The request's content.
    /// - Returns: The user.
    /// - Throws: `APIError`, whose documented cases are in ``UpdateFailure``.
    public func update(
        id: String,
        body: Acme.UserChange
    ) async throws(APIError<UpdateFailure>) -> Acme.User? {
        try await updateWithReply(id: id, body: body).body
    }

    /// Like `update`, but returns the status and the headers of the answer as well.
    public func updateWithReply(
        id: String,
        body: Acme.UserChange
    ) async throws(APIError<UpdateFailure>) -> (
        body: Acme.User?, reply: APIReply
    ) {
        try await self.connection.send(
            APICall(
                operation: "users/update",
                method: "PATCH",
                path: "/users/{id}",
                parameters: [
                    .path("id", id, label: "id"),
                ],
                body: .json(body, mediaType: "application/merge-patch+json"),
                security: [["token"], ["key"], ["token", "app"]],
                success: 200,
                otherSuccesses: 200...299,
                messageFields: ["message", "error"]),
            failure: UpdateFailure.self)
    }

    /// No errors of `update` are documented.
    public typealias UpdateFailure = APINoFailure
}

nonisolated extension Acme.UsersAPI {
    /// `DELETE /users/{id}`
    ///
    /// Deprecated: new programs should not use it.
    ///
    /// ```swift
    /// try await acme.users.delete(id: "abc123")
    /// ```
    ///
    /// - Parameters:
    ///   - id: `id`.
    /// - Throws: `APIError`, whose documented cases are in ``DeleteFailure``.
    @available(*, deprecated, message: "The API advises against it.")
    public func delete(
        id: String
    ) async throws(APIError<DeleteFailure>) {
        _ = try await deleteWithReply(id: id)
    }

    /// Like `delete`, but returns the status and the headers of the answer.
    @available(*, deprecated, message: "The API advises against it.")
    public func deleteWithReply(
        id: String
    ) async throws(APIError<DeleteFailure>) -> APIReply {
        try await self.connection.sendForReply(
            APICall(
                operation: "users/delete",
                method: "DELETE",
                path: "/users/{id}",
                parameters: [
                    .path("id", id, label: "id"),
                ],
                security: [["key"]],
                success: 204,
                messageFields: ["message", "error"]),
            failure: DeleteFailure.self)
    }

    /// No errors of `delete` are documented.
    public typealias DeleteFailure = APINoFailure
}

nonisolated extension Acme.EventsAPI {
    /// `GET /events`
    ///
    /// ```swift
    /// let response = try await acme.events.listEvents()
    /// ```
    ///
    /// - Parameters:
    ///   - after: `after`.
    ///   - kind: `kind`.
    /// - Returns: Events.
    /// - Throws: `APIError`, whose documented cases are in ``ListEventsFailure``.
    public func listEvents(
        after: String? = nil,
        kind: [String]? = nil
    ) async throws(APIError<ListEventsFailure>) -> Acme.ListEventsResponse {
        try await listEventsWithReply(after: after, kind: kind).body
    }

    /// Like `listEvents`, but returns the status and the headers of the answer as well.
    public func listEventsWithReply(
        after: String? = nil,
        kind: [String]? = nil
    ) async throws(APIError<ListEventsFailure>) -> (
        body: Acme.ListEventsResponse, reply: APIReply
    ) {
        try await self.connection.send(
            APICall(
                operation: "listEvents",
                method: "GET",
                path: "/events",
                parameters: [
                    .query("after", after),
                    .queryList("kind", kind),
                ],
                security: [],
                success: 200,
                messageFields: ["message", "error"]),
            failure: ListEventsFailure.self)
    }

    /// All pages of `listEvents`, each asked for when the loop comes to it.
    public func listEventsPages(
        after: String? = nil,
        kind: [String]? = nil
    ) -> APIPages<Acme.ListEventsResponse> {
        APIPages { following in
            let answer = try await self.listEventsWithReply(after: following ?? after, kind: kind)
            return (answer.body, answer.reply.cursor("meta.next"))
        }
    }

    /// No errors of `listEvents` are documented.
    public typealias ListEventsFailure = APINoFailure
}

nonisolated extension Acme.EventsAPI {
    /// `GET /events/stream`
    ///
    /// ```swift
    /// let response = try await acme.events.watchEvents()
    /// ```
    ///
    /// - Returns: Events as they happen.
    /// - Throws: `APIError`, whose documented cases are in ``WatchEventsFailure``.
    public func watchEvents() async throws(APIError<WatchEventsFailure>) -> APIStream<Acme.Event> {
        try await watchEventsWithReply().body
    }

    /// Like `watchEvents`, but returns the status and the headers of the answer as well.
    public func watchEventsWithReply() async throws(APIError<WatchEventsFailure>) -> (
        body: APIStream<Acme.Event>, reply: APIReply
    ) {
        try await self.connection.sendForEvents(
            APICall(
                operation: "watchEvents",
                method: "GET",
                path: "/events/stream",
                accept: "text/event-stream",
                security: [["token"]],
                success: 200,
                messageFields: ["message"]),
            failure: WatchEventsFailure.self)
    }

    /// The documented errors of `watchEvents`.
    public enum WatchEventsFailure: APIFailure, Hashable {
        /// 401: Refused.
        case unauthorized(Acme.Problem)

        /// Reads an error answer; nil if its status is not documented.
        public init?(_ reply: APIReply) throws(APIDecodingProblem) {
            switch reply.status {
            case 401: self = .unauthorized(try reply.decode())
            default: return nil
            }
        }
    }
}

nonisolated extension Acme.EventsAPI {
    /// `GET /events/raw`
    ///
    /// ```swift
    /// let response = try await acme.events.watchRawEvents()
    /// ```
    ///
    /// - Returns: Events as they happen.
    /// - Throws: `APIError`, whose documented cases are in ``WatchRawEventsFailure``.
    public func watchRawEvents() async throws(APIError<WatchRawEventsFailure>) -> APIStream<APIEvent> {
        try await watchRawEventsWithReply().body
    }

    /// Like `watchRawEvents`, but returns the status and the headers of the answer as well.
    public func watchRawEventsWithReply() async throws(APIError<WatchRawEventsFailure>) -> (
        body: APIStream<APIEvent>, reply: APIReply
    ) {
        try await self.connection.sendForEvents(
            APICall(
                operation: "watchRawEvents",
                method: "GET",
                path: "/events/raw",
                accept: "text/event-stream",
                security: [["token"]],
                success: 200,
                messageFields: ["message", "error"]),
            failure: WatchRawEventsFailure.self)
    }

    /// No errors of `watchRawEvents` are documented.
    public typealias WatchRawEventsFailure = APINoFailure
}

nonisolated extension Acme.EventsAPI {
    /// `GET /events/log`
    ///
    /// ```swift
    /// let response = try await acme.events.eventLog()
    /// ```
    ///
    /// - Returns: All events, or a summary.
    /// - Throws: `APIError`, whose documented cases are in ``EventLogFailure``.
    public func eventLog() async throws(APIError<EventLogFailure>) -> Acme.EventLogResponse {
        try await eventLogWithReply().body
    }

    /// Like `eventLog`, but returns the status and the headers of the answer as well.
    public func eventLogWithReply() async throws(APIError<EventLogFailure>) -> (
        body: Acme.EventLogResponse, reply: APIReply
    ) {
        try await self.connection.send(
            APICall(
                operation: "eventLog",
                method: "GET",
                path: "/events/log",
                security: [["token"]],
                success: 200,
                messageFields: ["message", "error"]),
            failure: EventLogFailure.self)
    }

    /// No errors of `eventLog` are documented.
    public typealias EventLogFailure = APINoFailure
}

nonisolated extension Acme.EventsAPI {
    /// `GET /events/log`
    ///
    /// - Returns: All events, or a summary.
    /// - Throws: `APIError`, whose documented cases are in ``EventLogFailure``.
    public func eventLogStream() async throws(APIError<EventLogFailure>) -> APIStream<Acme.Event> {
        try await eventLogStreamWithReply().body
    }

    /// Like `eventLogStream`, but returns the status and the headers of the answer as well.
    public func eventLogStreamWithReply() async throws(APIError<EventLogFailure>) -> (
        body: APIStream<Acme.Event>, reply: APIReply
    ) {
        try await self.connection.sendForLines(
            APICall(
                operation: "eventLog",
                method: "GET",
                path: "/events/log",
                accept: "application/jsonl",
                security: [["token"]],
                success: 200,
                messageFields: ["message", "error"]),
            failure: EventLogFailure.self)
    }
}

nonisolated extension Acme.FilesAPI {
    /// `POST /files`
    ///
    /// - Parameters:
    ///   - body: The request's content.
    /// - Returns: The file.
    /// - Throws: `APIError`, whose documented cases are in ``UploadFileFailure``.
    public func uploadFile(
        body: Acme.UploadFileForm
    ) async throws(APIError<UploadFileFailure>) -> Acme.UploadFileResponse {
        try await uploadFileWithReply(body: body).body
    }

    /// Like `uploadFile`, but returns the status and the headers of the answer as well.
    public func uploadFileWithReply(
        body: Acme.UploadFileForm
    ) async throws(APIError<UploadFileFailure>) -> (
        body: Acme.UploadFileResponse, reply: APIReply
    ) {
        try await self.connection.send(
            APICall(
                operation: "uploadFile",
                method: "POST",
                path: "/files",
                server: "https://uploads.acme.example/v1",
                body: .multipart { form in
                    form.append("purpose", body.purpose.rawValue)
                    form.append("file", body.file)
                    for item in (body.pages ?? []) { form.append("pages", String(item)) }
                    for item in (body.more ?? []) { form.append("more", item) }
                    try form.append(json: "meta", body.meta)
                    form.append("expires", body.expires.map { APIDateTime.text($0) })
                },
                security: [["token"]],
                success: 201,
                messageFields: ["message", "error"]),
            failure: UploadFileFailure.self)
    }

    /// No errors of `uploadFile` are documented.
    public typealias UploadFileFailure = APINoFailure
}

nonisolated extension Acme.FilesAPI {
    /// `GET /files/{id}`
    ///
    /// ```swift
    /// let response = try await acme.files.downloadFile(id: "abc123")
    /// ```
    ///
    /// - Parameters:
    ///   - id: `id`.
    /// - Returns: The file.
    /// - Throws: `APIError`, whose documented cases are in ``DownloadFileFailure``.
    public func downloadFile(
        id: String
    ) async throws(APIError<DownloadFileFailure>) -> APIDownload {
        try await downloadFileWithReply(id: id).body
    }

    /// Like `downloadFile`, but returns the status and the headers of the answer as well.
    public func downloadFileWithReply(
        id: String
    ) async throws(APIError<DownloadFileFailure>) -> (
        body: APIDownload, reply: APIReply
    ) {
        try await self.connection.sendForDownload(
            APICall(
                operation: "downloadFile",
                method: "GET",
                path: "/files/{id}",
                parameters: [
                    .path("id", id, label: "id"),
                ],
                accept: "application/octet-stream",
                security: [["token"]],
                success: 200,
                messageFields: ["message"]),
            failure: DownloadFileFailure.self)
    }

    /// The documented errors of `downloadFile`.
    public enum DownloadFileFailure: APIFailure, Hashable {
        /// 404: Refused.
        case notFound(Acme.Problem)

        /// Reads an error answer; nil if its status is not documented.
        public init?(_ reply: APIReply) throws(APIDecodingProblem) {
            switch reply.status {
            case 404: self = .notFound(try reply.decode())
            default: return nil
            }
        }
    }
}

nonisolated extension Acme.FilesAPI {
    /// `PUT /files/{id}`
    ///
    /// - Parameters:
    ///   - id: `id`.
    ///   - body: The request's content.
    /// - Throws: `APIError`, whose documented cases are in ``ReplaceFileFailure``.
    public func replaceFile(
        id: String,
        body: APIFile
    ) async throws(APIError<ReplaceFileFailure>) {
        _ = try await replaceFileWithReply(id: id, body: body)
    }

    /// Like `replaceFile`, but returns the status and the headers of the answer.
    public func replaceFileWithReply(
        id: String,
        body: APIFile
    ) async throws(APIError<ReplaceFileFailure>) -> APIReply {
        try await self.connection.sendForReply(
            APICall(
                operation: "replaceFile",
                method: "PUT",
                path: "/files/{id}",
                parameters: [
                    .path("id", id, label: "id"),
                ],
                body: .file(body, mediaType: "application/octet-stream"),
                security: [["token"]],
                success: 204,
                messageFields: ["message", "error"]),
            failure: ReplaceFileFailure.self)
    }

    /// No errors of `replaceFile` are documented.
    public typealias ReplaceFileFailure = APINoFailure
}

nonisolated extension Acme {
    /// `POST /messages`
    ///
    /// - Parameters:
    ///   - body: The request's content.
    /// - Throws: `APIError`, whose documented cases are in ``SendMessageFailure``.
    public func sendMessage(
        body: Acme.SendMessageBody
    ) async throws(APIError<SendMessageFailure>) {
        _ = try await sendMessageWithReply(body: body)
    }

    /// Like `sendMessage`, but returns the status and the headers of the answer.
    public func sendMessageWithReply(
        body: Acme.SendMessageBody
    ) async throws(APIError<SendMessageFailure>) -> APIReply {
        try await self.connection.sendForReply(
            APICall(
                operation: "sendMessage",
                method: "POST",
                path: "/messages",
                body: .form(body),
                security: [["token"]],
                success: 202,
                messageFields: ["message", "error"]),
            failure: SendMessageFailure.self)
    }

    /// No errors of `sendMessage` are documented.
    public typealias SendMessageFailure = APINoFailure
}

nonisolated extension Acme {
    /// `POST /login`
    ///
    /// ```swift
    /// let response = try await acme.login(body: .init(name: "Ada Lovelace", password: "example-password"))
    /// ```
    ///
    /// - Parameters:
    ///   - body: The request's content.
    /// - Returns: A session.
    /// - Throws: `APIError`, whose documented cases are in ``LoginFailure``.
    public func login(
        body: Acme.LoginBody
    ) async throws(APIError<LoginFailure>) -> Acme.LoginResponse {
        try await loginWithReply(body: body).body
    }

    /// Like `login`, but returns the status and the headers of the answer as well.
    public func loginWithReply(
        body: Acme.LoginBody
    ) async throws(APIError<LoginFailure>) -> (
        body: Acme.LoginResponse, reply: APIReply
    ) {
        try await self.connection.send(
            APICall(
                operation: "login",
                method: "POST",
                path: "/login",
                body: .json(body),
                security: [],
                success: 200,
                messageFields: ["message", "error"]),
            failure: LoginFailure.self)
    }

    /// No errors of `login` are documented.
    public typealias LoginFailure = APINoFailure
}

nonisolated extension Acme {
    public struct User: Decodable, Hashable, Sendable {
        public var id: UUID
        /// The default is `"nobody"`.
        public var name: String
        /// The default is `"green"`.
        public var color: Color
        /// The default is `0`.
        public var visits: Int
        /// The default is `0.5`.
        public var ratio: Double
        /// The default is `true`.
        public var isActive: Bool
        public var birthday: APIDate?
        public var seen: Date?
        public var homepage: URL?
        public var manager: User? {
            get { _manager.value }
            set { _manager = APIBox(newValue) }
        }
        private var _manager: APIBox<User?>
        public var address: Address?

        /// Creates a value from all its properties.
        public init(
            id: UUID,
            name: String = "nobody",
            color: Color = .green,
            visits: Int = 0,
            ratio: Double = 0.5,
            isActive: Bool = true,
            birthday: APIDate?,
            seen: Date?,
            homepage: URL?,
            manager: User?,
            address: Address?
        ) {
            self.id = id
            self.name = name
            self.color = color
            self.visits = visits
            self.ratio = ratio
            self.isActive = isActive
            self.birthday = birthday
            self.seen = seen
            self.homepage = homepage
            self._manager = APIBox(manager)
            self.address = address
        }

        /// Reads a value; what is absent is the document's default.
        public init(from decoder: any Decoder) throws {
            let container = try decoder.container(keyedBy: CodingKeys.self)
            self.id = try container.decode(UUID.self, forKey: .id)
            self.name = try container.decodeIfPresent(String.self, forKey: .name) ?? "nobody"
            self.color = try container.decodeIfPresent(Color.self, forKey: .color) ?? .green
            self.visits = try container.decodeIfPresent(Int.self, forKey: .visits) ?? 0
            self.ratio = try container.decodeIfPresent(Double.self, forKey: .ratio) ?? 0.5
            self.isActive = try container.decodeIfPresent(Bool.self, forKey: .isActive) ?? true
            self.birthday = try container.decodeIfPresent(APIDate.self, forKey: .birthday)
            self.seen = try container.decodeIfPresent(Date.self, forKey: .seen)
            self.homepage = try container.decodeIfPresent(URL.self, forKey: .homepage)
            self._manager = try container.decode(APIBox<User?>.self, forKey: ._manager)
            self.address = try container.decodeIfPresent(Address.self, forKey: .address)
        }

        private enum CodingKeys: String, CodingKey {
            case id
            case name
            case color
            case visits
            case ratio
            case isActive
            case birthday
            case seen
            case homepage
            case _manager = "manager"
            case address
        }
    }

    public enum Color: APIOpenEnum {
        case red
        case green
        /// A value that this client does not know.
        case unknown(String)

        public static let known: [Self] = [.red, .green]

        public var rawValue: String {
            switch self {
            case .red: "red"
            case .green: "green"
            case .unknown(let rawValue): rawValue
            }
        }
    }

    public struct Address: Codable, Hashable, Sendable {
        public var city: String?
        /// Members that the document does not name.
        public var additionalProperties: [String: String]

        /// Creates a value from all its properties.
        public init(city: String? = nil, additionalProperties: [String: String] = [:]) {
            self.city = city
            self.additionalProperties = additionalProperties
        }

        /// Reads a value; what is absent is the document's default.
        public init(from decoder: any Decoder) throws {
            let container = try decoder.container(keyedBy: CodingKeys.self)
            self.city = try container.decodeIfPresent(String.self, forKey: .city)
            self.additionalProperties = try APIKey.others(than: ["city"], in: decoder)
        }

        /// Writes the value.
        public func encode(to encoder: any Encoder) throws {
            try APIKey.encode(self.additionalProperties, besides: ["city"], to: encoder)
            var container = encoder.container(keyedBy: CodingKeys.self)
            try container.encodeIfPresent(self.city, forKey: .city)
        }

        private enum CodingKeys: String, CodingKey {
            case city
        }
    }

    public struct Problem: Decodable, Hashable, Sendable {
        public var message: String?

        /// Creates a value from all its properties.
        public init(message: String?) {
            self.message = message
        }
    }

    public struct NewUser: Encodable, Hashable, Sendable {
        public var name: String
        /// Null for none.
        @APINullable public var email: String?
        /// The default is `[]`.
        public var tags: [String]?
        public var nickname: String??
        public var address: Address?

        /// Creates a value from all its properties.
        public init(
            name: String,
            email: String?,
            tags: [String]? = nil,
            nickname: String?? = nil,
            address: Address? = nil
        ) {
            self.name = name
            self.email = email
            self.tags = tags
            self.nickname = nickname
            self.address = address
        }
    }

    public struct UserChange: Encodable, Hashable, Sendable {
        public var name: String?
        public var email: String??
        public var age: Int??
        public var birthday: APIDate??
        public var color: Color??
        public var address: Address??

        /// Creates a value from all its properties.
        public init(
            name: String? = nil,
            email: String?? = nil,
            age: Int?? = nil,
            birthday: APIDate?? = nil,
            color: Color?? = nil,
            address: Address?? = nil
        ) {
            self.name = name
            self.email = email
            self.age = age
            self.birthday = birthday
            self.color = color
            self.address = address
        }
    }

    public struct ListEventsResponse: Decodable, Hashable, Sendable {
        public var events: [Event]
        public var meta: Meta

        /// Creates a value from all its properties.
        public init(events: [Event], meta: Meta) {
            self.events = events
            self.meta = meta
        }
    }

    public struct Event: Decodable, Hashable, Sendable {
        public var kind: String
        public var at: Date?

        /// Creates a value from all its properties.
        public init(kind: String, at: Date?) {
            self.kind = kind
            self.at = at
        }
    }

    public struct EventLogResponse: Decodable, Hashable, Sendable {
        public var count: Int?

        /// Creates a value from all its properties.
        public init(count: Int?) {
            self.count = count
        }
    }

    public struct UploadFileForm: Hashable, Sendable {
        public var purpose: Purpose
        public var file: APIFile
        public var pages: [Int]?
        public var more: [APIFile]?
        public var meta: Address?
        public var expires: Date?

        /// Creates a value from all its properties.
        public init(
            purpose: Purpose,
            file: APIFile,
            pages: [Int]? = nil,
            more: [APIFile]? = nil,
            meta: Address? = nil,
            expires: Date? = nil
        ) {
            self.purpose = purpose
            self.file = file
            self.pages = pages
            self.more = more
            self.meta = meta
            self.expires = expires
        }
    }

    public struct UploadFileResponse: Decodable, Hashable, Sendable {
        public var id: String

        /// Creates a value from all its properties.
        public init(id: String) {
            self.id = id
        }
    }

    public struct SendMessageBody: Encodable, Hashable, Sendable {
        public var to: [String]
        public var text: String
        public var urgent: Bool?
        public var options: Options?

        /// Creates a value from all its properties.
        public init(to: [String], text: String, urgent: Bool? = nil, options: Options? = nil) {
            self.to = to
            self.text = text
            self.urgent = urgent
            self.options = options
        }
    }

    public struct LoginBody: Encodable, Hashable, Sendable {
        public var name: String
        @APISecret public var password: String

        /// Creates a value from all its properties.
        public init(name: String, password: String) {
            self.name = name
            self.password = password
        }
    }

    public struct LoginResponse: Decodable, Hashable, Sendable {
        @APISecret public var expires: Date
        @APISecret public var day: APIDate?

        /// Creates a value from all its properties.
        public init(expires: Date, day: APIDate?) {
            self.expires = expires
            self.day = day
        }
    }
}

nonisolated extension Acme.ListEventsResponse {
    public struct Meta: Decodable, Hashable, Sendable {
        public var next: String?

        /// Creates a value from all its properties.
        public init(next: String?) {
            self.next = next
        }
    }
}

nonisolated extension Acme.UploadFileForm {
    public enum Purpose: APIOpenEnum {
        case avatar
        case document
        /// A value that this client does not know.
        case unknown(String)

        public static let known: [Self] = [.avatar, .document]

        public var rawValue: String {
            switch self {
            case .avatar: "avatar"
            case .document: "document"
            case .unknown(let rawValue): rawValue
            }
        }
    }
}

nonisolated extension Acme.SendMessageBody {
    public struct Options: Encodable, Hashable, Sendable {
        public var color: String?

        /// Creates a value from all its properties.
        public init(color: String? = nil) {
            self.color = color
        }
    }
}

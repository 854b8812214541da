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

nonisolated extension Acme.UsersAPI {
    /// List users
    ///
    /// ```swift
    /// let response = try await acme.users.listUsers()
    /// ```
    ///
    /// - Parameters:
    ///   - limit: The default is `20`.
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
    ) async throws(APIError<ListUsersFailure>) -> APIAnswer<[Acme.User]> {
        try await self.connection.send(
            APICall(
                operation: "listUsers", method: "GET",
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
    ) async throws(APIError<CreateFailure>) -> APIAnswer<Acme.User> {
        try await self.connection.send(
            APICall(
                operation: "users/create", method: "POST",
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
    ) async throws(APIError<GetFailure>) -> APIAnswer<Acme.User> {
        try await self.connection.send(
            APICall(
                operation: "users/get", method: "GET",
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
    ) async throws(APIError<UpdateFailure>) -> APIAnswer<Acme.User?> {
        try await self.connection.send(
            APICall(
                operation: "users/update", method: "PATCH",
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
                operation: "users/delete", method: "DELETE",
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
    ) async throws(APIError<ListEventsFailure>) -> APIAnswer<Acme.ListEventsResponse> {
        try await self.connection.send(
            APICall(
                operation: "listEvents", method: "GET",
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
    public func watchEventsWithReply() async throws(APIError<WatchEventsFailure>) -> APIAnswer<APIStream<Acme.Event>> {
        try await self.connection.sendForEvents(
            APICall(
                operation: "watchEvents", method: "GET",
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
    public func watchRawEventsWithReply() async throws(APIError<WatchRawEventsFailure>) -> APIAnswer<APIStream<APIEvent>> {
        try await self.connection.sendForEvents(
            APICall(
                operation: "watchRawEvents", method: "GET",
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
    public func eventLogWithReply() async throws(APIError<EventLogFailure>) -> APIAnswer<Acme.EventLogResponse> {
        try await self.connection.send(
            APICall(
                operation: "eventLog", method: "GET",
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
    public func eventLogStreamWithReply() async throws(APIError<EventLogFailure>) -> APIAnswer<APIStream<Acme.Event>> {
        try await self.connection.sendForLines(
            APICall(
                operation: "eventLog", method: "GET",
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
    ) async throws(APIError<UploadFileFailure>) -> APIAnswer<Acme.UploadFileResponse> {
        try await self.connection.send(
            APICall(
                operation: "uploadFile", method: "POST",
                path: "/files",
                server: "https://uploads.acme.example/v1",
                body: .multipart { form in
                    form.append("purpose", body.purpose.rawValue)
                    form.append("file", body.file)
                    for item in (body.pages ?? []) { form.append("pages", String(item)) }
                    for item in (body.more ?? []) { form.append("more", item, mediaType: "image/png") }
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
    ) async throws(APIError<DownloadFileFailure>) -> APIAnswer<APIDownload> {
        try await self.connection.sendForDownload(
            APICall(
                operation: "downloadFile", method: "GET",
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
                operation: "replaceFile", method: "PUT",
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
                operation: "sendMessage", method: "POST",
                path: "/messages",
                body: .form(body, styles: ["meta": .json, "tags": .separated(by: ",")]),
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
    ) async throws(APIError<LoginFailure>) -> APIAnswer<Acme.LoginResponse> {
        try await self.connection.send(
            APICall(
                operation: "login", method: "POST",
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

nonisolated extension Acme.ValuesAPI {
    /// Lists and objects of every type, everywhere
    ///
    /// - Parameters:
    ///   - pText: `p-text`.
    ///   - pCount: `p-count`.
    ///   - pRatio: `p-ratio`.
    ///   - pFlag: `p-flag`.
    ///   - pTime: `p-time`.
    ///   - pDay: `p-day`.
    ///   - pUUID: `p-uuid`.
    ///   - pLink: `p-link`.
    ///   - pData: `p-data`.
    ///   - pKind: `p-kind`.
    ///   - pMixed: `p-mixed`.
    ///   - pObject: `p-object`.
    ///   - pMembersEach: `p-members-each`.
    ///   - pMembers: `p-members`.
    ///   - qrText: `qr-text`.
    ///   - hrText: `hr-text`.
    ///   - crText: `cr-text`.
    ///   - qrCount: `qr-count`.
    ///   - hrCount: `hr-count`.
    ///   - crCount: `cr-count`.
    ///   - qrRatio: `qr-ratio`.
    ///   - hrRatio: `hr-ratio`.
    ///   - crRatio: `cr-ratio`.
    ///   - qrFlag: `qr-flag`.
    ///   - hrFlag: `hr-flag`.
    ///   - crFlag: `cr-flag`.
    ///   - qrTime: `qr-time`.
    ///   - hrTime: `hr-time`.
    ///   - crTime: `cr-time`.
    ///   - qrDay: `qr-day`.
    ///   - hrDay: `hr-day`.
    ///   - crDay: `cr-day`.
    ///   - qrUUID: `qr-uuid`.
    ///   - hrUUID: `hr-uuid`.
    ///   - crUUID: `cr-uuid`.
    ///   - qrLink: `qr-link`.
    ///   - hrLink: `hr-link`.
    ///   - crLink: `cr-link`.
    ///   - qrData: `qr-data`.
    ///   - hrData: `hr-data`.
    ///   - crData: `cr-data`.
    ///   - qrKind: `qr-kind`.
    ///   - hrKind: `hr-kind`.
    ///   - crKind: `cr-kind`.
    ///   - qrMixed: `qr-mixed`.
    ///   - hrMixed: `hr-mixed`.
    ///   - crMixed: `cr-mixed`.
    ///   - qrObject: `qr-object`.
    ///   - hrObject: `hr-object`.
    ///   - crObject: `cr-object`.
    ///   - hrMembersEach: `hr-members-each`.
    ///   - hrMembers: `hr-members`.
    ///   - qText: `q-text`.
    ///   - hText: `h-text`.
    ///   - cText: `c-text`.
    ///   - qCount: `q-count`.
    ///   - hCount: `h-count`.
    ///   - cCount: `c-count`.
    ///   - qRatio: `q-ratio`.
    ///   - hRatio: `h-ratio`.
    ///   - cRatio: `c-ratio`.
    ///   - qFlag: `q-flag`.
    ///   - hFlag: `h-flag`.
    ///   - cFlag: `c-flag`.
    ///   - qTime: `q-time`.
    ///   - hTime: `h-time`.
    ///   - cTime: `c-time`.
    ///   - qDay: `q-day`.
    ///   - hDay: `h-day`.
    ///   - cDay: `c-day`.
    ///   - qUUID: `q-uuid`.
    ///   - hUUID: `h-uuid`.
    ///   - cUUID: `c-uuid`.
    ///   - qLink: `q-link`.
    ///   - hLink: `h-link`.
    ///   - cLink: `c-link`.
    ///   - qData: `q-data`.
    ///   - hData: `h-data`.
    ///   - cData: `c-data`.
    ///   - qKind: `q-kind`.
    ///   - hKind: `h-kind`.
    ///   - cKind: `c-kind`.
    ///   - qMixed: `q-mixed`.
    ///   - hMixed: `h-mixed`.
    ///   - cMixed: `c-mixed`.
    ///   - qObject: `q-object`.
    ///   - hObject: `h-object`.
    ///   - cObject: `c-object`.
    ///   - hMembersEach: `h-members-each`.
    ///   - hMembers: `h-members`.
    ///   - qMembersEach: `q-members-each`.
    ///   - qMembers: `q-members`.
    ///   - cMembersEach: `c-members-each`.
    ///   - cMembers: `c-members`.
    /// - Throws: `APIError`, whose documented cases are in ``SendListsFailure``.
    public func sendLists(
        pText: [String],
        pCount: [Int],
        pRatio: [Double],
        pFlag: [Bool],
        pTime: [Date],
        pDay: [APIDate],
        pUUID: [UUID],
        pLink: [URL],
        pData: [Data],
        pKind: [Acme.SendListsPKindItem],
        pMixed: [String],
        pObject: [String],
        pMembersEach: [String: String],
        pMembers: [String: String],
        qrText: [String],
        hrText: [String],
        crText: [String],
        qrCount: [Int],
        hrCount: [Int],
        crCount: [Int],
        qrRatio: [Double],
        hrRatio: [Double],
        crRatio: [Double],
        qrFlag: [Bool],
        hrFlag: [Bool],
        crFlag: [Bool],
        qrTime: [Date],
        hrTime: [Date],
        crTime: [Date],
        qrDay: [APIDate],
        hrDay: [APIDate],
        crDay: [APIDate],
        qrUUID: [UUID],
        hrUUID: [UUID],
        crUUID: [UUID],
        qrLink: [URL],
        hrLink: [URL],
        crLink: [URL],
        qrData: [Data],
        hrData: [Data],
        crData: [Data],
        qrKind: [Acme.SendListsQRKindItem],
        hrKind: [Acme.SendListsHrKindItem],
        crKind: [Acme.SendListsCrKindItem],
        qrMixed: [String],
        hrMixed: [String],
        crMixed: [String],
        qrObject: [String],
        hrObject: [String],
        crObject: [String],
        hrMembersEach: [String: String],
        hrMembers: [String: String],
        qText: [String]? = nil,
        hText: [String]? = nil,
        cText: [String]? = nil,
        qCount: [Int]? = nil,
        hCount: [Int]? = nil,
        cCount: [Int]? = nil,
        qRatio: [Double]? = nil,
        hRatio: [Double]? = nil,
        cRatio: [Double]? = nil,
        qFlag: [Bool]? = nil,
        hFlag: [Bool]? = nil,
        cFlag: [Bool]? = nil,
        qTime: [Date]? = nil,
        hTime: [Date]? = nil,
        cTime: [Date]? = nil,
        qDay: [APIDate]? = nil,
        hDay: [APIDate]? = nil,
        cDay: [APIDate]? = nil,
        qUUID: [UUID]? = nil,
        hUUID: [UUID]? = nil,
        cUUID: [UUID]? = nil,
        qLink: [URL]? = nil,
        hLink: [URL]? = nil,
        cLink: [URL]? = nil,
        qData: [Data]? = nil,
        hData: [Data]? = nil,
        cData: [Data]? = nil,
        qKind: [Acme.SendListsQKindItem]? = nil,
        hKind: [Acme.SendListsHKindItem]? = nil,
        cKind: [Acme.SendListsCKindItem]? = nil,
        qMixed: [String]? = nil,
        hMixed: [String]? = nil,
        cMixed: [String]? = nil,
        qObject: [String]? = nil,
        hObject: [String]? = nil,
        cObject: [String]? = nil,
        hMembersEach: [String: String]? = nil,
        hMembers: [String: String]? = nil,
        qMembersEach: [String: String]? = nil,
        qMembers: [String: String]? = nil,
        cMembersEach: [String: String]? = nil,
        cMembers: [String: String]? = nil
    ) async throws(APIError<SendListsFailure>) {
        _ = try await sendListsWithReply(pText: pText, pCount: pCount, pRatio: pRatio, pFlag: pFlag, pTime: pTime, pDay: pDay, pUUID: pUUID, pLink: pLink, pData: pData, pKind: pKind, pMixed: pMixed, pObject: pObject, pMembersEach: pMembersEach, pMembers: pMembers, qrText: qrText, hrText: hrText, crText: crText, qrCount: qrCount, hrCount: hrCount, crCount: crCount, qrRatio: qrRatio, hrRatio: hrRatio, crRatio: crRatio, qrFlag: qrFlag, hrFlag: hrFlag, crFlag: crFlag, qrTime: qrTime, hrTime: hrTime, crTime: crTime, qrDay: qrDay, hrDay: hrDay, crDay: crDay, qrUUID: qrUUID, hrUUID: hrUUID, crUUID: crUUID, qrLink: qrLink, hrLink: hrLink, crLink: crLink, qrData: qrData, hrData: hrData, crData: crData, qrKind: qrKind, hrKind: hrKind, crKind: crKind, qrMixed: qrMixed, hrMixed: hrMixed, crMixed: crMixed, qrObject: qrObject, hrObject: hrObject, crObject: crObject, hrMembersEach: hrMembersEach, hrMembers: hrMembers, qText: qText, hText: hText, cText: cText, qCount: qCount, hCount: hCount, cCount: cCount, qRatio: qRatio, hRatio: hRatio, cRatio: cRatio, qFlag: qFlag, hFlag: hFlag, cFlag: cFlag, qTime: qTime, hTime: hTime, cTime: cTime, qDay: qDay, hDay: hDay, cDay: cDay, qUUID: qUUID, hUUID: hUUID, cUUID: cUUID, qLink: qLink, hLink: hLink, cLink: cLink, qData: qData, hData: hData, cData: cData, qKind: qKind, hKind: hKind, cKind: cKind, qMixed: qMixed, hMixed: hMixed, cMixed: cMixed, qObject: qObject, hObject: hObject, cObject: cObject, hMembersEach: hMembersEach, hMembers: hMembers, qMembersEach: qMembersEach, qMembers: qMembers, cMembersEach: cMembersEach, cMembers: cMembers)
    }

    /// Like `sendLists`, but returns the status and the headers of the answer.
    public func sendListsWithReply(
        pText: [String],
        pCount: [Int],
        pRatio: [Double],
        pFlag: [Bool],
        pTime: [Date],
        pDay: [APIDate],
        pUUID: [UUID],
        pLink: [URL],
        pData: [Data],
        pKind: [Acme.SendListsPKindItem],
        pMixed: [String],
        pObject: [String],
        pMembersEach: [String: String],
        pMembers: [String: String],
        qrText: [String],
        hrText: [String],
        crText: [String],
        qrCount: [Int],
        hrCount: [Int],
        crCount: [Int],
        qrRatio: [Double],
        hrRatio: [Double],
        crRatio: [Double],
        qrFlag: [Bool],
        hrFlag: [Bool],
        crFlag: [Bool],
        qrTime: [Date],
        hrTime: [Date],
        crTime: [Date],
        qrDay: [APIDate],
        hrDay: [APIDate],
        crDay: [APIDate],
        qrUUID: [UUID],
        hrUUID: [UUID],
        crUUID: [UUID],
        qrLink: [URL],
        hrLink: [URL],
        crLink: [URL],
        qrData: [Data],
        hrData: [Data],
        crData: [Data],
        qrKind: [Acme.SendListsQRKindItem],
        hrKind: [Acme.SendListsHrKindItem],
        crKind: [Acme.SendListsCrKindItem],
        qrMixed: [String],
        hrMixed: [String],
        crMixed: [String],
        qrObject: [String],
        hrObject: [String],
        crObject: [String],
        hrMembersEach: [String: String],
        hrMembers: [String: String],
        qText: [String]? = nil,
        hText: [String]? = nil,
        cText: [String]? = nil,
        qCount: [Int]? = nil,
        hCount: [Int]? = nil,
        cCount: [Int]? = nil,
        qRatio: [Double]? = nil,
        hRatio: [Double]? = nil,
        cRatio: [Double]? = nil,
        qFlag: [Bool]? = nil,
        hFlag: [Bool]? = nil,
        cFlag: [Bool]? = nil,
        qTime: [Date]? = nil,
        hTime: [Date]? = nil,
        cTime: [Date]? = nil,
        qDay: [APIDate]? = nil,
        hDay: [APIDate]? = nil,
        cDay: [APIDate]? = nil,
        qUUID: [UUID]? = nil,
        hUUID: [UUID]? = nil,
        cUUID: [UUID]? = nil,
        qLink: [URL]? = nil,
        hLink: [URL]? = nil,
        cLink: [URL]? = nil,
        qData: [Data]? = nil,
        hData: [Data]? = nil,
        cData: [Data]? = nil,
        qKind: [Acme.SendListsQKindItem]? = nil,
        hKind: [Acme.SendListsHKindItem]? = nil,
        cKind: [Acme.SendListsCKindItem]? = nil,
        qMixed: [String]? = nil,
        hMixed: [String]? = nil,
        cMixed: [String]? = nil,
        qObject: [String]? = nil,
        hObject: [String]? = nil,
        cObject: [String]? = nil,
        hMembersEach: [String: String]? = nil,
        hMembers: [String: String]? = nil,
        qMembersEach: [String: String]? = nil,
        qMembers: [String: String]? = nil,
        cMembersEach: [String: String]? = nil,
        cMembers: [String: String]? = nil
    ) async throws(APIError<SendListsFailure>) -> APIReply {
        try await self.connection.sendForReply(
            APICall(
                operation: "sendLists", method: "GET",
                path: "/lists/{p-text}/{p-count}/{p-ratio}/{p-flag}/{p-time}/{p-day}/{p-uuid}/{p-link}/{p-data}/{p-kind}/{p-mixed}/{p-object}/{p-members-each}/{p-members}",
                parameters: [
                    .pathList("p-text", pText, label: "pText"),
                    .pathList("p-count", pCount.map { String($0) }, label: "pCount"),
                    .pathList("p-ratio", pRatio.map { String($0) }, label: "pRatio"),
                    .pathList("p-flag", pFlag.map { String($0) }, label: "pFlag"),
                    .pathList("p-time", pTime.map { APIDateTime.text($0) }, label: "pTime"),
                    .pathList("p-day", pDay.map { $0.description }, label: "pDay"),
                    .pathList("p-uuid", pUUID.map { $0.uuidString }, label: "pUUID"),
                    .pathList("p-link", pLink.map { $0.absoluteString }, label: "pLink"),
                    .pathList("p-data", pData.map { $0.base64EncodedString() }, label: "pData"),
                    .pathList("p-kind", pKind.map { $0.rawValue }, label: "pKind"),
                    .pathList("p-mixed", pMixed, label: "pMixed"),
                    .pathList("p-object", pObject, label: "pObject"),
                    .pathFields("p-members-each", pMembersEach, label: "pMembersEach"),
                    .pathList("p-members", APIParameter.pairs(pMembers), label: "pMembers"),
                    .queryList("qr-text", qrText),
                    .header("hr-text", hrText.joined(separator: ",")),
                    .cookieList("cr-text", crText, separator: ","),
                    .queryList("qr-count", qrCount.map { String($0) }),
                    .header("hr-count", hrCount.map { String($0) }.joined(separator: ",")),
                    .cookieList("cr-count", crCount.map { String($0) }, separator: ","),
                    .queryList("qr-ratio", qrRatio.map { String($0) }),
                    .header("hr-ratio", hrRatio.map { String($0) }.joined(separator: ",")),
                    .cookieList("cr-ratio", crRatio.map { String($0) }, separator: ","),
                    .queryList("qr-flag", qrFlag.map { String($0) }),
                    .header("hr-flag", hrFlag.map { String($0) }.joined(separator: ",")),
                    .cookieList("cr-flag", crFlag.map { String($0) }, separator: ","),
                    .queryList("qr-time", qrTime.map { APIDateTime.text($0) }),
                    .header("hr-time", hrTime.map { APIDateTime.text($0) }.joined(separator: ",")),
                    .cookieList("cr-time", crTime.map { APIDateTime.text($0) }, separator: ","),
                    .queryList("qr-day", qrDay.map { $0.description }),
                    .header("hr-day", hrDay.map { $0.description }.joined(separator: ",")),
                    .cookieList("cr-day", crDay.map { $0.description }, separator: ","),
                    .queryList("qr-uuid", qrUUID.map { $0.uuidString }),
                    .header("hr-uuid", hrUUID.map { $0.uuidString }.joined(separator: ",")),
                    .cookieList("cr-uuid", crUUID.map { $0.uuidString }, separator: ","),
                    .queryList("qr-link", qrLink.map { $0.absoluteString }),
                    .header("hr-link", hrLink.map { $0.absoluteString }.joined(separator: ",")),
                    .cookieList("cr-link", crLink.map { $0.absoluteString }, separator: ","),
                    .queryList("qr-data", qrData.map { $0.base64EncodedString() }),
                    .header("hr-data", hrData.map { $0.base64EncodedString() }.joined(separator: ",")),
                    .cookieList("cr-data", crData.map { $0.base64EncodedString() }, separator: ","),
                    .queryList("qr-kind", qrKind.map { $0.rawValue }),
                    .header("hr-kind", hrKind.map { $0.rawValue }.joined(separator: ",")),
                    .cookieList("cr-kind", crKind.map { $0.rawValue }, separator: ","),
                    .queryList("qr-mixed", qrMixed),
                    .header("hr-mixed", hrMixed.joined(separator: ",")),
                    .cookieList("cr-mixed", crMixed, separator: ","),
                    .queryList("qr-object", qrObject),
                    .header("hr-object", hrObject.joined(separator: ",")),
                    .cookieList("cr-object", crObject, separator: ","),
                    .header("hr-members-each", APIParameter.text(of: hrMembersEach, isExploded: true)),
                    .header("hr-members", APIParameter.text(of: hrMembers, isExploded: false)),
                    .queryList("q-text", qText),
                    .header("h-text", hText?.joined(separator: ",")),
                    .cookieList("c-text", cText, separator: ","),
                    .queryList("q-count", qCount?.map { String($0) }),
                    .header("h-count", hCount?.map { String($0) }.joined(separator: ",")),
                    .cookieList("c-count", cCount?.map { String($0) }, separator: ","),
                    .queryList("q-ratio", qRatio?.map { String($0) }),
                    .header("h-ratio", hRatio?.map { String($0) }.joined(separator: ",")),
                    .cookieList("c-ratio", cRatio?.map { String($0) }, separator: ","),
                    .queryList("q-flag", qFlag?.map { String($0) }),
                    .header("h-flag", hFlag?.map { String($0) }.joined(separator: ",")),
                    .cookieList("c-flag", cFlag?.map { String($0) }, separator: ","),
                    .queryList("q-time", qTime?.map { APIDateTime.text($0) }),
                    .header("h-time", hTime?.map { APIDateTime.text($0) }.joined(separator: ",")),
                    .cookieList("c-time", cTime?.map { APIDateTime.text($0) }, separator: ","),
                    .queryList("q-day", qDay?.map { $0.description }),
                    .header("h-day", hDay?.map { $0.description }.joined(separator: ",")),
                    .cookieList("c-day", cDay?.map { $0.description }, separator: ","),
                    .queryList("q-uuid", qUUID?.map { $0.uuidString }),
                    .header("h-uuid", hUUID?.map { $0.uuidString }.joined(separator: ",")),
                    .cookieList("c-uuid", cUUID?.map { $0.uuidString }, separator: ","),
                    .queryList("q-link", qLink?.map { $0.absoluteString }),
                    .header("h-link", hLink?.map { $0.absoluteString }.joined(separator: ",")),
                    .cookieList("c-link", cLink?.map { $0.absoluteString }, separator: ","),
                    .queryList("q-data", qData?.map { $0.base64EncodedString() }),
                    .header("h-data", hData?.map { $0.base64EncodedString() }.joined(separator: ",")),
                    .cookieList("c-data", cData?.map { $0.base64EncodedString() }, separator: ","),
                    .queryList("q-kind", qKind?.map { $0.rawValue }),
                    .header("h-kind", hKind?.map { $0.rawValue }.joined(separator: ",")),
                    .cookieList("c-kind", cKind?.map { $0.rawValue }, separator: ","),
                    .queryList("q-mixed", qMixed),
                    .header("h-mixed", hMixed?.joined(separator: ",")),
                    .cookieList("c-mixed", cMixed, separator: ","),
                    .queryList("q-object", qObject),
                    .header("h-object", hObject?.joined(separator: ",")),
                    .cookieList("c-object", cObject, separator: ","),
                    .header("h-members-each", hMembersEach.map { APIParameter.text(of: $0, isExploded: true) }),
                    .header("h-members", hMembers.map { APIParameter.text(of: $0, isExploded: false) }),
                    .queryFields("q-members-each", qMembersEach),
                    .queryList("q-members", qMembers.map { APIParameter.pairs($0) }, separator: ","),
                    .cookieFields("c-members-each", cMembersEach),
                    .cookieList("c-members", cMembers.map { APIParameter.pairs($0) }, separator: ","),
                ],
                security: [],
                success: 204,
                messageFields: ["message", "error"]),
            failure: SendListsFailure.self)
    }

    /// No errors of `sendLists` are documented.
    public typealias SendListsFailure = APINoFailure
}

nonisolated extension Acme.ValuesAPI {
    /// `POST /jobs`
    ///
    /// ```swift
    /// let response = try await acme.values.startJob(body: .copy(.init(source: "example", depth: 1)))
    /// ```
    ///
    /// - Parameters:
    ///   - body: The request's content.
    /// - Returns: The result.
    /// - Throws: `APIError`, whose documented cases are in ``StartJobFailure``.
    public func startJob(
        body: Acme.Work
    ) async throws(APIError<StartJobFailure>) -> Acme.Outcome {
        try await startJobWithReply(body: body).body
    }

    /// Like `startJob`, but returns the status and the headers of the answer as well.
    public func startJobWithReply(
        body: Acme.Work
    ) async throws(APIError<StartJobFailure>) -> APIAnswer<Acme.Outcome> {
        try await self.connection.send(
            APICall(
                operation: "startJob", method: "POST",
                path: "/jobs",
                body: .json(body),
                security: [],
                success: 200,
                messageFields: ["message", "error"]),
            failure: StartJobFailure.self)
    }

    /// The documented errors of `startJob`.
    public enum StartJobFailure: APIFailure, Hashable {
        /// 202: The job has been queued.
        case accepted(Acme.StartJobAcceptedError)

        public init?(_ reply: APIReply) throws(APIDecodingProblem) {
            switch reply.status {
            case 202: self = .accepted(try reply.decode())
            default: return nil
            }
        }
    }
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
        public var deputy: User? {
            get { _deputy.value }
            set { _deputy = APIBox(newValue).hidden }
        }
        private var _deputy: APIBox<User?>
        public var address: Address?

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
            deputy: User?,
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
            self._deputy = APIBox(deputy).hidden
            self.address = address
        }

        public init(from decoder: any Decoder) throws {
            let object = try APIObject(decoder)
            self.id = try object.value("id")
            self.name = try object.optional("name") ?? "nobody"
            self.color = try object.optional("color") ?? .green
            self.visits = try object.optional("visits") ?? 0
            self.ratio = try object.optional("ratio") ?? 0.5
            self.isActive = try object.optional("isActive") ?? true
            self.birthday = try object.optional("birthday")
            self.seen = try object.optional("seen")
            self.homepage = try object.optional("homepage")
            self._manager = try object.optionalBox("manager")
            self._deputy = try object.optionalBox("deputy").hidden
            self.address = try object.optional("address")
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

        public init(city: String? = nil, additionalProperties: [String: String] = [:]) {
            self.city = city
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let object = try APIObject(decoder)
            self.city = try object.optional("city")
            self.additionalProperties = try object.others(than: ["city"])
        }

        public func encode(to encoder: any Encoder) throws {
            var object = APIObjectWriter(encoder)
            try object.others(self.additionalProperties, than: ["city"])
            try object.optional("city", self.city)
        }
    }

    public struct Problem: Decodable, Hashable, Sendable {
        public var message: String?

        public init(message: String?) {
            self.message = message
        }

        public init(from decoder: any Decoder) throws {
            let object = try APIObject(decoder)
            self.message = try object.optional("message")
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

        public func encode(to encoder: any Encoder) throws {
            var object = APIObjectWriter(encoder)
            try object.value("name", self.name)
            try object.value("email", self.email)
            try object.optional("tags", self.tags)
            try object.optional("nickname", self.nickname)
            try object.optional("address", self.address)
        }
    }

    public struct UserChange: Encodable, Hashable, Sendable {
        public var name: String?
        public var email: String??
        public var age: Int??
        public var birthday: APIDate??
        @APISecret public var password: String??
        public var color: Color??
        public var address: Address??

        public init(
            name: String? = nil,
            email: String?? = nil,
            age: Int?? = nil,
            birthday: APIDate?? = nil,
            password: String?? = nil,
            color: Color?? = nil,
            address: Address?? = nil
        ) {
            self.name = name
            self.email = email
            self.age = age
            self.birthday = birthday
            self.password = password
            self.color = color
            self.address = address
        }

        public func encode(to encoder: any Encoder) throws {
            var object = APIObjectWriter(encoder)
            try object.optional("name", self.name)
            try object.optional("email", self.email)
            try object.optional("age", self.age)
            try object.optional("birthday", self.birthday)
            try object.optional("password", self.password)
            try object.optional("color", self.color)
            try object.optional("address", self.address)
        }
    }

    public struct ListEventsResponse: Decodable, Hashable, Sendable {
        public var events: [Event]
        public var meta: Meta

        public init(events: [Event], meta: Meta) {
            self.events = events
            self.meta = meta
        }

        public init(from decoder: any Decoder) throws {
            let object = try APIObject(decoder)
            self.events = try object.value("events")
            self.meta = try object.value("meta")
        }
    }

    public struct Event: Decodable, Hashable, Sendable {
        public var kind: String
        public var at: Date?

        public init(kind: String, at: Date?) {
            self.kind = kind
            self.at = at
        }

        public init(from decoder: any Decoder) throws {
            let object = try APIObject(decoder)
            self.kind = try object.value("kind")
            self.at = try object.optional("at")
        }
    }

    public struct EventLogResponse: Decodable, Hashable, Sendable {
        public var count: Int?

        public init(count: Int?) {
            self.count = count
        }

        public init(from decoder: any Decoder) throws {
            let object = try APIObject(decoder)
            self.count = try object.optional("count")
        }
    }

    public struct UploadFileForm: Hashable, Sendable {
        public var purpose: Purpose
        public var file: APIFile
        public var pages: [Int]?
        public var more: [APIFile]?
        public var meta: Address?
        public var expires: Date?

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

        public init(id: String) {
            self.id = id
        }

        public init(from decoder: any Decoder) throws {
            let object = try APIObject(decoder)
            self.id = try object.value("id")
        }
    }

    public struct SendMessageBody: Encodable, Hashable, Sendable {
        public var to: [String]
        public var text: String
        public var urgent: Bool?
        public var options: Options?
        public var tags: [String]?
        public var meta: Meta?
        public var items: [Item]?

        public init(
            to: [String],
            text: String,
            urgent: Bool? = nil,
            options: Options? = nil,
            tags: [String]? = nil,
            meta: Meta? = nil,
            items: [Item]? = nil
        ) {
            self.to = to
            self.text = text
            self.urgent = urgent
            self.options = options
            self.tags = tags
            self.meta = meta
            self.items = items
        }

        public func encode(to encoder: any Encoder) throws {
            var object = APIObjectWriter(encoder)
            try object.value("to", self.to)
            try object.value("text", self.text)
            try object.optional("urgent", self.urgent)
            try object.optional("options", self.options)
            try object.optional("tags", self.tags)
            try object.optional("meta", self.meta)
            try object.optional("items", self.items)
        }
    }

    public struct LoginBody: Encodable, Hashable, Sendable {
        public var name: String
        @APISecret public var password: String

        public init(name: String, password: String) {
            self.name = name
            self.password = password
        }

        public func encode(to encoder: any Encoder) throws {
            var object = APIObjectWriter(encoder)
            try object.value("name", self.name)
            try object.value("password", self.password)
        }
    }

    public struct LoginResponse: Decodable, Hashable, Sendable {
        @APISecret public var expires: Date
        @APISecret public var day: APIDate?

        public init(expires: Date, day: APIDate?) {
            self.expires = expires
            self.day = day
        }

        public init(from decoder: any Decoder) throws {
            let object = try APIObject(decoder)
            self._expires = try object.secret("expires")
            self._day = try object.optionalSecret("day")
        }
    }

    public enum SendListsPKindItem: APIOpenEnum {
        case a
        case b
        /// A value that this client does not know.
        case unknown(String)

        public static let known: [Self] = [.a, .b]
        public var rawValue: String {
            switch self {
            case .a: "a"
            case .b: "b"
            case .unknown(let rawValue): rawValue
            }
        }
    }

    public typealias SendListsQRKindItem = Acme.SendListsPKindItem

    public typealias SendListsHrKindItem = Acme.SendListsPKindItem

    public typealias SendListsCrKindItem = Acme.SendListsPKindItem

    public typealias SendListsQKindItem = Acme.SendListsPKindItem

    public typealias SendListsHKindItem = Acme.SendListsPKindItem

    public typealias SendListsCKindItem = Acme.SendListsPKindItem

    public enum Work: Codable, Hashable, Sendable {
        case date(APIDate)
        case string(String)
        case strings([String])
        case integers([Int])
        case copy(Copy)
        case move(Move)
        /// A value that this client does not know.
        case unknown(APIJSON)

        /// Reads the case that the value is.
        public init(from decoder: any Decoder) throws {
            let container = try decoder.singleValueContainer()
            let fitting = APIDiscriminator.fitting(
                [
                    (["source"], ["target", "depth"]),
                    (["source", "target"], ["force"]),
                ], decoder)
            if let value = try? container.decode(APIDate.self) {
                self = .date(value)
                return
            }
            if let value = try? container.decode(String.self) {
                self = .string(value)
                return
            }
            if let value = try? container.decode([String].self) {
                self = .strings(value)
                return
            }
            if let value = try? container.decode([Int].self) {
                self = .integers(value)
                return
            }
            if fitting == 0, let value = try? container.decode(Copy.self) {
                self = .copy(value)
                return
            }
            if fitting == 1, let value = try? container.decode(Move.self) {
                self = .move(value)
                return
            }
            self = .unknown(try APIJSON(from: decoder))
        }

        /// Writes the value of the case.
        public func encode(to encoder: any Encoder) throws {
            var container = encoder.singleValueContainer()
            switch self {
            case .date(let value): try container.encode(value)
            case .string(let value): try container.encode(value)
            case .strings(let value): try container.encode(value)
            case .integers(let value): try container.encode(value)
            case .copy(let value): try container.encode(value)
            case .move(let value): try container.encode(value)
            case .unknown(let value): try container.encode(value)
            }
        }
    }

    public struct Copy: Codable, Hashable, Sendable {
        public var source: String
        public var target: String?
        /// The default is `1`.
        public var depth: Int?

        public init(source: String, target: String? = nil, depth: Int? = nil) {
            self.source = source
            self.target = target
            self.depth = depth
        }

        public init(from decoder: any Decoder) throws {
            let object = try APIObject(decoder)
            self.source = try object.value("source")
            self.target = try object.optional("target")
            self.depth = try object.optional("depth") ?? 1
        }

        public func encode(to encoder: any Encoder) throws {
            var object = APIObjectWriter(encoder)
            try object.value("source", self.source)
            try object.optional("target", self.target)
            try object.optional("depth", self.depth)
        }
    }

    public struct Move: Codable, Hashable, Sendable {
        public var source: String
        public var target: String
        public var force: Bool?

        public init(source: String, target: String, force: Bool? = nil) {
            self.source = source
            self.target = target
            self.force = force
        }

        public init(from decoder: any Decoder) throws {
            let object = try APIObject(decoder)
            self.source = try object.value("source")
            self.target = try object.value("target")
            self.force = try object.optional("force")
        }

        public func encode(to encoder: any Encoder) throws {
            var object = APIObjectWriter(encoder)
            try object.value("source", self.source)
            try object.value("target", self.target)
            try object.optional("force", self.force)
        }
    }

    public enum Outcome: Decodable, Hashable, Sendable {
        case done(Done)
        case broken(Broken)
        /// A value that this client does not know.
        case unknown(APIJSON)

        /// Reads the case that the value is.
        public init(from decoder: any Decoder) throws {
            switch try APIDiscriminator.text(of: "kind", in: decoder) {
            case "m1", "mone": self = .done(try .init(from: decoder))
            case "broken": self = .broken(try .init(from: decoder))
            default: self = .unknown(try APIJSON(from: decoder))
            }
        }
    }

    public struct Done: Decodable, Hashable, Sendable {
        public var kind: String
        public var work: Work?
        public var at: Date?
        public var link: URL?
        public var data: Data?
        @APISecret public var passwords: [String]?
        @APISecret public var vault: [String: String]?
        public var next: Outcome? {
            get { _next.value }
            set { _next = APIBox(newValue) }
        }
        private var _next: APIBox<Outcome?>

        public init(
            kind: String,
            work: Work?,
            at: Date?,
            link: URL?,
            data: Data?,
            passwords: [String]?,
            vault: [String: String]?,
            next: Outcome?
        ) {
            self.kind = kind
            self.work = work
            self.at = at
            self.link = link
            self.data = data
            self.passwords = passwords
            self.vault = vault
            self._next = APIBox(next)
        }

        public init(from decoder: any Decoder) throws {
            let object = try APIObject(decoder)
            self.kind = try object.value("kind")
            self.work = try object.optional("work")
            self.at = try object.optional("at")
            self.link = try object.optional("link")
            self.data = try object.optional("data")
            self._passwords = try object.optionalSecret("passwords")
            self._vault = try object.optionalSecret("vault")
            self._next = try object.optionalBox("next")
        }
    }

    public struct Broken: Decodable, Hashable, Sendable {
        public var kind: Kind
        public var work: Work?
        public var reason: String?

        public init(kind: Kind, work: Work?, reason: String?) {
            self.kind = kind
            self.work = work
            self.reason = reason
        }

        public init(from decoder: any Decoder) throws {
            let object = try APIObject(decoder)
            self.kind = try object.value("kind")
            self.work = try object.optional("work")
            self.reason = try object.optional("reason")
        }
    }

    public struct StartJobAcceptedError: Decodable, Hashable, Sendable {
        public var job: String

        public init(job: String) {
            self.job = job
        }

        public init(from decoder: any Decoder) throws {
            let object = try APIObject(decoder)
            self.job = try object.value("job")
        }
    }
}

nonisolated extension Acme.ListEventsResponse {
    public struct Meta: Decodable, Hashable, Sendable {
        public var next: String?

        public init(next: String?) {
            self.next = next
        }

        public init(from decoder: any Decoder) throws {
            let object = try APIObject(decoder)
            self.next = try object.optional("next")
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

        public init(color: String? = nil) {
            self.color = color
        }

        public func encode(to encoder: any Encoder) throws {
            var object = APIObjectWriter(encoder)
            try object.optional("color", self.color)
        }
    }

    public struct Meta: Encodable, Hashable, Sendable {
        public var a: Int?

        public init(a: Int? = nil) {
            self.a = a
        }

        public func encode(to encoder: any Encoder) throws {
            var object = APIObjectWriter(encoder)
            try object.optional("a", self.a)
        }
    }

    public typealias Item = Acme.SendMessageBody.Meta
}

nonisolated extension Acme.Broken {
    public enum Kind: APIOpenEnum {
        case broken
        /// A value that this client does not know.
        case unknown(String)

        public static let known: [Self] = [.broken]
        public var rawValue: String {
            switch self {
            case .broken: "broken"
            case .unknown(let rawValue): rawValue
            }
        }
    }
}

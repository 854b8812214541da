public import Foundation

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
    ///     body: .init(
    ///         name: "Ada",
    ///         email: nil,
    ///         tags: ["a"],
    ///         address: .init(city: "London")))
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
    /// ```swift
    /// try await acme.sendMessage(body: .init(to: ["example"], text: "Hello, world"))
    /// ```
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
                body: .form(body, styles: ["meta": .json, "tags": .separated(by: ","), "topics": .brackets]),
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
    /// ```swift
    /// try await acme.values.sendLists(
    ///     pText: ["Hello, world"],
    ///     pCount: [10],
    ///     pRatio: [1.5],
    ///     pFlag: [true],
    ///     pTime: [try! Date("2030-01-31T14:00:00Z", strategy: .iso8601)],
    ///     pDay: [APIDate("2030-01-31")!],
    ///     pUUID: [UUID(uuidString: "123e4567-e89b-12d3-a456-426614174000")!],
    ///     pLink: [URL(string: "https://example.com")!],
    ///     pData: [Data(base64Encoded: "U3BlY2ltZW4=")!],
    ///     pKind: [.a],
    ///     pMixed: ["example"],
    ///     pObject: ["{}"],
    ///     pMembersEach: ["key": "example"],
    ///     pMembers: ["key": "example"],
    ///     qrText: ["Hello, world"],
    ///     hrText: ["Hello, world"],
    ///     crText: ["Hello, world"],
    ///     qrCount: [10],
    ///     hrCount: [10],
    ///     crCount: [10],
    ///     qrRatio: [1.5],
    ///     hrRatio: [1.5],
    ///     crRatio: [1.5],
    ///     qrFlag: [true],
    ///     hrFlag: [true],
    ///     crFlag: [true],
    ///     qrTime: [try! Date("2030-01-31T14:00:00Z", strategy: .iso8601)],
    ///     hrTime: [try! Date("2030-01-31T14:00:00Z", strategy: .iso8601)],
    ///     crTime: [try! Date("2030-01-31T14:00:00Z", strategy: .iso8601)],
    ///     qrDay: [APIDate("2030-01-31")!],
    ///     hrDay: [APIDate("2030-01-31")!],
    ///     crDay: [APIDate("2030-01-31")!],
    ///     qrUUID: [UUID(uuidString: "123e4567-e89b-12d3-a456-426614174000")!],
    ///     hrUUID: [UUID(uuidString: "123e4567-e89b-12d3-a456-426614174000")!],
    ///     crUUID: [UUID(uuidString: "123e4567-e89b-12d3-a456-426614174000")!],
    ///     qrLink: [URL(string: "https://example.com")!],
    ///     hrLink: [URL(string: "https://example.com")!],
    ///     crLink: [URL(string: "https://example.com")!],
    ///     qrData: [Data(base64Encoded: "U3BlY2ltZW4=")!],
    ///     hrData: [Data(base64Encoded: "U3BlY2ltZW4=")!],
    ///     crData: [Data(base64Encoded: "U3BlY2ltZW4=")!],
    ///     qrKind: [.a],
    ///     hrKind: [.a],
    ///     crKind: [.a],
    ///     qrMixed: ["example"],
    ///     hrMixed: ["example"],
    ///     crMixed: ["example"],
    ///     qrObject: ["{}"],
    ///     hrObject: ["{}"],
    ///     crObject: ["{}"],
    ///     hrMembersEach: ["key": "example"],
    ///     hrMembers: ["key": "example"])
    /// ```
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
                    .pathList("p-ratio", pRatio.map { APIParameter.text($0) }, label: "pRatio"),
                    .pathList("p-flag", pFlag.map { String($0) }, label: "pFlag"),
                    .pathList("p-time", pTime.map { APIDateTime.text($0) }, label: "pTime"),
                    .pathList("p-day", pDay.map { $0.description }, label: "pDay"),
                    .pathList("p-uuid", pUUID.map { $0.uuidString.lowercased() }, label: "pUUID"),
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
                    .queryList("qr-ratio", qrRatio.map { APIParameter.text($0) }),
                    .header("hr-ratio", hrRatio.map { APIParameter.text($0) }.joined(separator: ",")),
                    .cookieList("cr-ratio", crRatio.map { APIParameter.text($0) }, separator: ","),
                    .queryList("qr-flag", qrFlag.map { String($0) }),
                    .header("hr-flag", hrFlag.map { String($0) }.joined(separator: ",")),
                    .cookieList("cr-flag", crFlag.map { String($0) }, separator: ","),
                    .queryList("qr-time", qrTime.map { APIDateTime.text($0) }),
                    .header("hr-time", hrTime.map { APIDateTime.text($0) }.joined(separator: ",")),
                    .cookieList("cr-time", crTime.map { APIDateTime.text($0) }, separator: ","),
                    .queryList("qr-day", qrDay.map { $0.description }),
                    .header("hr-day", hrDay.map { $0.description }.joined(separator: ",")),
                    .cookieList("cr-day", crDay.map { $0.description }, separator: ","),
                    .queryList("qr-uuid", qrUUID.map { $0.uuidString.lowercased() }),
                    .header("hr-uuid", hrUUID.map { $0.uuidString.lowercased() }.joined(separator: ",")),
                    .cookieList("cr-uuid", crUUID.map { $0.uuidString.lowercased() }, separator: ","),
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
                    .queryList("q-ratio", qRatio?.map { APIParameter.text($0) }),
                    .header("h-ratio", hRatio?.map { APIParameter.text($0) }.joined(separator: ",")),
                    .cookieList("c-ratio", cRatio?.map { APIParameter.text($0) }, separator: ","),
                    .queryList("q-flag", qFlag?.map { String($0) }),
                    .header("h-flag", hFlag?.map { String($0) }.joined(separator: ",")),
                    .cookieList("c-flag", cFlag?.map { String($0) }, separator: ","),
                    .queryList("q-time", qTime?.map { APIDateTime.text($0) }),
                    .header("h-time", hTime?.map { APIDateTime.text($0) }.joined(separator: ",")),
                    .cookieList("c-time", cTime?.map { APIDateTime.text($0) }, separator: ","),
                    .queryList("q-day", qDay?.map { $0.description }),
                    .header("h-day", hDay?.map { $0.description }.joined(separator: ",")),
                    .cookieList("c-day", cDay?.map { $0.description }, separator: ","),
                    .queryList("q-uuid", qUUID?.map { $0.uuidString.lowercased() }),
                    .header("h-uuid", hUUID?.map { $0.uuidString.lowercased() }.joined(separator: ",")),
                    .cookieList("c-uuid", cUUID?.map { $0.uuidString.lowercased() }, separator: ","),
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

nonisolated extension Acme.ValuesAPI {
    /// `POST /counters`
    ///
    /// ```swift
    /// let response = try await acme.values.count(body: .init(total: 10))
    /// ```
    ///
    /// - Parameters:
    ///   - body: The request's content.
    ///   - from: The default is `18446744073709551615`.
    ///   - only: `only`.
    /// - Returns: The counters.
    /// - Throws: `APIError`, whose documented cases are in ``CountFailure``.
    public func count(
        body: Acme.Counters,
        from: UInt64? = nil,
        only: [UInt64]? = nil
    ) async throws(APIError<CountFailure>) -> Acme.Counters {
        try await countWithReply(body: body, from: from, only: only).body
    }

    /// Like `count`, but returns the status and the headers of the answer as well.
    public func countWithReply(
        body: Acme.Counters,
        from: UInt64? = nil,
        only: [UInt64]? = nil
    ) async throws(APIError<CountFailure>) -> APIAnswer<Acme.Counters> {
        try await self.connection.send(
            APICall(
                operation: "count", method: "POST",
                path: "/counters",
                parameters: [
                    .query("from", from.map { String($0) }),
                    .queryList("only", only?.map { String($0) }),
                ],
                body: .json(body),
                security: [],
                success: 200,
                messageFields: ["message", "error"]),
            failure: CountFailure.self)
    }

    /// No errors of `count` are documented.
    public typealias CountFailure = APINoFailure
}

nonisolated extension Acme.ValuesAPI {
    /// `POST /counters/form`
    ///
    /// ```swift
    /// try await acme.values.countForm(body: .init(total: 10))
    /// ```
    ///
    /// - Parameters:
    ///   - body: The request's content.
    /// - Throws: `APIError`, whose documented cases are in ``CountFormFailure``.
    public func countForm(
        body: Acme.Counters
    ) async throws(APIError<CountFormFailure>) {
        _ = try await countFormWithReply(body: body)
    }

    /// Like `countForm`, but returns the status and the headers of the answer.
    public func countFormWithReply(
        body: Acme.Counters
    ) async throws(APIError<CountFormFailure>) -> APIReply {
        try await self.connection.sendForReply(
            APICall(
                operation: "countForm", method: "POST",
                path: "/counters/form",
                body: .form(body),
                security: [],
                success: 204,
                messageFields: ["message", "error"]),
            failure: CountFormFailure.self)
    }

    /// No errors of `countForm` are documented.
    public typealias CountFormFailure = APINoFailure
}

nonisolated extension Acme.ValuesAPI {
    /// `PUT /trees`
    ///
    /// ```swift
    /// let response = try await acme.values.growTree(
    ///     body: .init(["a": .init([:]), "b": .init(["c": .init([:])])]))
    /// ```
    ///
    /// - Parameters:
    ///   - body: The request's content.
    /// - Returns: Trees and lists.
    /// - Throws: `APIError`, whose documented cases are in ``GrowTreeFailure``.
    public func growTree(
        body: Acme.Tree
    ) async throws(APIError<GrowTreeFailure>) -> Acme.GrowTreeResponse {
        try await growTreeWithReply(body: body).body
    }

    /// Like `growTree`, but returns the status and the headers of the answer as well.
    public func growTreeWithReply(
        body: Acme.Tree
    ) async throws(APIError<GrowTreeFailure>) -> APIAnswer<Acme.GrowTreeResponse> {
        try await self.connection.send(
            APICall(
                operation: "growTree", method: "PUT",
                path: "/trees",
                body: .json(body),
                security: [],
                success: 200,
                messageFields: ["message", "error"]),
            failure: GrowTreeFailure.self)
    }

    /// No errors of `growTree` are documented.
    public typealias GrowTreeFailure = APINoFailure
}

nonisolated extension Acme.ValuesAPI {
    /// `GET /search/{near}`
    ///
    /// ```swift
    /// try await acme.values.search(near: .init(x: 1.5), must: .init(x: 1.5), xEach: .init(x: 1.5))
    /// ```
    ///
    /// - Parameters:
    ///   - near: `near`.
    ///   - must: `must`.
    ///   - xEach: `X-Each`.
    ///   - filter: `filter`.
    ///   - page: `page`.
    ///   - area: `area`.
    ///   - xPlace: `X-Place`.
    ///   - spot: `spot`.
    ///   - free: `free`.
    /// - Throws: `APIError`, whose documented cases are in ``SearchFailure``.
    public func search(
        near: Acme.Place,
        must: Acme.Place,
        xEach: Acme.Place,
        filter: Acme.Filter? = nil,
        page: Acme.SearchPage? = nil,
        area: Acme.Place? = nil,
        xPlace: Acme.Place? = nil,
        spot: Acme.Place? = nil,
        free: [String: String]? = nil
    ) async throws(APIError<SearchFailure>) {
        _ = try await searchWithReply(near: near, must: must, xEach: xEach, filter: filter, page: page, area: area, xPlace: xPlace, spot: spot, free: free)
    }

    /// Like `search`, but returns the status and the headers of the answer.
    public func searchWithReply(
        near: Acme.Place,
        must: Acme.Place,
        xEach: Acme.Place,
        filter: Acme.Filter? = nil,
        page: Acme.SearchPage? = nil,
        area: Acme.Place? = nil,
        xPlace: Acme.Place? = nil,
        spot: Acme.Place? = nil,
        free: [String: String]? = nil
    ) async throws(APIError<SearchFailure>) -> APIReply {
        try await self.connection.sendForReply(
            APICall(
                operation: "search", method: "GET",
                path: "/search/{near}",
                parameters: [
                    .object(near) { .pathList("near", APIParameter.pairs($0), label: "near") },
                    .queryObject("must", must, separator: "must"),
                    .object(xEach) { .header("X-Each", APIParameter.text(of: $0, isExploded: true)) },
                    .queryObject("filter", filter, separator: "filter"),
                    .queryObject("page", page),
                    .object(area) { .queryList("area", APIParameter.pairs($0), separator: ",") },
                    .object(xPlace) { .header("X-Place", APIParameter.text(of: $0, isExploded: false)) },
                    .object(spot) { .cookieFields("spot", $0) },
                    .queryFields("free", free, separator: "free"),
                ],
                security: [],
                success: 204,
                messageFields: ["message", "error"]),
            failure: SearchFailure.self)
    }

    /// No errors of `search` are documented.
    public typealias SearchFailure = APINoFailure
}

nonisolated extension Acme.ValuesAPI {
    /// `GET /labels/a{text}/{count}/{list}/{list each}/{fields}/{fields each}/{place}/{place each}`
    ///
    /// ```swift
    /// try await acme.values.labels(
    ///     text: "Hello, world",
    ///     count: 10,
    ///     list: ["example"],
    ///     listEach: [1],
    ///     fields: ["key": "example"],
    ///     fieldsEach: ["key": "example"],
    ///     place: .init(x: 1.5),
    ///     placeEach: .init(x: 1.5))
    /// ```
    ///
    /// - Parameters:
    ///   - text: `text`.
    ///   - count: `count`.
    ///   - list: `list`.
    ///   - listEach: `list each`.
    ///   - fields: `fields`.
    ///   - fieldsEach: `fields each`.
    ///   - place: `place`.
    ///   - placeEach: `place each`.
    /// - Throws: `APIError`, whose documented cases are in ``LabelsFailure``.
    public func labels(
        text: String,
        count: Int,
        list: [String],
        listEach: [Int],
        fields: [String: String],
        fieldsEach: [String: String],
        place: Acme.Place,
        placeEach: Acme.Place
    ) async throws(APIError<LabelsFailure>) {
        _ = try await labelsWithReply(text: text, count: count, list: list, listEach: listEach, fields: fields, fieldsEach: fieldsEach, place: place, placeEach: placeEach)
    }

    /// Like `labels`, but returns the status and the headers of the answer.
    public func labelsWithReply(
        text: String,
        count: Int,
        list: [String],
        listEach: [Int],
        fields: [String: String],
        fieldsEach: [String: String],
        place: Acme.Place,
        placeEach: Acme.Place
    ) async throws(APIError<LabelsFailure>) -> APIReply {
        try await self.connection.sendForReply(
            APICall(
                operation: "labels", method: "GET",
                path: "/labels/a{text}/{count}/{list}/{list each}/{fields}/{fields each}/{place}/{place each}",
                parameters: [
                    .encodedPath("text", APIPathText.label(text), label: "text"),
                    .encodedPath("count", APIPathText.label(String(count)), label: "count"),
                    .encodedPath("list", APIPathText.label(list, isExploded: false), label: "list"),
                    .encodedPath("list each", APIPathText.label(listEach.map { String($0) }, isExploded: true), label: "listEach"),
                    .encodedPath("fields", APIPathText.label(fields, isExploded: false), label: "fields"),
                    .encodedPath("fields each", APIPathText.label(fieldsEach, isExploded: true), label: "fieldsEach"),
                    .object(place) { .encodedPath("place", APIPathText.label($0, isExploded: false), label: "place") },
                    .object(placeEach) { .encodedPath("place each", APIPathText.label($0, isExploded: true), label: "placeEach") },
                ],
                security: [],
                success: 204,
                messageFields: ["message", "error"]),
            failure: LabelsFailure.self)
    }

    /// No errors of `labels` are documented.
    public typealias LabelsFailure = APINoFailure
}

nonisolated extension Acme.ValuesAPI {
    /// `GET /documents/{path}/raw`
    ///
    /// ```swift
    /// try await acme.values.document(path: "/example")
    /// ```
    ///
    /// - Parameters:
    ///   - path: `path`.
    /// - Throws: `APIError`, whose documented cases are in ``DocumentFailure``.
    public func document(
        path: String
    ) async throws(APIError<DocumentFailure>) {
        _ = try await documentWithReply(path: path)
    }

    /// Like `document`, but returns the status and the headers of the answer.
    public func documentWithReply(
        path: String
    ) async throws(APIError<DocumentFailure>) -> APIReply {
        try await self.connection.sendForReply(
            APICall(
                operation: "document", method: "GET",
                path: "/documents/{path}/raw",
                parameters: [
                    .encodedPath("path", APIPathText.reserved(path), label: "path"),
                ],
                security: [],
                success: 204,
                messageFields: ["message", "error"]),
            failure: DocumentFailure.self)
    }

    /// No errors of `document` are documented.
    public typealias DocumentFailure = APINoFailure
}

nonisolated extension Acme.ValuesAPI {
    /// `GET /matrices{text}/{count}/{list}/{list each}/{fields}/{fields each}/{place}/{place each}`
    ///
    /// ```swift
    /// try await acme.values.matrices(
    ///     text: "Hello, world",
    ///     count: 10,
    ///     list: ["example"],
    ///     listEach: [1],
    ///     fields: ["key": "example"],
    ///     fieldsEach: ["key": "example"],
    ///     place: .init(x: 1.5),
    ///     placeEach: .init(x: 1.5))
    /// ```
    ///
    /// - Parameters:
    ///   - text: `text`.
    ///   - count: `count`.
    ///   - list: `list`.
    ///   - listEach: `list each`.
    ///   - fields: `fields`.
    ///   - fieldsEach: `fields each`.
    ///   - place: `place`.
    ///   - placeEach: `place each`.
    /// - Throws: `APIError`, whose documented cases are in ``MatricesFailure``.
    public func matrices(
        text: String,
        count: Int,
        list: [String],
        listEach: [Int],
        fields: [String: String],
        fieldsEach: [String: String],
        place: Acme.Place,
        placeEach: Acme.Place
    ) async throws(APIError<MatricesFailure>) {
        _ = try await matricesWithReply(text: text, count: count, list: list, listEach: listEach, fields: fields, fieldsEach: fieldsEach, place: place, placeEach: placeEach)
    }

    /// Like `matrices`, but returns the status and the headers of the answer.
    public func matricesWithReply(
        text: String,
        count: Int,
        list: [String],
        listEach: [Int],
        fields: [String: String],
        fieldsEach: [String: String],
        place: Acme.Place,
        placeEach: Acme.Place
    ) async throws(APIError<MatricesFailure>) -> APIReply {
        try await self.connection.sendForReply(
            APICall(
                operation: "matrices", method: "GET",
                path: "/matrices{text}/{count}/{list}/{list each}/{fields}/{fields each}/{place}/{place each}",
                parameters: [
                    .encodedPath("text", APIPathText.matrix("text", text), label: "text"),
                    .encodedPath("count", APIPathText.matrix("count", String(count)), label: "count"),
                    .encodedPath("list", APIPathText.matrix("list", list, isExploded: false), label: "list"),
                    .encodedPath("list each", APIPathText.matrix("list each", listEach.map { String($0) }, isExploded: true), label: "listEach"),
                    .encodedPath("fields", APIPathText.matrix("fields", fields, isExploded: false), label: "fields"),
                    .encodedPath("fields each", APIPathText.matrix("fields each", fieldsEach, isExploded: true), label: "fieldsEach"),
                    .object(place) { .encodedPath("place", APIPathText.matrix("place", $0, isExploded: false), label: "place") },
                    .object(placeEach) { .encodedPath("place each", APIPathText.matrix("place each", $0, isExploded: true), label: "placeEach") },
                ],
                security: [],
                success: 204,
                messageFields: ["message", "error"]),
            failure: MatricesFailure.self)
    }

    /// No errors of `matrices` are documented.
    public typealias MatricesFailure = APINoFailure
}

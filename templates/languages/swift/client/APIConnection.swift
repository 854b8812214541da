public import Foundation

/// Where an API is; a literal such as `"https://proxy.example/v1"` is one, too.
nonisolated public struct APIServer<Client>: Hashable, Sendable, ExpressibleByStringLiteral {
    let baseURL: String
    /// Whether the document names it. An operation's own server stands in for such a one only.
    let isDocumented: Bool

    init(documented baseURL: String) {
        self.baseURL = baseURL
        isDocumented = true
    }

    /// The server at a host that the document does not tell.
    init(_ host: String, path: String) {
        baseURL = (host.hasSuffix("/") ? String(host.dropLast()) : host) + path
        isDocumented = true
    }

    /// The server of a base URL.
    public init(stringLiteral baseURL: String) {
        self.baseURL = baseURL
        isDocumented = false
    }

    /// Another server, for example a proxy or a test's.
    public static func custom(_ url: URL) -> Self { Self(stringLiteral: url.absoluteString) }
}

/// Sends the calls of a client.
nonisolated struct APIConnection: Sendable {
    let server: String
    let isServerDocumented: Bool
    let authorizations: [String: APIAuthorization]
    let transport: any APITransport
    var retries = APIRetries.standard
    /// How long a call may take until its answer has arrived, or has begun if it is read piece by piece.
    var timeout: Swift.Duration?
    /// The address of a further page, for the next call.
    var page: String?

    init<Client>(
        _ server: APIServer<Client>, _ credentials: APICredentials<Client>?, _ transport: any APITransport
    ) {
        self.server = server.baseURL
        isServerDocumented = server.isDocumented
        authorizations = credentials?.schemes ?? [:]
        self.transport = transport
    }

    /// Makes a call and reads its answer as JSON.
    func send<Success: Decodable & Sendable, Failure: APIFailure>(
        _ call: APICall, failure: Failure.Type
    ) async throws(APIError<Failure>) -> (body: Success, reply: APIReply) {
        let reply = try await sendForReply(call, failure: failure)
        do {
            return (try reply.decode(), reply)
        } catch {
            throw .undecodable(error, reply)
        }
    }

    /// Makes a call and returns the answer's text.
    func sendForText<Failure: APIFailure>(
        _ call: APICall, failure: Failure.Type
    ) async throws(APIError<Failure>) -> (body: String, reply: APIReply) {
        let reply = try await sendForReply(call, failure: failure)
        return (reply.text, reply)
    }

    /// Makes a call and returns the answer of a success.
    func sendForReply<Failure: APIFailure>(
        _ call: APICall, failure: Failure.Type
    ) async throws(APIError<Failure>) -> APIReply {
        let reply = try await answer(to: call, failure: failure, isStreamed: false).reply
        guard reply.agrees(with: call.successFields) else { throw .unsuccessful(reply) }
        return reply
    }

    /// Makes a call and returns the answer of a success, whose body is yet to be read.
    func open<Failure: APIFailure>(
        _ call: APICall, failure: Failure.Type
    ) async throws(APIError<Failure>) -> (content: APIContent, reply: APIReply) {
        try await answer(to: call, failure: failure, isStreamed: true)
    }

    private func answer<Failure: APIFailure>(
        to call: APICall, failure: Failure.Type, isStreamed: Bool
    ) async throws(APIError<Failure>) -> (content: APIContent, reply: APIReply) {
        let operation = "\(call.method) \(call.operation)"
        let answer: (content: APIContent, reply: APIReply)
        do {
            answer = try await inTime { try await attempts(call, operation, isStreamed: isStreamed) }
        } catch {
            switch error {
            case _ where _Concurrency.Task.isCancelled || error is CancellationError:
                throw .cancelled(operation: operation)
            case let error as APIInvalidArgument:
                throw .invalidArgument(error.reason, operation: operation)
            case let error as MissingCredentials:
                throw .credentials(error.cause, operation: operation)
            default:
                throw .transport(error, operation: operation)
            }
        }
        guard call.isSuccess(answer.reply.status) else { throw error(answer.reply) }
        return answer
    }

    private func error<Failure: APIFailure>(_ reply: APIReply) -> APIError<Failure> {
        do {
            guard let failure = try Failure(reply) else { return .unexpectedStatus(reply) }
            return .documented(failure, reply)
        } catch {
            return .undecodable(error, reply)
        }
    }

    /// The base URL of a call: a documented server gives way to the operation's own one.
    private func base(of call: APICall) -> String {
        guard isServerDocumented, let own = call.server else { return server }
        guard own.hasPrefix("/"), var url = URLComponents(string: server) else { return own }
        url.percentEncodedPath = own
        return url.string ?? own
    }

    /// Ends a call when its time is over. The call itself ends then, too: its task is cancelled.
    private func inTime<Value: Sendable>(
        _ call: @escaping @Sendable () async throws -> Value
    ) async throws -> Value {
        guard let timeout else { return try await call() }
        return try await withThrowingTaskGroup(of: Value?.self) { group in
            defer { group.cancelAll() }
            group.addTask { try await call() }
            group.addTask {
                try await _Concurrency.Task.sleep(for: timeout)
                return nil
            }
            guard let first = try await group.next(), let answer = first else { throw URLError(.timedOut) }
            return answer
        }
    }

    /// Sends a call until its answer is final.
    private func attempts(
        _ call: APICall, _ operation: String, isStreamed: Bool
    ) async throws -> (content: APIContent, reply: APIReply) {
        let base = base(of: call)
        let body = try call.body?.content()
        defer { if call.body?.isTemporary == true { body?.removeFile() } }
        var (attempt, rejected) = (0, ContinuousClock.Instant?.none)
        while true {
            let start = ContinuousClock.now
            let (credentials, areKept) = try await credentials(for: call, since: rejected)
            var request = try call.request(base: base, page: page, credentials: credentials)
            request.body = body
            // What comes as a whole may be as slow as the call's time allows.
            if !isStreamed { request.timeout = timeout.map { $0 / .seconds(1) } }
            if let body = call.body { request.headers["Content-Type"] = body.mediaType }
            var delay: Swift.Duration
            do {
                let response = try await transport.send(request)
                let isOpen = isStreamed && call.isSuccess(response.status)
                let reply = APIReply(
                    operation: operation, status: response.status, headers: response.headers,
                    body: isOpen ? Foundation.Data() : try await response.body.data(),
                    messageFields: call.messageFields, url: request.url)
                if reply.status == 401, areKept, rejected == nil {
                    rejected = start
                    continue
                }
                let wait = retries.delay(call.method, attempt: attempt, reply: reply)
                guard let wait, !call.isSuccess(reply.status) else { return (response.body, reply) }
                delay = wait
            } catch {
                let isFinal =
                    _Concurrency.Task.isCancelled || error is CancellationError || error is APIInvalidArgument
                let wait = isFinal ? nil : retries.delay(call.method, attempt: attempt, reply: nil)
                guard let wait else { throw error }
                delay = wait
            }
            attempt += 1
            try await _Concurrency.Task.sleep(for: delay)
        }
    }

    private struct MissingCredentials: Error {
        let cause: any Error
    }

    /// The credentials of the first alternative of which the client has all.
    private func credentials(
        for call: APICall, since rejected: ContinuousClock.Instant?
    ) async throws -> (all: [APIParameter], areKept: Bool) {
        let alternatives = call.security ?? [authorizations.keys.sorted()]
        guard !alternatives.isEmpty else { return ([], false) }
        let schemes = alternatives.first { $0.allSatisfy { authorizations[$0] != nil } }
        guard let schemes else {
            guard authorizations.isEmpty else {
                let names = alternatives.map { $0.joined(separator: " and ") }.joined(separator: ", or ")
                throw APIInvalidArgument(reason: "it needs the credentials \(names)")
            }
            return ([], false)
        }
        var result: (all: [APIParameter], areKept: Bool) = ([], false)
        for scheme in schemes {
            guard let authorization = authorizations[scheme] else { continue }
            do {
                let (parameters, areKept) = try await authorization.parameters(rejected)
                result = (result.all + parameters, result.areKept || areKept)
            } catch let error as APIInvalidArgument {
                throw error
            } catch {
                throw MissingCredentials(cause: error)
            }
        }
        return result
    }
}

nonisolated extension APIConnection: CustomStringConvertible, CustomReflectable {
    var description: String { server }
    var customMirror: Swift.Mirror { Swift.Mirror(self, children: []) }
}

nonisolated extension APIRequest.Body {
    fileprivate func removeFile() {
        if case .file(let url) = self { try? FileManager.default.removeItem(at: url) }
    }
}

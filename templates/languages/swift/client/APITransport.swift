public import Foundation

#if canImport(FoundationNetworking)
    public import FoundationNetworking
#endif

/// What carries a request to the server and brings the answer back.
///
/// `URLSessionTransport` is the default. Write your own to use another HTTP library, or pass an
/// `APIClosureTransport` in a test.
nonisolated public protocol APITransport: Sendable {
    /// Sends a request and returns its answer, whatever the status.
    ///
    /// A transport must not send the request's headers to another host, throws when no answer comes, and
    /// throws `CancellationError` when its task is cancelled. The body of the answer may follow piece by
    /// piece; it throws when it does not arrive as a whole.
    func send(_ request: APIRequest) async throws -> APIResponse
}

/// A transport made of one closure, for tests and previews.
nonisolated public struct APIClosureTransport: APITransport {
    private let handler: @Sendable (APIRequest) async throws -> APIResponse

    /// Creates a transport that answers every request with what the closure returns.
    public init(_ handler: @escaping @Sendable (APIRequest) async throws -> APIResponse) {
        self.handler = handler
    }

    /// Asks the closure for the answer.
    public func send(_ request: APIRequest) async throws -> APIResponse {
        try await handler(request)
    }
}

/// The default transport: one `URLSession` that keeps no cookies, no cache and no credentials.
///
/// Redirects are followed for `GET` and `HEAD` only, and not where one is the documented success. To another host, no header but `Accept` goes along.
nonisolated public final class URLSessionTransport: APITransport {
    private static let redirectLimit = 10
    private let session: URLSession
    private let exchanges = Exchanges()
    private let events: AsyncStream<SessionEvent>.Continuation

    /// Creates a transport with a session of its own.
    ///
    /// - Parameters:
    ///   - timeout: Seconds without any progress after which a request fails.
    ///   - configuration: What the session starts from, for example to set a proxy.
    public init(timeout: TimeInterval = 60, configuration: URLSessionConfiguration = .ephemeral) {
        // The caller's own stays as it is.
        let copy = configuration.copy() as? URLSessionConfiguration
        let configuration = copy ?? .ephemeral
        configuration.timeoutIntervalForRequest = timeout
        configuration.httpShouldSetCookies = false
        configuration.httpCookieStorage = nil
        configuration.urlCredentialStorage = nil
        configuration.urlCache = nil
        let (stream, events) = AsyncStream.makeStream(of: SessionEvent.self)
        self.events = events
        session = URLSession(
            configuration: configuration, delegate: SessionDelegate(events: events), delegateQueue: nil)
        _Concurrency.Task { [exchanges] in
            for await event in stream { await exchanges.handle(event) }
        }
    }

    deinit {
        session.invalidateAndCancel()
        events.finish()
    }

    /// Sends a request and follows its redirects.
    public func send(_ request: APIRequest) async throws -> APIResponse {
        var request = request
        for _ in 0...Self.redirectLimit {
            let response = try await exchange(request)
            guard let next = request.redirected(by: response) else { return response }
            request = next
        }
        throw URLError(.httpTooManyRedirects)
    }

    private func exchange(_ request: APIRequest) async throws -> APIResponse {
        guard request.body == nil || !["GET", "HEAD"].contains(request.method) else {
            throw APIInvalidArgument(
                reason: "URLSession sends no content with \(request.method); use another transport")
        }
        var urlRequest = URLRequest(url: request.url)
        urlRequest.httpMethod = request.method
        let timeout = request.timeout ?? session.configuration.timeoutIntervalForRequest
        // Outside Apple's platforms a session leaves out the fraction, and 0 seconds are none at all.
        urlRequest.timeoutInterval = timeout.rounded(.up)
        for name in request.headers.names {
            urlRequest.setValue(request.headers[name], forHTTPHeaderField: name)
        }
        let task: URLSessionDataTask
        switch request.body {
        case .file(let url): task = session.uploadTask(with: urlRequest, fromFile: url)
        case .data(let data):
            urlRequest.httpBody = data
            task = session.dataTask(with: urlRequest)
        case nil: task = session.dataTask(with: urlRequest)
        }
        #if canImport(FoundationNetworking)
            // Here a session cannot be slowed down, so what is large goes through a file.
            if request.expectsFile { try task.createBodyFile() }
        #endif
        let exchange = SessionExchange(task: task, transport: self)
        return try await exchange.response()
    }

    /// One request of a session and its answer; what is still on its way is cancelled when nobody reads it.
    private final class SessionExchange: Sendable {
        private let task: URLSessionTask
        private let transport: URLSessionTransport

        init(task: URLSessionTask, transport: URLSessionTransport) {
            self.task = task
            self.transport = transport
        }

        deinit {
            cancel()
            if let file = task.bodyFile { try? FileManager.default.removeItem(at: file) }
        }

        func response() async throws -> APIResponse {
            var response = try await withTaskCancellationHandler {
                try await transport.exchanges.head(of: task)
            } onCancel: {
                cancel()
            }
            response.body = APIContent { try await self.piece() }
            return response
        }

        private func piece() async throws -> Foundation.Data? {
            try await withTaskCancellationHandler {
                try await transport.exchanges.piece(of: task)
            } onCancel: {
                cancel()
            }
        }

        private func cancel() {
            transport.events.yield(SessionEvent(task: task.taskIdentifier, .cancelled))
            if task.state != .completed { task.cancel() }
        }
    }
}

nonisolated extension URLSessionTransport: CustomReflectable {
    /// Nothing: requests that are on their way hold credentials.
    public var customMirror: Swift.Mirror { Swift.Mirror(self, children: []) }
}

nonisolated extension APIRequest {
    /// The request that a redirect asks for; nil if the answer is none that may be followed.
    fileprivate func redirected(by response: APIResponse) -> APIRequest? {
        guard followsRedirects, [301, 302, 303, 307, 308].contains(response.status),
            ["GET", "HEAD"].contains(method),
            let location = response.headers["Location"],
            let target = URL(string: location, relativeTo: url)?.absoluteURL,
            target.scheme == "https" || target.scheme == url.scheme
        else { return nil }
        var next = self
        next.url = target
        if (target.scheme, target.host, target.port) != (url.scheme, url.host, url.port) {
            next.headers = [:]
            next.headers["Accept"] = headers["Accept"]
        }
        return next
    }
}

/// What a session reports about one of its tasks.
nonisolated private struct SessionEvent: Sendable {
    enum Kind: Sendable {
        case head(APIResponse)
        case data(Foundation.Data)
        /// So many bytes have come to the file of the body.
        case stored(Int)
        case challenged
        case finished(APIResponse?, (any Error)?)
        case cancelled
    }

    let task: Int
    let kind: Kind

    init(task: Int, _ kind: Kind) {
        self.task = task
        self.kind = kind
    }
}

/// Hands the events of a session on, in order; it has no state of its own to guard.
nonisolated private final class SessionDelegate: NSObject, URLSessionDataDelegate {
    private let events: AsyncStream<SessionEvent>.Continuation

    init(events: AsyncStream<SessionEvent>.Continuation) {
        self.events = events
    }

    func urlSession(
        _ session: URLSession, dataTask: URLSessionDataTask, didReceive response: URLResponse,
        completionHandler: @escaping @Sendable (URLSession.ResponseDisposition) -> Void
    ) {
        if let response = response as? HTTPURLResponse {
            events.yield(SessionEvent(task: dataTask.taskIdentifier, .head(APIResponse(response))))
        }
        completionHandler(.allow)
    }

    func urlSession(_ session: URLSession, dataTask: URLSessionDataTask, didReceive data: Foundation.Data) {
        let task = dataTask.taskIdentifier
        guard let file = dataTask.bodyFile else {
            events.yield(SessionEvent(task: task, .data(data)))
            return
        }
        do {
            let writer = try FileHandle(forWritingTo: file)
            try writer.seekToEnd()
            try writer.write(contentsOf: data)
            try writer.close()
            events.yield(SessionEvent(task: task, .stored(data.count)))
        } catch {
            events.yield(SessionEvent(task: task, .finished(nil, error)))
            dataTask.cancel()
        }
    }

    func urlSession(
        _ session: URLSession, task: URLSessionTask, willPerformHTTPRedirection response: HTTPURLResponse,
        newRequest request: URLRequest, completionHandler: @escaping @Sendable (URLRequest?) -> Void
    ) {
        completionHandler(nil)  // the session would send the credentials to the other host
    }

    #if canImport(FoundationNetworking)
        // Outside Apple's platforms, the default answer to a Basic challenge never completes the task.
        // By then the answer has been received, so the task may be cancelled.
        func urlSession(
            _ session: URLSession, task: URLSessionTask, didReceive challenge: URLAuthenticationChallenge,
            completionHandler:
                @escaping @Sendable (URLSession.AuthChallengeDisposition, URLCredential?) -> Void
        ) {
            events.yield(SessionEvent(task: task.taskIdentifier, .challenged))
            completionHandler(.cancelAuthenticationChallenge, nil)
        }
    #endif

    func urlSession(_ session: URLSession, task: URLSessionTask, didCompleteWithError error: (any Error)?) {
        let response = (task.response as? HTTPURLResponse).map(APIResponse.init)
        events.yield(SessionEvent(task: task.taskIdentifier, .finished(response, error)))
    }
}

nonisolated extension URLSessionTask {
    /// Where the body of the answer is put together, if not in memory. Only its owner may read and write it.
    fileprivate var bodyFile: URL? { taskDescription.map { URL(fileURLWithPath: $0) } }

    fileprivate func createBodyFile() throws {
        let file = FileManager.default.temporaryDirectory.appendingPathComponent("body-\(UUID().uuidString)")
        let isCreated = FileManager.default.createFile(
            atPath: file.path, contents: nil, attributes: [.posixPermissions: 0o600])
        guard isCreated else { throw URLError(.cannotCreateFile) }
        taskDescription = file.path
    }
}

/// The requests whose answers are on their way.
private actor Exchanges {
    private struct Exchange {
        let task: URLSessionTask
        /// Who waits for the head, and then for pieces of the body.
        var headWaiter: CheckedContinuation<APIResponse, any Error>?
        var pieceWaiter: CheckedContinuation<Foundation.Data?, any Error>?
        var pieces = Foundation.Data()
        /// How many bytes of the body's file have not been read, and what reads them.
        var stored = 0
        var reader: FileHandle?
        var isSuspended = false
        var wasChallenged = false
        var isComplete = false
        var failure: (any Error)?
    }

    /// How much of a body waits at most, more or less, until its reader comes.
    private static let capacity = 1 << 20
    private var open: [Int: Exchange] = [:]

    func head(of task: URLSessionTask) async throws -> APIResponse {
        try await withCheckedThrowingContinuation { continuation in
            // A cancellation before this point has reported to nobody; one after it arrives as an event.
            guard !_Concurrency.Task.isCancelled else {
                return continuation.resume(throwing: CancellationError())
            }
            open[task.taskIdentifier] = Exchange(task: task, headWaiter: continuation)
            task.resume()
        }
    }

    func piece(of task: URLSessionTask) async throws -> Foundation.Data? {
        try _Concurrency.Task.checkCancellation()
        let id = task.taskIdentifier
        guard let exchange = open[id] else { throw CancellationError() }
        if !exchange.pieces.isEmpty {
            open[id]?.pieces = Foundation.Data()
            if exchange.isSuspended {
                open[id]?.isSuspended = false
                task.resume()
            }
            return exchange.pieces
        }
        if exchange.stored > 0 { return try storedPiece(of: exchange) }
        if exchange.isComplete {
            if let failure = exchange.failure { throw failure }
            return nil
        }
        return try await withCheckedThrowingContinuation { open[id]?.pieceWaiter = $0 }
    }

    private func storedPiece(of exchange: Exchange) throws -> Foundation.Data {
        let id = exchange.task.taskIdentifier
        guard let file = exchange.task.bodyFile else { throw CancellationError() }
        let reader = try exchange.reader ?? FileHandle(forReadingFrom: file)
        let count = min(exchange.stored, Self.capacity)
        guard let piece = try reader.read(upToCount: count), !piece.isEmpty else {
            throw URLError(.cannotOpenFile)
        }
        open[id]?.reader = reader
        open[id]?.stored = exchange.stored - piece.count
        return piece
    }

    func handle(_ event: SessionEvent) {
        let id = event.task
        guard var exchange = open[id] else { return }
        switch event.kind {
        case .head(let response):
            open[id]?.headWaiter = nil
            exchange.headWaiter?.resume(returning: response)
        case .data(let data):
            if let waiter = exchange.pieceWaiter {
                open[id]?.pieceWaiter = nil
                waiter.resume(returning: data)
            } else {
                open[id]?.pieces.append(data)
                #if !canImport(FoundationNetworking)
                    if exchange.pieces.count > Self.capacity, !exchange.isSuspended {
                        open[id]?.isSuspended = true
                        exchange.task.suspend()
                    }
                #endif
            }
        case .stored(let count):
            exchange.stored += count
            open[id]?.stored = exchange.stored
            guard let waiter = exchange.pieceWaiter else { return }
            open[id]?.pieceWaiter = nil
            do {
                waiter.resume(returning: try storedPiece(of: exchange))
            } catch {
                waiter.resume(throwing: error)
            }
        case .challenged:
            open[id]?.wasChallenged = true
        case .cancelled:
            open[id] = nil
            exchange.headWaiter?.resume(throwing: CancellationError())
            exchange.pieceWaiter?.resume(throwing: CancellationError())
        case .finished(let response, let error):
            guard !exchange.isComplete else { return }
            let error = exchange.wasChallenged && response != nil ? nil : error.map(APIResponse.withoutURL)
            open[id]?.isComplete = true
            open[id]?.failure = error
            open[id]?.headWaiter = nil
            open[id]?.pieceWaiter = nil
            if let waiter = exchange.headWaiter {
                if let response, error == nil {
                    waiter.resume(returning: response)
                } else {
                    waiter.resume(throwing: error ?? URLError(.badServerResponse))
                }
            }
            if let error {
                exchange.pieceWaiter?.resume(throwing: error)
            } else {
                exchange.pieceWaiter?.resume(returning: nil)
            }
        }
    }
}

nonisolated extension APIResponse {
    fileprivate init(_ response: HTTPURLResponse) {
        self.init(status: response.statusCode)
        for case (let name as String, let value as String) in response.allHeaderFields {
            headers[name] = value
        }
    }

    /// The error without the address, which may hold a key.
    fileprivate static func withoutURL(_ error: any Error) -> any Error {
        guard let error = error as? URLError else { return error }
        return URLError(error.code, userInfo: [NSLocalizedDescriptionKey: error.localizedDescription])
    }
}

public import Foundation

#if canImport(FoundationNetworking)
    public import FoundationNetworking
#endif

/// What carries a request to the server and brings the answer back.
///
/// `URLSessionTransport` is the default. Write your own to use another HTTP library, or pass an
/// `APIClosureTransport` in a test.
nonisolated public protocol APITransport: Sendable {
    /// Sends a request and returns the whole answer, whatever its status.
    ///
    /// A transport must not send the request's headers to another host, throws when there is no
    /// complete answer, and throws `CancellationError` when its task is cancelled.
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
/// Redirects are followed for `GET` and `HEAD` only. To another host, no header but `Accept` goes along.
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
        configuration.timeoutIntervalForRequest = timeout
        configuration.httpShouldSetCookies = false
        configuration.httpCookieStorage = nil
        configuration.urlCredentialStorage = nil
        configuration.urlCache = nil
        let (stream, events) = AsyncStream.makeStream(of: SessionEvent.self)
        self.events = events
        session = URLSession(
            configuration: configuration, delegate: SessionDelegate(events: events), delegateQueue: nil)
        Task { [exchanges] in
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
        var urlRequest = URLRequest(url: request.url)
        urlRequest.httpMethod = request.method
        urlRequest.httpBody = request.body
        urlRequest.timeoutInterval = session.configuration.timeoutIntervalForRequest
        for name in request.headers.names {
            urlRequest.setValue(request.headers[name], forHTTPHeaderField: name)
        }
        let task = session.dataTask(with: urlRequest)
        return try await withTaskCancellationHandler {
            try await exchanges.response(to: task)
        } onCancel: {
            events.yield(SessionEvent(task: task.taskIdentifier, .cancelled))
            task.cancel()
        }
    }
}

nonisolated extension APIRequest {
    /// The request that a redirect asks for; nil if the answer is none that may be followed.
    fileprivate func redirected(by response: APIResponse) -> APIRequest? {
        guard [301, 302, 303, 307, 308].contains(response.status), ["GET", "HEAD"].contains(method),
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
        case data(Data)
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

    func urlSession(_ session: URLSession, dataTask: URLSessionDataTask, didReceive data: Data) {
        events.yield(SessionEvent(task: dataTask.taskIdentifier, .data(data)))
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

/// The requests that wait for their answers.
private actor Exchanges {
    private struct Exchange {
        let continuation: CheckedContinuation<APIResponse, any Error>
        var body = Data()
        var wasChallenged = false
    }

    private var pending: [Int: Exchange] = [:]

    func response(to task: URLSessionDataTask) async throws -> APIResponse {
        try await withCheckedThrowingContinuation { continuation in
            // A cancellation before this point has reported to nobody; one after it arrives as an event.
            guard !Task.isCancelled else { return continuation.resume(throwing: CancellationError()) }
            pending[task.taskIdentifier] = Exchange(continuation: continuation)
            task.resume()
        }
    }

    func handle(_ event: SessionEvent) {
        switch event.kind {
        case .data(let data):
            pending[event.task]?.body.append(data)
        case .challenged:
            pending[event.task]?.wasChallenged = true
        case .cancelled:
            pending.removeValue(forKey: event.task)?.continuation.resume(throwing: CancellationError())
        case .finished(let response, let error):
            guard let exchange = pending.removeValue(forKey: event.task) else { return }
            if var response, error == nil || exchange.wasChallenged {
                response.body = exchange.body
                exchange.continuation.resume(returning: response)
            } else {
                exchange.continuation.resume(throwing: error ?? URLError(.badServerResponse))
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
}

import APIContract
private import CLibEvent

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The event loop of a server: takes requests from libevent, asks the handler, sends the answers.
///
/// Made and used on one thread only; every callback arrives on that thread.
final class ServerLoop {
    private let handles: ServerHandles
    private let handler: @Sendable (HTTPRequest) -> HTTPResponse
    private var methods: MethodTap
    /// The answers that wait for their time, by connection.
    private var pending: [OpaquePointer: PendingAnswer] = [:]

    init(
        _ handles: ServerHandles, limits: ServerLimits,
        handler: @escaping @Sendable (HTTPRequest) -> HTTPResponse
    ) {
        self.handles = handles
        self.handler = handler
        methods = MethodTap()
        let http = handles.http
        evhttp_set_allowed_methods(http, UInt16.max)
        evhttp_set_default_content_type(http, nil)
        evhttp_set_max_body_size(http, limits.bodySize)
        evhttp_set_max_headers_size(http, limits.headerSize)
        // A client that is still sending too long a body gets to read its 413.
        evhttp_set_flags(http, EVHTTP_SERVER_LINGERING_CLOSE)
        var idleTime = timeval(limits.idleTime)
        evhttp_set_timeout_tv(http, &idleTime)
        evhttp_set_bevcb(
            http,
            { base, loop in
                let connection = bufferevent_socket_new(base, -1, Int32(BEV_OPT_CLOSE_ON_FREE.rawValue))
                if let connection, let input = bufferevent_get_input(connection), let loop {
                    ServerLoop.from(loop).methods.watch(input)
                }
                return connection
            }, reference)
        evhttp_set_gencb(
            http,
            { request, loop in
                if let request, let loop { ServerLoop.from(loop).handle(request) }
            }, reference)
    }

    /// Serves until the pipe of the handles is closed, then closes every connection and frees the handles.
    func run() {
        // A client may go away in the middle of an answer. The signal is directed at the writing thread:
        // blocking it here leaves the rest of the process as it is.
        var signals = sigset_t()
        sigemptyset(&signals)
        sigaddset(&signals, SIGPIPE)
        pthread_sigmask(SIG_BLOCK, &signals, nil)

        event_base_dispatch(handles.base)
        for answer in pending.values { answer.cancel() }
        pending = [:]
        handles.free()
    }

    private var reference: UnsafeMutableRawPointer { Unmanaged.passUnretained(self).toOpaque() }

    private static func from(_ reference: UnsafeMutableRawPointer) -> ServerLoop {
        Unmanaged.fromOpaque(reference).takeUnretainedValue()
    }

    private func handle(_ message: UnsafeMutablePointer<evhttp_request>) {
        guard let connection = evhttp_request_get_connection(message) else { return }
        let input = bufferevent_get_input(evhttp_connection_get_bufferevent(connection))
        let request = HTTPRequest(message, method: input.flatMap { methods.replacedMethod(of: $0) })
        var response: HTTPResponse
        if let fault = request.fault {
            response = .explanation(400, fault)
            response.headers.append(HTTPHeader("Connection", "close"))
        } else {
            response = handler(request).sendable
        }
        evhttp_connection_set_closecb(
            connection,
            { connection, loop in
                if let connection, let loop { ServerLoop.from(loop).forget(connection) }
            }, reference)

        if response.delay == nil && response.ending != .drop {
            send(response, to: message)
            return
        }
        // A connection must not be freed inside the callback that delivers its request, so even an
        // immediate drop takes a turn of the loop.
        let delay = max(response.delay ?? .zero, .zero)
        let answer = PendingAnswer(message, connection, response, loop: self)
        guard answer.schedule(on: handles.base, after: delay) else {
            send(.explanation(500, "the server could not set a timer"), to: message)
            return
        }
        pending[connection] = answer
    }

    /// Sends or drops an answer whose time has come.
    func settle(_ answer: PendingAnswer) {
        answer.cancel()
        guard pending.removeValue(forKey: answer.connection) != nil else { return }
        if answer.response.ending == .drop {
            evhttp_connection_free(answer.connection)
        } else {
            send(answer.response, to: answer.message)
        }
    }

    /// The client went away before its answer was due.
    private func forget(_ connection: OpaquePointer) {
        guard let answer = pending.removeValue(forKey: connection) else { return }
        answer.cancel()
        // A message that was taken off its connection belongs to us; any other is freed with it.
        if answer.message.pointee.evcon == nil { evhttp_request_free(answer.message) }
    }

    private func send(_ response: HTTPResponse, to message: UnsafeMutablePointer<evhttp_request>) {
        evhttp_request_set_on_complete_cb(
            message,
            { message, loop in
                guard let connection = evhttp_request_get_connection(message), let loop,
                    let input = bufferevent_get_input(evhttp_connection_get_bufferevent(connection))
                else { return }
                ServerLoop.from(loop).methods.expectRequest(in: input)
            }, reference)

        let output = evhttp_request_get_output_headers(message)
        let isHead = evhttp_request_get_command(message) == EVHTTP_REQ_HEAD
        let hasNoContent = response.status == 204 || response.status == 304
        var bodyLength = isHead || hasNoContent ? 0 : response.body.count
        var closes = false
        if case .cutOff(let length) = response.ending {
            bodyLength = min(bodyLength, max(length, 0))
            closes = true
        }
        for header in response.headers
        where !header.isNamed("Content-Length") && !header.isNamed("Transfer-Encoding")
            && !(closes && header.isNamed("Connection"))
        {
            evhttp_add_header(output, header.name, header.value)
        }
        if !hasNoContent { evhttp_add_header(output, "Content-Length", String(response.body.count)) }
        if closes { evhttp_add_header(output, "Connection", "close") }

        let body = evbuffer_new()
        defer { if let body { evbuffer_free(body) } }
        if let body, bodyLength > 0 { evbuffer_add(body, response.body, bodyLength) }
        // Of an unknown status the library says its class.
        let phrase = HTTPStatusName.phrase(response.status)
        evhttp_send_reply(message, Int32(response.status), phrase.isEmpty ? nil : phrase, body)
    }
}

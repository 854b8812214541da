private import Synchronization

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// An HTTP/1.1 server on 127.0.0.1 whose every answer comes from one function.
///
/// HTTP itself is done by libevent's evhttp: keep-alive, pipelining, chunked bodies, `Expect: 100-continue`,
/// limits, and 400 for what is not HTTP. All requests are served by one thread of the server's own. What
/// evhttp does not do: chunk extensions (413), bodies of HEAD and TRACE, and a NUL inside a header value,
/// which ends the value there.
package final class LoopbackServer: Sendable {
    /// The port on which the server listens.
    package let port: UInt16
    /// Never listens, and keeps the port from everybody else for as long as this object lives, so that nobody
    /// answers there after `stop`; nil where the system does not let two sockets have one port (macOS).
    private let reservation: LoopbackSocket?
    private let thread: SystemThread
    /// The writing end of the pipe that keeps the loop running; nil after `stop`.
    private let lifeline: Mutex<Int32?>

    /// Starts a server.
    /// - Parameters:
    ///   - port: the port, or 0 to let the system choose a free one.
    ///   - limits: what the server takes before it refuses.
    ///   - handler: makes the answer to a request. It is called on the server's thread, one call at a time, and
    ///     must not block: a slow answer is one with a `delay`.
    /// - Throws: `ServerFailure` when the port is taken or the system is out of sockets or threads.
    package init(
        port: UInt16 = 0, limits: ServerLimits = ServerLimits(),
        handler: @escaping @Sendable (HTTPRequest) -> HTTPResponse
    ) throws(ServerFailure) {
        let socket = try LoopbackSocket(port: port, sharesPort: true)
        let boundPort = socket.port
        let reservation = try? LoopbackSocket(port: boundPort, sharesPort: true)
        try socket.startListening()
        var ends: [Int32] = [-1, -1]
        guard pipe(&ends) == 0 else { throw ServerFailure("could not make a pipe") }
        let (reading, writing) = (ends[0], ends[1])
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        // The new thread becomes the only user of these objects.
        nonisolated(unsafe) let handles: ServerHandles
        do {
            handles = try ServerHandles(listening: socket, wakeDescriptor: reading)
        } catch {
            close(reading)
            close(writing)
            throw error
        }
        let started = SystemThread { ServerLoop(handles, limits: limits, handler: handler).run() }
        guard let started else {
            handles.free()
            close(writing)
            throw ServerFailure("could not start a thread", code: EAGAIN)
        }
        self.port = boundPort
        self.reservation = reservation
        thread = started
        lifeline = Mutex(writing)
    }

    /// Stops the server: closes every connection, answered or not, and waits for its thread.
    ///
    /// May be called any number of times and from any thread. Called by the handler, it does not wait.
    package func stop() {
        let writing = lifeline.withLock { descriptor in
            let writing = descriptor
            descriptor = nil
            return writing
        }
        guard let writing else { return }
        close(writing)
        if thread.isCurrent { thread.detach() } else { thread.join() }
    }

    deinit { stop() }
}

private import CLibEvent

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The libevent objects of one server, made together so that the rest of its life cannot fail.
///
/// libevent is used without its locks: after these objects are made, one thread alone touches them.
struct ServerHandles {
    let base: OpaquePointer
    let http: OpaquePointer
    /// Ends the loop when the other end of the pipe is closed.
    let wake: OpaquePointer
    let wakeDescriptor: Int32

    /// Makes a server that accepts on a listening socket.
    /// - Parameter wakeDescriptor: the reading end of a pipe; closing the other end stops the server.
    init(listening socket: consuming LoopbackSocket, wakeDescriptor: Int32) throws(ServerFailure) {
        Self.silenceLibrary
        // Without these flags a delay may end some milliseconds early.
        let configuration = event_config_new()
        defer { if let configuration { event_config_free(configuration) } }
        if let configuration {
            event_config_set_flag(
                configuration,
                Int32(EVENT_BASE_FLAG_PRECISE_TIMER.rawValue | EVENT_BASE_FLAG_NO_CACHE_TIME.rawValue))
        }
        guard let base = event_base_new_with_config(configuration) else {
            throw ServerFailure("could not make an event loop")
        }
        guard let http = evhttp_new(base) else {
            event_base_free(base)
            throw ServerFailure("could not make an HTTP server")
        }
        let wake = event_new(
            base, wakeDescriptor, Int16(EV_READ),
            { _, _, base in if let base { event_base_loopbreak(OpaquePointer(base)) } },
            UnsafeMutableRawPointer(base))
        let isReady =
            wake != nil && event_add(wake, nil) == 0 && evhttp_accept_socket(http, socket.descriptor) == 0
        guard let wake, isReady else {
            let failure = ServerFailure("could not accept connections")
            if let wake { event_free(wake) }
            evhttp_free(http)
            event_base_free(base)
            throw failure
        }
        _ = socket.release()
        self.base = base
        self.http = http
        self.wake = wake
        self.wakeDescriptor = wakeDescriptor
    }

    /// Closes every connection and frees everything.
    func free() {
        evhttp_free(http)
        event_free(wake)
        event_base_free(base)
        close(wakeDescriptor)
    }

    /// The library writes its warnings to standard error, which belongs to the command; set once, before first use.
    private static let silenceLibrary: Void = event_set_log_callback { _, _ in }
}

internal import CLibEvent

/// An answer that is sent later, with its timer.
final class PendingAnswer {
    let message: UnsafeMutablePointer<evhttp_request>
    let connection: OpaquePointer
    let response: HTTPResponse
    // The loop owns its pending answers and outlives them.
    private unowned let loop: ServerLoop
    private var timer: OpaquePointer?

    init(
        _ message: UnsafeMutablePointer<evhttp_request>, _ connection: OpaquePointer,
        _ response: HTTPResponse,
        loop: ServerLoop
    ) {
        self.message = message
        self.connection = connection
        self.response = response
        self.loop = loop
    }

    /// Sets the timer.
    /// - Returns: whether that worked.
    func schedule(on base: OpaquePointer, after delay: Duration) -> Bool {
        timer = event_new(
            base, -1, 0,
            { _, _, answer in
                guard let answer else { return }
                let due = Unmanaged<PendingAnswer>.fromOpaque(answer).takeUnretainedValue()
                due.loop.settle(due)
            }, Unmanaged.passUnretained(self).toOpaque())
        guard let timer else { return false }
        var time = timeval(delay)
        return event_add(timer, &time) == 0
    }

    /// Takes the timer back.
    func cancel() {
        if let timer { event_free(timer) }
        timer = nil
    }

    deinit { cancel() }
}

extension timeval {
    /// A time span for the C interfaces; negative ones count as nothing.
    init(_ duration: Duration) {
        let (seconds, attoseconds) = max(duration, .zero).components
        self.init(
            tv_sec: .init(min(seconds, Int64(Int32.max))),
            tv_usec: .init(attoseconds / 1_000_000_000_000))
    }
}

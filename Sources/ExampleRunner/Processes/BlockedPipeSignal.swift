#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Keeps SIGPIPE from the calling thread while it writes to a program that may have stopped reading.
///
/// The signal is directed at the writing thread, so the rest of the process keeps its own handling.
struct BlockedPipeSignal {
    private let previousMask: sigset_t
    private let wasPending: Bool

    /// Blocks the signal.
    init() {
        wasPending = Self.isPending
        var mask = Self.pipeSignal
        var previous = sigset_t()
        pthread_sigmask(SIG_BLOCK, &mask, &previous)
        previousMask = previous
    }

    /// Takes away a signal that arrived meanwhile and restores the thread's mask.
    func restore() {
        if !wasPending && Self.isPending {
            var mask = Self.pipeSignal
            var signal: Int32 = 0
            sigwait(&mask, &signal)
        }
        var mask = previousMask
        pthread_sigmask(SIG_SETMASK, &mask, nil)
    }

    private static var pipeSignal: sigset_t {
        var set = sigset_t()
        sigemptyset(&set)
        sigaddset(&set, SIGPIPE)
        return set
    }

    private static var isPending: Bool {
        var set = sigset_t()
        sigpending(&set)
        return sigismember(&set, SIGPIPE) == 1
    }
}

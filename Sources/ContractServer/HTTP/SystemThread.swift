#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// A thread of the operating system, for work that blocks.
///
/// Blocking calls starve Swift's cooperative pool, which has one thread a core; they get their own.
package final class SystemThread: Sendable {
    private final class Body: Sendable {
        let run: @Sendable () -> Void
        init(_ run: @escaping @Sendable () -> Void) { self.run = run }
    }

    #if canImport(Glibc)
        private let handle: pthread_t
    #else
        // A pointer here, and so not Sendable; it is only compared and joined.
        nonisolated(unsafe) private let handle: pthread_t
    #endif

    /// Starts a thread.
    /// - Parameter body: what it runs.
    /// - Returns: nil when the system gives no further thread.
    package init?(_ body: @escaping @Sendable () -> Void) {
        let box = Unmanaged.passRetained(Body(body))
        #if canImport(Glibc)
            var handle = pthread_t()
            let status = pthread_create(
                &handle, nil,
                { argument in
                    if let argument { Unmanaged<Body>.fromOpaque(argument).takeRetainedValue().run() }
                    return nil
                }, box.toOpaque())
            guard status == 0 else {
                box.release()
                return nil
            }
            self.handle = handle
        #else
            // Elsewhere a thread gets as large a stack as on Linux without being asked.
            var attributes = pthread_attr_t()
            pthread_attr_init(&attributes)
            defer { pthread_attr_destroy(&attributes) }
            pthread_attr_setstacksize(&attributes, 8 << 20)
            var handle: pthread_t?
            let status = pthread_create(
                &handle, &attributes,
                { argument in
                    Unmanaged<Body>.fromOpaque(argument).takeRetainedValue().run()
                    return nil
                }, box.toOpaque())
            guard status == 0, let handle else {
                box.release()
                return nil
            }
            self.handle = handle
        #endif
    }

    /// Whether the caller runs on this thread.
    package var isCurrent: Bool { pthread_equal(pthread_self(), handle) != 0 }

    /// Waits until the thread has ended. To be called once, unless `detach` is.
    package func join() { pthread_join(handle, nil) }

    /// Lets the thread end on its own. To be called once, unless `join` is.
    package func detach() { pthread_detach(handle) }
}

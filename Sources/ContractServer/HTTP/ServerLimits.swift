/// What a server takes before it refuses.
package struct ServerLimits: Sendable, Hashable {
    /// The longest body in bytes; a longer one is answered 413.
    package var bodySize: Int
    /// The longest request line and header section in bytes; a longer one is answered 400.
    package var headerSize: Int
    /// How long a connection may be silent before it is closed.
    package var idleTime: Duration

    /// Makes limits; the defaults are generous for examples and small enough for a test machine.
    package init(bodySize: Int = 64 << 20, headerSize: Int = 256 << 10, idleTime: Duration = .seconds(30)) {
        self.bodySize = bodySize
        self.headerSize = headerSize
        self.idleTime = idleTime
    }
}

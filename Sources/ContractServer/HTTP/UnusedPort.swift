/// A loopback port on which nobody listens, for the situation "the server cannot be reached".
///
/// The port is bound and never listened on: connections are refused at once, and for as long as this
/// object lives the system gives the port to nobody else.
package final class UnusedPort: Sendable {
    private let socket: LoopbackSocket

    /// The number of the port.
    package var number: UInt16 { socket.port }

    /// Reserves a port.
    /// - Throws: `ServerFailure` when the system gives none.
    package init() throws(ServerFailure) {
        socket = try LoopbackSocket(port: 0, sharesPort: false)
    }
}

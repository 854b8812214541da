#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// A TCP socket bound to 127.0.0.1, closed when it goes away.
struct LoopbackSocket: ~Copyable {
    let descriptor: Int32
    let port: UInt16

    /// Binds a socket that no child process inherits.
    /// - Parameters:
    ///   - port: the port, or 0 to let the system choose one.
    ///   - sharesPort: whether the port may be one that was in use a moment ago. Two such sockets can hold one
    ///     port as long as neither listens.
    init(port wanted: UInt16, sharesPort: Bool) throws(ServerFailure) {
        #if canImport(Glibc)
            let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
        #else
            let descriptor = socket(AF_INET, SOCK_STREAM, 0)
        #endif
        guard descriptor >= 0 else { throw ServerFailure("could not open a socket") }
        _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
        var yes: Int32 = 1
        let size = socklen_t(MemoryLayout<Int32>.size)
        if sharesPort { setsockopt(descriptor, SOL_SOCKET, SO_REUSEADDR, &yes, size) }
        // Accepted sockets inherit it: the last packet of an answer must not wait for an acknowledgement.
        setsockopt(descriptor, Int32(IPPROTO_TCP), TCP_NODELAY, &yes, size)

        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = wanted.bigEndian
        address.sin_addr = in_addr(s_addr: UInt32(0x7F00_0001).bigEndian)
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let status = withUnsafeMutableBytes(of: &address) { bytes -> Int32 in
            guard let pointer = bytes.baseAddress?.assumingMemoryBound(to: sockaddr.self) else { return -1 }
            guard bind(descriptor, pointer, length) == 0 else { return -1 }
            return getsockname(descriptor, pointer, &length)
        }
        guard status == 0 else {
            let failure = ServerFailure("could not bind 127.0.0.1:\(wanted)")
            close(descriptor)
            throw failure
        }
        self.descriptor = descriptor
        port = UInt16(bigEndian: address.sin_port)
    }

    /// Starts to accept connections.
    func startListening() throws(ServerFailure) {
        // The queue must hold a burst of clients; a full one costs each a second before it tries again.
        guard listen(descriptor, 4096) == 0 else { throw ServerFailure("could not listen on port \(port)") }
        guard fcntl(descriptor, F_SETFL, fcntl(descriptor, F_GETFL) | O_NONBLOCK) == 0 else {
            throw ServerFailure("could not set up the socket for port \(port)")
        }
    }

    /// Hands the descriptor to an owner that closes it.
    consuming func release() -> Int32 {
        let descriptor = self.descriptor
        discard self
        return descriptor
    }

    deinit { close(descriptor) }
}

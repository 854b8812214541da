#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// A TCP connection that sends exactly the bytes it is told to.
final class RawClient {
    private let descriptor: Int32

    /// Connects; nil when nobody listens.
    init?(port: UInt16) {
        #if canImport(Glibc)
            descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        #else
            descriptor = socket(AF_INET, SOCK_STREAM, 0)
        #endif
        var time = timeval(tv_sec: 10, tv_usec: 0)
        setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &time, socklen_t(MemoryLayout<timeval>.size))
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = port.bigEndian
        address.sin_addr = in_addr(s_addr: UInt32(0x7F00_0001).bigEndian)
        let status = withUnsafeBytes(of: &address) { bytes in
            connect(
                descriptor, bytes.baseAddress?.assumingMemoryBound(to: sockaddr.self),
                socklen_t(bytes.count))
        }
        guard status == 0 else { return nil }
    }

    deinit { close(descriptor) }

    /// Sends bytes.
    func send(_ bytes: some Collection<UInt8>) {
        var rest = Array(bytes)
        while !rest.isEmpty {
            #if canImport(Glibc)
                let count = Glibc.send(descriptor, rest, rest.count, Int32(MSG_NOSIGNAL))
            #else
                let count = Darwin.send(descriptor, rest, rest.count, 0)
            #endif
            guard count > 0 else { return }
            rest.removeFirst(count)
        }
    }

    /// Sends text.
    func send(_ text: String) { send(Array(text.utf8)) }

    /// Receives what comes until the other side closes.
    func receiveAll() -> String {
        var text: [UInt8] = []
        while let more = receiveSome() { text += more }
        return String(decoding: text, as: UTF8.self)
    }

    /// Receives one answer, as far as its `Content-Length` says.
    func receiveAnswer() -> String {
        var bytes: [UInt8] = []
        while true {
            let text = String(decoding: bytes, as: UTF8.self)
            if let end = text.utf8Range(of: "\r\n\r\n") {
                let length = text.split(separator: "\r\n")
                    .first { $0.lowercased().hasPrefix("content-length: ") }
                    .flatMap { Int($0.dropFirst(16)) }
                if bytes.count >= end + (length ?? 0) { return text }
            }
            guard let more = receiveSome() else { return text }
            bytes += more
        }
    }

    /// Whether the other side closes the connection without a word; not if it only stays silent.
    func isClosed() -> Bool {
        var byte: UInt8 = 0
        return recv(descriptor, &byte, 1, 0) == 0
    }

    private func receiveSome() -> [UInt8]? {
        let bytes = [UInt8](unsafeUninitializedCapacity: 65_536) { space, count in
            count = max(0, recv(descriptor, space.baseAddress, space.count, 0))
        }
        return bytes.isEmpty ? nil : bytes
    }
}

extension String {
    /// The offset behind the first occurrence of some text, in bytes.
    fileprivate func utf8Range(of needle: String) -> Int? {
        let (hay, pattern) = (Array(utf8), Array(needle.utf8))
        guard hay.count >= pattern.count else { return nil }
        return (0...(hay.count - pattern.count)).first { hay[$0...].starts(with: pattern) }.map {
            $0 + pattern.count
        }
    }
}

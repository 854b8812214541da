private import CLibEvent

/// Lets through the methods that libevent does not know, such as QUERY of OpenAPI 3.2.
///
/// libevent keeps no name and reads no body for such a request. The tap sees the bytes of a connection before
/// the HTTP parser does: where a request line begins with an unknown method, it notes the name and puts POST
/// in its place, whose framing rules are those of any method with content (RFC 9112, section 6.3).
final class MethodTap {
    private struct State {
        var expectsRequest = true
        var replacedMethod: String?
    }

    private static let knownMethods: Set<String> = [
        "GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "CONNECT",
    ]
    private static let longestMethod = 64

    /// By input buffer. libevent does not say when a buffer goes away; the entry of a new buffer at the same
    /// address replaces the old one, so there are never more entries than there were connections at once.
    private var states: [OpaquePointer: State] = [:]

    /// Watches the input of a new connection.
    func watch(_ input: OpaquePointer) {
        states[input] = State()
        evbuffer_add_cb(
            input,
            { input, _, tap in
                guard let input, let tap else { return }
                Unmanaged<MethodTap>.fromOpaque(tap).takeUnretainedValue().inspect(input)
            }, Unmanaged.passUnretained(self).toOpaque())
    }

    /// The method of the request just read, if libevent does not know it.
    func replacedMethod(of input: OpaquePointer) -> String? { states[input]?.replacedMethod }

    /// The answer is out: what follows on the connection is a request line.
    func expectRequest(in input: OpaquePointer) {
        states[input] = State()
        inspect(input)
    }

    private func inspect(_ input: OpaquePointer) {
        guard states[input]?.expectsRequest == true else { return }
        let start = [UInt8](unsafeUninitializedCapacity: Self.longestMethod + 1) { space, count in
            count = max(0, evbuffer_copyout(input, space.baseAddress, space.count))
        }
        guard let end = start.firstIndex(where: { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\n") })
        else {
            // Too long for a method: libevent refuses the line.
            if start.count > Self.longestMethod { states[input]?.expectsRequest = false }
            return
        }
        states[input]?.expectsRequest = false
        let method = messageText(start[..<end])
        guard start[end] == UInt8(ascii: " "), isHTTPToken(start[..<end]), !Self.knownMethods.contains(method)
        else { return }
        states[input]?.replacedMethod = method
        evbuffer_drain(input, end)
        evbuffer_prepend(input, "POST", 4)
    }
}

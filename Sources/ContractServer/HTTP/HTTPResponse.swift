/// What a handler wants answered, including answers that go wrong on purpose.
package struct HTTPResponse: Sendable {
    /// How the answer ends.
    package enum Ending: Sendable, Hashable {
        /// The whole answer is sent and the connection kept as HTTP says.
        case complete
        /// The full length is announced, only so many bytes of the body are sent, and the connection is closed.
        case cutOff(after: Int)
        /// The connection is closed without an answer.
        case drop
    }

    /// The status code, 200 to 599 (RFC 9110, section 15); interim answers are the server's business.
    package var status: Int
    /// The header fields in the order in which they are sent. `Content-Length` and `Transfer-Encoding`
    /// are written by the server and ignored here; `Connection: close` closes after this answer.
    package var headers: [HTTPHeader]
    /// The content. For HEAD and the statuses 204 and 304 it is not sent.
    package var body: [UInt8]
    /// How the answer ends.
    package var ending: Ending
    /// How long the server waits before it answers; other requests are answered meanwhile.
    package var delay: Duration?

    /// Makes an answer.
    package init(
        status: Int, headers: [HTTPHeader] = [], body: [UInt8] = [], ending: Ending = .complete,
        delay: Duration? = nil
    ) {
        self.status = status
        self.headers = headers
        self.body = body
        self.ending = ending
        self.delay = delay
    }

    /// The answer as it can be sent: itself, or a 500 that says why it cannot be.
    var sendable: HTTPResponse {
        guard (200...599).contains(status) else {
            return .explanation(500, "the status \(status) cannot be sent; it must be from 200 to 599")
        }
        for header in headers {
            if let fault = header.fault { return .explanation(500, "the answer cannot be sent: \(fault)") }
        }
        return self
    }

    /// A short answer in plain text.
    static func explanation(_ status: Int, _ message: String) -> HTTPResponse {
        HTTPResponse(
            status: status, headers: [HTTPHeader("Content-Type", "text/plain; charset=utf-8")],
            body: Array("\(message)\n".utf8))
    }
}

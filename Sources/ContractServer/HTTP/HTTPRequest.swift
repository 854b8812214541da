/// One request as it arrived, before any meaning is read into it.
///
/// HTTP/1.1 leaves bytes above 0x7F in targets and header values without a meaning. Here such text is
/// UTF-8 where its bytes are valid UTF-8, and otherwise Latin-1 (every byte becomes the scalar of the
/// same number), so that nothing is lost and nothing is refused.
package struct HTTPRequest: Sendable {
    /// The method in the letters in which it was sent; methods are case-sensitive (RFC 9110, section 9.1).
    package let method: String
    /// The request target exactly as sent: nothing decoded, nothing normalised, the query included.
    package let target: String
    /// Every header field in the order of the message; repeated ones stay apart.
    package let headers: [HTTPHeader]
    /// The content, with the chunked transfer coding removed.
    package let body: [UInt8]

    /// Makes a request.
    package init(method: String, target: String, headers: [HTTPHeader] = [], body: [UInt8] = []) {
        self.method = method
        self.target = target
        self.headers = headers
        self.body = body
    }

    /// The values of all fields of one name, in order.
    /// - Parameter name: the name of the header, in any case.
    package func values(of name: String) -> [String] {
        headers.filter { $0.isNamed(name) }.map(\.value)
    }

    /// Why this request breaks HTTP itself in a way that libevent lets through, or nil.
    ///
    /// Two recipients could understand such a message differently, so it is answered 400 and not judged.
    var fault: String? {
        if !isHTTPToken(method.utf8) { return "the request begins with no method (RFC 9110, section 9.1)" }
        if let header = headers.first(where: { !isHTTPToken($0.name.utf8) }) {
            return "\"\(header.name)\" is not a header name (RFC 9110, section 5.1)"
        }
        if Set(values(of: "Content-Length")).count > 1 {
            return "there are several Content-Length headers that differ (RFC 9112, section 6.3)"
        }
        // Only some versions of libevent refuse it themselves.
        if !values(of: "Content-Length").isEmpty, !values(of: "Transfer-Encoding").isEmpty {
            return "there are both Content-Length and Transfer-Encoding (RFC 9112, section 6.3)"
        }
        return nil
    }
}

/// Text of a message: UTF-8 where valid, otherwise Latin-1.
func messageText(_ bytes: some Collection<UInt8>) -> String {
    if let text = String(validating: bytes, as: UTF8.self) { return text }
    var text = String.UnicodeScalarView()
    for byte in bytes { text.append(Unicode.Scalar(byte)) }
    return String(text)
}

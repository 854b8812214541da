internal import CLibEvent

extension HTTPRequest {
    /// Copies a request out of libevent's message.
    /// - Parameter method: the method as sent, where libevent does not know it.
    init(_ message: UnsafeMutablePointer<evhttp_request>, method: String?) {
        var headers: [HTTPHeader] = []
        var entry = evhttp_request_get_input_headers(message)?.pointee.tqh_first
        while let header = entry {
            headers.append(HTTPHeader(text(header.pointee.key), text(header.pointee.value)))
            entry = header.pointee.next.tqe_next
        }
        var body: [UInt8] = []
        if let input = evhttp_request_get_input_buffer(message) {
            body = [UInt8](unsafeUninitializedCapacity: evbuffer_get_length(input)) { space, count in
                count = max(0, evbuffer_copyout(input, space.baseAddress, space.count))
            }
        }
        self.init(
            method: method ?? name(of: evhttp_request_get_command(message)),
            target: text(evhttp_request_get_uri(message)), headers: headers, body: body)
    }
}

private func text(_ string: UnsafePointer<CChar>?) -> String {
    guard let string else { return "" }
    var bytes: [UInt8] = []
    var next = string
    while next.pointee != 0 {
        bytes.append(UInt8(bitPattern: next.pointee))
        next += 1
    }
    return messageText(bytes)
}

private func name(of command: evhttp_cmd_type) -> String {
    switch command {
    case EVHTTP_REQ_GET: "GET"
    case EVHTTP_REQ_HEAD: "HEAD"
    case EVHTTP_REQ_POST: "POST"
    case EVHTTP_REQ_PUT: "PUT"
    case EVHTTP_REQ_PATCH: "PATCH"
    case EVHTTP_REQ_DELETE: "DELETE"
    case EVHTTP_REQ_OPTIONS: "OPTIONS"
    case EVHTTP_REQ_TRACE: "TRACE"
    case EVHTTP_REQ_CONNECT: "CONNECT"
    default: ""
    }
}

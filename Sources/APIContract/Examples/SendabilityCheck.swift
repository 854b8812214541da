import OpenAPIDocument

/// Finds what no HTTP client would send as it is meant.
struct SendabilityCheck {
    private let request: ExampleRequest

    init(_ request: ExampleRequest) { self.request = request }

    /// What is wrong, in clauses without a full stop; none when the request can be sent.
    var faults: [String] {
        methodFaults + headerFaults + cookieFaults + pathFaults + contentFaults + credentialFaults
    }

    /// RFC 9110, section 9.1.
    private var methodFaults: [String] {
        let method = request.operation.method
        return HTTPToken.isToken(method) ? [] : ["'\(method)' is no method"]
    }

    /// Names are tokens, values visible ASCII with blanks inside (RFC 9110, sections 5.1 and 5.5). Other
    /// bytes are legal in values, but no two clients agree on what they stand for.
    private var headerFaults: [String] {
        var headers: [ExampleRequest.Pair] = request.headers
        if let accept = request.accept { headers.append(.init(name: "Accept", value: accept)) }
        if let body = request.body {
            headers.append(.init(name: "Content-Type", value: body.mediaType))
            headers += Self.mediaTypes(body)
        }
        return headers.compactMap(Self.fault)
    }

    private static func fault(_ header: ExampleRequest.Pair) -> String? {
        guard HTTPToken.isToken(header.name) else { return "'\(header.name)' is no name of a header" }
        let bytes = Array(header.value.utf8)
        let blanks: [UInt8] = [0x20, 0x09]
        let isTrimmed = bytes.first.map(blanks.contains) != true && bytes.last.map(blanks.contains) != true
        guard isTrimmed, bytes.allSatisfy({ $0 == 0x09 || (0x20...0x7E).contains($0) }) else {
            return "the value of the header \(header.name) has characters that a header cannot hold; use "
                + "visible ASCII characters with blanks only between them"
        }
        return nil
    }

    private static func mediaTypes(_ body: ExampleRequest.Body) -> [ExampleRequest.Pair] {
        guard case .multipart(let content) = body.form else { return [] }
        return content.parts.compactMap { part in
            part.mediaType.map { ExampleRequest.Pair(name: "Content-Type", value: $0) }
        }
    }

    /// RFC 6265, section 4.1.1.
    private var cookieFaults: [String] {
        request.cookies.compactMap { cookie in
            guard HTTPToken.isToken(cookie.name) else { return "'\(cookie.name)' is no name of a cookie" }
            guard cookie.value.utf8.allSatisfy({ (0x21...0x7E).contains($0) && !#"";\"#.utf8.contains($0) })
            else {
                return
                    "the value of the cookie \(cookie.name) has characters that a cookie cannot hold; leave "
                    + "out its style 'cookie' to encode them"
            }
            return nil
        }
    }

    /// Dot segments are taken out of a path before it is sent (RFC 3986, section 5.2.4), encoded ones too
    /// (WHATWG URL, section 4.4).
    private var pathFaults: [String] {
        let isEmpty = request.variables.contains { $0.value.isEmpty }
        let segments = request.encodedPath.split(separator: "/").map { PercentEncoding.decode($0) }
        let hasDots = segments.contains { [[0x2E], [0x2E, 0x2E]].contains($0) }
        return (isEmpty ? ["an empty value in the path names another path; give an example"] : [])
            + (hasDots
                ? ["the path has a segment '.' or '..', which clients take out; give another example"] : [])
    }

    /// Content of HEAD has no meaning (RFC 9110, section 9.3.2), and most clients send none.
    private var contentFaults: [String] {
        request.operation.method == "HEAD" && request.body != nil ? ["HEAD requests have no content"] : []
    }

    private var credentialFaults: [String] {
        let count = request.credentials.count { scheme in
            switch scheme.kind {
            case .basic, .bearer: true
            case .apiKey(.header, let name, _): name.lowercased() == "authorization"
            case .apiKey, .unsupported: false
            }
        }
        let names = request.credentials.compactMap { scheme -> String? in
            guard case .apiKey(let location, let name, _) = scheme.kind else { return nil }
            switch location {
            case .header: return HTTPToken.isToken(name) ? nil : "'\(name)' is no name of a header"
            case .cookie: return HTTPToken.isToken(name) ? nil : "'\(name)' is no name of a cookie"
            case .query: return nil
            }
        }
        return names + (count > 1 ? ["it needs two credentials in the one header Authorization"] : [])
    }
}

import Foundation

/// One call of an operation: what the API documents, and the caller's arguments.
nonisolated struct APICall: Sendable {
    let operation: String
    let method: String
    let path: String
    /// The operation's own server, or its path on the host of the client's.
    var server: String?
    var parameters: [APIParameter] = []
    var body: APIBody?
    /// The media type that a success has.
    var accept = "application/json"
    /// The security schemes that it takes, in each alternative together; nil for those that there are.
    var security: [[String]]?
    /// The documented success.
    let success: Int
    /// Further statuses that mean the same.
    var otherSuccesses: ClosedRange<Int>?
    /// Fields of the success body that must have these values; dots lead inside.
    var successFields: [String: String] = [:]
    /// Fields of a body that may hold a message, the first choice first; dots lead inside.
    var messageFields: [String] = []
    /// Whether a success may be too large for memory.
    var expectsFile = false

    func isSuccess(_ status: Int) -> Bool {
        status == success || otherSuccesses?.contains(status) == true
    }
}

/// An argument of a call as text: `name` is the API's name, `label` the one in Swift.
nonisolated enum APIParameter: Sendable {
    case path(_ name: String, _ value: String, label: String)
    /// Segments that stand as one, with commas between them.
    case pathList(_ name: String, _ values: [String], label: String)
    /// Segments of the form `name=value`, with commas between them.
    case pathFields(_ name: String, _ fields: [String: String], label: String)
    /// The text of a style of its own, percent-encoded.
    case encodedPath(_ name: String, _ text: String, label: String)
    case query(_ name: String, _ value: String?)
    /// Values with a separator between them; without one, each under the name.
    case queryList(_ name: String, _ values: [String]?, separator: String? = nil)
    /// Fields under their own names or, with a separator, under `separator[name]`.
    case queryFields(_ name: String, _ fields: [String: String]?, separator: String? = nil)
    /// The whole query string, which has no name of its own there.
    case queryString(_ name: String, _ value: String?)
    case header(_ name: String, _ value: String?)
    case cookie(_ name: String, _ value: String?)
    /// A cookie whose text is sent as it is.
    case cookieKey(_ name: String, _ key: String)
    /// Values with a separator between them; without one, each under the name.
    case cookieList(_ name: String, _ values: [String]?, separator: String? = nil)
    /// Fields under their own names.
    case cookieFields(_ name: String, _ fields: [String: String]?)
    /// What is made when the request is.
    case later(@Sendable () throws(APIInvalidArgument) -> [APIParameter])
}

/// Why an argument cannot be sent.
nonisolated struct APIInvalidArgument: Error {
    let reason: String
}

nonisolated extension APICall {
    /// The request of the call.
    /// - Parameters:
    ///   - base: The server.
    ///   - page: The address of a further page, which has the path and the query.
    ///   - credentials: What authorizes it.
    func request(
        base: String, page: String?, credentials: [APIParameter]
    ) throws(APIInvalidArgument) -> APIRequest {
        var parts = APIRequestParts(path: path)
        for parameter in parameters { try parts.add(parameter) }
        if page != nil { parts.query = [] }
        for credential in credentials { try parts.add(credential) }
        let base = base.hasSuffix("/") ? String(base.dropLast()) : base
        guard let server = URL(string: base), ["http", "https"].contains(server.scheme),
            server.host?.isEmpty == false, !base.contains("?"), !base.contains("#")
        else {
            throw APIInvalidArgument(reason: "the server must be an http(s) URL without query and fragment")
        }
        if let page, URL(string: page)?.hasOrigin(of: server) != true {
            throw APIInvalidArgument(reason: "the next page is on another server")
        }
        let target = page ?? base + parts.path
        let query = parts.query.joined(separator: "&")
        let separator = query.isEmpty ? "" : target.contains("?") ? "&" : "?"
        guard let url = URL(string: target + separator + query) else {
            throw APIInvalidArgument(reason: "the arguments do not make a URL")
        }
        var request = APIRequest(method: method, url: url, headers: parts.headers)
        request.expectsFile = expectsFile
        request.followsRedirects = success / 100 != 3
        request.headers["Accept"] = accept
        if !parts.cookies.isEmpty { request.headers["Cookie"] = parts.cookies.joined(separator: "; ") }
        return request
    }
}

nonisolated extension URL {
    private var origin: [String] {
        let scheme = (scheme ?? "").lowercased()
        return [scheme, (host ?? "").lowercased(), "\(port ?? (scheme == "https" ? 443 : 80))"]
    }

    /// Whether another URL has the same scheme, host and port.
    fileprivate func hasOrigin(of other: URL) -> Bool {
        origin == other.origin
    }
}

/// What a request is put together from.
nonisolated private struct APIRequestParts {
    var path: String
    var query: [String] = []
    var headers = APIHeaders()
    var cookies: [String] = []

    init(path: String) { self.path = path }

    mutating func add(_ parameter: APIParameter) throws(APIInvalidArgument) {
        switch parameter {
        case .path(let name, let value, let label): try set(name, encoded(value), label)
        case .pathList(let name, let values, let label):
            try set(name, values.map(encoded).joined(separator: ","), label)
        case .pathFields(let name, let fields, let label):
            try set(name, pairs(fields).joined(separator: ","), label)
        case .encodedPath(let name, let text, let label): try set(name, text, label)
        case .query(let name, let value?): add(name, value)
        case .queryList(let name, let values?, separator: nil): for value in values { add(name, value) }
        case .queryList(let name, let values?, let separator?):
            query.append("\(encoded(name))=\(values.map(encoded).joined(separator: separator))")
        case .queryFields(_, let fields?, let name):
            for (key, value) in fields.sorted(by: { $0.key < $1.key }) {
                add(name.map { "\($0)[\(key)]" } ?? key, value)
            }
        case .queryString(_, let value?): query.append(encoded(value))
        case .header(let name, let value?):
            guard !value.unicodeScalars.contains(where: { $0.value < 0x20 && $0 != "\t" }) else {
                throw APIInvalidArgument(reason: "the header \(name) must not contain control characters")
            }
            headers[name] = value
        case .cookieKey(let name, let key):
            guard !key.unicodeScalars.contains(where: { $0.value < 0x20 || $0 == ";" }) else {
                throw APIInvalidArgument(
                    reason: "the cookie \(name) must not contain control characters or semicolons")
            }
            cookies.append("\(name)=\(key)")
        case .cookie(let name, let value?): cookies.append("\(name)=\(encoded(value))")
        case .cookieList(let name, let values?, separator: nil):
            cookies += values.map { "\(name)=\(encoded($0))" }
        case .cookieList(let name, let values?, let separator?):
            cookies.append("\(name)=\(values.map(encoded).joined(separator: separator))")
        case .cookieFields(_, let fields?): cookies += pairs(fields)
        case .later(let make): for parameter in try make() { try add(parameter) }
        case .query, .queryList, .queryFields, .queryString, .header, .cookie, .cookieList, .cookieFields:
            break
        }
    }

    private func encoded(_ text: String) -> String { APIParameter.percentEncoded(text) }

    private func pairs(_ fields: [String: String]) -> [String] {
        fields.sorted { $0.key < $1.key }.map { "\(encoded($0.key))=\(encoded($0.value))" }
    }

    private mutating func add(_ name: String, _ value: String) {
        query.append("\(encoded(name))=\(encoded(value))")
    }

    private mutating func set(_ name: String, _ text: String, _ label: String) throws(APIInvalidArgument) {
        // Of a text that keeps its slashes, each part is a segment.
        let segments = text.split(separator: "/").map { $0.removingPercentEncoding ?? "" }
        guard !text.isEmpty, !segments.contains("."), !segments.contains("..") else {
            let reason = "\(label) must not be empty, \".\" or \"..\""
            let isOne = segments.count < 2
            throw APIInvalidArgument(reason: isOne ? reason : reason + ", nor have such a segment")
        }
        path = path.replacingOccurrences(of: "{\(name)}", with: text)
    }
}

nonisolated extension APIParameter {
    /// Names and values, one after the other, in the order of the names.
    static func pairs(_ fields: [String: String]) -> [String] {
        fields.sorted { $0.key < $1.key }.flatMap { [$0.key, $0.value] }
    }

    /// Fields as the text of a header: `a=x,b=1`, or `a,x,b,1` if they are not exploded.
    static func text(of fields: [String: String], isExploded: Bool) -> String {
        fields.sorted { $0.key < $1.key }.map { "\($0.key)\(isExploded ? "=" : ",")\($0.value)" }
            .joined(separator: ",")
    }

    /// A number as JSON writes it: without a fraction where there is none.
    static func text(_ number: Double) -> String {
        Int(exactly: number).map { String($0) } ?? String(number)
    }

    /// Percent-encodes everything but RFC 3986's unreserved characters, so that a value stays one path
    /// segment or one query value.
    static func percentEncoded(_ text: String) -> String { percentEncoded(text, except: "") }

    /// The same, but for some signs.
    static func percentEncoded(_ text: String, except signs: String) -> String {
        text.utf8.reduce(into: "") { encoded, byte in
            switch byte {
            case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
                UInt8(ascii: "_"), UInt8(ascii: "~"):
                encoded.unicodeScalars.append(Swift.Unicode.Scalar(byte))
            case _ where signs.utf8.contains(byte):
                encoded.unicodeScalars.append(Swift.Unicode.Scalar(byte))
            default:
                encoded += (byte < 16 ? "%0" : "%") + String(byte, radix: 16, uppercase: true)
            }
        }
    }
}

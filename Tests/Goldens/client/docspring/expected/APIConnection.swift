public import Foundation

/// One call of an operation: what the API documents, and the caller's arguments.
nonisolated struct APICall {
    let operation: String
    let method: String
    let path: String
    var parameters: [APIParameter] = []
    var body: APIBody?
    /// The media type that a success has.
    var accept = "application/json"
    /// Whether the credentials are sent.
    var isAuthorized = true
    /// The documented success.
    let success: Int
    /// Further statuses that mean the same.
    var otherSuccesses: ClosedRange<Int>?
    /// Fields of the success body that must have these values; dots lead inside.
    var successFields: [String: String] = [:]
    /// Fields of a body that may hold a message, the first choice first; dots lead inside.
    var messageFields: [String] = []
}

/// An argument of a call as text: `name` is the API's name, `label` the one in Swift.
nonisolated enum APIParameter {
    case path(_ name: String, _ value: String, label: String)
    /// Segments that stand as one, with commas between them.
    case pathList(_ name: String, _ values: [String], label: String)
    case query(_ name: String, _ value: String?)
    /// Values with a separator between them; without one, each under the name.
    case queryList(_ name: String, _ values: [String]?, separator: String? = nil)
    /// Fields under their own names or, with a separator, under `separator[name]`.
    case queryFields(_ name: String, _ fields: [String: String]?, separator: String? = nil)
    case header(_ name: String, _ value: String?)
    case cookie(_ name: String, _ value: String?)
}

/// Sends the calls of a client.
nonisolated struct APIConnection: Sendable {
    let baseURL: String
    let authorization: APIAuthorization
    let transport: any APITransport

    /// Makes a call and reads its answer as JSON.
    func send<Success: Decodable & Sendable, Failure: APIFailure>(
        _ call: APICall, failure: Failure.Type
    ) async throws(APIError<Failure>) -> (body: Success, reply: APIReply) {
        let reply = try await sendForReply(call, failure: failure)
        do {
            return (try reply.decode(), reply)
        } catch {
            throw .undecodable(error, reply)
        }
    }

    /// Makes a call and returns the answer's text.
    func sendForText<Failure: APIFailure>(
        _ call: APICall, failure: Failure.Type
    ) async throws(APIError<Failure>) -> (body: String, reply: APIReply) {
        let reply = try await sendForReply(call, failure: failure)
        return (String(decoding: reply.body, as: UTF8.self), reply)
    }

    /// Makes a call and returns the answer's bytes.
    func sendForData<Failure: APIFailure>(
        _ call: APICall, failure: Failure.Type
    ) async throws(APIError<Failure>) -> (body: Data, reply: APIReply) {
        let reply = try await sendForReply(call, failure: failure)
        return (reply.body, reply)
    }

    /// Makes a call and returns the answer of a success.
    func sendForReply<Failure: APIFailure>(
        _ call: APICall, failure: Failure.Type
    ) async throws(APIError<Failure>) -> APIReply {
        let operation = "\(call.method) \(call.operation)"
        let request: APIRequest
        do {
            request = try call.request(baseURL: baseURL, authorization: authorization)
        } catch {
            throw .invalidArgument(error.reason, operation: operation)
        }
        let response: APIResponse
        do {
            response = try await transport.send(request)
        } catch {
            let isCancelled = Task.isCancelled || error is CancellationError
            throw isCancelled
                ? .cancelled(operation: operation) : .transport(error, operation: operation)
        }
        let reply = APIReply(
            operation: operation, status: response.status, headers: response.headers, body: response.body,
            messageFields: call.messageFields)
        guard reply.status == call.success || call.otherSuccesses?.contains(reply.status) == true else {
            throw error(reply)
        }
        guard reply.agrees(with: call.successFields) else { throw .unsuccessful(reply) }
        return reply
    }

    private func error<Failure: APIFailure>(_ reply: APIReply) -> APIError<Failure> {
        do {
            guard let failure = try Failure(reply) else { return .unexpectedStatus(reply) }
            return .documented(failure, reply)
        } catch {
            return .undecodable(error, reply)
        }
    }
}

/// A request, ready to be sent.
nonisolated public struct APIRequest: Sendable {
    /// The method, in upper case.
    public var method: String
    /// The complete address, percent-encoded.
    public var url: URL
    /// The headers, credentials included.
    public var headers: APIHeaders
    /// The body, if there is one.
    public var body: Data?

    /// Creates a request.
    public init(method: String, url: URL, headers: APIHeaders = [:], body: Data? = nil) {
        self.method = method
        self.url = url
        self.headers = headers
        self.body = body
    }
}

/// An answer: status, headers and the whole body.
nonisolated public struct APIResponse: Sendable {
    /// The status code.
    public var status: Int
    /// The headers.
    public var headers: APIHeaders
    /// The body, empty if there was none.
    public var body: Data

    /// Creates an answer.
    public init(status: Int, headers: APIHeaders = [:], body: Data = Data()) {
        self.status = status
        self.headers = headers
        self.body = body
    }
}

/// Header fields, found by name in any letter case. Their values are not shown when printed, because
/// credentials are among them.
nonisolated public struct APIHeaders: Sendable, ExpressibleByDictionaryLiteral {
    private var values: [String: String] = [:]

    /// Creates headers from names and values.
    public init(dictionaryLiteral elements: (String, String)...) {
        for (name, value) in elements { self[name] = value }
    }

    /// The value of a field.
    public subscript(name: String) -> String? {
        get { values[name.lowercased()] }
        set { values[name.lowercased()] = newValue }
    }

    /// The names of all fields, in lower case, sorted.
    public var names: [String] { values.keys.sorted() }
}

nonisolated extension APIHeaders: CustomStringConvertible, CustomReflectable {
    /// The names alone.
    public var description: String { "[\(names.joined(separator: ", "))]" }
    /// The names alone.
    public var customMirror: Mirror { Mirror(self, unlabeledChildren: names) }
}

/// Why an argument cannot be sent.
nonisolated struct APIInvalidArgument: Error {
    let reason: String
}

nonisolated extension APICall {
    fileprivate func request(
        baseURL: String, authorization: APIAuthorization
    ) throws(APIInvalidArgument) -> APIRequest {
        var parts = APIRequestParts(path: path)
        for parameter in parameters { try parts.add(parameter) }
        if isAuthorized { try authorization.add(to: &parts) }
        let base = baseURL.hasSuffix("/") ? String(baseURL.dropLast()) : baseURL
        let query = parts.query.joined(separator: "&")
        let target =
            query.isEmpty ? parts.path : "\(parts.path)\(parts.path.contains("?") ? "&" : "?")\(query)"
        guard let url = URL(string: base + target), ["http", "https"].contains(url.scheme),
            url.host?.isEmpty == false, !base.contains("?"), !base.contains("#")
        else {
            throw APIInvalidArgument(reason: "the server must be an http(s) URL without query and fragment")
        }
        var request = APIRequest(method: method, url: url, headers: parts.headers)
        request.headers["Accept"] = accept
        if !parts.cookies.isEmpty { request.headers["Cookie"] = parts.cookies.joined(separator: "; ") }
        if let body {
            let content = try body.content()
            request.headers["Content-Type"] = content.mediaType
            request.body = content.bytes
        }
        return request
    }
}

/// What a request is put together from.
nonisolated struct APIRequestParts {
    fileprivate(set) var path: String
    fileprivate(set) var query: [String] = []
    fileprivate(set) var headers = APIHeaders()
    fileprivate(set) var cookies: [String] = []

    fileprivate init(path: String) { self.path = path }

    mutating func add(_ parameter: APIParameter) throws(APIInvalidArgument) {
        switch parameter {
        case .path(let name, let value, let label): try set(name, [value], label)
        case .pathList(let name, let values, let label): try set(name, values, label)
        case .query(let name, let value?): add(name, value)
        case .queryList(let name, let values?, separator: nil): for value in values { add(name, value) }
        case .queryList(let name, let values?, let separator?):
            query.append("\(percentEncode(name))=\(values.map(percentEncode).joined(separator: separator))")
        case .queryFields(_, let fields?, let name):
            for (key, value) in fields.sorted(by: { $0.key < $1.key }) {
                add(name.map { "\($0)[\(key)]" } ?? key, value)
            }
        case .header(let name, let value?):
            guard !value.unicodeScalars.contains(where: { $0.value < 0x20 && $0 != "\t" }) else {
                throw APIInvalidArgument(reason: "the header \(name) must not contain control characters")
            }
            headers[name] = value
        case .cookie(let name, let value?): cookies.append("\(name)=\(percentEncode(value))")
        case .query, .queryList, .queryFields, .header, .cookie: break
        }
    }

    private mutating func add(_ name: String, _ value: String) {
        query.append("\(percentEncode(name))=\(percentEncode(value))")
    }

    private mutating func set(_ name: String, _ values: [String], _ label: String) throws(APIInvalidArgument)
    {
        let text = values.map(percentEncode).joined(separator: ",")
        guard !["", ".", ".."].contains(text) else {
            throw APIInvalidArgument(reason: "\(label) must not be empty, \".\" or \"..\"")
        }
        path = path.replacingOccurrences(of: "{\(name)}", with: text)
    }
}

/// Percent-encodes everything but RFC 3986's unreserved characters, so that a value stays one path
/// segment or one query value.
nonisolated func percentEncode(_ text: String) -> String {
    text.utf8.reduce(into: "") { encoded, byte in
        switch byte {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
            UInt8(ascii: "_"), UInt8(ascii: "~"):
            encoded.unicodeScalars.append(Unicode.Scalar(byte))
        default:
            encoded += (byte < 16 ? "%0" : "%") + String(byte, radix: 16, uppercase: true)
        }
    }
}

public import Foundation

/// One call of an operation: what the API documents, and the caller's arguments.
nonisolated struct APICall {
    let operation: String
    let method: String
    let path: String
    var parameters: [APIParameter] = []
    /// Whether the credentials are sent.
    var isAuthorized = true
    /// The documented success.
    let success: Int
    /// Fields of the success body that must have these values.
    var successFields: [String: String] = [:]
    /// Fields of a body that may hold a message, the first choice first.
    var messageFields: [String] = []
}

/// An argument of a call as text: `name` is the API's name, `label` the one in Swift.
nonisolated enum APIParameter {
    case path(_ name: String, _ value: String, label: String)
    case query(_ name: String, _ value: String?)
}

/// What authorizes a request. It never shows itself.
nonisolated struct APIAuthorization: Sendable, CustomStringConvertible, CustomReflectable {
    fileprivate let header: String?
    fileprivate let problem: String?

    /// For an API that asks for no credentials.
    static let none = APIAuthorization(header: nil, problem: nil)

    /// HTTP Basic authentication (RFC 7617), in UTF-8.
    static func basic(username: String, password: String) -> APIAuthorization {
        guard !username.contains(":") else {
            return APIAuthorization(header: nil, problem: "the username must not contain a colon")
        }
        let pair = Data("\(username):\(password)".utf8).base64EncodedString()
        return APIAuthorization(header: "Basic \(pair)", problem: nil)
    }

    var description: String { "<redacted>" }
    var customMirror: Mirror { Mirror(self, children: []) }
}

/// Sends the calls of a client.
nonisolated struct APIConnection: Sendable {
    let baseURL: String
    let authorization: APIAuthorization
    let transport: any APITransport

    /// Makes a call and reads its answer.
    func send<Success: Decodable & Sendable, Failure: APIFailure>(
        _ call: APICall, failure: Failure.Type
    ) async throws(APIError<Failure>) -> (body: Success, reply: APIReply) {
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
        guard reply.status == call.success else { throw error(reply) }
        guard reply.agrees(with: call.successFields) else { throw .unsuccessful(reply) }
        do {
            return (try reply.decode(), reply)
        } catch {
            throw .undecodable(error, reply)
        }
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

extension APIHeaders: CustomStringConvertible, CustomReflectable {
    /// The names alone.
    public var description: String { "[\(names.joined(separator: ", "))]" }
    /// The names alone.
    public var customMirror: Mirror { Mirror(self, unlabeledChildren: names) }
}

nonisolated private struct InvalidArgument: Error {
    let reason: String
}

extension APICall {
    fileprivate func request(
        baseURL: String, authorization: APIAuthorization
    ) throws(InvalidArgument) -> APIRequest {
        var path = path
        var query: [String] = []
        for parameter in parameters {
            switch parameter {
            case .path(let name, let value, let label):
                guard !value.isEmpty, value != ".", value != ".." else {
                    throw InvalidArgument(reason: "\(label) must not be empty, \".\" or \"..\"")
                }
                path = path.replacingOccurrences(of: "{\(name)}", with: percentEncode(value))
            case .query(let name, let value?):
                query.append("\(percentEncode(name))=\(percentEncode(value))")
            case .query(_, nil): break
            }
        }
        let base = baseURL.hasSuffix("/") ? String(baseURL.dropLast()) : baseURL
        let target = query.isEmpty ? path : "\(path)?\(query.joined(separator: "&"))"
        guard let url = URL(string: base + target), ["http", "https"].contains(url.scheme),
            url.host?.isEmpty == false, !base.contains("?"), !base.contains("#")
        else {
            throw InvalidArgument(reason: "the server must be an http(s) URL without query and fragment")
        }
        var request = APIRequest(method: method, url: url, headers: ["Accept": "application/json"])
        if isAuthorized {
            if let problem = authorization.problem { throw InvalidArgument(reason: problem) }
            request.headers["Authorization"] = authorization.header
        }
        return request
    }
}

/// Percent-encodes everything but RFC 3986's unreserved characters, so that a value stays one path
/// segment or one query value.
nonisolated private func percentEncode(_ text: String) -> String {
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

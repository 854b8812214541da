public import Foundation

/// Why a call did not return what was asked for.
///
/// Every error prints as one line: method and operation, status, reason.
nonisolated public enum APIError<Failure: APIFailure>: Error {
    /// The server answered with an error that the API documents; its body has been read.
    case documented(Failure, APIReply)
    /// The status is the documented success, but the body says that the call failed.
    case unsuccessful(APIReply)
    /// The server answered with a status that the API does not document.
    case unexpectedStatus(APIReply)
    /// The body is not what the API documents for this status.
    case undecodable(APIDecodingProblem, APIReply)
    /// There was no complete answer: no connection, a time-out, a broken transfer.
    case transport(any Error, operation: String)
    /// The task that made the call was cancelled.
    case cancelled(operation: String)
    /// The provider of the credentials failed; nothing was sent.
    case credentials(any Error, operation: String)
    /// An argument cannot be sent; nothing was sent.
    case invalidArgument(String, operation: String)

    /// The answer, if there was one.
    public var reply: APIReply? {
        switch self {
        case .documented(_, let reply), .unsuccessful(let reply), .unexpectedStatus(let reply),
            .undecodable(_, let reply):
            return reply
        case .transport, .cancelled, .credentials, .invalidArgument: return nil
        }
    }
}

/// The error answers that the API documents for one operation.
nonisolated public protocol APIFailure: Sendable {
    /// Reads an error answer; nil if its status is not documented.
    init?(_ reply: APIReply) throws(APIDecodingProblem)
}

/// The errors of an operation for which the API documents none; there is no value of it.
nonisolated public struct APINoFailure: APIFailure, Hashable {
    /// Always nil.
    public init?(_ reply: APIReply) { nil }
}

/// An answer as it arrived. Printing it shows neither header values nor body: secrets may be among them.
nonisolated public struct APIReply: Sendable {
    /// Method and name of the operation, for example `GET listFolders`.
    public let operation: String
    /// The status code.
    public let status: Int
    /// The headers.
    public let headers: APIHeaders
    /// The body, byte for byte.
    public let body: Foundation.Data
    /// The names of the fields that may hold a message for people.
    let messageFields: [String]
    /// The address that was asked.
    let url: URL
}

/// What the second spelling of an operation returns: the body of a success, and the answer as it arrived.
public typealias APIAnswer<Body> = (body: Body, reply: APIReply)

/// Where and why a body could not be read.
nonisolated public struct APIDecodingProblem: Error, CustomStringConvertible {
    /// The place in the body as a JSONPath, for example `$.token.expires_at`.
    public let path: String
    /// What is wrong there.
    public let reason: String

    /// Place and reason.
    public var description: String { "\(path) \(reason)" }
}

nonisolated extension APIError: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable,
    LocalizedError
{
    /// One line: method and operation, status, reason.
    public var description: String {
        switch self {
        case .documented(let failure, let reply):
            let name = Swift.Mirror(reflecting: failure).children.first?.label ?? "\(failure)"
            return reply.line("\(reply.status) \(name)", reply.message)
        case .unsuccessful(let reply):
            return reply.line("\(reply.status), but the body reports a failure", reply.message)
        case .unexpectedStatus(let reply):
            return reply.line("unexpected status \(reply.status)", reply.message)
        case .undecodable(let problem, let reply):
            let type = reply.headers["Content-Type"]?.lowercased() ?? ""
            let other = type.isEmpty || type.contains("json") ? "" : " (\(type.prefix { $0 != ";" }))"
            return reply.line("\(reply.status), but the body\(other) cannot be read", problem.description)
        case .transport(let error, let operation):
            return "\(operation): no answer: \(Self.words(error))"
        case .credentials(let error, let operation):
            return "\(operation): not sent: no credentials: \(Self.words(error))"
        case .cancelled(let operation):
            return "\(operation): cancelled"
        case .invalidArgument(let problem, let operation):
            return "\(operation): not sent: \(problem)"
        }
    }

    private static func words(_ error: any Error) -> String {
        let error = error as NSError
        // Outside Apple's platforms these have no description of their own.
        let phrases = [
            NSURLErrorTimedOut: "The request timed out.",
            NSURLErrorCannotFindHost: "A server with this name was not found.",
            NSURLErrorCannotConnectToHost: "The server cannot be reached.",
            NSURLErrorNetworkConnectionLost: "The connection was lost.",
            NSURLErrorHTTPTooManyRedirects: "There were too many redirects.",
        ]
        let phrase = error.domain == NSURLErrorDomain ? phrases[error.code] : nil
        return "\(phrase ?? error.localizedDescription) (\(error.domain) \(error.code))"
    }

    /// The same line.
    public var debugDescription: String { description }
    /// The same line.
    public var errorDescription: String? { description }
    /// Nothing beside the line.
    public var customMirror: Swift.Mirror { Swift.Mirror(self, children: []) }
}

nonisolated extension APIReply: CustomStringConvertible, CustomReflectable {
    /// Operation and status.
    public var description: String { "\(operation): \(status)" }
    /// Operation, status, names of headers, size of the body.
    public var customMirror: Swift.Mirror {
        Swift.Mirror(
            self,
            children: [
                "operation": operation, "status": status, "headers": headers, "body": "\(body.count) bytes",
            ])
    }

    fileprivate func line(_ outcome: String, _ reason: String?) -> String {
        let names = ["X-Request-Id", "Request-Id", "X-Correlation-Id", "X-Amzn-RequestId", "CF-Ray"]
        let identifier =
            names.lazy.compactMap { headers[$0] }.first
            .map { " (request \(oneLine($0)))" } ?? ""
        return "\(operation): \(outcome)\(reason.map { ": \($0)" } ?? "")\(identifier)"
    }

    /// Whether the body's fields have the expected values. A field that is not there is for `decode` to
    /// report.
    func agrees(with fields: [String: String]) -> Bool {
        let json = fields.isEmpty ? nil : json
        return fields.allSatisfy { name, value in
            guard let field = json?.field(name) else { return true }
            return (field.string ?? field.description) == value
        }
    }

    /// The body as JSON.
    var json: APIJSON? { try? JSONDecoder().decode(APIJSON.self, from: body) }

    /// What the answer says to people: the first message field that is there, or else, for an error
    /// status, the beginning of the body. The body of another status may hold what must not be shown.
    public var message: String? {
        let json = json
        for field in messageFields {
            switch json?.field(field) {
            case .string(let text)? where !text.isEmpty: return oneLine(text)
            case .array(let elements)? where elements.contains { $0.string != nil }:
                return oneLine(elements.compactMap(\.string).joined(separator: ", "))
            default: break
            }
        }
        // Those of RFC 9457 are known without documentation.
        if headers["Content-Type"]?.lowercased().hasPrefix("application/problem+json") == true {
            let parts = ["title", "detail"].compactMap { json?[$0]?.string }.filter { !$0.isEmpty }
            if !parts.isEmpty { return oneLine(parts.joined(separator: ": ")) }
        }
        guard status >= 400, !body.isEmpty else { return nil }
        return oneLine(String(decoding: body.prefix(2000), as: UTF8.self))
    }

    private func oneLine(_ text: String) -> String {
        let words = text.split { $0.isWhitespace || $0.unicodeScalars.contains { $0.value < 0x20 } }
        let line = words.joined(separator: " ")
        return line.count > 200 ? "\(line.prefix(200))..." : line
    }

    /// The body as text.
    var text: String { String(decoding: body, as: UTF8.self) }

    /// Reads the body as JSON; an empty one is nil where that is a value.
    func decode<Body: Decodable>(_ type: Body.Type = Body.self) throws(APIDecodingProblem) -> Body {
        try Self.decode(body)
    }

    /// Reads bytes as JSON.
    static func decode<Body: Decodable>(
        _ body: Foundation.Data, as type: Body.Type = Body.self
    ) throws(APIDecodingProblem) -> Body {
        if body.isEmpty, let optional = type as? any ExpressibleByNilLiteral.Type,
            let none = optional.init(nilLiteral: ()) as? Body
        {
            return none
        }
        let decoder = JSONDecoder()
        decoder.dateDecodingStrategy = .custom { decoder in
            let container = try decoder.singleValueContainer()
            let text = try container.decode(String.self)
            if let date = APIDateTime.parse(text) { return date }
            throw DecodingError.dataCorruptedError(
                in: container, debugDescription: "is not a date-time: \"\(text.prefix(40))\"")
        }
        decoder.dataDecodingStrategy = .custom { decoder in
            let container = try decoder.singleValueContainer()
            if let data = base64(try container.decode(String.self)) { return data }
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "is not Base64")
        }
        do {
            return try decoder.decode(type, from: body)
        } catch {
            throw APIDecodingProblem(error, body)
        }
    }
}

nonisolated extension APIReply {
    /// The bytes of Base64 in either alphabet (RFC 4648), padded or not, in one line or several.
    private static func base64(_ text: String) -> Foundation.Data? {
        var digits = text.filter { !$0.isWhitespace && $0 != "=" }
        digits = digits.replacingOccurrences(of: "-", with: "+").replacingOccurrences(of: "_", with: "/")
        digits += String(repeating: "=", count: (4 - digits.utf8.count % 4) % 4)
        return Foundation.Data(base64Encoded: digits)
    }
}

nonisolated extension APIJSON {
    /// The value that a dotted path leads to.
    func field(_ path: String) -> APIJSON? {
        path.split(separator: ".").reduce(Optional(self)) { $0?[String($1)] }
    }
}

nonisolated extension APIDecodingProblem {
    fileprivate init(_ error: any Error, _ body: Foundation.Data) {
        switch error {
        case DecodingError.typeMismatch(let type, let context):
            self.init(context.codingPath, "is not \(Self.jsonName(of: type))")
        case DecodingError.valueNotFound(_, let context):
            self.init(context.codingPath, "is null")
        case DecodingError.keyNotFound(let key, let context):
            self.init(context.codingPath + [key], "is missing")
        case DecodingError.dataCorrupted(let context) where context.debugDescription.contains("umber"):
            self.init(context.codingPath, "has a number that does not fit: \(context.debugDescription)")
        case DecodingError.dataCorrupted(let context) where context.codingPath.isEmpty:
            // Outside Apple's platforms a number that its type cannot hold counts as a fault of the text, too.
            let isJSON = (try? JSONDecoder().decode(APIJSON.self, from: body)) != nil
            self.init([], isJSON ? "has a number that does not fit" : "is not JSON")
        case DecodingError.dataCorrupted(let context):
            self.init(context.codingPath, context.debugDescription)
        default:
            self.init([], "\(error)")
        }
    }

    private static func jsonName(of type: any Any.Type) -> String {
        switch type {
        case is String.Type: "a string"
        case is Bool.Type: "a boolean"
        case is any BinaryInteger.Type: "an integer"
        case is any BinaryFloatingPoint.Type: "a number"
        case is [String: Any].Type: "an object"
        case is [Any].Type: "an array"
        default: "\(type)"
        }
    }

    private init(_ path: [any CodingKey], _ reason: String) {
        self.path = path.reduce(into: "$") { path, key in
            path += key.intValue.map { "[\($0)]" } ?? ".\(key.stringValue)"
        }
        self.reason = reason
    }
}

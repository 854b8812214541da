import ContractServer
import Foundation
import Synchronization

/// A loopback server that answers in an order of its own and keeps what arrives.
final class AcmeServer: Sendable {
    private final class Record: Sendable {
        let requests = Mutex<[HTTPRequest]>([])
    }

    private let record = Record()
    private let server: LoopbackServer

    /// Answers with what the closure makes of the request and the number of requests before it.
    init(_ handler: @escaping @Sendable (HTTPRequest, Int) -> HTTPResponse) throws {
        server = try LoopbackServer(limits: ServerLimits(bodySize: 300 << 20)) { [record] request in
            let number = record.requests.withLock { requests in
                requests.append(request)
                return requests.count - 1
            }
            return handler(request, number)
        }
    }

    /// Answers with one after the other, and with the last from then on.
    convenience init(_ answers: HTTPResponse...) throws {
        try self.init { _, number in answers[min(number, answers.count - 1)] }
    }

    var requests: [HTTPRequest] { record.requests.withLock { $0 } }
    var targets: [String] { requests.map(\.target) }

    var url: URL { get throws { try localURL(port: server.port) } }

    /// A client whose calls arrive here, with pauses that a test can wait for.
    func client(
        _ credentials: Acme.Credentials? = .bearer(token: "EXAMPLETOKEN"), timeout: TimeInterval = 10
    ) throws -> Acme {
        let session = URLSessionTransport(timeout: timeout)
        var client = Acme(
            credentials: credentials, server: .custom(try url),
            // The server lives as long as its clients.
            transport: APIClosureTransport { [self] in
                try await withExtendedLifetime(self) { session }.send($0)
            })
        client.retries.firstDelay = .milliseconds(10)
        return client
    }
}

struct InvalidURL: Error {}

func localURL(port: UInt16, path: String = "") throws -> URL {
    guard let url = URL(string: "http://127.0.0.1:\(port)\(path)") else { throw InvalidURL() }
    return url
}

extension HTTPResponse {
    static func json(_ text: String, status: Int = 200, _ headers: [String: String] = [:]) -> HTTPResponse {
        HTTPResponse(
            status: status,
            headers: [HTTPHeader("Content-Type", "application/json")]
                + headers.map { HTTPHeader($0.key, $0.value) },
            body: Array(text.utf8))
    }

    static let user = json(#"{"id": "6f9619ff-8b86-d011-b42d-00c04fc964ff"}"#)
}

/// The line of the error that a call throws; nil if it throws none.
func line(_ call: () async throws -> Void) async -> String? {
    do {
        try await call()
        return nil
    } catch {
        return "\(error)"
    }
}

import ContractServer
import Foundation
import Synchronization

/// A loopback server that keeps the requests that arrive.
final class RecordingServer: Sendable {
    private final class Record: Sendable {
        let requests = Mutex<[HTTPRequest]>([])
    }

    private let record = Record()
    private let server: LoopbackServer

    init(_ handler: @escaping @Sendable (HTTPRequest) -> HTTPResponse) throws {
        server = try LoopbackServer { [record] request in
            record.requests.withLock { $0.append(request) }
            return handler(request)
        }
    }

    var requests: [HTTPRequest] { record.requests.withLock { $0 } }

    /// The address, by a name of one's choice for the same host.
    func url(host: String = "127.0.0.1", path: String = "") throws -> URL {
        try localURL(port: server.port, host: host, path: path)
    }

    /// A client whose calls arrive here.
    func client(timeout: TimeInterval = 10) throws -> DocSpring {
        DocSpring(
            credentials: .basic(username: "token_id", password: "token_secret"), server: .custom(try url()),
            transport: URLSessionTransport(timeout: timeout))
    }
}

struct InvalidURL: Error {}

func localURL(port: UInt16, host: String = "127.0.0.1", path: String = "") throws -> URL {
    guard let url = URL(string: "http://\(host):\(port)\(path)") else { throw InvalidURL() }
    return url
}

extension HTTPResponse {
    static func json(_ status: Int, _ text: String, headers: [HTTPHeader] = []) -> HTTPResponse {
        HTTPResponse(
            status: status, headers: [HTTPHeader("Content-Type", "application/json")] + headers,
            body: Array(text.utf8))
    }

    /// A documented success.
    static func created(
        status: String = "success", expiresAt: String = "\"2030-01-31T14:00:00Z\"", url: String = tokenURLText
    ) -> HTTPResponse {
        .json(
            201,
            """
            {"status": "\(status)", "token": {"id": "tok_1", "secret": "EXAMPLESECRET",
             "expires_at": \(expiresAt), "data_request_url": \(url)}}
            """)
    }
}

let tokenURLText =
    "\"https://app.docspring.com/data_requests/drq_1?token_id=tok_1&token_secret=EXAMPLESECRET\""

/// The typed error of a call that must fail; nil, and a recorded issue, if it does not.
func failure(
    of client: DocSpring, dataRequestID: String = "drq_1"
) async -> APIError<DocSpring.CreateDataRequestTokenFailure>? {
    do throws(APIError<DocSpring.CreateDataRequestTokenFailure>) {
        _ = try await client.createDataRequestToken(dataRequestID: dataRequestID)
        return nil
    } catch {
        return error
    }
}

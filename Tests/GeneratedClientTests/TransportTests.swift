import ContractServer
import Foundation
import Synchronization
import Testing

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

@Suite("Transport of the generated client", .serialized, .timeLimit(.minutes(10)))
struct TransportTests {
    @Test("A body that is cut off is an error")
    func truncated() async throws {
        let server = try RecordingServer { _ in
            var response = HTTPResponse.created()
            response.ending = .cutOff(after: 20)
            return response
        }
        let error = try #require(await failure(of: server.client()))
        guard case .transport = error else {
            Issue.record("\(error)")
            return
        }
        #expect("\(error)".hasPrefix("POST createDataRequestToken: no answer: "))
    }

    @Test("A connection that is closed without an answer is an error")
    func dropped() async throws {
        let server = try RecordingServer { _ in HTTPResponse(status: 201, ending: .drop) }
        let error = try #require(await failure(of: server.client()))
        #expect("\(error)".hasPrefix("POST createDataRequestToken: no answer: "))
    }

    @Test("Nobody listens")
    func refused() async throws {
        let port = try UnusedPort()
        let client = DocSpring(
            credentials: .basic(username: "i", password: "s"),
            server: .custom(try localURL(port: port.number)))
        let error = try #require(await failure(of: client))
        guard case .transport(let cause as URLError, _) = error else {
            Issue.record("\(error)")
            return
        }
        #expect(cause.code == .cannotConnectToHost)
        #expect(!"\(error)".contains("\n"))
    }

    @Test("A server that does not answer in time")
    func timeout() async throws {
        let server = try RecordingServer { _ in
            var response = HTTPResponse.created()
            response.delay = .seconds(20)
            return response
        }
        let error = try #require(await failure(of: server.client(timeout: 1)))
        guard case .transport(let cause as URLError, _) = error else {
            Issue.record("\(error)")
            return
        }
        #expect(cause.code == .timedOut)
    }

    @Test("Cancelling the task ends the call at once", arguments: [0, 300])
    func cancellation(milliseconds: Int) async throws {
        let server = try RecordingServer { _ in
            var response = HTTPResponse.created()
            response.delay = .seconds(20)
            return response
        }
        let client = try server.client()
        let call = Task { await failure(of: client) }
        try await Task.sleep(for: .milliseconds(milliseconds))
        call.cancel()
        let error = try #require(await call.value)
        guard case .cancelled = error else {
            Issue.record("\(error)")
            return
        }
        #expect("\(error)" == "POST createDataRequestToken: cancelled")
    }

    @Test("A POST is never redirected", arguments: [301, 302, 303, 307, 308])
    func redirectedPost(status: Int) async throws {
        let other = try RecordingServer { _ in .created() }
        let target = try other.url(host: "localhost", path: "/there").absoluteString
        let server = try RecordingServer { _ in
            HTTPResponse(status: status, headers: [HTTPHeader("Location", target)])
        }
        let error = try #require(await failure(of: server.client()))
        guard case .unexpectedStatus(let reply) = error else {
            Issue.record("\(error)")
            return
        }
        #expect(reply.status == status)
        #expect(reply.headers["Location"] == target)
        #expect(other.requests.isEmpty)
        #expect(server.requests.count == 1)
    }

    @Test(
        "A GET follows redirects, to another host or port without any credentials",
        arguments: [302, 307], ["localhost", "127.0.0.1"])
    func redirectedGet(status: Int, host: String) async throws {
        let other = try RecordingServer { _ in .json(200, "there") }
        let target = try other.url(host: host, path: "/there").absoluteString
        let server = try RecordingServer { request in
            let location = request.target == "/a" ? "b?c=d" : target
            return HTTPResponse(status: status, headers: [HTTPHeader("Location", location)])
        }
        let headers: APIHeaders = ["Authorization": "Basic x", "X-API-Key": "y", "Accept": "text/plain"]
        let response = try await URLSessionTransport().send(
            APIRequest(method: "GET", url: try server.url(path: "/a"), headers: headers))
        #expect(response.status == 200)
        #expect(String(decoding: try await response.body.data(), as: UTF8.self) == "there")
        #expect(server.requests.map(\.target) == ["/a", "/b?c=d"])
        #expect(server.requests.last?.values(of: "Authorization") == ["Basic x"])
        let request = try #require(other.requests.first)
        #expect(request.target == "/there")
        #expect(request.values(of: "Authorization").isEmpty && request.values(of: "X-API-Key").isEmpty)
        #expect(request.values(of: "Accept") == ["text/plain"])
    }

    @Test("A redirect that is the documented success is handed back", arguments: ["GET", "HEAD"])
    func expectedRedirect(method: String) async throws {
        let server = try RecordingServer { _ in
            HTTPResponse(status: 302, headers: [HTTPHeader("Location", "/there")])
        }
        var request = APIRequest(method: method, url: try server.url(path: "/here"))
        request.followsRedirects = false
        let response = try await URLSessionTransport().send(request)
        #expect(response.status == 302)
        #expect(response.headers["Location"] == "/there")
        #expect(server.requests.map(\.target) == ["/here"])
    }

    @Test("Redirects without end are an error, one to another scheme is handed back")
    func oddRedirects() async throws {
        let server = try RecordingServer { request in
            let location = request.target == "/file" ? "file:///etc/hostname" : "/again"
            return HTTPResponse(status: 302, headers: [HTTPHeader("Location", location)])
        }
        let transport = URLSessionTransport()
        let error = await #expect(throws: URLError.self) {
            try await transport.send(APIRequest(method: "GET", url: try server.url(path: "/again")))
        }
        #expect(error?.code == .httpTooManyRedirects)
        let response = try await transport.send(
            APIRequest(method: "GET", url: try server.url(path: "/file")))
        #expect(response.status == 302)
    }

    @Test(
        "Content of a GET is refused before anything is sent, and not tried again",
        arguments: ["GET", "HEAD"])
    func contentOfGet(method: String) async throws {
        let server = try RecordingServer { _ in .created() }
        let session = URLSessionTransport()
        let body = Data("{}".utf8)
        let client = DocSpring(
            credentials: .basic(username: "i", password: "s"), server: .custom(try server.url()),
            transport: APIClosureTransport { request in
                var request = request
                (request.method, request.body) = (method, .data(body))
                return try await session.send(request)
            })
        let error = try #require(await failure(of: client))
        #expect(
            "\(error)"
                == "POST createDataRequestToken: not sent: URLSession sends no content with \(method); "
                + "use another transport"
        )
        #expect(server.requests.isEmpty)
    }

    @Test("Cookies of one answer are not sent with the next call")
    func cookies() async throws {
        let server = try RecordingServer { _ in
            var response = HTTPResponse.created()
            response.headers.append(HTTPHeader("Set-Cookie", "session=1; Path=/"))
            return response
        }
        let client = try server.client()
        for _ in 0..<2 { _ = try await client.createDataRequestToken(dataRequestID: "drq_1") }
        #expect(server.requests.count == 2)
        #expect(server.requests.allSatisfy { $0.values(of: "Cookie").isEmpty })
    }

    @Test("Calls at the same time keep their own answers")
    func concurrency() async throws {
        let server = try RecordingServer { request in
            let number = request.target.split(separator: "/").dropFirst().first ?? ""
            return .json(201, #"{"status": "success", "token": {"id": "\#(number)", "secret": ""}}"#)
        }
        let client = try server.client(timeout: 60)
        let matches = try await withThrowingTaskGroup(of: Bool.self) { group in
            for number in 0..<2000 {
                group.addTask {
                    let response = try await client.createDataRequestToken(dataRequestID: "\(number)")
                    return response.token.id == "\(number)"
                }
            }
            return try await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
        }
        #expect(matches == 2000)
        #expect(server.requests.count == 2000)
    }

    @Test("A closure can stand in for the network")
    func closure() async throws {
        let body = Data(HTTPResponse.created().body)
        let client = DocSpring(
            credentials: .basic(username: "i", password: "s"),
            transport: APIClosureTransport { request in
                let address = "https://api.docspring.com/api/v1/data_requests/drq_1/tokens"
                return APIResponse(status: request.url.absoluteString == address ? 201 : 500, body: body)
            })
        let response = try await client.createDataRequestToken(dataRequestID: "drq_1")
        #expect(response.token.secret == "EXAMPLESECRET")
    }
}

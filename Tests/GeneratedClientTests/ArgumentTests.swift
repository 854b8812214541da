import ContractServer
import Foundation
import Testing

@Suite("Arguments of the generated client")
struct ArgumentTests {
    @Test(
        "A path value stays one segment",
        arguments: [
            ("a/../b c?d#e%2F", "a%2F..%2Fb%20c%3Fd%23e%252F"), ("...", "..."), ("-._~", "-._~"),
            ("é+\u{0}\n", "%C3%A9%2B%00%0A"), ("%2e%2e", "%252e%252e"), ("{type}", "%7Btype%7D"),
            ("\\..\\", "%5C..%5C"), (";a=b", "%3Ba%3Db"),
        ])
    func pathValues(value: String, segment: String) async throws {
        let server = try RecordingServer { _ in .created() }
        _ = try await server.client().createDataRequestToken(dataRequestID: value)
        #expect(server.requests.map(\.target) == ["/data_requests/\(segment)/tokens"])
    }

    @Test("A path value that would change the path is not sent", arguments: ["", ".", ".."])
    func refusedPathValues(value: String) async throws {
        let server = try RecordingServer { _ in .created() }
        let error = try #require(await failure(of: server.client(), dataRequestID: value))
        #expect(
            "\(error)"
                == #"POST createDataRequestToken: not sent: dataRequestID must not be empty, "." or "..""#)
        #expect(server.requests.isEmpty)
    }

    @Test("The base path is kept, with and without a slash at its end", arguments: ["/api/v1", "/api/v1/"])
    func basePath(path: String) async throws {
        let server = try RecordingServer { _ in .created() }
        let client = DocSpring(
            credentials: .basic(username: "i", password: "s"), server: .custom(try server.url(path: path)))
        _ = try await client.createDataRequestToken(dataRequestID: "drq_1")
        #expect(server.requests.map(\.target) == ["/api/v1/data_requests/drq_1/tokens"])
    }

    @Test(
        "A server that cannot be a base is not called",
        arguments: ["ftp://localhost/", "file:///tmp", "/api", "http://localhost/?a", "http://localhost/#a"])
    func servers(address: String) async throws {
        let url = try #require(URL(string: address))
        let client = DocSpring(
            credentials: .basic(username: "i", password: "s"), server: .custom(url),
            transport: APIClosureTransport { _ in APIResponse(status: 500) })
        let error = try #require(await failure(of: client))
        guard case .invalidArgument = error else {
            Issue.record("\(error)")
            return
        }
    }

    @Test("Credentials are sent in UTF-8; a username with a colon is not sent (RFC 7617, section 2)")
    func credentials() async throws {
        let server = try RecordingServer { _ in .created() }
        let client = DocSpring(
            credentials: .basic(username: "tést", password: "123£:"), server: .custom(try server.url()))
        _ = try await client.createDataRequestToken(dataRequestID: "drq_1")
        #expect(server.requests.first?.values(of: "Authorization") == ["Basic dMOpc3Q6MTIzwqM6"])
        let other = DocSpring(
            credentials: .basic(username: "a:b", password: "c"), server: .custom(try server.url()))
        let error = try #require(await failure(of: other))
        #expect(
            "\(error)" == "POST createDataRequestToken: not sent: the username must not contain a colon")
        #expect(server.requests.count == 1)
    }
}

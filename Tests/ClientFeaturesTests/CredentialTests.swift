import ContractServer
import Foundation
import Synchronization
import Testing

@Suite("Credentials of the generated client", .timeLimit(.minutes(10)))
struct CredentialTests {
    /// Counts how often a provider is asked.
    private final class Provider: Sendable {
        private let calls = Mutex(0)
        var count: Int { calls.withLock { $0 } }

        func token(expiresIn seconds: TimeInterval?, delay: Duration = .zero) async throws -> APIToken {
            let number = calls.withLock { calls in
                calls += 1
                return calls
            }
            try await Task.sleep(for: delay)
            return APIToken("t\(number)", expiresAt: seconds.map { Date(timeIntervalSinceNow: $0) })
        }
    }

    private func authorization(_ server: AcmeServer) -> [String] {
        server.requests.flatMap { $0.values(of: "Authorization") }
    }

    @Test("A provider is asked for every call, unless its token says how long it is good")
    func provider() async throws {
        let cases: [(TimeInterval?, [String])] = [
            (nil, ["t1", "t2"]), (3600, ["t1", "t1"]), (10, ["t1", "t2"]),
        ]
        for (seconds, expected) in cases {
            let provider = Provider()
            let server = try AcmeServer(.user)
            let acme = try server.client(.bearer { try await provider.token(expiresIn: seconds) })
            for _ in 0..<2 { _ = try await acme.users.get(id: "1") }
            #expect(authorization(server) == expected.map { "Bearer \($0)" })
        }
    }

    @Test("Calls at the same time wait for one token")
    func shared() async throws {
        let provider = Provider()
        let server = try AcmeServer(.user)
        let acme = try server.client(
            .bearer { try await provider.token(expiresIn: 3600, delay: .milliseconds(100)) })
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<50 { group.addTask { _ = try await acme.users.get(id: "1") } }
            try await group.waitForAll()
        }
        #expect(provider.count == 1)
        #expect(Set(authorization(server)) == ["Bearer t1"])
    }

    @Test("A token that was kept is asked for anew once when the server refuses it")
    func refused() async throws {
        let provider = Provider()
        let server = try AcmeServer { request, _ in
            request.values(of: "Authorization") == ["Bearer t2"]
                ? .json(#"{"id": "6f9619ff-8b86-d011-b42d-00c04fc964ff"}"#, status: 201)
                : .json(#"{"message": "expired"}"#, status: 401)
        }
        let acme = try server.client(.bearer { try await provider.token(expiresIn: 3600) })
        let first = await line { _ = try await acme.users.listUsers() }
        #expect(first == "GET listUsers: 401 unauthorized: expired")
        // A POST, too: a 401 says that nothing was done.
        _ = try await acme.users.create(body: .init(name: "a", email: nil))
        #expect(authorization(server) == ["Bearer t1", "Bearer t1", "Bearer t2"])
    }

    @Test("A provider's error is one of its own; nothing is sent")
    func failing() async throws {
        struct Locked: LocalizedError {
            var errorDescription: String? { "the keychain is locked" }
        }
        let server = try AcmeServer(.user)
        let acme = try server.client(.bearer { throw Locked() })
        do {
            _ = try await acme.users.get(id: "1")
            Issue.record("no error")
        } catch .credentials(let error, _) {
            #expect(error is Locked)
        }
        let text = await line { _ = try await acme.users.get(id: "1") }
        #expect(text?.hasPrefix("GET users/get: not sent: no credentials: the keychain is locked") == true)
        #expect(server.requests.isEmpty)
    }

    @Test("A call can be cancelled while a provider does not answer")
    func cancelled() async throws {
        let acme = try AcmeServer(.user).client(
            .bearer {
                try await Task.sleep(for: .seconds(30))
                return "t"
            })
        let call = Task { await line { _ = try await acme.users.get(id: "1") } }
        try await Task.sleep(for: .milliseconds(50))
        call.cancel()
        #expect(await call.value == "GET users/get: cancelled")
    }

    @Test("Each operation is sent what it asks for, and nothing else")
    func operations() async throws {
        let server = try AcmeServer(.user)
        let all = try server.client([
            .bearer(token: "t"), .apiKey(key: "k&1"), .tokenAndApp(token: "u", app: "a"),
        ])
        _ = try await all.users.get(id: "1")
        _ = try? await (all.users as any Deleting).delete(id: "1")
        _ = try? await all.events.listEvents()
        _ = try await all.users.update(id: "1", body: .init())
        let requests = server.requests
        #expect(requests.map(\.target) == ["/users/1", "/users/1?api_key=k%261", "/events", "/users/1"])
        #expect(requests.map { $0.values(of: "Authorization") } == [["Bearer u"], [], [], ["Bearer u"]])
        #expect(requests.allSatisfy { $0.values(of: "X-App").isEmpty })
    }

    @Test("An alternative counts only as a whole; without a fitting one nothing is sent")
    func alternatives() async throws {
        let server = try AcmeServer(.user)
        _ = try await server.client(.apiKey(key: "k")).users.update(id: "1", body: .init())
        #expect(server.targets == ["/users/1?api_key=k"])
        let text = await line { _ = try await server.client(.apiKey(key: "k")).users.get(id: "1") }
        #expect(text == "GET users/get: not sent: it needs the credentials token")
        _ = try await server.client(nil).users.get(id: "2")
        #expect(server.targets.last == "/users/2")
    }

    @Test("Credentials, tokens and requests with keys in the query do not show them")
    func redaction() async throws {
        let transport = APIClosureTransport { request in
            for text in ["\(request)", String(reflecting: request)] { #expect(!text.contains("SECRET")) }
            var dumped = ""
            dump(request, to: &dumped)
            #expect(!dumped.contains("SECRET"))
            #expect(request.url.absoluteString.contains("SECRET"))
            return APIResponse(status: 204)
        }
        let acme = Acme(credentials: .apiKey(key: "SECRET"), transport: transport)
        _ = try await acme.users.update(id: "1", body: .init())
        let token = APIToken("SECRET")
        let values: [Any] = [Acme.Credentials.bearer(token: "SECRET"), token, acme, acme.users]
        for value in values {
            var dumped = "\(value)" + String(reflecting: value)
            dump(value, to: &dumped)
            #expect(!dumped.contains("SECRET"))
        }
    }

    @Test("An error of the session does not name the address with the key")
    func transportErrors() async throws {
        let port = try UnusedPort()
        var acme = Acme(
            credentials: .apiKey(key: "SECRET"), server: .custom(try localURL(port: port.number)))
        acme.retries = .never
        do {
            _ = try await acme.users.update(id: "1", body: .init())
            Issue.record("no error")
        } catch {
            guard case .transport(let cause as URLError, _) = error else {
                Issue.record("\(error)")
                return
            }
            #expect(!"\(cause) \(cause.userInfo)".contains("SECRET"))
        }
    }

    @Test("A key in a cookie is sent as it is, unless it would be more than one cookie")
    func cookie() throws {
        func sent(_ key: String) throws -> String? {
            let call = APICall(
                operation: "", method: "GET", path: "/a", parameters: [], success: 204)
            let request = try call.request(
                base: "https://a.example", page: nil, credentials: [.cookieKey("sid", key)])
            return request.headers["Cookie"]
        }
        #expect(try sent("a+b/c==") == "sid=a+b/c==")
        for key in ["a;b", "a\r\nX: y"] {
            #expect(throws: APIInvalidArgument.self) { try sent(key) }
        }
    }
}

/// A deprecated operation, called without a warning.
private protocol Deleting {
    func delete(id: String) async throws(APIError<APINoFailure>)
}

extension Acme.UsersAPI: Deleting {}

import ContractServer
import Foundation
import Testing

@Suite("Retries of the generated client", .timeLimit(.minutes(10)))
struct RetryTests {
    private static let busy = HTTPResponse.json("{}", status: 503)

    @Test("What may be repeated is, up to the limit; a POST is not")
    func methods() async throws {
        let get = try AcmeServer(Self.busy, HTTPResponse(status: 429), .user)
        _ = try await get.client().users.get(id: "1")
        #expect(get.requests.count == 3)
        let always = try AcmeServer(Self.busy)
        #expect(
            await line { _ = try await always.client().users.get(id: "1") } == "GET users/get: 503 other: {}")
        #expect(always.requests.count == 3)
        let put = try AcmeServer(Self.busy, HTTPResponse(status: 204))
        try await put.client().files.replaceFile(id: "1", body: .data(Data("abc".utf8)))
        #expect(put.requests.map(\.body) == [Array("abc".utf8), Array("abc".utf8)])
        let post = try AcmeServer(Self.busy, .user)
        let text = await line { _ = try await post.client().users.create(body: .init(name: "a", email: nil)) }
        #expect(text == "POST users/create: unexpected status 503: {}")
        #expect(post.requests.count == 1)
    }

    @Test("A POST is repeated when its caller says so, and nothing when the caller says so")
    func told() async throws {
        let server = try AcmeServer(
            Self.busy, .json(#"{"id": "6f9619ff-8b86-d011-b42d-00c04fc964ff"}"#, status: 201))
        var acme = try server.client()
        acme.retries.methods.insert("POST")
        _ = try await acme.users.create(body: .init(name: "a", email: nil))
        #expect(server.requests.count == 2)
        acme.retries = .never
        let other = try AcmeServer(Self.busy)
        var never = try other.client()
        never.retries = .never
        _ = try? await never.users.get(id: "1")
        #expect(other.requests.count == 1)
    }

    @Test("Other statuses are final", arguments: [400, 401, 404, 500, 501])
    func statuses(status: Int) async throws {
        let server = try AcmeServer(.json("{}", status: status))
        _ = try? await server.client().users.get(id: "1")
        #expect(server.requests.count == 1)
    }

    @Test("No answer, and one that is cut off, are repeated")
    func transport() async throws {
        var cut = HTTPResponse.user
        cut.ending = .cutOff(after: 5)
        let server = try AcmeServer(HTTPResponse(status: 200, ending: .drop), cut, .user)
        _ = try await server.client().users.get(id: "1")
        #expect(server.requests.count >= 3)
    }

    @Test("Retry-After is waited for; one that is too long ends the attempts")
    func retryAfter() async throws {
        let waiting = try AcmeServer(.json("{}", status: 429, ["Retry-After": "1"]), .user)
        let start = ContinuousClock.now
        _ = try await waiting.client().users.get(id: "1")
        #expect(start.duration(to: .now) > .milliseconds(950))
        let long = try AcmeServer(.json("{}", status: 429, ["Retry-After": "3600"]), .user)
        _ = try? await long.client().users.get(id: "1")
        #expect(long.requests.count == 1)
    }

    @Test("Pauses grow, differ, and end at the longest; dates count as seconds")
    func delays() throws {
        var rule = APIRetries(limit: 100)
        rule.longestDelay = .seconds(8)
        for (attempt, longest) in [(0, 0.5), (1, 1), (2, 2), (10, 8), (99, 8)] {
            let delay = try #require(rule.delay("GET", attempt: attempt, reply: nil))
            #expect(delay <= .seconds(longest) && delay >= .seconds(longest / 2))
        }
        #expect(rule.delay("GET", attempt: 100, reply: nil) == nil)
        #expect(rule.delay("POST", attempt: 0, reply: nil) == nil)
        let now = Date(timeIntervalSince1970: 784_111_777)
        let dates: [(String, Duration?)] = [
            ("Sun, 06 Nov 1994 08:49:42 GMT", .seconds(5)), ("Sun, 06 Nov 1994 08:49:30 GMT", .zero),
            ("Sun, 06 Nov 1994 09:49:37 GMT", nil), ("0", .zero), ("8", .seconds(8)), ("9", nil),
        ]
        for (text, expected) in dates {
            let reply = APIReply(
                operation: "", status: 503, headers: ["Retry-After": text], body: Data(), messageFields: [],
                url: try localURL(port: 1))
            #expect(rule.delay("GET", attempt: 0, reply: reply, now: now) == expected, "\(text)")
        }
    }

    @Test("Cancelling ends the pause")
    func cancellation() async throws {
        let server = try AcmeServer(.json("{}", status: 503, ["Retry-After": "20"]))
        let acme = try server.client()
        let call = Task { await line { _ = try await acme.users.get(id: "1") } }
        try await Task.sleep(for: .milliseconds(200))
        call.cancel()
        #expect(await call.value == "GET users/get: cancelled")
    }
}

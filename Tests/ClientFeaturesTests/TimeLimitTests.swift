import ContractServer
import Foundation
import Testing

@Suite("Time limits of the generated client", .timeLimit(.minutes(10)))
struct TimeLimitTests {
    private static func late(_ delay: Duration) -> HTTPResponse {
        var response = HTTPResponse.user
        response.delay = delay
        return response
    }

    private static let timedOut =
        "GET users/get: no answer: The request timed out. (NSURLErrorDomain \(NSURLErrorTimedOut))"

    @Test("The limit of a copy ends its calls, and leaves those of the client alone")
    func copy() async throws {
        let server = try AcmeServer { _, number in number == 0 ? Self.late(.seconds(20)) : .user }
        let acme = try server.client()
        var quick = acme
        quick.timeout = .milliseconds(200)
        do {
            _ = try await quick.users.get(id: "1")
            Issue.record("no error")
        } catch {
            guard case .transport(let cause as URLError, _) = error else {
                Issue.record("\(error)")
                return
            }
            #expect(cause.code == .timedOut)
            #expect("\(error)" == Self.timedOut)
        }
        _ = try await acme.users.get(id: "1")
        quick.timeout = nil
        _ = try await quick.users.get(id: "1")
    }

    @Test("A limit is for all attempts and their pauses together")
    func attempts() async throws {
        let server = try AcmeServer(.json("{}", status: 503, ["Retry-After": "1"]))
        var acme = try server.client()
        acme.retries.limit = 100
        acme.timeout = .milliseconds(2500)
        #expect(await line { _ = try await acme.users.get(id: "1") } == Self.timedOut)
        #expect((1...3).contains(server.requests.count))
    }

    @Test("A provider of credentials has no more time than the call")
    func provider() async throws {
        let server = try AcmeServer(.user)
        var acme = try server.client(
            .bearer {
                try await Task.sleep(for: .seconds(30))
                return "t"
            })
        acme.timeout = .milliseconds(100)
        #expect(await line { _ = try await acme.users.get(id: "1") } == Self.timedOut)
        #expect(server.requests.isEmpty)
    }

    @Test("A limit that is longer than the transport's own counts")
    func longer() async throws {
        let server = try AcmeServer { _, _ in Self.late(.seconds(4)) }
        var acme = try server.client(timeout: 1)
        acme.retries = .never
        #expect(await line { _ = try await acme.users.get(id: "1") } == Self.timedOut)
        acme.timeout = .seconds(30)
        _ = try await acme.users.get(id: "1")
    }

    @Test("A stream that has begun in time may go on for longer")
    func stream() async throws {
        let transport = APIClosureTransport { _ in
            let pieces = AsyncStream<Data> { pieces in
                Task {
                    try await Task.sleep(for: .milliseconds(2500))
                    pieces.yield(Data("data: {\"kind\": \"late\"}\n\n".utf8))
                    pieces.finish()
                }
            }
            let iterator = PieceReader(pieces)
            return APIResponse(status: 200, body: APIContent { await iterator.next() })
        }
        var acme = Acme(credentials: .bearer(token: "t"), transport: transport)
        acme.timeout = .seconds(2)
        var kinds: [String] = []
        for try await event in try await acme.events.watchEvents() { kinds.append(event.kind) }
        #expect(kinds == ["late"])
    }

    @Test("A cancelled call with a limit is a cancelled one")
    func cancelled() async throws {
        var acme = try AcmeServer { _, _ in Self.late(.seconds(20)) }.client()
        acme.timeout = .seconds(30)
        let call = Task { [acme] in await line { _ = try await acme.users.get(id: "1") } }
        try await Task.sleep(for: .milliseconds(200))
        call.cancel()
        #expect(await call.value == "GET users/get: cancelled")
    }

    @Test("Without time nothing arrives", arguments: [Duration.zero, .seconds(-1)])
    func none(limit: Duration) async throws {
        var acme = try AcmeServer { _, _ in Self.late(.seconds(1)) }.client()
        acme.timeout = limit
        #expect(await line { _ = try await acme.users.get(id: "1") } == Self.timedOut)
    }
}

/// Reads a stream for a closure that may be called from anywhere.
private actor PieceReader {
    private let pieces: AsyncStream<Data>

    init(_ pieces: AsyncStream<Data>) { self.pieces = pieces }

    func next() async -> Data? {
        var iterator = pieces.makeAsyncIterator()
        return await iterator.next(isolation: self)
    }
}

import ContractServer
import Foundation
import Synchronization
import Testing

@Suite("Streams and pages of the generated client", .timeLimit(.minutes(10)))
struct StreamTests {
    /// A client whose answers arrive in the pieces.
    private func client(_ pieces: [String]) -> Acme {
        Acme(
            credentials: .bearer(token: "t"),
            transport: APIClosureTransport { _ in
                let rest = Pieces(pieces.map { Data($0.utf8) })
                return APIResponse(status: 200, body: APIContent { rest.next() })
            })
    }

    private final class Pieces: Sendable {
        private let rest: Mutex<[Data]>
        init(_ pieces: [Data]) { rest = Mutex(pieces) }
        func next() -> Data? { rest.withLock { $0.isEmpty ? nil : $0.removeFirst() } }
    }

    private static let text =
        "\u{FEFF}: hello\nid: 1\ndata: {\"kind\":\ndata:  \"a\"}\n\r\n"
        + "event: done\rdata:{\"kind\": \"é\"}\r\r" + "event: nothing\n\ndata: x: y\nid\nfoo\n\ndata: [cut"

    @Test("Server-sent events are read wherever the pieces end", arguments: [1, 2, 3, 7, 1000])
    func events(size: Int) async throws {
        let bytes = Array(Self.text.utf8)
        let pieces = stride(from: 0, to: bytes.count, by: size).map {
            Data(bytes[$0..<min($0 + size, bytes.count)])
        }
        let rest = Pieces(pieces)
        let acme = Acme(
            credentials: .bearer(token: "t"),
            transport: APIClosureTransport { request in
                #expect(request.headers["Accept"] == "text/event-stream")
                return APIResponse(status: 200, body: APIContent { rest.next() })
            })
        var events: [APIEvent] = []
        for try await event in try await acme.events.watchRawEvents() { events.append(event) }
        #expect(
            events == [
                APIEvent(name: "message", data: "{\"kind\":\n \"a\"}", id: "1"),
                APIEvent(name: "done", data: #"{"kind": "é"}"#, id: "1"),
                APIEvent(name: "message", data: "x: y", id: ""),
            ])
    }

    @Test("The data of events is read as what the document says; [DONE] ends it")
    func typedEvents() async throws {
        let acme = client([
            "data: {\"kind\": \"a\", \"at\": \"1970-01-01T00:00:00Z\"}\n\n", "data: {\"kind\": \"b\"}\n",
            "\ndata: [DONE]\n\ndata: 7\n\n",
        ])
        var kinds: [String] = []
        for try await event in try await acme.events.watchEvents() { kinds.append(event.kind) }
        #expect(kinds == ["a", "b"])
        await #expect(throws: APIDecodingProblem.self) {
            for try await _ in try await client(["data: {}\n\n"]).events.watchEvents() {}
        }
    }

    @Test("JSON in place of events is an error, and no stream without events")
    func noEvents() async throws {
        let acme = Acme(
            credentials: .bearer(token: "t"),
            transport: APIClosureTransport { _ in
                APIResponse(
                    status: 200, headers: ["Content-Type": "application/json"],
                    body: APIContent { nil })
            })
        do {
            _ = try await acme.events.watchEvents()
            Issue.record("There is no error.")
        } catch {
            #expect("\(error)".contains("200, but the body cannot be read: $ is JSON and no stream"))
        }
    }

    @Test("Events without data keep a stream open; a null is no end of it")
    func emptyEvents() async throws {
        let acme = client(["data:\n\ndata: {\"kind\": \"a\"}\n\n", "data: null\n\n"])
        var events = try await acme.events.watchEvents().makeAsyncIterator()
        #expect(try await events.next()?.kind == "a")
        await #expect(throws: APIDecodingProblem.self) { try await events.next() }
    }

    @Test("A combining mark does not join the colon before it")
    func marks() async throws {
        var events = try await client(["data:\u{301}y\n\n"]).events.watchRawEvents().makeAsyncIterator()
        #expect(try await events.next()?.data == "\u{301}y")
    }

    @Test(
        "A line that ends in CR is complete before the next piece, and a line feed after it is part of its end"
    )
    func carriageReturns() async throws {
        let acme = Acme(
            credentials: .bearer(token: "t"),
            transport: APIClosureTransport { _ in
                let rest = Pieces(["data: 1\r", "\ndata: 2\r\n\r"].map { Data($0.utf8) })
                return APIResponse(
                    status: 200,
                    body: APIContent {
                        if let piece = rest.next() { return piece }
                        throw URLError(.networkConnectionLost)
                    })
            })
        var events = try await acme.events.watchRawEvents().makeAsyncIterator()
        #expect(try await events.next()?.data == "1\n2")
    }

    @Test("A JSON text sequence is cut at its separators, not at its lines")
    func sequence() async throws {
        let acme = client([
            "\u{1E}{\n\"kind\": \"a\"\n}\u{1E}{\"kind\": \"b\"}\u{1E}{\"kind\":", "\n\"c\"}\n",
        ])
        var kinds: [String] = []
        for try await event in try await acme.events.eventLogStream() { kinds.append(event.kind) }
        #expect(kinds == ["a", "b", "c"])
    }

    @Test("Lines of JSON beside plain JSON, and a JSON text sequence")
    func lines() async throws {
        let acme = client(["{\"kind\": \"a\"}\r\n\n\u{1E}{\"ki", "nd\": \"b\"}\n{\"kind\": \"c\"}"])
        var kinds: [String] = []
        for try await event in try await acme.events.eventLogStream() { kinds.append(event.kind) }
        #expect(kinds == ["a", "b", "c"])
        #expect(try await client(["{\"count\": 3}"]).events.eventLog().count == 3)
    }

    @Test("Over HTTP: a status that is an error, and a stream that breaks off")
    func overHTTP() async throws {
        let refusing = try AcmeServer(.json(#"{"message": "no"}"#, status: 401)).client()
        let text = await line { _ = try await refusing.events.watchEvents() }
        #expect(text == "GET watchEvents: 401 unauthorized: no")
        let body = Array("data: {\"kind\": \"a\"}\n\ndata: {\"kind\": \"b\"}\n\n".utf8)
        let cut = HTTPResponse(
            status: 200, headers: [HTTPHeader("Content-Type", "text/event-stream")], body: body,
            ending: .cutOff(after: 30))
        var kinds: [String] = []
        let stream = try await AcmeServer(cut).client().events.watchEvents()
        await #expect(throws: URLError.self) {
            for try await event in stream { kinds.append(event.kind) }
        }
        #expect(kinds == ["a"])
        #expect(stream.reply.headers["content-type"] == "text/event-stream")
    }

    @Test("Pages by Link headers, as long as they stay on the server")
    func links() async throws {
        let server = try AcmeServer { request, _ in
            let page = request.target.contains("page=") ? request.target.last : "1"
            let links = [
                "1":
                    "</users?page=9>; rel=\"prev last\", </users?limit=5&page=2>; title=\"a, <b>\"; rel=\"x NEXT\"",
                "2": "<users?page=3>;rel=next",
            ]
            let link = page.flatMap { links[String($0)] }
            return .json(
                #"[{"id": "6f9619ff-8b86-d011-b42d-00c04fc964ff", "name": "\#(page.map(String.init) ?? "")"}]"#,
                link.map { ["Link": $0] } ?? [:])
        }
        var names: [String] = []
        for try await page in try server.client().users.listUsersPages(limit: 5) { names += page.map(\.name) }
        #expect(names == ["1", "2", "3"])
        #expect(server.targets == ["/users?limit=5", "/users?limit=5&page=2", "/users?page=3"])
        #expect(server.requests.allSatisfy { $0.values(of: "Authorization") == ["Bearer EXAMPLETOKEN"] })
        let other = try AcmeServer(.json("[]", ["Link": "<https://evil.example/>; rel=next"]))
        var count = 0
        let text = await line {
            for try await _ in try other.client().users.listUsersPages() { count += 1 }
        }
        #expect(text == "GET listUsers: not sent: the next page is on another server")
        #expect(count == 1 && other.requests.count == 1)
    }

    @Test("Pages by a cursor in the body")
    func cursors() async throws {
        let server = try AcmeServer { request, number in
            let next = [#""b&c""#, #""17""#, "null"][min(number, 2)]
            return .json(#"{"events": [{"kind": "\#(number)"}], "meta": {"next": \#(next)}}"#)
        }
        var kinds: [String] = []
        for try await page in try server.client().events.listEventsPages(after: "a", kind: ["x"]) {
            kinds += page.events.map(\.kind)
        }
        #expect(kinds == ["0", "1", "2"])
        #expect(
            server.targets == [
                "/events?after=a&kind=x", "/events?after=b%26c&kind=x", "/events?after=17&kind=x",
            ])
        let looping = try AcmeServer(.json(#"{"events": [], "meta": {"next": "same"}}"#))
        var count = 0
        for try await _ in try looping.client().events.listEventsPages() { count += 1 }
        #expect(count == 2)
    }
}

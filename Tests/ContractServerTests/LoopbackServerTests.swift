import Synchronization
import Testing

@testable import ContractServer

/// What a server was asked, for tests to look at.
final class RequestLog: Sendable {
    private let requests = Mutex<[HTTPRequest]>([])
    func add(_ request: HTTPRequest) { requests.withLock { $0.append(request) } }
    var all: [HTTPRequest] { requests.withLock { $0 } }
}

/// A server that answers 200 and the body of the request, and notes what it was asked.
func echoServer(limits: ServerLimits = ServerLimits()) throws -> (LoopbackServer, RequestLog) {
    let log = RequestLog()
    let server = try LoopbackServer(limits: limits) { request in
        log.add(request)
        return HTTPResponse(status: 200, body: request.body)
    }
    return (server, log)
}

@Suite(.timeLimit(.minutes(10))) struct LoopbackServerTests {
    private func exchange(_ message: [UInt8], with server: LoopbackServer) throws -> String {
        let client = try #require(RawClient(port: server.port))
        client.send(message)
        return client.receiveAnswer()
    }

    #if os(Linux)
        @Test func nobodyGetsThePortOfAStoppedServer() throws {
            var server: LoopbackServer? = try echoServer().0
            let port = try #require(server?.port)
            server?.stop()
            #expect(RawClient(port: port) == nil)
            #expect(throws: ServerFailure.self) { _ = try LoopbackSocket(port: port, sharesPort: false).port }
            server = nil
            #expect(try LoopbackSocket(port: port, sharesPort: false).port == port)
        }
    #endif

    @Test func targetAndHeadersArriveAsSent() throws {
        let (server, log) = try echoServer()
        defer { server.stop() }
        let target = "//a/%2f%zz/../{x}|\"<>?q=a+b&q=%20&q#f"
        let message =
            "GET \(target) HTTP/1.1\r\nHost: h\r\nX-A: 1\r\nx-a:  zwei \t\r\nX-A: £\r\nEmpty:\r\n\r\n"
        _ = try exchange(Array(message.utf8), with: server)
        let request = try #require(log.all.first)
        #expect(request.method == "GET")
        #expect(request.target == target)
        let expected = [("Host", "h"), ("X-A", "1"), ("x-a", "zwei"), ("X-A", "£"), ("Empty", "")]
        #expect(request.headers == expected.map { HTTPHeader($0.0, $0.1) })
        #expect(request.values(of: "x-A") == ["1", "zwei", "£"])
        #expect(request.values(of: "missing").isEmpty)
    }

    @Test func bytesThatAreNotUTF8AreLatin1() throws {
        let (server, log) = try echoServer()
        defer { server.stop() }
        let head = Array("GET /".utf8) + [0xE9] + Array("/".utf8) + [0xFF] + Array(" HTTP/1.1\r\nX: ".utf8)
        _ = try exchange(head + [0xA3] + Array("\r\nY: \u{e9}\r\n\r\n".utf8), with: server)
        #expect(log.all.first?.target == "/é/ÿ")
        #expect(log.all.first?.headers == [HTTPHeader("X", "£"), HTTPHeader("Y", "é")])
    }

    @Test(arguments: [
        "GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "QUERY", "PROPFIND", "get", "X", "M-SEARCH",
        "GETS", "POSTSCRIPT",
    ])
    func methodsKeepTheirNameAndBody(method: String) throws {
        let (server, log) = try echoServer()
        defer { server.stop() }
        let client = try #require(RawClient(port: server.port))
        for round in 1...3 {
            // Byte by byte at first, so that a method arrives in pieces.
            let message = "\(method) /\(round) HTTP/1.1\r\nHost: h\r\nContent-Length: 5\r\n\r\nhallo"
            if round == 1 { for byte in message.utf8 { client.send([byte]) } } else { client.send(message) }
            let answer = client.receiveAnswer()
            #expect(answer.hasPrefix("HTTP/1.1 200 OK\r\n"))
            #expect(answer.hasSuffix("\r\n\r\nhallo"))
        }
        #expect(log.all.map(\.method) == [method, method, method])
        #expect(log.all.map(\.target) == ["/1", "/2", "/3"])
    }

    @Test func traceAndConnectArrive() throws {
        let (server, log) = try echoServer()
        defer { server.stop() }
        _ = try exchange(Array("TRACE /t HTTP/1.1\r\nHost: h\r\n\r\n".utf8), with: server)
        _ = try exchange(Array("CONNECT h:1 HTTP/1.1\r\nHost: h\r\n\r\n".utf8), with: server)
        #expect(log.all.map { "\($0.method) \($0.target)" } == ["TRACE /t", "CONNECT h:1"])
    }

    @Test func pipelinedRequestsAreAnsweredInOrder() throws {
        let (server, log) = try echoServer()
        defer { server.stop() }
        let client = try #require(RawClient(port: server.port))
        client.send(
            "QUERY /1 HTTP/1.1\r\nContent-Length: 1\r\n\r\naGET /2 HTTP/1.1\r\n\r\n"
                + "PURGE /3 HTTP/1.1\r\nContent-Length: 1\r\nConnection: close\r\n\r\nc")
        let answers = client.receiveAll()
        #expect(answers.split(separator: "HTTP/1.1 200 OK").count == 3)
        #expect(log.all.map(\.method) == ["QUERY", "GET", "PURGE"])
        #expect(log.all.map(\.body) == [Array("a".utf8), [], Array("c".utf8)])
    }

    @Test func chunkedBodiesAreJoined() throws {
        let (server, log) = try echoServer()
        defer { server.stop() }
        let message =
            "POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhallo\r\nA\r\n 123456789\r\n0\r\n\r\n"
        #expect(try exchange(Array(message.utf8), with: server).hasSuffix("\r\n\r\nhallo 123456789"))
        #expect(log.all.first?.body == Array("hallo 123456789".utf8))
    }

    @Test func continueIsSentBeforeTheBody() throws {
        let (server, _) = try echoServer()
        defer { server.stop() }
        let client = try #require(RawClient(port: server.port))
        client.send("PUT / HTTP/1.1\r\nExpect: 100-continue\r\nContent-Length: 2\r\n\r\n")
        #expect(client.receiveAnswer() == "HTTP/1.1 100 Continue\r\n\r\n")
        client.send("ok")
        #expect(client.receiveAnswer().hasSuffix("\r\n\r\nok"))
    }

    @Test func bodyHoldsAnyBytes() throws {
        let (server, log) = try echoServer()
        defer { server.stop() }
        let body = (0..<300_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
        _ = try exchange(
            Array("POST / HTTP/1.1\r\nContent-Length: \(body.count)\r\n\r\n".utf8) + body, with: server)
        #expect(log.all.first?.body == body)
    }

    @Test(arguments: [
        "GARBAGE\r\n\r\n", "\r\n\r\n", "GET / HTTP/9.9\r\n\r\n", "GET /\r\n\r\n",
        "GET / HTTP/1.1\r\nnocolon\r\n\r\n",
        "GET / HTTP/1.1\r\n: v\r\n\r\n", "GET / HTTP/1.1\r\nA : v\r\n\r\n",
        "GET / HTTP/1.1\r\nA\u{e9}: v\r\n\r\n",
        "POST / HTTP/1.1\r\nContent-Length: -1\r\n\r\n", "POST / HTTP/1.1\r\nContent-Length: abc\r\n\r\n",
        "POST / HTTP/1.1\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab",
        "POST / HTTP/1.1\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhallo\r\n0\r\n\r\n",
        "\u{0}\u{1}\u{2} / HTTP/1.1\r\n\r\n", " GET / HTTP/1.1\r\n\r\n",
        String(repeating: "A", count: 1000) + " / HTTP/1.1\r\n\r\n",
    ])
    func malformedRequestsAreRefused(message: String) throws {
        let (server, log) = try echoServer()
        defer { server.stop() }
        let client = try #require(RawClient(port: server.port))
        client.send(message)
        let answer = client.receiveAll()
        #expect(answer.hasPrefix("HTTP/1.1 400 ") || answer.hasPrefix("HTTP/1.1 501 "), "\(answer)")
        #expect(log.all.isEmpty)
        #expect(try exchange(Array("GET /alive HTTP/1.1\r\n\r\n".utf8), with: server).contains("200 OK"))
    }

    @Test func mangledRequestsDoNotStopTheServer() throws {
        let (server, _) = try echoServer(limits: ServerLimits(bodySize: 1000, headerSize: 1000))
        defer { server.stop() }
        let message = Array(
            ("QUERY /a?b HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\n"
                + "POST /c HTTP/1.1\r\nExpect: 100-continue\r\nContent-Length: 3\r\n\r\nabc").utf8)
        // A fixed sequence, so that a failure can be repeated.
        var state: UInt64 = 88_172_645_463_325_252
        func random(below limit: Int) -> Int {
            state ^= state << 13
            state ^= state >> 7
            state ^= state << 17
            return Int(state % UInt64(limit))
        }
        for _ in 0..<2_000 {
            var mangled = message
            for _ in 0...random(below: 4) {
                let place = random(below: mangled.count)
                switch random(below: 4) {
                case 0: mangled[place] = UInt8(random(below: 256))
                case 1: mangled.remove(at: place)
                case 2: mangled.insert(contentsOf: mangled[place...].prefix(random(below: 40)), at: place)
                default: mangled.removeLast(random(below: mangled.count - 1))
                }
            }
            let client = try #require(RawClient(port: server.port))
            let half = random(below: mangled.count)
            client.send(mangled[..<half])
            client.send(mangled[half...])
        }
        #expect(try exchange(Array("GET /alive HTTP/1.1\r\n\r\n".utf8), with: server).contains("200 OK"))
    }

    @Test func limitsAreEnforced() throws {
        let (server, log) = try echoServer(limits: ServerLimits(bodySize: 1000, headerSize: 2000))
        defer { server.stop() }
        let body = String(repeating: "x", count: 200_000)
        let long = "POST / HTTP/1.1\r\nContent-Length: \(body.utf8.count)\r\n\r\n\(body)"
        #expect(try exchange(Array(long.utf8), with: server).hasPrefix("HTTP/1.1 413 "))
        let chunked =
            "POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n7D1\r\n\(body.prefix(2001))\r\n0\r\n\r\n"
        #expect(try exchange(Array(chunked.utf8), with: server).hasPrefix("HTTP/1.1 413 "))
        let wide = "GET / HTTP/1.1\r\nX: \(body.prefix(3000))\r\n\r\n"
        #expect(try exchange(Array(wide.utf8), with: server).hasPrefix("HTTP/1.1 400 "))
        #expect(log.all.isEmpty)
    }

    @Test func silentClientsAreClosed() throws {
        let (server, _) = try echoServer(limits: ServerLimits(idleTime: .milliseconds(200)))
        defer { server.stop() }
        let client = try #require(RawClient(port: server.port))
        client.send("GET / HTT")
        #expect(client.isClosed())
    }

    @Test func twoThousandConnectionsAreServedAtOnce() throws {
        let server = try LoopbackServer { request in
            HTTPResponse(status: 200, body: Array(request.target.utf8), delay: .milliseconds(50))
        }
        defer { server.stop() }
        var clients: [RawClient] = []
        for number in 0..<2_000 {
            let client = try #require(RawClient(port: server.port))
            client.send("GET /\(number) HTTP/1.1\r\n\r\n")
            clients.append(client)
        }
        for (number, client) in clients.enumerated() {
            #expect(client.receiveAnswer().hasSuffix("\r\n\r\n/\(number)"))
        }
    }

    @Test func manyThreadsAreServed() throws {
        let (server, log) = try echoServer()
        defer { server.stop() }
        let failures = Mutex(0)
        let port = server.port
        let threads = (0..<50).compactMap { thread in
            SystemThread {
                guard let client = RawClient(port: port) else { return failures.withLock { $0 += 1 } }
                for round in 0..<20 {
                    let body = "\(thread)-\(round)"
                    client.send("POST / HTTP/1.1\r\nContent-Length: \(body.utf8.count)\r\n\r\n\(body)")
                    if !client.receiveAnswer().hasSuffix("\r\n\r\n\(body)") { failures.withLock { $0 += 1 } }
                }
            }
        }
        for thread in threads { thread.join() }
        #expect(threads.count == 50)
        #expect(failures.withLock { $0 } == 0)
        #expect(log.all.count == 1_000)
    }

    @Test func stopClosesEverythingAndMayBeRepeated() throws {
        let server = try LoopbackServer { _ in HTTPResponse(status: 200, delay: .seconds(60)) }
        let waiting = try #require(RawClient(port: server.port))
        waiting.send("GET / HTTP/1.1\r\n\r\n")
        let idle = try #require(RawClient(port: server.port))
        idle.send("GET")
        let port = server.port
        server.stop()
        server.stop()
        #expect(waiting.receiveAll().isEmpty)
        #expect(idle.receiveAll().isEmpty)
        #expect(RawClient(port: port) == nil)
    }

    @Test func handlerMayStopItsServer() throws {
        let box = Mutex<LoopbackServer?>(nil)
        let server = try LoopbackServer { _ in
            box.withLock { $0 }?.stop()
            return HTTPResponse(status: 200)
        }
        box.withLock { $0 = server }
        let client = try #require(RawClient(port: server.port))
        client.send("GET / HTTP/1.1\r\n\r\n")
        _ = client.receiveAll()
        box.withLock { $0 = nil }
    }

    @Test func serverEndsWithItsLastReference() throws {
        var server: LoopbackServer? = try echoServer().0
        let port = try #require(server?.port)
        server = nil
        #expect(RawClient(port: port) == nil)
    }

    @Test func takenPortIsAFailure() throws {
        let (server, _) = try echoServer()
        defer { server.stop() }
        let failure = #expect(throws: ServerFailure.self) {
            try LoopbackServer(port: server.port) { _ in HTTPResponse(status: 200) }
        }
        #expect(failure?.description.contains("127.0.0.1:\(server.port)") == true)
    }

    @Test func manyServersLiveSideBySide() throws {
        let servers = try (0..<20).map { number in
            try LoopbackServer { _ in HTTPResponse(status: 200, body: Array("\(number)".utf8)) }
        }
        #expect(Set(servers.map(\.port)).count == 20)
        for (number, server) in servers.enumerated() {
            #expect(
                try exchange(Array("GET / HTTP/1.1\r\n\r\n".utf8), with: server).hasSuffix(
                    "\r\n\r\n\(number)"))
            server.stop()
        }
    }
}

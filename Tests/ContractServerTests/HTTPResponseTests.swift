import Testing

@testable import ContractServer

@Suite(.timeLimit(.minutes(10))) struct HTTPResponseTests {
    private func answer(_ response: HTTPResponse, to method: String = "GET", version: String = "1.1") throws
        -> String
    {
        let server = try LoopbackServer { _ in response }
        defer { server.stop() }
        let client = try #require(RawClient(port: server.port))
        client.send("\(method) / HTTP/\(version)\r\nHost: h\r\nConnection: close\r\n\r\n")
        return client.receiveAll()
    }

    @Test func headersKeepTheirOrderAndRepeat() throws {
        let text = try answer(
            HTTPResponse(
                status: 201,
                headers: [
                    HTTPHeader("Set-Cookie", "a=1"), HTTPHeader("X", "£"), HTTPHeader("set-cookie", "b=2"),
                    HTTPHeader("Content-Length", "99"), HTTPHeader("Transfer-Encoding", "chunked"),
                ], body: Array("hallo".utf8)))
        #expect(
            text.hasPrefix(
                "HTTP/1.1 201 Created\r\nSet-Cookie: a=1\r\nX: £\r\nset-cookie: b=2\r\nContent-Length: 5\r\n")
        )
        #expect(text.hasSuffix("\r\n\r\nhallo"))
        #expect(!text.contains("Content-Type"))
        #expect(!text.contains("99") && !text.contains("chunked"))
    }

    @Test(arguments: [
        (200, "OK"), (422, "Unprocessable Content"), (418, "Client Error"), (299, "Success"),
        (599, "Server Error"),
    ])
    func statusHasItsReason(status: Int, reason: String) throws {
        #expect(try answer(HTTPResponse(status: status)).hasPrefix("HTTP/1.1 \(status) \(reason)\r\n"))
    }

    @Test func headHasTheLengthAndNoBody() throws {
        let text = try answer(HTTPResponse(status: 200, body: Array("hallo".utf8)), to: "HEAD")
        #expect(text.contains("\r\nContent-Length: 5\r\n"))
        #expect(text.hasSuffix("\r\n\r\n"))
    }

    @Test(arguments: [204, 304])
    func someStatusesHaveNoBody(status: Int) throws {
        let text = try answer(HTTPResponse(status: status, body: Array("hallo".utf8)))
        #expect(!text.contains("Content-Length"))
        #expect(text.hasSuffix("\r\n\r\n"))
    }

    @Test(arguments: [0, 3, 5, 100, -1])
    func cutOffAnnouncesMoreThanItSends(length: Int) throws {
        let server = try LoopbackServer { _ in
            HTTPResponse(status: 200, body: Array("hallo".utf8), ending: .cutOff(after: length))
        }
        defer { server.stop() }
        let client = try #require(RawClient(port: server.port))
        client.send("GET / HTTP/1.1\r\nHost: h\r\n\r\n")
        let text = client.receiveAll()
        #expect(text.contains("\r\nContent-Length: 5\r\n"))
        #expect(text.hasSuffix("\r\n\r\n" + "hallo".prefix(max(0, length))))
    }

    @Test(arguments: [nil, Duration.milliseconds(50)])
    func dropSendsNothing(delay: Duration?) throws {
        #expect(try answer(HTTPResponse(status: 200, body: [1], ending: .drop, delay: delay)).isEmpty)
    }

    @Test func delayedAnswersDoNotHoldUpOthers() throws {
        let server = try LoopbackServer { request in
            HTTPResponse(status: 200, delay: request.target == "/slow" ? .seconds(3_600) : nil)
        }
        defer { server.stop() }
        let slow = try #require(RawClient(port: server.port))
        let quick = try #require(RawClient(port: server.port))
        slow.send("GET /slow HTTP/1.1\r\n\r\n")
        quick.send("GET / HTTP/1.1\r\n\r\n")
        #expect(quick.receiveAnswer().contains("200 OK"))
    }

    @Test func delayedAnswersAreNotEarly() throws {
        let delay = Duration.milliseconds(300)
        let server = try LoopbackServer { _ in HTTPResponse(status: 200, delay: delay) }
        defer { server.stop() }
        let client = try #require(RawClient(port: server.port))
        let start = ContinuousClock().now
        client.send("GET / HTTP/1.1\r\n\r\n")
        #expect(client.receiveAnswer().contains("200 OK"))
        #expect(start.duration(to: ContinuousClock().now) >= delay)
    }

    @Test func clientsMayLeaveBeforeADelayedAnswer() throws {
        let server = try LoopbackServer { request in
            HTTPResponse(
                status: 200, body: Array(repeating: 65, count: 1 << 20),
                delay: request.target == "/slow" ? .milliseconds(50) : nil)
        }
        defer { server.stop() }
        for _ in 0..<100 {
            let client = try #require(RawClient(port: server.port))
            client.send("GET /slow HTTP/1.1\r\n\r\n")
        }
        for _ in 0..<20 {
            // Leaves in the middle of an answer: the server must survive the broken pipe.
            let client = try #require(RawClient(port: server.port))
            client.send("GET / HTTP/1.1\r\n\r\n")
        }
        let last = try #require(RawClient(port: server.port))
        last.send("GET /slow HTTP/1.1\r\nConnection: close\r\n\r\n")
        #expect(last.receiveAll().utf8.count > 1 << 20)
    }

    @Test(arguments: [
        HTTPResponse(status: 100), HTTPResponse(status: 0), HTTPResponse(status: 1000),
        HTTPResponse(status: -1),
        HTTPResponse(status: 200, headers: [HTTPHeader("X", "a\r\nY: b")]),
        HTTPResponse(status: 200, headers: [HTTPHeader("X", "a\u{0}b")]),
        HTTPResponse(status: 200, headers: [HTTPHeader("X Y", "a")]),
        HTTPResponse(status: 200, headers: [HTTPHeader("", "a")]),
    ])
    func answersThatCannotBeSentAreExplained(response: HTTPResponse) throws {
        let text = try answer(response)
        #expect(text.hasPrefix("HTTP/1.1 500 Internal Server Error\r\n"))
        #expect(text.contains("cannot be sent"))
        #expect(!text.contains("\r\nY: b"))
    }

    @Test func oldVersionGetsALengthAndIsClosed() throws {
        let server = try LoopbackServer { _ in HTTPResponse(status: 200, body: [65]) }
        defer { server.stop() }
        let client = try #require(RawClient(port: server.port))
        client.send("GET / HTTP/1.0\r\n\r\n")
        let text = client.receiveAll()
        #expect(text.hasPrefix("HTTP/1.0 200 OK\r\nContent-Length: 1\r\n"))
        #expect(text.hasSuffix("\r\n\r\nA"))
    }
}

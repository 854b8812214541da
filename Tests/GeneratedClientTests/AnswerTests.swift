import ContractServer
import Foundation
import Testing

@Suite("Answers of the generated client")
struct AnswerTests {
    @Test("The documented success returns its body, and what arrived is what the document asks for")
    func success() async throws {
        let server = try RecordingServer { _ in .created() }
        let response = try await server.client().createDataRequestToken(dataRequestID: "drq_1", type: .email)
        #expect(response.status == .success)
        #expect(response.errors == nil)
        #expect(response.token.id == "tok_1")
        #expect(response.token.secret == "EXAMPLESECRET")
        #expect(response.token.expiresAt == Date(timeIntervalSince1970: 1_896_098_400))
        #expect(response.token.dataRequestURL?.host == "app.docspring.com")
        let request = try #require(server.requests.first)
        #expect(server.requests.count == 1)
        #expect(request.method == "POST")
        #expect(request.target == "/data_requests/drq_1/tokens?type=email")
        #expect(request.values(of: "Authorization") == ["Basic dG9rZW5faWQ6dG9rZW5fc2VjcmV0"])
        #expect(request.values(of: "Accept") == ["application/json"])
        #expect(request.values(of: "Transfer-Encoding").isEmpty && request.values(of: "Expect").isEmpty)
        #expect(request.body.isEmpty)
    }

    @Test("A call with three handled errors fits ten lines, and each error is caught by its type")
    func callSite() async throws {
        let cases = [
            (HTTPResponse.created(), "app.docspring.com"),
            (.json(401, #"{"status": "", "error": "a"}"#), "a"),
            (.json(422, #"{"status": "", "error": "b"}"#), "422 b"),
            (.json(404, ""), "POST createDataRequestToken: unexpected status 404"),
        ]
        for (answer, expected) in cases {
            let server = try RecordingServer { _ in answer }
            let docSpring = try server.client()
            let printed: String?
            do {
                let token = try await docSpring.createDataRequestToken(dataRequestID: "drq_123").token
                printed = token.dataRequestURL?.host
            } catch .documented(.unauthorized(let problem), _) {
                printed = problem.error
            } catch .documented(.unprocessableContent(let problem), let reply) {
                printed = "\(reply.status) \(problem.error)"
            } catch {
                printed = "\(error)"
            }
            #expect(printed == expected)
        }
    }

    @Test("The second spelling returns status and headers too")
    func reply() async throws {
        let server = try RecordingServer { _ in
            var response = HTTPResponse.created()
            response.headers.append(HTTPHeader("X-Request-Id", "req_7"))
            return response
        }
        let (body, reply) = try await server.client().createDataRequestTokenWithReply(dataRequestID: "drq_1")
        #expect(body.token.id == "tok_1")
        #expect(reply.status == 201)
        #expect(reply.headers["x-request-ID"] == "req_7")
    }

    @Test(
        "A 401 returns at once whatever the challenge",
        .timeLimit(.minutes(10)),
        arguments: [
            nil, "Basic realm=\"DocSpring\"", "Bearer", "Digest realm=\"a\", nonce=\"b\", qop=\"auth\"",
            "Negotiate", "Basic realm=\"a\", Bearer",
        ])
    func unauthorized(challenge: String?) async throws {
        let server = try RecordingServer { _ in
            .json(
                401, #"{"status": "error", "error": "The API token is not valid."}"#,
                headers: challenge.map { [HTTPHeader("WWW-Authenticate", $0)] } ?? [])
        }
        let error = try #require(await failure(of: server.client()))
        guard case .documented(.unauthorized(let body), let reply) = error else {
            Issue.record("\(error)")
            return
        }
        #expect(body.error == "The API token is not valid.")
        #expect(reply.status == 401)
        #expect(
            "\(error)" == "POST createDataRequestToken: 401 unauthorized: The API token is not valid.")
        #expect(server.requests.count == 1)
    }

    @Test("A challenge does not cut off a long body", .timeLimit(.minutes(10)))
    func longUnauthorizedBody() async throws {
        let text = String(repeating: "x", count: 3_000_000)
        let server = try RecordingServer { _ in
            .json(
                401, #"{"status": "error", "error": "\#(text)"}"#,
                headers: [HTTPHeader("WWW-Authenticate", "Basic realm=\"a\"")])
        }
        let error = try #require(await failure(of: server.client()))
        guard case .documented(.unauthorized(let body), _) = error else {
            Issue.record("\(error)")
            return
        }
        #expect(body.error.count == text.count)
        #expect("\(error)".count < 300)
    }

    @Test("Errors print as one line")
    func lines() async throws {
        let cases: [(HTTPResponse, String)] = [
            (
                .json(422, #"{"status": "error", "error": "Invalid\n type"}"#),
                "422 unprocessableContent: Invalid type"
            ),
            (
                HTTPResponse(
                    status: 500, headers: [HTTPHeader("X-Request-Id", "req_7")],
                    body: Array("<html>\r\n<h1>Oops\u{1B}[31m</h1>\n</html>".utf8)),
                "unexpected status 500: <html> <h1>Oops [31m</h1> </html> (request req_7)"
            ),
            (.json(404, #"{"errors": ["a", "b"]}"#), "unexpected status 404: a, b"),
            (HTTPResponse(status: 503), "unexpected status 503"),
            (HTTPResponse(status: 200, body: Array(#"{"secret": "s"}"#.utf8)), "unexpected status 200"),
            (
                HTTPResponse(
                    status: 201, headers: [HTTPHeader("Content-Type", "text/html")],
                    body: Array("<html>Welcome</html>".utf8)),
                "201, but the body (text/html) cannot be read: $ is not JSON"
            ),
            (.json(401, "<html>"), "401, but the body cannot be read: $ is not JSON"),
            (.json(401, #"{"status": "error"}"#), "401, but the body cannot be read: $.error is missing"),
            (.json(201, ""), "201, but the body cannot be read: $ is not JSON"),
            (.json(201, "[]"), "201, but the body cannot be read: $ is not an object"),
            (
                .json(201, #"{"status": "success", "token": {"id": 7}}"#),
                "201, but the body cannot be read: $.token.id is not a string"
            ),
            (
                .json(201, #"{"status": "success", "token": {"secret": null}}"#),
                "201, but the body cannot be read: $.token.secret is null"
            ),
            (
                .json(201, #"{"status": "success", "token": {"secret": ""}, "errors": ["a", 1]}"#),
                "201, but the body cannot be read: $.errors[1] is not a string"
            ),
            (
                .created(expiresAt: "\"tomorrow\""),
                "201, but the body cannot be read: $.token.expires_at is not a date-time: \"tomorrow\""
            ),
            (
                .json(201, #"{"status": "error", "errors": ["No form", "No user"]}"#),
                "201, but the body reports a failure: No form, No user"
            ),
        ]
        for (response, line) in cases {
            let server = try RecordingServer { _ in response }
            let error = try #require(await failure(of: server.client()))
            #expect("\(error)" == "POST createDataRequestToken: \(line)")
            #expect(error.localizedDescription == "\(error)")
            #expect(error.reply?.status == response.status)
            #expect(error.reply.map { Array($0.body) } == response.body)
        }
    }

    @Test("Null and absent are the same for a nullable property")
    func nulls() async throws {
        let bodies = [
            #"{"status": "success", "token": {"id": null, "secret": "s", "expires_at": null, "data_request_url": null}}"#,
            #"{"status": "success", "token": {"secret": "s", "later": [1]}, "later": {}, "errors": null}"#,
        ]
        for body in bodies {
            let server = try RecordingServer { _ in .json(201, body) }
            let token = try await server.client().createDataRequestToken(dataRequestID: "drq_1").token
            #expect(token == .init(id: nil, secret: "s", expiresAt: nil, dataRequestURL: nil))
        }
    }

    @Test("A value that the document does not list is kept")
    func unknownValue() async throws {
        let server = try RecordingServer { _ in
            .json(422, #"{"status": "failed", "error": "é 😀"}"#)
        }
        let error = try #require(await failure(of: server.client()))
        guard case .documented(.unprocessableContent(let body), _) = error else {
            Issue.record("\(error)")
            return
        }
        #expect(body.status == .unknown("failed"))
        #expect(body.status.rawValue == "failed")
        #expect(body.error == "é 😀")
        #expect(DocSpring.DataRequestTokenType(rawValue: "email") == .email)
        #expect(DocSpring.DataRequestTokenType(rawValue: "sms") == .unknown("sms"))
        #expect(DocSpring.DataRequestTokenType.known.map(\.rawValue) == ["api", "email"])
        _ = try? await server.client().createDataRequestToken(dataRequestID: "d", type: .unknown("s&m=s"))
        #expect(server.requests.last?.target == "/data_requests/d/tokens?type=s%26m%3Ds")
    }

    @Test(
        "Dates are read in every form of RFC 3339",
        arguments: [
            ("2018-10-20T14:00:00Z", 1_540_044_000.0), ("2018-10-20t14:00:00z", 1_540_044_000),
            ("2018-10-20 14:00:00Z", 1_540_044_000), ("2018-10-20T14:00:00.5Z", 1_540_044_000.5),
            ("2018-10-20T14:00:00.123456789Z", 1_540_044_000.123456789),
            ("2018-10-20T15:30:00+01:30", 1_540_044_000), ("2018-10-20T06:00:00.000-08:00", 1_540_044_000),
            ("2018-10-20T14:00:00-00:00", 1_540_044_000), ("1970-01-01T00:00:00Z", 0),
            ("1969-12-31T23:59:59Z", -1), ("2000-02-29T00:00:00Z", 951_782_400),
            ("2016-12-31T23:59:60Z", 1_483_228_800), ("0000-03-01T00:00:00Z", -62_162_035_200),
            ("0000-01-01T00:00:00Z", -62_167_219_200), ("9999-12-31T23:59:59Z", 253_402_300_799),
        ])
    func dates(text: String, seconds: Double) async throws {
        let server = try RecordingServer { _ in .created(expiresAt: "\"\(text)\"") }
        let token = try await server.client().createDataRequestToken(dataRequestID: "drq_1").token
        #expect(token.expiresAt == Date(timeIntervalSince1970: seconds))
    }

    @Test(
        "What is not a date-time is an error",
        arguments: [
            "2018-10-20", "2018-10-20T14:00:00", "2018-10-20T14:00Z", "2018-10-20T14:00:00.Z",
            "2018-13-01T00:00:00Z", "2018-02-29T00:00:00Z", "1900-02-29T00:00:00Z", "2018-10-20T24:00:00Z",
            "2018-10-20T14:60:00Z", "2018-10-20T14:00:61Z",
            "2018-10-20T14:00:00+24:00", "2018-10-20T14:00:00Z ", " 2018-10-20T14:00:00Z",
            "+018-10-20T14:00:00Z", "٢٠١٨-10-20T14:00:00Z", "2018-10-20T14:00:00.٢Z",
        ])
    func wrongDates(text: String) async throws {
        let server = try RecordingServer { _ in .created(expiresAt: "\"\(text)\"") }
        let error = try #require(await failure(of: server.client()))
        guard case .undecodable(let problem, _) = error else {
            Issue.record("\(error)")
            return
        }
        #expect(problem.path == "$.token.expires_at")
    }
}

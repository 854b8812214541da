import ContractServer
import Foundation
import Testing

@Suite("Secrets in what the generated client prints")
struct SecretTests {
    private let secrets = ["token_secret", "dG9rZW5f", "EXAMPLESECRET", "token_id=tok_1"]

    private func everyForm(of value: Any) -> String {
        var dumped = ""
        dump(value, to: &dumped)
        return [dumped, "\(value)", String(reflecting: value), "\(Optional(value) as Any)", "\([value])"]
            .joined(separator: "\n")
    }

    private func expectNoSecret(in value: Any, location: SourceLocation = #_sourceLocation) {
        let text = everyForm(of: value)
        for secret in secrets {
            #expect(!text.contains(secret), sourceLocation: location)
        }
    }

    @Test("Neither tokens nor clients nor replies show them")
    func values() async throws {
        let server = try RecordingServer { _ in
            var response = HTTPResponse.created()
            response.headers.append(HTTPHeader("Set-Cookie", "EXAMPLESECRET"))
            return response
        }
        let client = try server.client()
        let (body, reply) = try await client.createDataRequestTokenWithReply(dataRequestID: "drq_1")
        #expect(body.token.secret == "EXAMPLESECRET")
        #expect(body.token.dataRequestURL?.absoluteString.contains("EXAMPLESECRET") == true)
        expectNoSecret(in: body)
        expectNoSecret(in: body.token)
        expectNoSecret(in: reply)
        expectNoSecret(in: client)
        expectNoSecret(in: DocSpring.Credentials.basic(username: "token_id", password: "token_secret"))
        #expect("\(body.token)".contains("<redacted>"))
        #expect(everyForm(of: body.token).contains("tok_1"))
    }

    @Test("Neither do errors, nor the request that a transport sees")
    func errors() async throws {
        let answers: [HTTPResponse] = [
            .created(expiresAt: "7"), .created(status: "error"), .created(url: "7"),
            HTTPResponse(status: 200, body: HTTPResponse.created().body),
            HTTPResponse(status: 302, headers: [HTTPHeader("Location", "/?EXAMPLESECRET")]),
            HTTPResponse(status: 401, body: Array("{}".utf8)), HTTPResponse(status: 201, ending: .drop),
        ]
        for answer in answers {
            let server = try RecordingServer { _ in answer }
            let error = try #require(await failure(of: server.client()))
            expectNoSecret(in: error)
            expectNoSecret(in: error as any Error)
        }
        let client = DocSpring(
            credentials: .basic(username: "token_id", password: "token_secret"),
            transport: APIClosureTransport { request in
                expectNoSecret(in: request)
                #expect(request.headers["authorization"] == "Basic dG9rZW5faWQ6dG9rZW5fc2VjcmV0")
                return APIResponse(status: 500)
            })
        _ = await failure(of: client)
    }
}

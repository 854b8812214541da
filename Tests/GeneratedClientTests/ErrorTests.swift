import ContractServer
import Foundation
import Testing

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

@Suite("Errors of the generated client")
struct ErrorTests {
    /// What an error of a call prints.
    private func line(of transport: any APITransport) async -> String {
        let client = DocSpring(
            credentials: .basic(username: "token_id", password: "token_secret"), transport: transport)
        do {
            _ = try await client.createDataRequestToken(dataRequestID: "drq_1")
            return "no error"
        } catch {
            return "\(error)"
        }
    }

    @Test(
        "What kept an answer away is said in words, and by its code",
        arguments: [
            (URLError.Code.timedOut, "The request timed out. (NSURLErrorDomain -1001)"),
            (.cannotFindHost, "A server with this name was not found. (NSURLErrorDomain -1003)"),
            (.cannotConnectToHost, "The server cannot be reached. (NSURLErrorDomain -1004)"),
            (.networkConnectionLost, "The connection was lost. (NSURLErrorDomain -1005)"),
            (.httpTooManyRedirects, "There were too many redirects. (NSURLErrorDomain -1007)"),
        ])
    func phrases(code: URLError.Code, words: String) async {
        let text = await line(of: APIClosureTransport { _ in throw URLError(code) })
        #expect(text == "POST createDataRequestToken: no answer: \(words)")
    }

    @Test(
        "The server's name for a request is said, whichever header has it",
        arguments: ["X-Request-Id", "request-id", "X-Correlation-ID", "x-amzn-requestid", "CF-Ray"])
    func requestIdentifiers(header: String) async throws {
        let server = try RecordingServer { _ in
            HTTPResponse(status: 503, headers: [HTTPHeader(header, "req\u{9}7")])
        }
        do {
            _ = try await server.client().createDataRequestToken(dataRequestID: "drq_1")
            Issue.record("no error")
        } catch {
            #expect(
                "\(error)" == "POST createDataRequestToken: unexpected status 503 (request req 7)")
        }
    }

    @Test("The caller's configuration of sessions stays as it is")
    func configuration() {
        let configuration = URLSessionConfiguration.ephemeral
        configuration.timeoutIntervalForRequest = 5
        configuration.httpShouldSetCookies = true
        _ = URLSessionTransport(timeout: 60, configuration: configuration)
        #expect(configuration.timeoutIntervalForRequest == 5 && configuration.httpShouldSetCookies)
    }
}

import ContractServer
import ExampleRunner
import Synchronization

/// A run of a page's curl program with the real curl against a server of our own.
struct CurlRun {
    enum Answer {
        /// 401 with a message.
        case refusal
        /// Nobody listens.
        case none
    }

    static let id = "example-id"
    static let secret = "not-a-secret"
    /// `example-id:not-a-secret` in Basic's form.
    static let authorization = "Basic ZXhhbXBsZS1pZDpub3QtYS1zZWNyZXQ="

    let requests: [HTTPRequest]
    /// The arguments of each curl that was seen.
    let arguments: [[String]]
    let result: ProcessResult

    /// Runs each curl program of a page.
    static func all(on page: PublishedPage, answer: Answer) throws -> [CurlRun] {
        let programs = page.programs("bash")
        struct NoProgram: Error {}
        guard !programs.isEmpty else { throw NoProgram() }
        return try programs.map { try CurlRun($0, answer) }
    }

    private final class Record: Sendable {
        let requests = Mutex<[HTTPRequest]>([])
    }

    private init(_ program: Program, _ answer: Answer) throws {
        let record = Record()
        let probe = ProcessProbe()
        let server = try LoopbackServer { request in
            probe.sample()
            record.requests.withLock { $0.append(request) }
            return HTTPResponse(
                status: 401, headers: [HTTPHeader("Content-Type", "application/json")],
                body: Array(#"{"status": "error", "error": "No."}"#.utf8))
        }
        defer { server.stop() }
        let nobody = try UnusedPort()
        let port = answer == .none ? nobody.number : server.port
        let code = program.facts.servers.reduce(program.code) { code, url in
            let host = url.split(separator: "/").prefix(2).joined(separator: "//")
            return code.replacing(host, with: "http://127.0.0.1:\(port)")
        }
        let values = [Self.id, Self.secret]
        let variables = Dictionary(uniqueKeysWithValues: zip(program.facts.credentials, values))
        result = try Tool.run("bash", ["-c", code], variables: variables, probe: probe)
        requests = record.requests.withLock { $0 }
        arguments = result.observedArguments.filter { $0.first?.hasSuffix("curl") == true }
        guard answer == .none || !requests.isEmpty else {
            struct NoRequest: Error { let standardError: String }
            throw NoRequest(standardError: String(decoding: result.standardError, as: UTF8.self))
        }
    }
}

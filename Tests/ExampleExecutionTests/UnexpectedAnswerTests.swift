import APIContract
import ContractServer
import Foundation
import ProjectSettings
import SourceDiagnostics
import Specimen
import Synchronization
import Testing

@testable import ExampleRunner

/// What examples do with answers that no document promises, and with a value that changes the path: all alike.
struct UnexpectedAnswerTests {
    /// An answer, and what an example makes of it.
    struct Answer: Sendable {
        let name: String
        var status = 201
        let body: String
        var printed = ""
        var message: String?
    }

    static let variants =
        DocSpringExamplesTests.variants + [
            "go http", "java http", "javascript axios", "javascript node", "perl http", "php guzzle",
            "php streams",
            "python requests", "ruby faraday",
        ]

    private static let answers = [
        Answer(
            name: "no token", body: #"{"status": "success", "token": null}"#,
            message: "HTTP 201: unexpected response"),
        Answer(
            name: "a text for a token", body: #"{"status": "success", "token": "abc"}"#,
            message: "HTTP 201: unexpected response"),
        Answer(name: "a redirect", status: 302, body: "{}", message: "HTTP 302: unexpected response"),
        Answer(
            name: "no values",
            body:
                #"{"status": "success", "token": {"id": "a", "secret": "b", "expires_at": null, "data_request_url": null}}"#,
            printed: "\n\n"),
    ]

    @Test(arguments: variants) func anExampleIsCarefulWith(_ name: String) throws {
        let example = try Example(name)
        let server = try AnsweringServer()
        defer { server.stop() }
        let program = try example.prepared(port: server.port)
        for answer in Self.answers {
            server.answer(answer.status, answer.body)
            let result = example.run(program)
            let message = String(decoding: result.standardError, as: UTF8.self)
            #expect(
                String(decoding: result.standardOutput, as: UTF8.self) == answer.printed,
                "\(answer.name): \(message)")
            #expect(result.isSuccess == (answer.message == nil), "\(answer.name): \(message)")
            // Packages that read the body themselves complain of it in their own words.
            if let wanted = answer.message, example.variant != "sdk" || answer.status != 201 {
                #expect(message == wanted + "\n", "\(answer.name)")
            }
        }
    }

    /// The shell's program has its path encoded by the generator, which refuses such values.
    @Test(arguments: variants.filter { $0 != "curl http" }, ["..", ""])
    func anExampleRefusesAPathValueThatLeadsElsewhere(_ name: String, _ value: String) throws {
        let example = try Example(name)
        let server = try AnsweringServer()
        defer { server.stop() }
        let program = try example.prepared(port: server.port) {
            $0.replacing("drq_1234567890abcdef01", with: value)
        }
        server.answer(201, "{}")
        let result = example.run(program)
        #expect(!result.isSuccess)
        #expect(result.standardOutput.isEmpty)
        let message = String(decoding: result.standardError, as: UTF8.self).lowercased().replacing(
            "_", with: "")
        #expect(message.contains("datarequestid"), "\(message)")
        #expect(server.count == 0)
    }
}

/// A server that gives the answer it was told last.
private final class AnsweringServer: Sendable {
    private struct State {
        var response = HTTPResponse(status: 500)
        var count = 0
    }

    private let state: Reference
    private let server: LoopbackServer

    private final class Reference: Sendable {
        let value = Mutex(State())
    }

    var port: UInt16 { server.port }
    var count: Int { state.value.withLock(\.count) }

    init() throws {
        let state = Reference()
        self.state = state
        server = try LoopbackServer { _ in
            state.value.withLock {
                $0.count += 1
                return $0.response
            }
        }
    }

    func answer(_ status: Int, _ body: String) {
        var headers = [HTTPHeader("Content-Type", "application/json")]
        if status == 302 { headers.append(HTTPHeader("Location", "/elsewhere")) }
        let response = HTTPResponse(status: status, headers: headers, body: Array(body.utf8))
        state.value.withLock { $0.response = response }
    }

    func stop() { server.stop() }
}

/// One example of the token endpoint, ready to be prepared.
private struct Example {
    let variant: String
    private let language: String
    private let item: OutputPlan.Item
    private let example: ExampleGenerator.Example
    private let files: [GeneratedFile]

    init(_ name: String) throws {
        let words = name.split(separator: " ").map(String.init)
        (language, variant) = (words[0], words[1])
        var choice = GeneratorOptions()
        choice.outputs = words == ["swift", "sdk"] ? [.client, .examples] : [.examples]
        choice.languages = [words[0]]
        choice.variants = [words[1]]
        let plan = try Verification.plan(choice)
        var diagnostics = DiagnosticList()
        files = plan.render(into: &diagnostics).filter { $0.role == .client }
        item = try #require(plan.items.first)
        example = try #require(plan.examples(of: item, into: &diagnostics).first)
    }

    /// The program for a server of this machine.
    func prepared(port: UInt16, _ change: (String) -> String = { $0 }) throws -> PreparedExample {
        let text = change(String(decoding: example.file.bytes, as: UTF8.self))
        let program = try #require(
            BaseURLReplacement.replace(
                in: Array(text.utf8), item.request.baseURL, example.language, port: port))
        let packages = "\(Verification.packages)/\(language)"
        let hasPackages = FileManager.default.fileExists(atPath: packages)
        let environment = ProcessInfo.processInfo.environment
        var system = ["LANG": "C.UTF-8"]
        // Builds keep their caches at home.
        for name in ["HOME", "PATH"] { system[name] = environment[name] }
        do throws(PreparedExample.Failure) {
            return try PreparedExample(
                program, of: example, files: files, samples: [], packages: hasPackages ? packages : nil,
                system: system)
        } catch {
            if case .skipped(let reason) = error, environment["CI"] == nil {
                try Test.cancel("\(reason)")
            }
            throw error
        }
    }

    func run(_ program: PreparedExample) -> ProcessResult {
        program.run(
            FakeCredentials(item.request.credentials).values, timeLimit: .seconds(60), probe: ProcessProbe())
    }
}

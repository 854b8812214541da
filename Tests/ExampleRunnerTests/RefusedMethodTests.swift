import APIContract
import ContractServer
import ExampleRunner
import ProjectSettings
import SourceDiagnostics
import Specimen
import Testing

/// What a server says to a method that a path does not have.
struct RefusedMethodTests {
    @Test func theMethodsOfThePathAreNamed() throws {
        var diagnostics = DiagnosticList()
        let contract = try #require(
            Generator.contract(try DocSpring.source(), into: &diagnostics)?.contract)
        let server = try ContractServer(contract, schemas: contract.schemaValidator, scenario: .init())
        defer { server.stop() }
        let path = "/api/v1/data_requests/drq_1234567890abcdef01/tokens"
        let command = Command(
            "curl", ["-s", "-i", "-X", "PUT", "http://127.0.0.1:\(server.port)\(path)"],
            environment: ["PATH": "/usr/bin:/bin"], workingDirectory: "/")
        let answer = String(decoding: ProcessRunner().run(command).standardOutput, as: UTF8.self)
        #expect(answer.hasPrefix("HTTP/1.1 405 "), "\(answer)")
        #expect(answer.contains("\r\nAllow: POST\r\n"), "\(answer)")
    }
}

import APIContract
import CodeTemplates
import ProjectSettings
import SourceDiagnostics
import Testing
import TypedClient

/// A client in files whose number does not depend on what it holds.
struct ClientLayoutTests {
    private static let document = """
        openapi: 3.1.0
        info: {title: Acme API, version: '1'}
        servers: [{url: https://api.acme.example/v1}]
        paths:
          /a: {get: {operationId: readA, responses: {'200': {description: A, content:
            {application/json: {schema: {type: object, properties: {x: {type: string}}}}}}}}}
          /b: {get: {operationId: readB, responses: {'200': {description: B, content:
            {application/json: {schema: {type: object, properties: {y: {type: string}}}}}}}}}
          /c: {get: {operationId: readC, responses: {'204': {description: C}}}}
        """

    @Test(
        "As many files as are wanted, each declaration in one of them",
        arguments: [0, 1, 2, 3, 5, 64])
    func fixed(count: Int) throws {
        let client = try #require(Self.client(Self.document, count: count))
        #expect(client.name == "Acme")
        let own = client.files.filter { $0.name.hasPrefix("openapi.") }
        #expect(
            own.map(\.name)
                == ["openapi.swift"] + (2..<max(2, count + 1)).map { "openapi.\($0).swift" })
        let texts = own.map { String(decoding: $0.bytes, as: UTF8.self) }
        #expect(texts[0].contains("public struct Acme: Sendable"))
        for declaration in [
            "public struct Acme:", "func readA(", "func readB(", "func readC(", "struct ReadAResponse",
            "struct ReadBResponse",
        ] {
            #expect(texts.filter { $0.contains(declaration) }.count == 1, "\(declaration)")
        }
    }

    @Test("The support code is the same for every document")
    func support() throws {
        let one = try #require(Self.client(Self.document, count: 1))
        let other = try #require(
            Self.client(Self.document.replacing("Acme", with: "Other"), count: 3))
        let support = one.files.filter { !$0.name.hasPrefix("openapi") }
        #expect(support.count > 1)
        for file in support {
            #expect(other.files.first { $0.name == file.name }?.bytes == file.bytes, "\(file.name)")
        }
    }

    @Test("Nothing to call is an error, because a build cannot go on without a client")
    func empty() {
        var diagnostics = DiagnosticList()
        let source = SourceFile(
            path: "openapi.yaml", text: "openapi: 3.1.0\ninfo: {title: A, version: '1'}\npaths: {}\n")
        #expect(Self.client(source, count: 1, into: &diagnostics) == nil)
        #expect(diagnostics.entries.map(\.diagnostic.id) == ["client.no-operations"])
    }

    private static func client(_ document: String, count: Int) -> BuildClient? {
        var diagnostics = DiagnosticList()
        let source = SourceFile(path: "openapi.yaml", text: document)
        let client = client(source, count: count, into: &diagnostics)
        #expect(diagnostics.entries.isEmpty, "\(TextFormatter().format(diagnostics))")
        return client
    }

    private static func client(
        _ source: SourceFile, count: Int, into diagnostics: inout DiagnosticList
    ) -> BuildClient? {
        guard let contract = SelectedContract.read(source, into: &diagnostics)?.contract
        else { return nil }
        return BuildClient.make(
            contract, TemplateFolder(), fileName: "openapi", count: count, into: &diagnostics)
    }
}

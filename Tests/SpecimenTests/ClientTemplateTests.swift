import CodeTemplates
import Foundation
import SourceDiagnostics
import Specimen
import Testing

struct ClientTemplateTests {
    private static let root = URL(filePath: #filePath).appending(path: "../../..").standardized

    private static func text(_ path: String) throws -> String {
        try String(contentsOf: root.appending(path: path), encoding: .utf8)
    }

    /// The filters as far as harmless text needs them.
    private static let filters = FilterSet([
        Filter("literal", "A string", inputs: [.text], output: .code) { value, _, _ throws(FilterFailure) in
            guard case .text(let text) = value else { return value }
            return .code(CodeText("\"\(text)\""))
        },
        Filter("comment", "A comment", inputs: [.text], output: .code) { value, _, _ throws(FilterFailure) in
            guard case .text(let text) = value else { return value }
            let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
            return .code(CodeText(lines: lines.map { $0.isEmpty ? "///" : "/// \($0)" }))
        },
    ])

    private static func render(_ model: ClientModel) throws -> String {
        let path = "templates/languages/swift/client/client.swift.tmpl"
        var diagnostics = DiagnosticList()
        let template = Template.parse(
            SourceFile(path: path, text: try text(path)), contexts: ["client": ClientModel.shape],
            filters: filters, into: &diagnostics)
        #expect(diagnostics.sorted.map(\.diagnostic.message) == [])
        var output: [UInt8] = []
        try #require(template).render(model.templateValue, into: &output)
        return String(decoding: output, as: UTF8.self)
    }

    @Test func writesTheGolden() throws {
        let golden = try Self.text("Tests/Goldens/client/docspring/expected/DocSpring.swift")
        let lines = try Self.render(.docSpring).split(separator: "\n", omittingEmptySubsequences: false)
        let expected = golden.split(separator: "\n", omittingEmptySubsequences: false)
        for (index, pair) in zip(lines, expected).enumerated() where pair.0 != pair.1 {
            Issue.record("line \(index + 1): \(pair.0) | expected: \(pair.1)")
            break
        }
        #expect(lines.count == expected.count)
    }

    @Test(arguments: ["APIConnection", "APIError", "APITransport", "APIValues"])
    func supportFilesAreThoseOfTheGolden(name: String) throws {
        let golden = try Self.text("Tests/Goldens/client/docspring/expected/\(name).swift")
        #expect(try Self.text("templates/languages/swift/client/\(name).swift") == golden)
    }

    @Test func theDocSpringClientIsShort() throws {
        #expect(
            try Self.render(.docSpring).split(separator: "\n", omittingEmptySubsequences: false).count <= 251)
    }

    @Test func leavesOutWhatAnAPIDoesNotHave() throws {
        var model = ClientModel.docSpring
        model.credentials = []
        model.defaultServer = nil
        model.documentation = ""
        model.operations[0].isAuthorized = false
        model.operations[0].parameters = []
        model.operations[0].failures = []
        model.operations[0].successFields = []
        model.operations[0].messageFields = []
        let text = try Self.render(model)
        #expect(text.contains("nonisolated public struct DocSpring: Sendable {\n"))
        #expect(!text.contains("Credentials"))
        #expect(text.contains("        server: Server,\n"))
        #expect(text.contains("authorization: .none,"))
        #expect(text.contains("public func createDataRequestToken() async throws"))
        #expect(text.contains("try await createDataRequestTokenWithReply().body"))
        #expect(text.contains("                isAuthorized: false,\n                success: 201),\n"))
    }
}

import ProjectSettings
import SourceDiagnostics
import Specimen
import Testing

/// What cannot be sent is said, and nothing is made for it.
struct UnsendableRequestTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let name: String
        let operation: String
        let finding: String
        var path = "/a"
        var method = "post"
        var testDescription: String { name }
    }

    static let cases = [
        Case(
            name: "a line break in a header", operation: header(#""a\nX-Injected: 1""#),
            finding: "example.unsendable-request"),
        Case(
            name: "a carriage return in a header", operation: header(#""a\r""#),
            finding: "example.unsendable-request"),
        Case(name: "NUL in a header", operation: header(#""a\0b""#), finding: "example.unsendable-request"),
        Case(
            name: "letters beyond ASCII in a header", operation: header("Zürich"),
            finding: "example.unsendable-request"),
        Case(
            name: "a blank before a header's value", operation: header(#"" a""#),
            finding: "example.unsendable-request"),
        Case(
            name: "a line break in a header's name",
            operation: #"parameters: [{name: "X\r\nY", in: header, required: true, schema: {}}]"#,
            finding: "example.unsendable-request"),
        Case(
            name: "a blank in a cookie as it is",
            operation: "parameters: [{name: a, in: cookie, style: cookie, schema: {}, example: \"a b; c\"}]",
            finding: "example.unsendable-request"),
        Case(
            name: "a cookie's name",
            operation: "parameters: [{name: \"a;b\", in: cookie, schema: {}, example: x}]",
            finding: "example.unsendable-request"),
        Case(
            name: "an empty path value", operation: pathValue("\"\""), finding: "example.unsendable-request",
            path: "/a/{id}"),
        Case(
            name: "a dot as a path value", operation: pathValue("\".\""),
            finding: "example.unsendable-request",
            path: "/a/{id}"),
        Case(
            name: "two dots as a path value", operation: pathValue("\"..\""),
            finding: "example.unsendable-request",
            path: "/a/{id}/b"),
        Case(
            name: "dots in the path", operation: "tags: []", finding: "example.unsendable-request",
            path: "/a/%2e%2E/b"),
        Case(
            name: "two credentials in one header", operation: "security: [{Basic: [], Bearer: []}]",
            finding: "example.unsendable-request"),
        Case(
            name: "a media type with a line break",
            operation: #"requestBody: {content: {"text/plain\r\nX: y": {example: a}}}"#,
            finding: "example.unsendable-request"),
        Case(
            name: "a part's media type with a line break",
            operation: #"""
                requestBody: {content: {multipart/form-data: {encoding: {a: {contentType: "text/plain\r\nX: y"}}, example: {a: b}}}}
                """#,
            finding: "example.unsendable-request"),
        Case(
            name: "a required array without elements",
            operation:
                "parameters: [{name: a, in: query, required: true, schema: {type: array}, example: []}]",
            finding: "example.unsendable-request"),
        Case(
            name: "content of HEAD",
            operation: "requestBody: {required: true, content: {text/plain: {example: a}}}",
            finding: "example.unsendable-request", method: "head"),
        Case(
            name: "XML without an example",
            operation:
                "requestBody: {content: {application/xml: {schema: {type: object, required: [a], properties: {a: {}}}}}}",
            finding: "example.unwritable-content"),
        Case(
            name: "half a surrogate pair",
            operation: #"requestBody: {content: {application/json: {example: "\ud800"}}}"#,
            finding: "yaml.invalid-escape"),
    ]

    private static func header(_ value: String) -> String {
        "parameters: [{name: X-A, in: header, schema: {type: string}, example: \(value)}]"
    }

    private static func pathValue(_ value: String) -> String {
        "parameters: [{name: id, in: path, required: true, schema: {type: string}, example: \(value)}]"
    }

    @Test(arguments: cases) func nothingIsMade(_ item: Case) {
        let (files, findings) = Self.generate(item.operation, path: item.path, method: item.method)
        #expect(files == [])
        #expect(findings.contains(item.finding), "\(findings)")
    }

    @Test func jsonWithHalfASurrogatePairIsRefused() {
        let text = #"{"openapi": "3.1.0", "info": {"title": "\uD800", "version": "1"}, "paths": {}}"#
        let result = Generator().generate(SourceFile(path: "api.json", bytes: Array(text.utf8)))
        #expect(result.files.isEmpty)
        #expect(result.diagnostics.entries.map(\.diagnostic.id) == ["json.lone-surrogate"])
    }

    /// A shell's words end at NUL; the other languages can write it.
    @Test func onlyTheLanguageThatCannotWriteAValueIsLeftOut() {
        let (files, findings) = Self.generate(
            #"requestBody: {required: true, content: {text/plain: {example: "a\0b"}}}"#, method: "post")
        #expect(findings == ["template.unwritable-value"])
        #expect(files.count == 6 && !files.contains { $0.hasSuffix(".sh") }, "\(files)")
    }

    private static func generate(
        _ operation: String, path: String = "/a", method: String = "post"
    ) -> (files: [String], findings: [String]) {
        let text = """
            openapi: 3.2.0
            info: {title: A, version: "1"}
            servers: [{url: "https://example.com"}]
            paths:
              \(path):
                \(method):
                  operationId: send
                  \(operation)
                  responses: {"204": {description: Done}}
            components:
              securitySchemes:
                Basic: {type: http, scheme: basic}
                Bearer: {type: http, scheme: bearer}
            """
        var options = GeneratorOptions()
        options.outputs = [.examples]
        options.variants = ["http"]
        let source = SourceFile(path: "api.yaml", bytes: Array(text.utf8))
        let result = Generator(options: options).generate(source)
        return (result.files.map(\.path), result.diagnostics.entries.map(\.diagnostic.id))
    }
}

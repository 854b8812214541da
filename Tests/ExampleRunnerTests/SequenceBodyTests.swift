import APIContract
import ContractServer
import ProjectSettings
import SourceDiagnostics
import Testing

/// What the contract server says of content whose values follow one another.
struct SequenceBodyTests {
    private static let document = """
        openapi: 3.2.0
        info: {title: T, version: '1'}
        servers: [{url: https://a.example}]
        paths:
          /a:
            post:
              operationId: send
              requestBody:
                required: true
                content:
                  application/jsonl: {itemSchema: {type: object, required: [n]}}
                  application/x-ndjson: {schema: {type: array, items: {type: integer}}}
                  multipart/mixed: {itemSchema: {type: object, required: [n]}, itemEncoding: {contentType: application/json}}
              responses: {'204': {description: done}}
        """

    private static let part = "--b\r\nContent-Type: application/json\r\n\r\n"

    @Test(arguments: [
        ("application/jsonl", "{\"n\":1}\n{\"n\":2}\r\n", []),
        (
            "application/jsonl", "{\"n\":1}\n{}\n",
            ["'' in line 2 of the body must have the member 'n'"]
        ),
        ("application/jsonl", "{\"n\":1", ["line 1 of the body is not JSON"]),
        ("application/x-ndjson", "1\nx\n", ["line 2 of the body is not JSON"]),
        ("multipart/mixed; boundary=b", "\(part){\"n\":1}\r\n--b--\r\n", []),
        (
            "multipart/mixed; boundary=b", "\(part){}\r\n--b--\r\n",
            ["'' in part 1 of the body must have the member 'n'"]
        ),
    ])
    func checksEachValue(type: String, body: String, messages: [String]) throws {
        var diagnostics = DiagnosticList()
        let source = SourceFile(path: "api.yaml", text: Self.document)
        let contract = try #require(SelectedContract.read(source, into: &diagnostics)?.contract)
        let operation = try #require(contract.operations.first)
        let validator = RequestValidator(contract, schemas: contract.schemaValidator, variables: [:])
        let request = HTTPRequest(
            method: "POST", target: "/a", headers: [HTTPHeader("Content-Type", type)],
            body: Array(body.utf8))
        #expect(validator.mismatches(request, for: operation, path: [:]).map(\.message) == messages)
    }
}

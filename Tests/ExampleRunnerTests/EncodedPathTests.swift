import APIContract
import ContractServer
import ProjectSettings
import SourceDiagnostics
import Specimen
import Testing

/// Which paths of requests lead to an operation.
struct EncodedPathTests {
    @Test(arguments: [
        ("/users('{id}')", "/users('7')", "7"), ("/users('{id}')", "/users%28%277%27%29", "7"),
        ("/users('{id}')", "/users%28%2", nil), ("/users('{id}')", "/users", nil),
        ("/größe-{id}", "/gr%C3%B6%c3%9fe-a%20b", "a%20b"), ("/größe-{id}", "/größe-7", "7"),
        ("/größe-{id}", "/gr%C3-7", nil), ("/a/{id}:run", "/a/x%3Arun", "x"), ("/a%20b/{id}", "/a b/1", "1"),
        ("/v1/{+id}:run", "/v1/projects/p/jobs/j:run", "projects/p/jobs/j"),
        ("/files/{id+}", "/files/a/b", "a/b"),
        ("/files/{id}", "/files/a/b", nil),
        // A sign that encodes nothing is text.
        ("/100%-{id}", "/100%-7", "7"), ("/100%-{id}", "/100%25-7", "7"), ("/{id}/%", "/1/%", "1"),
        ("/{id}/%4", "/1/%4", "1"), ("/a%%20b/{id}", "/a%%20b/1", "1"), ("/{id}/%", "/1/%25", "1"),
    ])
    func encodedOrNotIsTheSamePath(_ template: String, _ path: String, _ value: String?) throws {
        let text = """
            openapi: 3.0.3
            info: {title: T, version: '1'}
            paths:
              "\(template)":
                get:
                  operationId: a
                  parameters: [{name: id, in: path, required: true, schema: {type: string}}]
                  responses: {'204': {description: none}}
            """
        var diagnostics = DiagnosticList()
        let contract = try #require(
            Generator.contract(SourceFile(path: "t.yaml", text: text), into: &diagnostics)?.contract)
        var found: String?
        if case .operation(_, let values) = RouteMatcher(contract).match(method: "GET", path: path) {
            found = values["id"]
        }
        #expect(found == value)
    }
}

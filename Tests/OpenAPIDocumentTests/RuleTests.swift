import Testing

@testable import OpenAPIDocument

/// What each slip is reported as, and that it costs nothing.
struct RuleTests {
    private static func operation(_ fields: String, version: String = "3.1.0", path: String = "/a") -> String
    {
        "openapi: \(version)\ninfo: {title: T, version: '1'}\npaths:\n  \(path):\n    get: {operationId: a, \(fields)}\n"
    }

    @Test(arguments: [
        ("description: 5", "warning spec.unquoted-string 5"),
        ("description: null", "warning spec.wrong-type 5"),
        ("deprecated: 'yes'", "warning spec.wrong-type 5"),
        ("responses: {200: {}}", "warning spec.missing-key 5"),
        (
            "responses: {200: {description: d, content: {a/b: {schema: {type: file}}}}}",
            "warning spec.unknown-type 5"
        ),
        (
            "responses: {200: {description: d, content: {a/b: {schema: {properties: {a: {required: true}}}}}}}",
            "warning spec.wrong-type 5"
        ),
        ("parameters: [{name: p, in: query}]", "warning spec.missing-key 5"),
        (
            "parameters: [{name: p, in: query, schema: {}, example: 1, examples: {}}]",
            "warning spec.conflicting-keys 5"
        ),
        (
            "parameters: [{name: p, in: query, schema: {}}, {name: p, in: query, schema: {}}]",
            "warning spec.duplicate-parameter 5"
        ),
        ("parameters: [{name: p, in: query, style: simple, schema: {}}]", "warning spec.wrong-style 5"),
        (
            "parameters: [{name: p, in: path, required: true, schema: {}}]",
            "warning spec.unused-path-parameter 5"
        ),
        ("security: [{none: []}]", "warning spec.unknown-security-scheme 5"),
        ("sumary: x", "warning spec.unknown-key 5"), ("colour: x", "warning spec.unknown-key 5"),
    ])
    func slipsCostNothing(_ fields: String, _ line: String) throws {
        let fixture = try DocumentFixture(Self.operation(fields))
        #expect(fixture.lines == [line])
        let operation = try #require(fixture.document.operations(fixture.document.references).first)
        #expect(!fixture.findings.isFaulty(operation.node))
    }

    @Test(arguments: [
        ("parameters: [{in: query, schema: {}}]", "error spec.missing-key 5"),
        ("parameters: [{name: p, in: formData, schema: {}}]", "error spec.unknown-word 5"),
        ("parameters: [{$ref: '#/nowhere'}]", "error spec.dangling-reference 5"),
        ("requestBody: {$ref: '#/nowhere'}", "error spec.dangling-reference 5"),
    ])
    func whatARequestNeedsCostsTheOperation(_ fields: String, _ line: String) throws {
        let fixture = try DocumentFixture(Self.operation(fields))
        #expect(fixture.lines == [line])
        let operation = try #require(fixture.document.operations(fixture.document.references).first)
        #expect(fixture.findings.isFaulty(operation.node))
    }

    @Test(arguments: [
        ("/a/{id}", ["warning spec.undeclared-path-parameter 5"]),
        ("/a#b", ["warning spec.fragment-in-path 4"]),
        ("/a?b=c", ["warning spec.query-in-path 4"]), ("a", ["warning spec.path-without-slash 4"]),
    ])
    func oddPathsAreReported(_ path: String, _ lines: [String]) throws {
        #expect(try DocumentFixture(Self.operation("tags: []", path: "'\(path)'")).lines == lines)
    }

    @Test func keysOfLaterVersionsAreTold() throws {
        let fixture = try DocumentFixture(
            "openapi: 3.0.3\ninfo: {title: T, version: '1', summary: s}\nwebhooks: {}\n"
                + "paths: {/a: {query: {operationId: q}}}\n")
        #expect(
            fixture.lines == [
                "warning spec.newer-key 2", "warning spec.newer-key 3", "warning spec.newer-key 4",
                "warning spec.missing-key 4",
            ])
    }

    @Test func pathKeysAreTakenApart() {
        let key = PathKey("a/{x?y}?b={c}&d=%20#e")
        #expect(key.path == "/a/{x?y}")
        #expect(key.query.map(\.name) == ["b", "d"])
        #expect(key.query.map(\.value) == ["{c}", "%20"])
    }
}

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
        ("colour: x", "warning spec.unknown-key 5"),
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
        ("responses: {200: {$ref: '#/nowhere'}}", "error spec.dangling-reference 5"),
        ("sumary: x", "error spec.unknown-key 5"),
        (
            "responses: {200: {description: d, content: {a/b: {schema: {type: strng}}}}}",
            "error spec.unknown-type 5"
        ),
    ])
    func whatARequestNeedsCostsTheOperation(_ fields: String, _ line: String) throws {
        let fixture = try DocumentFixture(Self.operation(fields))
        #expect(fixture.lines == [line])
        let operation = try #require(fixture.document.operations(fixture.document.references).first)
        #expect(fixture.findings.isFaulty(operation.node))
    }

    @Test(arguments: [
        ("/a/{id}", ["error spec.undeclared-path-parameter 5"]),
        ("/a#b", ["warning spec.fragment-in-path 4"]),
        ("/a?b=c", ["warning spec.query-in-path 4"]), ("a", ["warning spec.path-without-slash 4"]),
        ("/a/{id/b", ["error spec.unpaired-brace 4"]), ("/a/id}/b", ["error spec.unpaired-brace 4"]),
        ("/a/{id/{b}", ["error spec.unpaired-brace 4"]),
    ])
    func oddPathsAreReported(_ path: String, _ lines: [String]) throws {
        #expect(try DocumentFixture(Self.operation("tags: []", path: "'\(path)'")).lines == lines)
    }

    @Test func allOperationsOfAPathWithOneBraceAreFaulty() throws {
        let fixture = try DocumentFixture(
            "openapi: 3.1.0\ninfo: {title: T, version: '1'}\npaths:\n  '/{a': {get: {operationId: g}, put: {operationId: p}}\n"
        )
        #expect(fixture.lines == ["error spec.unpaired-brace 4"])
        for operation in fixture.document.operations(fixture.document.references) {
            #expect(fixture.findings.isFaulty(operation.node))
        }
    }

    /// What a scheme lacks would be lacking in every request.
    @Test(arguments: [
        ("{type: htpp}", "error spec.unknown-word 8"), ("{}", "error spec.missing-key 8"),
        ("{type: http}", "error spec.missing-key 8"),
        ("{type: apiKey, in: header}", "error spec.missing-key 8"),
        ("{type: apiKey, name: X}", "error spec.missing-key 8"),
        ("{type: apiKey, name: X, in: heder}", "error spec.unknown-word 8"),
        ("{type: http, scheme: digest}", nil), ("{type: mutualTLS}", nil),
        ("{type: openIdConnect}", "warning spec.missing-key 8"),
    ])
    func schemesThatCannotBeSentAreErrors(_ scheme: String, _ line: String?) throws {
        let fixture = try DocumentFixture(
            Self.operation("security: [{basic: []}]")
                + "components:\n  securitySchemes:\n    basic: \(scheme)\n")
        #expect(fixture.lines == [line].compactMap(\.self))
    }

    @Test(arguments: [("basics", "error"), ("oauth", "warning")])
    func onlyASlipForADeclaredSchemeCostsTheOperation(_ name: String, _ severity: String) throws {
        let fixture = try DocumentFixture(
            Self.operation("security: [{\(name): []}]")
                + "components:\n  securitySchemes: {basic: {type: http, scheme: basic}}\n")
        #expect(fixture.lines == ["\(severity) spec.unknown-security-scheme 5"])
        let operation = try #require(fixture.document.operations(fixture.document.references).first)
        #expect(fixture.findings.isFaulty(operation.node) == (severity == "error"))
    }

    @Test(arguments: [
        ("x-specimn: {prints: [a]}", ["warning spec.unknown-key 5"]),
        ("x-speicmen: {prints: [a]}", ["warning spec.unknown-key 5"]), ("x-special: {}", []),
        ("x-spec: {}", []),
    ])
    func extensionsLikeOursAreTold(_ field: String, _ lines: [String]) throws {
        #expect(try DocumentFixture(Self.operation(field)).lines == lines)
    }

    @Test(arguments: [
        ("required: [tokne], properties: {token: {}}", true),
        ("required: [token], properties: {token: {}}", false),
        ("required: [id], properties: {token: {}}", false), ("required: [tokne]", false),
        ("required: [id], properties: {token: {}}, additionalProperties: false", true),
        ("required: [token, tokens], properties: {token: {}}", false),
        ("required: [tokne], properties: {token: {}}, allOf: [{properties: {tokne: {}}}]", false),
        ("allOf: [{required: [tokne], properties: {token: {}}}, {properties: {tokne: {}}}]", false),
        ("properties: {a: {required: [tokne], properties: {token: {}}}}", true),
    ])
    func requiredPropertiesAreDescribed(_ schema: String, _ isReported: Bool) throws {
        let fixture = try DocumentFixture(
            Self.operation("responses: {200: {description: d, content: {a/b: {schema: {\(schema)}}}}}"))
        #expect(fixture.lines == (isReported ? ["warning spec.unknown-required 5"] : []))
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

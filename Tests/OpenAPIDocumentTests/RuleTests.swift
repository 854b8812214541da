import SourceDiagnostics
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

    @Test func webhooksNeedOwnIDsToo() throws {
        let fixture = try DocumentFixture(
            """
            openapi: 3.1.0
            info: {title: T, version: '1'}
            paths:
              /a: {get: {operationId: a}}
            webhooks:
              one: {$ref: '#/components/pathItems/One'}
              again: {$ref: '#/components/pathItems/One'}
              two: {post: {operationId: w}}
              three: {post: {operationId: a}}
            components: {pathItems: {One: {post: {operationId: w}}}}
            """)
        #expect(
            fixture.lines == [
                "warning spec.duplicate-operation-id 8", "warning spec.duplicate-operation-id 9",
            ])
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

    @Test(arguments: [
        ("3.1.0", "maxLength: -1", ["spec.wrong-keyword"]), ("3.1.0", "maxLength: 0", []),
        ("3.1.0", "multipleOf: 0", ["spec.wrong-keyword"]), ("3.1.0", "multipleOf: 0.01", []),
        ("3.1.0", "enum: []", ["spec.wrong-keyword"]), ("3.1.0", "anyOf: []", ["spec.wrong-keyword"]),
        ("3.1.0", "required: [a, b, a]", ["spec.wrong-keyword"]), ("3.1.0", "required: []", []),
        ("3.1.0", "nullable: true", ["spec.other-dialect"]), ("3.0.3", "nullable: true", []),
        ("3.1.0", "exclusiveMinimum: true", ["spec.other-dialect"]), ("3.1.0", "exclusiveMinimum: 1", []),
        ("3.0.3", "exclusiveMinimum: 1", ["spec.other-dialect"]), ("3.0.3", "exclusiveMaximum: true", []),
        ("3.0.3", "type: [string, 'null']", ["spec.other-dialect"]),
        ("3.1.0", "type: [string, 'null']", []), ("3.0.3", "type: array", ["spec.other-dialect"]),
        ("3.1.0", "type: array", []), ("3.0.3", "const: 1", ["spec.other-dialect"]),
        ("3.1.0", "properties: {const: {}, enum: {}, required: {}}", []),
    ])
    func keywordsMeanSomething(_ version: String, _ keyword: String, _ ids: [String]) throws {
        let text = Self.operation(
            "responses: {'200': {description: d}}, parameters: [{name: p, in: query, schema: {\(keyword)}}]",
            version: version)
        #expect(try DocumentFixture(text).lines == ids.map { "warning \($0) 5" })
    }

    @Test(arguments: [
        ("responses: {}", "warning spec.empty-responses 5"),
        ("responses: {200: {description: d, content: {json: {}}}}", "warning spec.wrong-media-type 5"),
        (
            "responses: {200: {description: d, links: {l: {operationId: b}}}}", "warning spec.unknown-link 5"
        ),
        (
            "parameters: [{name: accept, in: header, schema: {}}]", "warning spec.ignored-header 5"
        ),
        (
            "parameters: [{name: p, in: query, content: {a/b: {}, c/d: {}}}]",
            "warning spec.parameter-content 5"
        ),
        (
            "responses: {200: {description: d, links: {l: {parameters: {}}}}}", "warning spec.missing-key 5"
        ),
    ])
    func whatSaysNothingIsReported(_ fields: String, _ line: String) throws {
        #expect(try DocumentFixture(Self.operation(fields)).lines == [line])
    }

    @Test(arguments: [
        "paths: {/a: {get: OPERATION}}", "webhooks: {hook: {post: OPERATION}}",
        "components: {pathItems: {P: {get: OPERATION}}}",
        "components: {callbacks: {C: {'{$url}': {post: OPERATION}}}}",
        "paths: {/a: {get: {operationId: b, callbacks: {C: {'{$url}': {post: OPERATION}}}}}}",
        "paths: {/a: {$ref: '#/components/pathItems/P'}}\ncomponents: {pathItems: {P: {get: OPERATION}}}",
    ])
    func parametersOfAllOperationsAreChecked(_ place: String) throws {
        let list = "[{name: p, in: querystring, content: {a/b: {}}}, {name: q, in: query, schema: {}}]"
        let text = place.replacing("OPERATION", with: "{operationId: a, parameters: \(list)}")
        let fixture = try DocumentFixture("openapi: 3.2.0\ninfo: {title: T, version: '1'}\n\(text)\n")
        #expect(fixture.lines.filter { $0.contains("conflicting-parameters") }.count == 1, "\(fixture.lines)")
    }

    @Test(arguments: [
        ("3.0.3", "components: {securitySchemes: {S: {type: mutualTLS}}}", "warning spec.newer-key 4"),
        ("3.1.0", "components: {securitySchemes: {S: {type: mutualTLS}}}", nil),
        (
            "3.1.0", "components: {parameters: {P: {name: p, in: querystring, content: {a/b: {}}}}}",
            "warning spec.newer-key 4"
        ),
        ("3.2.0", "components: {parameters: {P: {name: p, in: querystring, content: {a/b: {}}}}}", nil),
        ("3.1.0", "components: {schemas: {S: {xml: {nodeType: text}}}}", "warning spec.newer-key 4"),
        ("3.2.0", "components: {schemas: {S: {xml: {nodeType: test}}}}", "warning spec.unknown-word 4"),
        (
            "3.2.0", "components: {schemas: {S: {xml: {nodeType: text, wrapped: true}}}}",
            "warning spec.conflicting-keys 4"
        ),
    ])
    func whatCameLaterIsReported(_ version: String, _ components: String, _ line: String?) throws {
        let fixture = try DocumentFixture(
            "openapi: \(version)\ninfo: {title: T, version: '1'}\npaths: {}\n\(components)\n")
        #expect(fixture.lines == [line].compactMap(\.self))
    }

    @Test func onlyMethodsThatCanBeSentAreOperations() throws {
        let keys = [
            "COPY", "copy", "\"GET / HTTP/1.1\\r\\n\\r\\nPOST\"", "--next", "BAD METHOD", "'2'", "Post", "''",
        ]
        let fixture = try DocumentFixture(
            "openapi: 3.2.0\ninfo: {title: T, version: '1'}\npaths:\n  /a:\n    additionalOperations:\n"
                + keys.enumerated().map { "      \($1): {operationId: a\($0)}\n" }.joined())
        let operations = fixture.document.operations(fixture.document.references)
        #expect(operations.map(\.method) == ["COPY", "copy"])
        #expect(
            fixture.lines.filter { $0.hasPrefix("error") }
                == (8...13).map { "error spec.invalid-method \($0)" })
    }

    /// A chain that is too long is told from one that is a circle, and the first that is too long from all before it.
    @Test(arguments: [
        ("S0: {type: string}", 64, [String]()), ("S0: {type: string}", 200, ["spec.reference-chain"]),
        ("S0: {$ref: '#/components/schemas/S2'}", 2, .init(repeating: "spec.reference-cycle", count: 3)),
        ("S0: {$ref: '#/nowhere'}", 100, ["spec.dangling-reference"]),
    ])
    func chainsOfReferencesEnd(_ end: String, _ length: Int, _ ids: [String]) throws {
        let links = (1...length).map { "    S\($0): {$ref: '#/components/schemas/S\($0 - 1)'}\n" }
        let fixture = try DocumentFixture(
            "openapi: 3.1.0\ninfo: {title: T, version: '1'}\ncomponents:\n  schemas:\n    \(end)\n"
                + links.joined())
        #expect(fixture.findings.diagnostics.entries.map(\.diagnostic.id) == ids)
    }

    @Test(arguments: [
        ("''", "it leads to the document itself"), ("'#'", "it leads to the document itself"),
        ("'file:///tmp/a.yaml'", "a file of one machine"), ("'#/tags/00'", "there is no '00'"),
        ("'#/components/responses/R'", "a Schema Object must be here"), ("5", "write \"5\""),
    ])
    func referencesAreExplained(_ reference: String, _ words: String) throws {
        let fixture = try DocumentFixture(
            "openapi: 3.1.0\ninfo: {title: T, version: '1'}\ntags: [{name: t}]\ncomponents:\n"
                + "  responses: {R: {description: d}}\n  schemas: {A: {$ref: \(reference)}}\n")
        let messages = fixture.findings.diagnostics.entries.map(\.diagnostic.message)
        #expect(messages.count == 1 && messages[0].contains(words), "\(messages)")
    }

    @Test func placesAndVariablesAndTagsBelongTogether() throws {
        let fixture = try DocumentFixture(
            """
            openapi: 3.2.0
            info: {title: T, version: '1'}
            servers:
              - url: https://{a}.test
                variables: {a: {default: x, enum: [y]}, b: {default: z}, x-c: 1}
            tags:
              - {name: t, parent: u}
              - {name: u, parent: t}
              - {name: v, parent: none}
            paths:
              /a/{b}/{b}: {}
              /a/{c}/{d}: {}
              /a/x/{f}: {}
            components:
              schemas:
                A: {discriminator: {propertyName: p, mapping: {a: A, b: '#/components/schemas/A', c: C}}}
            """)
        #expect(
            fixture.lines == [
                "warning spec.wrong-server-variable 5", "warning spec.wrong-server-variable 5",
                "warning spec.circular-tags 8", "warning spec.unknown-tag 9",
                "warning spec.repeated-path-parameter 11", "warning spec.ambiguous-path 12",
                "warning spec.dangling-mapping 16",
            ])
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

import OpenAPIDocument
import SourceDiagnostics
import Testing
import YAMLSyntax

@testable import APIContract

/// What the contract makes of documents: the same of every version and spelling.
struct ContractBuilderTests {
    private static func build(_ text: String) throws -> (contract: Contract, ids: [String]) {
        var diagnostics = DiagnosticList()
        let file = SourceFile(path: "openapi.yaml", text: text)
        let root = try #require(SyntaxReader.read(file, into: &diagnostics), "\(diagnostics.entries)")
        let document = try #require(DocumentDecoder().decode(root, file: file, into: &diagnostics))
        let contract = try #require(
            ContractBuilder.build(document, Validator().check(document), into: &diagnostics))
        return (contract, diagnostics.sorted.map(\.diagnostic.id))
    }

    private static func document(_ paths: String, _ rest: String = "", version: String = "3.1.0") -> String {
        "openapi: \(version)\ninfo: {title: Acme, version: '1'}\npaths:\n\(paths)\n\(rest)\n"
    }

    @Test func operationsHaveNamesOfTheirOwn() throws {
        let paths = """
              /a: {get: {operationId: same}, post: {operationId: ' same'}, put: {}, delete: {operationId: ''}}
              /a-b: {get: {}}
              /a/b: {get: {}, head: {operationId: ' odd id! '}}
            """
        let (contract, _) = try Self.build(Self.document(paths))
        #expect(
            contract.operations.map(\.id)
                == ["same", "postA", "putA", "deleteA", "getAB", "getAB2", "odd id!"])
    }

    @Test func oneTokenIsSentForAllSchemesThatWantOne() throws {
        let paths = """
              /a:
                get:
                  operationId: getA
                  security: [{First: [], Second: [], Key: []}]
                  parameters: [{name: X-Text, in: header, required: true, schema: {}, example: "folded\\n"}]
            """
        let rest = """
            components:
              securitySchemes:
                First: {type: http, scheme: bearer}
                Second: {type: openIdConnect, openIdConnectUrl: https://a.example}
                Key: {type: apiKey, in: header, name: X-Key}
            """
        let (contract, _) = try Self.build(Self.document(paths, rest))
        var diagnostics = DiagnosticList()
        let request = try #require(ExampleRequestBuilder(contract).requests(into: &diagnostics)["getA"])
        #expect(request.credentials.map(\.name) == ["First", "Key"])
        #expect(request.headers == [.init(name: "X-Text", value: "folded")])
    }

    /// A request without the credentials that its author misspelt is not the one meant.
    @Test(arguments: [
        ("security: [{tokens: []}]", "token: {type: http, scheme: bearer}", []),
        ("security: [{token: []}]", "token: {type: htpp}", []),
        ("security: [{token: []}]", "token: {type: http}", []),
        ("security: [{other: []}]", "token: {type: http, scheme: bearer}", ["getA"]),
        ("security: [{token: []}]", "token: {type: http, scheme: digest}", ["getA"]),
    ])
    func misspeltSecurityCostsTheOperation(_ security: String, _ scheme: String, _ ids: [String]) throws {
        let rest = "components: {securitySchemes: {\(scheme)}}"
        for (own, all) in [(security, ""), ("tags: []", security + "\n")] {
            let text = Self.document("  /a: {get: {operationId: getA, \(own)}}", all + rest)
            #expect(try Self.build(text).contract.operations.map(\.id) == ids)
        }
    }

    private static let token = """
        {type: object, properties: {token: {type: object, properties: {expires_at: {}, id: {type: string}}}}}
        """

    /// What an example would read of an answer must be documented there, as far as anybody can tell.
    @Test(arguments: [
        ("prints: [token.id, token.expires_at]", token, nil),
        (
            "prints: [token.expires_it]", token,
            "success has the field 'token.expires_it'; did you mean 'token.expires_at'?"
        ),
        ("prints: [tokne]", token, "success has the field 'tokne'; did you mean 'token'?"),
        ("prints: [token.id.text]", token, "success has the field 'token.id.text'"),
        ("success: {tokne: 1}", token, "success has the field 'tokne'; did you mean 'token'?"),
        ("message: [erorr]", token, "error has the field 'erorr'; did you mean 'error'?"),
        ("message: [error, detail]", token, nil),
        ("message: [detail]", token, "error has the field 'detail'"),
        ("message: [error, eror]", token, nil),
        ("message: [error, erorrs]", token, "error has the field 'erorrs'"),
        ("message: [error, errors]", token, nil), ("prints: [x]", "{}", nil),
        ("prints: [x]", "{type: object}", nil),
        ("prints: [x]", "{properties: {a: {}}, additionalProperties: true}", nil),
        ("prints: [a.x]", "{properties: {a: {}}}", nil),
        ("prints: [x]", "{allOf: [{properties: {x: {}}}, {properties: {a: {}}}]}", nil),
        ("prints: [x]", "{allOf: [{properties: {a: {}}}, {description: d}]}", "success has the field 'x'"),
        ("prints: [x]", "{oneOf: [{properties: {a: {}}}, {type: object}]}", nil),
        (
            "prints: [x]", "{oneOf: [{properties: {a: {}}}, {properties: {b: {}}}]}",
            "success has the field 'x'"
        ),
        ("prints: [x]", "{properties: {a: {}}}, example: {x: 1}", nil),
        ("prints: [x]", "{$ref: '#/components/schemas/Loop'}", nil),
    ])
    func settingsNameDocumentedFields(_ settings: String, _ schema: String, _ message: String?) throws {
        let paths = """
              /a:
                get:
                  operationId: getA
                  x-specimen: {\(settings)}
                  responses:
                    200: {description: d, content: {application/json: {schema: \(schema)}}}
                    401: {description: d, content: {application/json: {schema: {properties: {error: {}}}}}}
                    422: {description: d, content: {application/json: {schema: {properties: {errors: {}}}}}}
            """
        let loop = "components: {schemas: {Loop: {oneOf: [{$ref: '#/components/schemas/Loop'}]}}}"
        var diagnostics = DiagnosticList()
        let file = SourceFile(path: "openapi.yaml", text: Self.document(paths, loop))
        let root = try #require(SyntaxReader.read(file, into: &diagnostics))
        let document = try #require(DocumentDecoder().decode(root, file: file, into: &diagnostics))
        let contract = ContractBuilder.build(document, Validator().check(document), into: &diagnostics)
        let found = diagnostics.entries.map(\.diagnostic).filter { $0.id == "spec.unknown-field" }
        #expect(found.count == (message == nil ? 0 : 1))
        if let message { #expect(found.first?.message.hasPrefix("no documented \(message)") == true) }
        #expect(contract?.operations.map(\.id) == (message == nil ? ["getA"] : []))
    }

    private static func text(_ piece: PathTemplate.Piece) -> String {
        switch piece {
        case .text(let text): text
        case .parameter(let name): "{\(name)}"
        }
    }

    @Test(arguments: [
        ("/a/{id}", "/a/{id}", "path id"), ("/a/{+name}", "/a/{name}", "path name"),
        ("/a/{widgetId}", "/a/{widget_id}", "path widget_id"),
        ("/a?x={q}&y=1#z", "/a", "query q, query x, query y"),
        ("a#Action=List", "/a", ""), ("/a/{x}.{y}", "/a/{x}.{y}", "path x, path y"),
    ])
    func pathsFindTheirParameters(_ path: String, _ expected: String, _ parameters: String) throws {
        var declared = ["name": "path", "widget_id": "path", "x}.": "path"].filter {
            path.contains($0.key.prefix(4))
        }
        if path.contains("{q}") { declared["q"] = "query" }
        if declared.removeValue(forKey: "x}.") != nil { declared = ["x": "path", "y": "path"] }
        if path == "/a/{id}" { declared["id"] = "path" }
        let list = declared.map { "{name: \($0.key), in: \($0.value), required: true, schema: {}}" }
        let (contract, _) = try Self.build(
            Self.document(
                "  '\(path)': {get: {operationId: a, parameters: [\(list.joined(separator: ", "))]}}"))
        let operation = try #require(contract.operations.first)
        #expect(operation.path.pieces.map(Self.text).joined() == expected)
        let found = operation.parameters.map { "\($0.location.rawValue) \($0.name)" }.joined(separator: ", ")
        #expect(found == (path.contains("{q}") ? "query q, query y" : parameters))
        #expect(operation.parameters.contains(where: \.allowsReserved) == path.contains("+"))
        if path.contains("y=1") { #expect(operation.parameters.last?.fixedValue == "1") }
    }

    @Test(arguments: [
        ("[{url: 'https://a.test/v1/'}]", "https://a.test/v1"),
        ("[{url: /v1}]", "https://api.example.com/v1"),
        ("[{url: a.test/v1}]", "https://a.test/v1"), ("[{url: //a.test}]", "https://a.test"),
        ("[]", "https://api.example.com"), ("[{url: /}]", "https://api.example.com"),
        ("[{url: 'https://{h}.test/{v}', variables: {h: {default: x}, v: {enum: [w]}}}]", "https://x.test/w"),
        ("[{url: 'https://{h}.test'}]", "https://h.test"),
        ("[{description: none}, {url: 'https://b.test'}]", "https://b.test"),
        (
            "[{url: 'https://b.test/größe/%41{v}', variables: {v: {default: ü}}}]",
            "https://b.test/gr%C3%B6%C3%9Fe/%41%C3%BC"
        ),
    ])
    func serversAreAbsolute(_ servers: String, _ url: String) throws {
        let (contract, _) = try Self.build(
            Self.document("  /a: {get: {operationId: a}}", "servers: \(servers)"))
        #expect(contract.operations.first?.servers.first?.url == url)
    }

    @Test(arguments: [("204", 0), ("304", 0), ("200", 1), ("2XX", 1), ("default", 1)])
    func someAnswersHaveNoContent(_ status: String, _ count: Int) throws {
        let answer = "{description: d, content: {application/json: {schema: {type: string}}}}"
        let (contract, ids) = try Self.build(
            Self.document("  /a: {get: {operationId: a, responses: {'\(status)': \(answer)}}}"))
        #expect(contract.operations.first?.responses.first?.content.count == count)
        #expect(ids.contains("spec.ignored-key") == (count == 0))
    }

    @Test(arguments: [
        ("text/plain", "text/plain"), ("application/JSON; charset=utf-8", "application/json"),
        ("application/json;stream=watch", "application/json;stream=watch"),
        (#"a/b; ext="https://e.test/x""#, #"a/b; ext="https://e.test/x""#), ("a/b;", "a/b"),
        ("a/b; x=ü", "a/b"),
    ])
    func clientsStateParametersOfMediaTypes(_ documented: String, _ stated: String) {
        #expect(MediaType.stated(documented) == stated)
    }

    @Test func theVariablesOfServersAreKnown() throws {
        let servers =
            "[{url: 'https://{r}.test/{v}', variables: {v: {default: b}, r: {default: a, enum: [a, c], description: d}}}]"
        let (contract, _) = try Self.build(
            Self.document("  /a: {get: {operationId: a}}", "servers: \(servers)"))
        let variables = try #require(contract.servers.first?.variables)
        #expect(variables.map(\.name) == ["r", "v"])
        #expect(variables.map(\.value) == ["a", "b"])
        #expect(variables.map(\.allowed) == [["a", "c"], []])
        #expect(variables.map(\.description) == ["d", ""])
    }

    @Test func theNearestServersCount() throws {
        let (contract, _) = try Self.build(
            Self.document(
                "  /a: {servers: [{url: 'https://p.test'}], get: {operationId: a}, "
                    + "put: {operationId: b, servers: [{url: 'https://o.test'}]}}",
                "servers: [{url: 'https://d.test'}]"))
        #expect(
            contract.operations.map { $0.servers.map(\.url) } == [["https://p.test"], ["https://o.test"]])
    }

    @Test func everySecuritySchemeIsKnown() throws {
        let schemes = """
            components:
              securitySchemes:
                one: {type: http, scheme: Basic}
                two: {type: http, scheme: bearer}
                three: {type: apiKey, in: cookie, name: sid}
                four: {type: oauth2, flows: {deviceAuthorization: {deviceAuthorizationUrl: u, tokenUrl: t, scopes: {r: Read}}}}
                five: {type: openIdConnect, openIdConnectUrl: 'https://a.test'}
                six: {type: mutualTLS}
                seven: {type: http, scheme: digest}
                se-ven: {type: apiKey, in: header, name: k}
                se_ven: {type: apiKey, in: header, name: k2}
            security: [{absent: []}, {}, {one: [], four: [r]}]
            """
        let (contract, ids) = try Self.build(
            Self.document(
                "  /a: {get: {operationId: a}, put: {operationId: b, security: []}}", schemes,
                version: "3.2.0"))
        #expect(ids == ["spec.unknown-security-scheme"])
        #expect(
            contract.securitySchemes.map(\.variables) == [
                ["ACME_ONE_USERNAME", "ACME_ONE_PASSWORD"], ["ACME_TWO_TOKEN"], ["ACME_THREE_API_KEY"],
                ["ACME_FOUR_TOKEN"], ["ACME_FIVE_TOKEN"], [], [], ["ACME_SE_VEN_API_KEY"],
                ["ACME_SE_VEN_API_KEY_2"], [],
            ])
        #expect(
            contract.securitySchemes.map(\.isSupported) == [
                true, true, true, true, true, false, false, true, true, false,
            ])
        #expect(contract.securitySchemes[3].flows.first?.scopes.first?.name == "r")
        #expect(contract.operations[0].security.map { $0.schemes.count } == [1, 0, 2])
        #expect(contract.operations[1].security.isEmpty)
    }

    @Test func nullIsSaidInFourWays() throws {
        let paths = """
              /a: {get: {operationId: a, responses: {200: {description: d, content: {application/json: {schema:
                {type: object, properties: {a: {type: string, nullable: true}, b: {type: [string, 'null']},
                c: {oneOf: [{type: string}, {type: 'null'}]}, d: {type: string, enum: [x, null]}, e: {type: string}}}}}}}}}
            """
        for version in ["3.0.3", "3.1.0", "3.2.0"] {
            let (contract, _) = try Self.build(Self.document(paths, version: version))
            let id = try #require(contract.operations.first?.success?.preferredContent?.schema)
            let properties = contract.schemas[id].properties
            #expect(
                properties.map { contract.schemas[$0.schema].isNullable } == [true, true, true, true, false])
        }
    }

    @Test func keywordsBesideAReferenceCountSinceOpenAPI31() throws {
        let paths =
            "  /a: {get: {operationId: a, responses: {200: {description: d, content: "
            + "{application/json: {schema: {$ref: '#/components/schemas/A', description: own}}}}}}}"
        let rest = "components: {schemas: {A: {type: string, description: theirs}}}"
        for (version, description) in [("3.0.3", "theirs"), ("3.1.0", "own")] {
            let (contract, _) = try Self.build(Self.document(paths, rest, version: version))
            let id = try #require(contract.operations.first?.success?.preferredContent?.schema)
            #expect(contract.schemas[id].description == description)
            #expect(contract.schemas[id].allOf.count == (version == "3.0.3" ? 0 : 1))
        }
    }

    @Test func defaultStandsForASuccessWhenThereIsNone() throws {
        let paths = """
              /a: {get: {operationId: a, responses: {default: {description: The widget}}},
                put: {operationId: b, responses: {default: {description: An error}}},
                post: {operationId: c, responses: {2XX: {description: ok}, default: {description: else}}}}
            """
        let (contract, _) = try Self.build(Self.document(paths))
        #expect(contract.operations.map { $0.success?.status.key } == ["2XX", nil, "2XX"])
    }

    @Test func methodsAndQueryStringsOfOpenAPI32AreRead() throws {
        let paths = """
              /a:
                query: {operationId: q, parameters: [{name: all, in: querystring, content:
                  {application/x-www-form-urlencoded: {schema: {type: object, required: [x],
                  properties: {x: {type: string}, y: {type: integer}}}}}}]}
                additionalOperations: {COPY: {operationId: c}}
            """
        let (contract, ids) = try Self.build(Self.document(paths, version: "3.2.0"))
        #expect(ids == [])
        #expect(contract.operations.map(\.method) == ["QUERY", "COPY"])
        #expect(contract.operations[0].parameters.map(\.name) == ["x", "y"])
        #expect(contract.operations[0].parameters.map(\.isRequired) == [true, false])
    }

    @Test func whatIsLeftOutIsToldWithItsReason() throws {
        let (contract, ids) = try Self.build(
            Self.document("  /a: {get: {operationId: a, parameters: [{in: query}]}, put: {operationId: b}}"))
        #expect(contract.operations.map(\.id) == ["b"])
        #expect(contract.omissions.map(\.operation) == ["a"])
        #expect(contract.omissions.map(\.causes) == [["spec.missing-key"]])
        #expect(ids.contains("spec.operation-left-out"))
    }

    @Test func schemasThatHoldThemselvesEnd() throws {
        let rest =
            "components: {schemas: {A: {allOf: [{$ref: '#/components/schemas/A'}]}, "
            + "B: {$ref: '#/components/schemas/B', description: d}, C: {$ref: '#/components/schemas/C'}}}"
        for name in ["A", "B", "C"] {
            let (contract, _) = try Self.build(
                Self.document(
                    "  /a: {post: {operationId: a, requestBody: {content: {application/json: {schema: "
                        + "{$ref: '#/components/schemas/\(name)'}}}}}}", rest))
            var diagnostics = DiagnosticList()
            #expect(contract.operations.count == (name == "A" ? 1 : 0), "\(name)")
            for operation in contract.operations {
                #expect(ExampleRequestBuilder(contract).request(for: operation, into: &diagnostics) != nil)
            }
        }
    }

    @Test func deepChainsOfReferencesEnd() throws {
        let schemas = (0..<5_000).map { "    S\($0): {$ref: '#/components/schemas/S\($0 + 1)'}" }
        let (contract, _) = try Self.build(
            Self.document(
                "  /a: {post: {operationId: a, requestBody: {content: {application/json: {schema: "
                    + "{$ref: '#/components/schemas/S0'}}}}}}",
                "components:\n  schemas:\n" + schemas.joined(separator: "\n")))
        #expect(contract.omissions.map(\.causes) == [["spec.dangling-reference"]])
    }

    /// What can be made with less is made, unless nothing in the document is right.
    @Test(arguments: [
        ("/b: {get: {operationId: a}}", ["a", "getB", "z"]),
        ("/b/{id}: {get: {operationId: b}}", ["a", "b", "z"]),
        ("/b: {get: {operationId: b, responses: {200: {$ref: '#/nowhere'}}}}", ["a", "b", "z"]),
        ("/b: {get: {operationId: b, parameters: [{$ref: '#/nowhere'}]}}", ["a", "z"]),
    ])
    func aFaultCostsNoMoreThanItMust(_ path: String, _ operations: [String]) throws {
        let (contract, ids) = try Self.build(
            Self.document("  /a: {get: {operationId: a}}\n  \(path)\n  /z: {get: {operationId: z}}"))
        #expect(contract.operations.map(\.id) == operations)
        #expect(ids.contains("spec.operation-left-out") == (operations.count == 2))
        let (alone, _) = try Self.build(Self.document("  \(path)\n  /a/{x}: {get: {operationId: a}}"))
        #expect(alone.operations.isEmpty)
    }

    @Test func methodsOfTheirOwnKeepTheirCase() throws {
        let (contract, ids) = try Self.build(
            Self.document(
                "  /a: {additionalOperations: {Copy: {operationId: c}, --next: {operationId: n}}}",
                version: "3.2.0"))
        #expect(contract.operations.map(\.method) == ["Copy"])
        #expect(ids == ["spec.invalid-method"])
        var diagnostics = DiagnosticList()
        var request = try #require(ExampleRequestBuilder(contract).requests(into: &diagnostics)["c"])
        #expect(SendabilityCheck(request).faults.isEmpty)
        request.operation.method = "GET / HTTP/1.1\r\n\r\nPOST"
        #expect(!SendabilityCheck(request).faults.isEmpty)
    }

    @Test(arguments: [
        ("'{s}://{h}', variables: {s: {default: ''}, h: {default: a.test}}", false),
        ("ftp://a.test", false), ("wss://a.test", false), ("'https://'", false),
        ("'https://u:p@a.test'", false),
        ("'https://a.test?v=1'", false), ("'https://a.test#v1'", false), ("'https://a b.test'", false),
        ("'https://a.test/x y'", false), ("'https://a.test:99999'", false),
        ("'http://localhost:8080/v1'", true), ("'https://[::1]:8080'", true),
        ("'HTTPS://bücher.test/ä'", true),
        ("'https://a.test/{v}', variables: {v: {default: ''}}", true),
    ])
    func serversThatNothingCanBeSentToAreLeftOut(_ server: String, _ isUsable: Bool) throws {
        let (contract, ids) = try Self.build(
            Self.document(
                "  /a: {get: {operationId: a}}", "servers: [{url: \(server)}, {url: 'https://b.test'}]"))
        #expect(contract.servers.count == (isUsable ? 2 : 1))
        #expect(ids == (isUsable ? [] : ["spec.unusable-server"]))
    }

    @Test(arguments: [
        ("*/*", "{type: object}", "application/json"), ("application/*", "{items: {}}", "application/json"),
        ("*/*", "{type: string, format: binary}", "*/*"), ("image/*", "{type: object}", "image/*"),
    ])
    func objectsOfAnyTypeAreJSON(_ range: String, _ schema: String, _ mediaType: String) throws {
        let (contract, _) = try Self.build(
            Self.document(
                "  /a: {get: {operationId: a, responses: {200: {description: d, content: {'\(range)': {schema: \(schema)}}}}}}"
            ))
        #expect(contract.operations.first?.success?.content.map(\.mediaType) == [mediaType])
    }

    @Test func newWordsOfOpenAPI32AreRead() throws {
        let paths = """
              /a: {get: {operationId: a, security: [{'#/components/securitySchemes/Key': []}],
                responses: {2xx: {summary: Short, content: {text/plain: {examples: {e: {serializedValue: text}}}}}}}}
            """
        let rest = "components: {securitySchemes: {Key: {type: apiKey, in: header, name: X-Key}}}"
        let (contract, ids) = try Self.build(Self.document(paths, rest, version: "3.2.0"))
        #expect(ids == ["spec.unknown-status"])
        let operation = try #require(contract.operations.first)
        #expect(operation.security.first?.schemes.map(\.scheme) == [0])
        #expect(contract.securitySchemes.count == 1)
        #expect(operation.success?.description == "Short")
        #expect(operation.success?.content.first?.examples.first?.value == .string("text"))
    }

    @Test func reservedCharactersAndWhatIsEncodedStay() {
        #expect(
            PercentEncoding.encode("a/b%20c%2&[d] é", keepingReservedIn: .query)
                == "a/b%20c%252%26%5Bd%5D%20%C3%A9")
        #expect(PercentEncoding.encode("a/b%20c") == "a%2Fb%2520c")
    }
}

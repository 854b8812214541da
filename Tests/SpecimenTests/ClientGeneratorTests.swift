import Foundation
import ProjectSettings
import SourceDiagnostics
import Specimen
import Testing

struct ClientGeneratorTests {
    private static let root = URL(filePath: #filePath).appending(path: "../../..").standardized

    /// The price of one endpoint, beside the support code that all clients share.
    @Test func aSmallClientIsShort() throws {
        let path = Self.root.appending(path: "Tests/Goldens/client/docspring/expected/DocSpring.swift")
        let text = try String(contentsOf: path, encoding: .utf8)
        #expect(text.contains("public struct DocSpring: Sendable"))
        #expect(text.split(separator: "\n", omittingEmptySubsequences: false).count <= 251)
    }

    @Test(arguments: [
        // Names.
        ("parameters: [{name: in, in: query, schema: {type: string}}]", "        `in`: String? = nil\n"),
        ("parameters: [{name: in, in: query, schema: {type: string}}]", "getWithReply(in: `in`)"),
        (
            "parameters: [{name: a-b, in: query, schema: {}}, {name: a_b, in: query, schema: {}}]",
            ".query(\"a_b\", aB2),"
        ),
        (
            "parameters: [{name: let, in: query, schema: {}}, {name: inout, in: query, schema: {}}]",
            "getWithReply(letValue: letValue, inoutValue: inoutValue)"
        ),
        // Types and their way to text.
        (
            "parameters: [{name: n, in: query, schema: {type: array, items: {type: [integer, 'null']}}}]",
            ".queryList(\"n\", n?.map { String($0) }),"
        ),
        (
            "parameters: [{name: n, in: query, schema: {type: integer}}]",
            ".query(\"n\", n.map { String($0) }),"
        ),
        (
            "parameters: [{name: n, in: query, required: true, schema: {type: number}}]",
            ".query(\"n\", APIParameter.text(n)),"
        ),
        (
            "parameters: [{name: d, in: query, schema: {type: string, format: date-time}}]",
            ".query(\"d\", d.map { APIDateTime.text($0) }),"
        ),
        (
            "parameters: [{name: d, in: query, schema: {type: string, format: date}}]",
            ".query(\"d\", d?.description),"
        ),
        (
            "parameters: [{name: s, in: query, schema: {type: string, enum: [a, b]}}]",
            "public enum GetS: APIOpenEnum {"
        ),
        // Places.
        (
            "parameters: [{name: X-Trace, in: header, schema: {type: string}}]",
            ".header(\"X-Trace\", xTrace),"
        ),
        (
            "parameters: [{name: Accept, in: header, schema: {type: string}}]",
            "public func get() async throws(APIError<GetFailure>)"
        ),
        ("parameters: [{name: c, in: cookie, schema: {type: string}}]", ".cookie(\"c\", c),"),
        (
            "parameters: [{name: l, in: query, schema: {type: array, items: {type: string}}}]",
            ".queryList(\"l\", l),"
        ),
        (
            "parameters: [{name: l, in: query, explode: false, schema: {type: array, items: {type: integer}}}]",
            ".queryList(\"l\", l?.map { String($0) }, separator: \",\"),"
        ),
        (
            "parameters: [{name: f, in: query, style: deepObject, schema: {type: object}}]",
            ".queryFields(\"f\", f, separator: \"f\"),"
        ),
        (
            "parameters: [{name: f, in: query, style: deepObject, schema: {type: object, properties: {a: {}}}}]",
            ".queryObject(\"f\", f, separator: \"f\"),"
        ),
        (
            "parameters: [{name: f, in: query, schema: {type: object, properties: {a: {}}}}]",
            "        f: GetF? = nil\n"
        ),
        (
            "parameters: [{name: f, in: query, required: true, schema: {type: object, properties: {a: {type: integer}}, default: {a: 1}}}]",
            "        f: GetF = .init(a: 1)\n"
        ),
        (
            "parameters: [{name: l, in: query, schema: {anyOf: [{type: array, items: {type: integer}}, {type: 'null'}]}}]",
            ".queryList(\"l\", l?.map { String($0) }),"
        ),
        (
            "parameters: [{name: d, in: query, schema: {anyOf: [{type: string, format: date-time}, {type: 'null'}]}}]",
            "        d: Date? = nil\n"
        ),
        (
            "parameters: [{name: e, in: query, schema: {oneOf: [{type: string, enum: [a]}, {type: 'null'}]}}]",
            ".query(\"e\", e?.rawValue),"
        ),
    ])
    func parameters(yaml: String, expected: String) {
        let client = ClientFixture(operation: yaml)
        #expect(client.text.contains(expected), "\(client.text)")
    }

    @Test(arguments: [
        (
            "{type: object, required: [a], properties: {a: {type: string}, b: {type: integer}}}",
            "var a: String\n"
        ),
        (
            "{type: object, required: [a], properties: {a: {type: string}, b: {type: integer}}}",
            "var b: Int?\n"
        ),
        ("{type: object, properties: {u: {type: string, format: uuid}}}", "var u: UUID?\n"),
        ("{type: object, properties: {d: {type: string, format: date}}}", "var d: APIDate?\n"),
        (
            "{type: object, properties: {p: {type: string, format: password}}}",
            "@APISecret public var p: String?\n"
        ),
        (
            "{type: object, properties: {m: {type: object, additionalProperties: {type: integer}}}}",
            "[String: Int]?"
        ),
        ("{type: object, properties: {x: {}}}", "var x: APIJSON?\n"),
        ("{type: object, properties: {n: {type: integer, enum: [1, 2]}}}", "var n: Int?\n"),
        ("{type: object, properties: {n: {type: integer, format: uint64}}}", "var n: UInt64?\n"),
        ("{type: object, properties: {n: {type: integer, format: uint32}}}", "var n: Int?\n"),
        (
            "{type: object, properties: {n: {type: integer, minimum: 0, maximum: 1.8446744073709552e+19}}}",
            "var n: UInt64?\n"
        ),
        (
            "{type: object, properties: {n: {type: integer, minimum: 0, maximum: 9223372036854776000}}}",
            "var n: Int?\n"
        ),
        (
            "{type: object, properties: {n: {type: integer, minimum: -1, maximum: 18446744073709551615}}}",
            "var n: Int?\n"
        ),
        (
            "{type: object, properties: {n: {type: integer, format: int64, minimum: 0, maximum: 18446744073709551615}}}",
            "var n: Int?\n"
        ),
        (
            "{type: object, properties: {n: {type: integer, format: uint64, default: 18446744073709551615}}}",
            "?? 18446744073709551615\n"
        ),
        ("{type: object, properties: {self: {type: string}}}", "selfValue = try object.optional(\"self\")\n"),
        (
            "{type: object, properties: {tags: {type: array, items: {type: string, enum: [a]}}}}",
            "var tags: [Tag]?\n"
        ),
        ("{type: object, properties: {String: {type: object, properties: {a: {}}}}}", "struct StringValue:"),
        (
            "{allOf: [{type: object, properties: {a: {type: string}}}, {properties: {b: {type: string}}, required: [a]}]}",
            "init(a: String, b: String?)"
        ),
        ("{type: object, properties: {l: {type: integer, default: 20}}}", "var l: Int\n"),
        ("{type: object, properties: {l: {type: integer, default: 1e3}}}", "var l: Int?\n"),
        (
            "{type: object, properties: {a: {type: string}}, additionalProperties: true}",
            "additionalProperties: [String: APIJSON]\n"
        ),
        ("{oneOf: [{type: string}, {type: integer}]}", "enum GetResponse: Decodable, Hashable, Sendable {\n"),
        ("{oneOf: [{type: object}, {type: object}]}", "-> APIJSON {"),
        (
            "{properties: {t: {type: array, prefixItems: [{type: number}], items: {type: boolean}}}}",
            "var t: [APIJSON]?\n"
        ),
        (
            "{properties: {t: {type: array, prefixItems: [{type: number}, {type: number}], maxItems: 2}}}",
            "var t: [Double]?\n"
        ),
        ("{properties: {t: {prefixItems: [{}], type: array, items: false}}}", "var t: [APIJSON]?\n"),
        (
            """
            {oneOf: [{type: string}, {type: object, required: [t], properties: {t: {const: on}}}, \
            {type: object, required: [t], properties: {t: {const: 'off'}}}]}
            """, #"(["t"], [], ["t": "off"]),"#
        ),
        (
            """
            {oneOf: [{type: string}, {type: object, required: [t], properties: {t: {const: on}}}, \
            {type: object, required: [t], properties: {t: {const: 'off'}}}]}
            """, "case off(Off)\n"
        ),
        ("{type: string, enum: [Add, add, '+1', '-1']}", "known: [Self] = [.add, .add2, .plus1, .minus1]"),
    ])
    func types(schema: String, expected: String) {
        let client = ClientFixture(
            operation:
                "responses: {'200': {description: ok, content: {application/json: {schema: \(schema)}}}}")
        #expect(client.text.contains(expected), "\(client.text)")
    }

    @Test func boxesOnlyWhatLeadsBack() {
        let client = ClientFixture(
            operation: """
                responses: {'200': {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/Node'}}}}}
                """,
            schemas: """
                Node: {type: object, properties: {next: {$ref: '#/components/schemas/Node'},
                  all: {type: array, items: {$ref: '#/components/schemas/Node'}}}}
                """)
        #expect(client.text.contains("private var _next: APIBox<Node?>\n"))
        #expect(client.text.contains("public var all: [Node]?\n"))
    }

    @Test(arguments: [
        // What contains itself with nothing in between has no type.
        ("A: {allOf: [{$ref: '#/components/schemas/A'}]}", "-> APIJSON {"),
        ("A: {oneOf: [{$ref: '#/components/schemas/A'}]}", "-> APIJSON {"),
        ("A: {type: array, items: {$ref: '#/components/schemas/A'}}", "        public var value: [A]\n"),
        (
            "A: {type: object, additionalProperties: {$ref: '#/components/schemas/A'}}",
            "        public var value: [String: A]\n"
        ),
        (
            "A: {allOf: [{$ref: '#/components/schemas/B'}]}\nB: {type: array, items: {$ref: '#/components/schemas/A'}}",
            "        public var value: [A]\n"
        ),
        (
            "A: {type: array, items: {$ref: '#/components/schemas/B'}}\nB: {type: object, properties: {a: {$ref: '#/components/schemas/A'}}}",
            "-> [B] {"
        ),
        (
            "A: {oneOf: [{type: string}, {type: array, items: {$ref: '#/components/schemas/A'}}]}",
            "case `as`([A])\n"
        ),
        ("A: {type: array, items: {type: array, items: {type: string}}}", "-> [[String]] {"),
    ])
    func recursion(schemas: String, expected: String) {
        let client = ClientFixture(
            operation: """
                responses: {'200': {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/A'}}}}}
                """, schemas: schemas)
        #expect(client.text.contains(expected), "\(client.text) \(client.messages)")
    }

    @Test(arguments: [
        ("{type: http, scheme: bearer}", "func bearer(token: String) -> Self"),
        ("{type: http, scheme: bearer}", "func bearer(_ provider: @escaping APIProvider<APIToken>) -> Self"),
        ("{type: apiKey, in: header, name: X-Key}", ".header(\"X-Key\", key)"),
        ("{type: apiKey, in: query, name: key}", ".query(\"key\", key)"),
        ("{type: apiKey, in: cookie, name: sid}", ".cookie(\"sid\", key)"),
    ])
    func credentials(scheme: String, expected: String) {
        let client = ClientFixture(operation: "security: [{s: []}]", securityScheme: scheme)
        #expect(client.text.contains(expected), "\(client.text)")
    }

    @Test(arguments: [
        (
            "{name: id, style: matrix, schema: {type: string}}",
            "(\"id\", APIPathText.matrix(\"id\", id), label: \"id\")"
        ),
        (
            "{name: id, style: label, schema: {type: integer}}",
            "(\"id\", APIPathText.label(String(id)), label: \"id\")"
        ),
        (
            "{name: 'i\"d', style: matrix, explode: true, schema: {type: array, items: {type: string}}}",
            "(\"i\\\"d\", APIPathText.matrix(\"i\\\"d\", iD, isExploded: true), label: \"iD\")"
        ),
    ])
    func writesPathsInTheirStyle(parameter: String, call: String) {
        let name = parameter.contains("i\"d") ? "i\"d" : "id"
        let client = ClientFixture(
            operation:
                "parameters: [\(parameter.replacing("{name", with: "{in: path, required: true, name"))]",
            path: "/a/{\(name)}")
        #expect(client.messages == [])
        #expect(client.text.contains("                .encodedPath\(call),"), "\(client.text)")
        #expect(client.files.keys.contains("APIPathText.swift"))
    }

    private static func large(_ count: Int, settings: String = "{}") -> ClientFixture {
        let paths = (1...count).map {
            "  /p\($0): {get: {operationId: x-\($0 % 2)/get\($0), tags: [X \($0 % 2)], responses: {'200': {description: ok}}}}"
        }
        return ClientFixture(
            document: """
                openapi: 3.1.0
                info: {title: Large API, version: '1'}
                x-specimen: \(settings)
                servers: [{url: https://a.example}]
                paths:
                \(paths.joined(separator: "\n"))
                """)
    }

    @Test func manyOperationsAreGroupedByTag() throws {
        let few = Self.large(50).files["Large.swift"] ?? ""
        #expect(!few.contains("X0API") && few.contains("func x1Get1()"))
        let many = Self.large(51)
        #expect(
            many.files["Large.swift"]?.contains("public var x0: X0API { X0API(connection: connection) }")
                == true)
        #expect(many.text.isEmpty && many.files["Large.swift"]?.contains("extension Large.X1API {") == true)
        #expect(many.files["Large.swift"]?.contains("public func get51()") == true)
        #expect(Self.large(51, settings: "{groups: false}").files["Large.swift"]?.contains("X0API") == false)
        #expect(Self.large(2, settings: "{groups: true}").files["Large.swift"]?.contains("X0API") == true)
    }

    @Test func groupsSayWhatTheDocumentSaysOfTheirTags() {
        let client = ClientFixture(
            document: """
                openapi: 3.2.0
                info: {title: Acme API, version: '1'}
                servers: [{url: https://a.example}]
                x-specimen: {groups: true}
                tags:
                  - {name: One, summary: First, description: '@Metadata'}
                  - {name: Two, description: '  '}
                paths:
                  /a:
                    get: {operationId: a, tags: [One], responses: {'204': {description: ok}}}
                    put: {operationId: b, tags: [Two], responses: {'204': {description: ok}}}
                    delete: {operationId: c, tags: [Three], responses: {'204': {description: ok}}}
                """)
        for declaration in ["public var one: OneAPI {", "public struct OneAPI: Sendable {"] {
            #expect(
                client.text.contains("    /// First\n    ///\n    /// \\@Metadata\n    \(declaration)"),
                "\(client.text)")
        }
        #expect(client.text.contains("/// The operations of the group \"Two\".\n    public var two:"))
        #expect(client.text.contains("/// The operations of the group \"Three\".\n    public var three:"))
    }

    @Test func carriesOnlyWhatItNeeds() {
        let names = Set(ClientFixture(operation: "summary: a").files.keys)
        #expect(
            names.isDisjoint(with: [
                "APIFile.swift", "APIForm.swift", "APIExtras.swift", "APIMultipart.swift", "APINull.swift",
                "APIPages.swift", "APIStream.swift", "APIDownload.swift", "APIFields.swift",
            ]))
    }

    @Test(arguments: [
        ("deprecated: true", "    @available(*, deprecated, message: \"The API advises against it.\")\n"),
        ("servers: [{url: https://b.example/v2}]", "server: \"https://b.example/v2\","),
        ("summary: Gets a", "/// ```swift\n    /// try await acme.get()\n"),
        ("tags: [a]", "    /// `GET /a`\n"),
        (
            "responses: {'200': {description: ok, content: {text/event-stream: {}}}}",
            "-> APIStream<APIEvent> {"
        ),
        ("responses: {'200': {description: ok, content: {application/pdf: {}}}}", "-> APIDownload {"),
        ("responses: {'200': {description: ok, content: {application/xml: {}}}}", "-> String {"),
    ])
    func operations(yaml: String, expected: String) {
        let client = ClientFixture(operation: yaml)
        #expect(client.text.contains(expected), "\(client.text)")
    }

    @Test(arguments: [
        ("[{url: /api/v3}]", "func host(_ url: String) -> Self { Self(url, path: \"/api/v3\") }"),
        ("[{url: /api/v3}]", "server: Server, transport: "),
        ("[]", "server: Server, transport: "),
        ("[{url: /v1}, {url: https://api.acme.example}]", "server: Server = .api, transport: "),
        ("[{url: https://api.example.com}]", "server: Server = .api, transport: "),
    ])
    func servers(yaml: String, expected: String) {
        let client = ClientFixture(
            document: """
                openapi: 3.1.0
                info: {title: Acme API, version: '1'}
                servers: \(yaml)
                paths: {/a: {get: {operationId: get, responses: {'204': {description: done}}}}}
                """)
        #expect(client.text.contains(expected), "\(client.text)")
    }

    @Test func schemesThatAreTakenTogetherHaveProvidersEach() {
        let client = ClientFixture(
            document: """
                openapi: 3.1.0
                info: {title: Acme API, version: '1'}
                servers: [{url: https://a.example}]
                security: [{a: [], b: []}]
                paths: {/a: {get: {operationId: get, responses: {'204': {description: done}}}}}
                components:
                  securitySchemes:
                    a: {type: http, scheme: bearer}
                    b: {type: apiKey, in: header, name: X-App}
                """)
        #expect(client.text.contains("func aAndB(token: String, b: String) -> Self"))
        #expect(client.text.contains("func bearer(_ provider: @escaping APIProvider<APIToken>) -> Self"))
        #expect(client.text.contains("func apiKey(_ provider: @escaping APIProvider<APIToken>) -> Self"))
    }

    @Test(arguments: [
        ("required: true, schema: {type: integer, default: 20}", "n: Int = 20\n"),
        ("schema: {type: integer, default: 20}", "///   - n: The default is `20`.\n"),
        (
            "description: How many., schema: {type: integer, default: 20}",
            "///   - n: How many. The default is `20`.\n"
        ),
    ])
    func parameterDefaults(yaml: String, expected: String) {
        let client = ClientFixture(operation: "parameters: [{name: n, in: query, \(yaml)}]")
        #expect(client.text.contains(expected), "\(client.text)")
    }

    @Test func theNarrowerOfTwoDescriptionsCounts() {
        let client = ClientFixture(
            operation: """
                responses: {'200': {description: ok, content: {application/json: {schema: {allOf: [
                        {type: object, properties: {a: {type: string}, b: {type: number}, c: {type: string}}},
                        {properties: {a: {type: string, enum: [x]}, b: {type: integer}, c: {type: string, format: uuid}}}]}}}}}
                """)
        #expect(client.text.contains("public var a: A?\n"))
        #expect(client.text.contains("public var b: Int?\n"))
        #expect(client.text.contains("public var c: UUID?\n"))
    }

    @Test func aPageParameterMustExist() {
        let client = ClientFixture(
            operation: """
                x-specimen: {pages: {parameter: after, next: next}}
                      responses: {'200': {description: ok, content: {application/json: {schema: {type: object}}}}}
                """)
        #expect(
            client.messages == [
                "get has no query parameter 'after' for text or numbers; name one that it has"
            ])
    }

    @Test func largeClientsStandInSeveralFiles() {
        let client = Self.large(70, settings: "{groups: false}")
        #expect(client.files["Large.swift"]?.contains("    var connection: APIConnection\n") == true)
        #expect(client.files["Large+Operations1.swift"]?.contains("func x0Get60()") == true)
        #expect(client.files["Large+Operations2.swift"]?.contains("func x1Get61()") == true)
    }
}

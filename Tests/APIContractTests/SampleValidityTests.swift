import OpenAPIDocument
import SourceDiagnostics
import Testing
import YAMLSyntax

@testable import APIContract

/// Samples of schemas whose keywords speak about one another.
struct SampleValidityTests {
    private func contract(_ schema: String, media: String = "") throws -> Contract {
        let text = """
            openapi: 3.1.0
            info: {title: T, version: '1'}
            paths:
              /x:
                post:
                  requestBody: {content: {application/json: {\(media)schema: {$ref: '#/components/schemas/S'}}}}
                  responses: {'200': {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/S'}}}}}
            components: {schemas: {S: \(schema)}}
            """
        var diagnostics = DiagnosticList()
        let file = SourceFile(path: "t.yaml", text: text)
        let root = try #require(SyntaxReader.read(file, into: &diagnostics))
        let document = try #require(DocumentDecoder().decode(root, file: file, into: &diagnostics))
        return try #require(ContractBuilder.build(document, Validator().check(document), into: &diagnostics))
    }

    private func sample(_ schema: String) throws -> SchemaSampler.Sample {
        let contract = try contract(schema)
        let id = try #require(contract.operations.first?.requestBody?.content.first?.schema)
        return contract.sampler.checkedSample(id, direction: .request)
    }

    @Test func membersOfClosedPartsAreShown() throws {
        let sample = try sample(
            """
            {allOf: [{type: object, required: [a], properties: {a: {type: integer}}, additionalProperties: false}, \
            {type: object, required: [b], properties: {b: {type: boolean}}, additionalProperties: false}]}
            """)
        guard case .object(let members) = sample.value else { throw Missing() }
        #expect(members.map(\.key) == ["a", "b"])
    }

    private struct Missing: Error {}

    @Test(arguments: [
        "{allOf: [{type: integer, minimum: 5}, {maximum: 7}, {enum: [3, 6, 9]}]}",
        "{type: integer, enum: ['1', 2]}",
        "{type: [integer, 'null'], enum: ['1', null]}",
        """
        {type: object, required: [a], properties: {a: {type: string}, c: {type: integer}}, \
        dependentRequired: {a: [b], b: [c]}}
        """,
        """
        {type: object, required: [a], properties: {a: {type: string}}, \
        dependentSchemas: {a: {required: [k], properties: {k: {type: integer}}}}}
        """,
        """
        {type: array, contains: {type: object, required: [z], properties: {z: {const: 5}}}, minContains: 2, \
        minItems: 4}
        """,
        "{type: array, items: {type: integer}, contains: {minimum: 50}, minItems: 3}",
        "{type: array, items: {type: integer}, contains: {minimum: 5}, maxContains: 1, minItems: 3}",
        """
        {type: array, prefixItems: [{type: string}], items: {type: boolean}, contains: {const: false}, \
        minContains: 2, minItems: 3}
        """,
        """
        {type: array, uniqueItems: true, minItems: 3, \
        items: {type: object, required: [a], properties: {a: {type: integer}}}}
        """,
        """
        {type: array, uniqueItems: true, minItems: 3, items: {type: array, minItems: 1, \
        items: {type: object, required: [a], properties: {a: {type: string}}}}}
        """,
        "{type: object, propertyNames: {pattern: '^[A-Z]+$'}, minProperties: 2}",
        """
        {type: object, propertyNames: {enum: [red, green]}, minProperties: 2, \
        additionalProperties: {type: integer}}
        """,
        "{type: object, patternProperties: {'^x-': {type: integer}}, additionalProperties: false, minProperties: 1}",
        """
        {type: object, patternProperties: {'^x-[0-9]$': {type: integer}}, additionalProperties: false, \
        minProperties: 3}
        """,
        """
        {type: object, required: [x-a], patternProperties: {'^x-': {type: integer}}, \
        additionalProperties: {type: boolean}}
        """,
        "{allOf: [{type: string, pattern: ^a}, {pattern: z$}, {minLength: 5}]}",
        "{allOf: [{type: string, pattern: z$}, {pattern: ^a}, {minLength: 8, maxLength: 9}]}",
        "{type: string, not: {enum: [example, string, text]}}",
        "{type: object, properties: {a: {type: string}, b: {type: string}}, not: {required: [a, b]}}",
        "{not: {type: [string]}}",
        "{type: object, required: [a], properties: {a: {type: integer}}, not: {properties: {a: {const: 1}}}}",
        "{type: object, properties: {a: false, b: {type: integer}}}",
        "{type: string, format: uri, minLength: 40, maxLength: 40}",
        "{type: string, format: email, minLength: 30}", "{type: string, format: hostname, minLength: 30}",
        "{type: string, format: byte, minLength: 30}", "{type: string, format: json-pointer, minLength: 30}",
    ])
    func isValid(_ schema: String) throws {
        #expect(try sample(schema).violations.map(\.message) == [])
    }

    @Test(arguments: [
        "date", "date-time", "time", "duration", "uuid", "email", "hostname", "ipv4", "ipv6", "uri", "byte",
        "json-pointer", "regex",
    ])
    func elementsOfAFormatDiffer(_ format: String) throws {
        let schema =
            "{type: array, uniqueItems: true, minItems: 70, items: {type: string, format: \(format)}}"
        #expect(try sample(schema).violations.map(\.message) == [])
    }

    @Test(arguments: [
        ("{type: string, contentEncoding: base64}", #""U3BlY2ltZW4=""#),
        ("{type: string, contentEncoding: base64url}", #""U3BlY2ltZW4""#),
        ("{type: string, contentEncoding: base16}", #""53706563696D656E""#),
        ("{type: string, format: relative-json-pointer}", #""1/items/0""#),
        (
            "{type: string, format: uri, minLength: 40, maxLength: 40}",
            #""https://example.com/example/example/exam""#
        ),
        (
            "{$dynamicAnchor: node, type: object, properties: {children: {type: array, items: {$dynamicRef: '#node'}}}}",
            #"{"children":[{}]}"#
        ),
        ("{allOf: [{type: string, pattern: ^a}, {pattern: z$}, {minLength: 5}]}", #""aaaaz""#),
    ])
    func looksAsTheKeywordsSay(_ schema: String, _ expected: String) throws {
        #expect(try sample(schema).value.text == expected)
    }

    @Test(arguments: [
        "{type: integer, minimum: 5, maximum: 3}", "{type: string, minLength: 5, maxLength: 3}",
        "{allOf: [{type: string}, {type: integer}]}", "false", "{type: integer, enum: [a, b]}",
        "{type: object, required: [a], properties: {a: {$ref: '#/components/schemas/S'}}}",
    ])
    func saysOnceThatThereIsNoValue(_ schema: String) throws {
        let contract = try contract(schema)
        var diagnostics = DiagnosticList()
        _ = ExampleRequestBuilder(contract).requests(into: &diagnostics)
        #expect(diagnostics.entries.map(\.diagnostic.id) == ["example.invalid-sample"])
        #expect(diagnostics.count(.warning) == 1)
    }

    @Test(arguments: [
        ("{type: [object, 'null']}", "null"), ("{anyOf: [{type: object}, {type: 'null'}]}", "null"),
        ("{type: object, required: [a]}", #"{"a":"example"}"#),
    ])
    func nullIsAnExampleOfANullableBody(_ schema: String, _ expected: String) throws {
        let contract = try contract(schema, media: "example: null, ")
        var diagnostics = DiagnosticList()
        let request = ExampleRequestBuilder(contract).requests(into: &diagnostics).values.first
        guard case .json(let value)? = request?.body?.form else {
            Issue.record("there is no JSON")
            return
        }
        #expect(value.text == expected)
    }
}

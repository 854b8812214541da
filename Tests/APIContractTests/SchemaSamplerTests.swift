import OpenAPIDocument
import SourceDiagnostics
import Testing
import YAMLSyntax

@testable import APIContract

struct SchemaSamplerTests {
    /// The sample of the body schema of a small document, as JSON; `components` are further schemas.
    private func sample(
        _ schema: String, components: String = "{}", direction: Direction = .any, showing: [[String]] = []
    ) throws -> String {
        let text = """
            openapi: 3.1.0
            info: {title: T, version: '1'}
            paths:
              /x:
                post:
                  requestBody: {content: {application/json: {schema: \(schema)}}}
                  responses: {'200': {description: ok}}
            components: {schemas: \(components)}
            """
        var diagnostics = DiagnosticList()
        let file = SourceFile(path: "t.yaml", text: text)
        let root = try #require(SyntaxReader.read(file, into: &diagnostics))
        let document = try #require(DocumentDecoder().decode(root, file: file, into: &diagnostics))
        let contract = try #require(
            ContractBuilder.build(document, Validator().check(document), into: &diagnostics))
        let id = try #require(contract.operations.first?.requestBody?.content.first?.schema)
        let validator = SchemaValidator(resolver: ReferenceResolver(root: root), version: document.version)
        let sampler = SchemaSampler(table: contract.schemas, validator: validator)
        let sample = sampler.checkedSample(id, direction: direction, showing: showing)
        #expect(sample.violations.map(\.message) == [])
        return sample.value.text
    }

    @Test func membersThatArePrintedAreShown() throws {
        let schema = """
            {properties: {id: {type: string, example: a}, page: {properties: {size: {example: 2}, next: {type: string}}}}}
            """
        #expect(try sample(schema) == #"{"id": "a"}"# || sample(schema) == #"{"id":"a"}"#)
        let shown = try sample(schema, showing: [["page", "size"], ["page", "next"]])
        #expect(shown.contains(#""next""#) && shown.contains(#""size""#), "\(shown)")
    }

    @Test(arguments: [
        ("{type: string}", #""example""#), ("{type: integer}", "1"), ("{type: boolean}", "true"),
        ("{type: 'null'}", "null"), ("{type: string, format: date-time}", #""2030-01-31T14:00:00Z""#),
        ("{type: string, example: mine, default: other}", #""mine""#),
        ("{type: string, default: other, enum: [first, other]}", #""other""#),
        ("{type: string, enum: [first, other]}", #""first""#), ("{const: 5}", "5"),
        ("{type: string, example: 12, default: d}", #""d""#),
        ("{type: string, example: sk_live_0123456789abcdef}", #""example""#),
        ("{type: string, pattern: '^[A-Z]{3}-[0-9]{2}$'}", #""ABC-45""#),
        ("{type: string, maxLength: 3}", #""123""#),
        ("{type: string, minLength: 20}", #""example-example-exam""#),
        ("{type: integer, minimum: 18, maximum: 20}", "18"), ("{type: integer, exclusiveMinimum: 5}", "10"),
        ("{type: number, multipleOf: 0.01, minimum: 7.005}", "10"),
        ("{type: integer, multipleOf: 7, minimum: 50}", "70"),
        ("{type: number, exclusiveMinimum: 0, exclusiveMaximum: 0.1}", "0.05"),
        ("{type: array, items: {type: integer}, minItems: 3, uniqueItems: true}", "[1,0,2]"),
        ("{type: array, items: {type: string}, minItems: 2, uniqueItems: true}", #"["example","example-2"]"#),
        ("{type: array, items: {type: integer}, minItems: 2.0, maxItems: 1e3, uniqueItems: true}", "[1,0]"),
        ("{type: array, items: {type: string}, maxItems: 0}", "[]"),
        ("{type: array, prefixItems: [{type: string}, {type: integer}], items: false}", #"["example",1]"#),
        (
            "{type: object, properties: {email: {type: string}, id: {type: integer}}}",
            #"{"email":"ada@example.com","id":42}"#
        ),
        (
            "{type: object, required: [b], properties: {a: {type: string}, b: {type: string}, c: {type: string, example: c}}}",
            #"{"b":"example","c":"c"}"#
        ),
        (
            "{type: object, properties: {a: true, b: true, c: true, d: true}}",
            #"{"a":"example","b":"example","c":"example"}"#
        ),
        ("{type: object, additionalProperties: {type: integer}}", #"{"key":1}"#),
        ("{type: object, required: [x]}", #"{"x":"example"}"#),
        (
            "{type: object, minProperties: 2}",
            #"{"key":"example","key2":"example"}"#
        ),
        (
            "{allOf: [{required: [a], properties: {a: {type: string, maxLength: 2}}}, {properties: {a: {pattern: '^x'}}}]}",
            #"{"a":"x"}"#
        ),
        ("{oneOf: [{type: integer, minimum: 3, maximum: 2}, {type: string}]}", #""example""#),
        (
            "{type: object, anyOf: [{required: [a]}, {required: [b]}], properties: {a: false, b: {type: integer}}}",
            #"{"b":1}"#
        ),
    ])
    func makesAValueForASchema(_ schema: String, _ expected: String) throws {
        #expect(try sample(schema) == expected)
    }

    @Test func leavesOutWhatTravelsTheOtherWay() throws {
        let schema = """
            {required: [id, name, key], properties: {id: {type: integer, readOnly: true}, name: {type: string}, \
            key: {type: string, writeOnly: true}}}
            """
        #expect(try sample(schema, direction: .request) == #"{"name":"Ada Lovelace","key":"example"}"#)
        #expect(try sample(schema, direction: .response) == #"{"id":42,"name":"Ada Lovelace"}"#)
    }

    @Test func stopsAtRecursion() throws {
        let node =
            "{Node: {required: [children], properties: {parent: {$ref: '#/components/schemas/Node'}, "
            + "children: {type: array, items: {$ref: '#/components/schemas/Node'}}}}}"
        #expect(try sample("{$ref: '#/components/schemas/Node'}", components: node) == #"{"children":[]}"#)
    }

    @Test func namesTheAlternativeInItsDiscriminator() throws {
        let pets = """
            {Pet: {oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}], \
            discriminator: {propertyName: kind, mapping: {feline: '#/components/schemas/Cat'}}}, \
            Cat: {required: [kind], properties: {kind: {type: string}}}, \
            Dog: {required: [kind, bark], properties: {kind: {type: string}}}}
            """
        #expect(try sample("{$ref: '#/components/schemas/Pet'}", components: pets) == #"{"kind":"feline"}"#)
        let heirs = """
            {Base: {required: [kind], properties: {kind: {type: string}}, discriminator: {propertyName: kind}}, \
            Heir: {allOf: [{$ref: '#/components/schemas/Base'}]}}
            """
        #expect(try sample("{$ref: '#/components/schemas/Heir'}", components: heirs) == #"{"kind":"Heir"}"#)
        // The base is one of its heirs, unless it has a value of its own.
        #expect(try sample("{$ref: '#/components/schemas/Base'}", components: heirs) == #"{"kind":"Heir"}"#)
        let mapped = """
            {Base: {required: [kind], properties: {kind: {type: string}}, discriminator: {propertyName: kind, \
            mapping: {own: '#/components/schemas/Base', second: '#/components/schemas/B'}}}, \
            A: {allOf: [{$ref: '#/components/schemas/Base'}]}, \
            B: {allOf: [{$ref: '#/components/schemas/Base'}], required: [b], properties: {b: {type: integer}}}}
            """
        #expect(try sample("{$ref: '#/components/schemas/Base'}", components: mapped) == #"{"kind":"own"}"#)
        let second = mapped.replacing("own: '#/components/schemas/Base', ", with: "")
        #expect(
            try sample("{$ref: '#/components/schemas/Base'}", components: second)
                == #"{"kind":"second","b":1}"#)
    }

    @Test func namesThatLookAlikeAreTwo() throws {
        let schema =
            #"{required: ["\u00E9", "e\u0301"], properties: {"\u00E9": {type: integer}, "e\u0301": {const: a}}}"#
        #expect(try sample(schema) == "{\"\u{E9}\":1,\"e\u{301}\":\"a\"}")
    }

    @Test(arguments: [
        ("{$ref: '#/components/schemas/Any'}", #"{"kind":"A"}"#),
        ("{type: array, items: {$ref: '#/components/schemas/Any'}}", #"[{"kind":"A"}]"#),
        (
            "{type: object, required: [m], properties: {m: {$ref: '#/components/schemas/Any'}}}",
            #"{"m":{"kind":"A"}}"#
        ),
        // The member need not be described.
        (
            "{oneOf: [{$ref: '#/components/schemas/C'}], discriminator: {propertyName: kind, mapping: {c: C}}}",
            #"{"kind":"c","n":1}"#
        ),
        ("{oneOf: [{$ref: '#/components/schemas/D'}], discriminator: {propertyName: kind}}", #"{"n":1}"#),
        // The mapping names what the alternative is in turn.
        (
            "{oneOf: [{$ref: '#/components/schemas/Any'}], discriminator: {propertyName: kind, mapping: {b: B}}}",
            #"{"kind":"A"}"#
        ),
        (
            "{oneOf: [{$ref: '#/components/schemas/Group'}], discriminator: {propertyName: kind, mapping: {b: B}}}",
            #"{"kind":"b"}"#
        ),
    ])
    func namesAlternativesThatLookAlike(schema: String, expected: String) throws {
        let components = """
            {Any: {oneOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/B'}], \
            discriminator: {propertyName: kind}}, \
            A: {type: object, required: [kind], properties: {kind: {type: string}}}, \
            B: {type: object, required: [kind], properties: {kind: {type: string}}}, \
            C: {type: object, required: [n], properties: {n: {type: integer}}}, \
            D: {type: object, required: [n], properties: {n: {type: integer}}, additionalProperties: false}, \
            Group: {anyOf: [{$ref: '#/components/schemas/B'}]}}
            """
        #expect(try sample(schema, components: components) == expected)
    }

    @Test func staysSmall() throws {
        var components = "{"
        for level in 0..<12 {
            let members = (0..<4).map { "m\($0): {$ref: '#/components/schemas/L\(level + 1)'}" }
            components += "L\(level): {properties: {\(members.joined(separator: ", "))}}, "
        }
        components += "L12: {type: string}}"
        #expect(try sample("{$ref: '#/components/schemas/L0'}", components: components).utf8.count < 20_000)
    }
}

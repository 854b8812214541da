import Testing

/// Members that no property describes, and alternatives that a discriminator names.
struct ClientAlternativesTests {
    @Test(arguments: [
        (
            "{type: object, patternProperties: {'^x-': {type: integer}}, additionalProperties: false}",
            "-> [String: Int] {"
        ),
        ("{type: object, patternProperties: {'^x-': {type: integer}}}", "-> [String: APIJSON] {"),
        ("{type: object, patternProperties: {'^.*$': {type: integer}}}", "-> [String: Int] {"),
        (
            "{type: object, patternProperties: {a: {type: integer}, b: {type: string}}, additionalProperties: false}",
            "-> [String: APIJSON] {"
        ),
        (
            "{properties: {a: {}}, patternProperties: {'^x-': {type: integer}}, additionalProperties: false}",
            "additionalProperties: [String: Int]\n"
        ),
        ("{properties: {a: {type: string}, gone: false}}", "public init(a: String?) {"),
        (
            "{allOf: [{properties: {a: {type: string}, gone: {type: string}}}, {properties: {gone: false}}]}",
            "public init(a: String?) {"
        ),
    ])
    func membersWithoutANameOfTheirOwn(schema: String, expected: String) {
        let client = ClientFixture(
            operation:
                "responses: {'200': {description: ok, content: {application/json: {schema: \(schema)}}}}")
        #expect(client.text.contains(expected), "\(client.text)")
    }

    @Test func aBaseIsOneOfItsHeirs() {
        let client = ClientFixture(
            operation: """
                responses: {'200': {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/Shape'}}}}}
                """,
            schemas: """
                Shape: {type: object, required: [kind], properties: {kind: {type: string}}, discriminator:
                  {propertyName: kind, mapping: {plain: Shape, round: Circle}}}
                Circle: {allOf: [{$ref: '#/components/schemas/Shape'}, {properties: {radius: {type: number}}}]}
                """)
        #expect(
            client.text.contains("case \"plain\": self = .shape(try .init(from: decoder))"), "\(client.text)")
        #expect(client.text.contains("struct ShapeValue: Decodable, Hashable, Sendable"))
    }

    @Test func alternativesOfOneAncestorHaveItsDiscriminator() {
        let client = ClientFixture(
            operation: """
                responses: {'200': {description: ok, content: {application/json: {schema:
                  {oneOf: [{$ref: '#/components/schemas/Card'}, {$ref: '#/components/schemas/Wire'}]}}}}}
                """,
            schemas: """
                Pay: {type: object, required: [by], properties: {by: {type: string}}, discriminator:
                  {propertyName: by, mapping: {card: Card, wire: Wire}}}
                Card: {allOf: [{$ref: '#/components/schemas/Pay'}, {properties: {pan: {type: string}}}]}
                Wire: {allOf: [{$ref: '#/components/schemas/Pay'}, {properties: {iban: {type: string}}}]}
                """)
        #expect(
            client.text.contains("case \"wire\": self = .wire(try .init(from: decoder))"), "\(client.text)")
    }

    @Test func whatNamesNoAlternativeIsTheDefaultOne() {
        let client = ClientFixture(
            document: """
                openapi: 3.2.0
                info: {title: Acme API, version: '1'}
                servers: [{url: https://api.acme.example/v1}]
                paths:
                  /a: {get: {operationId: get, responses: {'200': {description: ok, content: {application/json: {schema:
                    {oneOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/B'}],
                    discriminator: {propertyName: kind, defaultMapping: B}}}}}}}}
                components:
                  schemas:
                    A: {type: object, properties: {kind: {type: string}, a: {type: string}}}
                    B: {type: object, properties: {kind: {type: string}, b: {type: string}}}
                """)
        #expect(client.text.contains("default: self = .b(try .init(from: decoder))\n"), "\(client.text)")
    }

    @Test func namesThatLookAlikeAreTwo() {
        let client = ClientFixture(
            operation: """
                responses: {'200': {description: ok, content: {application/json: {schema:
                  {required: ["e\\u0301"], properties: {"\\u00E9": {type: string}, "e\\u0301": {type: integer}}}}}}}
                """)
        #expect(client.text.contains(": String?\n") && client.text.contains(": Int\n"), "\(client.text)")
    }
}

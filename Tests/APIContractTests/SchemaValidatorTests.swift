import OpenAPIDocument
import SourceDiagnostics
import Testing
import YAMLSyntax

@testable import APIContract
@testable import TextPatterns

struct SchemaValidatorTests {
    struct Case: CustomTestStringConvertible, Sendable {
        let schema: String
        let value: String
        /// The messages with their pointers; none for a valid value.
        let messages: [String]

        init(_ schema: String, _ value: String, _ messages: String...) {
            (self.schema, self.value, self.messages) = (schema, value, messages)
        }

        var testDescription: String { "\(schema) with \(value)" }
    }

    @Test(arguments: [
        Case("{type: string}", "a"),
        Case("{type: string}", "12", " must be a string, is 12"),
        Case("{type: [integer, 'null']}", "null"),
        Case("{type: [integer, 'null']}", "x", " must be an integer or null, is 'x'"),
        Case("{type: integer}", "1.0"),
        Case("{type: integer}", "1.5", " must be an integer, is 1.5"),
        Case("{type: integer}", "1e400"),
        Case("{type: object}", "[]", " must be an object, is an empty array"),
        Case("true", "1"),
        Case("false", "1", " must not be there"),
        Case(
            "{enum: [open, closed]}", "opne", " must be 'open' or 'closed', is 'opne'; did you mean 'open'?"),
        Case("{enum: [1, 2.0]}", "2"),
        Case("{const: 1}", "1.0"),
        Case("{const: {a: [1, 2]}}", "{\"a\": [1.0, 2]}"),
        Case("{const: {a: 1, b: 2}}", "{\"b\": 2, \"a\": 1}"),
        Case("{const: false}", "0", " must be false, is 0"),
        Case("{const: \"e\\u0301\"}", "\"\\u00e9\"", " must be 'e\u{301}', is '\u{E9}'"),
        Case("{minimum: 1}", "0.9999999999999999999999", " must be at least 1, is 0.9999999999999999999999"),
        Case(
            "{maximum: 18446744073709551615}", "18446744073709551616",
            " must be at most 18446744073709551615, is 18446744073709551616"),
        Case("{exclusiveMinimum: 0}", "0", " must be more than 0, is 0"),
        Case("{exclusiveMaximum: 1}", "0.5"),
        Case("{multipleOf: 0.01}", "19.99"),
        Case("{multipleOf: 0.01}", "19.999", " must be a multiple of 0.01, is 19.999"),
        Case("{multipleOf: 0.5}", "1e308"),
        Case("{multipleOf: 7}", "1e1000000", " must be a multiple of 7, is 1e1000000"),
        Case("{minLength: 2}", "\"\u{1F600}\"", " must have at least 2 characters, has 1"),
        Case("{maxLength: 1}", "\"\u{1F600}\""),
        Case("{pattern: '^a'}", "ba", " must match the pattern '^a', is 'ba'"),
        Case("{pattern: '^\\d+$'}", "'٣'", " must match the pattern '^\\d+$', is '٣'"),
        Case("{pattern: 'a$'}", "\"a\\n\"", " must match the pattern 'a$', is 'a\n'"),
        Case("{format: date}", "2030-02-29", " must have the format 'date', is '2030-02-29'"),
        Case("{format: int32}", "2147483648", " must be an int32 number, is 2147483648"),
        Case("{format: int64}", "9223372036854775807"),
        Case("{format: unheard-of}", "anything"),
        Case("{required: [name]}", "{nane: 1}", " must have the member 'name'; did you mean 'nane'?"),
        Case("{properties: {a: {type: string}}}", "{a: 1}", "/a must be a string, is 1"),
        Case("{properties: {'a/b~c': false}}", "{a/b~c: 1}", "/a~1b~0c must not be there"),
        Case(
            "{properties: {name: {}}, additionalProperties: false}", "{nmae: 1}",
            " must not have the member 'nmae'; did you mean 'name'?"),
        Case("{additionalProperties: {type: integer}}", "{a: x}", "/a must be an integer, is 'x'"),
        Case("{patternProperties: {'^x-': true}, additionalProperties: false}", "{x-a: 1}"),
        Case("{propertyNames: {maxLength: 1}}", "{ab: 1}", "/ab must have at most 1 character, has 2"),
        Case("{minProperties: 1}", "{}", " must have at least 1 member, has 0"),
        Case("{dependentRequired: {a: [b]}}", "{a: 1}", " must have the member 'b' when it has 'a'"),
        Case("{dependentSchemas: {a: {required: [b]}}}", "{a: 1}", " must have the member 'b'"),
        Case("{items: {type: string}}", "[a, 1]", "/1 must be a string, is 1"),
        Case("{prefixItems: [{type: string}], items: false}", "[a, 1]", "/1 must not be there"),
        Case("{maxItems: 1}", "[1, 2]", " must have at most 1 element, has 2"),
        Case("{uniqueItems: true}", "[1, 1.0]", " must not have an element twice: 0 and 1 are equal"),
        Case("{uniqueItems: true}", "[1, true, '1']"),
        Case("{contains: {type: string}}", "[1]", " must have an element that 'contains' describes"),
        Case("{contains: {type: string}, minContains: 0}", "[1]"),
        Case(
            "{contains: true, maxContains: 1}", "[1, 2]",
            " must have at most 1 elements that 'contains' describes, has 2"),
        Case("{allOf: [{minimum: 1}, {maximum: 3}]}", "0", " must be at least 1, is 0"),
        Case(
            "{anyOf: [{type: string}, {type: integer}]}", "true",
            " matches none of the 2 alternatives, is true"),
        Case(
            "{oneOf: [{type: integer}, {minimum: 2}]}", "3",
            " must match exactly one of the 2 alternatives, matches 2: 1, 2"),
        Case(
            "{oneOf: [{type: object, properties: {a: {type: string}}}, {type: array}]}", "{a: 1}",
            "/a must be a string, is 1"),
        Case("{anyOf: [{type: string}]}", "1", " must be a string, is 1"),
        Case("{not: {type: string}}", "a", " must not be what 'not' describes, is 'a'"),
        Case(
            "{if: {type: string}, then: {minLength: 1}, else: {minimum: 1}}", "0", " must be at least 1, is 0"
        ),
        Case("{$ref: '#/$defs/a', $defs: {a: {type: string}}}", "1", " must be a string, is 1"),
        Case("{$ref: '#a', $defs: {x: {$anchor: a, type: string}}}", "1", " must be a string, is 1"),
        Case("{$ref: '#/$defs/gone'}", "1", " cannot be checked: '#/$defs/gone' leads nowhere"),
        Case(
            "{properties: {a: true}, unevaluatedProperties: false}", "{a: 1, b: 2}",
            " must not have the member 'b'"),
        Case("{allOf: [{properties: {a: true}}], unevaluatedProperties: false}", "{a: 1}"),
        Case(
            #"{properties: {"\u00E9": true}, unevaluatedProperties: false}"#, #"{"e\u0301": 1}"#,
            " must not have the member 'e\u{301}'"),
        Case("{prefixItems: [true], unevaluatedItems: false}", "[1, 2]", "/1 must not be there"),
        Case(
            "{allOf: [{properties: {a: true}, additionalProperties: false}, {properties: {b: true}}]}",
            "{a: 1, b: 2, c: 3}", " must not have the member 'c'"),
        Case(
            "{allOf: [{$ref: '#/$defs/a'}], additionalProperties: false, $defs: {a: {properties: {a: true}}}}",
            "{a: 1}"),
        Case(
            "{allOf: [{properties: {a: true, b: true}}, {properties: {a: true}, additionalProperties: false}]}",
            "{a: 1, b: 2}", " must not have the member 'b'"),
        Case(
            "{allOf: [{properties: {a: {properties: {b: true}, additionalProperties: false}, b: true}}]}",
            "{a: {b: 1, a: 2}, b: 3}", "/a must not have the member 'a'"),
        Case("{exclusiveMinimum: true, minimum: 1}", "1", " must be more than 1, is 1"),
        Case("{nullable: true, type: string}", "null", " must be a string, is null"),
    ])
    func tellsWhatBreaksASchema(_ test: Case) throws {
        #expect(try SchemaFixture(test.schema).messages(test.value) == test.messages)
    }

    @Test(arguments: [
        Case("{nullable: true, type: string}", "null"),
        Case("{nullable: true, allOf: [{type: string}]}", "null"),
        Case("{nullable: true, enum: [a]}", "null"),
        Case("{type: string}", "null", " must be a string, is null"),
        Case("{exclusiveMaximum: true, maximum: 3}", "3", " must be less than 3, is 3"),
        Case("{exclusiveMaximum: false, maximum: 3}", "3"),
        Case("{$ref: '#/x', type: integer, x: {type: string}}", "a"),
        Case("{properties: {a: {required: true}}}", "{a: {}}"),
    ])
    func knowsTheDialectOfOpenAPI30(_ test: Case) throws {
        #expect(try SchemaFixture(test.schema, version: .v3_0).messages(test.value) == test.messages)
    }

    @Test func excusesMembersThatTravelTheOtherWay() throws {
        let fixture = try SchemaFixture(
            """
            {required: [id, password], allOf: [{$ref: '#/$defs/base'}],
             $defs: {base: {properties: {id: {readOnly: true}, password: {writeOnly: true}}}}}
            """)
        #expect(try fixture.messages("{password: x}", direction: .request) == [])
        #expect(try fixture.messages("{id: 1}", direction: .response) == [])
        #expect(try fixture.messages("{id: 1}", direction: .request) == [" must have the member 'password'"])
        #expect(try fixture.messages("{}").count == 2)
    }

    @Test(arguments: [
        "{allOf: [{$ref: '#'}]}", "{allOf: [{$ref: '#'}, {$ref: '#'}]}", "{$ref: '#'}",
        "{$ref: '#/$defs/a', $defs: {a: {$ref: '#/$defs/b'}, b: {$ref: '#/$defs/a'}}}",
        "{not: {$ref: '#'}}", "{anyOf: [{$ref: '#'}, {$ref: '#'}]}", "{$dynamicRef: '#'}",
    ])
    func givesUpOnSchemasWithoutEnd(_ schema: String) throws {
        let fixture = try SchemaFixture(schema)
        let violations = fixture.validator.violations(of: .null, against: fixture.schema)
        #expect(violations.map(\.certainty).contains(.undecided))
        #expect(fixture.validator.accepts(.null, against: fixture.schema))
    }

    @Test func givesUpOnPatternsThatTakeTooLong() throws {
        let fixture = try SchemaFixture("{pattern: '^(a+)+$'}")
        let text = String(repeating: "a", count: 40) + "b"
        let violations = fixture.validator.violations(of: .string(text), against: fixture.schema)
        #expect(violations.map(\.message) == ["cannot be checked: the pattern takes too long"])
        #expect(violations.map(\.certainty) == [.undecided])
    }

    @Test func sharesOneBudgetAmongPatterns() throws {
        let fixture = try SchemaFixture("{items: {pattern: '^(a+)+$'}}")
        let text = JSONValue.string(String(repeating: "a", count: 40) + "b")
        let count = SchemaValidator.maximumPatternSteps / Pattern.maximumSteps + 1
        // The last text is decided at once, unless the others have left nothing to do it with.
        let value = JSONValue.array(Array(repeating: text, count: count) + [.string("b")])
        let violations = fixture.validator.violations(of: value, against: fixture.schema)
        #expect(violations.map(\.certainty) == Array(repeating: .undecided, count: count + 1))
        #expect(fixture.validator.accepts(value, against: fixture.schema))
        let easy = fixture.validator.violations(of: .array([.string("b")]), against: fixture.schema)
        #expect(easy.map(\.certainty).contains(.undecided) == false && easy.count == 1)
    }

    @Test func standsAtTheKeyword() throws {
        let fixture = try SchemaFixture("type: object\nproperties:\n  a:\n    type: string\n")
        let value = try SchemaFixture.read("{a: 1}").jsonValue
        let violation = try #require(fixture.validator.violations(of: value, against: fixture.schema).first)
        #expect(violation.keyword.range.startLocation.line == 4)
    }

    @Test func acceptsTypicalBodies() throws {
        let fixture = try SchemaFixture(Self.typicalSchema, version: .v3_0)
        let value = try SchemaFixture.read(Self.typicalBody).jsonValue
        #expect(fixture.validator.violations(of: value, against: fixture.schema).isEmpty)
    }

    static let typicalSchema = """
        type: object
        required: [id, email, items]
        properties:
          id: {type: integer, format: int64, minimum: 1}
          email: {type: string, format: email, maxLength: 254}
          status: {type: string, enum: [open, paid, closed]}
          created_at: {type: string, format: date-time}
          reference: {type: string, pattern: '^[A-Z]{3}-[0-9]{4}$'}
          items:
            type: array
            minItems: 1
            items:
              type: object
              required: [sku, quantity]
              additionalProperties: false
              properties:
                sku: {type: string, minLength: 1}
                quantity: {type: integer, minimum: 1}
                price: {type: number, multipleOf: 0.01}
        """
    static let typicalBody = """
        {"id": 12, "email": "ada@example.com", "status": "paid", "created_at": "2030-01-31T14:00:00Z",
         "reference": "ABC-1234", "items": [{"sku": "a", "quantity": 1, "price": 19.99},
         {"sku": "b", "quantity": 2, "price": 5}, {"sku": "c", "quantity": 3, "price": 0.5}]}
        """
}

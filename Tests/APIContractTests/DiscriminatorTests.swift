import Testing

@testable import APIContract

/// The discriminator chooses among alternatives that nothing else tells apart.
struct DiscriminatorTests {
    private static let components = """
        components: {schemas: {
          A: {type: object, required: [kind], properties: {kind: {type: string}, size: {type: integer}}},
          B: {type: object, required: [kind], properties: {kind: {type: string}, size: {type: string}}},
          Base: {required: [kind], properties: {kind: {type: string}},
            discriminator: {propertyName: kind, mapping: {one: HeirOne, two: '#/components/schemas/HeirTwo'}}},
          HeirOne: {allOf: [{$ref: '#/components/schemas/Base'}, {properties: {size: {type: integer}}}]},
          HeirTwo: {allOf: [{$ref: '#/components/schemas/Base'}, {properties: {name: {type: string}}}]},
          Group: {oneOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/B'}]},
          Fixed: {required: [kind], properties: {kind: {type: string, enum: [fix]}, n: {type: integer}}}}}
        """
    private static let both = "[{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/B'}]"
    private static let known = " must be 'a' or 'b', the names of the alternatives, is "

    @Test(arguments: [
        // By the name of the component.
        ("oneOf: \(both), discriminator: {propertyName: kind}", "{kind: A}", []),
        ("oneOf: \(both), discriminator: {propertyName: kind}", "{kind: B, size: x}", []),
        (
            "oneOf: \(both), discriminator: {propertyName: kind}", "{kind: B, size: 1}",
            ["/size must be a string, is 1"]
        ),
        (
            "anyOf: \(both), discriminator: {propertyName: kind}", "{kind: B, size: 1}",
            ["/size must be a string, is 1"]
        ),
        (
            "oneOf: \(both), discriminator: {propertyName: kind}", "{kind: C}",
            ["/kind must be 'A' or 'B', the names of the alternatives, is 'C'; did you mean 'A'?"]
        ),
        // By the mapping, which takes the name away.
        (
            "oneOf: \(both), discriminator: {propertyName: kind, mapping: {a: A, b: '#/components/schemas/B'}}",
            "{kind: a}", []
        ),
        (
            "oneOf: \(both), discriminator: {propertyName: kind, mapping: {a: A, b: B}}",
            "{kind: zebra, size: 1}",
            ["/kind\(known)'zebra'"]
        ),
        (
            "anyOf: \(both), discriminator: {propertyName: kind, mapping: {a: A, b: B}}",
            "{kind: zebra, size: 1}",
            ["/kind\(known)'zebra'"]
        ),
        (
            "oneOf: \(both), discriminator: {propertyName: kind, mapping: {a: A, b: B}, defaultMapping: B}",
            "{kind: zebra, size: x}", []
        ),
        // Without the member, and for what is no object, all alternatives count.
        (
            "oneOf: \(both), discriminator: {propertyName: kind}", "{size: 1}",
            [" must have the member 'kind', which names one of the alternatives"]
        ),
        (
            "oneOf: [{type: 'null'}, {$ref: '#/components/schemas/A'}], discriminator: {propertyName: kind}",
            "null", []
        ),
        // A mapping may name what an alternative is in turn.
        (
            "oneOf: [{$ref: '#/components/schemas/Group'}, {type: object}], discriminator: {propertyName: kind, mapping: {a: A}}",
            "{kind: a, size: true}", [" matches none of the 2 alternatives, is an object"]
        ),
        // An alternative without a name is known by what it says itself.
        (
            "oneOf: [{$ref: '#/components/schemas/Fixed'}, {$ref: '#/components/schemas/A'}], discriminator: {propertyName: kind}",
            "{kind: fix, n: 1, size: x}", []
        ),
        // The discriminator of a common ancestor.
        (
            "oneOf: [{$ref: '#/components/schemas/HeirOne'}, {$ref: '#/components/schemas/HeirTwo'}]",
            "{kind: one}", []
        ),
        (
            "oneOf: [{$ref: '#/components/schemas/HeirOne'}, {$ref: '#/components/schemas/HeirTwo'}]",
            "{kind: three}",
            [" must match exactly one of the 2 alternatives, matches 2: 1, 2"]
        ),
    ])
    func chooses(schema: String, value: String, messages: [String]) throws {
        let fixture = try SchemaFixture("{\(schema), \(Self.components)}")
        #expect(try fixture.messages(value) == messages)
    }

    @Test func keepsMarksOfTheChosenOne() throws {
        let fixture = try SchemaFixture(
            "{oneOf: \(Self.both), discriminator: {propertyName: kind}, unevaluatedProperties: false, \(Self.components)}"
        )
        #expect(try fixture.messages("{kind: A, size: 1}") == [])
        #expect(try fixture.messages("{kind: A, more: 1}") == [" must not have the member 'more'"])
    }
}

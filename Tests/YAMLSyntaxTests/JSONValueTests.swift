import Testing

@testable import YAMLSyntax

struct JSONValueTests {
    @Test(arguments: [
        ("1", "1"), ("+1", "1"), ("-1", "-1"), ("012", "12"), ("-007", "-7"), ("0", "0"), ("000", "0"),
        ("-0", "-0"),
        ("0x1F", "31"), ("0x0", "0"), ("0xffffffffffffffffffff", "1208925819614629174706175"), ("0o17", "15"),
        ("0o0", "0"), (".5", "0.5"), ("-.5", "-0.5"), ("+.5", "0.5"), ("1.", "1.0"), ("1.e3", "1.0e3"),
        ("01.50", "1.50"), ("1e3", "1e3"), ("1E+3", "1E+3"), (".5e-3", "0.5e-3"), ("+1.25e10", "1.25e10"),
        ("123456789012345678901234567890", "123456789012345678901234567890"), (".inf", "\".inf\""),
        ("-.Inf", "\"-.Inf\""), (".NaN", "\".NaN\""), ("1_000", "\"1_000\""),
    ])
    func numbersBecomeJSON(_ yaml: String, _ json: String) {
        #expect(Reading("- \(yaml)\n").json == "[\(json)]")
        if !json.hasPrefix("\"") { #expect(Reading(json, path: "a.json").ids == []) }
    }

    @Test func writesCompactAndPretty() {
        let value = JSONValue.object([
            .init(key: "z", value: .array([.number("1.0"), .null, .boolean(true)])),
            .init(key: "a\"", value: .string("é\n")), .init(key: "e", value: .object([])),
            .init(key: "f", value: .array([])),
        ])
        #expect(value.text == #"{"z":[1.0,null,true],"a\"":"é\n","e":{},"f":[]}"#)
        let pretty = """
            {
              "z": [
                1.0,
                null,
                true
              ],
              "a\\"": "é\\n",
              "e": {},
              "f": []
            }
            """
        #expect(value.prettyText() == pretty)
        #expect(Reading(pretty, path: "a.json").root?.jsonValue == value)
        #expect(value["z"] == .array([.number("1.0"), .null, .boolean(true)]))
        #expect(value["x"] == nil)
        #expect(JSONValue.null["x"] == nil)
    }
}

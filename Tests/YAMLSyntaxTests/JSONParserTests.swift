import SourceDiagnostics
import Testing

@testable import YAMLSyntax

struct JSONParserTests {
    /// Texts that are JSON, with what they are as compact JSON.
    static let good: [(text: String, json: String)] = [
        // Structure and blanks.
        ("[]", "[]"), ("{}", "{}"), (" [ ] ", "[]"), ("\t{\r\n}\n", "{}"), ("[[]]", "[[]]"),
        ("[[],[[]]]", "[[],[[]]]"), ("[{}]", "[{}]"), ("{\"a\":{}}", "{\"a\":{}}"),
        ("[1,2]", "[1,2]"), ("[ 1 , 2 ]", "[1,2]"), ("[\n1\n,\n2\n]", "[1,2]"), ("\u{FEFF}[1]", "[1]"),
        ("{\"a\":1,\"b\":2}", "{\"a\":1,\"b\":2}"), ("{ \"a\" : 1 }", "{\"a\":1}"),
        ("{\"b\":1,\"a\":2}", "{\"b\":1,\"a\":2}"), ("{\"\":0}", "{\"\":0}"),
        ("{\"a\":[{\"b\":[null]}]}", "{\"a\":[{\"b\":[null]}]}"), ("[null,null]", "[null,null]"),
        ("{\"a\":1,\"A\":2}", "{\"a\":1,\"A\":2}"), ("{\"<<\":{\"a\":1}}", "{\"<<\":{\"a\":1}}"),
        // Scalars at the top.
        ("null", "null"), ("true", "true"), ("false", "false"), ("0", "0"), ("\"\"", "\"\""),
        (" \"a\" ", "\"a\""), ("-1", "-1"), ("1.5\n", "1.5"),
        // Numbers keep their spelling.
        ("-0", "-0"), ("0.0", "0.0"), ("-0.0", "-0.0"), ("10", "10"), ("1e3", "1e3"), ("1E3", "1E3"),
        ("1e+3", "1e+3"), ("1e-3", "1e-3"), ("0e0", "0e0"), ("0e+1", "0e+1"), ("1.0e01", "1.0e01"),
        ("1e400", "1e400"), ("-1e-400", "-1e-400"),
        ("123456789012345678901234567890", "123456789012345678901234567890"),
        ("0.1234567890123456789", "0.1234567890123456789"), ("[20e1]", "[20e1]"),
        ("[-123.456e-7]", "[-123.456e-7]"),
        // Strings.
        (#""\"\\\/\b\f\n\r\t""#, #""\"\\/\u0008\u000c\n\r\t""#), (#""\u0041""#, "\"A\""),
        (#""\u00e9\u00E9""#, "\"éé\""), (#""\ud83d\ude00""#, "\"😀\""), (#""\uD83D\uDE00x""#, "\"😀x\""),
        (#""\u0000""#, #""\u0000""#), (#""a\u0000b""#, #""a\u0000b""#), (#""\uFFFF""#, "\"\u{FFFF}\""),
        (#""\uFFFE""#, "\"\u{FFFE}\""), (#""\udbff\udfff""#, "\"\u{10FFFF}\""),
        (#""\u2028""#, "\"\u{2028}\""),
        ("\"é漢😀\"", "\"é漢😀\""), ("\"\u{7F}\"", #""\u007f""#), ("\"\u{80}\u{9F}\"", "\"\u{80}\u{9F}\""),
        ("\"\u{2028}\u{2029}\"", "\"\u{2028}\u{2029}\""), ("\"\u{FEFF}\"", "\"\u{FEFF}\""),
        ("\"\u{FFFD}\"", "\"\u{FFFD}\""), ("\"\u{10FFFF}\"", "\"\u{10FFFF}\""), ("\"/\"", "\"/\""),
        ("\"// no comment\"", "\"// no comment\""), ("\"'\"", "\"'\""), (#""\\u0041""#, #""\\u0041""#),
        (#""\\""#, #""\\""#), (#"{"\u0061\n":1}"#, #"{"a\n":1}"#),
        ("[\"true\",\"1\",\"\"]", "[\"true\",\"1\",\"\"]"),
        ("[\"a\",\"b\"]", "[\"a\",\"b\"]"), ("{\"~\":null,\"null\":1}", "{\"~\":null,\"null\":1}"),
    ]

    @Test(arguments: good)
    func reads(_ text: String, _ json: String) {
        let reading = Reading(text, path: "a.json")
        #expect(reading.ids == [])
        #expect(reading.json == json)
    }

    /// Texts that are not JSON, with the place and the id of the error.
    static let bad: [(text: String, place: String)] = [
        // Structure.
        ("[", "1:2 json.unexpected-end"), ("{", "1:2 json.unexpected-end"),
        ("[1", "1:3 json.unclosed-collection"),
        ("[1,", "1:4 json.unexpected-end"), ("{\"a\"", "1:5 json.unexpected-end"),
        ("{\"a\":", "1:6 json.unexpected-end"), ("{\"a\":1", "1:7 json.unclosed-collection"),
        ("{\"a\":1,", "1:8 json.unexpected-end"), ("[1}", "1:3 json.unclosed-collection"),
        ("{\"a\":1]", "1:7 json.unclosed-collection"), ("[[1]", "1:5 json.unclosed-collection"),
        ("[1,]", "1:4 json.trailing-comma"), ("[1,\n]", "2:1 json.trailing-comma"),
        ("{\"a\":1,}", "1:8 json.trailing-comma"), ("[,]", "1:2 json.unexpected-character"),
        ("[,1]", "1:2 json.unexpected-character"), ("[1,,2]", "1:4 json.unexpected-character"),
        ("{,}", "1:2 json.unexpected-character"), ("{\"a\":,}", "1:6 json.unexpected-character"),
        ("{\"a\":}", "1:6 json.unexpected-character"), ("{\"a\" 1}", "1:6 json.missing-colon"),
        ("{\"a\",1}", "1:5 json.missing-colon"), ("{\"a\"}", "1:5 json.missing-colon"),
        ("{\"a\"::1}", "1:6 json.unexpected-character"), ("{\"a\":1:2}", "1:7 json.missing-comma"),
        ("[1 2]", "1:4 json.missing-comma"), ("[\"a\" \"b\"]", "1:6 json.missing-comma"),
        ("{\"a\":1 \"b\":2}", "1:8 json.missing-comma"), ("[1]]", "1:4 json.trailing-content"),
        ("{}}", "1:3 json.trailing-content"), ("[] []", "1:4 json.trailing-content"),
        ("1 2", "1:3 json.trailing-content"), ("]", "1:1 json.unexpected-character"),
        ("}", "1:1 json.unexpected-character"), (",", "1:1 json.unexpected-character"),
        (":", "1:1 json.unexpected-character"), ("{1:2}", "1:2 json.unquoted-key"),
        ("{a:1}", "1:2 json.unquoted-key"), ("{null:1}", "1:2 json.unquoted-key"),
        ("{[]:1}", "1:2 json.unexpected-character"), ("{\"a\":1,b:2}", "1:8 json.unquoted-key"),
        ("<html>", "1:1 json.unexpected-character"), ("&", "1:1 json.unexpected-character"),
        ("[1;2]", "1:3 json.missing-comma"), ("[\u{0}]", "1:2 json.unexpected-character"),
        ("[\u{B}]", "1:2 json.unexpected-character"), ("[\u{A0}1]", "1:2 json.unknown-word"),
        ("openapi: 3.0.0", "1:1 json.unknown-word"),
        // Comments and quotes of other languages.
        ("// x\n{}", "1:1 json.comment"), ("{} // x", "1:4 json.comment"),
        ("{ /* x */ }", "1:3 json.comment"),
        ("[1, # x\n2]", "1:5 json.comment"), ("[1 // x\n]", "1:4 json.comment"),
        ("{\"a\": 1, // x\n\"b\": 2}", "1:10 json.comment"),
        ("['a']", "1:2 json.single-quote"), ("{'a':1}", "1:2 json.single-quote"),
        ("{\"a\":'b'}", "1:6 json.single-quote"),
        ("[`a`]", "1:2 json.single-quote"), ("[1,'a']", "1:4 json.single-quote"),
        // Words.
        ("[True]", "1:2 json.unknown-word"), ("[None]", "1:2 json.unknown-word"),
        ("[undefined]", "1:2 json.unknown-word"),
        ("[NaN]", "1:2 json.unknown-word"), ("[Infinity]", "1:2 json.unknown-word"),
        ("[nul]", "1:2 json.unknown-word"),
        ("[nullx]", "1:2 json.unknown-word"), ("[truefalse]", "1:2 json.unknown-word"),
        ("[tru]", "1:2 json.unknown-word"),
        ("nul", "1:1 json.unknown-word"), ("[falsé]", "1:2 json.unknown-word"),
        ("[a]", "1:2 json.unknown-word"),
        // Numbers.
        ("[01]", "1:2 json.invalid-number"), ("[-01]", "1:2 json.invalid-number"),
        ("[00]", "1:2 json.invalid-number"),
        ("[+1]", "1:2 json.invalid-number"), ("[.5]", "1:2 json.invalid-number"),
        ("[-.5]", "1:2 json.invalid-number"),
        ("[1.]", "1:2 json.invalid-number"), ("[1.e1]", "1:2 json.invalid-number"),
        ("[1e]", "1:2 json.invalid-number"),
        ("[1e+]", "1:2 json.invalid-number"), ("[1e1.5]", "1:2 json.invalid-number"),
        ("[-]", "1:2 json.invalid-number"),
        ("[--1]", "1:2 json.invalid-number"), ("[-a]", "1:2 json.invalid-number"),
        ("[0x1F]", "1:2 json.invalid-number"),
        ("[1_000]", "1:2 json.invalid-number"), ("[1a]", "1:2 json.invalid-number"),
        ("[1.2.3]", "1:2 json.invalid-number"),
        ("[-Infinity]", "1:2 json.invalid-number"), ("[1٢]", "1:2 json.invalid-number"),
        ("[1,000]", "1:4 json.invalid-number"),
        ("-", "1:1 json.invalid-number"), ("1e", "1:1 json.invalid-number"),
        ("[2.]", "1:2 json.invalid-number"),
        // Strings.
        ("\"", "1:1 json.unclosed-string"), ("\"a", "1:1 json.unclosed-string"),
        ("[\"a]", "1:2 json.unclosed-string"),
        ("[\"a\n\"]", "1:2 json.unclosed-string"), ("[\"\\\"]", "1:2 json.unclosed-string"),
        ("[\"a\tb\"]", "1:4 json.control-character"), ("[\"\u{0}\"]", "1:3 json.control-character"),
        ("[\"\u{1F}\"]", "1:3 json.control-character"), (#"["\x41"]"#, "1:3 json.invalid-escape"),
        (#"["\a"]"#, "1:3 json.invalid-escape"), (#"["\'"]"#, "1:3 json.invalid-escape"),
        (#"["\u"]"#, "1:3 json.invalid-escape"), (#"["\u00"]"#, "1:3 json.invalid-escape"),
        (#"["\u00G0"]"#, "1:3 json.invalid-escape"), (#"["\U0041"]"#, "1:3 json.invalid-escape"),
        (#"["\é"]"#, "1:3 json.invalid-escape"), (#"["\"#, "1:3 json.invalid-escape"),
        (#"["\u{41}"]"#, "1:3 json.invalid-escape"), (#"["x\ud800"]"#, "1:4 json.lone-surrogate"),
        (#"["\ud800\ud800"]"#, "1:3 json.lone-surrogate"), (#"["\udc00"]"#, "1:3 json.lone-surrogate"),
        (#"["\ude00\ud83d"]"#, "1:3 json.lone-surrogate"), (#"["\ud83dx"]"#, "1:3 json.lone-surrogate"),
        (#"["\ud83d\n"]"#, "1:3 json.lone-surrogate"), (#"["\ud83d\u0041"]"#, "1:3 json.lone-surrogate"),
        (#"{"\ud800":1}"#, "1:3 json.lone-surrogate"), (#"["\ud83d\u12"]"#, "1:3 json.lone-surrogate"),
    ]

    @Test(arguments: bad)
    func refuses(_ text: String, _ place: String) {
        let reading = Reading(text, path: "a.JSON")
        #expect(reading.root == nil)
        #expect(reading.places == [place])
        #expect(reading.diagnostics.entries.first?.diagnostic.message.hasSuffix(".") == false)
    }

    @Test(
        arguments: [
            ([0x22, 0xFF, 0x22], 1), ([0x22, 0x61, 0xC3, 0x22], 2), ([0x22, 0xED, 0xA0, 0x80, 0x22], 1),
            ([0x22, 0xC0, 0xAF, 0x22], 1), ([0x22, 0xF4, 0x90, 0x80, 0x80, 0x22], 1),
            ([0x22, 0xE2, 0x82], 1),
            ([0x22, 0x80, 0x22], 1), ([0x22, 0xF0, 0x8F, 0xBF, 0xBF, 0x22], 1),
            ([0x22, 0xE0, 0x9F, 0xBF, 0x22], 1),
            ([0x22, 0xF5, 0x80, 0x80, 0x80, 0x22], 1), ([0x22, 0xF0, 0x9F, 0x98, 0x22], 1),
        ] as [([UInt8], Int)])
    func refusesStringsThatAreNotUTF8(_ bytes: [UInt8], _ offset: Int) {
        let reading = Reading(bytes, path: "a.json")
        #expect(reading.ids == ["yaml.invalid-utf8"])
        #expect(reading.diagnostics.entries.first?.diagnostic.range?.start == offset)
    }

    @Test(arguments: ["", " \n", "\u{FEFF}"])
    func refusesEmptyFiles(_ text: String) {
        #expect(Reading(text, path: "a.json").ids == ["yaml.empty-document"])
    }

    @Test func reportsRepeatedKeys() {
        let reading = Reading("{\"a\": 1,\n \"\\u0061\": 2, \"b\": {\"a\": 3}}", path: "a.json")
        #expect(reading.places == ["2:2 yaml.duplicate-key"])
        #expect(reading.json == #"{"a":1,"b":{"a":3}}"#)
    }

    @Test func readsKeysOfAnyLength() {
        let key = String(repeating: "k", count: 5_000)
        #expect(Reading("{\"\(key)\": 1}", path: "a.json").root?[key]?.integer == 1)
        #expect(Reading("{\"\(key)\": 1}", path: "a.yaml").root?[key]?.integer == 1)
    }

    @Test func otherNamesMayHoldJSONOrFlowYAML() {
        #expect(Reading("{\"a\": \"\\ud83d\\ude00\"}", path: "-").json == "{\"a\":\"😀\"}")
        #expect(Reading("\u{FEFF}\n [\"\u{9F}\"]", path: "spec").json == "[\"\u{9F}\"]")
        #expect(Reading("{a: 1, # comment\n b: [x, ],}", path: "a.yaml").json == #"{"a":1,"b":["x"]}"#)
        #expect(Reading("{\"a\": 1, \"a\": 2}", path: "a.yaml").ids == ["yaml.duplicate-key"])
        #expect(Reading("{\"a\": 1, \"a\": 2,}", path: "a.yaml").ids == ["yaml.duplicate-key"])
    }
}

import SourceDiagnostics
import Testing

@testable import YAMLSyntax

struct MappingTests {
    static let findings: [(text: String, places: [String], json: String)] = [
        ("a: 1\nb: 2\na: 3\n", ["3:1 yaml.duplicate-key"], #"{"a":1,"b":2}"#),
        ("200: x\n'200': y\n", ["2:1 yaml.duplicate-key"], #"{"200":"x"}"#),
        ("a: {x: 1}\nb: {x: 1}\nx: 1\n", [], #"{"a":{"x":1},"b":{"x":1},"x":1}"#),
        ("a:\n  a:\n    a: 1\n  b: 2\nb: 3\n", [], #"{"a":{"a":{"a":1},"b":2},"b":3}"#),
        (
            "a: {a: 1}\na: {a: 1, a: 2}\n", ["2:11 yaml.duplicate-key", "2:1 yaml.duplicate-key"],
            #"{"a":{"a":1}}"#
        ),
        ("'': 1\n\"\": 2\n", ["2:1 yaml.duplicate-key"], #"{"":1}"#),
        ("&k a: 1\n*k : 2\n", ["2:1 yaml.duplicate-key"], #"{"a":1}"#),
        ("&k a: 1\nb: {*k : 2}\n", [], #"{"a":1,"b":{"a":2}}"#),
        ("a: *b\nb: &b 1\n", ["1:4 yaml.undefined-alias"], #"{"a":null,"b":1}"#),
        ("a: &a [1, *a]\n", ["1:11 yaml.recursive-alias"], #"{"a":[1,null]}"#),
        ("a: &a 1\nb: &a 2\nc: *a\n", [], #"{"a":1,"b":2,"c":2}"#),
        ("a: 1\n---\nb: 2\n", ["2:1 yaml.multiple-documents"], #"{"a":1}"#),
        (
            "--- {a: 1}\n...\n--- 2\n--- 3\n",
            ["3:1 yaml.multiple-documents", "4:1 yaml.multiple-documents"], #"{"a":1}"#
        ),
        ("&x a: 1\n---\nb: *x\n", ["3:4 yaml.undefined-alias", "2:1 yaml.multiple-documents"], #"{"a":1}"#),
        ("[a]: 1\nb: 2\n", ["1:1 yaml.non-scalar-key"], #"{"[\"a\"]":1,"b":2}"#),
        ("a: &m {x: 1}\n*m : 2\n", ["2:1 yaml.non-scalar-key"], #"{"a":{"x":1},"{\"x\":1}":2}"#),
        ("a: !foo 1\n", ["1:4 yaml.unknown-tag"], #"{"a":1}"#),
        ("a: !!set {x, y}\n", ["1:4 yaml.unknown-tag"], #"{"a":{"x":null,"y":null}}"#),
        ("a: !!timestamp 2020-01-01\n", ["1:4 yaml.unknown-tag"], #"{"a":"2020-01-01"}"#),
        ("a: !!str 1\nb: !!map {}\nc: !!seq []\n", [], #"{"a":"1","b":{},"c":[]}"#),
        ("a: !!int x\n", ["1:4 yaml.tag-mismatch"], #"{"a":"x"}"#),
        ("a: !!str [x]\n", ["1:4 yaml.tag-mismatch"], #"{"a":["x"]}"#),
        ("%YAML 1.1\n---\na: yes\n", [], #"{"a":"yes"}"#),
    ]

    @Test(arguments: findings)
    func reportsAndReadsOn(_ text: String, _ places: [String], _ json: String) {
        let reading = Reading(text)
        #expect(reading.places == places)
        #expect(reading.json == json)
    }

    static let merges: [(text: String, json: String)] = [
        ("a: &a {x: 1, y: 2}\nb: {<<: *a, y: 3, z: 4}\n", #"{"a":{"x":1,"y":2},"b":{"y":3,"z":4,"x":1}}"#),
        (
            "a: &a {x: 1}\nb: &b {x: 2, y: 2}\nc: {<<: [*a, *b]}\n",
            #"{"a":{"x":1},"b":{"x":2,"y":2},"c":{"x":1,"y":2}}"#
        ),
        (
            "a: &a {x: 1}\nb: &b {<<: *a, y: 2}\nc: {<<: *b}\n",
            #"{"a":{"x":1},"b":{"y":2,"x":1},"c":{"y":2,"x":1}}"#
        ),
        ("b: {<<: {x: [1]}, y: 2}\n", #"{"b":{"y":2,"x":[1]}}"#),
        ("a: &a {x: 1}\nb:\n  !!merge <<: *a\n", #"{"a":{"x":1},"b":{"x":1}}"#),
        ("'<<': 1\n", #"{"<<":1}"#),
        ("a: {<<: {}}\n", #"{"a":{}}"#),
        ("a: <<\n", #"{"a":"<<"}"#),
    ]

    @Test(arguments: merges)
    func carriesOutMergeKeys(_ text: String, _ json: String) {
        let reading = Reading(text)
        #expect(reading.ids == [])
        #expect(reading.json == json)
        #expect(reading.root?["<<"] == nil || json.contains("<<"))
    }

    @Test func mergedEntriesAreFoundAndCounted() {
        let keys = (0..<40).map { "k\($0): [\($0)]" }.joined(separator: ", ")
        let root = Reading("a: &a {\(keys)}\nb: {<<: *a, k3: own}\n").root
        #expect(root?["b"]?.count == 40)
        #expect(root?["b"]?.entries.count == 40)
        #expect(Array(root?["b"]?.entries.map(\.name) ?? []).count == 40)
        #expect(root?["b"]?["k3"]?.text == "own")
        #expect(root?["b"]?["k39"]?.index == root?["a"]?["k39"]?.index)
        #expect(root?["b"]?["<<"] == nil)
    }

    @Test(arguments: ["{<<: 1}", "{<<: [a]}", "{<<: }"])
    func refusesToMergeOtherThings(_ text: String) {
        #expect(Reading(text).places == ["1:2 yaml.invalid-merge"])
    }

    @Test func theFirstOfEqualKeysIsNoted() {
        let finding = Reading("a: 1\nbc: 2\nbc: 3\n").diagnostics.entries.first?.diagnostic
        #expect(finding?.message.contains("'bc'") == true)
        #expect(finding?.notes.first?.range?.startLocation.line == 2)
    }

    @Test(arguments: [1, 15, 16, 17, 33, 1_000])
    func findsEveryKeyOfNarrowAndWideMappings(_ count: Int) throws {
        let text = (0..<count).map { "key\($0):\n  key\($0 + 1): \($0)\n  x: 1\n" }.joined()
        let root = try #require(Reading(text).root)
        #expect(root.count == count)
        for number in 0..<count {
            #expect(root["key\(number)"]?["key\(number + 1)"]?.integer == number)
        }
        #expect(root["x"] == nil)
        #expect(root["key\(count)"] == nil)
        #expect(root["nothing"] == nil)
    }

    @Test func handlesAreEmptyForOtherKinds() {
        let root = Reading("a: [1, 2]\nb: {}\nc: x\n").root
        #expect(root?["a"]?.entries.isEmpty == true)
        #expect(root?["a"]?.elements.count == 2)
        #expect(root?["b"]?.elements.isEmpty == true)
        #expect(root?["b"]?.entries.isEmpty == true)
        #expect(root?["b"]?.count == 0)
        #expect(root?["c"]?.entries.map(\.name) == [])
        #expect(root?["c"]?.elements.map(\.index) == [])
        #expect(root?["a"]?.text == nil)
        #expect(root?["a"]?.scalar == nil)
        #expect(root?["c"]?.isText("x") == true)
        #expect(root?["c"]?.isText("xy") == false)
        #expect(root?["a"]?.isText("") == false)
        #expect(root?.entry("b")?.key.range.startLocation.line == 2)
    }
}

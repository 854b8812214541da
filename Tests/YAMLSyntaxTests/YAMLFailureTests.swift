import SourceDiagnostics
import Testing

@testable import YAMLSyntax

struct YAMLFailureTests {
    static let cases: [(text: String, place: String)] = [
        ("a: \"x\nb: 1\n", "1:4 yaml.unclosed-quote"),
        ("a: 'x\nb: 1\n---\n", "1:4 yaml.unclosed-quote"),
        ("a: 1\nb: \"c\\d\"\n", "2:6 yaml.invalid-escape"),
        ("a: \"\\u12\"\n", "1:5 yaml.invalid-escape"),
        ("a: \"\\ud800\"\n", "1:5 yaml.invalid-escape"),
        ("a:\n\tb: 1\n", "2:1 yaml.tab-indentation"),
        ("a:\n  b: 1\n\tc: 2\n", "3:1 yaml.tab-indentation"),
        ("a: |\n\tx\n", "2:1 yaml.tab-indentation"),
        ("a: b: c\n", "1:5 yaml.unexpected-colon"),
        ("title: x\nsummary: Note: this\n", "2:14 yaml.unexpected-colon"),
        ("a: 1\nb\nc: 2\n", "2:1 yaml.missing-colon"),
        ("a: 1\n b: 2\n", "2:3 yaml.unexpected-colon"),
        ("a:\n  b: 1\n c: 2\n", "3:2 yaml.indentation"),
        ("a: 'x' y\n", "1:8 yaml.indentation"),
        ("- a\n b: 1\n", "2:3 yaml.unexpected-colon"),
        ("- a\nb: 1\n", "2:1 yaml.indentation"),
        ("a: - b\n", "1:4 yaml.indentation"),
        ("a: [1, 2\nb: 3\n", "2:2 yaml.flow-collection"),
        ("a: [1, 2\n", "2:1 yaml.flow-collection"),
        ("a: {b: 1\n", "2:1 yaml.flow-collection"),
        ("a: [1 }\n", "1:7 yaml.flow-collection"),
        ("a: [", "1:5 yaml.flow-collection"),
        ("a: @b\n", "1:4 yaml.reserved-character"),
        ("a: `b`\n", "1:4 yaml.reserved-character"),
        ("a: %b\n", "1:4 yaml.reserved-character"),
        ("a: *\n", "1:4 yaml.invalid-anchor"),
        ("a: &\n", "1:4 yaml.invalid-anchor"),
        ("a: **bold**\n", "1:4 yaml.invalid-anchor"),
        ("a: !<\n", "1:4 yaml.invalid-tag"),
        ("a: !x!y b\n", "1:4 yaml.invalid-tag"),
        ("%YAML 1.3\n---\na: 1\n", "1:1 yaml.invalid-directive"),
        ("%FOO\n---\na: 1\n", "1:5 yaml.invalid-directive"),
        ("a: |x\n  y\n", "1:5 yaml.invalid-block-scalar"),
        ("a: >0\n  y\n", "1:5 yaml.invalid-block-scalar"),
        ("[a]\nb\n", "2:1 yaml.trailing-content"),
        ("{\"a\": 1}}\n", "1:9 yaml.trailing-content"),
        ("a: x\u{1}y\n", "1:5 yaml.control-character"),
        ("é: x\u{0}y\n", "1:5 yaml.control-character"),
        ("a: 1\nb: \u{7F}\n", "2:4 yaml.control-character"),
    ]

    @Test(arguments: cases)
    func namesThePlace(_ text: String, _ place: String) {
        let reading = Reading(text)
        #expect(reading.root == nil)
        let message = reading.diagnostics.entries.first?.diagnostic.message ?? ""
        #expect(reading.places == [place], "\(message)")
        #expect(!message.hasSuffix("."))
    }

    @Test(
        arguments: [
            ([0x61, 0x3A, 0x20, 0xFF], 3), ([0x61, 0x3A, 0x20, 0xC3, 0xA9, 0xE9, 0x0A], 5),
            ([0x61, 0x3A, 0x20, 0xED, 0xA0, 0x80], 3), ([0x61, 0x3A, 0x20, 0xC0, 0xAF], 3),
            ([0xEF, 0xBB, 0xBF, 0x61, 0x3A, 0x20, 0xF0, 0x9F], 6), ([0x61, 0x3A, 0x20, 0x80], 3),
        ] as [([UInt8], Int)])
    func findsBytesThatAreNotUTF8(_ bytes: [UInt8], _ offset: Int) {
        let reading = Reading(bytes)
        #expect(reading.root == nil)
        #expect(reading.ids == ["yaml.invalid-utf8"])
        #expect(reading.diagnostics.entries.first?.diagnostic.range?.start == offset)
    }

    @Test(
        arguments: [
            [0xFF, 0xFE, 0x61, 0, 0x3A, 0], [0xFE, 0xFF, 0, 0x61, 0, 0x3A], [0x61, 0, 0x3A, 0],
            [0, 0x61, 0, 0x3A],
            [0xFF, 0xFE, 0, 0, 0x61, 0, 0, 0], [0, 0, 0, 0x61, 0, 0, 0, 0x3A],
        ] as [[UInt8]])
    func refusesOtherEncodings(_ bytes: [UInt8]) {
        #expect(Reading(bytes).places == ["1:1 yaml.not-utf8"])
        #expect(Reading(bytes, path: "a.json").places == ["1:1 yaml.not-utf8"])
    }

    @Test(arguments: ["", "\n\n", "# only a comment\n", "\u{FEFF}", "%YAML 1.2\n"])
    func refusesEmptyDocuments(_ text: String) {
        let reading = Reading(text)
        #expect(reading.root == nil)
        #expect(reading.diagnostics.count(.error) == 1)
    }

    @Test func pointsAtTheOpeningToo() {
        let notes = Reading("a:\n  - [1, 2\nb: 3\n").diagnostics.entries.first?.diagnostic.notes ?? []
        #expect(notes.first?.range?.startLocation.line == 2)
        #expect(notes.first?.range?.startLocation.column == 5)
        let open = Reading("a: {b: [1,\n").diagnostics.entries.first?.diagnostic.notes ?? []
        #expect(open.first?.range?.startLocation.column == 8)
    }
}

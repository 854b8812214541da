import SourceDiagnostics
import Testing

@testable import YAMLSyntax

struct PositionTests {
    /// The source text of a node.
    private func source(_ node: SyntaxNode?) -> String? {
        guard let node else { return nil }
        let range = node.range
        return String(decoding: node.file.bytes[range.start..<range.end], as: UTF8.self)
    }

    @Test(arguments: ["\n", "\r\n"])
    func rangesCoverTheirText(_ lineBreak: String) throws {
        let text = [
            "plain: some words", "quoted: 'it''s'", "double: \"a\\nb\"", "anchored: &x value", "empty:",
            "flow: {a: [1, 2], b: 3}", "block:", "  - one", "  - two # comment", "", "literal: |", "  x",
            "last: *x",
        ].joined(separator: lineBreak)
        let root = try #require(Reading(text).root)
        #expect(source(root["plain"]) == "some words")
        #expect(source(root["quoted"]) == "'it''s'")
        #expect(source(root["double"]) == "\"a\\nb\"")
        #expect(source(root["anchored"]) == "&x value")
        #expect(source(root["empty"]) == "")
        #expect(root["empty"]?.range.startLocation.line == 5)
        #expect(source(root["flow"]) == "{a: [1, 2], b: 3}")
        #expect(source(root["flow"]?["a"]) == "[1, 2]")
        #expect(source(root["flow"]?["a"]?.elements.dropFirst().first) == "2")
        #expect(source(root["block"]) == "- one\(lineBreak)  - two")
        #expect(root["last"]?.range.startLocation.line == 4)
        #expect(root.entries.map(\.name).count == 9)
        for entry in root.entries { #expect(source(entry.key) == entry.name) }
        #expect(root.range.start == 0)
    }

    @Test func positionsAreBytesBehindOtherScripts() throws {
        // Every position of a long text of one to four byte characters, over many table strides.
        let words = (0..<400).map { "k\($0): \(["ascii", "é", "漢字", "😀x"][$0 % 4]) end" }
        let text = words.joined(separator: "\n") + "\n"
        for mark in ["", "\u{FEFF}"] {
            let root = try #require(Reading(mark + text).root)
            var line = 0
            for entry in root.entries {
                let location = entry.key.range.startLocation
                line += 1
                #expect(location.line == line && location.column == 1)
                #expect(source(entry.key) == entry.name)
                #expect(source(entry.value) == entry.value.text)
            }
            #expect(line == 400)
        }
    }

    @Test func otherLineBreaksCountAsCharacters() {
        // libyaml takes NEL and LS for line breaks; an editor does not, and neither do our lines.
        let root = Reading("a: 'x\u{85}y'\nb: 'x\u{2028}y'\nc: z\n").root
        #expect(source(root?["c"]) == "z")
        #expect(root?["c"]?.range.startLocation.line == 3)
        #expect(root?["c"]?.range.startLocation.column == 4)
    }

    @Test func jsonHasTheSamePlaces() throws {
        let text = "\u{FEFF}{\"é\": [1, \"\\u00e9x\", true],\n \"o\": {\"p\": null}}"
        let root = try #require(Reading(text, path: "a.json").root)
        #expect(source(root["é"]) == "[1, \"\\u00e9x\", true]")
        #expect(source(root["é"]?.elements.dropFirst().first) == "\"\\u00e9x\"")
        #expect(source(root["o"]) == "{\"p\": null}")
        #expect(root["o"]?["p"]?.range.startLocation.line == 2)
        #expect(root["o"]?["p"]?.range.startLocation.column == 13)
        #expect(source(root) == String(text.unicodeScalars.dropFirst()))
    }

    @Test func errorsStandBehindOtherScripts() {
        #expect(Reading("\u{FEFF}é漢: \"😀\nb: 1\n").places == ["1:5 yaml.unclosed-quote"])
        #expect(Reading("é: 1\n漢: \t2\né: 3\n").places == ["3:1 yaml.duplicate-key"])
    }
}

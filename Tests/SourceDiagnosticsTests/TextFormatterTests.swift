import SourceDiagnostics
import Testing

struct TextFormatterTests {
    private func format(_ text: String, _ start: Int, _ end: Int) -> String {
        var list = DiagnosticList()
        let file = SourceFile(path: "f", text: text)
        list.error("test.id", "m", at: SourceRange(file: file, start: start, end: end))
        return TextFormatter().format(list)
    }

    @Test func printsFindingsNotesAndFixes() {
        #expect(
            TextFormatter().format(Findings.sample()) == """
                warning: the file is odd [test.odd]
                a.yaml:2:6: error: the value is wrong [test.wrong]
                  twö: [2]
                       ^~~
                a.yaml:1:1: note: the first one
                  one: 1
                  ^~~
                note: fix: replace it

                """)
    }

    @Test func pointsUnderTabsAndEscapes() {
        #expect(format("\ta\u{1B}b", 3, 4) == "f:1:4: error: m [test.id]\n  \ta\\u{1B}b\n  \t       ^\n")
    }

    @Test func anExcerptCommandsNoLog() {
        #expect(
            format("  ::error ::a", 4, 9)
                == "f:1:5: error: m [test.id]\n    \\u{3A}:error ::a\n           ^~~~~\n")
        let line = String(repeating: "x", count: 80) + "::error " + String(repeating: "y", count: 100)
        #expect(format(line, 160, 161).contains("\n  \\u{3A}:error yy"))
    }

    @Test func marksOnlyTheFirstOfSeveralLines() {
        #expect(format("abc\ndef\n", 1, 6) == "f:1:2: error: m [test.id]\n  abc\n   ^~\n")
    }

    @Test func pointsBehindTheLastCharacter() {
        #expect(format("abc\n", 3, 3) == "f:1:4: error: m [test.id]\n  abc\n     ^\n")
        #expect(format("", 0, 0) == "f:1:1: error: m [test.id]\n")
    }

    @Test func cutsLongLines() {
        let text = String(repeating: "x", count: 5_000) + "!" + String(repeating: "y", count: 5_000)
        let lines = format(text, 5_000, 5_001).split(separator: "\n")
        #expect(lines[0] == "f:1:5001: error: m [test.id]")
        #expect(lines[1].count == 122)
        let caret = lines[2].distance(from: lines[2].startIndex, to: lines[2].endIndex) - 1
        #expect(Array(lines[1])[caret] == "!")
    }

    @Test(arguments: Findings.hostile) func printsNothingThatActs(_ text: String) {
        let printed = TextFormatter().format(Findings.made(of: text))
        let acting = printed.unicodeScalars.filter { PrintableText.isUnprintable($0) }
        #expect(acting.allSatisfy { $0 == "\n" || $0 == "\t" })
        for line in printed.split(separator: "\n") {
            #expect(!line.hasPrefix("::"))
        }
    }

    @Test func coloursSeverities() {
        var list = DiagnosticList()
        list.warning("test.id", "m", at: nil)
        #expect(TextFormatter(colour: true).format(list) == "\u{1B}[1;35mwarning\u{1B}[0m: m [test.id]\n")
    }

    @Test func countsRepeatsAndDroppedFindings() {
        var list = DiagnosticList()
        for _ in 0..<2 { list.error("test.id", "again", at: nil) }
        #expect(TextFormatter().format(list) == "error: again (2 times) [test.id]\n")
        for index in 0..<DiagnosticList.keptFindings { list.note("test.many", "\(index)", at: nil) }
        #expect(TextFormatter().format(list).hasSuffix("note: 1 more findings are not shown\n"))
    }
}

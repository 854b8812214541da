import SourceDiagnostics
import Testing

struct SourceFileTests {
    @Test(arguments: [
        ("ab\ncd", 0, 1, 1), ("ab\ncd", 2, 1, 3), ("ab\ncd", 3, 2, 1), ("ab\ncd", 5, 2, 3),
        ("a\r\nb", 3, 2, 1), ("a\rb", 2, 2, 1), ("\n\n", 2, 3, 1), ("", 0, 1, 1),
        ("é\u{301}x", 4, 1, 3), ("🎈x", 4, 1, 2), ("\u{FEFF}a", 3, 1, 1), ("\u{FEFF}a", 4, 1, 2),
        ("\u{FEFF}a", 1, 1, 1), ("ab", 99, 1, 3), ("ab", -1, 1, 1),
    ])
    func findsLinesAndColumns(_ text: String, _ offset: Int, _ line: Int, _ column: Int) {
        let location = SourceFile(path: "f", text: text).location(at: offset)
        #expect(location.line == line)
        #expect(location.column == column)
    }

    @Test(arguments: [
        ("a\r\nb\n", 1, "a"), ("a\r\nb\n", 2, "b"), ("a\r\nb\n", 3, ""), ("a\rb", 2, "b"), ("a", 0, ""),
        ("a", 2, ""),
    ])
    func givesLinesWithoutBreaks(_ text: String, _ line: Int, _ content: String) {
        let bytes = SourceFile(path: "f", text: text).line(line)
        #expect(String(decoding: bytes, as: UTF8.self) == content)
    }

    /// A document may be one line; its columns are not counted from the start each time.
    @Test func columnsOfALongLineAreCountedOnce() {
        let text = String(repeating: "aé🎈", count: 60_000)
        let file = SourceFile(path: "f", text: "first\n" + text)
        for scalar in stride(from: 0, to: 180_000, by: 3) {
            let column = file.location(at: 6 + scalar / 3 * 7).column
            guard column == scalar + 1 else {
                Issue.record("the column of scalar \(scalar) is \(column)")
                return
            }
        }
    }

    @Test func columnsOfBytesThatAreNoTextDoNotFail() {
        let file = SourceFile(path: "f", bytes: [0xFF, 0x80, 0x0A, 0xC3])
        #expect(file.location(at: 4).line == 2)
        #expect(file.location(at: 4).column == 2)
    }

    @Test func aRangeEndsNotBeforeItStarts() {
        let range = SourceRange(file: SourceFile(path: "f", text: "abc"), start: 2, end: 1)
        #expect(range.end == 2)
        #expect(range.startLocation == range.endLocation)
    }
}

import SourceDiagnostics
import Testing

struct GitHubFormatterTests {
    private let formatter = GitHubFormatter()

    @Test func printsOneCommandPerFinding() {
        #expect(
            formatter.format(Findings.sample()) == """
                ::warning title=test.odd::the file is odd
                ::error file=a.yaml,line=2,col=6,endLine=2,endColumn=9,title=test.wrong::the value is wrong\
                %0Anote: the first one (a.yaml:1)

                """)
    }

    @Test func leavesColumnsOutOverSeveralLines() {
        let file = SourceFile(path: "a", text: "x\ny\n")
        var list = DiagnosticList()
        list.note("test.id", "m", at: SourceRange(file: file, start: 0, end: 3))
        #expect(formatter.format(list) == "::notice file=a,line=1,endLine=2,title=test.id::m\n")
    }

    @Test(arguments: [
        ("50% off", "50%25 off"), ("a\nb", "a\\u{A}b"), ("a\r\nb", "a\\u{D}\\u{A}b"), ("%0A", "%250A"),
        ("a:b,c", "a:b,c"),
    ])
    func escapesMessages(_ message: String, _ written: String) {
        var list = DiagnosticList()
        list.error("test.id", message, at: nil)
        #expect(formatter.format(list) == "::error title=test.id::\(written)\n")
    }

    @Test func escapesProperties() {
        var list = DiagnosticList()
        list.error("test.id", "m", at: SourceRange(file: SourceFile(path: "a:b,c%\n.md", text: "")))
        let start = "::error file=a%3Ab%2Cc%25\\u{A}.md,line=1,"
        #expect(formatter.format(list).hasPrefix(start))
    }

    @Test(arguments: Findings.hostile) func noTextStartsACommand(_ text: String) {
        let printed = formatter.format(Findings.made(of: text))
        let lines = printed.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        #expect(lines.count == 2)
        #expect(lines.first?.hasPrefix("::error file=dir/") == true)
        #expect(lines.last == "")
        let unprintable = printed.unicodeScalars.filter { PrintableText.isUnprintable($0) }
        #expect(unprintable.elementsEqual(["\n"]))
    }

    @Test func countsRepeatsAndDroppedFindings() {
        var list = DiagnosticList()
        for _ in 0..<2 { list.error("test.id", "again", at: nil) }
        #expect(formatter.format(list) == "::error title=test.id::again (2 times)\n")
        for index in 0..<DiagnosticList.keptFindings { list.note("test.many", "\(index)", at: nil) }
        #expect(formatter.format(list).hasSuffix("\n::notice::1 more findings are not shown\n"))
    }

    @Test func printsNothingForNothing() {
        #expect(formatter.format(DiagnosticList()) == "")
    }
}

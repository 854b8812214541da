import Foundation
import SourceDiagnostics
import Testing

struct JSONFormatterTests {
    private func diagnostics(_ list: DiagnosticList) throws -> [[String: Any]] {
        let report = try Findings.json(JSONFormatter().format(list))
        #expect(report["version"] as? Int == 1)
        return try #require(report["diagnostics"] as? [[String: Any]])
    }

    @Test func givesEveryDetail() throws {
        let findings = try diagnostics(Findings.sample())
        #expect(findings.map { $0["id"] as? String } == ["test.odd", "test.wrong"])
        #expect(findings[0]["file"] == nil)
        let wrong = findings[1]
        #expect(wrong["severity"] as? String == "error")
        #expect(wrong["file"] as? String == "a.yaml")
        #expect(wrong["line"] as? Int == 2)
        #expect(wrong["column"] as? Int == 6)
        #expect(wrong["endLine"] as? Int == 2)
        #expect(wrong["endColumn"] as? Int == 9)
        #expect(wrong["count"] as? Int == 1)
        let note = try #require((wrong["notes"] as? [[String: Any]])?.first)
        #expect(note["message"] as? String == "the first one")
        #expect(note["line"] as? Int == 1)
        let fix = try #require((wrong["fixes"] as? [[String: Any]])?.first)
        #expect(fix["applicability"] as? String == "safe")
        let edit = try #require((fix["edits"] as? [[String: Any]])?.first)
        #expect(edit["offset"] as? Int == 13)
        #expect(edit["endOffset"] as? Int == 16)
        #expect(edit["replacement"] as? String == "4")
    }

    @Test func countsRepeats() throws {
        var list = DiagnosticList()
        for _ in 0..<3 { list.note("test.repeat", "again", at: nil) }
        #expect(try diagnostics(list).map { $0["count"] as? Int } == [3])
    }

    @Test func saysWhatWasDropped() throws {
        var list = DiagnosticList()
        for index in 0..<DiagnosticList.keptFindings + 5 { list.note("test.many", "\(index)", at: nil) }
        let report = try Findings.json(JSONFormatter().format(list))
        #expect(report["dropped"] as? Int == 5)
    }

    @Test(arguments: Findings.hostile) func keepsTextsUnchanged(_ text: String) throws {
        let finding = try #require(try diagnostics(Findings.made(of: text)).first)
        #expect((finding["message"] as? String)?.unicodeScalars.elementsEqual(text.unicodeScalars) == true)
        #expect(finding["file"] as? String == "dir/" + text)
    }

    @Test func printsAnEmptyList() throws {
        #expect(try diagnostics(DiagnosticList()).isEmpty)
        #expect(JSONFormatter().format(DiagnosticList()).hasSuffix("}\n"))
    }
}

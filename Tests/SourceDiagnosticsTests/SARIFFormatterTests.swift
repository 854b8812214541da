import Foundation
import SourceDiagnostics
import Testing

struct SARIFFormatterTests {
    private func run(_ list: DiagnosticList, _ formatter: SARIFFormatter = .init()) throws -> [String: Any] {
        let report = try Findings.json(formatter.format(list))
        #expect(report["version"] as? String == "2.1.0")
        return try #require((report["runs"] as? [[String: Any]])?.first)
    }

    private func results(_ list: DiagnosticList) throws -> [[String: Any]] {
        try #require(try run(list)["results"] as? [[String: Any]])
    }

    private func fingerprints(_ list: DiagnosticList) throws -> [String] {
        try results(list).compactMap {
            ($0["partialFingerprints"] as? [String: String])?["specimenFinding/v1"]
        }
    }

    @Test func givesRulesAndResults() throws {
        let formatter = SARIFFormatter(toolVersion: "1.2") { $0 == "test.odd" ? "Odd.\n\nMore." : nil }
        let run = try run(Findings.sample(), formatter)
        let driver = try #require((run["tool"] as? [String: Any])?["driver"] as? [String: Any])
        #expect(driver["version"] as? String == "1.2")
        let rules = try #require(driver["rules"] as? [[String: Any]])
        #expect(rules.map { $0["id"] as? String } == ["test.odd", "test.wrong"])
        #expect((rules[0]["shortDescription"] as? [String: String])?["text"] == "Odd.")
        #expect(rules[1]["shortDescription"] == nil)
        let results = try #require(run["results"] as? [[String: Any]])
        #expect(results.map { $0["ruleIndex"] as? Int } == [0, 1])
        #expect(results.map { $0["level"] as? String } == ["warning", "error"])
        #expect(results[0]["locations"] == nil)
        let place = try #require((results[1]["locations"] as? [[String: Any]])?.first)
        let physical = try #require(place["physicalLocation"] as? [String: Any])
        #expect((physical["artifactLocation"] as? [String: String])?["uri"] == "a.yaml")
        #expect(
            physical["region"] as? [String: Int]
                == ["startLine": 2, "startColumn": 6, "endLine": 2, "endColumn": 9])
    }

    @Test func givesNotesAndFixes() throws {
        let result = try results(Findings.sample())[1]
        #expect((result["relatedLocations"] as? [[String: Any]])?.count == 1)
        let fix = try #require((result["fixes"] as? [[String: Any]])?.first)
        #expect((fix["description"] as? [String: String])?["text"] == "replace it")
        let change = try #require((fix["artifactChanges"] as? [[String: Any]])?.first)
        let replacement = try #require((change["replacements"] as? [[String: Any]])?.first)
        #expect((replacement["insertedContent"] as? [String: String])?["text"] == "4")
    }

    @Test func givesAnEmptyRunWithoutFindings() throws {
        #expect(try results(DiagnosticList()).isEmpty)
    }

    @Test func fingerprintsSurviveMovedLinesAndNewWords() throws {
        func list(_ text: String, _ offset: Int, _ message: String) -> DiagnosticList {
            let file = SourceFile(path: "a.yaml", text: text)
            var list = DiagnosticList()
            list.error("test.id", message, at: SourceRange(file: file, start: offset, end: offset + 1))
            return list
        }
        let first = try fingerprints(list("a: 1\n", 3, "old words"))
        #expect(try fingerprints(list("# above\n\n  a: 1\r\nb: 2\n", 14, "new words")) == first)
        #expect(try fingerprints(list("a: 2\n", 3, "old words")) != first)
    }

    @Test func equalLinesHaveDifferentFingerprints() throws {
        let file = SourceFile(path: "a.yaml", text: "- x\n- x\n")
        var list = DiagnosticList()
        list.error("test.id", "one", at: SourceRange(file: file, start: 0, end: 1))
        list.error("test.id", "two", at: SourceRange(file: file, start: 4, end: 5))
        #expect(try Set(fingerprints(list)).count == 2)
    }

    @Test(arguments: [
        ("a b/ü.yaml", "a%20b/%C3%BC.yaml"), ("c:x.yaml", "c%3Ax.yaml"), ("/tmp/x", "file:///tmp/x"),
        ("50%.yaml", "50%25.yaml"), ("-", "-"),
    ])
    func pathsAreURIs(_ path: String, _ uri: String) throws {
        var list = DiagnosticList()
        list.error("test.id", "x", at: SourceRange(file: SourceFile(path: path, text: "")))
        #expect(SARIFFormatter().format(list).contains("\"uri\": \"\(uri)\""))
    }

    @Test func messagesHoldNoLinks() throws {
        let result = try results(Findings.made(of: "see [here](https://example.com)"))[0]
        let message = (result["message"] as? [String: String])?["text"]
        #expect(message == "see \\[here\\](https://example.com)")
    }

    @Test(arguments: Findings.hostile) func isJSONWhateverTheTexts(_ text: String) throws {
        #expect(try results(Findings.made(of: text)).count == 1)
    }
}

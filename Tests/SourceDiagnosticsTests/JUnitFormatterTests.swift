import SourceDiagnostics
import Testing

struct JUnitFormatterTests {
    private let formatter = JUnitFormatter()

    @Test func printsAReport() {
        let report = JUnitReport([
            .init(
                "examples",
                [
                    .init("ruby http", className: "ruby", .passed, time: .milliseconds(1_050)),
                    .init(
                        "php sdk", className: "php", .failed(message: "exit 1", text: "a < b"),
                        output: "said"),
                    .init("csharp http", className: "csharp", .skipped(reason: "mcs is missing")),
                ]), .init("empty"),
        ])
        #expect(
            formatter.format(report) == """
                <?xml version="1.0" encoding="UTF-8"?>
                <testsuites tests="3" failures="1" errors="0" skipped="1">
                  <testsuite name="examples" tests="3" failures="1" errors="0" skipped="1">
                    <testcase name="ruby http" classname="ruby" time="1.050"/>
                    <testcase name="php sdk" classname="php">
                      <failure message="exit 1">a &lt; b</failure>
                      <system-out>said</system-out>
                    </testcase>
                    <testcase name="csharp http" classname="csharp">
                      <skipped message="mcs is missing"/>
                    </testcase>
                  </testsuite>
                  <testsuite name="empty" tests="0" failures="0" errors="0" skipped="0">
                  </testsuite>
                </testsuites>

                """)
    }

    @Test func onlyErrorsAreFailures() throws {
        let elements = try #require(XMLElements.parse(formatter.format(Findings.sample())))
        let cases = elements.filter { $0.name == "testcase" }
        #expect(cases.map { $0.attributes["name"] } == ["test.odd", "test.wrong:2"])
        #expect(cases.map { $0.attributes["classname"] } == ["specimen", "a.yaml"])
        let failures = elements.filter { $0.name == "failure" }
        #expect(failures.map { $0.attributes["message"] } == ["the value is wrong"])
        #expect(failures.first?.text.contains("a.yaml:2:6: error: the value is wrong [test.wrong]\n") == true)
        let output = elements.filter { $0.name == "system-out" }
        #expect(output.map(\.text) == ["warning: the file is odd [test.odd]\n"])
    }

    @Test func printsAPassedCaseWithoutFindings() throws {
        let elements = try #require(XMLElements.parse(formatter.format(DiagnosticList())))
        #expect(elements.map(\.name) == ["testsuites", "testsuite", "testcase"])
        #expect(elements.first?.attributes["tests"] == "1")
    }

    @Test(arguments: Findings.hostile) func isXMLWhateverTheTexts(_ text: String) throws {
        let report = JUnitReport([
            .init(
                text,
                [
                    .init(text, className: text, .failed(message: text, text: text), output: text),
                    .init(text, className: text, .skipped(reason: text)),
                ])
        ])
        let elements = try #require(XMLElements.parse(formatter.format(report)))
        #expect(elements.count == 7)
        let hasOnlyPrintable = text.unicodeScalars.allSatisfy { !PrintableText.isUnprintable($0) }
        if hasOnlyPrintable || text == "tab\there" {
            #expect(elements[2].attributes["name"] == text)
            #expect(elements[3].text == text)
        }
        #expect(XMLElements.parse(formatter.format(Findings.made(of: text))) != nil)
    }
}

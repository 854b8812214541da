/// Prints results as JUnit's XML, which continuous integration shows as a test report.
public struct JUnitFormatter: Sendable {
    private let failsOnWarnings: Bool

    /// Makes a formatter.
    /// - Parameter failsOnWarnings: whether a warning is a failure too.
    public init(failsOnWarnings: Bool = false) { self.failsOnWarnings = failsOnWarnings }

    /// The findings as one suite: a case for each, in which an error is a failure, and a warning or
    /// a note is what a passed case printed.
    ///
    /// Without findings the suite has one passed case, because services take a report without cases
    /// for a run that went wrong.
    public func format(_ list: DiagnosticList) -> String {
        var suite = JUnitReport.Suite("diagnostics")
        for entry in list.sorted {
            let diagnostic = entry.diagnostic
            var text = ""
            TextFormatter().format(entry, into: &text)
            let path = diagnostic.range?.file.path ?? "specimen"
            let line = diagnostic.range.map { ":\($0.startLocation.line)" } ?? ""
            let isError = diagnostic.severity < (failsOnWarnings ? .note : .warning)
            suite.cases.append(
                JUnitReport.Case(
                    diagnostic.id + line, className: path,
                    isError ? .failed(message: entry.printableMessage, text: text) : .passed,
                    output: isError ? nil : text))
        }
        if list.droppedCount > 0 {
            let reason = "\(list.droppedCount) more findings are not shown"
            suite.cases.append(.init("further findings", className: "specimen", .skipped(reason: reason)))
        }
        if list.isEmpty { suite.cases.append(.init("no findings", className: "specimen", .passed)) }
        return format(JUnitReport([suite]))
    }

    /// A report as XML, with a final line break.
    package func format(_ report: JUnitReport) -> String {
        let all = report.suites.flatMap(\.cases)
        var text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites\(totals(all))>\n"
        for suite in report.suites {
            text += "  <testsuite\(attribute("name", suite.name))\(totals(suite.cases))>\n"
            for testCase in suite.cases { append(testCase, to: &text) }
            text += "  </testsuite>\n"
        }
        return text + "</testsuites>\n"
    }

    private func append(_ testCase: JUnitReport.Case, to text: inout String) {
        text += "    <testcase" + attribute("name", testCase.name)
        text += attribute("classname", testCase.className)
        if let time = testCase.time { text += attribute("time", seconds(time)) }
        var content = ""
        switch testCase.outcome {
        case .passed: break
        case .failed(let message, let detail):
            content += "      <failure\(attribute("message", message))>"
            content += XMLText.escape(detail) + "</failure>\n"
        case .skipped(let reason):
            content += "      <skipped\(attribute("message", reason))/>\n"
        }
        if let output = testCase.output {
            content += "      <system-out>\(XMLText.escape(output))</system-out>\n"
        }
        text += content.isEmpty ? "/>\n" : ">\n\(content)    </testcase>\n"
    }

    private func totals(_ cases: [JUnitReport.Case]) -> String {
        var (failed, skipped) = (0, 0)
        for testCase in cases {
            switch testCase.outcome {
            case .passed: break
            case .failed: failed += 1
            case .skipped: skipped += 1
            }
        }
        return attribute("tests", String(cases.count)) + attribute("failures", String(failed))
            + attribute("errors", "0") + attribute("skipped", String(skipped))
    }

    private func attribute(_ name: String, _ value: String) -> String {
        " \(name)=\"\(XMLText.escapeAttribute(value))\""
    }

    /// Seconds with three decimals; the point is one everywhere.
    private func seconds(_ time: Duration) -> String {
        let (seconds, attoseconds) = time.components
        guard seconds >= 0, attoseconds >= 0 else { return "0.000" }
        let milliseconds = String(attoseconds / 1_000_000_000_000_000)
        return "\(seconds)." + String(repeating: "0", count: 3 - milliseconds.count) + milliseconds
    }
}

/// A report as a page of its own: operations, languages and situations at a glance, and for each failure the request
/// that was wanted beside the one that arrived.
///
/// The page needs nothing from elsewhere and no script, and its policy forbids both.
package struct HTMLReport: Sendable {
    let report: VerificationReport
    /// A failure of one example in some situations, or of making it run at all.
    struct Failure {
        let entry: VerificationReport.Entry
        let group: FaultGroup?
        /// The place in the page.
        let anchor: String
    }

    let failures: [Failure]
    private let anchors: [String: String]

    /// Makes a page.
    package init(_ report: VerificationReport) {
        self.report = report
        var failures: [Failure] = []
        var anchors: [String: String] = [:]
        for entry in report.entries {
            var groups = entry.faultGroups.map(Optional.some)
            if case .broken = entry.outcome, entry.excuse == nil { groups = [nil] }
            for group in groups {
                let anchor = "failure-\(failures.count + 1)"
                failures.append(Failure(entry: entry, group: group, anchor: anchor))
                for check in group?.checks.map(Optional.some) ?? [nil] {
                    anchors[Self.key(entry, check)] = anchor
                }
            }
        }
        self.failures = failures
        self.anchors = anchors
    }

    /// Where the page tells more about a failure.
    func anchor(_ entry: VerificationReport.Entry, _ check: VerificationReport.Check?) -> String? {
        anchors[Self.key(entry, check)]
    }

    private static func key(
        _ entry: VerificationReport.Entry, _ check: VerificationReport.Check?
    ) -> String { "\(entry.path)\n\(check?.situation.key ?? "")" }

    /// The whole page.
    package var html: String {
        var page = HTMLWriter()
        page.markup("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
        page.markup("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
        page.markup("<meta http-equiv=\"Content-Security-Policy\" ")
        page.markup("content=\"default-src 'none'; style-src 'unsafe-inline'\">\n")
        page.element("title", "Verification of \(report.title)")
        page.markup("\n<style>\n")
        page.markup(Self.style)
        page.markup("\n</style>\n</head>\n<body>\n")
        page.element("main") { main in
            header(&main)
            matrix(&main)
            if !failures.isEmpty { failureSection(&main) }
            knownSection(&main)
            skippedSection(&main)
            footer(&main)
        }
        page.markup("\n</body>\n</html>\n")
        return page.html
    }

    private func header(_ page: inout HTMLWriter) {
        page.markup("\n")
        page.element("header") { page in
            page.element("p", ["class": "over"], "Verification")
            page.element("h1", report.title)
            page.element("p", ["class": "verdict"], verdict)
            bar(&page)
            page.element("dl", ["class": "numbers"]) { list in
                for (name, count) in numbers {
                    list.element("div") { pair in
                        pair.element("dt", name)
                        pair.element("dd", String(count))
                    }
                }
            }
        }
    }

    private var verdict: String {
        if report.entries.isEmpty { return "Nothing was run" }
        if report.failures > 0 { return "\(report.failures) of \(report.entries.count) examples are wrong" }
        return report.rights == report.entries.count
            ? "All \(report.entries.count) examples are right"
            : "\(report.rights) of \(report.entries.count) examples are right, none is wrong"
    }

    private func bar(_ page: inout HTMLWriter) {
        let parts = [
            ("right", report.rights), ("wrong", report.failures), ("known", report.knownFailures),
            ("skipped", report.skips),
        ]
        page.element("div", ["class": "bar", "role": "presentation"]) { bar in
            for (name, count) in parts where count > 0 {
                bar.element("span", ["class": name, "style": "flex: \(count)"], "")
            }
        }
    }

    private var numbers: [(String, Int)] {
        let checks = report.entries.flatMap(\.checks)
        return [
            ("operations", Set(report.entries.map(\.operation)).count),
            ("languages", Set(report.entries.map(\.language)).count),
            ("examples", report.entries.count), ("runs", checks.count), ("right", report.rights),
            ("wrong", report.failures), ("expected to fail", report.knownFailures),
            ("not run", report.skips),
        ]
    }

    private func footer(_ page: inout HTMLWriter) {
        page.markup("\n")
        page.element("footer") { page in
            page.text(
                "Every example ran in a folder of its own with credentials that open nothing, against a server that "
                    + "enforces the document. Network: \(report.network)."
            )
        }
    }
}

import SourceDiagnostics

/// A report in Markdown (GitHub Flavored Markdown 0.29, with tables), for a job's summary or a pull request.
package struct MarkdownReport: Sendable {
    private let report: VerificationReport

    /// Makes a report.
    package init(_ report: VerificationReport) { self.report = report }

    /// The whole text.
    package var markdown: String {
        var blocks = ["## Verification of \(Self.text(report.title))", summary]
        if !report.entries.isEmpty { blocks.append(matrix) }
        blocks += report.entries.flatMap(failures)
        let remarks = report.entries.flatMap(remarks)
        if !remarks.isEmpty { blocks += ["### Expected or not run", remarks.joined(separator: "\n")] }
        return blocks.joined(separator: "\n\n") + "\n"
    }

    private var summary: String {
        var parts = ["**\(report.rights) of \(report.entries.count) examples right**"]
        if report.failures > 0 { parts.append("\(report.failures) wrong") }
        if report.knownFailures > 0 { parts.append("\(report.knownFailures) expected to fail") }
        if report.skips > 0 { parts.append("\(report.skips) not run") }
        return parts.joined(separator: ", ") + ". Network: \(Self.text(report.network.description))."
    }

    private var matrix: String {
        var columns: [String] = []
        for entry in report.entries where !columns.contains(entry.name) { columns.append(entry.name) }
        columns.sort()
        var lines = [
            Self.row(["Operation"] + columns.map(Self.text)),
            Self.row(["---"] + columns.map { _ in ":---:" }),
        ]
        var rest = report.entries[...]
        while let first = rest.first {
            let group = rest.prefix { $0.operation == first.operation }
            rest = rest.dropFirst(group.count)
            let cells = columns.map { name in group.first { $0.name == name }.map(Self.cell) ?? "" }
            lines.append(Self.row([Self.code(first.operation)] + cells))
        }
        return lines.joined(separator: "\n")
    }

    private static func cell(_ entry: VerificationReport.Entry) -> String {
        switch entry.outcome {
        case .skipped: return "–"
        case .broken: return entry.excuse == nil ? "❌" : "⚠️"
        case .checked(let checks):
            let wrong = checks.count { $0.state == .wrong }
            if wrong > 0 { return "❌ \(wrong) of \(checks.count)" }
            return entry.isKnownFailure ? "⚠️" : "✅ \(checks.count)"
        }
    }

    private func failures(_ entry: VerificationReport.Entry) -> [String] {
        guard entry.isFailure else { return [] }
        let title =
            "### \(Self.code(entry.operation)) in \(Self.text("\(entry.languageName) \(entry.variant)"))"
        if case .broken(let reason) = entry.outcome { return [title, "- \(Self.text(reason))"] }
        return [title]
            + entry.faultGroups.flatMap { group in
                let faults = group.faults.map { "- \(Self.text($0))" }.joined(separator: "\n")
                let table = group.record.map(sides) ?? ""
                return ["#### \(Self.text(group.situations))", faults] + (table.isEmpty ? [] : [table])
            }
    }

    /// What differs between the request that was wanted and the one that arrived.
    private func sides(_ record: FailureRecord) -> String {
        let rows = record.aspects.filter { $0.fault != nil }.map { aspect in
            Self.row([aspect.name, aspect.wanted ?? "", aspect.arrived ?? ""].map(Self.code))
        }
        guard !rows.isEmpty else { return "" }
        return ([Self.row(["", "wanted", "arrived"]), Self.row(["---", "---", "---"])] + rows)
            .joined(separator: "\n")
    }

    private func remarks(_ entry: VerificationReport.Entry) -> [String] {
        let name = "\(Self.code(entry.operation)) in \(Self.text(entry.name))"
        if case .skipped(let reason) = entry.outcome {
            return ["- \(name) was not run: \(Self.text(reason))"]
        }
        if let excuse = entry.excuse { return ["- \(name) cannot be run, as expected: \(Self.text(excuse))"] }
        return entry.checks.filter { $0.state == .known }.map { check in
            "- \(name), \(Self.text(check.situation.name)), fails as expected: \(Self.text(check.excuse ?? ""))"
        }
    }

    private static func row(_ cells: [String]) -> String { "| \(cells.joined(separator: " | ")) |" }

    /// Text that looks like code, in which services see no names of people.
    private static func code(_ text: String) -> String {
        text.isEmpty ? "" : "<code>\(self.text(text))</code>"
    }

    /// Text on one line in which nothing is markup: every ASCII punctuation character may be escaped
    /// (CommonMark 0.31, section 2.4).
    private static func text(_ text: String) -> String {
        var result = ""
        for scalar in PrintableText.escape(text).unicodeScalars {
            switch scalar {
            // Entities, because a cell of a table is read twice, and because services look for tags of HTML,
            // people and issues even where they are escaped otherwise.
            case "&", "<", ">", "|", "@", "#": result += "&#\(scalar.value);"
            case "-" where !result.isEmpty: result.unicodeScalars.append(scalar)
            case ",", "'", "\"", "/", ";", "%", "?", "=": result.unicodeScalars.append(scalar)
            case "!"..."/", ":"..."?", "["..."`", "{"..."~": result += "\\\(scalar)"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}

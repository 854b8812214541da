/// What became of a corpus, in words and numbers.
struct ReportTable {
    let outcomes: [DocumentOutcome]

    /// Whether no document crashed or hung.
    var isClean: Bool { outcomes.allSatisfy { $0.end == .generated || $0.end == .refused } }

    /// The table.
    /// - Parameter listing: whether to name every document that was not generated whole.
    func text(listing: Bool) -> String {
        var lines = totals + [""] + reasons + [""] + findings
        let judged = outcomes.filter {
            $0.isExpectedInvalid != nil || !($0.row.fields["validator"] ?? "").isEmpty
        }
        if !judged.isEmpty { lines += [""] + agreement }
        if listing { lines += [""] + documents }
        return lines.joined(separator: "\n") + "\n"
    }

    private var totals: [String] {
        func count(_ end: DocumentOutcome.End) -> Int { outcomes.count { $0.end == end } }
        func sum(_ name: String) -> Int { outcomes.reduce(0) { $0 + ($1.numbers[name] ?? 0) } }
        let listed = outcomes.reduce(0) { $0 + (Int($1.row.fields["operations"] ?? "") ?? 0) }
        let seconds = outcomes.reduce(0) { $0 + $1.seconds }
        let slowest = outcomes.max { $0.seconds < $1.seconds }
        let biggest = outcomes.max { ($0.numbers["peak"] ?? 0) < ($1.numbers["peak"] ?? 0) }
        let lost = listed - sum("generated")
        return [
            "documents   \(outcomes.count): \(count(.generated)) generated, \(count(.refused)) refused, "
                + "\(count(.crashed)) crashed, \(count(.hung)) hung",
            "operations  \(listed) listed, \(sum("operations")) found, \(sum("generated")) generated, "
                + "\(lost) left out (\(percent(lost, of: listed)))",
            "files       \(sum("files")), \(sum("bytes") >> 20) MB",
            "CPU time    \(rounded(seconds)) s; most: \(rounded(slowest?.seconds ?? 0)) s for "
                + "\(slowest?.row.file ?? "")",
            "memory      at most \((biggest?.numbers["peak"] ?? 0) >> 20) MB for \(biggest?.row.file ?? "")",
        ]
    }

    private var reasons: [String] {
        var counts: [String: Int] = [:]
        for outcome in outcomes { counts.merge(outcome.omissions, uniquingKeysWith: +) }
        for outcome in outcomes where outcome.end == .refused {
            let id = outcome.findings.first { $0.severity == "error" }?.id ?? "no reason"
            counts["refused: \(id)", default: 0] += Int(outcome.row.fields["operations"] ?? "") ?? 0
        }
        return ["operations left out, by reason:"] + ranked(counts)
    }

    private var findings: [String] {
        var counts: [String: Int] = [:]
        var documents: [String: Int] = [:]
        for outcome in outcomes {
            for finding in outcome.findings {
                counts["\(finding.severity) \(finding.id)", default: 0] += finding.count
            }
            for name in Set(outcome.findings.map { "\($0.severity) \($0.id)" }) {
                documents[name, default: 0] += 1
            }
        }
        return ["findings (documents):"] + ranked(counts) { " (\(documents[$0] ?? 0))" }
    }

    private var agreement: [String] {
        var counts: [String: Int] = [:]
        for outcome in outcomes {
            let verdict = verdict(outcome)
            let expected = outcome.row.fields["expected"] ?? ""
            let validator = outcome.row.fields["validator"] ?? ""
            counts[
                "expected \(expected.isEmpty ? "-" : expected), validator \(validator): \(verdict)",
                default: 0] += 1
        }
        return ["agreement:"] + counts.sorted { $0.key < $1.key }.map { "\(padded($0.value)) \($0.key)" }
    }

    private func verdict(_ outcome: DocumentOutcome) -> String {
        if outcome.end != .generated { return outcome.end.rawValue }
        if outcome.hasErrors { return "errors" }
        return outcome.findings.contains { $0.severity == "warning" } ? "warnings" : "clean"
    }

    /// Whether nothing was found in a document that others call invalid, or an error in one that they call valid.
    private func disagrees(_ outcome: DocumentOutcome) -> Bool {
        let isInvalid = outcome.isExpectedInvalid ?? (outcome.row.fields["validator"] == "fail")
        let verdict = verdict(outcome)
        return isInvalid ? verdict == "clean" : verdict != "clean" && verdict != "warnings"
    }

    private var documents: [String] {
        outcomes.compactMap { outcome in
            let listed = Int(outcome.row.fields["operations"] ?? "") ?? 0
            let generated = outcome.numbers["generated"] ?? 0
            guard outcome.end != .generated || generated != listed || disagrees(outcome) else { return nil }
            var line =
                "\(outcome.row.file): \(outcome.end.rawValue), \(generated) of \(listed), \(verdict(outcome))"
            if disagrees(outcome) {
                line +=
                    "; expected: \(outcome.row.fields["expected"] ?? ""), validator: "
                    + "\(outcome.row.fields["validator_note"] ?? "")"
            }
            let errors = outcome.findings.filter { $0.severity == "error" }
            for finding in errors.prefix(5) {
                line += "\n    \(finding.place): \(finding.message) [\(finding.id)]"
            }
            if outcome.end == .crashed { line += "\n    " + outcome.crash }
            return line
        }
    }

    private func ranked(_ counts: [String: Int], _ note: (String) -> String = { _ in "" }) -> [String] {
        counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map {
            "\(padded($0.value)) \($0.key)\(note($0.key))"
        }
    }

    private func padded(_ number: Int) -> String {
        let digits = String(number)
        return String(repeating: " ", count: max(0, 8 - digits.count)) + digits
    }

    private func rounded(_ seconds: Double) -> String { "\((seconds * 100).rounded() / 100)" }

    private func percent(_ part: Int, of whole: Int) -> String {
        whole == 0 ? "0 %" : "\((Double(part) / Double(whole) * 10_000).rounded() / 100) %"
    }
}

import ExampleRunner
import SourceDiagnostics

/// What became of the examples of many documents.
struct VerificationTally {
    /// Counts for one language.
    private struct Row {
        var examples = 0
        var skipped = 0
        var requests = 0
        /// Requests that arrived as they were meant.
        var meant = 0
        /// Those among them that the document's own words forbid.
        var forbidden = 0
        var checks = 0
        var right = 0
    }

    private var rows: [String: Row] = [:]
    private var documents = 0
    private var operations = 0
    private var wanted = 0
    /// Operations whose request arrived as meant from every language that ran.
    private var rightEverywhere = 0
    private var remarks: [String] = []
    /// Whether something was wrong that is not the document's own contradiction.
    private(set) var hasFaults = false

    /// Takes in a document.
    /// - Parameters:
    ///   - file: its name.
    ///   - report: what became of it; nil when nothing could be made of it.
    ///   - diagnostics: what was found in it.
    ///   - wanted: how many operations there should be.
    mutating func add(
        _ file: String, _ report: VerificationReport?, _ diagnostics: DiagnosticList, wanted: Int
    ) {
        documents += 1
        self.wanted += wanted
        let entries = report?.entries ?? []
        let groups = Dictionary(grouping: entries, by: \.operation)
        operations += groups.count
        rightEverywhere += groups.values.count { $0.allSatisfy(\.hasRightRequests) }
        for entry in entries { count(entry) }
        if groups.count < wanted {
            var reasons: [String] = []
            for found in diagnostics.entries.map(\.diagnostic)
            where found.severity != .note && !reasons.contains(found.id) { reasons.append(found.id) }
            remarks.append(
                "\(file): \(wanted - groups.count) of \(wanted) operations left out "
                    + "(\(reasons.joined(separator: ", ")))")
        }
        remark(file, entries)
    }

    private mutating func count(_ entry: VerificationReport.Entry) {
        var row = rows[entry.name] ?? Row()
        row.examples += 1
        if case .skipped = entry.outcome { row.skipped += 1 }
        for check in entry.checks {
            row.checks += 1
            if check.faults.isEmpty { row.right += 1 }
            guard let arrival = check.arrival else { continue }
            row.requests += 1
            if arrival == .asMeant || arrival == .refused { row.meant += 1 }
            if arrival == .refused { row.forbidden += 1 }
        }
        rows[entry.name] = row
    }

    /// Tells each fault once, with the languages that have it.
    private mutating func remark(_ file: String, _ entries: [VerificationReport.Entry]) {
        var found: [(text: String, names: [String])] = []
        func add(_ text: String, _ name: String) {
            if let index = found.firstIndex(where: { $0.text == text }) {
                if !found[index].names.contains(name) { found[index].names.append(name) }
            } else {
                found.append((text, [name]))
            }
        }
        for entry in entries {
            if case .broken(let reason) = entry.outcome {
                hasFaults = true
                add("\(entry.operation): \(reason.prefix(300))", entry.name)
            }
            for check in entry.checks where !check.faults.isEmpty {
                if check.arrival != .refused { hasFaults = true }
                for fault in check.faults { add("\(entry.operation): \(fault)", entry.name) }
            }
        }
        remarks += found.map { fault in
            "\(file): \(PrintableText.escape(fault.text)) (\(fault.names.joined(separator: ", ")))"
        }
    }

    /// The tally in words and numbers.
    var text: String {
        var lines = [
            "\(documents) documents, \(operations) of \(wanted) operations run; the request of "
                + "\(rightEverywhere) is right in every language", "",
            "                    examples  not run  requests  as meant  forbidden by the document  "
                + "situations  right",
        ]
        for (name, row) in rows.sorted(by: { $0.key < $1.key }) {
            let cells = zip(
                [row.examples, row.skipped, row.requests, row.meant, row.forbidden, row.checks, row.right],
                [8, 7, 8, 8, 25, 10, 5])
            let numbers = cells.map { number, width in Self.pad(String(number), to: width) }
            lines.append(
                name + String(repeating: " ", count: max(0, 20 - name.count))
                    + numbers.joined(separator: "  "))
        }
        if !remarks.isEmpty { lines += [""] + remarks }
        return lines.joined(separator: "\n") + "\n"
    }

    private static func pad(_ text: String, to width: Int) -> String {
        String(repeating: " ", count: max(0, width - text.count)) + text
    }
}

extension VerificationReport.Entry {
    /// Whether every request arrived as it was meant; what was not run does not count.
    fileprivate var hasRightRequests: Bool {
        if case .broken = outcome { return false }
        return checks.allSatisfy { $0.arrival.map { $0 == .asMeant || $0 == .refused } ?? true }
    }
}

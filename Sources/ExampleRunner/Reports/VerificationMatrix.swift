import SourceDiagnostics

/// A report as a table for a terminal: examples by situations, and what was wrong below.
package struct VerificationMatrix: Sendable {
    private let report: VerificationReport
    private let isColoured: Bool
    private let width: Int?
    private let isQuiet: Bool
    /// The longest word in a cell.
    private static let cellWidth = 5

    /// Makes a table.
    /// - Parameters:
    ///   - report: the report.
    ///   - isColoured: whether to use colours (ECMA-48 select graphic rendition).
    ///   - width: how many columns the terminal has; nil for as many as there need to be. A table that is wider is
    ///     continued below, and where not even one situation fits beside the names, each has a line of its own.
    ///   - isQuiet: whether to show only examples that something is wrong with; nothing when there are none.
    package init(
        _ report: VerificationReport, isColoured: Bool = false, width: Int? = nil, isQuiet: Bool = false
    ) {
        self.report = report
        self.isColoured = isColoured
        self.width = width
        self.isQuiet = isQuiet
    }

    /// The table, one for each operation, with a last line that counts.
    package var text: String {
        var text = ""
        var rest = report.entries.filter { !isQuiet || $0.isFailure }[...]
        if isQuiet && rest.isEmpty { return "" }
        while let first = rest.first {
            let group = rest.prefix { $0.operation == first.operation }
            rest = rest.dropFirst(group.count)
            text += table(first.operation, Array(group)) + "\n"
        }
        return text + conclusion
    }

    private func table(_ operation: String, _ entries: [VerificationReport.Entry]) -> String {
        var lines = [PrintableText.escape(operation)]
        let names = entries.map(\.name)
        let nameWidth = names.map(\.count).max() ?? 0
        for columns in bands(columns(entries), beside: nameWidth + 2) {
            if !columns.isEmpty {
                let titles = columns.map { "  " + Self.pad($0, to: Self.cellWidth) }.joined()
                lines.append(Self.trim("  " + Self.pad("", to: nameWidth) + titles))
            }
            for (entry, name) in zip(entries, names) {
                lines.append("  " + Self.pad(name, to: nameWidth) + "  " + cells(entry, columns))
            }
        }
        for entry in entries {
            lines += remarks(entry).map { "  " + PrintableText.escape($0, keepingLines: true) }
        }
        return lines.map { $0 + "\n" }.joined()
    }

    private func columns(_ entries: [VerificationReport.Entry]) -> [String] {
        var names: [String] = []
        for entry in entries {
            guard case .checked(let checks) = entry.outcome else { continue }
            for check in checks where !names.contains(check.situation.name) {
                names.append(check.situation.name)
            }
        }
        return names
    }

    /// The situations in groups that fit beside the names; at least one in each.
    private func bands(_ columns: [String], beside taken: Int) -> [[String]] {
        var bands: [[String]] = [[]]
        var used = taken
        for column in columns {
            let needed = 2 + max(column.count, Self.cellWidth)
            if let width, used + needed > width, bands[bands.count - 1] != [] {
                bands.append([])
                used = taken
            }
            bands[bands.count - 1].append(column)
            used += needed
        }
        return bands
    }

    private func cells(_ entry: VerificationReport.Entry, _ columns: [String]) -> String {
        switch entry.outcome {
        case .skipped: return mark("skipped", 33)
        case .broken: return entry.excuse == nil ? mark("broken", 31) : mark("known", 33)
        case .checked(let checks):
            let cells = columns.map { column in
                let check = checks.first { $0.situation.name == column }
                let (word, colour) = check.map { Self.cell($0.state) } ?? ("-", 2)
                let padding = String(
                    repeating: " ", count: max(0, max(column.count, Self.cellWidth) - word.count))
                return mark(word, colour) + padding
            }
            return Self.trim(cells.joined(separator: "  "))
        }
    }

    private static func cell(_ state: VerificationReport.State) -> (String, Int) {
        switch state {
        case .right: ("ok", 32)
        case .wrong: ("WRONG", 31)
        case .known: ("known", 33)
        }
    }

    private func remarks(_ entry: VerificationReport.Entry) -> [String] {
        switch entry.outcome {
        case .skipped(let reason): return ["\(entry.name), skipped: \(reason)"]
        case .broken(let reason):
            return entry.excuse.map { ["\(entry.name), expected: \($0)"] } ?? ["\(entry.name): \(reason)"]
        case .checked(let checks):
            let known = checks.filter { $0.state == .known }.map { check in
                "\(entry.name), \(check.situation.name), expected: \(check.excuse ?? "")"
            }
            return entry.faultsBySituations.map { "\(entry.name), \($0.situations): \($0.fault)" } + known
        }
    }

    private var conclusion: String {
        var parts = ["\(report.rights) of \(report.entries.count) examples right"]
        if report.failures > 0 { parts.append("\(report.failures) wrong") }
        if report.knownFailures > 0 { parts.append("\(report.knownFailures) expected to fail") }
        if report.skips > 0 { parts.append("\(report.skips) skipped") }
        return parts.joined(separator: ", ") + "\n"
    }

    private func mark(_ text: String, _ colour: Int) -> String {
        isColoured ? "\u{1B}[\(colour)m\(text)\u{1B}[0m" : text
    }

    private static func pad(_ text: String, to width: Int) -> String {
        text + String(repeating: " ", count: max(0, width - text.count))
    }

    private static func trim(_ text: String) -> String {
        String(text.reversed().drop { $0 == " " }.reversed())
    }
}

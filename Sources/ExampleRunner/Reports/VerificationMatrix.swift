/// A report as a table for a terminal: examples by situations, and what was wrong below.
package struct VerificationMatrix: Sendable {
    private let report: VerificationReport
    private let isColoured: Bool
    /// The longest word in a cell.
    private static let cellWidth = 5

    /// Makes a table.
    /// - Parameters:
    ///   - report: the report.
    ///   - isColoured: whether to use colours (ECMA-48 select graphic rendition).
    package init(_ report: VerificationReport, isColoured: Bool = false) {
        self.report = report
        self.isColoured = isColoured
    }

    /// The table, one for each operation, with a last line that counts.
    package var text: String {
        var text = ""
        var rest = report.entries[...]
        while let first = rest.first {
            let group = rest.prefix { $0.operation == first.operation }
            rest = rest.dropFirst(group.count)
            text += table(first.operation, Array(group)) + "\n"
        }
        return text + conclusion
    }

    private func table(_ operation: String, _ entries: [VerificationReport.Entry]) -> String {
        let columns = columns(entries)
        let names = entries.map { "\($0.language) \($0.variant)" }
        let width = names.map(\.count).max() ?? 0
        var lines = [operation]
        if !columns.isEmpty {
            let titles = columns.map { "  " + Self.pad($0, to: Self.cellWidth) }.joined()
            lines.append(Self.trim("  " + Self.pad("", to: width) + titles))
        }
        for (entry, name) in zip(entries, names) {
            lines.append("  " + Self.pad(name, to: width) + "  " + cells(entry, columns))
        }
        for entry in entries { lines += faults(entry) }
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

    private func cells(_ entry: VerificationReport.Entry, _ columns: [String]) -> String {
        switch entry.outcome {
        case .skipped(let reason): return "skipped: \(reason)"
        case .broken: return mark("broken", 31)
        case .checked(let checks):
            let cells = columns.map { column in
                let check = checks.first { $0.situation.name == column }
                let word = check.map { $0.faults.isEmpty ? "ok" : "WRONG" } ?? "-"
                let padding = String(
                    repeating: " ", count: max(0, max(column.count, Self.cellWidth) - word.count))
                return mark(word, word == "ok" ? 32 : word == "-" ? 2 : 31) + padding
            }
            return Self.trim(cells.joined(separator: "  "))
        }
    }

    private func faults(_ entry: VerificationReport.Entry) -> [String] {
        let name = "\(entry.language) \(entry.variant)"
        switch entry.outcome {
        case .skipped: return []
        case .broken(let reason): return ["  \(name): \(reason)"]
        case .checked(let checks):
            return checks.flatMap { check in check.faults.map { "  \(name), \(check.situation.name): \($0)" }
            }
        }
    }

    private var conclusion: String {
        let right = report.entries.count - report.failures - report.skips
        var parts = ["\(right) of \(report.entries.count) examples right"]
        if report.failures > 0 { parts.append("\(report.failures) wrong") }
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

extension HTMLReport {
    /// What was wrong, one card for each failure.
    func failureSection(_ page: inout HTMLWriter) {
        page.markup("\n")
        page.element("h2", "Failures")
        for failure in failures {
            page.markup("\n")
            page.element("article", ["class": "card", "id": failure.anchor]) { card in
                let entry = failure.entry
                let title = "\(entry.operation), \(entry.languageName) \(entry.variant)"
                card.element("h3", failure.group.map { "\(title): \($0.situations)" } ?? title)
                card.element("span", ["class": "route"], "\(entry.route) · \(entry.path)")
                if let group = failure.group {
                    self.group(group, &card)
                } else if case .broken(let reason) = entry.outcome {
                    card.element("pre", reason)
                }
            }
        }
    }

    private func group(_ group: FaultGroup, _ card: inout HTMLWriter) {
        card.element("ul", ["class": "faults"]) { list in
            for fault in group.faults { list.element("li", fault) }
        }
        guard let record = group.record else { return }
        if !record.aspects.isEmpty { sides(record, &card) }
        card.element("details") { details in
            details.element("summary", "What the program printed")
            let answer = record.answeredStatus.map { "The server answered \($0), and " } ?? ""
            details.element("p", "\(answer)\(record.exit).")
            for (name, text) in [("Standard output", record.output), ("Standard error", record.messages)]
            where !text.isEmpty {
                details.element("div", name)
                details.element("pre", text)
            }
        }
    }

    /// The request that was wanted beside the one that arrived.
    private func sides(_ record: FailureRecord, _ card: inout HTMLWriter) {
        card.element("table", ["class": "sides"]) { table in
            table.element("thead") { head in
                head.element("tr") { row in
                    for title in ["Request", "Wanted", "Arrived"] {
                        row.element("th", ["scope": "col"], title)
                    }
                }
            }
            table.element("tbody") { body in
                for aspect in record.aspects {
                    let isFree = aspect.wanted == nil && aspect.fault == nil
                    let style = aspect.fault != nil ? "differs" : isFree ? "free" : "same"
                    body.element("tr", ["class": style]) { row in
                        row.element("th", ["scope": "row"], aspect.name)
                        let other = aspect.fault == nil ? nil : (aspect.wanted ?? "", aspect.arrived ?? "")
                        side(
                            "Wanted", aspect.wanted, other?.1,
                            isFree ? "as the client likes" : "nothing", &row)
                        side("Arrived", aspect.arrived, other?.0, "nothing", &row)
                    }
                }
            }
        }
    }

    /// - Parameter other: the other side, when the two differ.
    private func side(
        _ name: String, _ text: String?, _ other: String?, _ absence: String, _ row: inout HTMLWriter
    ) {
        row.element("td", ["data-side": name]) { cell in
            guard let text, !text.isEmpty else {
                cell.element("span", ["class": "nothing"], absence)
                return
            }
            guard let other, text.contains("\n") || other.contains("\n") else { return cell.text(text) }
            let difference = LineDifference(text, other)
            cell.text(difference.before)
            if !difference.own.isEmpty { cell.element("mark", difference.own) }
            cell.text(difference.after)
        }
    }

    /// The failures that were to be expected.
    func knownSection(_ page: inout HTMLWriter) {
        var rows: [[String]] = []
        for entry in report.entries {
            if case .broken = entry.outcome, let excuse = entry.excuse {
                rows.append([entry.operation, entry.name, "cannot be run", excuse])
            }
            for check in entry.checks where check.state == .known {
                rows.append([entry.operation, entry.name, check.situation.name, check.excuse ?? ""])
            }
        }
        list("Expected failures", ["Operation", "Example", "Situation", "Why"], rows, &page)
    }

    /// The examples that were not run.
    func skippedSection(_ page: inout HTMLWriter) {
        let rows = report.entries.compactMap { entry -> [String]? in
            guard case .skipped(let reason) = entry.outcome else { return nil }
            return [entry.operation, entry.name, reason]
        }
        list("Not run", ["Operation", "Example", "Why"], rows, &page)
    }

    private func list(
        _ title: String, _ columns: [String], _ rows: [[String]], _ page: inout HTMLWriter
    ) {
        guard !rows.isEmpty else { return }
        page.markup("\n")
        page.element("h2", title)
        page.element("div", ["class": "scroll"]) { box in
            box.element("table", ["class": "list"]) { table in
                table.element("tr") { row in
                    for column in columns { row.element("th", ["scope": "col"], column) }
                }
                for cells in rows {
                    table.markup("\n")
                    table.element("tr") { row in
                        for cell in cells { row.element("td", cell) }
                    }
                }
            }
        }
    }
}

extension HTMLReport {
    /// A column: a variant of a language.
    private struct Column: Hashable {
        let language: String
        let languageName: String
        let variant: String
    }

    /// What a mark shows and says.
    private struct Mark {
        let sign: String
        let name: String

        static func of(_ state: VerificationReport.State) -> Mark {
            switch state {
            case .right: Mark(sign: "✓", name: "right")
            case .wrong: Mark(sign: "✗", name: "wrong")
            case .known: Mark(sign: "!", name: "known")
            }
        }
    }

    /// Operations by languages; in each cell a mark for each situation.
    func matrix(_ page: inout HTMLWriter) {
        let columns = columns
        page.markup("\n")
        page.element("h2", "At a glance")
        page.element("div", ["class": "scroll", "tabindex": "0", "role": "region", "aria-label": "Results"]) {
            $0.element("table", ["class": "matrix"]) { table in
                head(columns, &table)
                table.element("tbody") { body in
                    var rest = report.entries[...]
                    while let first = rest.first {
                        let group = rest.prefix { $0.operation == first.operation }
                        rest = rest.dropFirst(group.count)
                        row(first, Array(group), columns, &body)
                    }
                }
            }
        }
        legend(&page)
    }

    private var columns: [Column] {
        var columns: [Column] = []
        for entry in report.entries {
            let column = Column(
                language: entry.language, languageName: entry.languageName, variant: entry.variant)
            if !columns.contains(column) { columns.append(column) }
        }
        return columns.sorted { ($0.language, $0.variant) < ($1.language, $1.variant) }
    }

    private func head(_ columns: [Column], _ table: inout HTMLWriter) {
        table.element("thead") { head in
            head.element("tr") { row in
                row.element("th", ["scope": "col", "rowspan": "2"], "Operation")
                var rest = columns[...]
                while let first = rest.first {
                    let count = rest.prefix { $0.language == first.language }.count
                    rest = rest.dropFirst(count)
                    row.element("th", ["scope": "colgroup", "colspan": String(count)], first.languageName)
                }
            }
            head.element("tr") { row in
                for column in columns { row.element("th", ["scope": "col"], column.variant) }
            }
        }
    }

    private func row(
        _ first: VerificationReport.Entry, _ entries: [VerificationReport.Entry], _ columns: [Column],
        _ body: inout HTMLWriter
    ) {
        body.markup("\n")
        body.element("tr") { row in
            row.element("th", ["scope": "row"]) { cell in
                cell.element("span", ["class": "name"], first.operation)
                cell.element("span", ["class": "route"], first.route)
                let longest = entries.map(\.checks).max { $0.count < $1.count } ?? []
                cell.element(
                    "span", ["class": "order"], longest.map(\.situation.name).joined(separator: " · "))
            }
            for column in columns {
                row.element("td") { cell in
                    let entry = entries.first {
                        $0.language == column.language && $0.variant == column.variant
                    }
                    guard let entry else { return }
                    cell.element("div", ["class": "marks"]) { marks(entry, &$0) }
                }
            }
        }
    }

    private func marks(_ entry: VerificationReport.Entry, _ cell: inout HTMLWriter) {
        switch entry.outcome {
        case .skipped(let reason):
            mark(Mark(sign: "not run", name: "skipped"), "not run: \(reason)", nil, &cell)
        case .broken(let reason):
            let mark = Mark(sign: "cannot run", name: entry.excuse == nil ? "wrong" : "known")
            self.mark(mark, entry.excuse ?? reason, anchor(entry, nil), &cell)
        case .checked(let checks):
            for check in checks {
                let mark = Mark.of(check.state)
                let word = check.state == .known ? "expected to fail" : mark.name
                self.mark(mark, "\(check.situation.name): \(word)", anchor(entry, check), &cell)
            }
        }
    }

    private func mark(_ mark: Mark, _ title: String, _ anchor: String?, _ cell: inout HTMLWriter) {
        let style = "mark \(mark.name)"
        if let anchor {
            cell.element(
                "a", ["class": style, "href": "#\(anchor)", "title": title, "aria-label": title], mark.sign)
        } else {
            cell.element(
                "span", ["class": style, "title": title, "role": "img", "aria-label": title], mark.sign)
        }
    }

    private func legend(_ page: inout HTMLWriter) {
        page.element("ul", ["class": "legend"]) { list in
            for (mark, text) in [
                (Mark.of(.right), "as it should be"),
                (Mark.of(.wrong), "wrong; the mark leads to what was seen"),
                (Mark.of(.known), "wrong, as expected"), (Mark(sign: "–", name: "skipped"), "not run"),
            ] {
                list.element("li") { item in
                    item.element("span", ["class": "mark \(mark.name)", "aria-hidden": "true"], mark.sign)
                    item.text(text)
                }
            }
            list.element("li", "One mark for each situation, in the order below the operation's name.")
        }
    }
}

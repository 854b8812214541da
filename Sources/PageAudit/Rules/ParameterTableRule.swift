import APIContract
import SourceDiagnostics

/// The tables of a page tell of parameters what the document tells.
enum ParameterTableRule: PageRule {
    static func check(_ page: AuditedPage, into diagnostics: inout DiagnosticList) {
        checkFields(page, &diagnostics)
        for table in PageTable.all(page.page) {
            guard let columns = Columns(table), !speaksOfAnswers(table, page.page),
                let operation = page.answered(at: table.start)
            else { continue }
            let entries = entries(operation, page.contract)
            let keys = keys(page.contract)
            let rows = table.rows.compactMap { row -> (name: PageTable.Cell, row: [PageTable.Cell])? in
                guard row.count > columns.name, let name = name(row[columns.name]),
                    !keys.contains(name.text.lowercased())
                else { return nil }
                return (name, row)
            }
            let known = rows.filter { entries[$0.name.text.lowercased()] != nil }
            // A table of other things has other names.
            guard !known.isEmpty, known.count * 2 > rows.count else { continue }
            for (name, row) in rows {
                guard let found = entries[name.text.lowercased()] else {
                    let others = rows.map(\.name.text)
                    report(
                        name, entries.values.compactMap(\.first?.name).filter { !others.contains($0) },
                        operation, page, &diagnostics)
                    continue
                }
                // Of a parameter and a member with one name, the table may be of either.
                guard found.count == 1, let entry = found.first else { continue }
                if let cell = columns.required.flatMap({ row.count > $0 ? row[$0] : nil }) {
                    checkRequired(cell, entry, operation, page, &diagnostics)
                }
                if let cell = columns.type.flatMap({ row.count > $0 ? row[$0] : nil }) {
                    checkType(cell, entry, page, &diagnostics)
                }
            }
        }
    }

    /// The names of the keys that requests are allowed by, in small letters; tables list them beside parameters.
    private static func keys(_ contract: Contract) -> [String] {
        contract.securitySchemes.compactMap { scheme in
            if case .apiKey(_, let name, _) = scheme.kind { name.lowercased() } else { nil }
        }
    }

    /// The tags that tell of parameters.
    private static func checkFields(_ page: AuditedPage, _ diagnostics: inout DiagnosticList) {
        let keys = keys(page.contract)
        let fields = FieldTag.all(page.page).filter {
            !PlaceholderText.isMarked($0.name.text) && !keys.contains($0.name.text.lowercased())
        }
        let names = Set(fields.map(\.name.text))
        var entriesOf: [String: [String: [Entry]]] = [:]
        for field in fields {
            guard let operation = page.answered(at: field.name.range.lowerBound) else { continue }
            let entries = entriesOf[operation.id] ?? entries(operation, page.contract)
            entriesOf[operation.id] = entries
            guard let found = entries[field.name.text.lowercased()] else {
                // Members of members have tags of their own.
                let known = entries.values.compactMap(\.first?.name).filter { !names.contains($0) }
                guard NearestName.findOnly(field.name.text, in: known.sorted()) != nil else { continue }
                report(field.name, known, operation, page, &diagnostics)
                continue
            }
            guard found.count == 1, let entry = found.first else { continue }
            if let type = field.type { checkType(type, entry, page, &diagnostics) }
            guard let place = entry.place, place != field.place.text else { continue }
            let range = page.page.range(field.place.range)
            diagnostics.warning(
                "page.parameter-table", "'\(entry.name)' of \(operation.id) goes into the \(place)",
                at: range,
                fixIts: [FixIt("write '\(place)'", .safe, [FixIt.Edit(range, place)])])
        }
    }

    /// What the columns tell.
    private struct Columns {
        let name: Int
        let type: Int?
        let required: Int?

        private static let names: Set<String> = [
            "name", "parameter", "parameters", "param", "attribute", "field", "property", "argument", "key",
        ]

        init?(_ table: PageTable) {
            let titles = table.titles.map { $0.text.lowercased().filter { $0.isLetter || $0 == " " }.trimmed }
            guard let name = titles.firstIndex(where: { Self.names.contains($0) }) else { return nil }
            self.name = name
            type = titles.firstIndex { $0 == "type" || $0 == "data type" }
            required = titles.firstIndex { $0 == "required" || $0 == "mandatory" }
        }
    }

    /// A parameter, or a member of the content.
    private struct Entry {
        let name: String
        let schema: SchemaID?
        let isRequired: Bool
        /// Where it goes; nil for a part of a parameter.
        var place: String?
    }

    /// What requests of an operation have, by name in small letters.
    private static func entries(_ operation: Operation, _ contract: Contract) -> [String: [Entry]] {
        var entries: [String: [Entry]] = [:]
        func add(_ name: String, _ schema: SchemaID?, _ isRequired: Bool, _ place: String? = nil) {
            entries[name.lowercased(), default: []].append(
                Entry(name: name, schema: schema, isRequired: isRequired, place: place))
        }
        let members = MisspeltMembers(contract)
        for parameter in operation.parameters {
            add(parameter.name, parameter.schema, parameter.isRequired, parameter.location.rawValue)
            // The members of an object are parameters of their own where they have their own names.
            for property in parameter.schema.flatMap({ members.properties(of: $0) }) ?? []
            where parameter.memberName(property.name) == property.name {
                add(property.name, property.schema, property.isRequired && parameter.isRequired)
            }
        }
        let schema = operation.requestBody?.content.compactMap(\.schema).first
        for property in schema.flatMap({ members.properties(of: $0) }) ?? [] {
            add(property.name, property.schema, property.isRequired, "body")
        }
        return entries
    }

    private static let answers = ["response", "return", "result", "answer", "error", "object", "structure"]

    /// Whether the heading or the line before a table speaks of what is answered.
    private static func speaksOfAnswers(_ table: PageTable, _ page: Page) -> Bool {
        let title = page.headings(above: table.start).first
        let heading = title?.text ?? ""
        let line = page.prose.last {
            $0.upperBound < table.start && $0.lowerBound > title?.range.upperBound ?? 0
                && !page.text($0).trimmed.isEmpty && !page.text($0).contains("|")
        }
        let texts = [heading, line.map { page.text($0) } ?? ""].map { $0.lowercased() }
        // "200 OK"
        if let code = Int(heading.prefix(3)), (100...599).contains(code) { return true }
        return texts.contains { text in
            answers.contains { text.contains($0) } && !text.contains("request") && !text.contains("param")
        }
    }

    private static let marks: Set<Character> = ["`", "*", "_", "?", ":", "\\", "\""]

    /// The name in a cell; nil where it is none, or one inside of another.
    private static func name(_ cell: PageTable.Cell) -> PageTable.Cell? {
        let bare = cell.text.drop { marks.contains($0) }
        let name = bare.prefix { $0.isLetter || $0.isNumber || $0 == "_" || $0 == "-" }
        let rest = bare.dropFirst(name.count)
        guard !name.isEmpty, rest.allSatisfy({ marks.contains($0) }) else { return nil }
        let plain = name.hasSuffix("_") && cell.text.hasPrefix("_") ? name.dropLast() : name
        let start = cell.range.lowerBound + cell.text.utf8.count - bare.utf8.count
        return PageTable.Cell(text: String(plain), range: start..<start + plain.utf8.count)
    }

    private static func report(
        _ name: PageTable.Cell, _ known: [String], _ operation: Operation, _ page: AuditedPage,
        _ diagnostics: inout DiagnosticList
    ) {
        let near = NearestName.findOnly(name.text, in: known.sorted())
        let range = page.page.range(name.range)
        diagnostics.warning(
            "page.parameter-table",
            "\(operation.id) has no parameter '\(name.text)'"
                + (near.map { "; did you mean '\($0)'?" } ?? ""),
            at: range, fixIts: near.map { [FixIt("write '\($0)'", .safe, [FixIt.Edit(range, $0)])] } ?? [])
    }

    private static let answersToRequired: [(yes: String, no: String)] = [
        ("yes", "no"), ("true", "false"), ("required", "optional"), ("y", "n"), ("mandatory", "optional"),
    ]

    private static func checkRequired(
        _ cell: PageTable.Cell, _ entry: Entry, _ operation: Operation, _ page: AuditedPage,
        _ diagnostics: inout DiagnosticList
    ) {
        let (word, range) = word(cell)
        let lower = word.lowercased()
        let pair = answersToRequired.first { lower == (entry.isRequired ? $0.no : $0.yes) }
        guard let pair else { return }
        let right = entry.isRequired ? pair.yes : pair.no
        let text = word.first?.isUppercase == true ? right.prefix(1).uppercased() + right.dropFirst() : right
        let place = page.page.range(range)
        diagnostics.warning(
            "page.parameter-table",
            "'\(entry.name)' of \(operation.id) is \(entry.isRequired ? "required" : "optional")", at: place,
            fixIts: [FixIt("write '\(text)'", .safe, [FixIt.Edit(place, text)])])
    }

    private static let types: [String: Set<Schema.DataType>] = [
        "string": [.string, .array], "str": [.string, .array], "integer": [.integer, .number],
        "int": [.integer, .number], "number": [.integer, .number], "float": [.integer, .number],
        "double": [.integer, .number], "decimal": [.integer, .number, .string], "boolean": [.boolean],
        "bool": [.boolean], "array": [.array], "list": [.array], "object": [.object], "hash": [.object],
    ]

    private static func checkType(
        _ cell: PageTable.Cell, _ entry: Entry, _ page: AuditedPage, _ diagnostics: inout DiagnosticList
    ) {
        let (word, range) = word(cell)
        guard let accepted = types[word.lowercased()],
            let type = entry.schema.flatMap({ page.contract.schemas[$0].type }), !accepted.contains(type)
        else { return }
        let place = page.page.range(range)
        let text =
            word.first?.isUppercase == true
            ? type.rawValue.prefix(1).uppercased() + type.rawValue.dropFirst() : type.rawValue
        diagnostics.warning(
            "page.parameter-table", "'\(entry.name)' is of type \(type.rawValue), not \(word)", at: place,
            fixIts: [FixIt("write '\(text)'", .safe, [FixIt.Edit(place, text)])])
    }

    /// The text of a cell without the marks around it.
    private static func word(_ cell: PageTable.Cell) -> (text: String, range: Range<Int>) {
        let bare = cell.text.drop { marks.contains($0) }
        let start = cell.range.lowerBound + cell.text.utf8.count - bare.utf8.count
        var text = String(bare)
        while let last = text.last, marks.contains(last) { text.removeLast() }
        return (text, start..<start + text.utf8.count)
    }
}

import APIContract
import SourceDiagnostics
import YAMLSyntax

/// The form that a request sends has the fields of the operation, with values that they may have.
enum FormRule: PageRule {
    static func check(_ page: AuditedPage, into diagnostics: inout DiagnosticList) {
        for snippet in page.snippets {
            for request in snippet.requests { check(request, snippet, page, &diagnostics) }
        }
        for request in page.messages { check(request, nil, page, &diagnostics) }
    }

    private static func check(
        _ request: SnippetRequest, _ snippet: Snippet?, _ page: AuditedPage,
        _ diagnostics: inout DiagnosticList
    ) {
        guard let form = request.form, let operation = request.operation,
            let schema = schema(of: operation, request)
        else { return }
        guard !sendsOther(request) else {
            if let snippet { checkType(request, operation, snippet, page, &diagnostics) }
            return
        }
        let judge = MisspeltMembers(page.contract)
        guard let known = judge.properties(of: schema) else { return }
        let subject = Subject(
            form: form, operation: operation, schema: schema, known: known, judge: judge)
        checkNames(subject, page, &diagnostics)
        checkNested(subject, page, &diagnostics)
        checkValues(subject, page, &diagnostics)
        checkRequired(subject, request, snippet, page, &diagnostics)
    }

    private struct Subject {
        let form: FormFields
        let operation: Operation
        let schema: SchemaID
        let known: [Schema.Property]
        let judge: MisspeltMembers

        /// The member that a field is, under its own name or the one before the brackets.
        func property(_ field: FormFields.Field) -> Schema.Property? {
            known.first { $0.name == field.name } ?? known.first { $0.name == field.base }
                ?? known.first { $0.name == "\(field.base)[]" }
        }

        /// What a name with brackets leads to: `address[city]`, `items[0][price]`.
        enum Nested {
            case value(SchemaID)
            /// A member that is nearly another one.
            case slip(String, near: String)
            case unknown
        }

        /// Follows the names in the brackets of a field.
        func nested(_ field: FormFields.Field, _ schemas: SchemaTable) -> Nested {
            guard let property = property(field) else { return .unknown }
            guard property.name == field.base, field.name != field.base else {
                return .value(property.schema)
            }
            var schema = property.schema
            for part in field.name.dropFirst(field.base.count).split(separator: "[") {
                let name = String(part.prefix { $0 != "]" })
                if name.isEmpty || name.allSatisfy(\.isNumber) {
                    guard let items = schemas[schema].items else { return .unknown }
                    schema = items
                    continue
                }
                guard let members = judge.properties(of: schema) else { return .unknown }
                guard let member = members.first(where: { $0.name == name }) else {
                    return judge.near(name, among: members.map(\.name), []).map { .slip(name, near: $0) }
                        ?? .unknown
                }
                schema = member.schema
            }
            return .value(schema)
        }
    }

    static let types = ["application/x-www-form-urlencoded", "multipart/form-data"]

    /// Whether a header says that the content is no form.
    private static func sendsOther(_ request: SnippetRequest) -> Bool {
        request.values(of: "Content-Type").contains { sent in
            !types.contains { MediaType.essence(sent) == $0 }
        }
    }

    /// A form under the name of something else, where the operation takes nothing else.
    private static func checkType(
        _ request: SnippetRequest, _ operation: Operation, _ snippet: Snippet, _ page: AuditedPage,
        _ diagnostics: inout DiagnosticList
    ) {
        let known = operation.requestBody?.content.map(\.essence) ?? []
        guard snippet.requests.count == 1, request.body == nil, known.allSatisfy(types.contains),
            let header = request.headers.first(where: { $0.name.lowercased() == "content-type" }),
            !PlaceholderText.isOne(header.value)
        else { return }
        diagnostics.error(
            "page.wrong-content-type",
            "the content type is '\(MediaType.essence(header.value))'; \(operation.id) takes "
                + known.joined(separator: ", "),
            at: page.page.range(header.range), fixIts: page.rewrite(snippet, for: operation))
    }

    private static func schema(of operation: Operation, _ request: SnippetRequest) -> SchemaID? {
        let contents = operation.requestBody?.content.filter { types.contains($0.essence) } ?? []
        let said = request.values(of: "Content-Type").first.map { MediaType.essence($0) }
        return (contents.first { $0.essence == said } ?? contents.first)?.schema
    }

    private static func checkNames(
        _ subject: Subject, _ page: AuditedPage, _ diagnostics: inout DiagnosticList
    ) {
        let isClosed: Bool =
            if case .none = page.contract.schemas[subject.schema].additionalProperties { true } else { false }
        let present = subject.form.fields.map(\.base)
        for field in subject.form.fields where subject.property(field) == nil {
            let near = subject.judge.near(field.base, among: subject.known.map(\.name), present)
            guard isClosed || near != nil else { continue }
            let place = place(of: field, page)
            let fixIts = near.flatMap { near in
                place.isName
                    ? [FixIt("write '\(near)'", .safe, [FixIt.Edit(page.page.range(place.range), near)])]
                    : nil
            }
            diagnostics.report(
                Diagnostic(
                    isClosed ? .error : .warning, "page.invalid-body",
                    "\(subject.operation.id) has no field '\(field.base)'"
                        + (near.map { "; did you mean '\($0)'?" } ?? ""),
                    at: page.page.range(place.range), fixIts: fixIts ?? []))
        }
    }

    /// The names in brackets behind those of fields.
    private static func checkNested(
        _ subject: Subject, _ page: AuditedPage, _ diagnostics: inout DiagnosticList
    ) {
        for field in subject.form.fields {
            guard case .slip(let name, let near) = subject.nested(field, page.contract.schemas) else {
                continue
            }
            let found = page.page.firstRange(of: "[\(name)]", in: field.range)
            let range = page.page.range(
                found.map { $0.lowerBound + 1..<$0.upperBound - 1 } ?? place(of: field, page).range)
            diagnostics.warning(
                "page.invalid-body",
                "\(subject.operation.id) has no field '\(field.name)'; did you mean '\(near)' in the brackets?",
                at: range,
                fixIts: found == nil ? [] : [FixIt("write '\(near)'", .safe, [FixIt.Edit(range, near)])])
        }
    }

    private static func checkValues(
        _ subject: Subject, _ page: AuditedPage, _ diagnostics: inout DiagnosticList
    ) {
        for field in subject.form.fields {
            guard let text = field.value, !PlaceholderText.isOne(text),
                case .value(let id) = subject.nested(field, page.contract.schemas)
            else { continue }
            let schema = page.contract.schemas[id]
            guard let value = value(text, schema) else { continue }
            let fault = page.contract.schemaValidator.violations(
                of: value, against: schema.node, direction: .request
            ).first { $0.certainty == .certain }
            guard let fault else { continue }
            diagnostics.error(
                "page.invalid-body", "the field '\(field.name)' \(fault.message)",
                at: page.page.range(place(of: field, page).range))
        }
    }

    /// The value that a text stands for in a field of one type; nil for types that have no text of their own.
    private static func value(_ text: String, _ schema: Schema) -> JSONValue? {
        switch schema.type {
        case .string?: .string(text)
        case .integer?, .number?: Double(text) != nil ? .number(text) : .string(text)
        case .boolean?:
            switch text.lowercased() {
            case "true", "1", "yes", "on": .boolean(true)
            case "false", "0", "no", "off": .boolean(false)
            default: .string(text)
            }
        default: nil
        }
    }

    private static func checkRequired(
        _ subject: Subject, _ request: SnippetRequest, _ snippet: Snippet?, _ page: AuditedPage,
        _ diagnostics: inout DiagnosticList
    ) {
        let isProgram = snippet?.commands.isEmpty == true
        // Programs may add fields in ways that are not read.
        guard subject.form.isWhole, !isProgram || snippet?.requests.count == 1 else { return }
        let present = subject.form.fields.map(\.base)
        // A field whose name is misspelt is told by itself.
        let sent = Set(
            subject.form.fields.compactMap { field in
                subject.property(field)?.name
                    ?? subject.judge.near(field.base, among: subject.known.map(\.name), present)
            })
        let missing = subject.known.filter { property in
            property.isRequired && !page.contract.schemas[property.schema].isReadOnly
                && !sent.contains(property.name)
        }
        guard !missing.isEmpty else { return }
        let names = missing.map { "'\($0.name)'" }.joined(separator: ", ")
        diagnostics.report(
            Diagnostic(
                isProgram ? .warning : .error, "page.invalid-body",
                "the form lacks the \(missing.count == 1 ? "field" : "fields") \(names) of \(subject.operation.id)",
                at: page.page.range(request.urlRange),
                fixIts: snippet.map { page.rewrite($0, for: subject.operation) } ?? []))
    }

    /// Where the name of a field stands, or else what it is written in.
    private static func place(
        of field: FormFields.Field, _ page: AuditedPage
    ) -> (range: Range<Int>, isName: Bool) {
        guard field.isPlain, let found = page.page.firstRange(of: field.base, in: field.range) else {
            return (field.range.firstLine(page.page), false)
        }
        return (found, true)
    }
}

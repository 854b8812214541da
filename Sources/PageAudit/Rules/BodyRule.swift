import APIContract
import ContractServer
import SourceDiagnostics
import YAMLSyntax

/// The content of a request is what the operation takes, and is announced as such.
enum BodyRule: PageRule {
    static func check(_ page: AuditedPage, into diagnostics: inout DiagnosticList) {
        let payloads = PayloadBlocks(page)
        for snippet in page.snippets {
            for (index, request) in snippet.requests.enumerated() {
                guard let operation = request.operation else { continue }
                let command = snippet.commands.isEmpty ? nil : snippet.commands[index]
                let subject = Subject(
                    request: request, command: command, operation: operation, snippet: snippet)
                check(subject, page, &diagnostics)
                if let file = payloads.file(of: request, snippet, page), let json = file.json(operation) {
                    judge(file.body, json, subject, page, &diagnostics)
                }
            }
        }
        for request in page.messages {
            guard let operation = request.operation else { continue }
            check(
                Subject(request: request, command: nil, operation: operation, snippet: nil), page,
                &diagnostics)
        }
    }

    private struct Subject {
        let request: SnippetRequest
        let command: CommandReader.Command?
        let operation: Operation
        /// The program that sends it; nil for one that is written as it goes over the wire.
        let snippet: Snippet?

        /// Whether nothing else can have the headers that stand beside it.
        var isOnlyOne: Bool { command != nil || snippet.map { $0.requests.count == 1 } ?? true }

        /// The generated example, which is made only where something is found.
        func fixIts(_ page: AuditedPage) -> [FixIt] {
            snippet.map { page.rewrite($0, for: operation) } ?? []
        }
    }

    private static func check(_ subject: Subject, _ page: AuditedPage, _ diagnostics: inout DiagnosticList) {
        let operation = subject.operation
        guard let content = operation.requestBody else {
            guard let body = subject.request.body, body.value == nil else { return }
            diagnostics.warning(
                "page.invalid-body", "\(operation.id) takes no content", at: page.page.range(body.range),
                fixIts: subject.fixIts(page))
            return
        }
        guard let body = subject.request.body else {
            checkType(ofFile: subject, content, page, &diagnostics)
            // Only a command says all that it sends.
            if let command = subject.command, content.isRequired, !subject.request.sendsMore {
                diagnostics.error(
                    "page.invalid-body", "\(operation.id) needs content, and this sends none",
                    at: page.page.range(command.program.range), fixIts: subject.fixIts(page))
            }
            return
        }
        let types = content.content.map(\.essence)
        let json = content.content.first(where: \.isJSON)
        if let sent = subject.request.values(of: "Content-Type").first {
            let essence = MediaType.essence(sent)
            if PlaceholderText.isOne(sent) || types.contains(where: { MediaRange.matches($0, essence) }) {
                if MediaType.isJSON(sent), let json { judge(body, json, subject, page, &diagnostics) }
                return
            }
            // A program may send several requests.
            guard subject.isOnlyOne else { return }
            diagnostics.error(
                "page.wrong-content-type",
                "the content type is '\(essence)'; \(operation.id) takes \(types.joined(separator: ", "))",
                at: page.page.range(body.range.firstLine(page.page)), fixIts: subject.fixIts(page))
        } else if let json {
            let isForm = types.contains("application/x-www-form-urlencoded")
            if let option = subject.command?.options[.data]?.first {
                let text = body.text.trimmed
                guard !isForm || text.hasPrefix("{\"") || text.hasPrefix("{\n") else { return }
                diagnostics.error(
                    "page.wrong-content-type",
                    "without a header this is sent as a form, and \(operation.id) takes \(types.joined(separator: ", "))",
                    at: page.page.range(body.range.firstLine(page.page)),
                    fixIts: [header(json, option, page)])
            }
            if body.value != nil || body.text.trimmed.hasPrefix("{") || body.text.trimmed.hasPrefix("[")
                || !isForm
            {
                judge(body, json, subject, page, &diagnostics)
            }
        } else if body.value != nil, subject.request.form == nil, subject.isOnlyOne,
            isMadeJSON(body, subject),
            types.contains(where: FormRule.types.contains)
        {
            diagnostics.warning(
                "page.wrong-content-type",
                "this sends JSON, and \(operation.id) takes \(types.joined(separator: ", "))",
                at: page.page.range(body.range.firstLine(page.page)), fixIts: subject.fixIts(page))
        }
    }

    /// What a command calls the content that it sends from a file.
    private static func checkType(
        ofFile subject: Subject, _ content: RequestBody, _ page: AuditedPage,
        _ diagnostics: inout DiagnosticList
    ) {
        let types = content.content.map(\.essence)
        guard subject.request.bodyFile != nil,
            let header = subject.request.headers.first(where: { $0.name.lowercased() == "content-type" }),
            !PlaceholderText.isOne(header.value),
            !types.contains(where: { MediaRange.matches($0, MediaType.essence(header.value)) })
        else { return }
        diagnostics.error(
            "page.wrong-content-type",
            "the content type is '\(MediaType.essence(header.value))'; \(subject.operation.id) takes "
                + types.joined(separator: ", "),
            at: page.page.range(header.range.firstLine(page.page)), fixIts: subject.fixIts(page))
    }

    private static let makers = ["json", "stringify", "dumps", "serialize"]

    /// Whether a program says in so many words that it makes JSON of what it sends: `json={…}`, `JSON.stringify({…})`.
    private static func isMadeJSON(_ body: SnippetRequest.Body, _ subject: Subject) -> Bool {
        guard let tokens = subject.snippet?.tokens,
            let index = tokens.firstIndex(where: { $0.range.lowerBound == body.range.lowerBound }), index > 1
        else { return false }
        let word = tokens.key(before: index) ?? (tokens[index - 1].isMark("(") ? index - 2 : index - 1)
        let text = (tokens[word].literal ?? tokens[word].text).lowercased()
        return makers.contains { text.contains($0) }
    }

    private static func header(_ json: Content, _ option: ShellWords.Word, _ page: AuditedPage) -> FixIt {
        let place = option.range.lowerBound
        return FixIt(
            "add the header", .safe,
            [FixIt.Edit(page.page.range(place..<place), "--header 'Content-Type: \(json.essence)' ")])
    }

    private static func judge(
        _ body: SnippetRequest.Body, _ content: Content, _ subject: Subject, _ page: AuditedPage,
        _ diagnostics: inout DiagnosticList
    ) {
        let range = page.page.range(body.range.firstLine(page.page))
        let json = PageJSON(Array(body.text.utf8), at: body.range.lowerBound)
        guard !JSONBlock.isAbridged(body.text, json.value) else { return }
        guard let value = json.value ?? body.value else {
            guard let fault = json.fault, !body.hasHoles, JSONRule.certain.contains(fault.id) else { return }
            diagnostics.error(
                "page.invalid-body", "the content is not JSON: \(fault.message)", at: range,
                fixIts: subject.fixIts(page))
            return
        }
        guard let schema = content.schema, !content.examples.contains(where: { $0.value == value }) else {
            return
        }
        for fault in ValueJudge(page.contract).faults(of: value, schema, .request, unknown: body.unknown)
        where !fault.isPlaceholder {
            let name = fault.pointer.isEmpty ? "the content" : "the content's '\(fault.pointer)'"
            let place = body.isPlain ? json.range(at: fault.pointer)?.firstLine(page.page) : nil
            let slip = fault.slip.flatMap { page.page.rename($0.name, to: $0.near, in: body.range) } ?? []
            // How a program makes its content is read less surely than a text.
            diagnostics.report(
                Diagnostic(
                    body.value == nil && fault.slip == nil ? .error : .warning, "page.invalid-body",
                    "\(name) \(fault.message)",
                    at: place.map { page.page.range($0) } ?? range,
                    fixIts: slip + (body.value == nil ? subject.fixIts(page) : [])))
        }
    }
}

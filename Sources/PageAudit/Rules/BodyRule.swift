import APIContract
import ContractServer
import SourceDiagnostics
import YAMLSyntax

/// The content of a request is what the operation takes, and is announced as such.
enum BodyRule: PageRule {
    static func check(_ page: AuditedPage, into diagnostics: inout DiagnosticList) {
        for snippet in page.snippets {
            for (index, request) in snippet.requests.enumerated() {
                guard case .operation(let operation, _, _) = page.matcher.match(request) else { continue }
                let command = snippet.commands.isEmpty ? nil : snippet.commands[index]
                check(request, command, operation, snippet, page, &diagnostics)
            }
        }
    }

    private static func check(
        _ request: SnippetRequest, _ command: CommandReader.Command?, _ operation: Operation,
        _ snippet: Snippet, _ page: AuditedPage, _ diagnostics: inout DiagnosticList
    ) {
        guard let content = operation.requestBody else {
            guard let body = request.body else { return }
            diagnostics.error(
                "page.invalid-body", "\(operation.id) takes no content", at: page.page.range(body.range),
                fixIts: page.rewrite(snippet, for: operation))
            return
        }
        guard let body = request.body else {
            // Only a command says all that it sends.
            if let command, content.isRequired, !request.sendsMore {
                diagnostics.error(
                    "page.invalid-body", "\(operation.id) needs content, and this sends none",
                    at: page.page.range(command.program.range), fixIts: page.rewrite(snippet, for: operation))
            }
            return
        }
        let types = content.content.map(\.essence)
        let json = content.content.first(where: \.isJSON)
        if let sent = request.values(of: "Content-Type").first {
            let essence = MediaType.essence(sent)
            guard !PlaceholderText.isOne(sent), !types.contains(where: { MediaRange.matches($0, essence) })
            else {
                if MediaType.isJSON(sent), let json {
                    judge(body, json, operation, snippet, page, &diagnostics)
                }
                return
            }
            diagnostics.error(
                "page.wrong-content-type",
                "the content type is '\(essence)'; \(operation.id) takes \(types.joined(separator: ", "))",
                at: page.page.range(body.range), fixIts: page.rewrite(snippet, for: operation))
        } else if let json, let option = command?.options[.data]?.first,
            !types.contains("application/x-www-form-urlencoded")
        {
            diagnostics.error(
                "page.wrong-content-type",
                "without a header this is sent as a form, and \(operation.id) takes \(types.joined(separator: ", "))",
                at: page.page.range(body.range),
                fixIts: [
                    FixIt(
                        "add the header", .safe,
                        [
                            FixIt.Edit(
                                page.page.range(option.range.lowerBound..<option.range.lowerBound),
                                "--header 'Content-Type: \(json.essence)' ")
                        ])
                ])
            judge(body, json, operation, snippet, page, &diagnostics)
        }
    }

    private static func judge(
        _ body: SnippetRequest.Body, _ content: Content, _ operation: Operation, _ snippet: Snippet,
        _ page: AuditedPage, _ diagnostics: inout DiagnosticList
    ) {
        guard !body.text.contains("..."), !body.text.contains("…"), !body.hasHoles else { return }
        let range = page.page.range(body.range)
        guard let value = JSONBody.value(Array(body.text.utf8)) else {
            // A variable of the shell may be anything.
            guard
                !body.text.contains("{") || body.text.trimmed.hasPrefix("{\"")
                    || body.text.trimmed.hasPrefix("{ ")
                    || body.text.trimmed.hasPrefix("{\n")
            else { return }
            diagnostics.error(
                "page.invalid-body", "the content is not JSON, and \(operation.id) takes JSON", at: range,
                fixIts: page.rewrite(snippet, for: operation))
            return
        }
        guard let schema = content.schema else { return }
        let node = page.contract.schemas[schema].node
        let violations = page.contract.schemaValidator.violations(
            of: value, against: node, direction: .request)
        for violation in violations.prefix(10) where violation.certainty == .certain {
            guard !PlaceholderText.isOne(value.text(at: violation.pointer)) else { continue }
            let name = violation.pointer.isEmpty ? "the content" : "the content's '\(violation.pointer)'"
            diagnostics.error(
                "page.invalid-body", "\(name) \(violation.message)", at: range,
                fixIts: page.rewrite(snippet, for: operation))
        }
    }
}

/// Media ranges such as `image/*` (RFC 9110, section 12.5.1).
private enum MediaRange {
    static func matches(_ range: String, _ type: String) -> Bool {
        range == type || range == "*/*" || range.hasSuffix("/*") && type.hasPrefix(range.dropLast())
    }
}

extension JSONValue {
    /// The text at a JSON Pointer (RFC 6901); `-` when there is none.
    func text(at pointer: String) -> String {
        var value = self
        for part in pointer.split(separator: "/", omittingEmptySubsequences: false).dropFirst() {
            switch value {
            case .array(let elements):
                guard let index = Int(part), elements.indices.contains(index) else { return "-" }
                value = elements[index]
            case .object(let members):
                guard let member = members.first(where: { $0.key == part }) else { return "-" }
                value = member.value
            default: return "-"
            }
        }
        if case .string(let text) = value { return text }
        return "-"
    }
}

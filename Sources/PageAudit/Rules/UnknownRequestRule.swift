import APIContract
import SourceDiagnostics

/// A program's request leads to an operation.
enum UnknownRequestRule: PageRule {
    static func check(_ page: AuditedPage, into diagnostics: inout DiagnosticList) {
        for snippet in page.snippets {
            for request in snippet.requests { check(request, snippet, page, &diagnostics) }
        }
    }

    private static func check(
        _ request: SnippetRequest, _ snippet: Snippet, _ page: AuditedPage,
        _ diagnostics: inout DiagnosticList
    ) {
        switch request.match {
        case .operation: return
        case .elsewhere:
            // A method and a path may be those of another API; what is nearly a route of this one is a slip.
            let route = "\(request.method ?? "") \(URLParts(request.url).path)"
            guard request.isByClient || request.isUncertain,
                let near = NearestName.find(route, in: page.contract.operations.map(\.route))
            else { return }
            diagnostics.error(
                "page.unknown-request", "no operation of the document is \(route); did you mean '\(near)'?",
                at: page.page.range(request.urlRange), fixIts: page.rewrite(snippet))
        case .otherMethods(let methods, _):
            guard let method = request.method else { return }
            let places = [request.methodRange, request.urlRange].compactMap(\.self)
            diagnostics.error(
                "page.wrong-method",
                "this sends \(method), and the document has \(methods.joined(separator: ", ")) here",
                at: page.page.range(places[0]), fixIts: fixIts(request, methods, snippet, page))
        case .nothing:
            let wanted = page.operation(of: snippet)
            let path = URLParts(request.url).path
            let route = "\(request.method ?? "this") \(path)"
            let hint =
                wanted.map { "; \($0.id) is \($0.route)" }
                ?? NearestName.hint(route, in: page.contract.operations.map(\.route))
            diagnostics.error(
                "page.unknown-request", "no operation of the document is \(route)\(hint)",
                at: page.page.range(request.urlRange), fixIts: page.rewrite(snippet))
        }
    }

    private static func fixIts(
        _ request: SnippetRequest, _ methods: [String], _ snippet: Snippet, _ page: AuditedPage
    ) -> [FixIt] {
        guard methods.count == 1, let range = request.methodRange, let method = request.method else {
            return page.rewrite(snippet)
        }
        let text = page.page.text(range)
        // The word in the letters in which it stands: `Post`, `post`, `'POST'`.
        let replacement =
            text.contains(method)
            ? text.replacing(method, with: methods[0], maxReplacements: 1)
            : text.contains(method.capitalizedWord)
                ? text.replacing(
                    method.capitalizedWord, with: methods[0].capitalizedWord, maxReplacements: 1)
                : text.replacing(method.lowercased(), with: methods[0].lowercased(), maxReplacements: 1)
        guard replacement != text else { return page.rewrite(snippet) }
        return [FixIt("write \(replacement)", .safe, [FixIt.Edit(page.page.range(range), replacement)])]
    }
}

extension String {
    /// The text with one capital at its start.
    fileprivate var capitalizedWord: String { prefix(1).uppercased() + dropFirst().lowercased() }
}

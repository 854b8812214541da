import APIContract
import OpenAPIDocument
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
            // A word of a path that is misspelt may stand where another path takes a value.
            if let slip = NearRoute(page.contract).slip(method, path(request)) {
                diagnostics.error(
                    "page.unknown-request",
                    "no operation of the document is \(method) \(path(request)); did you mean '\(slip.operation.route)'?",
                    at: page.page.range(request.urlRange),
                    fixIts: page.page.rename(slip.own, to: slip.wanted, in: request.urlRange) ?? [])
                return
            }
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
                at: page.page.range(request.urlRange),
                fixIts: page.rewrite(snippet) + segment(request, wanted, page))
        }
    }

    private static func path(_ request: SnippetRequest) -> String { URLParts(request.url).path }

    /// The change of the only segment of a path that is nearly the one of an operation: of the one that the program
    /// is for, if the page tells.
    private static func segment(
        _ request: SnippetRequest, _ wanted: APIContract.Operation?, _ page: AuditedPage
    ) -> [FixIt] {
        let own = URLParts(request.url).path.split(separator: "/").map(String.init)
        let slips = page.contract.operations.flatMap { operation -> [[String]] in
            guard request.method == nil || operation.method == request.method,
                wanted == nil || wanted?.id == operation.id
            else { return [] }
            return operation.servers.map(\.url).unique.compactMap { server in
                let template = URLParts(server).path + operation.path.template
                let wanted = template.split(separator: "/").map(String.init)
                guard own.count == wanted.count else { return nil }
                let others = zip(own, wanted).filter { $0 != $1 && !$1.contains("{") }
                guard others.count == 1, MisspeltNames.isSlip(others[0].0, for: others[0].1, orPlural: true)
                else { return nil }
                return [others[0].0, others[0].1]
            }
        }.unique
        guard slips.count == 1 else { return [] }
        return page.page.rename(slips[0][0], to: slips[0][1], in: request.urlRange) ?? []
    }

    private static func fixIts(
        _ request: SnippetRequest, _ methods: [String], _ snippet: Snippet, _ page: AuditedPage
    ) -> [FixIt] {
        // Of several methods the right one is that of the operation which the page is about; a page that shows several
        // is about none that only another section names.
        let place = snippet.block.range.lowerBound
        let isAbout =
            !page.isToldElsewhere(place) || Set(page.snippets.flatMap { $0.requested.map(\.id) }).count < 2
        let wanted =
            !isAbout
            ? nil
            : page.operation(at: snippet.block.range.lowerBound).flatMap { operation -> String? in
                let match = page.matcher.match(
                    method: operation.method, url: request.url, isWhole: request.isWhole)
                guard case .operation(let found, _, _) = match, found.id == operation.id else { return nil }
                return operation.method
            }
        guard let right = methods.count == 1 ? methods[0] : wanted, let range = request.methodRange,
            let method = request.method
        else { return page.rewrite(snippet) }
        let text = page.page.text(range)
        // The word in the letters in which it stands: `Post`, `post`, `'POST'`.
        let replacement =
            text.contains(method)
            ? text.replacing(method, with: right, maxReplacements: 1)
            : text.contains(method.capitalizedWord)
                ? text.replacing(
                    method.capitalizedWord, with: right.capitalizedWord, maxReplacements: 1)
                : text.replacing(method.lowercased(), with: right.lowercased(), maxReplacements: 1)
        guard replacement != text else { return page.rewrite(snippet) }
        let isSure = wanted == right || !NearRoute(page.contract).mayBeMeant(method, path(request))
        return [
            FixIt(
                "write \(replacement)", isSure ? .safe : .suggested,
                [FixIt.Edit(page.page.range(range), replacement)])
        ]
    }
}

extension String {
    /// The text with one capital at its start.
    fileprivate var capitalizedWord: String { prefix(1).uppercased() + dropFirst().lowercased() }
}

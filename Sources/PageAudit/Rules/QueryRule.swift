import APIContract
import ContractServer
import SourceDiagnostics
import YAMLSyntax

/// The query of a request has the parameters of the operation, with values that they may have.
enum QueryRule: PageRule {
    static func check(_ page: AuditedPage, into diagnostics: inout DiagnosticList) {
        for snippet in page.snippets {
            for request in snippet.requests { check(request, snippet, page, &diagnostics) }
        }
        for request in page.messages { check(request, nil, page, &diagnostics) }
        let seen = Set(page.messages.map(\.urlRange.lowerBound))
        for line in page.requestLines where !seen.contains(line.targetRange.lowerBound) {
            guard line.target.contains("=") else { continue }
            var request = SnippetRequest(
                method: line.method, methodRange: line.methodRange, url: line.target,
                urlRange: line.targetRange)
            request.match = line.match
            check(request, nil, page, &diagnostics)
        }
    }

    private static func check(
        _ request: SnippetRequest, _ snippet: Snippet?, _ page: AuditedPage,
        _ diagnostics: inout DiagnosticList
    ) {
        guard let operation = request.operation else { return }
        let parts = URLParts(request.url)
        // A query that the program makes elsewhere is not read.
        guard !parts.path.hasSuffix("}") || parts.query != nil || parts.path.hasSuffix("/}") else { return }
        check(parts.query ?? "", operation, request, snippet, page, &diagnostics)
    }

    private static func check(
        _ query: String, _ operation: Operation, _ request: SnippetRequest, _ snippet: Snippet?,
        _ page: AuditedPage, _ diagnostics: inout DiagnosticList
    ) {
        var pairs = RequestTarget("/?" + query).pairs
        if case .object(let members)? = request.query?.value {
            pairs += members.map { member in
                ExampleRequest.Pair(name: member.key, value: member.value.queryText ?? "{value}")
            }
        }
        let parameters = operation.parameters(in: .query)
        guard !parameters.contains(where: \.isWholeQuery) else { return }
        let keys = page.contract.securitySchemes.compactMap { scheme -> String? in
            if case .apiKey(.query, let name, _) = scheme.kind { name } else { nil }
        }
        var slips: [String] = []
        for pair in pairs where !pair.name.contains("{") && !keys.contains(pair.name) {
            let isOwn = parameters.contains { ParameterTexts.isOwn($0, pair.name, page.contract) }
            if isOwn { continue }
            let names = parameters.map(\.name)
            // A parameter whose name is misspelt is not missing.
            if let near = NearestName.find(pair.name, in: names) { slips.append(near) }
            diagnostics.error(
                "page.unknown-parameter",
                UnknownName.message("query parameter of \(operation.id)", pair.name, among: names),
                at: page.page.range(place(of: pair.name, request, page)),
                fixIts: fixIts(pair.name, names, request, page))
        }
        for pair in pairs {
            guard let parameter = parameters.first(where: { $0.name == pair.name }),
                let message = ParameterJudge(page.contract).fault(of: pair.value, parameter),
                !PlaceholderText.isOne(pair.value) || PlaceholderText.isSlip(pair.value, told: message)
            else { continue }
            diagnostics.error(
                "page.invalid-value", "the query parameter '\(pair.name)' \(message)",
                at: page.page.range(place(of: pair.name, request, page)))
        }
        // Programs that build their query by other means are not read so far.
        let isKnown = request.isWhole || !query.isEmpty || request.query != nil
        guard isKnown, !isOpen(query, request), request.query?.unknown.contains("") != true else { return }
        for parameter in parameters
        where parameter.isRequired
            && !pairs.contains(where: { ParameterTexts.isOwn(parameter, $0.name, page.contract) })
            && !slips.contains(parameter.name) && !mayAdd(parameter.name, request, snippet)
        {
            diagnostics.error(
                "page.missing-parameter",
                "the required query parameter '\(parameter.name)' of \(operation.id) is missing",
                at: page.page.range(request.urlRange),
                fixIts: snippet.map { page.rewrite($0, for: operation) } ?? [])
        }
    }

    /// Whether more may stand in a query than is read: a value in it may have any, unless the program tells what it is.
    private static func isOpen(_ query: String, _ request: SnippetRequest) -> Bool {
        let isOneValue =
            query.hasPrefix("{") && query.firstIndex(of: "}") == query.index(before: query.endIndex)
        if isOneValue, request.query?.mayGoOn == true { return false }
        return query.split(separator: "&").contains { pair in
            pair.prefix { $0 != "=" }.contains("{") || !pair.contains("=")
        }
    }

    /// Whether a program may add a parameter by calls that are not read.
    private static func mayAdd(_ name: String, _ request: SnippetRequest, _ snippet: Snippet?) -> Bool {
        guard request.query?.mayGoOn == true, let snippet else { return false }
        guard snippet.requests.count == 1, !snippet.holdsUnknown else { return true }
        let plain = { (text: String) in text.lowercased().filter { $0.isLetter || $0.isNumber } }
        let wanted = plain(name)
        return snippet.tokens.contains { plain($0.literal ?? $0.text).contains(wanted) }
    }

    /// Where the name of a parameter stands: in the URL, or where the program adds it; else the whole URL.
    private static func place(
        of name: String, _ request: SnippetRequest, _ page: AuditedPage
    ) -> Range<Int> {
        ownPlace(of: name, request, page) ?? request.queryPlaces[name] ?? request.urlRange
    }

    /// Where a parameter stands in a URL.
    private static func ownPlace(
        of name: String, _ request: SnippetRequest, _ page: AuditedPage
    ) -> Range<Int>? {
        let found = ["?", "&"].lazy.compactMap { mark in
            page.page.firstRange(of: "\(mark)\(name)=", in: request.urlRange)
        }.first
        // Without the marks around it.
        return found.map { $0.lowerBound + 1..<$0.upperBound - 1 }
    }

    private static func fixIts(
        _ name: String, _ names: [String], _ request: SnippetRequest, _ page: AuditedPage
    ) -> [FixIt] {
        guard let near = NearestName.find(name, in: names) else { return [] }
        guard let range = ownPlace(of: name, request, page) else {
            return request.queryPlaces[name].flatMap { page.page.rename(name, to: near, in: $0) } ?? []
        }
        return [FixIt("write '\(near)'", .safe, [FixIt.Edit(page.page.range(range), near)])]
    }
}

extension JSONValue {
    /// The value as it stands in a query; nil for objects and lists.
    fileprivate var queryText: String? {
        switch self {
        case .string(let text), .number(let text): text
        case .boolean(let isTrue): isTrue ? "true" : "false"
        case .null, .array, .object: nil
        }
    }
}

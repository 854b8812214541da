import APIContract
import SourceDiagnostics

/// A request has the headers that the operation needs, under their names.
enum HeaderRule: PageRule {
    static func check(_ page: AuditedPage, into diagnostics: inout DiagnosticList) {
        for snippet in page.snippets {
            for request in snippet.requests {
                guard let operation = request.operation, !request.isByClient else { continue }
                let slips = slips(request, operation, snippet, page)
                for slip in slips { report(slip, operation, page, &diagnostics) }
                let sent = slips.map(\.wanted) + request.headers.map(\.name)
                for name in required(operation)
                where !sent.contains(where: { plain($0) == plain(name) }) && !says(name, snippet) {
                    diagnostics.error(
                        "page.missing-parameter",
                        "the required header '\(name)' of \(operation.id) is missing",
                        at: page.page.range(request.urlRange),
                        fixIts: page.rewrite(snippet, for: operation))
                }
            }
        }
    }

    /// A header whose name is nearly that of one which is not there.
    struct Slip {
        let name: String
        let wanted: String
        /// Where the name stands.
        let range: Range<Int>
    }

    private static func report(
        _ slip: Slip, _ operation: Operation, _ page: AuditedPage, _ diagnostics: inout DiagnosticList
    ) {
        let isLower = slip.name.lowercased() == slip.name
        let name = isLower ? slip.wanted.lowercased() : slip.wanted
        let range = page.page.range(slip.range)
        diagnostics.error(
            "page.unknown-parameter",
            "'\(slip.name)' is no header that \(operation.id) takes; did you mean '\(name)'?", at: range,
            fixIts: [FixIt("write '\(name)'", .safe, [FixIt.Edit(range, name)])])
    }

    private static func required(_ operation: Operation) -> [String] {
        operation.parameters(in: .header).filter { $0.isRequired && !$0.isIgnored && $0.fixedValue == nil }
            .map(\.name)
    }

    /// A name without what joins its words: `X-Tenant` is `x_tenant` in some programs.
    private static func plain(_ name: some StringProtocol) -> String {
        name.lowercased().filter { $0.isLetter || $0.isNumber }
    }

    /// Whether a program says a name anywhere, or uses headers that it does not show.
    private static func says(_ name: String, _ snippet: Snippet) -> Bool {
        guard snippet.commands.isEmpty else {
            return snippet.commands.contains { command in
                command.options[.config] != nil
                    || command.values[.header]?.contains(where: isUnknown) == true
            }
        }
        let wanted = plain(name)
        return snippet.holdsUnknown
            || snippet.tokens.contains { plain($0.literal ?? $0.text).contains(wanted) }
    }

    /// Whether the name of a header is not told: `$HEADER`, `@file`.
    private static func isUnknown(_ word: ShellWords.Word) -> Bool {
        guard let colon = word.text.firstIndex(of: ":") else { return true }
        return word.text[..<colon].contains("{") || word.text.hasPrefix("@")
    }

    // MARK: Slips

    private static let shortest = 7
    private static let farthest = 2

    /// The slips in the names of a request's headers.
    static func slips(
        _ request: SnippetRequest, _ operation: Operation, _ snippet: Snippet, _ page: AuditedPage
    ) -> [Slip] {
        let keys = operation.security.flatMap(\.schemes).compactMap { scheme -> String? in
            switch page.contract.securitySchemes[scheme.scheme].kind {
            case .apiKey(.header, let name, _): name
            case .basic, .bearer: "Authorization"
            default: nil
            }
        }
        let own = operation.parameters(in: .header).filter { !$0.isIgnored }.map(\.name)
        let names = (keys + own + ["Content-Type"]).unique.filter { $0.count >= shortest }
        let written = snippet.commands.isEmpty ? writtenNames(snippet) : writtenNames(request, page)
        let known = names + own + HeaderName.standard
        let isSame = { (one: String, other: String) in
            // A name with dashes is sent as it is.
            one.contains("-") && other.contains("-")
                ? one.lowercased() == other.lowercased() : plain(one) == plain(other)
        }
        let isKnown = { (name: String) in known.contains { isSame($0, name) } }
        return written.compactMap { name, range in
            guard !isKnown(name), !name.contains(where: { "{<$".contains($0) }),
                let wanted = NearestName.findOnly(name, in: names),
                abs(wanted.count - name.count) <= farthest,
                !written.contains(where: { isSame($0.name, wanted) }),
                !says(wanted, in: snippet)
            else { return nil }
            return Slip(name: name, wanted: wanted, range: range)
        }
    }

    private static func says(_ name: String, in snippet: Snippet) -> Bool {
        snippet.tokens.contains { token in
            let text = token.literal ?? token.text
            return text.contains("-")
                ? text.lowercased() == name.lowercased()
                : text.count >= name.count && plain(text) == plain(name)
        }
    }

    private static func writtenNames(_ request: SnippetRequest, _ page: AuditedPage) -> [(
        name: String, range: Range<Int>
    )] {
        request.headers.compactMap { header in
            page.page.firstRange(of: header.name, in: header.range).map { (header.name, $0) }
        }
    }

    /// The texts of a program that stand where the names of headers do: before a value.
    private static func writtenNames(_ snippet: Snippet) -> [(name: String, range: Range<Int>)] {
        let tokens = snippet.tokens
        return tokens.indices.dropLast(2).compactMap { index -> (name: String, range: Range<Int>)? in
            let token = tokens[index]
            let next = tokens[index + 1]
            if token.isName {
                return next.isMark(":") && tokens[index + 2].pieces != nil ? (token.text, token.range) : nil
            }
            guard case .text(let text)? = token.pieces?.first else { return nil }
            if let colon = text.firstIndex(of: ":"), text[colon...].dropFirst().first == " " {
                return place(String(text[..<colon]), token)
            }
            // `headers["X"] = y` names one, and what reads `ENV["X"]` does not.
            let isBefore =
                next.isMark(",") || next.isMark(":") || next.isMark("]") && tokens[index + 2].isMark("=")
                || next.isMark("=") && tokens[index + 2].isMark(">")
            return isBefore && token.literal == text ? place(text, token) : nil
        }
    }

    private static func place(_ name: String, _ token: SnippetToken) -> (name: String, range: Range<Int>)? {
        guard name.count >= shortest, name.utf8.allSatisfy({ SnippetLexer.isNamePart($0) || $0 == 0x2D }),
            let rest = token.text.text(after: name)
        else { return nil }
        let end = token.range.upperBound - rest.utf8.count
        return (name, end - name.utf8.count..<end)
    }
}

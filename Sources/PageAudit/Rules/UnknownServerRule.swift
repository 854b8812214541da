import APIContract
import SourceDiagnostics

/// A program's base URL is one of the document's servers.
enum UnknownServerRule: PageRule {
    static func check(_ page: AuditedPage, into diagnostics: inout DiagnosticList) {
        for snippet in page.snippets {
            for request in snippet.requests { check(request, snippet, page, &diagnostics) }
        }
        // Messages name other hosts where a reader puts in their own.
        for request in page.messages {
            guard let own = URLParts(request.url).origin?.host, !page.matcher.hosts.contains(own),
                let near = page.matcher.hosts.first(where: { isSlip(own, for: $0) }),
                let header = request.headers.first(where: { $0.name.lowercased() == "host" })
            else { continue }
            diagnostics.error(
                "page.unknown-server", "\(own) is no server of the document; did you mean '\(near)'?",
                at: page.page.range(header.range),
                fixIts: page.page.rename(own, to: near, in: header.range) ?? [])
        }
    }

    private static func check(
        _ request: SnippetRequest, _ snippet: Snippet, _ page: AuditedPage,
        _ diagnostics: inout DiagnosticList
    ) {
        guard let server = server(request.match), let own = URLParts(request.url).origin else {
            return
        }
        let servers = page.contract.operations.flatMap(\.servers).map(\.url).unique
        let range = page.page.range(request.urlRange)
        switch server {
        case .known: return
        case .otherScheme(let scheme):
            diagnostics.error(
                "page.unknown-server", "the API is found at \(scheme), not at \(own.scheme)", at: range,
                fixIts: fixIts(
                    "\(own.scheme)://\(own.host)", "\(scheme)://\(own.host)", .safe, request, snippet, page))
        case .unknown:
            let first = servers.first.flatMap { URLParts($0).origin }
            let known =
                servers.prefix(longest).joined(separator: ", ") + (servers.count > longest ? ", …" : "")
            diagnostics.warning(
                "page.unknown-server", "\(own.host) is no server of the document, which has \(known)",
                at: range,
                fixIts: first.map {
                    fixIts(
                        "\(own.scheme)://\(own.host)", "\($0.scheme)://\($0.host)",
                        isSlip(own.host, for: $0.host) ? .safe : .suggested, request,
                        snippet,
                        page)
                } ?? [])
        }
    }

    /// Whether one letter makes a host another one, in a name that is not the last.
    private static func isSlip(_ host: String, for wanted: String) -> Bool {
        let (own, other) = (host.split(separator: "."), wanted.split(separator: "."))
        return own.count == other.count && own.last == other.last && MisspeltNames.isSlip(host, for: wanted)
    }

    /// So many servers are told.
    private static let longest = 3

    private static func server(_ match: RequestMatcher.Match) -> RequestMatcher.ServerMatch? {
        switch match {
        case .operation(_, _, let server), .otherMethods(_, let server): server
        case .nothing, .elsewhere: nil
        }
    }

    /// The change of a URL's origin, in the URL or where the program names its base.
    private static func fixIts(
        _ old: String, _ new: String, _ applicability: FixIt.Applicability, _ request: SnippetRequest,
        _ snippet: Snippet, _ page: AuditedPage
    ) -> [FixIt] {
        for range in [request.urlRange, snippet.block.body] {
            // A second one might be meant otherwise.
            guard let found = page.page.firstRange(of: old, in: range),
                page.page.firstRange(of: old, in: found.upperBound..<range.upperBound) == nil
            else { continue }
            return [FixIt("write '\(new)'", applicability, [FixIt.Edit(page.page.range(found), new)])]
        }
        return []
    }
}

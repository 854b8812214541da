import APIContract
import SourceDiagnostics

/// A program's base URL is one of the document's servers.
enum UnknownServerRule: PageRule {
    static func check(_ page: AuditedPage, into diagnostics: inout DiagnosticList) {
        for snippet in page.snippets {
            for request in snippet.requests {
                guard case .operation(let operation, _, let server) = page.matcher.match(request),
                    let own = URLParts(request.url).origin
                else { continue }
                let known = operation.servers.map(\.url).joined(separator: ", ")
                switch server {
                case .known: continue
                case .otherScheme(let scheme):
                    diagnostics.error(
                        "page.unknown-server", "the API is found at \(scheme), not at \(own.scheme)",
                        at: page.page.range(request.urlRange),
                        fixIts: fixIts(own.scheme + "://", scheme + "://", .safe, request, page))
                case .unknown where known.isEmpty: continue
                case .unknown:
                    let host = operation.servers.first.flatMap { URLParts($0.url).origin?.host } ?? ""
                    diagnostics.warning(
                        "page.unknown-server", "\(own.host) is no server of the document, which has \(known)",
                        at: page.page.range(request.urlRange),
                        fixIts: fixIts("://" + own.host, "://" + host, .suggested, request, page))
                }
            }
        }
    }

    private static func fixIts(
        _ old: String, _ new: String, _ applicability: FixIt.Applicability, _ request: SnippetRequest,
        _ page: AuditedPage
    ) -> [FixIt] {
        let text = page.page.text(request.urlRange)
        guard let rest = text.text(after: old) else { return [] }
        let end = request.urlRange.upperBound - rest.utf8.count
        return [
            FixIt(
                "write '\(new)'", applicability,
                [FixIt.Edit(page.page.range(end - old.utf8.count..<end), new)])
        ]
    }
}

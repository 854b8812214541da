import APIContract
import SourceDiagnostics

/// The programs of a page call the operation that the page is about.
enum OtherOperationRule: PageRule {
    static func check(_ page: AuditedPage, into diagnostics: inout DiagnosticList) {
        for snippet in page.snippets {
            guard let wanted = page.operation(at: snippet.block.range.lowerBound) else { continue }
            let requested = page.requested(by: snippet)
            // Programs that do several things do the page's too.
            guard let first = requested.first, !requested.contains(where: { $0.id == wanted.id }) else {
                continue
            }
            let place =
                snippet.calls.first?.range ?? snippet.requests.first?.urlRange ?? snippet.block.wordRange
            diagnostics.error(
                "page.other-operation",
                "this calls \(first.id), and the page is about \(wanted.id) (\(wanted.route))",
                at: page.page.range(place), fixIts: page.rewrite(snippet, for: wanted))
        }
    }
}

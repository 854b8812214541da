import APIContract
import SourceDiagnostics

/// The programs of a page call the operation that the page is about.
enum OtherOperationRule: PageRule {
    static func check(_ page: AuditedPage, into diagnostics: inout DiagnosticList) {
        for snippet in page.snippets {
            guard let wanted = page.operation(at: snippet.block.range.lowerBound) else { continue }
            let requested = snippet.requested
            // Programs that do several things do the page's too.
            guard let first = requested.first, !requested.contains(where: { $0.id == wanted.id }) else {
                continue
            }
            guard !isOnPurpose(snippet, wanted.id, page),
                !page.isTold(first.id, around: snippet.block.range.lowerBound),
                !isMixed(snippet, first.id, wanted.id, page), !snippet.requests.contains(where: isWrong)
            else { continue }
            let place =
                snippet.calls.first?.range ?? snippet.requests.first?.urlRange ?? snippet.block.wordRange
            let isDecided = isCalledBeside(snippet, wanted.id, page)
            let rewrites = page.rewrite(snippet, for: wanted)
            diagnostics.report(
                Diagnostic(
                    isDecided ? .error : .warning, "page.other-operation",
                    "this calls \(first.id), and the page is about \(wanted.id) (\(wanted.route))",
                    at: page.page.range(place),
                    fixIts: isDecided ? rewrites : rewrites.map { FixIt($0.message, .suggested, $0.edits) }))
        }
    }

    /// Whether a request leads to nothing, which may be the one that the page is about.
    private static func isWrong(_ request: SnippetRequest) -> Bool {
        switch request.match {
        case .nothing, .otherMethods: true
        case .operation, .elsewhere: false
        }
    }

    /// Whether a section shows several operations, each by programs of its own.
    private static func isMixed(
        _ snippet: Snippet, _ id: String, _ wanted: String, _ page: AuditedPage
    ) -> Bool {
        let own = page.section(at: snippet.block.range.lowerBound)
        let beside = page.snippets.filter { page.section(at: $0.block.range.lowerBound) == own }
        let callers = { (id: String) in beside.count { other in other.requested.contains { $0.id == id } } }
        return callers(id) > 1 && callers(wanted) > 0
    }

    /// Whether a section of its own shows another operation: the page's own request stands elsewhere, and what calls
    /// the page's operation does too.
    private static func isOnPurpose(_ snippet: Snippet, _ id: String, _ page: AuditedPage) -> Bool {
        guard page.isToldElsewhere(snippet.block.range.lowerBound) else { return false }
        let own = page.section(at: snippet.block.range.lowerBound)
        let callers = page.snippets.filter { other in other.requested.contains { $0.id == id } }
        // A page whose programs do many things is about none that only one section names.
        if callers.isEmpty {
            return Set(page.snippets.flatMap { $0.requested.map(\.id) }).count > 1
        }
        return callers.allSatisfy { page.section(at: $0.block.range.lowerBound) != own }
    }

    /// Whether another program below the same heading calls an operation: what the page is about is not guessed then.
    private static func isCalledBeside(_ snippet: Snippet, _ id: String, _ page: AuditedPage) -> Bool {
        let heading = { (other: Snippet) in
            page.page.headings(above: other.block.range.lowerBound).first?.range.lowerBound
        }
        let own = heading(snippet)
        return page.snippets.contains { other in
            heading(other) == own && other.requested.contains { $0.id == id }
        }
    }
}

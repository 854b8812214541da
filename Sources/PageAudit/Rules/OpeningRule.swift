import SourceDiagnostics

/// A whole program begins with what its language wants at the start of a file.
enum OpeningRule: PageRule {
    static func check(_ page: AuditedPage, into diagnostics: inout DiagnosticList) {
        for snippet in page.own where snippet.requests.count + snippet.calls.count > 0 {
            let opening = snippet.language.syntax.opening
            let body = snippet.block.body
            guard !opening.isEmpty, !page.page.text(body).contains(opening) else { continue }
            let place = page.page.range(body.lowerBound..<body.lowerBound)
            diagnostics.warning(
                "page.missing-opening",
                "this program does not begin with '\(opening)', so it is printed, not run",
                at: place,
                fixIts: [
                    FixIt(
                        "write '\(opening)'", .safe,
                        [
                            FixIt.Edit(
                                place,
                                snippet.block.indentation + opening + page.page.lineBreak)
                        ])
                ])
        }
    }
}

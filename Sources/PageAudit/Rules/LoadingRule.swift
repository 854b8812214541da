import SourceDiagnostics

/// A program loads the package that it uses, in the languages where nothing does so by itself.
enum LoadingRule: PageRule {
    static func check(_ page: AuditedPage, into diagnostics: inout DiagnosticList) {
        for snippet in page.own where snippet.usesPackage {
            guard let loading = snippet.language.syntax.loading,
                !snippet.tokens.contains(where: { $0.isName && loading.any.contains($0.text) }),
                let place = place(snippet.tokens, loading, page.page)
            else { continue }
            let ending = page.page.lineBreak
            diagnostics.warning(
                "page.missing-loading", "nothing loads the package; write: \(loading.line)",
                at: page.page.range(place..<place),
                fixIts: [
                    FixIt(
                        "load it", .safe,
                        [
                            FixIt.Edit(
                                page.page.range(place..<place),
                                loading.line + ending + snippet.block.indentation)
                        ])
                ])
        }
    }

    /// The first statement that may stand behind the loading one.
    private static func place(_ tokens: [SnippetToken], _ loading: SnippetSyntax.Loading, _ page: Page)
        -> Int?
    {
        tokens.first {
            $0.startsLine && !$0.isMark("<") && !$0.isMark("}") && !loading.behind.contains($0.text)
        }?
        .range.lowerBound
    }
}

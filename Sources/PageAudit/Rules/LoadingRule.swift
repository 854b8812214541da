import SourceDiagnostics

/// A program loads the package that it uses, in the languages where nothing does so by itself.
enum LoadingRule: PageRule {
    static func check(_ page: AuditedPage, into diagnostics: inout DiagnosticList) {
        for snippet in page.snippets where snippet.usesPackage {
            guard let loading = snippet.language.syntax.loading,
                !snippet.tokens.contains(where: { $0.isName && loading.any.contains($0.text) })
            else { continue }
            let ending = page.page.usesCRLF ? "\r\n" : "\n"
            let place = place(snippet, page.page)
            diagnostics.warning(
                "page.missing-loading", "nothing loads the package; write: \(loading.line)",
                at: page.page.range(place..<place),
                fixIts: [
                    FixIt(
                        "load it", .safe,
                        [
                            FixIt.Edit(
                                page.page.range(place..<place),
                                snippet.block.indentation + loading.line + ending)
                        ])
                ])
        }
    }

    /// The start of the first line behind what the program must begin with.
    private static func place(_ snippet: Snippet, _ page: Page) -> Int {
        let body = snippet.block.body
        let opening = snippet.language.syntax.opening
        guard !opening.isEmpty, page.text(body).trimmed.hasPrefix(opening) else { return body.lowerBound }
        let end = page.file.bytes[body].firstIndex(of: 0x0A) ?? body.lowerBound
        return min(end + 1, body.upperBound)
    }
}

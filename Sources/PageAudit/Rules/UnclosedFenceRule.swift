import SourceDiagnostics

/// A fence that nothing closes swallows the rest of the page (CommonMark 0.31, section 4.5).
enum UnclosedFenceRule: PageRule {
    static func check(_ page: AuditedPage, into diagnostics: inout DiagnosticList) {
        guard let block = page.page.blocks.last, !block.isClosed else { return }
        diagnostics.error(
            "page.unclosed-fence", "nothing closes this block of code, so the rest of the page is in it",
            at: page.page.range(block.range.lowerBound..<block.body.lowerBound))
    }
}

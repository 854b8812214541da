import SourceDiagnostics

/// A text file ends with a line break (POSIX.1-2017, section 3.206).
enum FinalNewlineRule: PageRule {
    static func check(_ page: AuditedPage, into diagnostics: inout DiagnosticList) {
        let bytes = page.page.file.bytes
        guard let last = bytes.last, last != 0x0A, last != 0x0D else { return }
        let place = page.page.range(bytes.count..<bytes.count)
        diagnostics.report(
            Diagnostic(
                .note, "page.final-newline", "the page does not end with a line break", at: place,
                fixIts: [FixIt("add one", .safe, [FixIt.Edit(place, page.page.lineBreak)])]))
    }
}

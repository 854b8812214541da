import SourceDiagnostics

/// A command that goes on in the next line has a backslash at the very end of the line (POSIX.1-2017, section 2.2.1).
enum BrokenLineRule: PageRule {
    static func check(_ page: AuditedPage, into diagnostics: inout DiagnosticList) {
        for snippet in page.snippets {
            for line in snippet.commands.flatMap(\.brokenLines) {
                let range = page.page.range(line.range)
                diagnostics.error(
                    "page.broken-line",
                    line.hasBackslash
                        ? "blanks behind this backslash end the command here; remove them"
                        : "the command ends here, and the next line belongs to it; write a backslash",
                    at: range,
                    fixIts: [
                        line.hasBackslash
                            ? FixIt("remove the blanks", .safe, [FixIt.Edit(range, "\\")])
                            : FixIt("write a backslash", .safe, [FixIt.Edit(range, " \\")])
                    ])
            }
        }
    }
}

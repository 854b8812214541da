import SourceDiagnostics

/// An `&` outside quotes ends a command of a shell, so a URL with several parameters stands in quotes
/// (POSIX.1-2017, section 2.9.3).
enum UnquotedURLRule: PageRule {
    static func check(_ page: AuditedPage, into diagnostics: inout DiagnosticList) {
        for snippet in page.snippets {
            for command in snippet.commands where command.url.isCut {
                let range = page.page.range(command.url.range)
                let text = page.page.text(command.url.range)
                // In single quotes the shell would put no values in.
                let quote = text.contains("$") ? "\"" : "'"
                let isPlain = !text.contains("'") && !text.contains("\"") && !text.contains("\\")
                diagnostics.error(
                    "page.unquoted-url", "the shell ends this URL at the '&'; put quotes around it",
                    at: range,
                    fixIts: isPlain
                        ? [FixIt("put quotes around it", .safe, [FixIt.Edit(range, quote + text + quote)])]
                        : [])
            }
        }
    }
}

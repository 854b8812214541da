import SourceDiagnostics

/// A command that is silent about its failures leaves the reader with nothing.
enum SilentErrorRule: PageRule {
    static func check(_ page: AuditedPage, into diagnostics: inout DiagnosticList) {
        for snippet in page.snippets {
            for command in snippet.commands {
                guard let word = command.options[.silent]?.first, command.options[.showsErrors] == nil else {
                    continue
                }
                let written = page.page.text(word.range)
                let replacement =
                    written == "-s" ? "-sS" : written == "--silent" ? "--silent --show-error" : nil
                diagnostics.warning(
                    "page.silent-error", "'\(written)' hides why a request failed; add --show-error",
                    at: page.page.range(word.range),
                    fixIts: replacement.map {
                        [FixIt("write '\($0)'", .safe, [FixIt.Edit(page.page.range(word.range), $0)])]
                    } ?? [])
            }
        }
    }
}

import SourceDiagnostics

/// Arguments of commands are seen by other users of the machine and stay in the shell's history.
enum CredentialArgumentRule: PageRule {
    static func check(_ page: AuditedPage, into diagnostics: inout DiagnosticList) {
        for snippet in page.snippets {
            for command in snippet.commands {
                var places = command.options[.user] ?? []
                places += command.options[.bearer] ?? []
                var ranges = places.map(\.range)
                ranges += command.request.headers.filter { $0.name.lowercased() == "authorization" }.map(
                    \.range)
                for range in ranges.prefix(1) {
                    let rewrites = page.rewrite(snippet).map { FixIt($0.message, .suggested, $0.edits) }
                    diagnostics.warning(
                        "page.credential-argument",
                        "a credential in an argument is seen by other users of the machine; give it in a file or by standard input",
                        at: page.page.range(range), fixIts: rewrites)
                }
            }
        }
    }
}

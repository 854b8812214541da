import APIContract
import SourceDiagnostics

/// The name of an environment variable in quotes is a text, not what the variable holds.
enum QuotedVariableRule: PageRule {
    static func check(_ page: AuditedPage, into diagnostics: inout DiagnosticList) {
        let variables = Set(page.contract.securitySchemes.flatMap(\.variables))
        for snippet in page.snippets {
            guard let environment = snippet.language.syntax.environment else { continue }
            for place in CredentialPlaces.all(snippet, page.page)
            where place.isWhole && variables.contains(place.text) {
                let form = environment.form.replacing("NAME", with: place.text, maxReplacements: 1)
                var edits = [FixIt.Edit(page.page.range(place.range), form)]
                let body = snippet.block.body
                if !environment.needs.isEmpty, !page.page.text(body).contains(environment.needs) {
                    edits.append(
                        FixIt.Edit(
                            page.page.range(body.lowerBound..<body.lowerBound),
                            snippet.block.indentation + environment.needs
                                + page.page.lineBreak))
                }
                diagnostics.error(
                    "page.quoted-variable",
                    "this sends the text '\(place.text)', not what the environment variable holds; write \(form)",
                    at: page.page.range(place.range), fixIts: [FixIt("read the variable", .safe, edits)])
            }
        }
    }
}

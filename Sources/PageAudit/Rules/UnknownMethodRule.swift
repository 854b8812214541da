import SourceDiagnostics
import TargetLanguages

/// The methods of a vendor's package that programs call are those of the document's operations.
enum UnknownMethodRule: PageRule {
    static func check(_ page: AuditedPage, into diagnostics: inout DiagnosticList) {
        for snippet in page.snippets
        where snippet.usesPackage && snippet.calls.isEmpty && snippet.requests.isEmpty {
            let language = snippet.language.language
            let names = OperationMethods(page.contract, snippet.language).names
            for index in snippet.tokens.indices {
                let token = snippet.tokens[index]
                guard token.isName, index > 0, index + 1 < snippet.tokens.count,
                    SnippetReader.isMember(snippet.tokens[index - 1]), snippet.tokens[index + 1].isMark("("),
                    let near = NearestName.findOnly(token.text, in: names)
                else { continue }
                diagnostics.error(
                    "page.unknown-method",
                    "no operation of the document is called '\(token.text)' in \(language.name); did you mean '\(near)'?",
                    at: page.page.range(token.range),
                    fixIts: [
                        FixIt("write '\(near)'", .safe, [FixIt.Edit(page.page.range(token.range), near)])
                    ])
            }
        }
    }
}

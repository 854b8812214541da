import SourceDiagnostics

/// A program shows its result where the reader looks.
enum HiddenOutputRule: PageRule {
    static func check(_ page: AuditedPage, into diagnostics: inout DiagnosticList) {
        for snippet in page.own where !snippet.language.syntax.hiddenPrints.isEmpty {
            let calls = CallNames(snippet.tokens)
            for index in snippet.tokens.indices where snippet.tokens[index].isName {
                let (name, start) = calls.name(endingAt: index)
                guard let shown = snippet.language.syntax.hiddenPrints[name] else { continue }
                let range = page.page.range(
                    snippet.tokens[start].range.lowerBound..<snippet.tokens[index].range.upperBound)
                diagnostics.warning(
                    "page.hidden-output", "'\(name)' shows the reader nothing; write '\(shown)'", at: range,
                    fixIts: [FixIt("write '\(shown)'", .safe, [FixIt.Edit(range, shown)])])
            }
        }
    }
}

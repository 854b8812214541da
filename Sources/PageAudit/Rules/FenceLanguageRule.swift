import SourceDiagnostics
import TargetLanguages

/// The word behind a fence says how its code is coloured and read: it must be that of the tab.
enum FenceLanguageRule: PageRule {
    static func check(_ page: AuditedPage, into diagnostics: inout DiagnosticList) {
        for block in page.page.blocks {
            guard let label = block.label, let wanted = page.languages.first(where: { $0.isCalled(label) }),
                !wanted.isCalled(block.word), let word = wanted.language.fences.first
            else { continue }
            // Words for something else, such as `json` or `text`, show what is no program.
            // Commands to type stand beside programs of all languages.
            let isKnown = page.languages.contains { $0.isCalled(block.word) && !$0.syntax.isShell }
            guard isKnown || block.word.isEmpty else { continue }
            let message =
                block.word.isEmpty
                ? "the fence does not say its language; write '\(word)' behind it"
                : "the tab says \(wanted.language.name) and the fence '\(block.word)'; write '\(word)'"
            diagnostics.warning(
                "page.fence-language", message, at: page.page.range(block.wordRange),
                fixIts: [
                    FixIt(
                        "write '\(word)'", block.word.isEmpty ? .safe : .suggested,
                        [FixIt.Edit(page.page.range(block.wordRange), word)])
                ])
        }
    }
}

import SourceDiagnostics
import TargetLanguages

/// A class is a program when its first function is what the language starts.
enum EntryPointRule: PageRule {
    static func check(_ page: AuditedPage, into diagnostics: inout DiagnosticList) {
        for snippet in page.snippets {
            guard let entry = snippet.language.syntax.entry else { continue }
            let tokens = snippet.tokens
            guard tokens.contains(where: { $0.isName && $0.text == entry.inside }) else { continue }
            let starts = tokens.indices.dropLast().filter { index in
                tokens[index].isName && tokens[index].text.lowercased() == entry.name.lowercased()
                    && tokens[index + 1].isMark("(") && index > 0 && tokens[index - 1].isName
            }
            guard let first = starts.first, !starts.contains(where: { isStart($0, entry, tokens) }) else {
                continue
            }
            diagnostics.error(
                "page.no-entry-point",
                "\(snippet.language.language.name) starts '\(entry.modifier) … \(entry.name)', and nothing starts this program",
                at: page.page.range(tokens[first].range), fixIts: page.rewrite(snippet))
        }
    }

    private static let farthest = 5

    private static func isStart(_ index: Int, _ entry: SnippetSyntax.Entry, _ tokens: [SnippetToken]) -> Bool
    {
        tokens[index].text == entry.name
            && tokens[max(0, index - farthest)..<index].contains { $0.isName && $0.text == entry.modifier }
    }
}

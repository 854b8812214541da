import SourceDiagnostics
import TargetLanguages

/// A class is a program when its first function is what the language starts.
enum EntryPointRule: PageRule {
    static func check(_ page: AuditedPage, into diagnostics: inout DiagnosticList) {
        for snippet in page.own {
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
                at: page.page.range(tokens[first].range), fixIts: fixIts(first, entry, snippet, page))
        }
    }

    /// The generated example, or else the modifier and the name where they belong.
    private static func fixIts(
        _ index: Int, _ entry: SnippetSyntax.Entry, _ snippet: Snippet, _ page: AuditedPage
    ) -> [FixIt] {
        let rewrites = page.rewrite(snippet)
        guard rewrites.isEmpty else { return rewrites }
        let tokens = snippet.tokens
        // What belongs to an object cannot be reached from there.
        guard index > 0, !tokens.contains(where: { $0.isName && $0.text == "this" }),
            tokens.count(where: { $0.isName && $0.text == entry.inside }) == 1
        else { return [] }
        let isModified = tokens[max(0, index - farthest)..<index].contains {
            $0.isName && $0.text == entry.modifier
        }
        let type = tokens[index - 1].range.lowerBound
        var edits = [FixIt.Edit(page.page.range(tokens[index].range), entry.name)]
        if !isModified { edits.append(FixIt.Edit(page.page.range(type..<type), entry.modifier + " ")) }
        return [FixIt("write '\(entry.modifier) … \(entry.name)'", .safe, edits)]
    }

    private static let farthest = 5

    private static func isStart(_ index: Int, _ entry: SnippetSyntax.Entry, _ tokens: [SnippetToken]) -> Bool
    {
        tokens[index].text == entry.name
            && tokens[max(0, index - farthest)..<index].contains { $0.isName && $0.text == entry.modifier }
    }
}

import SourceDiagnostics
import TargetLanguages

/// A program prints in the words of its own language.
enum OtherLanguageRule: PageRule {
    static func check(_ page: AuditedPage, into diagnostics: inout DiagnosticList) {
        for snippet in page.own where !snippet.language.syntax.isShell {
            let own = Set(snippet.language.syntax.prints)
            var foreign: [String: String] = [:]
            for language in page.languages where !language.syntax.isShell {
                for name in language.syntax.prints where !own.contains(name) && name.utf8.count > 3 {
                    foreign[name] = foreign[name] ?? language.language.name
                }
            }
            check(snippet, foreign, page, &diagnostics)
        }
    }

    private static func check(
        _ snippet: Snippet, _ foreign: [String: String], _ page: AuditedPage,
        _ diagnostics: inout DiagnosticList
    ) {
        let tokens = snippet.tokens
        let calls = CallNames(tokens)
        for index in tokens.indices.dropLast() where tokens[index].isName {
            let next = tokens[index + 1]
            let (name, start) = calls.name(endingAt: index)
            guard let language = foreign[name], tokens[start].startsLine,
                next.isMark("(") || !next.startsLine && (next.isName || next.pieces != nil),
                // A name that the program defines is its own.
                tokens.count(where: { $0.isName && $0.text == tokens[start].text }) == 1 || start != index
            else { continue }
            let range = tokens[start].range.lowerBound..<tokens[index].range.upperBound
            diagnostics.error(
                "page.other-language", "'\(name)' is \(language), not \(snippet.language.language.name)",
                at: page.page.range(range), fixIts: fixIts(snippet, range, index, page))
        }
    }

    /// The own word, with brackets around what is printed.
    private static func fixIts(
        _ snippet: Snippet, _ range: Range<Int>, _ index: Int, _ page: AuditedPage
    ) -> [FixIt] {
        guard let print = snippet.language.syntax.prints.first else { return page.rewrite(snippet) }
        let tokens = snippet.tokens
        if tokens[index + 1].isMark("(") {
            return [FixIt("write '\(print)'", .safe, [FixIt.Edit(page.page.range(range), print)])]
        }
        var last = index + 1
        while last + 1 < tokens.count, !tokens[last + 1].startsLine, !tokens[last + 1].isMark(";") {
            last += 1
        }
        let start = tokens[index + 1].range.lowerBound
        let end = tokens[last].range.upperBound
        return [
            FixIt(
                "write '\(print)'", .safe,
                [
                    FixIt.Edit(
                        page.page.range(range.lowerBound..<end), "\(print)(\(page.page.text(start..<end)))")
                ])
        ]
    }
}

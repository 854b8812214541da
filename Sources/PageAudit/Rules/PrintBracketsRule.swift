import SourceDiagnostics
import TargetLanguages

/// What shows a value has brackets around it, in the languages where it did not need them once.
enum PrintBracketsRule: PageRule {
    static func check(_ page: AuditedPage, into diagnostics: inout DiagnosticList) {
        for snippet in page.own {
            let names = snippet.language.syntax.bracketedPrints
            let tokens = snippet.tokens
            for index in tokens.indices.dropLast() where tokens[index].startsLine && tokens[index].isName {
                let next = tokens[index + 1]
                guard names.contains(tokens[index].text), !next.startsLine, next.isName || next.pieces != nil
                else { continue }
                var last = index + 1
                while last + 1 < tokens.count, !tokens[last + 1].startsLine { last += 1 }
                let start = tokens[index].range.lowerBound
                let value = tokens[index + 1].range.lowerBound..<tokens[last].range.upperBound
                // A comment or a further line may belong to it.
                let rest = page.page.file.bytes[value.upperBound..<snippet.block.body.upperBound]
                let isAll = rest.first { $0 != 0x20 }.map { $0 == 0x0A || $0 == 0x0D } ?? true
                let isBalanced = tokens[(index + 1)...last].reduce(0) { $0 + depth($1) } == 0
                let name = tokens[index].text
                diagnostics.error(
                    "page.missing-brackets",
                    "'\(name)' needs brackets in \(snippet.language.language.name); without them the program does not start",
                    at: page.page.range(start..<value.upperBound),
                    fixIts: isAll && isBalanced
                        ? [
                            FixIt(
                                "write the brackets", .safe,
                                [
                                    FixIt.Edit(
                                        page.page.range(start..<value.upperBound),
                                        "\(name)(\(page.page.text(value)))")
                                ])
                        ] : [])
            }
        }
    }

    private static func depth(_ token: SnippetToken) -> Int {
        if token.isMark("(") || token.isMark("[") || token.isMark("{") { return 1 }
        return token.isMark(")") || token.isMark("]") || token.isMark("}") ? -1 : 0
    }
}

import SourceDiagnostics

/// A new name is declared, in the languages where a value alone makes a global variable or an error.
enum UndeclaredVariableRule: PageRule {
    static func check(_ page: AuditedPage, into diagnostics: inout DiagnosticList) {
        for snippet in page.snippets {
            let declarations = snippet.language.syntax.declarations
            guard let declaration = declarations.first else { continue }
            let tokens = snippet.tokens
            var known: Set<String> = []
            let assignments = Dictionary(
                tokens.indices.dropLast().filter { tokens[$0].isName && tokens[$0 + 1].isMark("=") }
                    .map { (tokens[$0].text, 1) }, uniquingKeysWith: +)
            for index in tokens.indices.dropLast() {
                let token = tokens[index]
                guard token.isName else { continue }
                let next = tokens[index + 1]
                let isAssigned =
                    next.isMark("=") && index + 2 < tokens.count && !tokens[index + 2].isMark("=")
                    && !tokens[index + 2].isMark(">")
                guard token.startsLine, isAssigned, !known.contains(token.text),
                    !declarations.contains(token.text)
                else {
                    known.insert(token.text)
                    continue
                }
                known.insert(token.text)
                let range = token.range.lowerBound..<token.range.lowerBound
                let isChanged = (assignments[token.text] ?? 0) > 1
                let word = isChanged && declarations.count > 1 ? declarations[1] : declaration
                diagnostics.warning(
                    "page.undeclared-variable",
                    "'\(token.text)' is not declared; write '\(word) \(token.text)'",
                    at: page.page.range(token.range),
                    fixIts: [
                        FixIt("write '\(word)'", .safe, [FixIt.Edit(page.page.range(range), "\(word) ")])
                    ])
            }
        }
    }
}

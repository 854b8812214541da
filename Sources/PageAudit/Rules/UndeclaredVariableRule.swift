import SourceDiagnostics

/// A new name is declared, in the languages where a value alone makes a global variable or an error.
enum UndeclaredVariableRule: PageRule {
    static func check(_ page: AuditedPage, into diagnostics: inout DiagnosticList) {
        for snippet in page.own {
            let declarations = snippet.language.syntax.declarations
            guard let declaration = declarations.first else { continue }
            let tokens = snippet.tokens
            let assignments = Dictionary(
                tokens.indices.dropLast().filter { tokens[$0].isName && tokens[$0 + 1].isMark("=") }
                    .map { (tokens[$0].text, 1) }, uniquingKeysWith: +)
            for index in undeclared(tokens, Set(declarations)) {
                let token = tokens[index]
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

    /// The names that get their first value at the start of a statement.
    private static func undeclared(_ tokens: [SnippetToken], _ declarations: Set<String>) -> [Int] {
        var known: Set<String> = []
        var found: [Int] = []
        /// The brackets that are open, and whether each holds statements.
        var brackets: [Bool] = []
        var statement = 0
        for index in tokens.indices {
            let token = tokens[index]
            if token.isMark("(") || token.isMark("[") {
                brackets.append(false)
            } else if token.isMark("{") {
                // The members of a class and of an object are no statements.
                let holdsStatements =
                    index > 0
                    && (tokens[index - 1].isMark(")") || tokens[index - 1].isMark(">")
                        || ["else", "try", "finally", "do"].contains(tokens[index - 1].text))
                let isClass = tokens[statement..<index].contains { $0.isName && $0.text == "class" }
                brackets.append(holdsStatements && !isClass)
                statement = index + 1
            } else if token.isMark(")") || token.isMark("]") || token.isMark("}") {
                _ = brackets.popLast()
                if token.isMark("}") { statement = index + 1 }
            } else if token.isMark(";") {
                statement = index + 1
            }
            guard token.isName else { continue }
            defer { known.insert(token.text) }
            guard token.startsLine, brackets.last ?? true, index + 2 < tokens.count,
                tokens[index + 1].isMark("="),
                !tokens[index + 2].isMark("="), !tokens[index + 2].isMark(">"), !known.contains(token.text),
                !declarations.contains(token.text), index == 0 || !tokens[index - 1].isMark(",")
            else { continue }
            found.append(index)
        }
        return found
    }
}

extension FaultRow {
    static let javaScript = [
        FaultRow(
            22, "JavaScript: a variable is assigned without a declaration",
            finding: "'client' was never declared"
        ) {
            page in
            page.programs("javascript").flatMap { program in
                let declared = program.statements.matches(
                    of: /\b(?:const|let|var|function|class)\s+([^=;(]+)/
                )
                .flatMap { $0.1.split { !$0.isLetter && !$0.isNumber && $0 != "_" } }
                return program.lines.compactMap { $0.firstMatch(of: #/^(\w+) = /#).map(\.1) }
                    .filter { !declared.contains($0) }.map { "'\($0)' was never declared" }
            } + complaints(page.programs("javascript"), "") { _ in false }
        },
        FaultRow(
            23, "JavaScript: a text that is the environment variable's name stands for its value",
            finding: "as a text"
        ) {
            page in
            complaints(page.programs("javascript"), "a credential's name is sent as a text") {
                $0.assignsNameOfCredential || !$0.has(/process\.env/)
            }
        },
        FaultRow(24, "JavaScript: the callback calls the whole answer a token", finding: "the whole answer") {
            page in
            let thing = page.facts.thing.split(separator: " ").last ?? ""
            return complaints(page.programs("javascript"), "'\(thing)' is the whole answer") { program in
                program.statements.matches(of: /function\s*\w*\(([^()]*)\)|\(([^()]*)\)\s*=>/)
                    .contains { match in (match.1 ?? match.2 ?? "").split { !$0.isLetter }.contains(thing) }
            }
        },
        FaultRow(
            25, "JavaScript: an error thrown in a callback prints the request with its secret",
            finding: "is thrown"
        ) { page in
            complaints(page.programs("javascript"), "an object of the HTTP library is thrown or printed") {
                program in
                let beforeTry = program.statements.ranges(of: "try {").first?.lowerBound
                let firstThrow = program.statements.ranges(of: "throw ").first?.lowerBound
                let isCaught = firstThrow.map { position in beforeTry.map { $0 < position } ?? false } ?? true
                return !isCaught || program.has(/throw (error|err|e)\b/)
                    || program.has(/console\.(log|error)\((error|err|e)\)/)
            }
        },
        FaultRow(26, "JavaScript: the call has the form of a version that is gone", finding: "is gone") {
            page in
            complaints(page.packagePrograms("javascript"), "the form of the call is gone") { program in
                let calls = program.operationCalls
                return program.has(/new \w+\.\w+\(\s*\)/) || calls.isEmpty || calls.contains { $0.count != 3 }
            }
        },
        FaultRow(27, "JavaScript: declarations and imports have an old form", finding: "has an old form") {
            page in
            complaints(page.programs("javascript"), "a declaration or import has an old form") {
                $0.has(/\bvar\b/) || $0.has(/\brequire\(/)
            }
        },
        FaultRow(28, "JavaScript: statements end without semicolons", finding: "without a semicolon") {
            page in
            page.programs("javascript").flatMap { program in
                let starts = [
                    "const ", "let ", "var ", "import ", "throw ", "return ", "console.", "process.",
                ]
                let lines = program.lines
                return lines.indices.filter { index in
                    let line = lines[index]
                    let next = index + 1 < lines.count ? lines[index + 1].first : nil
                    return starts.contains { line.hasPrefix($0) } && !line.hasSuffix(";") && line.isBalanced
                        && !"?:.&|+".contains(next ?? " ")
                }.map { "'\(lines[$0])' ends without a semicolon" }
                    + complaint(
                        "quotes are mixed", if: Set(program.literals.map(\.quote)).isSuperset(of: "\"'"))
            }
        },
    ]
}

extension String {
    /// Whether each bracket that is opened is closed.
    fileprivate var isBalanced: Bool {
        filter { "([{".contains($0) }.count == filter { ")]}".contains($0) }.count
            && (filter { $0 == "`" }.count).isMultiple(of: 2)
    }
}

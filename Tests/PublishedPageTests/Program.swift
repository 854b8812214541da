/// An example program on a page.
struct Program: Sendable {
    /// The word after the fence.
    let language: String
    /// What the page calls the language.
    let label: String
    let code: String
    /// The text of its tab.
    let introduction: String
    /// The blocks before it in its tab: commands that install a package.
    let setup: [String]
    let facts: PageFacts

    /// Whether it loads the vendor's package. The generated Swift client is no package of the vendor's.
    var usesPackage: Bool {
        let pattern = /(?i)\b(?:require|import|from|use|using|new|raise|rescue)\b[\s("'\\]*(\w+)/
        return statements.matches(of: pattern).contains { $0.1.lowercased() == facts.package }
            || statements.lowercased().contains(facts.package + "::")
    }

    /// The code without lines that are comments.
    var statements: String {
        let marks = ["ruby", "python", "bash"].contains(language) ? ["#"] : ["//"]
        return code.split(separator: "\n", omittingEmptySubsequences: false)
            .filter { line in !marks.contains { line.drop { $0 == " " }.hasPrefix($0) } }
            .joined(separator: "\n")
    }

    /// The lines that are not empty, without their indentation.
    var lines: [String] {
        statements.split(separator: "\n").map { String($0.drop { $0 == " " }) }.filter { !$0.isEmpty }
    }

    /// Whether it has text that matches.
    func has(_ pattern: some RegexComponent) -> Bool {
        // A full stop ends a word of code, which it does not always in prose.
        statements.firstMatch(of: pattern.regex.wordBoundaryKind(.simple)) != nil
    }

    /// The arguments of every call of a function.
    /// - Parameter function: the code before the opening parenthesis.
    func calls(of function: String) -> [[String]] {
        statements.ranges(of: function + "(").compactMap { range in
            if range.lowerBound > statements.startIndex {
                let before = statements[statements.index(before: range.lowerBound)]
                if before.isLetter || before == "_" || before == "." || before == "\"" { return nil }
            }
            return Self.arguments(statements[range.upperBound...])
        }
    }

    /// What stands before the first parenthesis that was not opened, split at its commas.
    static func arguments(_ text: Substring) -> [String]? {
        var depth = 0
        var arguments = [""]
        var quote: Character?
        for character in text {
            if let open = quote {
                if character == open { quote = nil }
            } else if "\"'`".contains(character) {
                quote = character
            } else if "([{".contains(character) {
                depth += 1
            } else if ")]}".contains(character) {
                if depth == 0 { return arguments.filter { !$0.allSatisfy(\.isWhitespace) } }
                depth -= 1
            } else if character == ",", depth == 0 {
                arguments.append("")
                continue
            }
            arguments[arguments.count - 1].append(character)
        }
        return nil
    }

    /// What it writes to standard output: the text of each statement that prints.
    var printed: [String] {
        let calls: [String]
        switch language {
        case "javascript": calls = self.calls(of: "console.log").map { $0.joined(separator: ",") }
        case "csharp":
            calls = ["Console.WriteLine", "Debug.WriteLine"].flatMap { self.calls(of: $0) }
                .map { $0.joined(separator: ",") }
        case "python", "swift": calls = self.calls(of: "print").map { $0.joined(separator: ",") }
        case "php": return statements.matches(of: /\becho\b([^;]*);/).map { String($0.1) }
        // A shell prints what its commands print.
        case "bash": return [statements.replacing(/https?:\S*/, with: "")]
        default: calls = []
        }
        return calls + lines.compactMap { $0.firstMatch(of: /^(?:puts|print) (.*)/).map { String($0.1) } }
    }

    /// What it prints in the letters and digits that all languages have in common, in small letters.
    var printedWords: String { Self.words(printed.joined(separator: ",")) }

    /// The letters and digits of a text, in small letters.
    static func words(_ text: String) -> String { text.lowercased().filter { $0.isLetter || $0.isNumber } }
}

import APIContract
import SourceDiagnostics

/// A credential has one name on all pages: that of its environment variable.
enum CredentialNameRule: PageRule {
    static func check(_ page: AuditedPage, into diagnostics: inout DiagnosticList) {
        let variables = page.contract.securitySchemes.filter(\.namesVariables).flatMap(\.variables).unique
        guard !variables.isEmpty else { return }
        for snippet in page.snippets {
            for (word, range) in words(page.page, snippet.block.body) where !variables.contains(word) {
                guard let variable = variables.first(where: { isOtherName(word, for: $0) }) else { continue }
                diagnostics.warning(
                    "page.credential-name",
                    "'\(word)' is another name for the credential that the document calls '\(variable)'",
                    at: page.page.range(range),
                    fixIts: [
                        FixIt("write '\(variable)'", .safe, [FixIt.Edit(page.page.range(range), variable)])
                    ])
            }
        }
    }

    private static let fillers: Set<Substring> = [
        "YOUR", "MY", "THE", "API", "EXAMPLE", "REPLACE", "WITH", "ACCOUNT",
    ]

    /// Whether a word ends as a variable does, and begins with nothing that makes it something else.
    static func isOtherName(_ word: String, for variable: String) -> Bool {
        let (own, wanted) = (word.split(separator: "_"), variable.split(separator: "_"))
        let common = min(2, wanted.count)
        guard own.count > common, own.suffix(common) == wanted.suffix(common) else { return false }
        return own.dropLast(common).allSatisfy { fillers.contains($0) || wanted.contains($0) }
    }

    /// The words in capitals.
    private static func words(_ page: Page, _ range: Range<Int>) -> [(String, Range<Int>)] {
        var found: [(String, Range<Int>)] = []
        var position = range.lowerBound
        while position < range.upperBound {
            guard SnippetLexer.isNamePart(page.file.bytes[position]) else {
                position += 1
                continue
            }
            let end =
                page.file.bytes[position..<range.upperBound].firstIndex { !SnippetLexer.isNamePart($0) }
                ?? range.upperBound
            let word = page.text(position..<end)
            if PlaceholderText.isCapitals(word), word.contains("_") { found.append((word, position..<end)) }
            position = end
        }
        return found
    }
}

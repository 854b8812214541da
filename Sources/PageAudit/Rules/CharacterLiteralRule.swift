import SourceDiagnostics
import TargetLanguages

/// A text stands between the quotes for texts, in the languages that have other ones for a character.
enum CharacterLiteralRule: PageRule {
    static func check(_ page: AuditedPage, into diagnostics: inout DiagnosticList) {
        for snippet in page.own {
            let strings = snippet.language.syntax.strings
            let quotes = strings.filter(\.isCharacter).map(\.open)
            guard !quotes.isEmpty, let other = strings.last(where: { !$0.isCharacter }) else { continue }
            for token in snippet.tokens {
                guard let text = token.literal, let quote = quotes.first(where: { token.text.hasPrefix($0) }),
                    isText(text, in: token.text)
                else { continue }
                let inside = token.text.dropFirst(quote.count).dropLast(quote.count)
                let range = page.page.range(token.range)
                let replacement = other.open + inside + other.close
                diagnostics.error(
                    "page.character-literal",
                    "\(quote) stands around one character in \(snippet.language.language.name); write \(replacement)",
                    at: range,
                    fixIts: [FixIt("write \(replacement)", .safe, [FixIt.Edit(range, replacement)])])
            }
        }
    }

    /// Whether a literal surely is a text: letters, more than one, and no quotes or escapes that could be read otherwise.
    private static func isText(_ text: String, in written: String) -> Bool {
        text.utf8.count > 2 && !written.contains("\\") && !text.contains("\"") && !text.contains("\n")
            && text.contains { $0.isLetter } && text.unicodeScalars.allSatisfy(\.isASCII)
    }
}

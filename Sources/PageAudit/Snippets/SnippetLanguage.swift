package import TargetLanguages

/// A language whose published programs can be read.
package struct SnippetLanguage: Sendable {
    /// The language.
    package let language: Language
    /// How its programs are read.
    package let syntax: SnippetSyntax

    /// Makes a language.
    package init(_ language: Language, _ syntax: SnippetSyntax) {
        self.language = language
        self.syntax = syntax
    }

    /// Whether a fence's word or a tab's label means it.
    func isCalled(_ word: String) -> Bool {
        let word = word.lowercased()
        return isNamed(word) || syntax.fences.contains { $0.lowercased() == word }
    }

    /// Whether a word means the language itself, and none that is only read like it.
    func isNamed(_ word: String) -> Bool {
        let word = word.lowercased()
        return language.id == word || language.name.lowercased() == word
            || language.fences.contains { $0.lowercased() == word }
    }
}

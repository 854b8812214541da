import CodeTemplates
import SourceDiagnostics
import Specimen
import TargetLanguages
import YAMLSyntax

/// What must be true of the code that any text becomes.
enum LiteralPromises {
    private static let languages: [Language] = {
        var diagnostics = DiagnosticList()
        return LanguageCatalog.read(TemplateFolder(), into: &diagnostics).entries.map(\.language)
    }()

    /// Writes a text in every way in every language.
    static func check(_ text: String) {
        precondition(!languages.isEmpty, "no language was read")
        for language in languages {
            let writer = LiteralWriter(language)
            check(try? writer.text(text))
            _ = writer.canWrite(.object([.init(key: text, value: .array([.string(text), .null]))]))
            for kind in IdentifierSyntax.Kind.allCases {
                let name = language.identifiers.name(text, kind)
                precondition(!name.isEmpty && !name.contains { $0.isWhitespace }, "'\(name)' is no name")
            }
        }
    }

    /// A literal is not empty, and has no character that ends a line or a file in some language.
    private static func check(_ literal: String?) {
        guard let literal else { return }
        precondition(!literal.isEmpty, "a literal is empty")
        precondition(!literal.utf8.contains(0), "a literal has a NUL")
        precondition(!literal.utf8.contains(0x0D), "a literal has a carriage return")
    }
}

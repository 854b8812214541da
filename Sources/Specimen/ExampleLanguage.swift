import CodeTemplates
public import SourceDiagnostics
import TargetLanguages

/// A language that examples can be written in.
public struct ExampleLanguage: Sendable {
    /// A way to write its examples, such as `http` or `sdk`.
    public struct Variant: Sendable {
        /// The name.
        public let name: String
        /// Whether its examples are made only when it is named.
        public let isOptIn: Bool
    }

    /// The id, as `GeneratorOptions.languages` takes it.
    public let id: String
    /// The name for people.
    public let name: String
    /// Whether its examples are made only when it is named.
    public let isOptIn: Bool
    /// The variants, those that need not be named first.
    public let variants: [Variant]

    /// The languages that there are, by id.
    /// - Parameters:
    ///   - templates: files that shadow the built-in ones or stand beside them, as in `GeneratorOptions.templates`.
    ///   - diagnostics: takes every fault of a language file; its language is left out.
    public static func all(
        templates: [String: SourceFile] = [:], into diagnostics: inout DiagnosticList
    ) -> [ExampleLanguage] {
        let catalog = LanguageCatalog.read(TemplateFolder(files: templates), into: &diagnostics)
        return catalog.entries.map { entry in
            ExampleLanguage(
                id: entry.language.id, name: entry.language.name, isOptIn: entry.language.isOptIn,
                variants: entry.variants.map { Variant(name: $0.name, isOptIn: $0.isOptIn) })
        }
    }
}

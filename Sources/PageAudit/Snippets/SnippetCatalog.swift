import CodeTemplates
import SourceDiagnostics
import Specimen
import TargetLanguages

/// The languages whose published programs can be read: those with a file `snippets.yaml`.
enum SnippetCatalog {
    /// Reads the languages of a folder.
    /// - Parameters:
    ///   - folder: the template folder.
    ///   - diagnostics: takes every fault of a language's files.
    static func read(_ folder: TemplateFolder, into diagnostics: inout DiagnosticList) -> [SnippetLanguage] {
        LanguageCatalog.read(folder, into: &diagnostics).entries.compactMap { entry in
            guard let file = folder["languages/\(entry.language.id)/snippets.yaml"],
                let syntax = SnippetSyntaxDecoder.decode(file, into: &diagnostics)
            else { return nil }
            return SnippetLanguage(entry.language, syntax)
        }
    }
}

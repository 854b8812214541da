import CodeTemplates
import SourceDiagnostics
import Specimen
import TargetLanguages

/// The languages whose published programs can be read: those with a file `snippets.yaml`.
///
/// One without a `language.yaml` is only read: no examples are made in it.
enum SnippetCatalog {
    /// Reads the languages of a folder.
    /// - Parameters:
    ///   - folder: the template folder.
    ///   - diagnostics: takes every fault of a language's files.
    static func read(_ folder: TemplateFolder, into diagnostics: inout DiagnosticList) -> [SnippetLanguage] {
        let catalog = LanguageCatalog.read(folder, into: &diagnostics)
        return folder.children("languages", with: "snippets.yaml").compactMap { id in
            guard let file = folder["languages/\(id)/snippets.yaml"],
                let syntax = SnippetSyntaxDecoder.decode(file, into: &diagnostics)
            else { return nil }
            if let entry = catalog[id] { return SnippetLanguage(entry.language, syntax) }
            // A language whose file has a fault is told of already.
            guard folder["languages/\(id)/language.yaml"] == nil else { return nil }
            let language = Language(
                read: id, name: syntax.name.isEmpty ? id : syntax.name, fences: syntax.fences, file)
            return SnippetLanguage(language, syntax)
        }
    }
}

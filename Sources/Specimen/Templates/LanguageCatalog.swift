package import CodeTemplates
package import SourceDiagnostics
package import TargetLanguages

/// The languages that examples can be written in, each a folder of `templates/languages`.
package struct LanguageCatalog: Sendable {
    /// A way to write the examples of a language, each a template: `http`, `sdk`.
    package struct Variant: Sendable {
        /// The name: the template's file name up to its first dot.
        package let name: String
        /// The template's path in the folder.
        package let path: String
    }

    /// A language with its variants.
    package struct Entry: Sendable {
        /// The language.
        package let language: Language
        /// Its variants by name.
        package let variants: [Variant]
    }

    /// The languages by id.
    package let entries: [Entry]
    package let folder: TemplateFolder

    /// Reads the languages of a folder.
    /// - Parameters:
    ///   - folder: the template folder.
    ///   - ids: the languages to read; nil for all.
    ///   - diagnostics: takes every fault of a language file, and ids that are no language.
    package static func read(
        _ folder: TemplateFolder, ids: [String]? = nil, into diagnostics: inout DiagnosticList
    ) -> LanguageCatalog {
        let known = folder.children("languages").filter { folder["languages/\($0)/language.yaml"] != nil }
        for id in ids ?? [] where !known.contains(id) {
            diagnostics.error(
                "language.unknown",
                "there is no language '\(id)'; use \(known.joined(separator: ", "))\(NearestName.hint(id, in: known))",
                at: nil)
        }
        var entries: [Entry] = []
        for id in known where ids?.contains(id) ?? true {
            guard let file = folder["languages/\(id)/language.yaml"],
                let language = LanguageDecoder.decode(file, id: id, into: &diagnostics)
            else { continue }
            entries.append(Entry(language: language, variants: variants(folder, language)))
        }
        return LanguageCatalog(entries: entries, folder: folder)
    }

    /// The language of an id.
    package subscript(id: String) -> Entry? { entries.first { $0.language.id == id } }

    /// The templates directly in a language's folder; those that they include stand in `parts/`.
    private static func variants(_ folder: TemplateFolder, _ language: Language) -> [Variant] {
        folder.children("languages/\(language.id)").compactMap { name in
            guard name.hasSuffix(".\(language.fileExtension).tmpl") else { return nil }
            return Variant(
                name: String(name.prefix { $0 != "." }), path: "languages/\(language.id)/\(name)")
        }
    }

    /// Finds what the templates of a language include: the files in `parts/`, by name up to the first dot.
    func library(_ language: Language) -> TemplateLibrary {
        let parts = "languages/\(language.id)/parts"
        var files: [String: SourceFile] = [:]
        for name in folder.children(parts) where name.hasSuffix(".tmpl") {
            files[String(name.prefix { $0 != "." })] = folder["\(parts)/\(name)"]
        }
        return TemplateLibrary(files)
    }
}

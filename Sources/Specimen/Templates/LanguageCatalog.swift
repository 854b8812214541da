package import CodeTemplates
import ProjectSettings
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
        /// Whether its examples are made only when it is named.
        package let isOptIn: Bool
        /// The templates for packages of other styles, by style: `sdk.STYLE.EXT.tmpl`.
        package var styles: [String: String] = [:]
    }

    /// A language with its variants.
    package struct Entry: Sendable {
        /// The language.
        package let language: Language
        /// Its variants by name, those that need not be named first.
        package let variants: [Variant]
    }

    /// Which languages are read.
    package enum Choice: Sendable {
        /// All of them.
        case all
        /// Those that need not be named.
        case usual
        /// Those of these ids.
        case named([String])
    }

    /// The languages by id.
    package let entries: [Entry]
    package let folder: TemplateFolder
    /// Whether somebody chose the languages.
    private let isChosen: Bool

    /// Reads the languages of a folder.
    /// - Parameters:
    ///   - folder: the template folder.
    ///   - choice: the languages to read.
    ///   - diagnostics: takes every fault of a language file, and ids that are no language.
    package static func read(
        _ folder: TemplateFolder, _ choice: Choice = .all, into diagnostics: inout DiagnosticList
    ) -> LanguageCatalog {
        let known = folder.languages
        var ids: [String]?
        if case .named(let names) = choice { ids = names }
        for id in ids ?? [] where !known.contains(id) {
            diagnostics.error("language.unknown", UnknownName.message("language", id, among: known), at: nil)
        }
        var entries: [Entry] = []
        for id in known where ids?.contains(id) ?? true {
            guard let file = folder["languages/\(id)/language.yaml"] else { continue }
            if case .usual = choice, file.isOptIn { continue }
            guard let language = LanguageDecoder.decode(file, id: id, into: &diagnostics)
            else { continue }
            if case .usual = choice, language.isOptIn { continue }
            entries.append(Entry(language: language, variants: variants(folder, language)))
        }
        return LanguageCatalog(entries: entries, folder: folder, isChosen: ids != nil)
    }

    /// What is to be said about variants that none of the languages has, in the order of their names.
    package func unknownVariants(_ names: [String]) -> [String] {
        let known = Set(entries.flatMap { $0.variants.map(\.name) }).sorted()
        let owners = isChosen ? "none of the chosen languages" : "no language"
        return names.filter { !known.contains($0) }.map { name in
            "\(owners) has a variant '\(name)'; use \(known.joined(separator: ", "))"
                + NearestName.hint(name, in: known)
        }
    }

    /// The language of an id.
    package subscript(id: String) -> Entry? { entries.first { $0.language.id == id } }

    /// The templates directly in a language's folder; those that they include stand in `parts/`.
    private static func variants(_ folder: TemplateFolder, _ language: Language) -> [Variant] {
        let ending = ".\(language.fileExtension).tmpl"
        var styles: [String: [String: String]] = [:]
        var all: [Variant] = []
        for file in folder.children("languages/\(language.id)") where file.hasSuffix(ending) {
            let name = TemplateLibrary.name(of: file)
            let path = "languages/\(language.id)/\(file)"
            let style = file.dropFirst(name.count).dropLast(ending.count)
            guard style.isEmpty else {
                styles[name, default: [:]][String(style.dropFirst())] = path
                continue
            }
            all.append(
                Variant(
                    name: name, path: path, isOptIn: language.tools.variants[name]?.isOptIn ?? false))
        }
        for index in all.indices { all[index].styles = styles[all[index].name] ?? [:] }
        return all.filter { !$0.isOptIn } + all.filter(\.isOptIn)
    }

    /// Finds what the templates of a language include: the files in `parts/`, by name up to the first dot.
    func library(_ language: Language) -> TemplateLibrary {
        let parts = "languages/\(language.id)/parts"
        var files: [String: SourceFile] = [:]
        for name in folder.children(parts) where name.hasSuffix(".tmpl") {
            files[TemplateLibrary.name(of: name)] = folder["\(parts)/\(name)"]
        }
        return TemplateLibrary(files)
    }
}

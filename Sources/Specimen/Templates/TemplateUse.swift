import CodeTemplates
import ProjectSettings
package import SourceDiagnostics
import TargetLanguages

/// Tells which files of a user's template folder are used.
///
/// A file at a place that nothing looks at would change nothing, without notice.
package struct TemplateUse: Sendable {
    private let files: [String: SourceFile]

    /// Looks at files by their path in the folder.
    package init(_ files: [String: SourceFile]) { self.files = files }

    /// Warns of files that nothing uses, and of templates whose names are slips for those of built-in ones.
    package func reportUnused(into diagnostics: inout DiagnosticList) {
        let folder = TemplateFolder(files: files)
        // What is wrong with the languages' files is reported when they are used.
        var ignored = DiagnosticList()
        let catalog = LanguageCatalog.read(folder, into: &ignored)
        let used = usedPaths(folder, catalog)
        for path in files.keys.sorted() where Self.isTemplate(path) && !used.contains(path) {
            warn(
                path, "nothing uses '\(path)'" + NearestName.hint(path, in: used.sorted()), into: &diagnostics
            )
        }
        for entry in catalog.entries {
            let builtIn = entry.variants.filter { TemplateFolder.isBuiltIn($0.path) }.map(\.name)
            for variant in entry.variants where !TemplateFolder.isBuiltIn(variant.path) {
                guard entry.language.tools.variants[variant.name] == nil,
                    let near = NearestName.find(variant.name, in: builtIn)
                else { continue }
                warn(
                    variant.path,
                    "this makes a new variant '\(variant.name)' of \(entry.language.name); did you mean '\(near)'?",
                    into: &diagnostics)
            }
        }
    }

    /// The paths at which files are looked for.
    private func usedPaths(_ folder: TemplateFolder, _ catalog: LanguageCatalog) -> Set<String> {
        let languages = folder.children("languages", with: "language.yaml")
        let known = Set(folder.regionTargets)
        let pageTexts = files.filter { $0.key.hasPrefix("pages/") }.values.map {
            String(decoding: $0.bytes, as: UTF8.self)
        }
        return Set(
            folder.paths.filter { path in
                let names = path.split(separator: "/").map(String.init)
                guard !TemplateFolder.isBuiltIn(path) else { return names[0] != "diagnostics" }
                guard names.count > 2 else { return false }
                switch names[0] {
                case "languages":
                    guard let entry = catalog[names[1]] else {
                        return languages.contains(names[1]) || names[2] == "snippets.yaml"
                    }
                    return ["language.yaml", "snippets.yaml", "parts", "client"].contains(names[2])
                        || entry.variants.contains { $0.path == path }
                // Parts of pages may stand in any folder whose name a page says.
                case "pages":
                    return known.contains(names[1]) || pageTexts.contains { $0.contains("\(names[1])/") }
                default: return false
                }
            })
    }

    /// Whether a file is one of those that are looked for; others may be notes.
    private static func isTemplate(_ path: String) -> Bool {
        [".tmpl", ".yaml", ".yml"].contains { path.hasSuffix($0) }
    }

    private func warn(_ path: String, _ message: String, into diagnostics: inout DiagnosticList) {
        diagnostics.warning("template.unused-file", message, at: files[path].map { SourceRange(file: $0) })
    }
}

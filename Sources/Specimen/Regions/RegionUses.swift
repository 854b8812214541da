import CodeTemplates
import ProjectSettings
import SourceDiagnostics
import TargetLanguages

/// What the regions of all pages need of a document.
package struct RegionUses: Sendable {
    /// Whether any shows examples.
    private(set) var needsExamples = false
    /// The languages that are named.
    private(set) var languages: Set<String> = []
    /// The variants that are named.
    private(set) var variants: Set<String> = []

    /// What the regions of some pages need.
    package init(_ pages: [RegionPage]) {
        for region in pages.lazy.flatMap(\.regions) where region.content.needsExamples {
            needsExamples = true
            languages.formUnion(region.list("language"))
            variants.formUnion(region.list("variant"))
        }
    }

    /// Options with which everything that is named can be made, besides what is made anyway.
    func options(_ options: GeneratorOptions, _ folder: TemplateFolder) -> GeneratorOptions {
        var options = options
        options.outputs = [.examples]
        guard needsExamples else {
            options.languages = []
            options.variants = nil
            return options
        }
        // What is wrong with the languages' files is reported when they are used.
        var ignored = DiagnosticList()
        let usual = LanguageCatalog.read(
            folder, options.languages.map(LanguageCatalog.Choice.named) ?? .usual, into: &ignored)
        let known = folder.languages
        let added = languages.filter { known.contains($0) && usual[$0] == nil }.sorted()
        if !added.isEmpty { options.languages = usual.entries.map(\.language.id) + added }
        let all = LanguageCatalog.read(folder, .named(options.languages ?? known), into: &ignored)
        let names = all.entries.flatMap(\.variants)
        let named = variants.filter { name in names.contains { $0.name == name } }
        if !named.isEmpty {
            let own = options.variants ?? names.filter { !$0.isOptIn }.map(\.name)
            options.variants = Set(own).union(named).sorted()
        }
        return options
    }
}

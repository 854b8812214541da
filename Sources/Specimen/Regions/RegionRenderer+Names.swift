import ProjectSettings
import SourceDiagnostics
import TargetLanguages

/// What the attributes of markers name.
extension RegionRenderer {
    /// Reports languages and variants that do not exist.
    func checkNames(
        _ region: Region, _ page: RegionPage, _ diagnostics: inout DiagnosticList
    ) -> Bool {
        guard region.content.showsExamples else { return true }
        let languages = region.list("language")
        let folder = plan.catalog.folder
        if let word = region.attributes["language"], !languages.allSatisfy({ plan.catalog[$0] != nil }) {
            let known = folder.languages
            for id in languages where !known.contains(id) {
                diagnostics.error(
                    "region.unknown-value", UnknownName.message("language", id, among: known),
                    at: page.place(word.range))
            }
            return false
        }
        guard let word = region.attributes["variant"] else { return true }
        let entries = plan.catalog.entries.filter { languages.isEmpty || languages.contains($0.language.id) }
        let known = Set(entries.flatMap { $0.variants.map(\.name) }).sorted()
        let unknown = region.list("variant").filter { !known.contains($0) }
        for name in unknown {
            diagnostics.error(
                "region.unknown-value", UnknownName.message("variant", name, among: known),
                at: page.place(word.range))
        }
        return unknown.isEmpty
    }

    /// The target of a region.
    mutating func target(
        of region: Region, in page: RegionPage, _ diagnostics: inout DiagnosticList
    ) -> PageTarget? {
        guard let word = region.attributes["target"] else {
            if let target = templates.target(
                for: page.format, preferred: options.targets ?? [], into: &diagnostics)
            {
                return target
            }
            diagnostics.error(
                "region.wrong-target",
                "no target makes '.\(page.format.rawValue)' pages; add a folder 'pages/NAME' with such a target.yaml, "
                    + "and name what it is in with --templates",
                at: page.place(region.start.range))
            return nil
        }
        guard templates.ids.contains(word.text) else {
            diagnostics.error(
                "region.unknown-value", UnknownName.message("target", word.shown, among: templates.ids),
                at: page.place(word.range))
            return nil
        }
        guard let target = templates.target(word.text, into: &diagnostics) else { return nil }
        guard target.fits(page.format) else {
            diagnostics.error(
                "region.wrong-target",
                "the target '\(target.id)' makes '.\(target.fileExtension)' pages, and this is one of another kind; "
                    + "name another target, or none",
                at: page.place(word.range))
            return nil
        }
        return target
    }
}

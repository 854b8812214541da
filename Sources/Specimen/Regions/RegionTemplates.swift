import CodeTemplates
import ProjectSettings
import SourceDiagnostics

/// The templates of the parts of pages, each parsed when it is first needed.
struct RegionTemplates: Sendable {
    private let folder: TemplateFolder
    private let library: TemplateLibrary
    private var parsers: [String: TemplateParser] = [:]
    private var templates: [String: Template?] = [:]
    private var read: [String: PageTarget?] = [:]

    /// The ids of the targets.
    let ids: [String]

    /// Looks for templates in a folder.
    init(_ folder: TemplateFolder) {
        self.folder = folder
        library = PageGenerator.library(folder)
        ids = folder.regionTargets
    }

    /// A target; nil when its settings have a fault, which is reported once.
    mutating func target(_ id: String, into diagnostics: inout DiagnosticList) -> PageTarget? {
        if let known = read[id] { return known }
        let file = folder["pages/\(id)/target.yaml"] ?? folder["pages/\(id)/regions.yaml"]
        let target = file.flatMap { PageTarget.decode($0, id: id, into: &diagnostics) }
        read[id] = .some(target)
        return target
    }

    /// The target of pages that do not name one: the first that writes such text.
    /// - Parameters:
    ///   - format: what kind of text a page is.
    ///   - preferred: the targets that somebody chose, the most wanted first.
    mutating func target(
        for format: PageFormat, preferred: [String], into diagnostics: inout DiagnosticList
    ) -> PageTarget? {
        for id in preferred.filter(ids.contains) + ids {
            guard let target = target(id, into: &diagnostics), target.fits(format) else { continue }
            if !target.isOptIn || preferred.contains(id) { return target }
        }
        return nil
    }

    /// The template of a part of a page.
    /// - Parameters:
    ///   - name: the part's name.
    ///   - target: the target, whose own template comes before the shared one.
    ///   - diagnostics: takes the template's faults, once.
    /// - Returns: nil when there is none; none when it has faults.
    mutating func template(
        _ name: String, _ target: PageTarget, into diagnostics: inout DiagnosticList
    ) -> Template?? {
        let extensions = [target.fileExtension] + (target.syntax.isMarkdown ? ["md"] : [])
        let paths = [target.id, "shared"].flatMap { folder in
            extensions.map { "pages/\(folder)/\(name).\($0).tmpl" }
        }
        guard let path = paths.first(where: { folder[$0] != nil }), let file = folder[path] else {
            return nil
        }
        let key = "\(target.id) \(path)"
        if let known = templates[key] { return .some(known) }
        var parser =
            parsers[target.id]
            ?? TemplateParser(
                library: library, contexts: PageContext.contexts, filters: PageFilters.make(target))
        let template = parser.parse(file, into: &diagnostics)
        parsers[target.id] = parser
        templates[key] = .some(template)
        return .some(template)
    }
}

extension PageTarget {
    /// Whether what it writes can stand in a page.
    func fits(_ format: PageFormat) -> Bool { format.extensions.contains(fileExtension) }
}

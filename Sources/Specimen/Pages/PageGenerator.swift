import APIContract
import CodeTemplates
import ProjectSettings
import SourceDiagnostics

/// Renders the documentation pages of operations.
struct PageGenerator: Sendable {
    private struct Writer: Sendable {
        let target: PageTarget
        let filters: FilterSet
        let template: Template
        /// What lists the pages; nil for a target without such a page.
        let index: Template?
    }

    private let contract: Contract
    private let writers: [Writer]

    /// Checks the templates of the pages.
    /// - Parameters:
    ///   - contract: the contract.
    ///   - folder: the template folder.
    ///   - targets: the ids of the targets to make; nil for all that need not be named.
    ///   - diagnostics: takes every fault of a template, and ids that are no target.
    init(
        _ contract: Contract, _ folder: TemplateFolder, targets: [String]?,
        into diagnostics: inout DiagnosticList
    ) {
        self.contract = contract
        let known = folder.targets
        for id in targets ?? [] where !known.contains(id) {
            diagnostics.error(
                "option.unknown-target", UnknownName.message("target", id, among: known), at: nil)
        }
        // The filters of all targets have the same names, so that what their pages share is parsed once.
        var parser = TemplateParser(
            library: Self.library(folder),
            contexts: PageContext.contexts.merging(IndexContext.contexts) { first, _ in first },
            filters: PageFilters.make(PageTarget(id: "")))
        var writers: [Writer] = []
        for id in known where targets?.contains(id) ?? true {
            guard let file = folder["pages/\(id)/target.yaml"], targets != nil || !file.isOptIn,
                let target = PageTarget.decode(file, id: id, into: &diagnostics),
                targets != nil || !target.isOptIn
            else { continue }
            let path = "pages/\(id)/page.\(target.fileExtension).tmpl"
            guard let page = folder[path] else {
                diagnostics.error(
                    "target.missing-template", "the target '\(id)' has no page template; add '\(path)'",
                    at: SourceRange(file: file))
                continue
            }
            let index = folder["pages/\(id)/index.\(target.fileExtension).tmpl"]
                .flatMap { parser.parse($0, into: &diagnostics) }
            if let template = parser.parse(page, into: &diagnostics) {
                let filters = PageFilters.make(target)
                writers.append(Writer(target: target, filters: filters, template: template, index: index))
            }
        }
        self.writers = writers
    }

    /// The pages that list those of a document with several operations, one for each target that has one.
    /// - Parameters:
    ///   - name: the name of their files.
    ///   - items: the operations that have pages.
    ///   - diagnostics: takes what could not be written.
    func indexes(
        _ name: String, _ items: [OutputPlan.Item], into diagnostics: inout DiagnosticList
    ) -> [GeneratedFile] {
        guard items.count > 1, writers.contains(where: { $0.index != nil }) else { return [] }
        let value = IndexContext(contract, items).value
        return writers.compactMap { writer in
            guard let template = writer.index else { return nil }
            return file(
                name, template, value, writer, .index(target: writer.target.id),
                at: SourceRange(file: contract.file), into: &diagnostics)
        }
    }

    /// The pages of an operation, one for each target.
    func files(
        _ item: OutputPlan.Item, examples: [ExampleGenerator.Example], into diagnostics: inout DiagnosticList
    ) -> [GeneratedFile] {
        guard !writers.isEmpty else { return [] }
        let context = PageContext(item.request, contract, hasExamples: !examples.isEmpty)
        let programs = examples.map(PageExample.Program.init)
        return writers.compactMap { writer in
            let order = writer.target.languages
            let value = context.value(
                http: PageExample.make(programs.filter { !$0.example.usesPackage }, order: order),
                sdk: PageExample.make(programs.filter(\.example.usesPackage), order: order))
            let operation = item.request.operation
            return file(
                item.name, writer.template, value, writer,
                .page(operation: operation.id, target: writer.target.id), at: operation.range,
                into: &diagnostics)
        }
    }

    private func file(
        _ name: String, _ template: Template, _ value: TemplateValue, _ writer: Writer,
        _ role: GeneratedFile.Role, at place: SourceRange, into diagnostics: inout DiagnosticList
    ) -> GeneratedFile? {
        var bytes: [UInt8] = []
        do throws(RenderFailure) {
            try template.render(value, filters: writer.filters, into: &bytes)
        } catch {
            error.report(into: &diagnostics) { _ in place }
            return nil
        }
        let target = writer.target
        return GeneratedFile(
            path: "pages/\(target.id)/\(name).\(target.fileExtension)", bytes: bytes, role: role)
    }

    /// Finds what the templates of pages include: `shared/scheme.md.tmpl`.
    static func library(_ folder: TemplateFolder) -> TemplateLibrary {
        var files: [String: SourceFile] = [:]
        for target in folder.children("pages") {
            for name in folder.children("pages/\(target)") where name.hasSuffix(".tmpl") {
                files["\(target)/\(name)"] = folder["pages/\(target)/\(name)"]
            }
        }
        return TemplateLibrary(files)
    }
}

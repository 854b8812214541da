package import APIContract
import CodeTemplates
import ProjectSettings
package import SourceDiagnostics
import TargetLanguages

/// Makes the texts of regions of one document.
package struct RegionRenderer: Sendable {
    /// What there is of an operation.
    enum State {
        /// Everything.
        case ready
        /// Nothing, because it is not selected.
        case omitted
        /// Nothing, because of a fault in the document.
        case faulty
        /// The document has none of this id.
        case unknown
    }

    /// What makes one text differ from others.
    private struct Key: Hashable {
        let content: RegionContent
        let operation: String
        let languages: [String]
        let variants: [String]
        let target: String
    }

    /// The document's path.
    let path: String
    /// The ids of all operations of the document.
    let operationIDs: [String]
    private let contract: Contract
    let options: GeneratorOptions
    let plan: OutputPlan
    private let items: [String: OutputPlan.Item]
    private let known: Set<String>
    private let faulty: Set<String>
    var templates: RegionTemplates
    private var examples: [String: [ExampleGenerator.Example]] = [:]
    private var texts: [Key: RegionText] = [:]

    /// Prepares a document.
    /// - Parameters:
    ///   - contract: the contract of the operations that are selected.
    ///   - options: say which languages, variants and targets there are where a marker does not.
    ///   - uses: what the regions need.
    ///   - diagnostics: takes faults of templates and languages, and of operations.
    /// - Returns: nil when a template or language is at fault.
    package static func make(
        _ contract: Contract, _ options: GeneratorOptions, _ uses: RegionUses,
        into diagnostics: inout DiagnosticList
    ) -> RegionRenderer? {
        let folder = TemplateFolder(files: options.templates)
        guard let plan = OutputPlan.make(contract, uses.options(options, folder), into: &diagnostics) else {
            return nil
        }
        return RegionRenderer(contract, options, plan, RegionTemplates(folder))
    }

    private init(
        _ contract: Contract, _ options: GeneratorOptions, _ plan: OutputPlan, _ templates: RegionTemplates
    ) {
        self.contract = contract
        self.options = options
        self.plan = plan
        self.templates = templates
        path = contract.file.path
        operationIDs = contract.operationIDs
        known = Set(contract.operationIDs)
        items = Dictionary(
            plan.items.map { ($0.request.operation.id, $0) }, uniquingKeysWith: { first, _ in first })
        faulty = Set(contract.operations.map(\.id) + contract.omissions.map(\.operation))
    }

    /// What there is of an operation.
    func state(of operation: String) -> State {
        if items[operation] != nil { return .ready }
        if faulty.contains(operation) { return .faulty }
        return known.contains(operation) ? .omitted : .unknown
    }

    /// The text of a region.
    /// - Parameters:
    ///   - region: the region, whose operation is ready.
    ///   - page: the page that it stands in.
    ///   - diagnostics: takes the reason when there is none.
    mutating func text(
        of region: Region, in page: RegionPage, into diagnostics: inout DiagnosticList
    ) -> RegionText? {
        guard let item = items[region.operation.text], checkNames(region, page, &diagnostics),
            let target = target(of: region, in: page, &diagnostics)
        else { return nil }
        let key = Key(
            content: region.content, operation: region.operation.text, languages: region.list("language"),
            variants: region.list("variant"), target: target.id)
        if let known = texts[key] { return known }
        let text = make(region, item, target, page, &diagnostics)
        texts[key] = text
        return text
    }

    private mutating func make(
        _ region: Region, _ item: OutputPlan.Item, _ target: PageTarget, _ page: RegionPage,
        _ diagnostics: inout DiagnosticList
    ) -> RegionText? {
        let examples = region.content.needsExamples ? examples(region, item, &diagnostics) : []
        let (languages, variants) = (region.list("language"), region.list("variant"))
        if examples.isEmpty, !(languages + variants).isEmpty {
            let kinds = variants.map { " '\($0)'" }.joined(separator: " or")
            let place = languages.isEmpty ? "" : " in " + languages.joined(separator: ", ")
            diagnostics.error(
                "region.no-example",
                "\(region.operation.shown) has no example\(kinds)\(place); name another language or variant",
                at: page.place(region.start.range))
            return nil
        }
        guard let template = template(region, examples, target, page, &diagnostics) else { return nil }
        let programs = examples.map(PageExample.Program.init)
        let http = PageExample.make(programs.filter { !$0.example.usesPackage }, order: target.languages)
        let sdk = PageExample.make(programs.filter(\.example.usesPackage), order: target.languages)
        let value: TemplateValue
        if region.content == .example {
            guard let tab = (http + sdk).first else { return nil }
            value = tab.value
        } else {
            let context = PageContext(item.request, contract, hasExamples: !examples.isEmpty)
            value = context.value(http: http, sdk: sdk)
        }
        var bytes: [UInt8] = []
        do throws(RenderFailure) {
            try template.render(value, into: &bytes)
        } catch {
            error.report(into: &diagnostics) { _ in item.request.operation.range }
            return nil
        }
        return RegionText(bytes)
    }

    /// The template of a region. Examples of variants that are named need no headings that tell variants apart.
    private mutating func template(
        _ region: Region, _ examples: [ExampleGenerator.Example], _ target: PageTarget, _ page: RegionPage,
        _ diagnostics: inout DiagnosticList
    ) -> Template? {
        var names = [region.content.template]
        if region.content == .examples, region.attributes["variant"] != nil {
            let packages = Set(examples.map(\.usesPackage))
            if packages.count == 1 {
                names.insert(packages == [true] ? "examples-sdk" : "examples-http", at: 0)
            }
        }
        for name in names {
            if let template = templates.template(name, target, into: &diagnostics) { return template }
        }
        let path = "pages/\(target.id)/\(region.content.template).\(target.fileExtension).tmpl"
        diagnostics.error(
            "region.missing-template",
            "the target '\(target.id)' has no template for '\(region.content.rawValue)'; add '\(path)' to a folder "
                + "and name that with --templates",
            at: page.place(region.start.range))
        return nil
    }

    /// The examples that a region shows: those that are named, or those that are made anyway.
    private mutating func examples(
        _ region: Region, _ item: OutputPlan.Item, _ diagnostics: inout DiagnosticList
    ) -> [ExampleGenerator.Example] {
        let (languages, variants) = (region.list("language"), region.list("variant"))
        let isUsual = languages.isEmpty && variants.isEmpty
        if isUsual, let known = examples[region.operation.text] { return known }
        let options = options
        var faults = DiagnosticList()
        let made = plan.examples.files(
            item,
            where: { language, variant in
                let hasLanguage =
                    languages.isEmpty
                    ? options.languages?.contains(language.id) ?? !language.isOptIn
                    : languages.contains(language.id)
                let hasVariant =
                    variants.isEmpty
                    ? options.variants?.contains(variant.name) ?? !variant.isOptIn
                    : variants.contains(variant.name)
                return hasLanguage && hasVariant
            }, into: &faults)
        diagnostics.append(contentsOf: faults)
        if isUsual { examples[region.operation.text] = made }
        return made
    }
}

import CodeTemplates
import FileAccess
import ProjectSettings
import SourceDiagnostics
import Specimen

/// The options that choose what is generated, shared by several subcommands.
enum GeneratorArguments {
    /// The options that choose operations.
    static let selection: [Option] = [
        Option(name: "--operation", kind: .list("ID"), summary: "only these operations; may be repeated"),
        Option(name: "--tag", kind: .texts("NAME"), summary: "only operations with one of these tags"),
        Option(
            name: "--path", kind: .texts("PATTERN"),
            summary: "only operations at or below these paths; '*' is any text in a segment, '**' any text"),
        Option(name: "--method", kind: .list("NAME"), summary: "only operations with these HTTP methods"),
        Option(name: "--exclude-operation", kind: .list("ID"), summary: "not these operations"),
        Option(name: "--exclude-tag", kind: .texts("NAME"), summary: "no operations with one of these tags"),
        Option(
            name: "--exclude-path", kind: .texts("PATTERN"),
            summary: "no operations at or below these paths"),
        Option(
            name: "--exclude-method", kind: .list("NAME"), summary: "no operations with these HTTP methods"),
    ]

    static let language = Option(
        name: "--language", kind: .list("ID"), summary: "only these languages; may be repeated",
        words: { TemplateFolder().languages })
    static let variant = Option(
        name: "--variant", kind: .list("NAME"), summary: "only these variants of examples, such as http",
        words: { variants(TemplateFolder()) })
    static let target = Option(
        name: "--target", kind: .list("ID"),
        summary: "only these documentation targets; some are made only when they are named",
        words: { TemplateFolder().targets })
    static let templates = Option(
        name: "--templates", kind: .value("DIR"),
        summary: "a folder laid out like the built-in templates, whose files come before them")

    /// The options with which a run makes a part of the files of a kind only.
    static let parts = [language, variant, target] + selection

    private static func variants(_ folder: TemplateFolder) -> [String] {
        let files = folder.languages.flatMap { folder.children("languages/\($0)") }
        return Set(files.filter { $0.hasSuffix(".tmpl") }.map { String($0.prefix { $0 != "." }) }).sorted()
    }

    /// Refuses languages, variants and targets of the command line that the templates do not have.
    static func check(_ arguments: ParsedArguments, _ options: GeneratorOptions) throws(UsageError) {
        let folder = TemplateFolder(files: options.templates)
        for (option, kind, known) in [
            (language, "language", \TemplateFolder.languages), (target, "target", \.targets),
        ] {
            let names = arguments.list(option.name)
            // What there is takes a look at all files.
            guard !names.isEmpty else { continue }
            let known = folder[keyPath: known]
            for name in names where !known.contains(name) {
                throw UsageError("\(option.name): \(UnknownName.message(kind, name, among: known))")
            }
        }
        let names = arguments.list(variant.name)
        guard !names.isEmpty else { return }
        // What is wrong with the languages' files is reported when they are used.
        var ignored = DiagnosticList()
        let choice = options.languages.map(LanguageCatalog.Choice.named) ?? .usual
        let catalog = LanguageCatalog.read(folder, choice, into: &ignored)
        if let message = catalog.unknownVariants(names).first {
            throw UsageError("\(variant.name): \(message)")
        }
    }

    /// Lets the command line decide what it says something about.
    static func apply(
        _ arguments: ParsedArguments, to options: inout GeneratorOptions,
        into diagnostics: inout DiagnosticList
    ) {
        options.languages = list(arguments, "--language") ?? options.languages
        options.variants = list(arguments, "--variant") ?? options.variants
        options.targets = list(arguments, "--target") ?? options.targets
        options.isSelectedOnce = selection.contains { arguments.has($0.name) }
        apply(arguments, "--", to: &options.selection.included)
        apply(arguments, "--exclude-", to: &options.selection.excluded)
        if let folder = arguments.value("--templates") {
            options.templates = templates(folder, into: &diagnostics)
        }
    }

    private static func apply(
        _ arguments: ParsedArguments, _ prefix: String, to criteria: inout OperationSelection.Criteria
    ) {
        for (name, list) in [
            ("operation", \OperationSelection.Criteria.operations), ("tag", \.tags), ("path", \.paths),
            ("method", \.methods),
        ] {
            let values = arguments.list(prefix + name)
            if !values.isEmpty { criteria[keyPath: list] = values.map { OperationSelection.Name($0) } }
        }
    }

    private static func list(_ arguments: ParsedArguments, _ name: String) -> [String]? {
        let values = arguments.list(name)
        return values.isEmpty ? nil : values
    }

    /// The files of a template folder by their path in it.
    static func templates(
        _ folder: String, into diagnostics: inout DiagnosticList
    ) -> [String: SourceFile] {
        guard let paths = FileReader.list(folder) else {
            let place = SourceRange(file: SourceFile(path: folder, bytes: []))
            diagnostics.error("file.unreadable", "the folder cannot be read; check the path", at: place)
            return [:]
        }
        var files: [String: SourceFile] = [:]
        for path in paths { files[path] = FileReader.read("\(folder)/\(path)", into: &diagnostics) }
        TemplateUse(files).reportUnused(into: &diagnostics)
        return files
    }
}

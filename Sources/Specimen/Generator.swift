import APIContract
package import ProjectSettings
public import SourceDiagnostics

/// Turns an OpenAPI document (3.0, 3.1 or 3.2, in YAML or JSON) into files. It reads and writes nothing itself.
///
/// This is the whole path, in three steps, each of which adds to what was found:
///
///     SourceFile         the bytes of the document
///       SelectedContract.read    tree, overlays, references, document, findings, contract
///     Contract           what the API promises, in no language
///       OutputPlan.make          languages, templates, which files of which operations
///     OutputPlan
///       OutputPlan.render        contexts through templates
///     GeneratedFile      what the caller writes
public struct Generator: Sendable {
    private let options: GeneratorOptions

    /// Makes a generator.
    public init(options: GeneratorOptions = GeneratorOptions()) { self.options = options }

    /// The files for a document by path, with everything that was found on the way.
    ///
    /// A fault in one operation costs only that operation. Nothing is returned when a fault concerns the
    /// whole document, a template or a language.
    /// - Parameters:
    ///   - source: the document.
    ///   - loader: gives the files that it refers to; nil when it stands alone.
    public func generate(
        _ source: SourceFile, loader: (any SourceLoader)? = nil
    ) -> (files: [GeneratedFile], diagnostics: DiagnosticList) {
        var files: [GeneratedFile] = []
        let (api, diagnostics) = generate(source, loader: loader) { files.append($0) }
        return (api != nil ? files.sorted { $0.path < $1.path } : [], diagnostics)
    }

    /// Makes the files for a document, and hands each over when it is made, so that not all are in memory at once.
    ///
    /// - Parameters:
    ///   - source: the document.
    ///   - loader: gives the files that it refers to; nil when it stands alone.
    ///   - take: gets the files, operation by operation.
    /// - Returns: what was found on the way, and the API's name; nil when that leaves the files incomplete, and all of
    ///   them are to be thrown away.
    public func generate(
        _ source: SourceFile, loader: (any SourceLoader)? = nil, take: (GeneratedFile) -> Void
    ) -> (api: String?, diagnostics: DiagnosticList) {
        var diagnostics = DiagnosticList()
        guard let plan = plan(source, loader: loader, into: &diagnostics) else { return (nil, diagnostics) }
        let isComplete = plan.render(into: &diagnostics, take: take)
        return (isComplete ? plan.contract.name : nil, diagnostics)
    }

    /// The first two steps of the path: which files are made of a document.
    /// - Parameters:
    ///   - source: the document.
    ///   - loader: gives the files that it refers to; nil when it stands alone.
    ///   - diagnostics: takes what was found on the way.
    /// - Returns: nil when a fault concerns the whole document, a template or a language.
    package func plan(
        _ source: SourceFile, loader: (any SourceLoader)? = nil, into diagnostics: inout DiagnosticList
    ) -> OutputPlan? {
        guard let contract = Self.contract(source, options, loader: loader, into: &diagnostics)?.contract
        else { return nil }
        return OutputPlan.make(contract, options, into: &diagnostics)
    }

    /// What is wrong with a document: its structure, its examples, and what would be made of it. Nothing is made.
    /// - Parameters:
    ///   - source: the document.
    ///   - loader: gives the files that it refers to; nil when it stands alone.
    /// - Returns: every finding, as `specimen check` reports it.
    public func check(_ source: SourceFile, loader: (any SourceLoader)? = nil) -> DiagnosticList {
        var diagnostics = DiagnosticList()
        DocumentChecker(options, loader: loader).check(source, into: &diagnostics)
        return diagnostics
    }

    /// The first step of the path, which the other commands share.
    /// - Parameters:
    ///   - source: the document.
    ///   - options: say which operations are selected, and which overlays change the document.
    ///   - loader: gives the files that it refers to; nil when it stands alone.
    ///   - diagnostics: takes the findings, without those about operations that are not selected.
    /// - Returns: nil when a fault concerns the whole document.
    package static func contract(
        _ source: SourceFile, _ options: GeneratorOptions = GeneratorOptions(),
        loader: (any SourceLoader)? = nil, into diagnostics: inout DiagnosticList
    ) -> SelectedContract? {
        SelectedContract.read(
            source, loader: loader, overlays: options.overlays, selection: options.selection,
            settings: options.settings, into: &diagnostics)
    }
}

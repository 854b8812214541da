package import APIContract
public import ProjectSettings
public import SourceDiagnostics

/// What to generate.
public struct GeneratorOptions: Sendable {
    /// A kind of output.
    public typealias Output = OutputKind

    /// The kinds of output; all by default.
    public var outputs = Set(Output.allCases)
    /// The ids of the languages of examples; nil for those that need not be named.
    public var languages: [String]?
    /// The names of the variants of examples, such as `http`; nil for those that need not be named.
    public var variants: [String]?
    /// The documentation targets; nil for all that need not be named.
    public var targets: [String]?
    /// The operations; all by default.
    public var selection = OperationSelection()
    /// The OpenAPI Overlay documents that change the document before anything is made of it, in order.
    public var overlays: [SourceFile] = []
    /// What a project file says in place of the document's `x-specimen`.
    package var settings = DocumentSettings()
    /// Files that shadow the built-in templates or stand beside them, by path in the folder `templates`.
    public var templates: [String: SourceFile] = [:]

    /// Whether this run alone selects operations, so that pages which list all of them are not made.
    package var isSelectedOnce = false
    /// The most bytes that all files may have together.
    package var maximumSize = 1 << 30

    /// Everything that can be generated.
    public init() {}

    /// What a project file says about a document.
    ///
    /// Nothing is read: the files of `overlays` and `templates`, which it names too, are to be added.
    public init(_ document: ProjectDocument) {
        outputs = document.outputs ?? outputs
        languages = document.languages?.map(\.text)
        variants = document.variants?.map(\.text)
        targets = document.targets?.map(\.text)
        selection = document.selection
        settings = document.settings
    }
}

package import APIContract
package import CodeTemplates
package import SourceDiagnostics

/// What a project file says: which documents there are, and what is made of each.
public struct Project: Sendable {
    /// The documents; one without a path when the file says how to treat any.
    public var documents: [ProjectDocument]

    /// What it says about a document: all that names it, or else what names none.
    /// - Parameters:
    ///   - path: the document's path.
    ///   - folder: the absolute path of the folder that relative paths start from.
    public func documents(at path: String, from folder: String) -> [ProjectDocument] {
        documents.filter { $0.spec.map { UserPath.areEqual($0.text, path, from: folder) } ?? true }
    }
}

/// What a project file says about one document. What it does not say is nil or empty.
///
/// The file's paths start from its own folder; here they start from where its own path does.
public struct ProjectDocument: Sendable {
    /// A text with its place.
    public typealias Name = OperationSelection.Name

    /// The document's path.
    public var spec: Name?
    /// The folder to write to.
    public var output = "output"
    /// The kinds of output.
    public var outputs: Set<OutputKind>?
    /// The languages of examples.
    public var languages: [Name]?
    /// The variants of examples.
    public var variants: [Name]?
    /// The documentation targets.
    public var targets: [Name]?
    /// The folder of templates.
    public var templates: String?
    /// Whether a build fails when the client lacks an operation because of a fault.
    public var isStrict = false
    /// The folder that references may lead into.
    public var root: String?
    /// The overlays.
    public var overlays: [Name] = []
    /// The file of expected failures.
    public var expectedFailures: String?
    /// The operations.
    public var selection = OperationSelection()
    /// What it says in place of the document's `x-specimen`.
    package var settings = DocumentSettings()

    /// Nothing: everything is as the command line and the defaults say.
    public init() {}

    /// Reports languages and documentation targets that a template folder does not have.
    /// - Parameters:
    ///   - folder: the templates, those of the project's own folder included.
    ///   - diagnostics: takes an error for each.
    package func check(_ folder: TemplateFolder, into diagnostics: inout DiagnosticList) {
        for (kind, id, names, known) in [
            ("language", "language.unknown", languages, \TemplateFolder.languages),
            ("target", "option.unknown-target", targets, \.targets),
        ] {
            // What there is takes a look at all files.
            guard let names else { continue }
            let known = folder[keyPath: known]
            for name in names where !known.contains(name.text) {
                diagnostics.error(
                    id, UnknownName.message(kind, name.text, among: known), at: name.range)
            }
        }
    }
}

package import APIContract
package import CodeTemplates
package import SourceDiagnostics

/// What a project file says: which documents there are, and what is made of each.
package struct Project: Sendable {
    /// The documents; one without a path when the file says how to treat any.
    package var documents: [ProjectDocument]
}

/// What a project file says about one document. What it does not say is nil or empty.
package struct ProjectDocument: Sendable {
    /// A text with its place.
    package typealias Name = OperationSelection.Name

    /// The document's path from the project file's folder.
    package var spec: Name?
    /// The folder to write to, from the project file's folder.
    package var output: String?
    /// The kinds of output.
    package var outputs: Set<OutputKind>?
    /// The languages of examples.
    package var languages: [Name]?
    /// The variants of examples.
    package var variants: [Name]?
    /// The documentation targets.
    package var targets: [Name]?
    /// The folder of templates, from the project file's folder.
    package var templates: String?
    /// Whether a build fails when the client lacks an operation because of a fault.
    package var isStrict = false
    /// The folder that references may lead into, from the project file's folder.
    package var root: String?
    /// The overlays, from the project file's folder.
    package var overlays: [Name] = []
    /// The file of expected failures, from the project file's folder.
    package var expectedFailures: String?
    /// The operations.
    package var selection = OperationSelection()
    /// What it says in place of the document's `x-specimen`.
    package var settings = DocumentSettings()

    /// Nothing: everything is as the command line and the defaults say.
    package init() {}

    /// Reports languages and documentation targets that a template folder does not have.
    /// - Parameters:
    ///   - folder: the templates, those of the project's own folder included.
    ///   - diagnostics: takes an error for each.
    package func check(_ folder: TemplateFolder, into diagnostics: inout DiagnosticList) {
        let languages = folder.children("languages", with: "language.yaml")
        let targets = folder.children("pages", with: "target.yaml")
        for (kind, id, names, known) in [
            ("language", "language.unknown", self.languages, languages),
            ("target", "option.unknown-target", self.targets, targets),
        ] {
            for name in names ?? [] where !known.contains(name.text) {
                let hint = NearestName.hint(name.text, in: known)
                diagnostics.error(
                    id, "there is no \(kind) '\(name.text)'; use \(known.joined(separator: ", "))\(hint)",
                    at: name.range)
            }
        }
    }
}

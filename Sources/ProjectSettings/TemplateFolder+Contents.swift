package import CodeTemplates

extension TemplateFolder {
    /// The ids of the languages.
    package var languages: [String] { children("languages", with: "language.yaml") }

    /// The ids of the documentation targets.
    package var targets: [String] { children("pages", with: "target.yaml") }

    /// The ids of the targets that regions of pages can have: those of whole pages first.
    package var regionTargets: [String] { targets + children("pages", with: "regions.yaml") }
}

package import CodeTemplates

extension TemplateFolder {
    /// The ids of the languages.
    package var languages: [String] {
        children("languages").filter { self["languages/\($0)/language.yaml"] != nil }
    }

    /// The ids of the documentation targets.
    package var targets: [String] { children("pages").filter { self["pages/\($0)/target.yaml"] != nil } }
}

/// What is different in packages that are called in another way than those of OpenAPI Generator.
package struct PackageStyle: Sendable {
    /// What their methods cannot be given, in the words of `VariantCommands.refusals`.
    package var refusals: [String] = []
    /// What stands before a name that the language keeps for itself; nil for what the language says.
    package var escape: String?
    /// What stands behind it instead.
    package var suffix = ""
    /// The kinds of parameters that are given as text, because the package would write them otherwise.
    package var texts: [String] = []
}

extension Language {
    /// The language as packages of a style name things in it.
    package func named(_ style: PackageStyle?) -> Language {
        guard let style else { return self }
        var language = self
        language.packageNames.escape = style.escape ?? packageNames.escape
        language.packageNames.suffix = style.suffix
        return language
    }
}

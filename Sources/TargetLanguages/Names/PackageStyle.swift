package import YAMLSyntax

/// What is different in packages that are called in another way than those of OpenAPI Generator.
package struct PackageStyle: Sendable {
    /// What methods are given besides, in order.
    package var callOptions: [(name: String, value: JSONValue)] = []
    /// What their methods cannot be given, in the words of `VariantCommands.refusals`.
    package var refusals: [String] = []
    /// What stands before a name that the language keeps for itself; nil for what the language says.
    package var escape: String?
    /// What stands behind it instead.
    package var suffix = ""
    /// The words that it keeps for itself besides the language's, with blanks between them.
    package var reserved = ""
    /// The kinds of parameters that are given as text, because the package would write them otherwise.
    package var texts: [String] = []
    /// The argument of a client that takes its only credential.
    package var credentialArgument = "api_key"
    /// Those that take its user name and its password.
    package var pairArguments = ["username", "password"]
    /// The argument of a client that takes the base URL.
    package var baseURLArgument = "base_url"
    /// What of an error has the status.
    package var errorStatus = "status_code"
    /// What of an error has the body of the answer.
    package var errorBody = "body"
    /// The ways in which methods take what is given by name, the usual one first.
    package var members = ["keywords"]
    /// Whether the values in the path are given by their places.
    package var givesPathByPosition = false
    /// Whether arguments and fields have the names of the document.
    package var keepsNames = false
    /// How fields are named where they do not; nil for what the language says.
    package var property: IdentifierSyntax.Style?
    /// Whether dates in answers are left as they are.
    package var keepsDates = false
    /// What stands behind the names of methods that a document gives to all languages.
    package var methodSuffix = ""
    /// The settings without which there is no example.
    package var needs: [String] = []

    /// What holds where a language says nothing.
    package init() {}
}

extension Language {
    /// What leads from an object to a member of one of its members, which may be absent, without what stands before the
    /// first.
    package func access(_ path: String) -> String {
        let optional = members?.optionalPlain ?? ""
        let form = optional.isEmpty ? ".NAME" : optional
        let names = path.split(separator: ".").map(String.init)
        return (names.first ?? "") + names.dropFirst().map { form.replacing("NAME", with: $0) }.joined()
    }

    /// The language as packages of a style name things in it.
    /// - Parameters:
    ///   - style: the style; nil for the one that the language describes.
    ///   - keepsNames: whether this package has the names of the document; nil for what is usual.
    ///   - answersAreMaps: whether its answers are maps.
    ///   - fields: the names of fields that do not follow from those of the document, by the latter.
    package func named(
        _ style: PackageStyle?, keepsNames: Bool? = nil, answersAreMaps: Bool = false,
        fields: [String: String] = [:]
    ) -> Language {
        var language = self
        language.packageNames.fields = fields
        guard let style else { return language }
        language.packageNames.escape = style.escape ?? packageNames.escape
        language.packageNames.suffix = style.suffix
        if !style.reserved.isEmpty { language.packageNames.reserved += " " + style.reserved }
        language.packageNames.keepsNames = keepsNames ?? style.keepsNames
        language.packageNames.answersAreMaps = answersAreMaps
        if let property = style.property { language.packageNames.styles[.property] = property }
        return language
    }
}

/// How names of a language are written.
package struct IdentifierSyntax: Sendable {
    /// How the words of a name are joined.
    package enum Style: String, Sendable, CaseIterable {
        /// `data_request_id`
        case snake
        /// `dataRequestID`
        case camel
        /// `DataRequestID`
        case pascal
        /// `DATA_REQUEST_ID`
        case upper
    }

    /// What is named.
    package enum Kind: String, Sendable, CaseIterable {
        case variable, type, constant
        /// A name that always stands behind its owner, as in `token.type`: no word is reserved there.
        case member
    }

    /// The form of one kind of name.
    package struct Form: Sendable {
        /// How the words are joined.
        package var style = Style.camel
        /// Words that are written in capitals in camel and Pascal case.
        package var acronyms: Set<String> = []
        /// What stands before the name, such as `$`; it is not part of what is reserved.
        package var prefix = ""
    }

    /// The forms by kind.
    package var forms: [Kind: Form] = [:]
    /// Names that are taken: keywords, and those that templates use themselves.
    package var reserved: Set<String> = []
    /// Whether names that differ only in case are the same.
    package var ignoresCase = false

    /// The name of a kind in its form; a reserved one gets an underscore behind it.
    /// - Parameters:
    ///   - text: any text; what is no ASCII letter or digit separates words.
    ///   - kind: what is named.
    package func name(_ text: String, _ kind: Kind) -> String {
        var form = forms[kind] ?? forms[.variable] ?? Form()
        if kind == .member, forms[kind] == nil { form.prefix = "" }
        let words = NameWords.split(text)
        var name = ""
        for (index, word) in words.enumerated() {
            switch form.style {
            case .snake: name += (index > 0 ? "_" : "") + word
            case .upper: name += (index > 0 ? "_" : "") + word.uppercased()
            case .camel where index == 0: name += word
            case .camel, .pascal:
                name += form.acronyms.contains(word) ? word.uppercased() : NameWords.capitalized(word)
            }
        }
        if name.isEmpty { name = form.style == .pascal ? "Value" : form.style == .upper ? "VALUE" : "value" }
        if name.utf8.first.map({ $0 < 0x40 }) ?? false { name = (form.style == .pascal ? "N" : "n") + name }
        return form.prefix + (kind != .member && reserved.contains(name) ? name + "_" : name)
    }
}

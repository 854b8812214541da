/// How the names of a vendor's modules, classes and methods are written in a language.
package struct QualifiedNameSyntax: Sendable {
    /// What stands between the parts of a name; empty when names have one part only.
    package var separator = ""
    /// What a part looks like.
    package var part = NamePattern("[A-Za-z_][A-Za-z0-9_]*")
    /// Words that are no names, such as keywords.
    package var reserved: Set<String> = []
    /// Whether letter case makes no difference.
    package var ignoresCase = false
    /// Whether methods may have reserved names.
    package var allowsAnyMember = false

    /// Whether a text is the name of a module or a class.
    package func accepts(name: String) -> Bool {
        let parts =
            separator.isEmpty
            ? [name[...]] : name.split(separator: separator, omittingEmptySubsequences: false)
        return parts.map(String.init).allSatisfy { part?.matches($0) == true && !isReserved($0) }
    }

    /// Whether a text is the name of a method.
    package func accepts(member: String) -> Bool { allowsAnyMember || !isReserved(member) }

    private func isReserved(_ word: String) -> Bool {
        reserved.contains(ignoresCase ? word.lowercased() : word)
    }
}

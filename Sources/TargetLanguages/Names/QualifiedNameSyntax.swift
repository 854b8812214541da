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
        parts(of: name).allSatisfy { part?.matches($0) == true && !isReserved($0) }
    }

    private func parts(of name: String) -> [String] {
        let separator = Array(separator.utf8)
        guard !separator.isEmpty else { return [name] }
        var parts: [String] = []
        var part: [UInt8] = []
        var rest = Array(name.utf8)[...]
        while let byte = rest.first {
            if rest.starts(with: separator) {
                parts.append(String(decoding: part, as: UTF8.self))
                part = []
                rest = rest.dropFirst(separator.count)
            } else {
                part.append(byte)
                rest = rest.dropFirst()
            }
        }
        return parts + [String(decoding: part, as: UTF8.self)]
    }

    /// Whether a text is the name of a method.
    package func accepts(member: String) -> Bool { allowsAnyMember || !isReserved(member) }

    private func isReserved(_ word: String) -> Bool {
        reserved.contains(ignoresCase ? word.lowercased() : word)
    }
}

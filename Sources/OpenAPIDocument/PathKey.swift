/// A key of the Paths Object taken apart.
///
/// A path has neither query nor fragment (OpenAPI 3.2, section 4.8.1), but documents write both, to tell
/// operations of one path apart.
package struct PathKey: Sendable {
    /// The path, always with a slash in front.
    package let path: String
    /// The names and values behind the `?`, as written.
    package let query: [(name: String, value: String)]
    /// Whether there is a `?`.
    package let hasQuery: Bool

    /// Whether there is a `#` behind both.
    package let hasFragment: Bool

    /// Takes a key apart; signs inside braces belong to the name of a parameter.
    package init(_ key: String) {
        var path = ""
        var query: String?
        var isInBraces = false
        var hasFragment = false
        for character in key {
            if character == "{" { isInBraces = true }
            if character == "}" { isInBraces = false }
            if !isInBraces, character == "#" {
                hasFragment = true
                break
            }
            if !isInBraces, character == "?", query == nil {
                query = ""
            } else if query != nil {
                query?.append(character)
            } else {
                path.append(character)
            }
        }
        self.hasFragment = hasFragment
        hasQuery = query != nil
        self.path = path.hasPrefix("/") ? path : "/" + path
        self.query = (query ?? "").split(separator: "&").map { pair in
            let sides = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            return (PercentText.decode(String(sides[0])), sides.count > 1 ? String(sides[1]) : "")
        }
    }
}

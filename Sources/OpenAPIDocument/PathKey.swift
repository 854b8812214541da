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
        let bytes = key.utf8
        var (question, end) = (String.Index?.none, key.endIndex)
        var isInBraces = false
        for index in bytes.indices {
            switch bytes[index] {
            case UInt8(ascii: "{"): isInBraces = true
            case UInt8(ascii: "}"): isInBraces = false
            case UInt8(ascii: "?") where !isInBraces && question == nil: question = index
            case UInt8(ascii: "#") where !isInBraces: end = index
            default: break
            }
            if end == index { break }
        }
        hasFragment = end < key.endIndex
        hasQuery = question != nil
        let path = String(key[..<(question ?? end)])
        self.path = path.hasPrefix("/") ? path : "/" + path
        let query = question.map { key[bytes.index(after: $0)..<end] } ?? ""
        self.query = query.split(separator: "&").map { pair in
            let sides = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            return (PercentText.decode(String(sides[0])), sides.count > 1 ? String(sides[1]) : "")
        }
    }
}

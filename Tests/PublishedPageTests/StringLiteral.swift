/// A string literal of a program.
struct StringLiteral: Equatable {
    let quote: Character
    let text: String
}

extension Program {
    /// The string literals outside comments. What stands inside an interpolation belongs to its literal.
    var literals: [StringLiteral] {
        var found: [StringLiteral] = []
        var rest = statements[...]
        while let first = rest.first {
            if first == "\"" || first == "'" || first == "`" {
                let triple = String(repeating: first, count: 3)
                let mark = rest.hasPrefix(triple) ? triple : String(first)
                rest = rest.dropFirst(mark.count)
                var text = ""
                while let next = rest.first, !rest.hasPrefix(mark) {
                    let count = next == "\\" ? 2 : 1
                    text += rest.prefix(count)
                    rest = rest.dropFirst(count)
                }
                rest = rest.dropFirst(mark.count)
                found.append(StringLiteral(quote: first, text: text))
            } else {
                rest = rest.dropFirst()
            }
        }
        return found
    }
}

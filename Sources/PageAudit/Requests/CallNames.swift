/// The names of calls in the tokens of a program: `Net::HTTP::Post.new`.
struct CallNames {
    private let tokens: [SnippetToken]

    init(_ tokens: [SnippetToken]) { self.tokens = tokens }

    /// The name that ends at a token, with all that stands before it: `requests.post`.
    func name(endingAt index: Int) -> (text: String, start: Int) {
        var start = index
        while start > 1, index - start < Self.longest {
            var marks = start - 1
            while marks > 0, start - marks <= 2, isSeparator(tokens[marks]), isSeparator(tokens[marks - 1]) {
                marks -= 1
            }
            guard isSeparator(tokens[marks]), marks > 0 else { break }
            if tokens[marks - 1].isName {
                start = marks - 1
            } else {
                break
            }
        }
        return (tokens[start...index].map(\.text).joined(), start)
    }

    private func isSeparator(_ token: SnippetToken) -> Bool {
        [".", ":", "-", ">", "?", "\\"].contains { token.isMark($0) }
    }

    /// The token that opens the innermost bracket around a token; nil for none.
    func opening(before index: Int) -> Int? {
        var depth = 0
        for place in stride(from: index - 1, through: max(0, index - Self.farthest), by: -1) {
            let token = tokens[place]
            if token.isMark(")") || token.isMark("]") || token.isMark("}") { depth += 1 }
            if token.isMark("(") || token.isMark("[") || token.isMark("{") {
                if depth == 0 { return place }
                depth -= 1
            }
        }
        return nil
    }

    /// The name of the call that a token is the first argument of; nil when it is none.
    func call(with index: Int) -> String? {
        guard index > 0 else { return nil }
        if tokens[index - 1].isMark("("), index > 1, tokens[index - 2].isName {
            return name(endingAt: index - 2).text
        }
        // Calls without brackets: `URI url`.
        if tokens[index - 1].isName, !tokens[index].startsLine { return name(endingAt: index - 1).text }
        return nil
    }

    private static let longest = 20
    private static let farthest = 400
}

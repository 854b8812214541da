/// Finds the members that a program reads of values.
struct MemberReader {
    /// A member.
    struct Member {
        let name: String
        let range: Range<Int>
        /// Whether it can be nothing but a key of a value: `answer["id"]`.
        let isSure: Bool
    }

    private let tokens: [SnippetToken]

    init(_ snippet: Snippet) { tokens = snippet.tokens }

    /// What holds keys of other kinds.
    private static let others = [
        "header", "env", "param", "config", "option", "request", "req", "query", "form", "post", "get",
        "server", "setting", "payload", "body", "session", "cookie", "arg",
    ]

    /// The members, in their order.
    func members() -> [Member] {
        tokens.indices.dropFirst(2).compactMap { index in
            let token = tokens[index]
            if let text = token.literal {
                if let member = looked(up: index, text) { return member }
                guard index + 1 < tokens.count else { return nil }
                guard tokens[index - 1].isMark("["), tokens[index + 1].isMark("]"),
                    tokens[index - 2].isName || tokens[index - 2].isMark("]")
                        || tokens[index - 2].isMark(")"),
                    !isAssigned(index + 2), !isOther(index - 2),
                    let rest = token.text.text(after: text)
                else { return nil }
                let end = token.range.upperBound - rest.utf8.count
                return Member(name: text, range: end - text.utf8.count..<end, isSure: true)
            }
            let before = tokens[index - 1]
            guard token.isName,
                before.isMark(".") || before.isMark(">") && tokens[index - 2].isMark("-"),
                index + 1 == tokens.count || !tokens[index + 1].isMark("(") && !isAssigned(index + 1)
            else { return nil }
            return Member(name: token.text, range: token.range, isSure: false)
        }
    }

    private static let getters: Set<String> = ["get", "dig", "fetch"]

    /// The member that a call gets by its name: `answer.get("id")`.
    private func looked(up index: Int, _ text: String) -> Member? {
        guard index > 3, tokens[index - 1].isMark("("), tokens[index - 2].isName,
            Self.getters.contains(tokens[index - 2].text), tokens[index - 3].isMark("."),
            tokens[index - 4].isName, !isOther(index - 4), !text.contains("/"),
            let rest = tokens[index].text.text(after: text)
        else { return nil }
        let end = tokens[index].range.upperBound - rest.utf8.count
        return Member(name: text, range: end - text.utf8.count..<end, isSure: false)
    }

    private func isAssigned(_ index: Int) -> Bool {
        index + 1 < tokens.count && tokens[index].isMark("=") && !tokens[index + 1].isMark("=")
    }

    private func isOther(_ index: Int) -> Bool {
        guard tokens[index].isName else { return false }
        let name = tokens[index].text.lowercased()
        // `response.body['id']` reads an answer.
        let isMember = index > 0 && SnippetReader.isMember(tokens[index - 1])
        return Self.others.contains { name.contains($0) && !(isMember && name == "body") }
    }
}

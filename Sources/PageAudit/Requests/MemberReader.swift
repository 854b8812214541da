/// Finds the members that a program reads of values.
struct MemberReader {
    /// A member.
    struct Member {
        let name: String
        let range: Range<Int>
        /// Whether it can be nothing but a key of a value: `answer["id"]`.
        let isSure: Bool
        /// Whether the value is what a call returned or an answer by its name.
        var isOfAnswer = false
    }

    private let tokens: [SnippetToken]
    private let calls: CallNames

    private init(_ tokens: [SnippetToken]) {
        self.tokens = tokens
        calls = CallNames(tokens)
    }

    /// The members that a program reads, those in the code inside its texts included.
    static func members(_ snippet: Snippet) -> [Member] {
        ([snippet.tokens] + snippet.inner).flatMap { MemberReader($0).members() }
    }

    /// What holds keys of other kinds.
    private static let others = [
        "header", "env", "param", "config", "option", "request", "req", "query", "form", "post", "get",
        "server", "setting", "payload", "body", "session", "cookie", "arg",
    ]

    /// The members, in their order.
    private func members() -> [Member] {
        tokens.indices.dropFirst(2).compactMap { index in
            if let member = taken(index) { return member }
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
                return Member(
                    name: text, range: end - text.utf8.count..<end, isSure: true,
                    isOfAnswer: isAnswer(index - 2))
            }
            let before = tokens[index - 1]
            guard token.isName,
                before.isMark(".") || before.isMark(">") && tokens[index - 2].isMark("-"),
                index + 1 == tokens.count || !tokens[index + 1].isMark("(") && !isAssigned(index + 1)
            else { return nil }
            return Member(name: token.text, range: token.range, isSure: false)
        }
    }

    private static let answers: Set<String> = [
        "response", "resp", "res", "result", "reply", "answer", "data", "json", "r",
    ]

    /// Whether what ends at a token is what a call returned, or an answer by its name.
    private func isAnswer(_ index: Int) -> Bool {
        var index = index
        // `answer["items"][0]["id"]`
        for _ in 0..<Self.deepest {
            guard tokens[index].isMark("]"), let open = calls.opening(before: index), open > 0, open < index
            else {
                break
            }
            index = open - 1
        }
        if tokens[index].isMark(")") { return true }
        return tokens[index].isName
            && Self.answers.contains(TextExpressionReader.plain(tokens[index].text).lowercased())
    }

    private static let farthestJSON = 8
    private static let deepest = 8

    /// The member that a pattern takes out of an answer: `const { id } = await response.json()`.
    private func taken(_ index: Int) -> Member? {
        guard index > 0, index + 1 < tokens.count,
            tokens[index - 1].isMark("{") || tokens[index - 1].isMark(","),
            [",", "}", ":"].contains(where: { tokens[index + 1].isMark($0) }),
            let end = calls.assignment(ofPatternWith: index)
        else { return nil }
        let isJSON = tokens[end..<min(tokens.count, end + Self.farthestJSON)].contains {
            $0.isName && $0.text == "json"
        }
        return isJSON
            ? Member(name: tokens[index].text, range: tokens[index].range, isSure: true, isOfAnswer: true)
            : nil
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

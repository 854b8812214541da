/// The calls in the tokens of a program: their names, such as `Net::HTTP::Post.new`, and their brackets.
struct CallNames {
    private let tokens: [SnippetToken]
    /// The bracket around each token, and behind the last one.
    private var openings: [Int?] = []
    /// The places behind closing brackets, by the opening ones.
    private var closings: [Int: Int] = [:]
    /// What names get first: `url.Values` of `form := url.Values{}`.
    private var makers: [String: String] = [:]

    init(_ tokens: [SnippetToken]) {
        self.tokens = tokens
        var open: [Int] = []
        openings.reserveCapacity(tokens.count)
        for (index, token) in tokens.enumerated() {
            let isMark = if case .mark = token.kind { true } else { false }
            if isMark, let last = open.last, [")", "]", "}"].contains(token.text) {
                closings[last] = index + 1
                open.removeLast()
                openings.append(last)
                continue
            }
            openings.append(open.last)
            if isMark, ["(", "[", "{"].contains(token.text) { open.append(index) }
        }
        for index in tokens.indices where tokens[index].isName {
            guard let holder = assigned(valueAt: index), makers[tokens[holder].text] == nil else { continue }
            makers[tokens[holder].text] = made(from: index)
        }
    }

    /// The name that begins at a token, with its members.
    private func made(from start: Int) -> String {
        var text = tokens[start].text
        var place = start
        while place + 2 < tokens.count, place - start < Self.longest, tokens[place + 1].isMark("."),
            tokens[place + 2].isName
        {
            place += 2
            text += "." + tokens[place].text
        }
        return text
    }

    /// The name that ends at a token, with all that stands before it: `requests.post`.
    func name(endingAt index: Int) -> (text: String, start: Int) {
        var start = index
        while index - start < Self.longest, let before = owner(of: start) { start = before }
        return (tokens[start...index].map(\.text).joined(), start)
    }

    /// Words before names that a program makes.
    static let declarations: Set<String> = ["const", "let", "var", "val"]

    /// The place of the `=` behind a pattern that takes a name out of a value: `const { x } =`; nil elsewhere.
    func assignment(ofPatternWith index: Int) -> Int? {
        guard tokens[index].isName, let open = opening(before: index), open > 0, tokens[open].isMark("{"),
            tokens[open - 1].isName, Self.declarations.contains(tokens[open - 1].text),
            let end = closing(open), end < tokens.count, tokens[end].isMark("=")
        else { return nil }
        return end
    }

    /// What may stand between a name and its member.
    private static let separators: Set<String> = [".", "::", "->", "?.", "?->", "\\"]
    private static let longestSeparator = 3

    /// The name that a token is a member of, where it is one by its name.
    private func owner(of index: Int) -> Int? {
        var text = ""
        for length in 1...Self.longestSeparator {
            let place = index - length
            guard place > 0, case .mark = tokens[place].kind else { return nil }
            text = tokens[place].text + text
            // `::` is one separator, and `url: URL` has none.
            if Self.separators.contains(text), tokens[place - 1].isName { return place - 1 }
        }
        return nil
    }

    /// Whether a token is a member of anything, be it a name or what a call returns.
    func isMember(_ index: Int) -> Bool {
        guard index > 1 else { return index == 1 && tokens[0].isMark(".") }
        return tokens[index - 1].isMark(".") || tokens[index - 1].isMark("\\")
            || [(":", ":"), ("-", ">")].contains {
                tokens[index - 2].isMark($0) && tokens[index - 1].isMark($1)
            }
    }

    /// Whether a name is one of those that a language lists: the end of it counts.
    static func ends(_ name: String, in list: [String]) -> Bool {
        list.contains { wanted in
            guard name.hasSuffix(wanted) else { return false }
            let rest = name.dropLast(wanted.count)
            return rest.isEmpty || [".", ":", ">", "\\"].contains(rest.last)
        }
    }

    /// The token that opens the innermost bracket around a token; nil for none.
    func opening(before index: Int) -> Int? { openings[index] }

    /// The place behind the bracket that closes the one at a place; nil when nothing does.
    func closing(_ open: Int) -> Int? { closings[open] }

    /// Whether what has a name is called: a bracket follows, or an argument without one, as in `URI 'https://…'`.
    func isCalled(_ index: Int) -> Bool {
        guard index + 1 < tokens.count else { return false }
        let next = tokens[index + 1]
        return next.isMark("(") || !next.startsLine && next.pieces != nil
    }

    /// Whether a name is one of those that a language lists; `Http*get` is `get` of anything that begins with `Http`, or
    /// of a name that holds what does.
    func isListed(_ index: Int, in list: [String]) -> Bool {
        let name = name(endingAt: index).text
        return Self.ends(name, in: list)
            || list.contains { wanted in
                guard let mark = wanted.firstIndex(of: "*"), wanted[mark...].dropFirst() == tokens[index].text
                else { return false }
                guard let root = root(of: index) else { return false }
                let names = [tokens[root].text, made(from: root), makers[tokens[root].text] ?? ""]
                return names.contains { $0 == wanted[..<mark] }
            }
    }

    /// The name that a chain of calls begins with: `Http` of `Http::withToken(token)->get`.
    private func root(of index: Int) -> Int? {
        var place = index
        for _ in 0..<Self.longest {
            place = name(endingAt: place).start
            var before = place - 1
            while before > 0, place - before <= Self.longestSeparator, isSeparator(before) { before -= 1 }
            guard before > 0, before < place - 1, tokens[before].isMark(")"), let open = openings[before],
                open > 0, tokens[open - 1].isName
            else { return place }
            place = open - 1
        }
        return nil
    }

    private func isSeparator(_ index: Int) -> Bool {
        [".", ":", "-", ">", "?"].contains { tokens[index].isMark($0) }
    }

    /// The last word of the name of the call that a token is the first argument of; nil when it is none.
    func caller(of index: Int) -> Int? {
        guard index > 0 else { return nil }
        if tokens[index - 1].isMark("("), index > 1, tokens[index - 2].isName { return index - 2 }
        // Calls without brackets: `URI url`.
        if tokens[index - 1].isName, !tokens[index].startsLine { return index - 1 }
        return nil
    }

    /// The last word of the name of the call that a token is an argument of, in any place.
    func callAround(_ index: Int) -> Int? {
        if let caller = caller(of: index) { return caller }
        guard let opening = opening(before: index), opening > 0, tokens[opening - 1].isName else {
            return nil
        }
        return opening - 1
    }

    /// The name that gets the value which begins at a token: `api` in `const api = axios.create(`.
    func assigned(valueAt start: Int) -> Int? {
        var place = start - 1
        while place > 0, tokens[place].isName, Self.valueWords.contains(tokens[place].text) { place -= 1 }
        while place > 0, ["&", "\\", "@"].contains(where: { tokens[place].isMark($0) }) { place -= 1 }
        while place > 0, tokens[place].isName, Self.valueWords.contains(tokens[place].text) { place -= 1 }
        guard place > 0, tokens[place].isMark("=") else { return nil }
        place -= 1
        if place > 0, tokens[place].isMark(":") { place -= 1 }
        return tokens[place].isName ? place : nil
    }

    private static let valueWords: Set<String> = ["new", "await", "try", "async"]

    private static let longest = 20
}

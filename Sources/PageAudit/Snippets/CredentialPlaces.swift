import APIContract
import SourceDiagnostics

/// The places of a program where a text becomes a credential: `password = "x"`, `setUsername("x")`, `-u x:y`.
struct CredentialPlaces {
    /// Such a place.
    struct Place {
        /// The text, without quotes.
        let text: String
        /// Where it stands; with its quotes where it is all of a literal.
        let range: Range<Int>
        /// Whether it is all of a literal.
        let isWhole: Bool
    }

    private static let words = [
        "token", "secret", "password", "passwd", "username", "apikey", "bearer", "credential", "basicauth",
        "authenticationheader",
    ]

    /// The places of a program.
    static func all(_ snippet: Snippet, _ page: Page) -> [Place] {
        if snippet.language.syntax.isShell { return commandPlaces(snippet, page) }
        let tokens = snippet.tokens
        let calls = CallNames(tokens)
        return tokens.indices.dropFirst(2).compactMap { index in
            guard let text = tokens[index].literal, let name = owner(of: index, tokens, calls),
                isCredential(name)
            else { return nil }
            return Place(text: text, range: tokens[index].range, isWhole: true)
        }
    }

    private static func commandPlaces(_ snippet: Snippet, _ page: Page) -> [Place] {
        var places: [Place] = []
        func add(_ text: some StringProtocol, in range: Range<Int>) {
            // What is written otherwise than it is read is not pointed at.
            guard !text.isEmpty, let found = page.firstRange(of: text, in: range) else { return }
            places.append(Place(text: String(text), range: found, isWhole: false))
        }
        for command in snippet.commands {
            if let user = command.request.user {
                for part in user.text.split(separator: ":", maxSplits: 1) { add(part, in: user.range) }
            }
            let bearers =
                (command.values[.bearer] ?? [])
                + (command.request.user == nil ? command.values[.user] ?? [] : [])
            for value in bearers { add(value.text, in: value.range) }
            for header in command.request.headers
            where isCredential(header.name) || header.name.lowercased() == "authorization" {
                add(header.value.split(separator: " ").last ?? "", in: header.range)
            }
            for pair in (URLParts(command.request.url).query ?? "").split(separator: "&") {
                let sides = pair.split(separator: "=", maxSplits: 1)
                if sides.count == 2, isCredential(String(sides[0])) || sides[0] == "key" {
                    add(sides[1], in: command.request.urlRange)
                }
            }
        }
        for word in ShellWords.commands(page.code, snippet.block.body).flatMap(\.words) {
            let sides = word.text.split(separator: "=", maxSplits: 1)
            if sides.count == 2, isCredential(String(sides[0])), !word.text.hasPrefix("-") {
                add(sides[1], in: word.range)
            }
        }
        return places
    }

    /// Whether what has a name is a credential. What tells the name of one is none.
    private static func isCredential(_ name: String) -> Bool {
        let plain = name.lowercased().filter { $0 != "_" && $0 != "-" && $0 != "$" && $0 != "@" }
        guard
            ![
                "variable", "field", "label", "env", "url", "uri", "type", "header", "lifespan", "lifetime",
                "ttl", "expiry",
                "limit", "count",
            ].contains(where: {
                plain.hasSuffix($0)
            })
        else { return false }
        guard !plain.hasSuffix("name") || plain.hasSuffix("username") else { return false }
        return plain == "auth" || words.contains { plain.contains($0) }
    }

    /// Functions that are given the name of something and return it.
    private static let getters = ["get", "read", "fetch", "load", "lookup", "find", "from", "env"]

    /// The name that a literal is given to: the one before `=`, `:`, `=>` or the bracket around it.
    private static func owner(of index: Int, _ tokens: [SnippetToken], _ calls: CallNames) -> String? {
        let before = tokens[index - 1]
        if before.isMark("(") || before.isMark(",") {
            guard let open = calls.opening(before: index), open > 0, tokens[open].isMark("(")
            else { return nil }
            let owner = tokens[open - 1]
            if owner.isName {
                let name = owner.text.lowercased()
                return getters.contains { name.hasPrefix($0) } ? nil : owner.text
            }
            // `auth=("user", "password")`
            guard owner.isMark("="), open > 1, tokens[open - 2].isName else { return nil }
            return tokens[open - 2].text == "auth" ? "basicauth" : tokens[open - 2].text
        }
        guard ["=", ":", ">"].contains(where: { before.isMark($0) }) else { return nil }
        var place = index - 1
        while place > 0, [":", "=", ">"].contains(where: { tokens[place].isMark($0) }) { place -= 1 }
        if let key = tokens[place].literal { return key }
        if tokens[place].isMark("]"), place > 0, let key = tokens[place - 1].literal { return key }
        return tokens[place].isName ? tokens[place].text : nil
    }
}

import APIContract

/// The places of a program where a text becomes a credential: `password = "x"`, `setUsername("x")`, `-u x:y`.
struct CredentialPlaces {
    /// Such a place.
    struct Place {
        /// The text, without quotes.
        let text: String
        /// Where its literal stands.
        let range: Range<Int>
        /// Whether all of the literal is the text.
        let isWhole: Bool
    }

    private static let words = [
        "token", "secret", "password", "passwd", "username", "apikey", "bearer", "credential",
    ]

    /// The places of a program.
    static func all(_ snippet: Snippet) -> [Place] {
        let tokens = snippet.tokens
        var places: [Place] = []
        if !snippet.commands.isEmpty {
            for command in snippet.commands {
                if let user = command.request.user {
                    for part in user.text.split(separator: ":", maxSplits: 1) {
                        places.append(Place(text: String(part), range: user.range, isWhole: false))
                    }
                }
                for header in command.request.headers
                where isCredential(header.name) || header.name.lowercased() == "authorization" {
                    let value = header.value.split(separator: " ").last.map(String.init) ?? ""
                    places.append(Place(text: value, range: header.range, isWhole: false))
                }
            }
            return places
        }
        for index in tokens.indices where index > 1 {
            guard let text = tokens[index].literal, let name = owner(of: index, tokens), isCredential(name)
            else { continue }
            places.append(Place(text: text, range: tokens[index].range, isWhole: true))
        }
        return places
    }

    private static func isCredential(_ name: String) -> Bool {
        let plain = name.lowercased().filter { $0 != "_" && $0 != "-" }
        return words.contains { plain.contains($0) }
    }

    /// The name that a literal is given to: the one before `=`, `:`, `=>` or `(`.
    private static func owner(of index: Int, _ tokens: [SnippetToken]) -> String? {
        var place = index - 1
        guard ["=", ":", ">", "("].contains(where: { tokens[place].isMark($0) }) else { return nil }
        if tokens[place].isMark(">") || tokens[place].isMark("=") {
            while place > 0, tokens[place].isMark(">") || tokens[place].isMark("=") { place -= 1 }
        } else {
            place -= 1
        }
        guard place >= 0 else { return nil }
        if let key = tokens[place].literal { return key }
        if tokens[place].isMark("]"), place > 0, let key = tokens[place - 1].literal { return key }
        return tokens[place].isName ? tokens[place].text : nil
    }
}

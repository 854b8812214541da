extension Snippet {
    private static let holders = [
        "header", "session", "client", "config", "option", "http", "conn", "api", "request",
    ]

    /// Whether a program uses what it does not show, such as headers or a client that was made elsewhere.
    var holdsUnknown: Bool {
        let defined = Set(tokens.indices.dropLast().filter(isDefinition).map { tokens[$0].text })
        let given = Set(
            tokens.indices.dropLast().filter { tokens[$0 + 1].isMark("=") }.map { tokens[$0].text })
        // Modules hold nothing; what is called a client or a session was made somewhere.
        let own = Set(
            language.syntax.requests.flatMap { $0.split { !$0.isLetter && $0 != "_" } }.map(String.init)
        ).subtracting(["client", "session"])
        return tokens.indices.contains { index in
            let token = tokens[index]
            guard token.isName, !own.contains(token.text), index > 0,
                !SnippetReader.isMember(tokens[index - 1]) || isSpread(index),
                token.text.first?.isUppercase != true
            else { return false }
            let lower = token.text.lowercased()
            guard Self.holders.contains(where: { lower.contains($0) }) else { return false }
            // `{ ...headers }` takes what a key of that name does not tell.
            if isSpread(index), !given.contains(token.text) { return true }
            // `headers: {…}` tells what it holds; `headers` alone, `headers=headers` and `headers=sign(url)` do not.
            return !defined.contains(token.text)
                || lower.hasSuffix("headers") && (isMade(index) || isNamed(index, given))
        }
    }

    /// Whether what a name holds has another name, which the program does not say more of: `headers=own`.
    private func isNamed(_ index: Int, _ given: Set<String>) -> Bool {
        guard let place = value(of: index) else { return false }
        let isEnd = place + 1 == tokens.count || [",", ")", "}"].contains { tokens[place + 1].isMark($0) }
        return isEnd && !given.contains(tokens[place].text)
    }

    /// Whether all members of what has a name are put into another value: `...name`, `**name`.
    private func isSpread(_ index: Int) -> Bool {
        [".", "*"].contains { tokens[index - 1].isMark($0) && index > 1 && tokens[index - 2].isMark($0) }
    }

    /// The place of the name that a name gets: `headers=own`, `headers => own`.
    private func value(of index: Int) -> Int? {
        var place = index + 1
        while place < tokens.count, ["=", ":", ">"].contains(where: { tokens[place].isMark($0) }) {
            place += 1
        }
        return place > index + 1 && place < tokens.count && tokens[place].isName ? place : nil
    }

    private static let makers: Set<String> = ["dict", "array", "new", "map", "hash"]

    /// Whether a function makes what a name holds: `headers=sign(url)`.
    private func isMade(_ index: Int) -> Bool {
        guard let place = value(of: index), place + 1 < tokens.count,
            tokens[place].text.first?.isLowercase == true, !Self.makers.contains(tokens[place].text)
        else { return false }
        return tokens[place + 1].isMark("(")
    }

    /// Whether a token is a name where the program says what it holds: `headers = {…}`, `|http|`, `import http`.
    private func isDefinition(_ index: Int) -> Bool {
        guard tokens[index].isName else { return false }
        let next = tokens[index + 1]
        if next.isMark("|"), index > 0, tokens[index - 1].isMark("|") { return true }
        if tokens[index].startsLine || index > 0, isImported(index) { return true }
        guard next.isMark("=") || next.isMark(":"),
            index == 0 || !SnippetReader.isMember(tokens[index - 1])
                // `Reply<Note> request =` declares one.
                || tokens[index - 1].isMark(">") && index > 1 && !tokens[index - 2].isMark("-")
        else { return false }
        // `headers: headers` says nothing.
        return
            !(index + 2 < tokens.count && tokens[index + 2].isName
            && tokens[index + 2].text == tokens[index].text)
    }

    /// Whether a name is that of a module which a line loads: `import http.client`.
    private func isImported(_ index: Int) -> Bool {
        var place = index
        while place > 0, !tokens[place].startsLine { place -= 1 }
        return place < index && tokens[place].isName && ["import", "using"].contains(tokens[place].text)
    }
}

/// Finds the words of a program that name a method of HTTP.
struct MethodReader {
    private let tokens: [SnippetToken]
    private let syntax: SnippetSyntax
    private let calls: CallNames
    /// The words that name a method wherever they stand, by their tokens.
    let all: [(index: Int, method: String)]

    init(_ tokens: [SnippetToken], _ syntax: SnippetSyntax, _ calls: CallNames) {
        self.tokens = tokens
        self.syntax = syntax
        self.calls = calls
        all = tokens.indices.compactMap { index in
            Self.method(at: index, tokens, syntax, calls).map { (index, $0) }
        }
    }

    static let names = ["GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS"]

    /// The method that the name of a call says, with the token that says it: `post` in `axios.post(url)`.
    func method(ofCall index: Int) -> (index: Int, method: String)? {
        if let method = Self.method(inName: tokens[index].text) { return (index, method) }
        // `.url(url).post(body)`: what is called on a URL's owner stands before or behind it.
        guard syntax.urls.contains(tokens[index].text), calls.isMember(index) else { return nil }
        var place = calls.closing(index + 1)
        for _ in 0..<Self.longestChain {
            guard let dot = place, dot + 2 < tokens.count, tokens[dot].isMark("."), tokens[dot + 1].isName,
                tokens[dot + 2].isMark("(")
            else { break }
            if let method = Self.method(inWord: tokens[dot + 1].text) { return (dot + 1, method) }
            place = calls.closing(dot + 2)
        }
        return nil
    }

    private static let longestChain = 30

    /// The method that a name consists of, or that it begins or ends with: `post`, `PostAsync`, `post_form`.
    private static func method(inName name: String) -> String? {
        let words = words(name)
        guard words.count <= 4 else { return nil }
        // `ClientOptions` is no call of OPTIONS.
        return names.dropLast().first { words.first == $0 || words.last == $0 }
    }

    /// The method that a name is.
    static func method(inWord name: String) -> String? { names.first { $0 == name.uppercased() } }

    private static func method(
        at index: Int, _ tokens: [SnippetToken], _ syntax: SnippetSyntax, _ calls: CallNames
    ) -> String? {
        let token = tokens[index]
        if let text = token.literal {
            // `method: 'POST'`, and calls whose argument it is.
            guard let method = method(inWord: text), index > 0 else { return nil }
            let before = tokens[index - 1]
            let isValue = ["(", ",", ":", "=", ">"].contains { before.isMark($0) }
            return isValue || before.isName && !token.startsLine ? method : nil
        }
        guard token.isName else { return nil }
        let words = words(token.text)
        guard let method = names.first(where: { words.first == $0 || words.last == $0 }), words.count <= 3
        else { return nil }
        let isCalled =
            calls.isCalled(index)
            || index + 1 < tokens.count && !tokens[index + 1].startsLine && tokens[index + 1].isName
        if words.count == 1 {
            // `Net::HTTP::Post`, `HttpMethod.Post`: a member with a capital is a name of the method.
            let isMember = index > 0 && SnippetReader.isMember(tokens[index - 1])
            if isMember, token.text.first?.isUppercase == true { return method }
            if isValueOfMethod(index, tokens) { return method }
            // `client.post(`, `axios.post(`: only what takes a URL.
            return isCalled && isMember
                && CallNames.ends(calls.name(endingAt: index).text, in: syntax.requests)
                ? method : nil
        }
        // `http.MethodPost`, `CURLOPT_POST`; `PostAsync(` and `post_form(` only where they take a URL.
        if words == ["METHOD", method] { return method }
        if words.last == method, token.text == token.text.uppercased() { return method }
        // `ClientOptions` is no call of OPTIONS.
        return isCalled && method != names.last
            && CallNames.ends(calls.name(endingAt: index).text, in: syntax.requests) ? method : nil
    }

    private static let keys: Set<String> = ["method", "httpMethod", "verb"]

    /// Whether a name is the value of a method: `method: :get`, `method: .post`.
    private static func isValueOfMethod(_ index: Int, _ tokens: [SnippetToken]) -> Bool {
        // `-Method Post`
        if index > 1, tokens[index - 1].isName, tokens[index - 1].text.lowercased() == "method",
            tokens[index - 2].isMark("-"), !tokens[index].startsLine
        {
            return true
        }
        guard index > 2, tokens[index - 1].isMark(":") || tokens[index - 1].isMark(".") else { return false }
        var place = index - 2
        if tokens[place].isMark(">"), place > 0, tokens[place - 1].isMark("=") { place -= 1 }
        guard place > 0, tokens[place].isMark(":") || tokens[place].isMark("="), tokens[place - 1].isName
        else { return false }
        return keys.contains(tokens[place - 1].text)
    }

    /// The words of a name in capitals: `PostAsync` has two.
    private static func words(_ name: String) -> [String] {
        var words: [String] = []
        var word = ""
        var wasLower = false
        for character in name {
            let isLetter = character.isLetter
            if !isLetter || wasLower && character.isUppercase {
                if !word.isEmpty { words.append(word.uppercased()) }
                word = ""
            }
            if isLetter { word.append(character) }
            wasLower = character.isLowercase
        }
        if !word.isEmpty { words.append(word.uppercased()) }
        return words
    }
}

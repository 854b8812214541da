/// The arguments of a command line by their meaning.
struct CommandArguments {
    /// The options that are there, by meaning.
    private(set) var options: [CommandSyntax.Meaning: [ShellWords.Word]] = [:]
    /// The values of options, by meaning.
    private(set) var values: [CommandSyntax.Meaning: [ShellWords.Word]] = [:]
    private var operands: [ShellWords.Word] = []

    /// Sorts the words behind a program.
    init(_ words: ArraySlice<ShellWords.Word>, _ syntax: CommandSyntax) {
        var index = words.startIndex
        var operandsOnly = false
        while index < words.endIndex {
            let word = words[index]
            index += 1
            if operandsOnly || !word.text.hasPrefix("-") || word.text == "-" {
                operands.append(word)
                continue
            }
            if word.text == "--" {
                operandsOnly = true
                continue
            }
            for (meaning, value) in Self.meanings(of: word, syntax) {
                options[meaning, default: []].append(word)
                guard meaning.takesValue else { continue }
                if let value {
                    values[meaning, default: []].append(
                        ShellWords.Word(
                            text: value, range: word.range, isBare: word.isBare, hasHoles: word.hasHoles))
                } else if index < words.endIndex {
                    values[meaning, default: []].append(words[index])
                    index += 1
                }
            }
        }
    }

    /// The words that may be the URL, in the order in which they count.
    var urls: [ShellWords.Word] { (values[.url] ?? []) + operands }

    /// The content that is sent: texts, with those of files and of standard input where the page shows them.
    func data(input: ShellWords.Word?, files: [String: ShellWords.Word]) -> [ShellWords.Word] {
        let words = (values[.data] ?? []) + (values[.json] ?? [])
        return words.map { word in
            guard word.text.hasPrefix("@") else { return word }
            let name = String(word.text.dropFirst())
            return (name == "-" ? input : files[name]) ?? word
        }
    }

    /// What a word of options means: `-sS` is two of them, `-XPOST` has its value in it, `--request=POST` too.
    private static func meanings(
        of word: ShellWords.Word, _ syntax: CommandSyntax
    ) -> [(CommandSyntax.Meaning, String?)] {
        if word.text.hasPrefix("--") {
            let name = word.text.prefix { $0 != "=" }
            let value =
                name.endIndex < word.text.endIndex
                ? String(word.text[word.text.index(after: name.endIndex)...]) : nil
            return syntax.options[String(name)].map { [($0, value)] } ?? []
        }
        var found: [(CommandSyntax.Meaning, String?)] = []
        var rest = word.text.dropFirst()
        while let letter = rest.first {
            rest = rest.dropFirst()
            guard let meaning = syntax.options["-\(letter)"] else { continue }
            if meaning.takesValue {
                found.append((meaning, rest.isEmpty ? nil : String(rest)))
                break
            }
            found.append((meaning, nil))
        }
        return found
    }
}

/// The request that a command line sends.
enum CommandRequest {
    /// Makes the request.
    /// - Parameters:
    ///   - arguments: the arguments.
    ///   - data: the content.
    ///   - text: the URL.
    ///   - url: the word that holds it.
    static func make(
        _ arguments: CommandArguments, _ data: [ShellWords.Word], _ text: String, _ url: ShellWords.Word
    ) -> SnippetRequest {
        let (options, values) = (arguments.options, arguments.values)
        var request = SnippetRequest(url: text, urlRange: url.range, isWhole: true)
        let sendsContent = !data.isEmpty || values[.form] != nil
        let isGet = options[.get] != nil
        if let method = values[.method]?.last {
            request.method = method.text.uppercased()
            request.methodRange = method.range
        } else if options[.head] != nil {
            request.method = "HEAD"
        } else if options[.upload] != nil {
            request.method = "PUT"
        } else {
            request.method = sendsContent && !isGet ? "POST" : "GET"
        }
        if request.method?.contains("{") == true { request.method = nil }
        request.headers = headers(options, values)
        if isGet, !data.isEmpty {
            request.url += (text.contains("?") ? "&" : "?") + data.map(\.text).joined(separator: "&")
        } else if data.count == 1, values[.form] == nil, !data[0].text.hasPrefix("@") {
            request.body = SnippetRequest.Body(
                text: data[0].text, range: data[0].range, hasHoles: data[0].hasHoles)
        } else {
            request.sendsMore = sendsContent || options[.upload] != nil
        }
        request.user = values[.user]?.last.map { ($0.text, $0.range) }
        request.hasBearer = options[.bearer] != nil
        return request
    }

    private static func headers(
        _ options: [CommandSyntax.Meaning: [ShellWords.Word]],
        _ values: [CommandSyntax.Meaning: [ShellWords.Word]]
    ) -> [SnippetRequest.Header] {
        var headers = (values[.header] ?? []).compactMap { word -> SnippetRequest.Header? in
            guard let colon = word.text.firstIndex(of: ":") else { return nil }
            let value = word.text[word.text.index(after: colon)...].drop { $0 == " " }
            return SnippetRequest.Header(
                name: String(word.text[..<colon]), value: String(value), range: word.range)
        }
        let hasType = headers.contains { $0.name.lowercased() == "content-type" }
        if values[.json] != nil, !hasType, let word = options[.json]?.first {
            headers.append(
                SnippetRequest.Header(name: "Content-Type", value: "application/json", range: word.range))
        }
        return headers
    }
}

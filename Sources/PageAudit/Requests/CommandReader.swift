/// Finds the requests of command lines.
struct CommandReader {
    /// A command that sends a request, with what an audit has to say about it.
    struct Command: Sendable {
        var request: SnippetRequest
        /// The options that are there, by meaning.
        var options: [CommandSyntax.Meaning: [ShellWords.Word]] = [:]
        /// The values of options, by meaning.
        var values: [CommandSyntax.Meaning: [ShellWords.Word]] = [:]
        /// The word that holds the URL.
        var url: ShellWords.Word
        /// The word that is the program.
        var program: ShellWords.Word
    }

    private let syntax: CommandSyntax

    init(_ syntax: CommandSyntax) { self.syntax = syntax }

    /// The commands of a stretch of a file.
    func commands(_ bytes: [UInt8], _ range: Range<Int>) -> [Command] {
        let commands = ShellWords.commands(bytes, range)
        let variables = Self.variables(commands)
        return commands.compactMap { command($0, variables) }
    }

    /// What variables stand for: `base_url=https://…`.
    private static func variables(_ commands: [[ShellWords.Word]]) -> [String: String] {
        var variables: [String: String] = [:]
        for command in commands {
            for word in command where !["export", "readonly", "local"].contains(word.text) {
                guard let mark = word.text.firstIndex(of: "="), mark > word.text.startIndex,
                    word.text[..<mark].utf8.allSatisfy(SnippetLexer.isNamePart)
                else { break }
                let name = String(word.text[..<mark])
                let value = String(word.text[word.text.index(after: mark)...])
                variables[name] = resolve(value, variables)
            }
        }
        return variables
    }

    private static let longest = 10_000

    /// A text with the values of known variables in it.
    private static func resolve(_ text: String, _ variables: [String: String]) -> String {
        var result = ""
        var rest = text[...]
        while let open = rest.firstIndex(of: "{"), result.utf8.count < longest {
            result += rest[..<open]
            guard let close = rest[open...].firstIndex(of: "}") else {
                rest = rest[open...]
                break
            }
            let name = String(rest[rest.index(after: open)..<close])
            result += variables[name] ?? "{\(name)}"
            rest = rest[rest.index(after: close)...]
        }
        return result + rest
    }

    private func command(_ words: [ShellWords.Word], _ variables: [String: String]) -> Command? {
        guard
            let start = words.firstIndex(where: {
                $0.text == syntax.name || $0.text.hasSuffix("/\(syntax.name)")
            }),
            // Before the program stand a prompt and variables only.
            words[..<start].allSatisfy({
                $0.text.contains("=") || ["$", "%", ">", "!", "{", "time", "sudo"].contains($0.text)
            })
        else { return nil }
        var options: [CommandSyntax.Meaning: [ShellWords.Word]] = [:]
        var values: [CommandSyntax.Meaning: [ShellWords.Word]] = [:]
        var operands: [ShellWords.Word] = []
        var index = start + 1
        var operandsOnly = false
        while index < words.count {
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
                        ShellWords.Word(text: value, range: word.range, isBare: word.isBare))
                } else if index < words.count {
                    values[meaning, default: []].append(words[index])
                    index += 1
                }
            }
        }
        // Redirections are no operands.
        let urls = (values[.url] ?? []) + operands
        guard
            let url = urls.first(where: {
                ProgramReader.isURL(Self.resolve($0.text, variables))
                    || $0.text.contains(".") && $0.text.contains("/") || $0.text.hasPrefix("{")
            })
        else { return nil }
        let request = request(Self.resolve(url.text, variables), url, options, values)
        return Command(request: request, options: options, values: values, url: url, program: words[start])
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

    private func request(
        _ text: String, _ url: ShellWords.Word, _ options: [CommandSyntax.Meaning: [ShellWords.Word]],
        _ values: [CommandSyntax.Meaning: [ShellWords.Word]]
    ) -> SnippetRequest {
        let data = (values[.data] ?? []) + (values[.json] ?? [])
        var request = SnippetRequest(url: text, urlRange: url.range)
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
        request.headers = (values[.header] ?? []).compactMap { word in
            guard let colon = word.text.firstIndex(of: ":") else { return nil }
            let value = word.text[word.text.index(after: colon)...].drop { $0 == " " }
            return SnippetRequest.Header(
                name: String(word.text[..<colon]), value: String(value), range: word.range)
        }
        if values[.json] != nil, request.values(of: "Content-Type").isEmpty, let word = options[.json]?.first
        {
            request.headers.append(
                SnippetRequest.Header(name: "Content-Type", value: "application/json", range: word.range))
        }
        if isGet, !data.isEmpty {
            request.url += (text.contains("?") ? "&" : "?") + data.map(\.text).joined(separator: "&")
        } else if data.count == 1, values[.form] == nil, !data[0].text.hasPrefix("@") {
            request.body = SnippetRequest.Body(
                text: data[0].text, range: data[0].range, hasHoles: false)
        } else {
            request.sendsMore = sendsContent || options[.upload] != nil
        }
        request.user = values[.user]?.last.map { ($0.text, $0.range) }
        request.hasBearer = options[.bearer] != nil
        return request
    }
}

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
        /// Where its last word ends.
        var end: Int {
            let words = [url, program] + options.values.joined() + values.values.joined()
            return words.map(\.range.upperBound).max() ?? url.range.upperBound
        }
        /// Whether the program is the one that examples are made for.
        var isMain = true
        /// Where lines should go on and do not: a backslash is missing, or blanks stand behind it.
        var brokenLines: [BrokenLine] = []
    }

    /// A line of a command that the next line should go on with.
    struct BrokenLine: Sendable {
        /// The end of the line, with the backslash when there is one.
        let range: Range<Int>
        /// Whether blanks stand behind the backslash; otherwise there is none.
        let hasBackslash: Bool
    }

    private let programs: [CommandSyntax]

    init(_ programs: [CommandSyntax]) { self.programs = programs }

    /// The commands of a stretch of a file.
    func commands(_ bytes: [UInt8], _ range: Range<Int>) -> [Command] {
        let read = ShellWords.commands(bytes, range)
        let variables = Self.variables(read)
        let files = Self.files(read)
        return joined(read).compactMap { command($0.command, $0.broken, variables, files) }
    }

    /// The commands with the lines that belong to them although nothing says so to the shell.
    private func joined(_ commands: [ShellWords.Command]) -> [(
        command: ShellWords.Command, broken: [BrokenLine]
    )] {
        var joined: [(command: ShellWords.Command, broken: [BrokenLine])] = []
        for command in commands {
            let spoiled = command.spoiledContinuations.map { BrokenLine(range: $0, hasBackslash: true) }
            if let last = joined.last, last.command.endsLine, isRequest(last.command.words),
                goesOn(last.command, command),
                let end = last.command.words.last?.range.upperBound
            {
                joined[joined.count - 1].command.words += command.words
                joined[joined.count - 1].command.endsLine = command.endsLine
                joined[joined.count - 1].broken +=
                    [BrokenLine(range: end..<end, hasBackslash: false)] + spoiled
            } else {
                joined.append((command, spoiled))
            }
        }
        return joined
    }

    private func isRequest(_ words: [ShellWords.Word]) -> Bool { syntax(words) != nil }

    /// The program that a command calls, with its word.
    private func syntax(_ words: [ShellWords.Word]) -> (syntax: CommandSyntax, start: Int)? {
        for (index, word) in words.enumerated() {
            if let found = programs.first(where: { $0.isCalled(word.text) }) { return (found, index) }
            // Before the program stand a prompt and variables only.
            guard word.text.contains("=") || Self.beforePrograms.contains(word.text) else { return nil }
        }
        return nil
    }

    /// Whether a line begins with an option of the program, or with the URL that the line before lacks.
    private func goesOn(_ before: ShellWords.Command, _ next: ShellWords.Command) -> Bool {
        guard let first = next.words.first, !isRequest(next.words) else { return false }
        if ProgramReader.isURL(first.text) {
            return next.words.count == 1
                && !before.words.contains { $0.text.contains("/") || $0.text.contains("{") }
        }
        guard first.isBare, first.text.hasPrefix("-") else { return false }
        let name = first.text.prefix { $0 != "=" }
        return syntax(before.words)?.syntax.options[String(name)] != nil
    }

    /// What variables stand for: `base_url=https://…`.
    private static func variables(_ commands: [ShellWords.Command]) -> [String: String] {
        var variables: [String: String] = [:]
        for command in commands {
            for word in command.words where !["export", "readonly", "local"].contains(word.text) {
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

    /// The texts of files that commands write: `cat <<EOF > body.json`.
    private static func files(_ commands: [ShellWords.Command]) -> [String: ShellWords.Word] {
        var files: [String: ShellWords.Word] = [:]
        for command in commands {
            guard let input = command.input,
                let mark = command.words.firstIndex(where: { $0.text.hasPrefix(">") })
            else { continue }
            let name = command.words[mark].text.drop { $0 == ">" }
            let next = mark + 1 < command.words.count ? command.words[mark + 1].text : ""
            files[name.isEmpty ? next : String(name)] = input
        }
        return files
    }

    private static let longest = 10_000

    /// A text with the values of known variables in it.
    private static func resolve(_ text: String, _ variables: [String: String]) -> String {
        guard !variables.isEmpty else { return text }
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

    /// The text of a variable, where a word is nothing else: `--data "$BODY"`.
    private static func resolved(_ word: ShellWords.Word, _ variables: [String: String]) -> ShellWords.Word {
        guard word.text.hasPrefix("{"), word.text.hasSuffix("}"),
            let text = variables[String(word.text.dropFirst().dropLast())]
        else { return word }
        return ShellWords.Word(text: text, range: word.range, isBare: false, hasHoles: true)
    }

    private static let beforePrograms: Set<String> = ["$", "%", ">", "!", "{", "time", "sudo"]

    private func command(
        _ command: ShellWords.Command, _ broken: [BrokenLine], _ variables: [String: String],
        _ files: [String: ShellWords.Word]
    ) -> Command? {
        let words = command.words
        guard let (syntax, start) = syntax(words) else { return nil }
        let arguments = CommandArguments(words[(start + 1)...], syntax)
        guard
            let url = arguments.urls.first(where: {
                let text = Self.resolve($0.text, variables)
                return ProgramReader.isURL(text) || Self.mayBeURL($0.text)
            })
        else { return nil }
        var text = Self.resolve(url.text, variables)
        // The safer scheme is no fault, and what goes without saying is none either.
        if !ProgramReader.isURL(text), text.first?.isLetter == true {
            text = "https://\(text)"
        }
        let data = arguments.data(input: command.input, files: files).map { Self.resolved($0, variables) }
        let request = CommandRequest.make(
            arguments, data, text, url, isByItems: syntax.hasItems)
        return Command(
            request: request, options: arguments.options, values: arguments.values, url: url,
            program: words[start], isMain: syntax.name == programs.first?.name, brokenLines: broken)
    }

    /// Whether an operand can be a URL without a scheme.
    private static func mayBeURL(_ text: String) -> Bool {
        guard !text.contains("=") || text.contains("?"), !text.contains(" ") else { return false }
        return text.contains(".") && text.contains("/") || text.hasPrefix("{") || text.hasPrefix("localhost:")
    }
}

/// The arguments of a command line by their meaning.
struct CommandArguments {
    /// The options that are there, by meaning.
    private(set) var options: [CommandSyntax.Meaning: [ShellWords.Word]] = [:]
    /// The values of options, by meaning.
    private(set) var values: [CommandSyntax.Meaning: [ShellWords.Word]] = [:]
    private var operands: [ShellWords.Word] = []
    /// Where the values stand that their option encodes.
    private var encoded: Set<Int> = []

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
                if meaning == .data, word.text.hasSuffix("encode") || word.text.contains("encode=") {
                    let place = value == nil && index < words.endIndex ? words[index] : word
                    encoded.insert(place.range.lowerBound)
                }
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

    /// The operands before and behind one.
    func operands(around word: ShellWords.Word) -> (before: [ShellWords.Word], behind: [ShellWords.Word]) {
        let start = word.range.lowerBound
        return (
            operands.filter { $0.range.lowerBound < start }, operands.filter { $0.range.lowerBound > start }
        )
    }

    /// Whether a value of data is one pair, whatever is in it: the option encodes it.
    func isEncoded(_ word: ShellWords.Word) -> Bool { encoded.contains(word.range.lowerBound) }

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

/// An option of a subcommand.
struct Option {
    /// How often an option may stand, and whether it has a value.
    enum Kind {
        /// It stands alone.
        case flag
        /// It has a value of this name; the last one counts.
        case value(String)
        /// It has a value of this name and may be repeated; commas separate values too.
        case list(String)
        /// It has a value of this name, in which commas are plain, and may be repeated.
        case texts(String)
        /// It has one of these values.
        case choice([String])
    }

    /// The name with its dashes.
    let name: String
    /// What it takes.
    let kind: Kind
    /// What it does, one line.
    let summary: String
    /// What shells offer as its value, besides the words of a choice.
    var words: @Sendable () -> [String] = { [] }

    /// The values that shells offer, empty when any will do; nil when it takes none.
    var choices: [String]? {
        switch kind {
        case .flag: nil
        case .value, .list, .texts: words()
        case .choice(let words): words
        }
    }

    /// The option as help shows it.
    var usage: String {
        switch kind {
        case .flag: name
        case .value(let value), .list(let value), .texts(let value): "\(name) \(value)"
        case .choice(let words): "\(name) \(words.joined(separator: "|"))"
        }
    }
}

/// A word of the command line that is not an option.
struct Operand {
    /// How help shows it.
    let name: String
    /// Whether the command cannot do without it.
    let isRequired: Bool
    /// What it may be, for completion; empty when that is not known beforehand.
    let words: [String]
    /// Whether there may be several; then it is the last.
    var isRepeated = false

    static func required(_ name: String, among words: [String] = []) -> Operand {
        Operand(name: name, isRequired: true, words: words)
    }

    /// At least one.
    static func several(_ name: String) -> Operand {
        Operand(name: name, isRequired: true, words: [], isRepeated: true)
    }

    static func optional(_ name: String, among words: [String] = []) -> Operand {
        Operand(name: name, isRequired: false, words: words)
    }
}

/// A command line that was understood.
struct ParsedArguments {
    /// The words that are not options.
    var operands: [String] = []
    private var values: [String: [String]] = [:]
    private var given: [(name: String, value: String)] = []

    mutating func add(_ option: Option, _ value: String) {
        given.append((option.name, value))
        var added = [value]
        if case .list = option.kind { added = value.split(separator: ",").map(String.init) }
        values[option.name, default: []] += added
    }

    /// The command line again, as a shell reads it, with other options.
    /// - Parameters:
    ///   - subcommand: the subcommand.
    ///   - dropped: options to leave out.
    ///   - added: words to add.
    func commandLine(_ subcommand: String, without dropped: Set<String>, adding added: [String] = [])
        -> String
    {
        var words = ["specimen", subcommand] + operands
        for (name, value) in given where !dropped.contains(name) {
            words += value.isEmpty ? [name] : [name, value]
        }
        return (words + added).map(Self.quote).joined(separator: " ")
    }

    private static func quote(_ word: String) -> String {
        let isPlain = word.utf8.allSatisfy { byte in
            (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
                || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || "-_./:,=@+%".utf8.contains(byte)
        }
        if isPlain, !word.isEmpty { return word }
        return "'" + word.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''")
            + "'"
    }

    /// Whether a flag stands there.
    func has(_ name: String) -> Bool { values[name] != nil }
    /// The value of an option.
    func value(_ name: String) -> String? { values[name]?.last }
    /// The values of an option that may be repeated.
    func list(_ name: String) -> [String] { values[name] ?? [] }
}

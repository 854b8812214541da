/// An option of a subcommand.
struct Option {
    /// How often an option may stand, and whether it has a value.
    enum Kind {
        /// It stands alone.
        case flag
        /// It has a value of this name; the last one counts.
        case value(String)
        /// It has a value of this name and may be repeated.
        case list(String)
        /// It has one of these values.
        case choice([String])
    }

    /// The name with its dashes.
    let name: String
    /// What it takes.
    let kind: Kind
    /// What it does, one line.
    let summary: String

    /// The option as help shows it.
    var usage: String {
        switch kind {
        case .flag: name
        case .value(let value), .list(let value): "\(name) \(value)"
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

    static func required(_ name: String) -> Operand { Operand(name: name, isRequired: true) }
    static func optional(_ name: String) -> Operand { Operand(name: name, isRequired: false) }
}

/// A command line that was understood.
struct ParsedArguments {
    /// The words that are not options.
    var operands: [String] = []
    private var values: [String: [String]] = [:]

    mutating func add(_ option: Option, _ value: String) { values[option.name, default: []].append(value) }

    /// Whether a flag stands there.
    func has(_ name: String) -> Bool { values[name] != nil }
    /// The value of an option.
    func value(_ name: String) -> String? { values[name]?.last }
    /// The values of an option that may be repeated; each may list several with commas.
    func list(_ name: String) -> [String] {
        (values[name] ?? []).flatMap { $0.split(separator: ",").map(String.init) }
    }
}

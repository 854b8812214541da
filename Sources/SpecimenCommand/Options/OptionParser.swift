import FileAccess
import SourceDiagnostics

/// Reads the words after a subcommand.
struct OptionParser {
    private let subcommand: any Subcommand.Type

    init(_ subcommand: any Subcommand.Type) { self.subcommand = subcommand }

    func parse(_ words: [String]) throws(UsageError) -> ParsedArguments {
        var arguments = ParsedArguments()
        var rest = words[...]
        var onlyOperands = false
        while let word = rest.popFirst() {
            if onlyOperands || word == "-" || !word.hasPrefix("-") {
                arguments.operands.append(word)
            } else if word == "--" {
                onlyOperands = true
            } else {
                let sides = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
                let option = try option(String(sides[0]))
                var value = sides.count > 1 ? String(sides[1]) : nil
                if case .flag = option.kind {
                    guard value == nil else { throw UsageError("\(option.name) takes no value") }
                    arguments.add(option, "")
                    continue
                }
                if value == nil { value = rest.popFirst() }
                guard let value, !value.isEmpty else {
                    throw UsageError("\(option.usage): the value is missing")
                }
                try check(value, option)
                arguments.add(option, value)
            }
        }
        try checkCount(arguments.operands)
        return arguments
    }

    private func option(_ name: String) throws(UsageError) -> Option {
        guard let option = subcommand.options.first(where: { $0.name == name }) else {
            let hint = NearestName.hint(name, in: subcommand.options.map(\.name) + ["--help"])
            throw UsageError("unknown option '\(name)'\(hint)")
        }
        return option
    }

    private func check(_ value: String, _ option: Option) throws(UsageError) {
        guard case .choice(let words) = option.kind, !words.contains(value) else { return }
        throw UsageError("'\(value)' is no value of \(option.usage)\(NearestName.hint(value, in: words))")
    }

    private func checkCount(_ operands: [String]) throws(UsageError) {
        let wanted = subcommand.operands
        if let missing = wanted.dropFirst(operands.count).first(where: \.isRequired) {
            throw UsageError("\(missing.name) is missing")
        }
        if let index = operands.firstIndex(where: \.isEmpty), let last = wanted.last {
            throw UsageError("\(index < wanted.count ? wanted[index].name : last.name) is an empty word")
        }
        guard operands.count > wanted.count, wanted.last?.isRepeated != true else { return }
        throw UsageError("'\(operands[wanted.count])' is one word too many")
    }
}

/// A command line that cannot be understood.
struct UsageError: Error {
    let message: String

    init(_ message: String) { self.message = message }

    /// Prints the message and how the subcommand is used.
    func report(in subcommand: any Subcommand.Type) -> ExitStatus {
        let message = PrintableText.escape(message)
        Terminal.error("specimen \(subcommand.name): error: \(message)\n\(Help.usageLine(subcommand))\n")
        Terminal.error("Run 'specimen \(subcommand.name) --help' for examples.\n")
        return .usage
    }
}

/// Messages about the command line as a whole.
enum Usage {
    static func unknown(_ kind: String, _ name: String, among names: [String]) -> ExitStatus {
        let hint = NearestName.hint(name, in: names)
        Terminal.error("specimen: error: unknown \(kind) '\(PrintableText.escape(name))'\(hint)\n")
        Terminal.error("Run 'specimen --help' for examples.\n")
        return .usage
    }
}

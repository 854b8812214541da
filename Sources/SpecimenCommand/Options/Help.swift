import FileAccess

/// The help pages: examples first, then what there is.
enum Help {
    static var overview: String {
        let width = SpecimenCommand.subcommands.map { $0.name.count }.max() ?? 0
        let commands = SpecimenCommand.subcommands.map { command in
            "  \(command.name.padded(to: width))  \(command.summary)"
        }
        return """
            Examples:
              specimen generate spec/docspring.yaml --output output   client, examples and pages
              specimen verify spec/docspring.yaml                     run every example
              specimen check spec/docspring.yaml                      find faults of the document

            Specimen turns an OpenAPI document into a Swift client, examples in many languages and
            documentation pages, and runs every example against a server that enforces the document.

            Commands:
            \(commands.joined(separator: "\n"))

            'specimen COMMAND --help' says more. Exit status: 0 clean, 1 findings or files that would
            change, 2 wrong usage.

            """
    }

    static func show(for name: String?) -> ExitStatus {
        guard let name else {
            Terminal.output(overview)
            return .clean
        }
        guard let subcommand = SpecimenCommand.subcommands.first(where: { $0.name == name }) else {
            return Usage.unknown("command", name, among: SpecimenCommand.subcommands.map { $0.name })
        }
        Terminal.output(page(subcommand))
        return .clean
    }

    static func usageLine(_ subcommand: any Subcommand.Type) -> String {
        let operands = subcommand.operands.map { $0.isRequired ? $0.name : "[\($0.name)]" }
        let words =
            ["specimen", subcommand.name] + operands + (subcommand.options.isEmpty ? [] : ["[OPTIONS]"])
        return "Usage: " + words.joined(separator: " ")
    }

    /// A longer option stands on a line of its own.
    private static let maximumWidth = 26

    private static func page(_ subcommand: any Subcommand.Type) -> String {
        let usages = subcommand.options.map(\.usage.count)
        let width = usages.filter { $0 <= maximumWidth }.max() ?? 0
        let blanks = String(repeating: " ", count: width)
        let options = subcommand.options.map { option in
            option.usage.count > maximumWidth
                ? "  \(option.usage)\n  \(blanks)  \(option.summary)"
                : "  \(option.usage.padded(to: width))  \(option.summary)"
        }
        var text = "\(subcommand.help)\n\(usageLine(subcommand))\n"
        if !options.isEmpty { text += "\nOptions:\n\(options.joined(separator: "\n"))\n" }
        return text
    }
}

extension Int {
    /// So many of something: `1 file`, `2 files`.
    func counted(_ noun: String) -> String { "\(self) \(noun)\(self == 1 ? "" : "s")" }
}

extension String {
    /// The text with blanks behind it up to a width.
    func padded(to width: Int) -> String { self + String(repeating: " ", count: max(0, width - count)) }
}

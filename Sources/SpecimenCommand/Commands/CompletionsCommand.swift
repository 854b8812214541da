import FileAccess

/// `specimen completions`: words for the shell to complete.
enum CompletionsCommand: Subcommand {
    static let name = "completions"
    static let summary = "print a completion script for bash, zsh or fish"
    static let help = """
        Examples:
          specimen completions bash > /etc/bash_completion.d/specimen
          specimen completions zsh > ~/.zfunc/_specimen
          specimen completions fish > ~/.config/fish/completions/specimen.fish

        """
    static let operands: [Operand] = [.required("SHELL", among: shells)]
    static let options: [Option] = []
    private static let shells = ["bash", "zsh", "fish"]

    static func run(_ arguments: ParsedArguments) -> ExitStatus {
        switch arguments.operands[0] {
        case "bash": Terminal.output(bash)
        case "zsh": Terminal.output(zsh)
        case "fish": Terminal.output(fish)
        case let shell: return Usage.unknown("shell", shell, among: shells)
        }
        return .clean
    }

    private static var commandNames: String {
        SpecimenCommand.subcommands.map { $0.name }.joined(separator: " ")
    }

    private static var names: String { commandNames + " help --help --version" }

    /// Where a value is wanted that may be anything, no words are offered, so that the shell offers files.
    private static var bash: String {
        """
        _specimen() {
          local words='\(names)'
          if ((COMP_CWORD > 1)); then
            case "${COMP_WORDS[1]} ${COMP_WORDS[COMP_CWORD - 1]}" in
        \(cases { "      '\($0)') words='\($1)' ;;\n" })\
        \(commands { "      '\($0) '*) words='\($1)' ;;\n" })\
              *) words='' ;;
            esac
          fi
          mapfile -t COMPREPLY < <(compgen -W "$words" -- "${COMP_WORDS[COMP_CWORD]}")
        }
        complete -o default -F _specimen specimen

        """
    }

    private static var zsh: String {
        """
        #compdef specimen
        if ((CURRENT == 2)); then
          compadd -- \(names)
        else
          case "${words[2]} ${words[CURRENT - 1]}" in
        \(cases { $1.isEmpty ? "    '\($0)') _files ;;\n" : "    '\($0)') compadd -- \($1) ;;\n" })\
        \(commands { "    '\($0) '*) compadd -- \($1); _files ;;\n" })\
          esac
        fi

        """
    }

    private static var fish: String {
        var text = ""
        for command in SpecimenCommand.subcommands {
            text +=
                "complete -c specimen -n __fish_use_subcommand -a \(command.name) -d \(quote(command.summary))\n"
            let prefix = "complete -c specimen -n '__fish_seen_subcommand_from \(command.name)' "
            for word in command.operands.flatMap(\.words) { text += "\(prefix)-a \(word)\n" }
            for option in command.options {
                let value =
                    option.choices.map { $0.isEmpty ? "-r " : "-x -a '\($0.joined(separator: " "))' " } ?? ""
                text += "\(prefix)-l \(option.name.dropFirst(2)) \(value)-d \(quote(option.summary))\n"
            }
        }
        text += "complete -c specimen -n __fish_use_subcommand -a help -d 'show the help of a command'\n"
        text += "complete -c specimen -n '__fish_seen_subcommand_from help' -f -a '\(commandNames)'\n"
        return text
    }

    /// A line for each option of a command that takes a value: `check --format` and its words.
    private static func cases(_ line: (String, String) -> String) -> String {
        SpecimenCommand.subcommands.flatMap { command in
            command.options.compactMap { option in
                option.choices.map { line("\(command.name) \(option.name)", $0.joined(separator: " ")) }
            }
        }.joined()
    }

    /// A line for each command and all its words.
    private static func commands(_ line: (String, String) -> String) -> String {
        let lines = SpecimenCommand.subcommands.map { command in
            let words = command.operands.flatMap(\.words) + command.options.map(\.name) + ["--help"]
            return line(command.name, words.joined(separator: " "))
        }
        return lines.joined() + line("help", commandNames)
    }

    /// A word between single quotes for fish, which knows two escapes there.
    private static func quote(_ text: String) -> String {
        "'" + text.map { $0 == "'" || $0 == "\\" ? "\\\($0)" : String($0) }.joined() + "'"
    }
}

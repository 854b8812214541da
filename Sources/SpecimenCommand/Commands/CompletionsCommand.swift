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
    static let operands: [Operand] = [.required("SHELL")]
    static let options: [Option] = []

    static func run(_ arguments: ParsedArguments) -> ExitStatus {
        let commands = SpecimenCommand.subcommands
        let names = commands.map { $0.name }
        switch arguments.operands[0] {
        case "bash":
            let cases = commands.map { "    \($0.name)) words='\(words($0))' ;;\n" }.joined()
            Terminal.output(
                """
                _specimen() {
                  local words='\(names.joined(separator: " ")) help --help --version'
                  if ((COMP_CWORD > 1)); then
                    case ${COMP_WORDS[1]} in
                \(cases)    *) words='' ;;
                    esac
                  fi
                  mapfile -t COMPREPLY < <(compgen -W "$words" -- "${COMP_WORDS[COMP_CWORD]}")
                }
                complete -o default -F _specimen specimen

                """)
        case "zsh":
            let cases = commands.map { "    \($0.name)) compadd -- \(words($0)) ;;\n" }.joined()
            Terminal.output(
                """
                #compdef specimen
                if ((CURRENT == 2)); then
                  compadd -- \(names.joined(separator: " ")) help --help --version
                else
                  case ${words[2]} in
                \(cases)  esac
                  _files
                fi

                """)
        case "fish":
            for command in commands {
                Terminal.output(
                    "complete -c specimen -n __fish_use_subcommand -a \(command.name) -d '\(command.summary)'\n"
                )
                for option in command.options {
                    Terminal.output(
                        "complete -c specimen -n '__fish_seen_subcommand_from \(command.name)' "
                            + "-l \(option.name.dropFirst(2)) -d '\(option.summary.filter { $0 != "'" })'\n")
                }
            }
        case let shell: return Usage.unknown("shell", shell, among: ["bash", "zsh", "fish"])
        }
        return .clean
    }

    private static func words(_ command: any Subcommand.Type) -> String {
        (command.options.map(\.name) + ["--help"]).joined(separator: " ")
    }
}

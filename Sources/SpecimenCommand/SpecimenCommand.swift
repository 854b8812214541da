import FileAccess

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The command `specimen`: picks the subcommand and turns its outcome into an exit status.
@main
enum SpecimenCommand {
    /// The version of the tool, which `--version` shows.
    static let version = "0.1.0"

    /// The subcommands in the order of the help.
    static var subcommands: [any Subcommand.Type] {
        [
            GenerateCommand.self, CheckCommand.self, VerifyCommand.self, DocsCommand.self, AuditCommand.self,
            ServeCommand.self, DumpCommand.self, LanguagesCommand.self, SchemaCommand.self,
            ExplainCommand.self,
            CompletionsCommand.self,
        ]
    }

    static func main() {
        signal(SIGPIPE, SIG_IGN)
        let status = run(Array(CommandLine.arguments.dropFirst()))
        exit(status.rawValue)
    }

    private static func run(_ arguments: [String]) -> ExitStatus {
        guard let name = arguments.first else {
            Terminal.error(Help.overview)
            return .usage
        }
        if ["--help", "-h", "help"].contains(name) {
            return Help.show(for: arguments.dropFirst().first)
        }
        if name == "--version" {
            Terminal.output("specimen \(version)\n")
            return .clean
        }
        guard let subcommand = subcommands.first(where: { $0.name == name }) else {
            return Usage.unknown("command", name, among: subcommands.map { $0.name } + ["help", "--version"])
        }
        let rest = Array(arguments.dropFirst())
        if rest.contains("--help") || rest.contains("-h") { return Help.show(for: name) }
        do {
            return try subcommand.run(OptionParser(subcommand).parse(rest))
        } catch {
            return error.report(in: subcommand)
        }
    }
}

/// The exit status of the command.
enum ExitStatus: Int32 {
    /// Nothing was found, or everything was written.
    case clean = 0
    /// There are findings, or files would change.
    case findings = 1
    /// The command line is wrong.
    case usage = 2

    /// Ends the process.
    /// - Parameter value: what is not to be taken apart before, which would take a while for nothing.
    func end(keeping value: some Any) -> Never { withExtendedLifetime(value) { exit(rawValue) } }
}

/// One of the things that the command does.
protocol Subcommand {
    /// The word that selects it.
    static var name: String { get }
    /// What it does, one line.
    static var summary: String { get }
    /// Its help below the summary: examples first.
    static var help: String { get }
    /// What stands after it besides options, such as `SPEC`.
    static var operands: [Operand] { get }
    /// The options that it knows.
    static var options: [Option] { get }
    /// Does it.
    static func run(_ arguments: ParsedArguments) throws(UsageError) -> ExitStatus
}

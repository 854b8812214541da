import ExampleRunner
import FileAccess
import ProjectSettings
import SourceDiagnostics
import Specimen

/// `specimen verify`: every example, really run.
enum VerifyCommand: Subcommand {
    static let name = "verify"
    static let summary = "run every example against a server that enforces the document"
    static let help = """
        Examples:
          specimen verify spec/docspring.yaml                          all examples, standard situations
          specimen verify spec/docspring.yaml --packages packages      the vendors' packages, for 'sdk'
          specimen verify spec/docspring.yaml --situation errors       documented errors only
          specimen verify spec/docspring.yaml --tag Billing --language ruby
          specimen verify spec/docspring.yaml --strict --format junit > verification.xml

        Each example is written into a folder of its own, with the base URL turned to this machine and nothing
        else changed, and run with fake credentials. The request that arrives must be the one meant, the exit
        status and the output those that the document promises, and no secret may show.

        Situations: success; errors, each documented one; missing-credential; unreachable, nobody listens;
        and, when asked for, html, an undocumented error page, and cut-off, half an answer.

        --packages names a folder with one folder for each language, named as 'specimen languages' lists them;
        in it are the packages as the language's own tool installs them.

        """
    static let operands: [Operand] = [.optional("SPEC")]
    static let options: [Option] =
        [
            Option(
                name: "--situation", kind: .list("NAME"),
                summary:
                    "only these: \(Situation.Kind.allCases.map(\.rawValue).joined(separator: ", ")), or all"),
            Option(name: "--packages", kind: .value("DIR"), summary: "where the vendors' packages are"),
            Option(
                name: "--jobs", kind: .value("N"),
                summary: "how many run at once; one for each processor by default"),
            Option(name: "--time-limit", kind: .value("SECONDS"), summary: "for each program; 30 by default"),
            Option(
                name: "--format", kind: .choice(["text", "json", "junit"]),
                summary: "how results are shown, on standard output"),
            Option(
                name: "--strict", kind: .flag,
                summary: "fail on warnings and on examples that are skipped too"),
            Option(name: "--quiet", kind: .flag, summary: "show errors only"),
            GeneratorArguments.language, GeneratorArguments.variant,
        ] + GeneratorArguments.selection + [GeneratorArguments.templates] + DocumentJob.options

    static func run(_ arguments: ParsedArguments) throws(UsageError) -> ExitStatus {
        var options = ExampleVerifier.Options()
        options.situations = try situations(arguments.list("--situation"))
        options.width = try number("--jobs", arguments)
        if let seconds = try number("--time-limit", arguments) { options.timeLimit = .seconds(seconds) }
        options.packages = arguments.value("--packages").map(FileReader.absolute)
        var report = DiagnosticReport(arguments, format: .text)
        guard
            let job = try DocumentJob.readOne(arguments, arguments.operands.first, into: &report.diagnostics)
        else { return report.finish() }
        var choice = job.options
        choice.outputs = [.client, .examples]
        guard
            let contract = Generator.contract(
                job.source, choice, loader: job.loader, into: &report.diagnostics)?.contract,
            let plan = OutputPlan.make(contract, choice, into: &report.diagnostics)
        else { return report.finish() }
        let showsProgress = Terminal.errorIsTerminal && !arguments.has("--quiet")
        let verifier = ExampleVerifier(plan, options: options) { entry in
            guard showsProgress else { return }
            let name = PrintableText.escape("\(entry.operation) \(entry.language) \(entry.variant)")
            Terminal.error("\(entry.isFailure ? "wrong" : "done"): \(name)\n")
        }
        let results = verifier.verify(into: &report.diagnostics)
        switch arguments.value("--format") {
        case "json": Terminal.output(results.json)
        case "junit": Terminal.output(JUnitFormatter().format(results.junit))
        default: Terminal.output(VerificationMatrix(results, isColoured: Terminal.outputIsColoured).text)
        }
        let isWrong = results.failures > 0 || arguments.has("--strict") && results.skips > 0
        let status = report.finish()
        return isWrong || results.entries.isEmpty ? .findings : status
    }

    private static func situations(_ names: [String]) throws(UsageError) -> Set<Situation.Kind> {
        guard !names.isEmpty else { return Situation.Kind.standard }
        if names.contains("all") { return Set(Situation.Kind.allCases) }
        var kinds: Set<Situation.Kind> = []
        for name in names {
            guard let kind = Situation.Kind(rawValue: name) else {
                let known = Situation.Kind.allCases.map(\.rawValue) + ["all"]
                throw UsageError("there is no situation '\(name)'\(NearestName.hint(name, in: known))")
            }
            kinds.insert(kind)
        }
        return kinds
    }

    private static func number(_ option: String, _ arguments: ParsedArguments) throws(UsageError) -> Int? {
        guard let text = arguments.value(option) else { return nil }
        guard let number = Int(text), (1...3_600).contains(number) else {
            throw UsageError("\(option): '\(text)' is not a whole number from 1 to 3600")
        }
        return number
    }
}

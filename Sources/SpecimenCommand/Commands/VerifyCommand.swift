import CodeTemplates
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
          specimen verify spec/docspring.yaml --sample 3               three operations, here and there
          specimen verify spec/docspring.yaml --output report.html --output report.xml
          specimen verify                                              what ./specimen.yaml says

        Each example is written into a folder of its own, with the base URL turned to this machine and nothing
        else changed, and run with fake credentials. The request that arrives must be the one meant, the exit
        status and the output those that the document promises, and no secret may show. Where the system permits
        it, programs have a network of their own with nothing but a loopback interface: on Linux for root, and for
        everybody where user namespaces are open to all; reports say which network it was.

        Situations: success; errors, each documented one; missing-credential; unreachable, nobody listens;
        and, when asked for, html, an undocumented error page, and cut-off, half an answer.

        --packages names a folder with one folder for each language, named as 'specimen languages' lists them;
        in it are the packages as the language's own tool installs them.

        --output writes a report besides what is shown; its form is that of the file's ending, .html, .md, .json,
        .xml (JUnit), .sarif or .txt. --expected-failures names a file of examples that are known to fail, each with a
        reason; one that passes is an error. 'specimen schema expected-failures' says what it holds.

        """
    static let operands: [Operand] = [.optional("SPEC")]
    static let options: [Option] =
        [
            Option(
                name: "--situation", kind: .list("NAME"),
                summary:
                    "only these: \(Situation.Kind.allCases.map(\.rawValue).joined(separator: ", ")), or all",
                words: { Situation.Kind.allCases.map(\.rawValue) + ["all"] }),
            Option(name: "--packages", kind: .value("DIR"), summary: "where the vendors' packages are"),
            Option(
                name: "--jobs", kind: .value("N"),
                summary: "how many run at once; one for each processor by default"),
            Option(name: "--time-limit", kind: .value("SECONDS"), summary: "for each program; 30 by default"),
            Option(
                name: "--format", kind: .choice(ReportFormat.allCases.map(\.rawValue)),
                summary: "how results are shown, on standard output"),
            Option(
                name: "--output", kind: .texts("FILE"), summary: "write a report to a file; may be repeated"),
            Option(
                name: "--expected-failures", kind: .value("FILE"),
                summary: "examples that are known to fail, with reasons"),
            Option(
                name: "--strict", kind: .flag,
                summary: "fail on warnings and on examples that are skipped too"),
            Option(name: "--quiet", kind: .flag, summary: "show only what is wrong, and no progress"),
            GeneratorArguments.language, GeneratorArguments.variant,
        ] + GeneratorArguments.selection + [
            Option(
                name: "--sample", kind: .value("N"),
                summary: "only so many of these operations, spread evenly over the document"),
            GeneratorArguments.templates,
        ] + DocumentJob.options

    static func run(_ arguments: ParsedArguments) throws(UsageError) -> ExitStatus {
        var options = ExampleVerifier.Options()
        options.situations = try situations(arguments.list("--situation"))
        options.width = try number("--jobs", arguments, upTo: 1_000)
        if let seconds = try number("--time-limit", arguments, upTo: 3_600) {
            options.timeLimit = .seconds(seconds)
        }
        options.packages = arguments.value("--packages").map {
            UserPath.join(FileReader.workingFolder, $0)
        }
        let files = try reportFiles(arguments)
        let sample = try number("--sample", arguments)
        var report = DiagnosticReport(arguments, format: .text)
        guard
            let job = try DocumentJob.readOne(arguments, arguments.operands.first, into: &report.diagnostics)
        else { return report.finish() }
        var choice = job.options
        choice.outputs = [.client, .examples]
        choice.selection.sample = sample
        guard
            let contract = Generator.contract(
                job.source, choice, loader: job.loader, into: &report.diagnostics)?.contract,
            let plan = OutputPlan.make(contract, choice, into: &report.diagnostics)
        else { return report.finish() }
        var expected: ExpectedFailures?
        if let path = arguments.value("--expected-failures") ?? job.expectedFailures {
            expected = expectedFailures(path, plan, into: &report.diagnostics)
            if expected == nil { return report.finish() }
        }
        let network = NetworkIsolation.enter()
        Interruption.catchSignals()
        let progress = ProgressLine(isShown: Terminal.errorIsRewritable && !arguments.has("--quiet"))
        let verifier = ExampleVerifier(plan, options: options) { progress.show($0, of: $1) }
        var results = verifier.verify(into: &report.diagnostics)
        progress.end()
        // Nothing is left running or lying about by now.
        Interruption.endProcess()
        results.network = network
        expected?.apply(to: &results, into: &report.diagnostics)
        let isWrong = results.failures > 0 || arguments.has("--strict") && results.skips > 0
        let format = arguments.value("--format").flatMap(ReportFormat.init(rawValue:)) ?? .text
        Terminal.output(
            format.format(
                results, isColoured: Terminal.outputIsColoured, width: Terminal.outputWidth,
                // Whoever fails should know why: with --strict, skipped examples count too.
                isQuiet: arguments.has("--quiet") && (!isWrong || results.failures > 0)))
        for (path, format) in files {
            let writer = FileWriter(folder: UserPath.folder(of: path))
            let bytes = Array(format.format(results).utf8)
            let changes = writer.changes([(UserPath.name(of: path), bytes)])
            _ = writer.write(changes, into: &report.diagnostics)
        }
        let status = report.finish()
        return status == .clean && (isWrong || results.entries.isEmpty) ? .findings : status
    }

    /// The files to write, each with the form that its ending stands for.
    private static func reportFiles(
        _ arguments: ParsedArguments
    ) throws(UsageError) -> [(path: String, format: ReportFormat)] {
        var files: [(String, ReportFormat)] = []
        for path in arguments.list("--output") {
            guard let format = ReportFormat(path: path) else {
                throw UsageError("--output: '\(path)' must end in .html, .md, .json, .xml, .sarif or .txt")
            }
            files.append((path, format))
        }
        return files
    }

    private static func expectedFailures(
        _ path: String, _ plan: OutputPlan, into diagnostics: inout DiagnosticList
    ) -> ExpectedFailures? {
        var faults = DiagnosticList()
        defer { diagnostics.append(contentsOf: faults) }
        guard let file = FileReader.read(path, into: &faults),
            let expected = ExpectedFailures.decode(file, into: &faults)
        else { return nil }
        expected.check(plan, languages: plan.catalog.folder.languages, into: &faults)
        return faults.hasErrors ? nil : expected
    }

    private static func situations(_ names: [String]) throws(UsageError) -> Set<Situation.Kind> {
        guard !names.isEmpty else { return Situation.Kind.standard }
        if names.contains("all") { return Set(Situation.Kind.allCases) }
        var kinds: Set<Situation.Kind> = []
        for name in names {
            guard let kind = Situation.Kind(rawValue: name) else {
                let known = Situation.Kind.allCases.map(\.rawValue) + ["all"]
                throw UsageError("--situation: \(UnknownName.message("situation", name, among: known))")
            }
            kinds.insert(kind)
        }
        return kinds
    }

    private static func number(
        _ option: String, _ arguments: ParsedArguments, upTo maximum: Int? = nil
    ) throws(UsageError) -> Int? {
        guard let text = arguments.value(option) else { return nil }
        guard let number = Int(text), (1...(maximum ?? .max)).contains(number) else {
            let range = maximum.map { "from 1 to \($0)" } ?? "above 0"
            throw UsageError("\(option): '\(text)' is not a whole number \(range)")
        }
        return number
    }
}

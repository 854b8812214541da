import FileAccess
import ProjectSettings
import SourceDiagnostics
import Specimen

/// `specimen check`: the faults of a document.
enum CheckCommand: Subcommand {
    static let name = "check"
    static let summary = "find the faults of a document, and repair those that are safe to repair"
    static let help = """
        Examples:
          specimen check spec/docspring.yaml                   faults, with file, line and column
          specimen check spec/docspring.yaml --strict          fail on warnings too
          specimen check spec/docspring.yaml --fix --diff      show the safe repairs
          specimen check spec/docspring.yaml --fix             make them
          specimen check spec/docspring.yaml --format sarif    for code scanning
          specimen check                                       the documents of ./specimen.yaml

        A repair is made only when the document has no new finding after it; comments and formatting stay.
        'specimen explain ID' explains the name in brackets behind each finding.

        """
    static let operands: [Operand] = [.optional("SPEC")]
    static let options: [Option] =
        [
            Option(name: "--fix", kind: .flag, summary: "make the repairs that are safe"),
            Option(name: "--diff", kind: .flag, summary: "with --fix: write nothing; show the repairs"),
        ] + GeneratorArguments.selection + DocumentJob.options + DiagnosticArguments.options

    static func run(_ arguments: ParsedArguments) throws(UsageError) -> ExitStatus {
        guard arguments.has("--fix") || !arguments.has("--diff") else {
            throw UsageError("--diff shows repairs; write --fix --diff")
        }
        var report = DiagnosticReport(arguments)
        guard let jobs = try DocumentJob.read(arguments, arguments.operands.first, into: &report.diagnostics)
        else { return report.finish() }
        for job in jobs {
            if arguments.has("--fix") {
                fix(job, arguments, &report)
            } else {
                check(job, &report)
            }
        }
        if !arguments.has("--fix"), report.diagnostics.hasSafeFixIts(in: jobs.map(\.source)) {
            let repair = arguments.commandLine(
                name, without: ["--format", "--strict", "--quiet"], adding: ["--fix"])
            report.hint("some of this can be repaired: \(repair)\n")
        }
        return report.finish()
    }

    private static func check(_ job: DocumentJob, _ report: inout DiagnosticReport) {
        var findings = DiagnosticList()
        let count = DocumentChecker(job.options, loader: job.loader).check(job.source, into: &findings)
        if let count, findings.isEmpty {
            report.summary("\(job.source.path): no findings, \(count.counted("operation"))\n")
        }
        report.diagnostics.append(contentsOf: findings)
    }

    private static func fix(
        _ job: DocumentJob, _ arguments: ParsedArguments, _ report: inout DiagnosticReport
    ) {
        let checker = DocumentChecker(job.options, loader: job.loader)
        let outcome = SourceFixer { source in
            var findings = DiagnosticList()
            checker.check(source, into: &findings)
            return findings
        }.fix(job.source)
        FixedFile.report(outcome, of: job.source, in: Self.self, arguments, &report)
    }
}

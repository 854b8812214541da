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
        let path = job.source.path
        let outcome = DocumentFixer(DocumentChecker(job.options, loader: job.loader)).fix(job.source)
        report.diagnostics.append(contentsOf: outcome.diagnostics)
        for diagnostic in outcome.skipped {
            let place = diagnostic.range.map { "\(path):\($0.startLocation.line): " } ?? ""
            report.summary(
                "\(place)not repaired, because that would cause other findings [\(diagnostic.id)]\n")
        }
        if arguments.has("--diff") {
            guard outcome.applied > 0 else { return }
            Terminal.output(
                UnifiedDiff.text(
                    path == "-" ? "standard input" : path, old: job.source.bytes, new: outcome.source.bytes))
            report.wouldChange = true
            let repair = arguments.commandLine(name, without: ["--diff", "--format", "--strict", "--quiet"])
            report.hint("\(path): \(outcome.applied.counted("repair")); to make them: \(repair)\n")
        } else if path == "-" {
            Terminal.output(outcome.source.bytes)
        } else if outcome.applied > 0 {
            let change = FileWriter.Change(
                path: UserPath.name(of: path), old: job.source.bytes, new: outcome.source.bytes)
            let writer = FileWriter(folder: UserPath.folder(of: path))
            guard writer.write([change], into: &report.diagnostics) else { return }
            report.summary("\(path): \(outcome.applied) repaired\n")
        }
    }
}

extension DiagnosticList {
    /// Whether a finding has a fix-it for one of some files that may be applied without asking.
    fileprivate func hasSafeFixIts(in files: [SourceFile]) -> Bool {
        entries.lazy.flatMap(\.diagnostic.fixIts).contains { fixIt in
            fixIt.applicability == .safe
                && fixIt.edits.allSatisfy { edit in files.contains { $0 === edit.range.file } }
        }
    }
}

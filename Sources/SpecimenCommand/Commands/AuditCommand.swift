import APIContract
import CodeTemplates
import FileAccess
import PageAudit
import ProjectSettings
import SourceDiagnostics
import Specimen

/// `specimen audit`: published pages beside the document.
enum AuditCommand: Subcommand {
    static let name = "audit"
    static let summary = "judge published pages by the document, and repair them in place"
    static let help = """
        Examples:
          specimen audit docs/*.md --spec spec/docspring.yaml               faults, with file, line and column
          specimen audit docs --spec spec/docspring.yaml --fix --diff       show the repairs
          specimen audit docs --spec spec/docspring.yaml --fix              make them
          specimen audit docs --fix --suggested                             and those that you should look at
          specimen audit token.md --about createDataRequestToken            what the page is about
          specimen audit docs --format sarif > audit.sarif                  for code scanning

        Reads requests, credentials, output and answers in the code of pages in Markdown, AsciiDoc and
        reStructuredText, in all languages that 'specimen languages' lists, and compares them with the document.
        Nothing of a page is run. A program that cannot work is replaced by the generated example, and a repair
        is made only when the page has no new finding after it. In folders, *.md, *.mdx, *.markdown, *.adoc, *.asciidoc and *.rst are read.
        <!-- specimen-ignore ID: the reason --> lets a finding pass up to the end of the next block of code, and
        specimen-ignore-page on the whole page.
        'specimen explain ID' explains the name in brackets behind each finding.

        """
    static let operands: [Operand] = [.several("PAGES")]
    static let options: [Option] =
        [
            Option(
                name: "--spec", kind: .value("SPEC"),
                summary: "the document; by default that of ./specimen.yaml"),
            Option(
                name: "--about", kind: .value("ID"),
                summary: "the operation that the pages are about, where they do not say so"),
            Option(
                name: "--ignore", kind: .list("ID"),
                summary: "do not tell of these findings; may be repeated",
                words: { pageFindings }),
            Option(name: "--fix", kind: .flag, summary: "make the repairs that are safe"),
            Option(
                name: "--suggested", kind: .flag,
                summary:
                    "with --fix: make the suggested repairs too, such as generated examples in place of programs"
            ),
            Option(name: "--diff", kind: .flag, summary: "with --fix: write nothing; show the repairs"),
            GeneratorArguments.templates,
        ] + DocumentJob.options + DiagnosticArguments.options

    private static var pageFindings: [String] { ExplainCommand.ids.filter { $0.hasPrefix("page.") } }

    private static let extensions = PageFormat.searchedExtensions

    static func run(_ arguments: ParsedArguments) throws(UsageError) -> ExitStatus {
        guard arguments.has("--fix") || !arguments.has("--diff") else {
            throw UsageError("--diff shows repairs; write --fix --diff")
        }
        guard arguments.has("--fix") || !arguments.has("--suggested") else {
            throw UsageError("--suggested says which repairs are made; write --fix --suggested")
        }
        var report = DiagnosticReport(arguments)
        // Each tab has its own place to be mended.
        report.diagnostics = DiagnosticList(keepingPlaces: true)
        guard
            let job = try DocumentJob.readOne(
                arguments, arguments.value("--spec"), into: &report.diagnostics),
            let auditor = try auditor(job, arguments, &report)
        else { return report.finish() }
        let pages = PageOperands.read(
            arguments.operands, extensions: extensions, into: &report.diagnostics
        ).map(\.file)
        var programs = 0
        for page in pages {
            if arguments.has("--fix") {
                fix(page, auditor, arguments, &report)
            } else {
                programs += auditor.audit(page, into: &report.diagnostics)
            }
        }
        if !arguments.has("--fix"), report.diagnostics.isEmpty, !pages.isEmpty {
            report.summary("no findings in \(pages.count.counted("page")), \(programs.counted("program"))\n")
        }
        if !arguments.has("--fix"), report.diagnostics.hasSafeFixIts(in: pages) {
            let repair = arguments.commandLine(
                name, without: ["--format", "--strict", "--quiet"], adding: ["--fix"])
            report.hint("some of this can be repaired: \(repair)\n")
        }
        return report.finish()
    }

    private static func auditor(
        _ job: DocumentJob, _ arguments: ParsedArguments, _ report: inout DiagnosticReport
    ) throws(UsageError) -> PageAuditor? {
        // Pages are judged, not the document: that is what 'specimen check' is for.
        var findings = DiagnosticList()
        guard
            let contract = Generator.contract(job.source, job.options, loader: job.loader, into: &findings)?
                .contract
        else {
            report.diagnostics.append(contentsOf: findings)
            return nil
        }
        if findings.hasErrors {
            report.summary(
                "\(job.source.path) has faults of its own, so a part of it was not looked at: "
                    + "specimen check \(job.source.path)\n")
        }
        var about: APIContract.Operation?
        if let id = arguments.value("--about") {
            guard let operation = contract.operation(id) else {
                throw UsageError(
                    "--about: \(UnknownName.message("operation", id, among: contract.operations.map(\.id)))")
            }
            about = operation
        }
        let ignored = arguments.list("--ignore")
        for id in ignored where !pageFindings.contains(id) {
            throw UsageError("--ignore: \(UnknownName.message("finding", id, among: pageFindings))")
        }
        return PageAuditor(
            contract, job.options, about: about, ignoring: Set(ignored), into: &report.diagnostics)
    }

    private static func fix(
        _ page: SourceFile, _ auditor: PageAuditor, _ arguments: ParsedArguments,
        _ report: inout DiagnosticReport
    ) {
        var outcome = SourceFixer(makingSuggested: arguments.has("--suggested")) { source in
            var findings = DiagnosticList(keepingPlaces: true)
            auditor.audit(source, into: &findings)
            return findings
        }.fix(page)
        // A credential has to be revoked also where a repair took it away.
        if outcome.applied > 0 {
            for entry in outcome.found.entries where entry.diagnostic.id == PageAuditor.credentialFinding {
                outcome.diagnostics.report(entry.diagnostic)
            }
        }
        FixedFile.report(
            outcome, of: page, shown: auditor.redacted, in: Self.self, arguments, &report)
    }
}

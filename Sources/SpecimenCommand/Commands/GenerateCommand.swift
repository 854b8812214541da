import APIContract
import FileAccess
import ProjectSettings
import SourceDiagnostics
import Specimen

/// `specimen generate`: client, examples and pages.
enum GenerateCommand: Subcommand {
    static let name = "generate"
    static let summary = "write the client, the examples and the pages of a document"
    static let help = """
        Examples:
          specimen generate spec/docspring.yaml                       everything, below ./output
          specimen generate spec/docspring.yaml --output docs         everything, below docs/
          specimen generate spec/docspring.yaml --only examples --language ruby,python
          specimen generate spec/docspring.yaml --tag Billing --path '/v2/**' --exclude-method delete
          specimen generate spec/docspring.yaml --check               in CI: fail when a file is stale
          specimen generate spec/docspring.yaml --diff                show what would change
          specimen generate                                           what ./specimen.yaml says

        The project file says what the command line does not; 'specimen schema project' prints what it may say.
        Writes the files that changed, all of them or none. A fault in one operation costs only that
        operation; a fault of the whole document, a template or a language costs everything.

        Files that an earlier run made and this one no longer does are removed, and --check fails while they
        are there. A list in the folder 'files' says which were made; no other file is ever removed, and none
        at all by a run that finds errors, or whose options choose operations, languages, variants or targets.

        """
    static let operands: [Operand] = [.optional("SPEC")]
    static let options: [Option] =
        [
            Option(
                name: "--output", kind: .value("DIR"), summary: "the folder to write to; 'output' by default"),
            Option(name: "--check", kind: .flag, summary: "write nothing; fail when a file would change"),
            Option(name: "--diff", kind: .flag, summary: "write nothing; show how files would change"),
            Option(
                name: "--only", kind: .list("KIND"), summary: "client, examples or pages; may be repeated",
                words: { GeneratorOptions.Output.allCases.map(\.rawValue) }),
            Option(
                name: "--max-output", kind: .value("MB"),
                summary: "the most that the files may take together; 1024 by default"),
            GeneratorArguments.language, GeneratorArguments.variant, GeneratorArguments.target,
        ] + GeneratorArguments.selection + [GeneratorArguments.templates] + DocumentJob.options
        + DiagnosticArguments.options

    /// What the command line says of all documents.
    private struct Choice {
        var kinds: Set<GeneratorOptions.Output>?
        var maximumSize: Int?
        /// Whether it chooses a part of the files of some kind.
        let isPart: Bool

        init(_ arguments: ParsedArguments) throws(UsageError) {
            isPart = GeneratorArguments.parts.contains { arguments.has($0.name) }
            guard arguments.list("--output").count <= 1 else {
                throw UsageError("--output: files are written to one folder; name it once")
            }
            for word in arguments.list("--only") {
                guard let kind = GeneratorOptions.Output(rawValue: word) else {
                    let known = GeneratorOptions.Output.allCases.map(\.rawValue)
                    throw UsageError("--only: \(UnknownName.message("kind", word, among: known))")
                }
                kinds = (kinds ?? []).union([kind])
            }
            guard let text = arguments.value("--max-output") else { return }
            guard let size = Int(text), (1...1 << 20).contains(size) else {
                throw UsageError("--max-output: '\(text)' is no number of megabytes from 1 to \(1 << 20)")
            }
            maximumSize = size << 20
        }
    }

    /// What is to become of the files of a document.
    private struct Output {
        let folder: String
        let changes: [FileWriter.Change]
    }

    static func run(_ arguments: ParsedArguments) throws(UsageError) -> ExitStatus {
        var report = DiagnosticReport(arguments)
        let choice = try Choice(arguments)
        guard let jobs = try DocumentJob.read(arguments, arguments.operands.first, into: &report.diagnostics)
        else { return report.finish() }
        guard jobs.count <= 1 || arguments.value("--output") == nil else {
            throw UsageError("--output: the project file has several documents; name one of them as SPEC")
        }
        if arguments.has("--check") || arguments.has("--diff") {
            compare(jobs, choice, arguments, &report)
            return report.finish()
        }
        let plan = write(jobs, choice, &report)
        report.finish().end(keeping: plan)
    }

    /// Writes the files of all documents: those of one document all together or not at all.
    /// - Returns: what the files of the last document were made of.
    private static func write(
        _ jobs: [DocumentJob], _ choice: Choice, _ report: inout DiagnosticReport
    ) -> OutputPlan? {
        var plan: OutputPlan?
        var outputs: [(folder: String, staging: FileStaging)] = []
        for job in jobs {
            var staging = FileStaging(folder: job.output)
            var faults = DiagnosticList()
            // What the document before was made of is not needed any more.
            plan = nil
            plan = make(job, choice, &report.diagnostics) { staging.add($0, $1, into: &faults) }
            report.diagnostics.append(contentsOf: faults)
            if plan != nil, !faults.hasErrors {
                outputs.append((job.output, staging))
            } else {
                staging.discard()
            }
        }
        for index in outputs.indices where !outputs[index].staging.isEmpty {
            if report.isFailure {
                outputs[index].staging.discard()
            } else if outputs[index].staging.commit(into: &report.diagnostics) {
                let staging = outputs[index].staging
                let (written, removed) = (staging.changedCount, staging.removedCount)
                report.summary(
                    "\(written.counted("file")) written below \(outputs[index].folder), "
                        + "\(staging.count - written) unchanged"
                        + (removed > 0 ? ", \(removed) removed\n" : "\n"))
            }
        }
        return plan
    }

    /// Makes the files of a document, the list of them, and without bytes those of earlier runs that are to go.
    /// - Returns: what they were made of; nil if that were not all, and they are to be thrown away.
    private static func make(
        _ job: DocumentJob, _ choice: Choice, _ diagnostics: inout DiagnosticList,
        take: (_ path: String, _ bytes: [UInt8]?) -> Void
    ) -> OutputPlan? {
        var options = job.options
        options.outputs = choice.kinds ?? options.outputs
        if let size = choice.maximumSize { options.maximumSize = size }
        var paths: [String] = []
        var findings = DiagnosticList()
        let plan = Generator(options: options).plan(job.source, loader: job.loader, into: &findings)
        let isComplete = plan?.render(into: &findings) { file in
            paths.append(file.path)
            take(file.path, file.bytes)
        }
        diagnostics.append(contentsOf: findings)
        guard let plan, isComplete == true else { return nil }
        guard !choice.isPart, !findings.hasErrors else { return plan }
        let record = OutputRecord(of: plan.contract.name, job.source.path, in: job.output)
        for file in record.update(paths, of: choice.kinds ?? Set(OutputKind.allCases)) {
            take(file.path, file.bytes)
        }
        return plan
    }

    private static func compare(
        _ jobs: [DocumentJob], _ choice: Choice, _ arguments: ParsedArguments,
        _ report: inout DiagnosticReport
    ) {
        var outputs: [Output] = []
        for job in jobs {
            var files: [(path: String, bytes: [UInt8]?)] = []
            let isComplete = make(job, choice, &report.diagnostics) { files.append(($0, $1)) } != nil
            files.sort { $0.path < $1.path }
            let changes = isComplete ? FileWriter(folder: job.output).changes(files) : []
            outputs.append(Output(folder: job.output, changes: changes))
        }
        guard !report.isFailure else { return }
        for output in outputs { compare(output, arguments, &report) }
        if report.wouldChange {
            let dropped: Set = ["--check", "--diff", "--format", "--quiet"]
            report.hint("to write them: \(arguments.commandLine(name, without: dropped))\n")
        }
    }

    /// Says which files would change; in the forms for programs, as findings.
    private static func compare(
        _ output: Output, _ arguments: ParsedArguments, _ report: inout DiagnosticReport
    ) {
        for change in output.changes {
            let path = UserPath.join(output.folder, change.path)
            if report.format != .text {
                report.diagnostics.report(finding(path, change))
            } else if arguments.has("--diff") {
                Terminal.output(UnifiedDiff.text(change.path, old: change.old, new: change.new))
            } else {
                let state = change.new == nil ? "obsolete" : change.old == nil ? "missing" : "stale"
                Terminal.output("\(state): \(path)\n")
            }
        }
        guard !output.changes.isEmpty else { return }
        report.hint("\(output.changes.count.counted("file")) below \(output.folder) would change\n")
        report.wouldChange = true
    }

    private static func finding(_ path: String, _ change: FileWriter.Change) -> Diagnostic {
        let place = SourceRange(file: SourceFile(path: path, bytes: change.old ?? []))
        if change.new == nil {
            return Diagnostic(
                .error, "generated.obsolete", "this file is no longer made; generate, which removes it",
                at: place)
        }
        return change.old == nil
            ? Diagnostic(.error, "generated.missing", "this file is missing; generate it", at: place)
            : Diagnostic(
                .error, "generated.stale", "this file is not what the document says; generate it", at: place)
    }
}

import FileAccess
import ProjectSettings
import SourceDiagnostics
import Specimen

/// `specimen docs`: the generated regions of pages that people write.
enum DocsCommand: Subcommand {
    static let name = "docs"
    static let summary = "update the generated regions inside pages that people write"
    static let help = """
        Examples:
          specimen docs docs --spec spec/docspring.yaml    the pages below docs/ that have regions
          specimen docs README.md guide.mdx                with the documents of ./specimen.yaml
          specimen docs docs --check                       in CI: fail when a region is stale
          specimen docs docs --diff                        show what would change
          specimen docs - < page.md > new.md               from standard input to standard output

        A region stands between two comments, each alone on its line; what is between them is made:

          <!-- specimen: examples createDataRequestToken -->
          <!-- specimen: end -->

        \(RegionContent.allCases.map { "  \($0.rawValue.padded(to: 14))  \($0.summary)" }.joined(separator: "\n"))

        Behind the operation may stand target=ID, and spec=PATH where several documents have the operation. In
        MDX a marker is {/* specimen: … */}, in AsciiDoc // specimen: …, in reStructuredText .. specimen: …

        The checksum in the end marker tells whether somebody changed the text by hand: then it is left alone.

        """
    static let operands: [Operand] = [.several("PAGES...")]
    static let options: [Option] =
        [
            Option(
                name: "--spec", kind: .value("SPEC"),
                summary: "the OpenAPI document; by default those of ./specimen.yaml"),
            Option(name: "--check", kind: .flag, summary: "write nothing; fail when a page would change"),
            Option(name: "--diff", kind: .flag, summary: "write nothing; show how pages would change"),
            Option(name: "--force", kind: .flag, summary: "overwrite regions that were changed by hand"),
            Option(
                name: "--type", kind: .choice(PageFormat.allCases.map(\.rawValue)),
                summary: "what standard input is, and files whose names do not tell; md by default"),
            GeneratorArguments.language, GeneratorArguments.variant, GeneratorArguments.target,
        ] + GeneratorArguments.selection + [GeneratorArguments.templates] + DocumentJob.options
        + DiagnosticArguments.options

    static func run(_ arguments: ParsedArguments) throws(UsageError) -> ExitStatus {
        var report = DiagnosticReport(arguments)
        let spec = arguments.value("--spec")
        guard spec != "-" || !arguments.operands.contains("-") else {
            throw UsageError("only one of the document and the pages can be standard input")
        }
        let isDry = arguments.has("--check") || arguments.has("--diff")
        let pages = PageFiles.read(
            arguments.operands, as: arguments.value("--type").flatMap(PageFormat.init(rawValue:)),
            into: &report.diagnostics)
        guard let jobs = try documents(spec, arguments, &report.diagnostics),
            let renderers = renderers(jobs, RegionUses(pages), &report.diagnostics)
        else {
            // In a pipe the page would be lost.
            for page in pages where page.file.path == "-" && !isDry { Terminal.output(page.file.bytes) }
            return report.finish()
        }
        var updater = RegionUpdater(renderers, isForced: arguments.has("--force"))
        var updates: [(page: RegionPage, update: RegionUpdater.Update)] = []
        for page in pages {
            updates.append((page, updater.update(page, into: &report.diagnostics)))
        }
        if isDry {
            PageComparison.show(updates, arguments, &report)
        } else {
            write(updates, &report)
        }
        return report.finish()
    }

    private static func documents(
        _ spec: String?, _ arguments: ParsedArguments, _ diagnostics: inout DiagnosticList
    ) throws(UsageError) -> [DocumentJob]? {
        do throws(UsageError) {
            return try DocumentJob.read(arguments, spec, into: &diagnostics)
        } catch {
            guard spec == nil, error.message.hasPrefix("SPEC is missing") else { throw error }
            throw UsageError("--spec " + error.message)
        }
    }

    /// What makes the regions of each document; nil when a fault concerns a whole document, a template or a language.
    private static func renderers(
        _ jobs: [DocumentJob], _ uses: RegionUses, _ diagnostics: inout DiagnosticList
    ) -> [RegionRenderer]? {
        let renderers = jobs.map { job -> RegionRenderer? in
            // A document is read to its end only while nothing is found.
            var findings = DiagnosticList()
            let read = Generator.contract(job.source, job.options, loader: job.loader, into: &findings)
            let renderer = read.flatMap {
                RegionRenderer.make($0.contract, job.options, uses, into: &findings)
            }
            diagnostics.append(contentsOf: findings)
            return renderer
        }
        return renderers.contains { $0 == nil } ? nil : renderers.compactMap(\.self)
    }

    /// Writes each page that changes, whole or not at all.
    private static func write(
        _ updates: [(page: RegionPage, update: RegionUpdater.Update)], _ report: inout DiagnosticReport
    ) {
        var (written, unchanged) = (0, 0)
        for (page, update) in updates {
            let path = page.file.path
            guard path != "-" else {
                Terminal.output(report.isFailure ? page.file.bytes : update.bytes)
                continue
            }
            if !page.hasMarkers, page.isSound { report.summary("\(path): no regions\n") }
            guard !update.regions.isEmpty, !report.isFailure else {
                unchanged += 1
                continue
            }
            let change = FileWriter.Change(
                path: UserPath.name(of: path), old: page.file.bytes, new: update.bytes)
            let writer = FileWriter(folder: UserPath.folder(of: path))
            guard writer.write([change], into: &report.diagnostics) else { continue }
            written += 1
            report.summary("\(path): \(update.regions.count.counted("region")) updated\n")
        }
        guard updates.contains(where: { $0.page.file.path != "-" }) else { return }
        report.summary("\(written.counted("page")) updated, \(unchanged) unchanged\n")
    }
}

import FileAccess
import SourceDiagnostics
import Specimen

/// Says which regions would change, for `--check` and `--diff`.
enum PageComparison {
    static func show(
        _ updates: [(page: RegionPage, update: RegionUpdater.Update)], _ arguments: ParsedArguments,
        _ report: inout DiagnosticReport
    ) {
        guard !report.isFailure else { return }
        let changed = updates.filter { !$0.update.regions.isEmpty }
        for (page, update) in changed {
            let path = page.file.path
            if report.format != .text {
                for region in update.regions {
                    report.diagnostics.error(
                        "region.stale",
                        "the region '\(region.title)' is not what the document says; update it",
                        at: page.place(of: region))
                }
            } else if arguments.has("--diff") {
                let name = path == "-" ? "standard input" : path
                Terminal.output(UnifiedDiff.text(name, old: page.file.bytes, new: update.bytes))
            } else {
                for region in update.regions {
                    let place = page.place(of: region).startLocation
                    let title = PrintableText.escape(region.title)
                    Terminal.output("stale: \(path):\(place.line):\(place.column): \(title)\n")
                }
            }
        }
        guard !changed.isEmpty else { return }
        let dropped: Set = ["--check", "--diff", "--format", "--quiet"]
        report.hint("\(changed.count.counted("page")) would change\n")
        report.hint("to update: \(arguments.commandLine(DocsCommand.name, without: dropped))\n")
        report.wouldChange = true
    }
}

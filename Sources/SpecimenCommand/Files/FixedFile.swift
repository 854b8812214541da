import FileAccess
import SourceDiagnostics

/// What becomes of a file that was repaired.
enum FixedFile {
    /// Writes the file, or shows what would change, and says what is left.
    /// - Parameters:
    ///   - outcome: what became of it.
    ///   - source: the file.
    ///   - shown: what `--diff` shows of a file.
    ///   - subcommand: the command that repaired it.
    ///   - arguments: the command line.
    ///   - report: takes what is left to find, and what was done.
    static func report(
        _ outcome: SourceFixer.Outcome, of source: SourceFile, shown: (SourceFile) -> [UInt8] = { $0.bytes },
        in subcommand: any Subcommand.Type, _ arguments: ParsedArguments, _ report: inout DiagnosticReport
    ) {
        let path = source.path
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
                    path == "-" ? "standard input" : path, old: shown(source), new: shown(outcome.source)))
            report.wouldChange = true
            let repair = arguments.commandLine(
                subcommand.name, without: ["--diff", "--format", "--strict", "--quiet"])
            report.hint("\(path): \(outcome.applied.counted("repair")); to make them: \(repair)\n")
        } else if path == "-" {
            Terminal.output(outcome.source.bytes)
        } else if outcome.applied > 0 {
            let change = FileWriter.Change(
                path: UserPath.name(of: path), old: source.bytes, new: outcome.source.bytes)
            let writer = FileWriter(folder: UserPath.folder(of: path))
            guard writer.write([change], into: &report.diagnostics) else { return }
            report.summary("\(path): \(outcome.applied) repaired\n")
        }
    }
}

extension DiagnosticList {
    /// Whether a finding has a fix-it for one of some files that may be applied without asking.
    func hasSafeFixIts(in files: [SourceFile]) -> Bool {
        entries.lazy.flatMap(\.diagnostic.fixIts).contains { fixIt in
            fixIt.applicability == .safe
                && fixIt.edits.allSatisfy { edit in files.contains { $0 === edit.range.file } }
        }
    }
}

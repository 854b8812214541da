import FileAccess
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
          specimen generate spec/docspring.yaml --check               in CI: fail when a file is stale
          specimen generate spec/docspring.yaml --diff                show what would change

        Writes the files that changed, all of them or none. A fault in one operation costs only that
        operation; a fault of the whole document, a template or a language costs everything.

        """
    static let operands: [Operand] = [.required("SPEC")]
    static let options: [Option] =
        [
            Option(
                name: "--output", kind: .value("DIR"), summary: "the folder to write to; 'output' by default"),
            Option(name: "--check", kind: .flag, summary: "write nothing; fail when a file would change"),
            Option(name: "--diff", kind: .flag, summary: "write nothing; show how files would change"),
            Option(
                name: "--only", kind: .list("KIND"), summary: "client, examples or pages; may be repeated"),
        ] + DocumentArguments.options + GeneratorArguments.options + DiagnosticArguments.options

    static func run(_ arguments: ParsedArguments) -> ExitStatus {
        var report = DiagnosticReport(arguments)
        var options = GeneratorArguments.read(arguments, into: &report.diagnostics)
        if !arguments.list("--only").isEmpty {
            let kinds = arguments.list("--only").map { ($0, GeneratorOptions.Output(rawValue: $0)) }
            if let wrong = kinds.first(where: { $0.1 == nil }) {
                return Usage.unknown(
                    "kind of output", wrong.0, among: GeneratorOptions.Output.allCases.map(\.rawValue))
            }
            options.outputs = Set(kinds.compactMap(\.1))
        }
        guard let input = DocumentArguments(arguments.operands[0], arguments, into: &report.diagnostics),
            !report.diagnostics.hasErrors
        else { return report.finish() }
        options.overlays = input.overlays
        let result = Generator(options: options).generate(input.source, loader: input.loader)
        report.diagnostics.append(contentsOf: result.diagnostics)
        guard !result.files.isEmpty, !report.isFailure else { return report.finish() }
        let folder = arguments.value("--output") ?? "output"
        let writer = FileWriter(folder: folder)
        let changes = writer.changes(result.files.map { ($0.path, $0.bytes) })
        if arguments.has("--check") || arguments.has("--diff") {
            return compare(changes, folder, arguments, &report)
        }
        if writer.write(changes, into: &report.diagnostics) {
            let unchanged = result.files.count - changes.count
            report.summary("\(changes.count) files written below \(folder), \(unchanged) unchanged\n")
        }
        return report.finish()
    }

    private static func compare(
        _ changes: [FileWriter.Change], _ folder: String, _ arguments: ParsedArguments,
        _ report: inout DiagnosticReport
    ) -> ExitStatus {
        for change in changes {
            if arguments.has("--diff") {
                Terminal.output(UnifiedDiff.text(change.path, old: change.old, new: change.new))
            } else {
                Terminal.output("\(change.old == nil ? "missing" : "stale"): \(folder)/\(change.path)\n")
            }
        }
        if !changes.isEmpty {
            report.summary(
                "\(changes.count) files would change; run 'specimen generate \(arguments.operands[0]) "
                    + "--output \(folder)' to write them\n")
            report.wouldChange = true
        }
        return report.finish()
    }
}

import CodeTemplates
import FileAccess
import SourceDiagnostics
import Specimen
import TargetLanguages

/// `specimen languages`: what examples can be written in.
enum LanguagesCommand: Subcommand {
    static let name = "languages"
    static let summary = "list the languages of examples, and how each is checked and run"
    static let help = """
        Examples:
          specimen languages                       built-in languages
          specimen languages --templates DIR       with those of a folder

        A line says how 'specimen verify' judges the examples of a variant: by running them, or, where nothing
        runs them, by their syntax. Examples of some languages and variants are made only when they are named,
        with --language and --variant or in specimen.yaml.

        """
    static let operands: [Operand] = []
    static let options: [Option] =
        [GeneratorArguments.templates] + DiagnosticArguments.options

    static func run(_ arguments: ParsedArguments) -> ExitStatus {
        var report = DiagnosticReport(arguments)
        var options = GeneratorOptions()
        GeneratorArguments.apply(arguments, to: &options, into: &report.diagnostics)
        guard !report.diagnostics.hasErrors else { return report.finish() }
        let folder = TemplateFolder(files: options.templates)
        let catalog = LanguageCatalog.read(folder, into: &report.diagnostics)
        let rows = catalog.entries.flatMap { entry in entry.variants.map { row(entry.language, $0) } }
        let widths = (0..<3).map { column in rows.map { $0[column].count }.max() ?? 0 }
        for row in rows {
            let cells = zip(row, widths).map { $0.padded(to: $1) } + row.dropFirst(widths.count)
            Terminal.output(cells.joined(separator: "  ") + "\n")
        }
        return report.finish()
    }

    /// A line about a variant: what it is, and what its examples are judged by.
    private static func row(_ language: Language, _ variant: LanguageCatalog.Variant) -> [String] {
        let own = language.tools.variants[variant.name]
        let run = own?.run ?? language.tools.run
        let build = own?.build ?? language.tools.build
        let commands = run.isEmpty ? own?.check ?? language.tools.check : build + [run]
        var programs: [String] = []
        for program in commands.compactMap(\.first) where !program.hasPrefix("{output}") {
            let name = program.split(separator: "/").last.map(String.init) ?? program
            if !programs.contains(name) { programs.append(name) }
        }
        let judge = (run.isEmpty ? "syntax checked by " : "run with ") + programs.joined(separator: " and ")
        let isOptIn = language.isOptIn || variant.isOptIn
        return [language.id, language.name, variant.name, isOptIn ? judge + ", only when named" : judge]
    }
}

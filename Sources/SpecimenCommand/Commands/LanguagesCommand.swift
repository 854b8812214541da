import CodeTemplates
import FileAccess
import SourceDiagnostics
import Specimen

/// `specimen languages`: what examples can be written in.
enum LanguagesCommand: Subcommand {
    static let name = "languages"
    static let summary = "list the languages of examples, and how each is checked and run"
    static let help = """
        Examples:
          specimen languages                       built-in languages
          specimen languages --templates DIR       with those of a folder
          specimen languages --format json         for programs

        A line says what runs the examples of a variant, and whether it is installed here: where it is not,
        'specimen verify' skips them, and they are only made. Examples of some languages and variants are made
        only when they are named, with --language and --variant or in specimen.yaml.

        """
    static let operands: [Operand] = []
    static let options: [Option] =
        [
            GeneratorArguments.templates,
            Option(
                name: "--format", kind: .choice(["text", "json"]), summary: "how the languages are listed"),
        ] + DiagnosticArguments.options.filter { $0.name != "--format" }

    static func run(_ arguments: ParsedArguments) -> ExitStatus {
        var report = DiagnosticReport(arguments, format: .text)
        var options = GeneratorOptions()
        GeneratorArguments.apply(arguments, to: &options, into: &report.diagnostics)
        guard !report.diagnostics.hasErrors else { return report.finish() }
        let folder = TemplateFolder(files: options.templates)
        let catalog = LanguageCatalog.read(folder, into: &report.diagnostics)
        let items = catalog.entries.flatMap { entry in
            entry.variants.map { LanguageListing.Item(entry.language, $0) }
        }
        let listing = LanguageListing(items: items)
        Terminal.output(arguments.value("--format") == "json" ? listing.json : listing.text)
        return report.finish()
    }
}

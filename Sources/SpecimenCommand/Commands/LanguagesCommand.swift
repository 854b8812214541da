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

        """
    static let operands: [Operand] = []
    static let options: [Option] =
        [GeneratorArguments.templates] + DiagnosticArguments.options

    static func run(_ arguments: ParsedArguments) -> ExitStatus {
        var report = DiagnosticReport(arguments)
        var options = GeneratorOptions()
        GeneratorArguments.apply(arguments, to: &options, into: &report.diagnostics)
        let folder = TemplateFolder(files: options.templates)
        let catalog = LanguageCatalog.read(folder, into: &report.diagnostics)
        let width = catalog.entries.map { $0.language.id.count }.max() ?? 0
        for entry in catalog.entries {
            let language = entry.language
            let variants = entry.variants.map(\.name).joined(separator: ", ")
            let tools = (language.tools.build + [language.tools.run]).compactMap(\.first).filter {
                $0 != "{output}"
            }
            Terminal.output(
                "\(language.id.padded(to: width))  \(language.name.padded(to: 12)) \(variants.padded(to: 12)) "
                    + "run with \(tools.joined(separator: " and "))\n")
        }
        return report.finish()
    }
}

import FileAccess
import SourceDiagnostics
import Specimen

/// The options that choose what is generated, shared by several subcommands.
enum GeneratorArguments {
    static let options: [Option] = [
        Option(name: "--operation", kind: .list("ID"), summary: "only these operations; may be repeated"),
        Option(name: "--language", kind: .list("ID"), summary: "only these languages; may be repeated"),
        Option(name: "--variant", kind: .list("NAME"), summary: "only these variants of examples: http, sdk"),
        Option(name: "--target", kind: .list("ID"), summary: "only these documentation targets"),
        Option(
            name: "--templates", kind: .value("DIR"),
            summary: "a folder laid out like the built-in templates, whose files come before them"),
    ]

    /// The generator's options.
    static func read(_ arguments: ParsedArguments, into diagnostics: inout DiagnosticList) -> GeneratorOptions
    {
        var options = GeneratorOptions()
        options.operations = list(arguments, "--operation")
        options.languages = list(arguments, "--language")
        options.variants = list(arguments, "--variant")
        options.targets = list(arguments, "--target")
        if let folder = arguments.value("--templates") {
            options.templates = templates(folder, into: &diagnostics)
        }
        return options
    }

    private static func list(_ arguments: ParsedArguments, _ name: String) -> [String]? {
        let values = arguments.list(name)
        return values.isEmpty ? nil : values
    }

    private static func templates(_ folder: String, into diagnostics: inout DiagnosticList) -> [String:
        SourceFile]
    {
        guard let paths = FileReader.list(folder) else {
            let place = SourceRange(file: SourceFile(path: folder, bytes: []))
            diagnostics.error("file.unreadable", "the folder cannot be read; check the path", at: place)
            return [:]
        }
        var files: [String: SourceFile] = [:]
        for path in paths { files[path] = FileReader.read("\(folder)/\(path)", into: &diagnostics) }
        return files
    }
}

import ProjectSettings
import SourceDiagnostics
import Specimen

/// The files that a project file asks for, by path, and all that was found.
func files(
    of project: SourceFile, read: (String) -> SourceFile
) -> (files: [String: [UInt8]], diagnostics: DiagnosticList) {
    var files: [String: [UInt8]] = [:]
    var diagnostics = DiagnosticList()
    for document in ProjectDecoder.decode(project, into: &diagnostics)?.documents ?? [] {
        guard let spec = document.spec else { continue }
        var options = GeneratorOptions(document)
        options.overlays = document.overlays.map { read($0.text) }
        let made = Generator(options: options).generate(read(spec.text))
        for file in made.files { files["\(document.output)/\(file.path)"] = file.bytes }
        diagnostics.append(contentsOf: made.diagnostics)
    }
    return (files, diagnostics)
}

/// What is wrong with a document, as a compiler would say it.
func findings(_ document: SourceFile) -> String { TextFormatter().format(Generator().check(document)) }

/// The languages of examples, each with its variants.
func languages() -> [String] {
    var diagnostics = DiagnosticList()
    return ExampleLanguage.all(into: &diagnostics).map { language in
        "\(language.name): \(language.variants.map(\.name).joined(separator: ", "))"
    }
}

import CodeTemplates
import SourceDiagnostics
import Specimen
import TargetLanguages
import YAMLSyntax

/// A part of the program that takes bytes from strangers, and what must be true whatever they are.
///
/// A fuzzer calls `run` with inputs of its making; a broken promise ends the process, which is how fuzzers
/// learn of one.
package enum FuzzTarget: String, Sendable, CaseIterable {
    /// The reader of YAML; what it read can be written as JSON and read again.
    case yaml
    /// The reader of JSON, likewise.
    case json
    /// The whole path from a document to files.
    case document
    /// The template engine, with the input as the template of a language's examples.
    case template
    /// The literals and names of every language.
    case literals
    /// The audit and the repair of pages.
    case page

    /// Runs the part on an input.
    package func run(_ bytes: [UInt8]) {
        switch self {
        case .yaml: Self.read("fuzz.yaml", bytes)
        case .json: Self.read("fuzz.json", bytes)
        case .document: Self.generate(SourceFile(path: "fuzz.yaml", bytes: bytes), GeneratorOptions())
        case .template: Self.generate(TemplateInput.document, TemplateInput.options(bytes))
        case .page: PagePromises.check(bytes)
        case .literals: LiteralPromises.check(String(decoding: bytes, as: UTF8.self))
        }
    }

    private static func read(_ path: String, _ bytes: [UInt8]) {
        var diagnostics = DiagnosticList()
        let root = SyntaxReader.read(SourceFile(path: path, bytes: bytes), into: &diagnostics)
        _ = TextFormatter().format(diagnostics)
        guard let root else {
            precondition(diagnostics.hasErrors, "nothing was read, and nobody was told why")
            return
        }
        // Numbers such as `.inf` have no spelling in JSON.
        let text = root.jsonValue.text
        var findings = DiagnosticList()
        let copy = SyntaxReader.read(SourceFile(path: "copy.json", text: text), into: &findings)
        guard !diagnostics.hasErrors, !findings.hasErrors else { return }
        precondition(copy?.jsonValue.text == text, "what was written as JSON is read as something else")
    }

    private static func generate(_ source: SourceFile, _ options: GeneratorOptions) {
        let (files, diagnostics) = Generator(options: options).generate(source)
        _ = TextFormatter().format(diagnostics)
        for file in files {
            let segments = file.path.split(separator: "/", omittingEmptySubsequences: false)
            precondition(
                !segments.contains { $0.isEmpty || $0 == "." || $0 == ".." }, "a path leads elsewhere")
            precondition(String(validating: file.bytes, as: UTF8.self) != nil, "a file is not UTF-8")
        }
    }
}

import CodeTemplates
import FileAccess
import ProjectSettings
import SourceDiagnostics
import Specimen

/// A document with what is to be made of it, as the command line and the project file say.
struct DocumentJob {
    /// The document.
    let source: SourceFile
    /// What is made.
    let options: GeneratorOptions
    /// The folder to write to.
    let output: String
    /// The file of expected failures that the project file names.
    let expectedFailures: String?

    /// Gives the files that the document refers to.
    let loader: (any SourceLoader)?

    /// The options about documents.
    static let options = [
        Option(
            name: "--overlay", kind: .list("FILE"),
            summary: "an OpenAPI Overlay that changes the document first; may be repeated"),
        Option(
            name: "--root", kind: .value("DIR"),
            summary: "the folder that $ref may lead into; the document's own by default"),
        Option(
            name: "--config", kind: .value("FILE"),
            summary: "the project file; by default 'specimen.yaml' beside SPEC or, without SPEC, here"),
    ]

    /// The documents to work on.
    /// - Parameters:
    ///   - arguments: the command line.
    ///   - operand: the document that it names; nil for all of the project file.
    ///   - diagnostics: takes what is wrong with the project file, and files that cannot be read.
    /// - Returns: nil when something is wrong.
    static func read(
        _ arguments: ParsedArguments, _ operand: String?, into diagnostics: inout DiagnosticList
    ) throws(UsageError) -> [DocumentJob]? {
        var faults = DiagnosticList()
        defer { diagnostics.append(contentsOf: faults) }
        let path = try configPath(arguments, operand)
        guard let path else {
            guard let operand, let job = try job(ProjectDocument(), operand, arguments, &faults),
                !faults.hasErrors
            else { return nil }
            return [job]
        }
        guard let file = FileReader.read(path, into: &faults),
            let project = ProjectDecoder.decode(file, into: &faults)
        else { return nil }
        var documents = project.documents
        if let operand {
            documents = project.documents(at: operand, from: FileReader.workingFolder)
            if documents.isEmpty {
                faults.note(
                    "project.other-document", "this project file says nothing about \(operand)",
                    at: SourceRange(file: file))
                documents = [ProjectDocument()]
            }
        }
        var jobs: [DocumentJob?] = []
        for document in documents {
            guard let spec = operand ?? document.spec?.text else {
                throw UsageError("SPEC is missing, and \(path) names no document with the key 'spec'")
            }
            jobs.append(try job(document, spec, arguments, &faults))
        }
        return jobs.contains { $0 == nil } || faults.hasErrors ? nil : jobs.compactMap(\.self)
    }

    /// The one document to work on, for commands that take no more.
    static func readOne(
        _ arguments: ParsedArguments, _ operand: String?, into diagnostics: inout DiagnosticList
    ) throws(UsageError) -> DocumentJob? {
        guard let jobs = try read(arguments, operand, into: &diagnostics) else { return nil }
        guard jobs.count <= 1 else {
            let names = jobs.map(\.source.path).joined(separator: ", ")
            throw UsageError("SPEC is missing; name one of \(names)")
        }
        return jobs.first
    }

    private static func configPath(_ arguments: ParsedArguments, _ operand: String?) throws(UsageError)
        -> String?
    {
        if let path = arguments.value("--config") { return path }
        let folder = operand.map { UserPath.folder(of: $0) } ?? "."
        let path = UserPath.join(folder, ProjectDecoder.fileName)
        if operand != "-", FileReader.exists(path) { return path }
        guard operand != nil else {
            throw UsageError("SPEC is missing, and there is no \(ProjectDecoder.fileName) in this folder")
        }
        return nil
    }

    private static func job(
        _ document: ProjectDocument, _ spec: String, _ arguments: ParsedArguments,
        _ faults: inout DiagnosticList
    ) throws(UsageError) -> DocumentJob? {
        var options = GeneratorOptions(document)
        if let templates = document.templates, arguments.value("--templates") == nil {
            options.templates = GeneratorArguments.templates(templates, into: &faults)
        }
        GeneratorArguments.apply(arguments, to: &options, into: &faults)
        if !faults.hasErrors { try GeneratorArguments.check(arguments, options) }
        document.check(TemplateFolder(files: options.templates), into: &faults)
        let overlays = arguments.list("--overlay")
        let files = DocumentFiles.read(
            spec, overlays: overlays.isEmpty ? document.overlays.map(\.text) : overlays,
            root: arguments.value("--root") ?? document.root, into: &faults)
        guard let files else { return nil }
        options.overlays = files.overlays
        return DocumentJob(
            source: files.source, options: options, output: arguments.value("--output") ?? document.output,
            expectedFailures: document.expectedFailures, loader: files.loader)
    }
}

import SourceDiagnostics
import Testing
import YAMLSyntax

@testable import OpenAPIDocument

/// Files in memory, as a loader gives them.
struct MemoryLoader: SourceLoader {
    let files: [String: String]
    var mainPath = "openapi.yaml"

    func load(_ path: String) throws(SourceLoadFailure) -> SourceFile {
        guard let text = files[path] else { throw SourceLoadFailure("it is not there") }
        return SourceFile(path: path, text: text)
    }
}

/// A document with its findings.
struct DocumentFixture {
    let document: OpenAPIDocument
    let findings: ValidationFindings
    /// What was found while reading.
    let reading: DiagnosticList

    init(_ text: String, files: [String: String] = [:], main: String = "openapi.yaml") throws {
        var diagnostics = DiagnosticList()
        let file = SourceFile(path: main, text: text)
        let root = try #require(SyntaxReader.read(file, into: &diagnostics), "\(diagnostics.entries)")
        let references = ReferenceLoader.load(
            root, path: main, loader: MemoryLoader(files: files, mainPath: main), into: &diagnostics)
        document = try #require(
            DocumentDecoder().decode(
                references.parts[0].root, file: file, references: references, into: &diagnostics))
        findings = Validator().check(document)
        reading = diagnostics
    }

    /// The findings as `severity id line`, in order.
    var lines: [String] {
        findings.diagnostics.sorted.map { entry in
            let finding = entry.diagnostic
            return "\(finding.severity.rawValue) \(finding.id) \(finding.range?.startLocation.line ?? 0)"
        }
    }
}

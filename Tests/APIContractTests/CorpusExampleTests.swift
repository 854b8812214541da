import Foundation
import OpenAPIDocument
import SourceDiagnostics
import Testing
import YAMLSyntax

@testable import APIContract

/// The examples of real documents: that checking them ends, and how often they are wrong.
struct CorpusExampleTests {
    @Test(
        .enabled(
            if: CorpusSampleTests.isThere, "the corpus of API descriptions is not there; set SPECIMEN_CORPUS")
    )
    func examplesAreChecked() throws {
        var (documents, wrong, count) = (0, 0, 0)
        for name in try FileManager.default.contentsOfDirectory(atPath: CorpusSampleTests.folder).sorted() {
            guard name.hasSuffix(".yaml") else { continue }
            let bytes = [UInt8](
                try Data(contentsOf: URL(fileURLWithPath: CorpusSampleTests.folder + "/" + name)))
            guard bytes.count < CorpusSampleTests.maximumBytes else { continue }
            var diagnostics = DiagnosticList()
            let file = SourceFile(path: name, bytes: bytes)
            guard let root = SyntaxReader.read(file, into: &diagnostics),
                let document = DocumentDecoder().decode(root, file: file, into: &diagnostics)
            else { continue }
            var found = DiagnosticList()
            ExampleChecker.check(
                document: document, resolver: ReferenceResolver(root: root), into: &found)
            // Each is about the example, where it stands, and costs nothing but a warning.
            #expect(found.count(.error) == 0, "\(name)")
            for entry in found.entries {
                let range = try #require(entry.diagnostic.range, "\(name)")
                #expect(range.file === file && range.end <= bytes.count, "\(name)")
            }
            documents += 1
            wrong += found.isEmpty ? 0 : 1
            count += found.count(.warning)
        }
        print("examples: \(count) breaks in \(wrong) of \(documents) documents")
        #expect(documents > 0)
    }
}

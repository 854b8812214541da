import Foundation
import OpenAPIDocument
import SourceDiagnostics
import Testing
import YAMLSyntax

@testable import APIContract

/// Samples of every schema that the operations of real documents reach.
struct CorpusSampleTests {
    static let folder =
        (ProcessInfo.processInfo.environment["SPECIMEN_CORPUS"] ?? "../shared/corpus") + "/openapi"
    static let isThere = FileManager.default.fileExists(atPath: folder)

    /// The largest documents repeat what the others have, and would take most of the time.
    static let maximumBytes = 1_000_000

    @Test(.enabled(if: isThere, "the corpus of API descriptions is not there; set SPECIMEN_CORPUS"))
    func samplesAreValid() throws {
        var (total, valid, named, validNamed) = (0, 0, 0, 0)
        var failures: [String] = []
        for name in try FileManager.default.contentsOfDirectory(atPath: Self.folder).sorted() {
            guard name.hasSuffix(".yaml") else { continue }
            let path = Self.folder + "/" + name
            let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
            guard bytes.count < Self.maximumBytes else { continue }
            var diagnostics = DiagnosticList()
            let file = SourceFile(path: name, bytes: bytes)
            guard let root = SyntaxReader.read(file, into: &diagnostics),
                let document = DocumentDecoder().decode(root, file: file, into: &diagnostics)
            else { continue }
            let findings = Validator().check(document)
            guard let contract = ContractBuilder.build(document, findings, into: &diagnostics)
            else { continue }
            let validator = SchemaValidator(
                resolver: ReferenceResolver(root: root), version: document.version)
            let sampler = SchemaSampler(table: contract.schemas, validator: validator)
            for id in contract.schemas.ids where findings.cause(in: contract.schemas[id].node) == nil {
                let sample = sampler.checkedSample(id)
                total += 1
                let schema = contract.schemas[id]
                if schema.name != nil { named += 1 }
                if sample.violations.isEmpty {
                    valid += 1
                    if schema.name != nil { validNamed += 1 }
                } else {
                    let line = schema.node.range.startLocation.line
                    let first = sample.violations[0]
                    failures.append(
                        "\(name):\(line) \(schema.name ?? "-") \(first.pointer) \(first.message) "
                            + "[\(first.keyword.range.startLocation.line)] \(sample.value.text.prefix(150))")
                }
            }
        }
        print("samples: \(valid) of \(total) valid; of components: \(validNamed) of \(named)")
        // Of some schemas there is no value: closed ones under `allOf`, alternatives that cannot be told apart.
        #expect(valid * 1_000 >= total * 995, "\(failures.prefix(200).joined(separator: "\n"))")
        #expect(validNamed * 1_000 >= named * 990)
    }
}

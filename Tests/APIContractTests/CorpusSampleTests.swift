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

    @Test(.enabled(if: isThere, "the corpus of API descriptions is not there; set SPECIMEN_CORPUS"))
    func samplesAreValid() throws {
        var (total, valid, named, validNamed) = (0, 0, 0, 0)
        var failures: [String] = []
        let only = ProcessInfo.processInfo.environment["ONLY"]
        for name in try FileManager.default.contentsOfDirectory(atPath: Self.folder).sorted() {
            guard name.hasSuffix(".yaml"), only == nil || name.hasPrefix(only ?? "") else { continue }
            let path = Self.folder + "/" + name
            let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
            guard bytes.count < 1_000_000 || only != nil else { continue }
            var diagnostics = DiagnosticList()
            let file = SourceFile(path: name, bytes: bytes)
            guard let root = SyntaxReader.read(file, into: &diagnostics),
                let document = DocumentDecoder().decode(root, file: file, into: &diagnostics),
                let contract = ContractBuilder.build(
                    document, Validator().check(document), into: &diagnostics)
            else { continue }
            let validator = SchemaValidator(
                resolver: ReferenceResolver(root: root), version: document.version)
            let sampler = SchemaSampler(table: contract.schemas, validator: validator)
            let broken = contract.schemas.brokenIDs()
            let start = ContinuousClock.now
            for id in contract.schemas.ids where !broken.contains(id) {
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
            let time = ContinuousClock.now - start
            if time > .seconds(1) { print("slow", name, time) }
        }
        print("samples: \(valid) of \(total) valid; of components: \(validNamed) of \(named)")
        if let out = ProcessInfo.processInfo.environment["OUT"] {
            try failures.joined(separator: "\n").write(toFile: out, atomically: true, encoding: .utf8)
        }
        #expect(valid * 1_000 >= total * 990)
    }
}

import SourceDiagnostics
import Testing

@testable import YAMLSyntax

struct SyntaxReaderTests {
    @Test func readsADocument() throws {
        let reading = Reading("a: 1\nb:\n  - x\n  - {y: true}\nc: &n [~]\nd: *n\n")
        #expect(reading.ids == [])
        #expect(reading.json == #"{"a":1,"b":["x",{"y":true}],"c":[null],"d":[null]}"#)
        let root = try #require(reading.root)
        #expect(root["c"]?.index == root["d"]?.index)
        #expect(root["a"]?.integer == 1)
        #expect(root["b"]?.elements.map(\.kind) == [.scalar, .mapping])
    }
}

import SourceDiagnostics
import Testing
import YAMLSyntax

@testable import OpenAPIDocument

struct SubtreeTableTests {
    private func tree(_ text: String) throws -> SyntaxNode {
        var diagnostics = DiagnosticList()
        return try #require(SyntaxReader.read(SourceFile(path: "t.yaml", text: text), into: &diagnostics))
    }

    @Test func theInnermostIsFound() throws {
        let root = try tree("a: {b: {c: 1}, d: 2}\ne: {f: 3}\ng: 4\n")
        func node(_ pointer: String) -> SyntaxNode { JSONPointer(text: pointer)?.deepest(from: root) ?? root }
        let table = SubtreeTable(["/a/b", "", "/e", "/a", "/a"].map(node))
        let expected = ["": 1, "/a": 4, "/a/b": 0, "/a/b/c": 0, "/a/d": 4, "/e/f": 2, "/g": 1]
        for (pointer, number) in expected { #expect(table.innermost(around: node(pointer)) == number) }
    }

    @Test func outsideThereIsNone() throws {
        let root = try tree("a: {b: 1}\nc: 2\n")
        let table = SubtreeTable([try #require(root["a"])])
        #expect(table.innermost(around: root) == nil)
        #expect(table.innermost(around: try #require(root["c"])) == nil)
        #expect(table.innermost(around: try tree("a: {b: 1}\n")) == nil)
        #expect(SubtreeTable([]).innermost(around: root) == nil)
    }
}

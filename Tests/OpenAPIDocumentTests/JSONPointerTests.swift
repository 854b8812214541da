import SourceDiagnostics
import Testing
import YAMLSyntax

@testable import OpenAPIDocument

struct JSONPointerTests {
    @Test(arguments: ["", "a", "/", "~", "a/b~c", "~1", "/~0", "e\u{301}/"])
    func escapedNamesComeBack(_ name: String) throws {
        let pointer = try #require(JSONPointer(text: "/" + JSONPointer.escape(name)))
        #expect(pointer.tokens == [name])
    }

    @Test func fragmentsAreDecodedAndTextsAreNot() {
        #expect(JSONPointer(fragment: "/a%20b/c~1d")?.tokens == ["a b", "c/d"])
        #expect(JSONPointer(text: "/a%20b/c~1d")?.tokens == ["a%20b", "c/d"])
        #expect(JSONPointer(text: "")?.tokens == [])
        #expect(JSONPointer(text: "a") == nil)
    }

    @Test func theDeepestNodeOnTheWayIsFound() throws {
        var diagnostics = DiagnosticList()
        let file = SourceFile(path: "t.yaml", text: "a: [b, {c: d}]\n")
        let root = try #require(SyntaxReader.read(file, into: &diagnostics))
        let texts = ["/a/0", "/a/1/c", "/a/1/c/x", "/a/2", "/a/-1"].map { pointer in
            JSONPointer(text: pointer)?.deepest(from: root)
        }
        #expect(texts.map { $0?.text } == ["b", "d", "d", nil, nil])
        #expect(texts[3]?.kind == .sequence)
    }
}

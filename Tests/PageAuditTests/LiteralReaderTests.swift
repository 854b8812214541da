import Testing
import YAMLSyntax

@testable import PageAudit

/// Objects and lists in the forms of several languages.
struct LiteralReaderTests {
    private static let syntax: SnippetSyntax = {
        var syntax = SnippetSyntax()
        syntax.strings = [
            SnippetSyntax.StringForm(open: "\"", close: "\"", escape: "\\"),
            SnippetSyntax.StringForm(open: "'", close: "'", escape: "\\"),
        ]
        syntax.constants = ["True": "true", "false": "false", "nil": "null"]
        return syntax
    }()

    private func read(_ code: String) -> LiteralValue? {
        let bytes = Array(code.utf8)
        let tokens = SnippetLexer.tokens(bytes, 0..<bytes.count, Self.syntax)
        return LiteralReader.value(at: 0, tokens, Self.syntax)
    }

    @Test(arguments: [
        "{\"a\": 1, 'b': [True, nil]}", "{a: 1, b: [True, nil],}", "{'a' => 1, :b => [True, nil]}",
        "['a' => 1, 'b' => [True, nil]]", "array('a' => 1, 'b' => [True, nil])",
        "new { a = 1, b = new[] { True, nil } }",
        "map[string]interface{}{\"a\": 1, \"b\": []any{True, nil}}",
    ])
    func oneValueInManyForms(code: String) throws {
        let found = try #require(read(code))
        #expect(
            found.value
                == .object([
                    .init(key: "a", value: .number("1")),
                    .init(key: "b", value: .array([.boolean(true), .null])),
                ]), "\(code)")
        #expect(found.unknown.isEmpty)
    }

    @Test func whatIsNoLiteralIsUnknown() throws {
        let found = try #require(read("{a: name, b: f(x, {y: 1}), c: 'x' + y, d, e: {f: g}}"))
        #expect(found.unknown == ["/a", "/b", "/c", "/d", "/e/f"])
    }

    @Test func furtherMembersMayBeThere() throws {
        #expect(try #require(read("{...base, a: 1}")).unknown == [""])
        #expect(try #require(read("{a: {[key]: 1}}")).unknown == ["/a"])
        #expect(try #require(read("{a: [f(x) for x in y]}")).unknown.contains("/a"))
    }

    @Test func whatIsNotClosedIsNothing() {
        #expect(read("{a: 1") == nil)
        #expect(read("name") == nil)
        #expect(read(String(repeating: "{a:[", count: 50_000)) == nil)
    }
}

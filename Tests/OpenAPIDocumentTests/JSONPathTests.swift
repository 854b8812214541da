import SourceDiagnostics
import Testing
import YAMLSyntax

@testable import OpenAPIDocument

/// Queries against one small document: what each selects.
struct JSONPathTests {
    private static let text = """
        a: {b: [1, 2, 3, 4], c: {d: x, e: 5}, 'f g': true}
        list: [{name: one, n: 1}, {name: two, n: 2, tags: [x, y]}, {n: 3}]
        nothing: null
        odd: '('
        lines: [{t: "a\\nb", k: 1}, {t: "a\\u2028b", k: 2}]
        """

    private func select(_ query: String) throws -> [String] {
        var diagnostics = DiagnosticList()
        let root = try #require(
            SyntaxReader.read(SourceFile(path: "a.yaml", text: Self.text), into: &diagnostics))
        var evaluator = JSONPathEvaluator(root: DraftNode(root))
        return try evaluator.nodes(JSONPath(query)).map { $0.source.jsonValue.text }
    }

    @Test(arguments: [
        ("$.a.b[0]", ["1"]), ("$.a.b[-1]", ["4"]), ("$.a.b[1:3]", ["2", "3"]),
        ("$.a.b[::-1]", ["4", "3", "2", "1"]),
        ("$.a.b[::2]", ["1", "3"]), ("$.a.b[5]", []), ("$.a.b[0,0,2]", ["1", "3"]),
        ("$.a.c.*", [#""x""#, "5"]),
        ("$['a']['f g']", ["true"]), ("$.a[\"f g\",'c'].e", ["5"]), ("$..n", ["1", "2", "3"]),
        ("$..[?@.n == 2].name", [#""two""#]), ("$.list[?@.name].n", ["1", "2"]),
        ("$.list[?!@.name].n", ["3"]),
        ("$.list[?@.n > 1 && @.n <= 3].n", ["2", "3"]),
        ("$.list[?@.n == 1 || (@.name == 'two')].n", ["1", "2"]),
        ("$.list[?@.tags[0] == 'x'].name", [#""two""#]), ("$.list[?length(@.tags) == 2].n", ["2"]),
        ("$.list[?count(@.*) == 1].n", ["3"]), ("$.list[?@.n == $.a.b[0]].name", [#""one""#]),
        ("$[?@ == null]", ["null"]), ("$.list[?@.name != 'one'].n", ["2", "3"]), ("$ .a .b [ 0 ]", ["1"]),
        ("$.list[?@.name < 'p'].n", ["1"]), ("$.absent..x", []),
        ("$.list[?match(@.name, 'o.e')].n", ["1"]), ("$.list[?match(@.name, 'o|tw')].n", []),
        ("$.list[?search(@.name, 'o|tw')].n", ["1", "2"]),
        ("$.list[?!search( @.name , 'w' )].n", ["1", "3"]),
        ("$.list[?match(@.n, '1')].n", []), ("$.list[?match(@.name, @.name)].n", ["1", "2"]),
        ("$.list[?search(@.name, '^o') && @.n == 1].n", ["1"]), ("$.list[?match(@.absent, '.*')]", []),
        ("$.list[?match(@.tags[0], $.a.c.d)].n", ["2"]), ("$.list[?search(@.name, $.odd)].n", []),
        ("$.lines[?match(@.t, 'a.b')].k", ["2"]),
        (#"$.lines[?match(@.t, 'a\\p{Zl}b')].k"#, ["2"]),
        ("$.list[?match(value(@.tags[1]), '[x-z]')].n", ["2"]),
    ])
    func selects(_ query: String, _ expected: [String]) throws {
        #expect(try select(query) == expected)
    }

    @Test(arguments: [
        "", "a", "$.", "$[", "$[']", "$[abc]", "$.a[?]", "$.a[?@.b =]", "$.a[?(@.b]", "$..", "$.a b",
        "$[1.5]",
        "$[99999999999999999999]", "$[?'x']", "$['\\uD800']", "$[?match(@.a)]", "$.1a",
        "$[?match(@.a, '(')]", "$[?match(@.a, 'a)(b')]", "$[?match(@.a, 'x') == true]", "$[?match(@.a, 'x'",
        "$[?search()]",
    ])
    func refuses(_ query: String) {
        #expect(throws: JSONPath.Failure.self) { try JSONPath(query) }
    }

    @Test func depthAndWorkAreBounded() throws {
        #expect(throws: JSONPathEvaluator.Exhausted.self) {
            try select("$[?match('\(String(repeating: "a", count: 60))!', '(a|a)+')]")
        }
        #expect(throws: JSONPath.Failure.self) {
            try JSONPath(
                "$[?" + String(repeating: "(", count: 1_000) + "@.a" + String(repeating: ")", count: 1_000)
                    + "]")
        }
    }
}

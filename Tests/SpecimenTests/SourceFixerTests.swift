import ProjectSettings
import SourceDiagnostics
import Testing

@testable import Specimen

/// The safe repairs of a document, each with the text before and after.
struct SourceFixerTests {
    /// A repair: a name, a document and what becomes of it.
    struct Case: Sendable, CustomTestStringConvertible {
        let name: String
        let before: String
        let after: String
        var head = "openapi: 3.1.0\ninfo: {title: T, version: '1'}\n"
        var testDescription: String { name }
    }

    static let cases = [
        Case(
            name: "misspelt key",
            before: "paths:\n  /a:\n    get: {operationId: a, reponses: {'200': {description: Fine}}} # x\n",
            after: "paths:\n  /a:\n    get: {operationId: a, responses: {'200': {description: Fine}}} # x\n"),
        Case(
            name: "misspelt quoted key",
            before:
                "paths:\n  /a:\n    get:\n      'operatonId': a\n      \"responses\": {'200': {description: Fine}}\n",
            after:
                "paths:\n  /a:\n    get:\n      'operationId': a\n      \"responses\": {'200': {description: Fine}}\n"
        ),
        Case(
            name: "misspelt word",
            before:
                "paths:\n  /a:\n    get: {operationId: a, parameters: [{name: q, in: \"querry\", schema: {}}]}\n",
            after:
                "paths:\n  /a:\n    get: {operationId: a, parameters: [{name: q, in: \"query\", schema: {}}]}\n"
        ),
        Case(
            name: "misspelt type",
            before: "components:\n  schemas:\n    A: {type: [strin, 'null']}\npaths: {}\n",
            after: "components:\n  schemas:\n    A: {type: [string, 'null']}\npaths: {}\n"),
        Case(
            name: "missing id in a block",
            before:
                "paths:\n  /a/{b}/c-d:\n    # says little\n    delete:\n      summary: S\n      parameters:\n      - {name: b, in: path, required: true, schema: {type: string}}\n",
            after:
                "paths:\n  /a/{b}/c-d:\n    # says little\n    delete:\n      operationId: deleteABCD\n      summary: S\n      parameters:\n      - {name: b, in: path, required: true, schema: {type: string}}\n"
        ),
        Case(
            name: "missing id in flow",
            before: "paths: {/a: {get: {summary: S}, put: { summary: S}}}\n",
            after:
                "paths: {/a: {get: {operationId: getA, summary: S}, put: { operationId: putA, summary: S}}}\n"
        ),
        Case(
            name: "missing id in JSON",
            before:
                "{\n  \"openapi\": \"3.1.0\",\n  \"info\": {\"title\": \"T\", \"version\": \"1\"},\n  \"paths\": {\n    \"/a\": {\n      \"get\": {\n        \"summary\": \"S\"\n      }\n    }\n  }\n}\n",
            after:
                "{\n  \"openapi\": \"3.1.0\",\n  \"info\": {\"title\": \"T\", \"version\": \"1\"},\n  \"paths\": {\n    \"/a\": {\n      \"get\": {\n        \"operationId\": \"getA\",\n        \"summary\": \"S\"\n      }\n    }\n  }\n}\n",
            head: ""),
        Case(
            name: "path parameters in a block",
            before:
                "paths:\n  /a/{b}/{c}:\n    get:\n      operationId: a\n      responses: {'200': {description: Fine}}\n",
            after:
                "paths:\n  /a/{b}/{c}:\n    get:\n      operationId: a\n      parameters:\n        - name: c\n          in: path\n          required: true\n          schema:\n            type: string\n        - name: b\n          in: path\n          required: true\n          schema:\n            type: string\n      responses: {'200': {description: Fine}}\n"
        ),
        Case(
            name: "path parameter beside others",
            before:
                "paths:\n  /a/{b}:\n    get:\n      operationId: a\n      parameters:\n      # the first\n      - name: q\n        in: query\n        schema: {}\n",
            after:
                "paths:\n  /a/{b}:\n    get:\n      operationId: a\n      parameters:\n      # the first\n      - name: b\n        in: path\n        required: true\n        schema:\n          type: string\n      - name: q\n        in: query\n        schema: {}\n"
        ),
        Case(
            name: "path parameter in flow with an odd name",
            before:
                "paths: {'/a/{x y}': {get: {operationId: a, parameters: [{name: q, in: query, schema: {}}]}}}\n",
            after:
                "paths: {'/a/{x y}': {get: {operationId: a, parameters: [{name: \"x y\", in: path, required: true, schema: {type: string}}, {name: q, in: query, schema: {}}]}}}\n"
        ),
        Case(
            name: "version as a number",
            before: "openapi: 3.1 # new\ninfo: {title: T, version: '1'}\npaths: {}\n",
            after: "openapi: \"3.1\" # new\ninfo: {title: T, version: '1'}\npaths: {}\n", head: ""),
        Case(
            name: "lines that end with CR LF",
            before: "paths:\r\n  /a:\r\n    get:\r\n      summary: S\r\n",
            after: "paths:\r\n  /a:\r\n    get:\r\n      operationId: getA\r\n      summary: S\r\n",
            head: "openapi: 3.1.0\r\ninfo: {title: T, version: '1'}\r\n"),
    ]

    @Test(arguments: cases) func repairs(_ example: Case) {
        let outcome = fix(example.head + example.before)
        #expect(text(outcome) == example.head + example.after)
        #expect(outcome.applied > 0)
        #expect(outcome.diagnostics.isEmpty, "\(TextFormatter().format(outcome.diagnostics))")
        let again = fix(text(outcome))
        #expect(again.applied == 0 && text(again) == text(outcome))
    }

    @Test(arguments: [
        (
            "two names are as near",
            "paths: {}\ncomponents: {schemas: {A: {type: array, items: {}, mixItems: 3}}}\n"
        ),
        (
            "the value does not fit",
            "paths:\n  /a:\n    get: {operationId: a, sumary: [x], responses: {'200': {description: Fine}}}\n"
        ),
        ("an id is taken", "paths:\n  /a:\n    get: {summary: S}\n  /b: {get: {operationId: getA}}\n"),
        (
            "a parameter with another name is unused",
            "paths:\n  /a/{petId}:\n    get: {operationId: a, parameters: [{name: petID, in: path, required: true, schema: {}}]}\n"
        ),
        (
            "operations are shared by an alias",
            "x-get: &get\n  summary: S\npaths:\n  /a: {get: *get}\n  /b: {get: *get}\n"
        ),
        ("a tag stands before the text", "paths:\n  /a:\n    get: {operationId: a, !!str sumary: x}\n"),
    ])
    func leavesAlone(_ name: String, _ text: String) {
        let before = "openapi: 3.1.0\ninfo: {title: T, version: '1'}\n" + text
        let outcome = fix(before)
        #expect(self.text(outcome) == before)
        #expect(outcome.applied == 0 && !outcome.diagnostics.isEmpty)
    }

    @Test func oneBadRepairCostsNoOther() {
        let bad = "  /x:\n    get: {operationId: x, sumary: [x], responses: {'200': {description: Fine}}}\n"
        let good = (0..<40).map {
            "  /a\($0):\n    get: {operationId: a\($0), sumary: S, responses: {'200': {description: Fine}}}\n"
        }
        let lines = Array(good[0..<20]) + [bad] + Array(good[20...])
        let outcome = fix("openapi: 3.1.0\ninfo: {title: T, version: '1'}\npaths:\n" + lines.joined())
        #expect(outcome.applied == 40 && outcome.skipped.count == 1)
        #expect(text(outcome).ranges(of: "sumary").count == 1)
    }

    private func fix(_ text: String) -> SourceFixer.Outcome {
        SourceFixer { source in
            var findings = DiagnosticList()
            DocumentChecker().check(source, into: &findings)
            return findings
        }.fix(SourceFile(path: "spec.yaml", text: text))
    }

    private func text(_ outcome: SourceFixer.Outcome) -> String {
        String(decoding: outcome.source.bytes, as: UTF8.self)
    }
}

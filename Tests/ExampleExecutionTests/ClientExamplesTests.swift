import ExampleRunner
import ProjectSettings
import SourceDiagnostics
import Specimen
import Testing

/// Calls of the typed client that are easily wrong: operations that the API advises against, streams, paths in other
/// scripts, and lists.
struct ClientExamplesTests {
    private static let document = SourceFile(
        path: "weather.yaml",
        text: """
            openapi: 3.2.0
            info: {title: Weather, version: '1'}
            servers: [{url: 'https://api.example.com/v1'}]
            paths:
              /天気 予報/{都市}/a%20b:
                get:
                  operationId: forecast
                  deprecated: true
                  parameters: [{name: 都市, in: path, required: true, schema: {type: string}, example: 東京}]
                  responses:
                    '200':
                      description: OK
                      content:
                        application/json:
                          schema: {type: object, properties: {summary: {type: string, example: 晴れ}}}
              /lists:
                get:
                  operationId: lists
                  parameters:
                    - {name: sort, in: query, explode: false, schema: {type: array, items: {type: string, enum: [id, -id]}}, example: [-id, id]}
                    - {name: ids, in: query, schema: {type: array, items: {type: integer}}, example: [1, 2]}
                    - {name: 'types[]', in: query, schema: {type: array, items: {type: string}}, example: [a b, 'c&d']}
                    - {name: kinds, in: query, style: deepObject, schema: {type: array, items: {type: string}}, example: [a, b]}
                    - {name: made, in: query, style: deepObject, schema: {type: object}, example: {lt: 2, gt: x}}
                    - {name: rest, in: query, schema: {type: object, additionalProperties: {type: string}}, example: {u: v, a: b}}
                    - {name: page, in: query, schema: {type: object, properties: {size: {type: integer}, after: {type: string}}}, example: {size: 5, after: x y}}
                    - {name: filter, in: query, style: deepObject, schema: {type: object, properties: {tags: {type: array, items: {type: string}}, owner: {type: string}}}, example: {tags: [a, b], owner: me}}
                    - {name: box, in: query, explode: false, schema: {type: array, items: {type: number}}, example: [-1.5, 0.25]}
                    - {name: X-Tags, in: header, schema: {type: array, items: {type: string}}, example: [a, b]}
                  responses: {'204': {description: Done}}
              /unlike:
                get:
                  operationId: unlike
                  parameters: [{name: size, in: query, schema: {type: number}, example: 10}]
                  responses: {'204': {description: Done}}
              /stream:
                get:
                  operationId: stream
                  responses:
                    '200':
                      description: Lines
                      content: {application/jsonl: {itemSchema: {type: object, properties: {key: {type: string}}}}}

            """)

    @Test func theyAreRightOrNotMade() throws {
        var diagnostics = DiagnosticList()
        var choice = GeneratorOptions()
        choice.outputs = [.client, .examples]
        choice.languages = ["swift"]
        let contract = try #require(
            Generator.contract(Self.document, choice, into: &diagnostics)?.contract)
        let plan = try #require(OutputPlan.make(contract, choice, into: &diagnostics))
        var options = ExampleVerifier.Options()
        options.situations = [.success]
        options.timeLimit = .seconds(120)
        let report = ExampleVerifier(plan, options: options).verify(into: &diagnostics)
        #expect(diagnostics.isEmpty)
        #expect(
            report.entries.map { "\($0.operation) \($0.variant)" } == [
                "forecast http", "forecast sdk", "lists http", "lists sdk", "unlike http", "stream http",
            ])
        for entry in report.entries {
            if case .broken(let reason) = entry.outcome { Issue.record("\(entry.name): \(reason)") }
            for check in entry.checks { #expect(check.faults == [], "\(entry.operation) \(entry.name)") }
        }
    }
}

import ExampleRunner
import ProjectSettings
import SourceDiagnostics
import Specimen
import Testing

/// Calls of the typed client that are easily wrong: operations that the API advises against, streams, and paths in
/// other scripts.
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
                "forecast http", "forecast sdk", "stream http",
            ])
        for entry in report.entries {
            if case .broken(let reason) = entry.outcome { Issue.record("\(entry.name): \(reason)") }
            for check in entry.checks { #expect(check.faults == [], "\(entry.operation) \(entry.name)") }
        }
    }
}

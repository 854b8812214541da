import ProjectSettings
import ContractServer
import ExampleRunner
import ProjectSettings
import SourceDiagnostics
import Specimen
import Testing

/// What published documents do and mean: the examples are right, and the server must take their requests.
struct PublishedHabitsTests {
    private static let document = """
        openapi: 3.0.3
        info: {title: Habits, version: '1'}
        servers: [{url: https://api.example.com}]
        security: [{Implicit: [read], Code: [write]}]
        paths:
          /pages/{name}{extension}:
            get:
              operationId: adjoiningParameters
              parameters:
                - {name: name, in: path, required: true, schema: {type: string}, example: Ada Lovelace}
                - {name: extension, in: path, required: true, schema: {type: string, enum: [.json]}}
              responses: {'200': {description: A page}}
          /headers:
            get:
              operationId: ignoredHeaders
              parameters:
                - {name: Accept, in: header, required: true, schema: {type: string, enum: [text/x]}}
                - {name: Content-Type, in: header, required: true, schema: {type: string}}
                - {name: authorization, in: header, required: true, schema: {type: string, format: uuid}}
              responses: {'204': {description: Nothing}}
          /key:
            get:
              operationId: keyDescribedTwice
              security: [{Key: []}]
              parameters:
                - {name: X-Key, in: header, required: true, schema: {type: string, format: uuid}}
              responses: {'204': {description: Nothing}}
          /text:
            post:
              operationId: exampleWrittenAsText
              requestBody:
                required: true
                content:
                  application/json:
                    schema: {type: object, required: [a], properties: {a: {type: integer}}}
                    example: '{"a": 1}'
              responses:
                '200': {description: Done, content: {application/json: {example: ' {"b": [2]}'}}}
        components:
          securitySchemes:
            Implicit:
              type: oauth2
              flows: {implicit: {authorizationUrl: https://example.com/a, scopes: {read: Read}}}
            Code:
              type: oauth2
              flows:
                authorizationCode:
                  authorizationUrl: https://example.com/a
                  tokenUrl: https://example.com/t
                  scopes: {write: Write}
            Key: {type: apiKey, in: header, name: X-Key}

        """

    @Test func theServerTakesWhatTheDocumentMeans() throws {
        var choice = GeneratorOptions()
        choice.outputs = [.examples]
        choice.languages = ["curl"]
        var diagnostics = DiagnosticList()
        let source = SourceFile(path: "habits.yaml", bytes: Array(Self.document.utf8))
        let contract = try #require(Generator.contract(source, choice, into: &diagnostics)?.contract)
        let plan = try #require(OutputPlan.make(contract, choice, into: &diagnostics))
        var options = ExampleVerifier.Options()
        options.situations = [.success]
        let report = ExampleVerifier(plan, options: options).verify(into: &diagnostics)
        #expect(
            report.entries.map(\.operation) == [
                "adjoiningParameters", "ignoredHeaders", "keyDescribedTwice", "exampleWrittenAsText",
            ])
        for entry in report.entries {
            #expect(entry.checks.map(\.arrival) == [.asMeant], "\(entry.operation)")
            #expect(entry.checks.flatMap(\.faults) == [], "\(entry.operation)")
        }
    }
}

import ExampleRunner
import SourceDiagnostics
import Testing

/// Documents that promise more than one status code for a success, and parameters whose schemas leave their type
/// open: in all languages and variants.
struct SeveralSuccessesTests {
    private static let document = SourceFile(
        path: "jobs.yaml",
        text: """
            openapi: 3.1.0
            info: {title: Jobs, version: '1'}
            servers: [{url: 'https://api.example.com/v1'}]
            paths:
              /jobs/{id}:
                parameters: [{name: id, in: path, required: true, schema: {type: string}, example: a}]
                put:
                  operationId: putJob
                  responses:
                    '200': {$ref: '#/components/responses/Job'}
                    '201': {$ref: '#/components/responses/Job'}
                    default: {$ref: '#/components/responses/Refused'}
                delete:
                  operationId: deleteJob
                  responses:
                    '200': {description: Gone}
                    '202': {description: It goes}
                    '204': {description: It was gone}
                    default: {$ref: '#/components/responses/Refused'}
                get:
                  operationId: getJob
                  responses:
                    '200': {$ref: '#/components/responses/Job'}
                    '202': {description: Not yet}
                    4XX: {$ref: '#/components/responses/Refused'}
              /jobs:
                post:
                  operationId: startJob
                  responses: {2XX: {$ref: '#/components/responses/Job'}, 4XX: {$ref: '#/components/responses/Refused'}}
                get:
                  operationId: listJobs
                  parameters:
                    - name: area
                      in: query
                      explode: false
                      example: [1.5, 2, 3, 4]
                      schema:
                        oneOf:
                          - {type: array, minItems: 4, maxItems: 4, items: {type: number}}
                          - {type: array, minItems: 6, maxItems: 6, items: {type: number}}
                    - {name: q, in: query, schema: {anyOf: [{type: string}, {type: 'null'}]}, example: '5'}
                    - {name: ids, in: query, schema: {allOf: [{$ref: '#/components/schemas/IDs'}]}, example: [a, b]}
                  responses: {'204': {description: None}, '422': {$ref: '#/components/responses/Refused'}}
            components:
              schemas:
                IDs: {type: array, items: {type: string}}
                Job: {type: object, required: [state], properties: {state: {type: string, example: done}}}
              responses:
                Job: {description: A job, content: {application/json: {schema: {$ref: '#/components/schemas/Job'}}}}
                Refused: {description: No., content: {application/json: {example: {message: Not here}}}}

            """)

    @Test func theirExamplesTakeAllThatSayTheSame() throws {
        let report = try Verification.report(of: Self.document)
        #expect(report.rights >= 40)
        let situations = Dictionary(
            report.entries.map { ($0.operation, $0.checks.map(\.situation.name)) },
            uniquingKeysWith: { old, _ in old })
        #expect(situations["putJob"] == ["200", "201", "default"])
        #expect(situations["deleteJob"] == ["200", "202", "204", "default"])
        // Of the other answer nothing could be printed.
        #expect(situations["getJob"] == ["200", "4XX"])
        #expect(situations["startJob"] == ["2XX", "4XX"])
    }
}

import ExampleRunner
import SourceDiagnostics
import Testing

/// Redirects that are all that a document promises, and query strings of one value: in all languages and variants.
struct RedirectTests {
    private static let document = SourceFile(
        path: "links.yaml",
        text: """
            openapi: 3.2.0
            info: {title: Links, version: '1'}
            servers: [{url: 'https://api.example.com/v1'}]
            paths:
              /files/{file}/content:
                get:
                  operationId: downloadFile
                  parameters: [{name: file, in: path, required: true, schema: {type: string}, example: a b/c}]
                  responses:
                    '302':
                      description: The file is elsewhere.
                      headers: {Location: {schema: {type: string}, example: 'https://files.example.com/a?b=c%20d'}}
                    '404': {$ref: '#/components/responses/Refused'}
              /start:
                post:
                  operationId: start
                  responses:
                    3XX:
                      description: Go on there.
                      headers: {location: {schema: {type: string}, example: /relative/path%20a}}
                      content: {application/json: {example: {id: a}}}
                    default: {$ref: '#/components/responses/Refused'}
              /look:
                head: {operationId: look, responses: {'301': {description: Moved}, '404': {description: No}}}
              /search:
                get:
                  operationId: search
                  parameters:
                    - name: filter
                      in: querystring
                      required: true
                      content:
                        application/json:
                          schema: {type: object, required: [q], properties: {q: {type: string}, n: {type: integer}}}
                          examples: {sent: {serializedValue: '%7B%22q%22%3A%22a%26b%3D%20%C3%BC%22%2C%22n%22%3A3%7D'}}
                  responses: {'204': {description: Done}, '422': {$ref: '#/components/responses/Refused'}}
              /select:
                get:
                  operationId: select
                  parameters:
                    - {name: path, in: querystring, content: {application/jsonpath: {schema: {type: string}, example: '$.a[1:2]'}}}
                  responses: {'204': {description: Done}, '422': {$ref: '#/components/responses/Refused'}}
            components:
              responses:
                Refused: {description: No., content: {application/json: {example: {message: Not here}}}}

            """)

    @Test func theyAreSuccessesAndQueriesArriveWhole() throws {
        let report = try Verification.report(of: Self.document)
        #expect(report.rights >= 40)
    }
}

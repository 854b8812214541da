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
                    - {name: let, in: query, schema: {type: array, items: {type: [integer, 'null']}}, example: [7]}
                    - {name: 'types[]', in: query, schema: {type: array, items: {type: string}}, example: [a b, 'c&d']}
                    - {name: kinds, in: query, style: deepObject, schema: {type: array, items: {type: string}}, example: [a, b]}
                    - {name: made, in: query, style: deepObject, schema: {type: object}, example: {lt: 2, gt: x}}
                    - {name: rest, in: query, schema: {type: object, additionalProperties: {type: string}}, example: {u: v, a: b}}
                    - {name: page, in: query, schema: {type: object, properties: {size: {type: integer}, after: {type: string}}}, example: {size: 5, after: x y}}
                    - {name: filter, in: query, style: deepObject, schema: {type: object, properties: {tags: {type: array, items: {type: string}}, owner: {type: string}}}, example: {tags: [a, b], owner: me}}
                    - {name: box, in: query, explode: false, schema: {type: array, items: {type: number}}, example: [-1.5, 0.25]}
                    - {name: X-Tags, in: header, schema: {type: array, items: {type: string}}, example: [a, b]}
                  responses: {'204': {description: Done}}
              /styles/{label}/{labels}/x{matrix}/{point}:
                get:
                  operationId: styles
                  parameters:
                    - {name: label, in: path, required: true, style: label, schema: {type: integer}, example: 5}
                    - {name: labels, in: path, required: true, style: label, explode: true, schema: {type: array, items: {type: string}}, example: [a b, c/d]}
                    - {name: matrix, in: path, required: true, style: matrix, schema: {type: string}, example: ö;=}
                    - {name: point, in: path, required: true, style: matrix, explode: true, schema: {type: object, properties: {x: {type: number}, y: {type: number}}}, example: {x: 1.5, y: 2}}
                  responses: {'204': {description: Done}}
              /reserved/{path}/raw:
                get:
                  operationId: reserved
                  parameters: [{name: path, in: path, required: true, allowReserved: true, schema: {type: string}, example: 'a/b c%41?'}]
                  responses: {'204': {description: Done}}
              /contents/{at}:
                get:
                  operationId: contents
                  parameters:
                    - {name: at, in: path, required: true, content: {application/json: {schema: {type: object}, example: {x: 1, y: [a/b]}}}}
                    - {name: filter, in: query, content: {application/json: {schema: {type: object, required: [state]}, example: {state: open, by: {name: 'é&"', n: 1.50}, all: [null, true]}}}}
                    - {name: more, in: query, required: true, content: {application/json: {schema: {type: array, items: {type: integer}}}}}
                    - {name: plain, in: query, content: {text/plain: {schema: {type: string}, example: a b}}}
                    - {name: X-Filter, in: header, content: {application/json: {schema: {type: object}, example: {b: 2, a: 1}}}}
                    - {name: state, in: cookie, content: {application/json: {schema: {type: object}, example: {b: 2, a: x y}}}}
                  responses: {'204': {description: Done}}
              /whole:
                get:
                  operationId: whole
                  parameters:
                    - {name: q, in: querystring, content: {application/json: {schema: {type: object}, example: {z: [1, {b: 2, a: 1e2}], a: x&y}}}}
                  responses: {'204': {description: Done}}
              /text:
                get:
                  operationId: text
                  parameters:
                    - {name: q, in: querystring, required: true, content: {text/plain: {schema: {type: string}, example: 'a b=ö&+'}}}
                  responses: {'204': {description: Done}}
              /cookies:
                get:
                  operationId: cookies
                  parameters:
                    - {name: a, in: cookie, schema: {type: string}, example: ö b}
                    - {name: b, in: cookie, style: cookie, schema: {type: string}, example: x-y}
                    - {name: c, in: cookie, schema: {type: array, items: {type: string}}, example: [b, a]}
                  responses: {'204': {description: Done}}
              /search:
                get:
                  operationId: search
                  parameters:
                    - {name: page, in: query, schema: {type: object, properties: {sort: {type: array, items: {type: string}}, number: {type: integer}}}, example: {sort: [up, 'a&b'], number: 3}}
                    - {name: area, in: query, explode: false, schema: {type: object, properties: {x: {type: integer}, y: {type: integer}}}, example: {x: 1, y: 2}}
                    - {name: path, in: query, allowReserved: true, schema: {type: string}, example: /a/b?c}
                    - {name: X-Point, in: header, explode: true, schema: {type: object, additionalProperties: {type: string}}, example: {a: x, b: y}}
                  responses: {'204': {description: Done}}
              /order:
                get:
                  operationId: order
                  parameters: [{name: X-Point, in: header, schema: {type: object, properties: {a: {type: integer}, b: {type: integer}}}, example: {b: 2, a: 1}}]
                  responses: {'204': {description: Done}}
              /unlike:
                get:
                  operationId: unlike
                  parameters: [{name: size, in: query, schema: {type: number}, example: 1.50}]
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
                "forecast http", "forecast sdk", "lists http", "lists sdk", "styles http", "styles sdk",
                "reserved http",
                "reserved sdk",
                "contents http", "contents sdk", "whole http", "whole sdk", "text http", "text sdk",
                "cookies http", "cookies sdk", "search http", "search sdk", "order http", "unlike http",
                "stream http",
            ])
        for entry in report.entries {
            if case .broken(let reason) = entry.outcome { Issue.record("\(entry.name): \(reason)") }
            for check in entry.checks { #expect(check.faults == [], "\(entry.operation) \(entry.name)") }
        }
    }
}

import OpenAPIDocument
import SourceDiagnostics
import Testing
import YAMLSyntax

@testable import APIContract

struct ExampleCheckerTests {
    private func findings(_ text: String) throws -> [String] {
        var diagnostics = DiagnosticList()
        let file = SourceFile(path: "t.yaml", text: text)
        let root = try #require(SyntaxReader.read(file, into: &diagnostics))
        let document = try #require(DocumentDecoder().decode(root, file: file, into: &diagnostics))
        ExampleChecker.check(
            document: document, resolver: ReferenceResolver(root: root), into: &diagnostics)
        return diagnostics.sorted.map { entry in
            let place = entry.diagnostic.range?.startLocation
            let note = entry.diagnostic.notes.first?.range?.startLocation.line ?? 0
            return "\(place?.line ?? 0):\(place?.column ?? 0) \(entry.diagnostic.message) [\(note)]"
        }
    }

    @Test func standsAtTheOffendingValue() throws {
        let found = try findings(
            """
            openapi: 3.1.0
            info: {title: T, version: '1'}
            paths:
              /x:
                post:
                  parameters:
                  - {name: q, in: query, schema: {type: integer}, example: many}
                  requestBody:
                    content:
                      application/json:
                        schema: {$ref: '#/components/schemas/Thing'}
                        examples:
                          good: {value: {name: a, tags: [x]}}
                          bad:
                            value:
                              name: a
                              tags: [x, 2]
                          shared: {$ref: '#/components/examples/E'}
                      application/xml:
                        schema: {type: object}
                        example: <x/>
                  responses: {'200': {description: ok}}
            components:
              examples:
                E: {value: {tags: []}}
              schemas:
                Thing:
                  type: object
                  required: [id, name]
                  properties:
                    id: {type: integer, readOnly: true}
                    name: {type: string, default: 5}
                    tags: {type: array, items: {type: string}}
                  example: {name: b}
            """)
        #expect(
            found == [
                "7:64 the example breaks its schema: it must be an integer, is 'many' [7]",
                "17:29 the example breaks its schema: '/tags/1' must be a string, is 2 [33]",
                "25:16 the example breaks its schema: it must have the member 'name' [29]",
                "32:39 the default breaks its schema: it must be a string, is 5 [32]",
            ])
    }
}

import SourceDiagnostics
import Testing
import YAMLSyntax

@testable import OpenAPIDocument

/// Documents in several files.
struct ReferenceLoaderTests {
    private static let head = """
        openapi: 3.1.0
        info: {title: T, version: '1'}
        paths:

        """

    @Test func operationsOfOtherFilesAreThere() throws {
        let fixture = try DocumentFixture(
            Self.head + "  /pets:\n    $ref: paths/pets.yaml\n",
            files: [
                "paths/pets.yaml":
                    "get:\n  operationId: listPets\n  parameters: [{$ref: '../common.json#/parameters/limit%20%7E1'}]\n",
                "common.json":
                    #"{"parameters": {"limit /": {"name": "limit", "in": "query", "schema": {}}}}"#,
            ])
        #expect(fixture.reading.isEmpty)
        #expect(fixture.lines == [])
        let operation = try #require(fixture.document.operations(fixture.document.references).first)
        #expect(operation.operationID?.text == "listPets")
        #expect(operation.operationID?.range.file.path == "paths/pets.yaml")
        let reference = try #require(operation.node["parameters"]?.elements.first)
        let target = try #require(fixture.document.references.target(of: reference))
        #expect(target["name"]?.text == "limit")
        #expect(target.file.path == "common.json")
        #expect(target["name"]?.range.startLocation.column == 37)
    }

    @Test func referencesGoInCirclesThroughFiles() throws {
        let fixture = try DocumentFixture(
            Self.head + "  /a: {get: {operationId: a, requestBody: {$ref: 'b.yaml#/x'}}}\n",
            files: ["b.yaml": "x: {$ref: 'c.yaml#/y'}\n", "c.yaml": "y: {$ref: 'b.yaml#/x'}\n"])
        #expect(fixture.lines.contains("error spec.reference-cycle 4"))
        let operation = try #require(fixture.document.operations(fixture.document.references).first)
        #expect(fixture.findings.cause(in: operation.node)?.id == "spec.reference-cycle")
    }

    @Test func schemasMayReferInCircles() throws {
        let fixture = try DocumentFixture(
            Self.head + "  /a: {get: {operationId: a, responses: {200: {description: x, content: "
                + "{application/json: {schema: {$ref: node.yaml}}}}}}}\n",
            files: ["node.yaml": "type: object\nproperties: {next: {$ref: node.yaml}, top: {$ref: '#'}}\n"])
        #expect(fixture.lines == [])
    }

    @Test(arguments: [
        ("../secret.yaml", "spec.unsupported-reference"), ("/etc/passwd", "spec.unsupported-reference"),
        ("a/../../x.yaml", "spec.unsupported-reference"), ("%2e%2e/x.yaml", "spec.unsupported-reference"),
        ("..\\x.yaml", "spec.unsupported-reference"),
        ("https://example.com/a.yaml", "spec.unsupported-reference"),
        ("//example.com/a.yaml", "spec.unsupported-reference"),
        ("file:///etc/passwd", "spec.unsupported-reference"),
        ("absent.yaml", "spec.unreadable-reference"), ("broken.yaml", "spec.unreadable-reference"),
        ("there.yaml#/absent", "spec.dangling-reference"), ("there.yaml#absent", "spec.dangling-reference"),
    ])
    func whatIsNotFollowedIsReported(_ reference: String, _ id: String) throws {
        let fixture = try DocumentFixture(
            Self.head + "  /a: {get: {operationId: a, responses: {200: {description: x, content: "
                + "{application/json: {schema: {$ref: '\(reference)'}}}}}}}\n",
            files: ["there.yaml": "here: {}\n", "broken.yaml": "a: [", "passwd": "x", "x.yaml": "{}"])
        #expect(fixture.lines == ["error \(id) 4"])
        let operation = try #require(fixture.document.operations(fixture.document.references).first)
        // What is not in the files costs no operation; what is certainly wrong does.
        #expect(fixture.findings.isFaulty(operation.node) == (id == "spec.dangling-reference"))
    }

    @Test func faultsOfWhatIsNotReferredToCostNothing() throws {
        let fixture = try DocumentFixture(
            Self.head + "  /a: {get: {operationId: a, parameters: [{$ref: 'p.yaml#/good'}]}}\n",
            files: [
                "p.yaml": "good: {name: n, in: query, schema: {}}\nbad: {in: nowhere, x: {$ref: nofile}}\n"
            ])
        #expect(fixture.lines == [])
    }

    @Test func faultsInOtherFilesCarryTheirPlace() throws {
        let fixture = try DocumentFixture(
            Self.head + "  /a: {get: {operationId: a, parameters: [{$ref: 'p.yaml#/bad'}]}}\n",
            files: ["p.yaml": "bad:\n  name: n\n  in: nowhere\n"])
        let finding = try #require(fixture.findings.diagnostics.sorted.last?.diagnostic)
        #expect(finding.id == "spec.unknown-word")
        #expect(finding.range?.file.path == "p.yaml")
        #expect(finding.range?.startLocation.line == 3)
    }

    @Test func anchorsAndIdsAreFollowed() throws {
        let fixture = try DocumentFixture(
            Self.head + "  /a: {get: {operationId: a}}\ncomponents:\n  schemas:\n"
                + "    A: {$anchor: top, type: string}\n"
                + "    B: {$id: 'https://example.com/schemas/b', $defs: {C: {$anchor: c, type: integer}}}\n"
                + "    D: {$ref: '#top'}\n    E: {$ref: 'https://example.com/schemas/b#c'}\n"
                + "    F: {$ref: 'https://example.com/schemas/b#/$defs/C'}\n")
        #expect(fixture.lines == [])
        let schemas = try #require(fixture.document.components("schemas"))
        for (name, type) in [("D", "string"), ("E", "integer"), ("F", "integer")] {
            let node = try #require(schemas[name])
            #expect(fixture.document.references.target(of: node)?["type"]?.text == type)
        }
    }

    @Test func dataNamesNothing() throws {
        let fixture = try DocumentFixture(
            Self.head + "  /a:\n    get:\n      operationId: a\n      responses:\n        '200':\n"
                + "          description: d\n          content:\n            application/json:\n"
                + "              schema: {$ref: '#top'}\n"
                + "              example: {$anchor: top, $id: 'https://example.com/b', type: data}\n"
                + "components:\n  schemas:\n"
                + "    Z: {default: {$anchor: top}, enum: [{$anchor: top}], examples: [{$anchor: top}]}\n"
                + "    A: {$anchor: top, type: string}\n"
                + "    B: {$ref: 'https://example.com/b'}\n")
        #expect(fixture.lines == ["error spec.unsupported-reference 18"])
        let place = try #require(
            JSONPointer(text: "/paths/~1a/get/responses/200/content/application~1json/schema"))
        let schema = place.deepest(from: fixture.document.root)
        #expect(fixture.document.references.target(of: schema)?["type"]?.text == "string")
    }

    @Test func namesInFilesOfAnyFormAreFound() throws {
        let files = [
            "schemas.yaml": "Deep: {type: object, properties: {default: {$anchor: deep, type: string}}}\n",
            "parts.yaml": "components: {schemas: {A: {$anchor: a, type: integer, example: {$anchor: b}}}}\n",
            "response.yaml": "content: {application/json: {schema: {$anchor: c, type: boolean}}}\n",
        ]
        let fixture = try DocumentFixture(
            Self.head + "  /a: {get: {operationId: a}}\ncomponents:\n  schemas:\n"
                + "    A: {$ref: 'schemas.yaml#deep'}\n    B: {$ref: 'parts.yaml#a'}\n"
                + "    C: {$ref: 'response.yaml#c'}\n    D: {$ref: 'parts.yaml#b'}\n", files: files)
        #expect(fixture.lines == ["error spec.dangling-reference 10"])
        let schemas = try #require(fixture.document.components("schemas"))
        for (name, type) in [("A", "string"), ("B", "integer"), ("C", "boolean")] {
            let node = try #require(schemas[name])
            #expect(fixture.document.references.target(of: node)?["type"]?.text == type)
        }
    }

    @Test func aSelfNamesTheDocument() throws {
        let fixture = try DocumentFixture(
            "openapi: 3.2.0\n$self: https://example.com/api/openapi.yaml\ninfo: {title: T, version: '1'}\n"
                + "paths: {}\ncomponents:\n  schemas:\n    A: {type: string}\n"
                + "    B: {$ref: 'https://example.com/api/openapi.yaml#/components/schemas/A'}\n"
                + "    C: {$ref: 'openapi.yaml#/components/schemas/A'}\n")
        #expect(fixture.lines == [])
    }

    @Test func manyFilesAreBounded() throws {
        var files: [String: String] = [:]
        for number in 0..<2_100 { files["\(number).yaml"] = "a: {$ref: '\(number + 1).yaml'}\n" }
        let fixture = try DocumentFixture(
            Self.head + "  /a: {get: {operationId: a, x: {$ref: '0.yaml'}}}\n", files: files)
        #expect(fixture.document.references.parts.count <= ReferenceLoader.maximumFiles)
    }
}

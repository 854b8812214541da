import Foundation
import ProjectSettings
import SourceDiagnostics
import Specimen
import Testing

struct ClientExampleTests {
    private static func example(_ document: String) -> String? {
        var options = GeneratorOptions()
        options.outputs = [.examples]
        options.languages = ["swift"]
        options.variants = ["sdk"]
        let result = Generator(options: options).generate(SourceFile(path: "api.yaml", text: document))
        return result.files.first.map { String(decoding: $0.bytes, as: UTF8.self) }
    }

    @Test func callsTheClientInItsOwnNames() throws {
        let path = URL(filePath: #filePath).appending(path: "../../../spec/docspring.yaml").standardized
        let example = try #require(Self.example(String(contentsOf: path, encoding: .utf8)))
        let lines = example.components(separatedBy: "\n")
        #expect(lines.count <= 26)
        #expect(lines.filter { $0.contains("\"https://api.docspring.com/api/v1\"") }.count == 1)
        for line in [
            "let client = DocSpring(",
            "    server: \"https://api.docspring.com/api/v1\")",
            "    let token = try await client.createDataRequestToken(dataRequestID: dataRequestID).token",
            "    print(token.dataRequestURL?.absoluteString ?? \"\")",
            "    print(token.expiresAt?.formatted(.iso8601) ?? \"\")",
        ] {
            #expect(lines.contains(line), "\(example)")
        }
    }

    @Test func sendsBodiesOfValuesThatHaveALiteral() {
        let document = """
            openapi: 3.1.0
            info: {title: Acme API, version: '1'}
            servers: [{url: https://api.acme.example/v1}]
            paths:
              /a:
                post:
                  operationId: send
                  requestBody:
                    required: true
                    content:
                      application/json:
                        schema: {type: object, properties: {in: {type: array, items: {type: string}}, n: {type: [integer, 'null']}}}
                        example: {in: ["a'b"], n: null}
                  responses: {'204': {description: done}}
            """
        let line = "    try await client.send(body: .init(in: [\"a'b\"], n: .null))"
        #expect(Self.example(document)?.contains(line) == true)
    }

    @Test func sendsMembersWithoutAProperty() {
        let document = """
            openapi: 3.1.0
            info: {title: Acme API, version: '1'}
            servers: [{url: https://api.acme.example/v1}]
            paths:
              /a:
                post:
                  operationId: send
                  requestBody:
                    required: true
                    content:
                      application/json:
                        schema: {type: object, properties: {a: {type: string}}, OTHERS}
                        example: {a: x, b: 2}
                  responses: {'204': {description: done}}
            """
        let open = document.replacing("OTHERS", with: "additionalProperties: {type: integer}")
        let line = "    try await client.send(body: .init(a: \"x\", additionalProperties: [\"b\": 2]))"
        #expect(Self.example(open)?.contains(line) == true)
        // The type has no place for it.
        #expect(Self.example(document.replacing(", OTHERS", with: "")) == nil)
    }

    @Test func printsWhatThePropertiesHold() throws {
        let document = """
            openapi: 3.1.0
            info: {title: Acme API, version: '1'}
            servers: [{url: https://api.acme.example/v1}]
            paths:
              /a:
                put:
                  operationId: put
                  requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/A'}}}}
                  responses: {'200': {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/A'}}}}}
                get:
                  operationId: read
                  responses: {'200': {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/B'}}}}}
            components:
              schemas:
                A:
                  type: object
                  required: [url, name]
                  properties:
                    url: {type: string, format: uri, readOnly: true}
                    name: {type: [string, 'null']}
                    note: {type: [string, 'null'], example: n}
                B: {type: object, properties: {limit: {type: integer, default: 3}}}
            """
        let put = try #require(Self.example(document))
        // Requests leave it out, so it is optional though answers have it; null and absence are two things.
        #expect(put.contains("print(body.url?.absoluteString ?? \"\")"), "\(put)")
        #expect(put.contains("print(body.name ?? \"\")"), "\(put)")
        #expect(put.contains("print(body.note.flatMap { $0 } ?? \"\")"), "\(put)")
        let read = try #require(Self.example(document.replacing("    put:", with: "    x-put:")))
        #expect(read.contains("print(body.limit)"), "\(read)")
    }

    private static let typed = """
        openapi: 3.1.0
        info: {title: Acme API, version: '1'}
        servers: [{url: https://api.acme.example/v1}]
        paths:
          /a/{n}/{kind}/{owner}:
            parameters:
              - {name: n, in: path, required: true, schema: {type: integer}, example: 7}
              - {name: kind, in: path, required: true, schema: {type: string, enum: [big, small]}}
              - {name: owner, in: path, required: true, schema: {type: string}, example: ada}
            METHOD:
              operationId: call
              responses: {'200': {description: It, content: {MEDIA: {}}}}
        """

    @Test func pathValuesHaveTheTypesOfTheClient() throws {
        let document = Self.typed.replacing("METHOD", with: "get").replacing("MEDIA", with: "application/pdf")
        let lines = try #require(Self.example(document)).components(separatedBy: "\n")
        for line in [
            "let n = 7", "let owner = \"ada\"",
            "    let file = try await client.call(n: n, kind: .big, owner: owner)",
            "    FileHandle.standardOutput.write(data)",
        ] {
            #expect(lines.contains(line), "\(lines)")
        }
        #expect(!lines.contains { $0.hasPrefix("let kind") })
    }

    @Test func headHasNoContent() throws {
        let document = Self.typed.replacing("METHOD", with: "head").replacing(
            "MEDIA", with: "application/json")
        let lines = try #require(Self.example(document)).components(separatedBy: "\n")
        #expect(lines.contains("    try await client.call(n: n, kind: .big, owner: owner)"), "\(lines)")
    }

    @Test func leavesOutARequestThatNeedsMoreThanPlainValues() {
        let document = """
            openapi: 3.1.0
            info: {title: Acme API, version: '1'}
            servers: [{url: https://api.acme.example/v1}]
            paths:
              /a:
                post:
                  operationId: send
                  requestBody: {required: true, content: {application/json: {schema: {type: object, required: [d], properties: {d: {type: string, format: date-time}}}, example: {d: '2030-01-31T14:00:00Z'}}}}
                  responses: {'204': {description: done}}
            """
        #expect(Self.example(document) == nil)
    }
}

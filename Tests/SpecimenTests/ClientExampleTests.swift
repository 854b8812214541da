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

    /// A document whose request has members in a form, with an example, and whose answer has one of any type.
    private static func document(_ members: String, _ example: String) -> String {
        """
        openapi: 3.1.0
        info: {title: Acme API, version: '1'}
        servers: [{url: https://api.acme.example/v1}]
        paths:
          /a:
            post:
              operationId: send
              requestBody: {required: true, content: {application/json: {schema: {type: object, properties: {\(members)}}, example: {\(example)}}}}
              responses: {'200': {description: Done, content: {application/json: {schema: {type: object}, example: {id: a, n: 1}}}}}
        """
    }

    @Test(
        "Texts of Foundation's types are values of these",
        arguments: [
            ("date-time", "2030-01-31T14:00:00Z", #"try! Date("2030-01-31T14:00:00Z", strategy: .iso8601)"#),
            ("date", "2030-01-31", #"APIDate("2030-01-31")!"#),
            (
                "uuid", "123e4567-e89b-12d3-a456-426614174000",
                #"UUID(uuidString: "123e4567-e89b-12d3-a456-426614174000")!"#
            ),
            ("uri", "https://a.example/b?c=d", #"URL(string: "https://a.example/b?c=d")!"#),
            ("byte", "AA==", #"Data(base64Encoded: "AA==")!"#),
        ])
    func foundation(format: String, text: String, literal: String) throws {
        let document = Self.document("v: {type: string, format: \(format)}", "v: '\(text)'")
        let lines = try #require(Self.example(document)).components(separatedBy: "\n")
        #expect(
            lines.contains("    let body = try await client.send(body: .init(v: \(literal)))"), "\(lines)")
    }

    @Test("Members of a value of any type are printed as the answer has them")
    func anyType() throws {
        let document = Self.document("v: {type: string}", "v: a")
        let lines = try #require(Self.example(document)).components(separatedBy: "\n")
        #expect(lines.contains(#"    print(body["id"]?.string ?? "")"#), "\(lines)")
        #expect(lines.contains(#"    print(body["n"].map { "\($0)" } ?? "")"#), "\(lines)")
    }

    @Test(
        "A text that the client would write in other characters has no example",
        arguments: [
            ("date-time", "2030-01-31T15:00:00+01:00"), ("date-time", "2030-01-31T14:00:00.250Z"),
            ("date-time", "2016-12-31T23:59:60Z"), ("uuid", "123E4567-E89B-12D3-A456-426614174000"),
            ("uri", "/b"), ("byte", "AB=="),
        ])
    func otherCharacters(format: String, text: String) {
        let document = Self.document("v: {type: string, format: \(format)}", "v: '\(text)'")
        #expect(Self.example(document) == nil)
    }
}

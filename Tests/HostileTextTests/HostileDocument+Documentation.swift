import SourceDiagnostics
import YAMLSyntax

extension HostileDocument {
    /// A document with the texts in all places that a client's documentation takes one from: most have all of them;
    /// those of which DocC makes many pages share them.
    static var documentation: SourceFile {
        let texts = DocumentationBreakout.all.enumerated().map {
            Numbered(number: $0.offset, text: $0.element)
        }
        let (servers, schemes) = (texts.filter { $0.number % 4 == 0 }, texts.filter { $0.number % 4 == 1 })
        let (tags, results) = (texts.filter { $0.number % 4 == 2 }, texts.filter { $0.number % 4 == 3 })
        let paths =
            [JSONValue.Member(key: "/all", value: all(texts))] + texts.map(\.path) + results.map(\.result)
        let joined = texts.map(\.text).joined(separator: "\n\n")
        let root: JSONValue = [
            "openapi": "3.2.0",
            "info": ["title": "Hostile", "version": "1", "description": .string(joined)],
            "x-specimen": ["groups": true], "servers": .array(servers.map(\.server)),
            "tags": .array(
                tags.map { ["name": .string($0.tag), "summary": $0.value, "description": $0.value] }),
            "security": .array(schemes.map { .object([.init(key: "s\($0.number)", value: [])]) }),
            "paths": .object(paths),
            "components": [
                "securitySchemes": .object(
                    schemes.map {
                        .init(
                            key: "s\($0.number)",
                            value: ["type": "http", "scheme": "bearer", "description": $0.value])
                    }),
                "schemas": [
                    "Texts": [
                        "type": "object", "description": .string(joined),
                        "properties": .object(
                            texts.map(\.property) + [.init(key: "case", value: cases(texts))]),
                    ]
                ],
            ],
        ]
        return SourceFile(path: "hostile.json", bytes: Array(root.text.utf8))
    }

    /// An operation with a structure of all texts, and with the others as its errors as far as there are statuses.
    private static func all(_ texts: [Numbered]) -> JSONValue {
        let refusals = texts.prefix(199).map {
            JSONValue.Member(key: "\(400 + $0.number)", value: ["description": $0.value])
        }
        let content: JSONValue = ["application/json": ["schema": ["$ref": "#/components/schemas/Texts"]]]
        return [
            "post": [
                "operationId": "all", "requestBody": ["content": content],
                "responses": .object([.init(key: "204", value: ["description": "-"])] + refusals),
            ]
        ]
    }

    private static func cases(_ texts: [Numbered]) -> JSONValue {
        let cases: [JSONValue] = texts.map {
            ["const": .string("c\($0.number)"), "title": $0.value, "description": $0.value]
        }
        return ["type": "string", "description": "-", "oneOf": .array(cases)]
    }
}

/// A text with a number that makes names of it differ.
private struct Numbered {
    let number: Int
    let text: String

    var value: JSONValue { .string(text) }
    var tag: String { number % 4 == 2 ? "\(text) \(number)" : "Others" }

    var property: JSONValue.Member {
        .init(
            key: "p\(number) \(text)",
            value: ["type": "string", "title": value, "description": value, "default": value])
    }

    var server: JSONValue {
        [
            "url": .string("https://{v}\(number).example"), "description": value,
            "variables": ["v": ["default": "a", "description": value]],
        ]
    }

    /// An operation without a result.
    var path: JSONValue.Member {
        .init(
            key: "/p\(number)/{id}",
            value: [
                "put": [
                    "operationId": .string("op\(number)"), "tags": [.string(tag)], "summary": value,
                    "description": value,
                    "parameters": [parameter("id", "path", true), parameter("q\(text)", "query", false)],
                    "requestBody": ["description": value, "content": Self.string],
                    "responses": ["204": ["description": value]],
                ]
            ])
    }

    /// An operation with a result.
    var result: JSONValue.Member {
        .init(
            key: "/r\(number)",
            value: [
                "get": [
                    "operationId": .string("get\(number)"), "tags": ["Others"],
                    "responses": ["200": ["description": value, "content": Self.string]],
                ]
            ])
    }

    private static let string: JSONValue = ["application/json": ["schema": ["type": "string"]]]

    private func parameter(_ name: String, _ location: String, _ isRequired: JSONValue) -> JSONValue {
        [
            "name": .string(name), "in": .string(location), "required": isRequired, "description": value,
            "schema": ["type": "string", "default": value],
        ]
    }
}

import SpecimenHarness
import Testing

/// An input that the command must refuse, and what it must say about it.
struct BadInput: Sendable, CustomTestStringConvertible {
    /// What is wrong, in words.
    let testDescription: String
    /// The id of the finding.
    let id: String
    /// Words of the message that name the cure.
    let cure: String
    /// The file that the message is about.
    var file = "spec.yaml"
    /// The byte of that file at which the message points.
    var offset = 0
    /// The files that take the place of the good ones.
    var files: [String: [UInt8]] = [:]
    /// The words after `specimen`.
    var arguments = ["generate", "spec.yaml"]

    /// `file:line:col: error: `, as the message must start.
    var start: String {
        let before = (files[file] ?? []).prefix(offset)
        let line = before.count { $0 == UInt8(ascii: "\n") } + 1
        let column = before.reversed().prefix { $0 != UInt8(ascii: "\n") }.count { $0 & 0xC0 != 0x80 } + 1
        return "\(file):\(line):\(column): error: "
    }

    /// The good document with one change.
    /// - Parameters:
    ///   - old: what is replaced, at its first occurrence.
    ///   - new: what takes its place.
    ///   - place: the text at whose first occurrence the message must point.
    private static func change(
        _ name: String, _ old: String, _ new: String, at place: String, _ id: String, _ cure: String
    ) -> BadInput {
        text(name, changed("spec/docspring.yaml", old, new), at: place, id, cure)
    }

    /// A document.
    private static func text(
        _ name: String, _ text: String, file: String = "spec.yaml", at place: String = "", _ id: String,
        _ cure: String
    ) -> BadInput {
        BadInput(
            testDescription: name, id: id, cure: cure, file: file, offset: offset(of: place, in: text),
            files: [file: Array(text.utf8)], arguments: ["generate", file])
    }

    /// A file of the user's own templates that takes the place of a good one.
    private static func template(
        _ name: String, _ path: String, _ text: String, at place: String, _ id: String, _ cure: String
    ) -> BadInput {
        BadInput(
            testDescription: name, id: id, cure: cure, file: "own/\(path)",
            offset: offset(of: place, in: text),
            files: ["own/\(path)": Array(text.utf8)],
            arguments: ["generate", "spec.yaml", "--templates", "own"])
    }

    /// A file of the repository with one change; nothing when there is nothing to change.
    private static func changed(_ path: String, _ old: String, _ new: String) -> String {
        let parts = (try? Repository.text(path))?.split(
            separator: old, maxSplits: 1, omittingEmptySubsequences: false)
        return parts?.count == 2 ? parts?.joined(separator: new) ?? "" : ""
    }

    private static func offset(of place: String, in text: String) -> Int {
        text.firstRange(of: place).map { text.utf8.distance(from: text.startIndex, to: $0.lowerBound) } ?? 0
    }

    /// The syntax of files.
    private static let syntax: [BadInput] = [
        text("empty file", "", "yaml.empty-document", "write a document"),
        invalidUTF8,
        change(
            "tab indentation", "  title: DocSpring API", "\ttitle: DocSpring API", at: "\ttitle",
            "yaml.tab-indentation", "replace the tabs at the start of the line by spaces"),
        change(
            "unclosed quote", "What went wrong, in words.", "'What went wrong", at: "'What went wrong",
            "yaml.unclosed-quote", "add the same quote at the end of the text"),
        change(
            "duplicate key", "  version: v1\n", "  version: v1\n  title: Again\n", at: "title: Again",
            "yaml.duplicate-key", "remove or rename one of the two"),
        change(
            "unclosed quote that meets another", "title: DocSpring API", "title: 'DocSpring API",
            at: "'DocSpring",
            "yaml.unclosed-quote", "add the same quote at the end of the text"),
        text("alias bomb", bomb, at: "*f, *f]\n", "yaml.too-many-nodes", "use fewer aliases"),
        text(
            "100,000 levels of YAML",
            String(repeating: "[", count: 256) + "[ " + String(repeating: "[", count: 99_743),
            at: "[ ", "yaml.too-deep", "split the document or flatten it"),
        text(
            "100,000 levels of JSON",
            String(repeating: "{\"a\":[", count: 128) + "{ " + String(repeating: "\"a\":[{", count: 50_000),
            file: "spec.json", at: "{ ", "yaml.too-deep", "split the document or flatten it"),
    ]

    /// The structure of documents.
    private static let structure: [BadInput] = [
        change(
            "misspelt key", "summary: Create a", "sumary: Create a", at: "sumary: Create a",
            "spec.unknown-key",
            "did you mean 'summary'?"),
        change(
            "misspelt first key", "openapi: 3.1.1", "opnapi: 3.1.1", at: "opnapi", "spec.not-a-document",
            "did you mean 'openapi'?"),
        change(
            "in: querry", "in: query", "in: querry", at: "querry", "spec.unknown-word",
            "did you mean 'query'?"),
        change(
            "unknown type", "type: string\n      oneOf", "type: strng\n      oneOf", at: "strng",
            "spec.unknown-type", "did you mean 'string'?"),
        change(
            "dangling $ref", "'#/components/schemas/ErrorResponse'", "'#/components/schemas/ErrorRespons'",
            at: "'#/components/schemas/ErrorRespons'", "spec.dangling-reference",
            "did you mean 'ErrorResponse'?"),
        change(
            "$ref cycle", "\n    ErrorResponse:\n",
            "\n    ErrorResponse: {$ref: '#/components/schemas/Loop'}\n"
                + "    Loop: {$ref: '#/components/schemas/ErrorResponse'}\n    Unused:\n",
            at: "'#/components/schemas/ErrorResponse'", "spec.reference-cycle",
            "one of the references must be an object"),
        change(
            "two operations with one id", "    post:\n",
            "    get:\n      operationId: createDataRequestToken\n      responses: {'200': {description: OK}}\n"
                + "      parameters: [{name: data_request_id, in: path, required: true, schema: {type: string}}]\n"
                + "    post:\n",
            at: "createDataRequestToken\n      tags", "spec.duplicate-operation-id", "needs an id of its own"),
        change(
            "undeclared path parameter", "/data_requests/{data_request_id}/tokens",
            "/data_requests/{data_request_id}/tokens/{kind}", at: "post:", "spec.undeclared-path-parameter",
            "declare it under 'parameters' with 'in: path'"),
        change(
            "unknown auth scheme", "scheme: basic", "scheme: basik", at: "basik", "spec.unknown-auth-scheme",
            "use 'basic' or 'bearer'; did you mean 'basic'?"),
        change(
            "unsupported version", "openapi: 3.1.1", "openapi: 4.0.0", at: "4.0.0",
            "spec.unsupported-version",
            "use 3.0, 3.1 or 3.2"),
        change(
            "Swagger 2.0", "openapi: 3.1.1", "swagger: '2.0'", at: "'2.0'", "spec.unsupported-version",
            "this is a Swagger 2.0 document; convert it to OpenAPI 3 first"),
    ]

    /// What is not the document.
    private static let surroundings: [BadInput] = [
        BadInput(
            testDescription: "missing file", id: "file.unreadable", cure: "check the path",
            file: "missing.yaml",
            arguments: ["generate", "missing.yaml"]),
        BadInput(
            testDescription: "folder instead of file", id: "file.is-folder", cure: "name the document in it",
            file: "output", arguments: ["generate", "output"]),
        BadInput(
            testDescription: "output below a file", id: "output.unwritable", cure: "choose another folder",
            file: "spec.yaml/output", arguments: ["generate", "spec.yaml", "--output", "spec.yaml/output"]),
        BadInput(
            testDescription: "output where nobody may write", id: "output.unwritable",
            cure: "choose another folder", file: "/dev/null/output",
            arguments: ["generate", "spec.yaml", "--output", "/dev/null/output"]),
        template(
            "template with a misspelt name", "languages/curl/http.sh.tmpl",
            "{# context: example #}\ncurl {{ baseUrl | literal }}\n", at: "baseUrl", "template.unknown-name",
            "did you mean 'baseURL'?"),
        template(
            "language file with an unknown key", "languages/curl/language.yaml",
            changed("templates/languages/curl/language.yaml", "indentation:", "indentaton:"),
            at: "indentaton",
            "language.unknown-key", "did you mean 'indentation'?"),
    ]

    /// All of them.
    static let all = syntax + structure + surroundings

    /// 470 bytes that stand for 3 billion nodes.
    static let bomb =
        "a: &a [x, x, x, x, x, x, x, x, x]\n"
        + zip("bcdefghij", "abcdefghi").map { name, inner in
            "\(name): &\(name) [\((0..<9).map { _ in "*\(inner)" }.joined(separator: ", "))]\n"
        }.joined()

    /// A byte that starts no character, as in a file that was saved as Latin-1.
    private static var invalidUTF8: BadInput {
        var input = change(
            "invalid UTF-8", "DocSpring fills", "DocSpring\0fills", at: "\0", "yaml.invalid-utf8",
            "save the file as UTF-8")
        input.files = input.files.mapValues { $0.map { $0 == 0 ? 0xE9 : $0 } }
        return input
    }
}

import ProjectSettings
import SourceDiagnostics
import Specimen

/// A small document, and a language whose template is the input.
enum TemplateInput {
    /// The document, which uses most of what templates can show.
    static let document = SourceFile(path: "fuzz.yaml", text: text)

    /// Everything for the language alone.
    static func options(_ template: [UInt8]) -> GeneratorOptions {
        let path = "languages/fuzz/http.txt.tmpl"
        var options = GeneratorOptions()
        options.outputs = [.examples]
        options.languages = ["fuzz"]
        options.templates = [
            path: SourceFile(path: path, bytes: Array("{# context: example #}\n".utf8) + template),
            "languages/fuzz/language.yaml": SourceFile(path: "language.yaml", text: language),
        ]
        return options
    }

    private static let language = """
        name: Fuzz
        fences: [text]
        file: {extension: txt}
        comment: "# "
        strings: [{open: '"', close: '"', escapes: {'"': '\\"', '\\': '\\\\'}, control: ['\\uHEX4']}]
        identifiers: {variable: {style: camel}}

        """

    private static let text = """
        openapi: 3.1.0
        info: {title: Fuzz, version: '1'}
        servers: [{url: https://api.example.com/v1}]
        components: {securitySchemes: {A: {type: http, scheme: basic}}}
        security: [{A: []}]
        paths:
          /pets/{id}:
            post:
              operationId: changePet
              summary: Change a pet
              parameters:
              - {name: id, in: path, required: true, schema: {type: string}, example: pet_1}
              - {name: limit, in: query, schema: {type: integer}, example: 3}
              requestBody: {content: {application/json: {example: {name: Rex, tags: [a, 1.0, null]}}}}
              responses: {'200': {description: A pet, content: {application/json: {example: {id: pet_1}}}}}

        """
}

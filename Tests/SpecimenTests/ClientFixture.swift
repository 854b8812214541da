import ProjectSettings
import SourceDiagnostics
import Specimen

/// The client of a small document.
struct ClientFixture {
    /// The files by name.
    let files: [String: String]
    /// What was found.
    let messages: [String]
    /// The file that declares the client.
    let text: String

    init(document: String) {
        var options = GeneratorOptions()
        options.outputs = [.client]
        let result = Generator(options: options).generate(SourceFile(path: "api.yaml", text: document))
        var files: [String: String] = [:]
        for file in result.files {
            files[String(file.path.dropFirst("client/".count))] = String(decoding: file.bytes, as: UTF8.self)
        }
        self.files = files
        messages = result.diagnostics.sorted.map(\.diagnostic.message)
        text = files["Acme.swift"] ?? ""
    }

    /// A client with one operation.
    /// - Parameters:
    ///   - operation: YAML inside the operation.
    ///   - schemas: YAML inside `components/schemas`.
    init(
        operation: String, path: String = "/a", schemas: String = "{}",
        securityScheme: String = "{type: http, scheme: basic}"
    ) {
        let responses =
            operation.contains("responses:") ? "" : "      responses: {'204': {description: done}}"
        let schemas = schemas.split(separator: "\n").map { "    " + $0 }.joined(separator: "\n")
        self.init(
            document: """
                openapi: 3.1.0
                info: {title: Acme API, version: '1'}
                servers: [{url: https://api.acme.example/v1}]
                paths:
                  \(path):
                    get:
                      operationId: get
                      \(operation)
                \(responses)
                components:
                  securitySchemes:
                    s: \(securityScheme)
                  schemas:
                \(schemas)
                """)
    }
}

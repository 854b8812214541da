import APIContract
import CodeTemplates
import ProjectSettings
import SourceDiagnostics
import Specimen
import TargetLanguages
import YAMLSyntax

/// Documents with hostile text in them.
enum HostileDocument {
    /// A document with operations and nothing hostile around them.
    static func source(_ operations: [HostileOperation]) -> SourceFile {
        let schemas = operations.flatMap(\.schemas)
        var root = frame
        root["paths"] = .object(
            operations.enumerated().map {
                .init(key: "/n\($0.offset)\($0.element.path)", value: $0.element.item)
            })
        root["components"] = ["schemas": .object(schemas)]
        return file(root)
    }

    /// One document for each place outside operations.
    static func sources(_ text: String) -> [(place: String, source: SourceFile)] {
        let value = JSONValue.string(text)
        var sources: [(String, SourceFile)] = []
        func add(_ place: String, _ key: String, _ value: JSONValue) {
            var root = frame
            root[key] = value
            root["paths"] = ["/send": HostileOperation().item]
            sources.append((place, file(root)))
        }
        add("title", "info", ["title": value, "version": "1"])
        var around = frame
        around["info"] = [
            "title": "A", "version": value, "summary": value, "description": value, "termsOfService": value,
            "license": ["name": value, "url": value],
            "contact": ["name": value, "url": value, "email": value],
        ]
        around["tags"] = [["name": value, "description": value, "externalDocs": ["url": value]]]
        around["externalDocs"] = ["url": value, "description": value]
        around["x-vendor"] = ["a": value]
        around["paths"] = ["/send": HostileOperation().item]
        sources.append(("information", file(around)))
        add(
            "server path", "servers", [["url": .string("https://example.com/" + text), "description": value]])
        add("server host", "servers", [["url": .string("https://" + text)]])
        add(
            "server variable", "servers",
            [
                [
                    "url": "https://example.com/{v}",
                    "variables": ["v": ["default": value, "enum": [value], "description": value]],
                ]
            ])
        for kind in ["header", "query", "cookie"] {
            sources.append(
                ("key in \(kind)", security("Key", ["type": "apiKey", "in": .string(kind), "name": value])))
        }
        sources.append(
            ("scheme name", security(text, ["type": "http", "scheme": "bearer", "bearerFormat": value])))
        let flow: JSONValue = [
            "tokenUrl": value, "authorizationUrl": value, "scopes": .object([.init(key: text, value: value)]),
        ]
        sources.append(("flows", security("A", ["type": "oauth2", "flows": ["authorizationCode": flow]])))
        return sources
    }

    private static func security(_ name: String, _ scheme: JSONValue) -> SourceFile {
        var root = frame
        root["security"] = [.object([.init(key: name, value: [])])]
        root["components"] = ["securitySchemes": .object([.init(key: name, value: scheme)])]
        root["paths"] = ["/send": HostileOperation().item]
        return file(root)
    }

    private static let frame: [String: JSONValue] = [
        "openapi": "3.1.0", "info": ["title": "Hostile", "version": "1"],
        "servers": [["url": "https://api.example.com/v1"]],
    ]

    private static func file(_ root: [String: JSONValue]) -> SourceFile {
        let keys = [
            "openapi", "info", "servers", "tags", "externalDocs", "x-vendor", "security", "paths",
            "components",
        ]
        let object = JSONValue.object(keys.compactMap { key in root[key].map { .init(key: key, value: $0) } })
        return SourceFile(path: "hostile.json", bytes: Array(object.text.utf8))
    }

    /// All languages, also those that are made only when they are named.
    static let languages = catalog.entries.map(\.language.id)
    /// All variants but those of vendors' packages.
    static let variants = variants(of: languages)

    /// The variants of some languages but those of vendors' packages.
    static func variants(of languages: [String]) -> [String] {
        let entries = catalog.entries.filter { languages.contains($0.language.id) }
        return Set(entries.flatMap { $0.variants.map(\.name) }).subtracting(["sdk"]).sorted()
    }

    private static let catalog = {
        var diagnostics = DiagnosticList()
        return LanguageCatalog.read(TemplateFolder(files: [:]), into: &diagnostics)
    }()

    /// Generates from a document, in the languages and variants that need not be named, in some languages, or in
    /// all.
    static func generate(
        _ source: SourceFile, _ outputs: Set<GeneratorOptions.Output>, in some: [String]? = nil,
        inAllVariants isFull: Bool = false
    ) -> (files: [GeneratedFile], findings: [Diagnostic]) {
        var options = GeneratorOptions()
        options.outputs = outputs
        options.languages = isFull ? languages : some
        options.variants = isFull ? variants : ["http"]
        let result = Generator(options: options).generate(source)
        return (result.files, result.diagnostics.entries.map(\.diagnostic))
    }
}

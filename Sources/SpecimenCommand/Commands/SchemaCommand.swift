import ExampleRunner
import FileAccess
import PageAudit
import ProjectSettings
import Specimen
import TargetLanguages
import YAMLSyntax

/// `specimen schema`: what settings files may hold, for editors.
enum SchemaCommand: Subcommand {
    static let name = "schema"
    static let summary = "print the JSON Schema of a settings file"
    static let help = """
        Examples:
          specimen schema project > specimen.schema.json      of specimen.yaml
          specimen schema language                            of templates/languages/*/language.yaml
          specimen schema snippets                            of templates/languages/*/snippets.yaml
          specimen schema target                              of templates/pages/*/target.yaml
          specimen schema expected-failures                   of what 'verify --expected-failures' reads

        Editors complete and check a file whose first line names its schema:
          # yaml-language-server: $schema=specimen.schema.json

        """
    static let operands: [Operand] = [
        .required("KIND", among: ["project", "language", "snippets", "target", "expected-failures"])
    ]
    static let options: [Option] = []

    static func run(_ arguments: ParsedArguments) -> ExitStatus {
        let schemas = [
            "project": ProjectFormat.file.jsonSchema(
                title: "specimen.yaml", description: "What is generated from OpenAPI documents, and where to."
            ),
            "language": LanguageFormat.file.jsonSchema(
                title: "language.yaml", description: "How a language is written, checked and run."),
            "snippets": SnippetFormat.file.jsonSchema(
                title: "snippets.yaml", description: "How published programs of a language are read."),
            "target": PageTargetFormat.file.jsonSchema(
                title: "target.yaml", description: "What documentation pages of one kind need."),
            "expected-failures": ExpectedFailureFormat.file.jsonSchema(
                title: "expected failures", description: "Examples that are known to fail, and why."),
        ]
        let kind = arguments.operands[0]
        guard let schema = schemas[kind] else {
            return Usage.unknown("kind of schema", kind, among: schemas.keys.sorted())
        }
        Terminal.output(schema.prettyText() + "\n")
        return .clean
    }
}

import OpenAPIDocument
import SourceDiagnostics
import Testing
import YAMLSyntax

@testable import APIContract

/// A schema that stands alone, with its validator.
struct SchemaFixture {
    let schema: SyntaxNode
    let validator: SchemaValidator

    init(
        _ text: String, version: OpenAPIVersion = .v3_1, remotes: [String: SyntaxNode] = [:],
        assertsFormats: Bool = true
    ) throws {
        schema = try Self.read(text)
        validator = SchemaValidator(
            resolver: ReferenceResolver(root: schema), version: version, remotes: remotes,
            assertsFormats: assertsFormats)
    }

    static func read(_ text: String) throws -> SyntaxNode {
        var diagnostics = DiagnosticList()
        let file = SourceFile(path: "schema.yaml", text: text)
        return try #require(SyntaxReader.read(file, into: &diagnostics), "\(diagnostics.entries) \(text)")
    }

    /// The violations of a value in JSON or YAML, as `pointer message`.
    func messages(_ value: String, direction: Direction = .any) throws -> [String] {
        validator.violations(of: try Self.read(value).jsonValue, against: schema, direction: direction)
            .map { "\($0.pointer) \($0.message)" }
    }
}

import SourceDiagnostics
import YAMLSyntax

/// A documented body of JSON that is written as one text, as OpenAPI allows for any media type (OpenAPI 3.0, section
/// 4.7.14: "example").
enum SerializedExample {
    /// The value that the text of an example stands for: an object or array, unless the schema describes a text.
    /// - Parameters:
    ///   - value: the example as the document has it.
    ///   - schema: the schema of the body.
    /// - Returns: nil when the example is the body itself.
    static func value(_ value: JSONValue, schema: SyntaxNode?) -> JSONValue? {
        guard case .string(let text) = value, !describesText(schema) else { return nil }
        guard let first = text.first(where: { !$0.isWhitespace }), first == "{" || first == "[" else {
            return nil
        }
        var diagnostics = DiagnosticList()
        let file = SourceFile(path: "example.json", bytes: Array(text.utf8))
        let node = SyntaxReader.read(file, into: &diagnostics)
        return diagnostics.hasErrors ? nil : node?.jsonValue
    }

    private static func describesText(_ schema: SyntaxNode?) -> Bool {
        guard let type = schema?["type"] else { return false }
        return type.text == "string" || type.elements.contains { $0.text == "string" }
    }
}

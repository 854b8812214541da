package import SourceDiagnostics
package import YAMLSyntax

/// Finds out whether a tree is an OpenAPI document, and of which version.
package struct DocumentDecoder: Sendable {
    /// Makes a decoder.
    package init() {}

    /// The document that a tree holds.
    /// - Parameters:
    ///   - root: the tree's root node.
    ///   - file: the file that the tree was read from.
    ///   - references: follows the references of a document in several files; nil for one in one file.
    ///   - diagnostics: takes the reason when it is no document that can be used.
    /// - Returns: nil when the root is no mapping, or the version is missing or unknown.
    package func decode(
        _ root: SyntaxNode, file: SourceFile, references: ReferenceResolver? = nil,
        into diagnostics: inout DiagnosticList
    ) -> OpenAPIDocument? {
        guard root.kind == .mapping else {
            diagnostics.error(
                "spec.not-a-document",
                "an OpenAPI document is a mapping that starts with 'openapi: 3.1.0'; this is a \(root.kind)",
                at: root.range)
            return nil
        }
        if let swagger = root["swagger"], root["openapi"] == nil {
            diagnostics.error(
                "spec.unsupported-version",
                "this is a Swagger \(swagger.text ?? "2.0") document; convert it to OpenAPI 3 first",
                at: swagger.range)
            return nil
        }
        guard let node = root["openapi"] else {
            let slip = NearestName.find("openapi", in: root.entries.map(\.name))
            let key = root.entries.first { $0.name == slip }?.key
            diagnostics.error(
                "spec.not-a-document",
                key.map { "there is no key '\($0.text ?? "")'; did you mean 'openapi'?" }
                    ?? "the key 'openapi' with the version of the specification is missing; start the document "
                    + "with 'openapi: 3.1.0'",
                at: (key ?? root).range)
            return nil
        }
        guard let version = node.text.flatMap(OpenAPIVersion.init(text:)) else {
            let found =
                node.text.map { "OpenAPI version '\($0)' is not supported" }
                ?? "the version of OpenAPI is one word, not a \(node.kind)"
            diagnostics.error(
                "spec.unsupported-version", "\(found); use 3.0, 3.1 or 3.2", at: node.range)
            return nil
        }
        return OpenAPIDocument(
            root: root, version: version, file: file,
            references: references ?? ReferenceResolver(root: root))
    }
}

package import SourceDiagnostics
package import YAMLSyntax

/// An OpenAPI document as written: the located tree with the names of the specification.
package struct OpenAPIDocument: Sendable {
    /// The OpenAPI Object.
    package let root: SyntaxNode
    /// The version that it is written in.
    package let version: OpenAPIVersion
    /// The file.
    package let file: SourceFile
    /// Follows the document's references.
    package let references: ReferenceResolver

    /// The Path Item Objects in the order of the document, references followed.
    package func pathItems(_ resolver: ReferenceResolver) -> [PathItemObject] {
        guard let paths = root["paths"].flatMap(resolver.target), paths.kind == .mapping else { return [] }
        return paths.entries.compactMap { entry in
            guard !entry.name.hasPrefix("x-"), entry.value.kind == .mapping else { return nil }
            return PathItemObject(template: entry.key, own: entry.value, resolver: resolver)
        }
    }

    /// The operations in the order of the document.
    package func operations(_ resolver: ReferenceResolver) -> [OperationObject] {
        pathItems(resolver).flatMap(\.operations)
    }

    /// The components of a kind, such as `securitySchemes`.
    package func components(_ kind: String) -> SyntaxNode? {
        guard let components = root["components"], components.kind == .mapping,
            let node = components[kind], node.kind == .mapping
        else { return nil }
        return node
    }
}

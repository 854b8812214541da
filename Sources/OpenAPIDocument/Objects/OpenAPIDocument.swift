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
    /// The operations to leave out, by their `OperationObject.name`.
    package var omitted: Set<String> = []

    /// The Path Item Objects in the order of the document, references followed.
    package func pathItems(_ resolver: ReferenceResolver) -> [PathItemObject] {
        guard let paths = root["paths"].flatMap(resolver.target), paths.kind == .mapping else { return [] }
        return paths.entries.compactMap { entry in
            guard !entry.name.hasPrefix("x-"), entry.value.kind == .mapping else { return nil }
            return PathItemObject(template: entry.key, own: entry.value, resolver: resolver)
        }
    }

    /// The operations in the order of the document, those that are left out too.
    package func allOperations(_ resolver: ReferenceResolver) -> [OperationObject] {
        pathItems(resolver).flatMap(\.operations)
    }

    /// The operations in the order of the document, without those that are left out.
    package func operations(_ resolver: ReferenceResolver) -> [OperationObject] {
        let all = allOperations(resolver)
        return omitted.isEmpty ? all : all.filter { !omitted.contains($0.name) }
    }

    /// The components of a kind, such as `securitySchemes`.
    package func components(_ kind: String) -> SyntaxNode? {
        guard let components = root["components"], components.kind == .mapping,
            let node = components[kind], node.kind == .mapping
        else { return nil }
        return node
    }
}

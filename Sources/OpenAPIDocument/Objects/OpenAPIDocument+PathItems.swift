import YAMLSyntax

extension OpenAPIDocument {
    /// All Path Item Objects: those of the paths, then those that no request can be made of: webhooks, callbacks, and
    /// components that may be used by nobody (OpenAPI 3.2, sections 4.1.1, 4.7.1 and 4.18).
    func allPathItems(_ resolver: ReferenceResolver) -> [PathItemObject] {
        var items = pathItems(resolver)
        for node in [root["webhooks"], components("pathItems")] { items += pathItems(under: node, resolver) }
        let callbacks = items.flatMap(\.operations).compactMap { $0.node["callbacks"] }
        for node in callbacks + [components("callbacks")].compactMap(\.self) where node.kind == .mapping {
            for entry in node.entries {
                items += pathItems(under: resolver.target(of: entry.value), resolver)
            }
        }
        return items
    }

    /// The Path Item Objects of what the API sends itself.
    func webhooks(_ resolver: ReferenceResolver) -> [PathItemObject] {
        pathItems(under: root["webhooks"], resolver)
    }

    private func pathItems(under node: SyntaxNode?, _ resolver: ReferenceResolver) -> [PathItemObject] {
        guard let node, node.kind == .mapping else { return [] }
        return node.entries.compactMap { entry in
            guard !entry.name.hasPrefix("x-"), entry.value.kind == .mapping else { return nil }
            return PathItemObject(template: entry.key, own: entry.value, resolver: resolver)
        }
    }
}

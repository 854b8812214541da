package import YAMLSyntax

/// A Path Item Object as written (OpenAPI 3.2, section 4.9).
package struct PathItemObject: Sendable {
    /// The fixed fields that hold an operation, in the specification's order.
    package static let methods = [
        "get", "put", "post", "delete", "options", "head", "patch", "trace", "query",
    ]

    /// The template that it stands under, such as `/data_requests/{data_request_id}/tokens`.
    package let template: SyntaxNode
    /// The object, after its `$ref` was followed.
    package let node: SyntaxNode
    /// The object as it stands under the template: what is beside its `$ref` comes first.
    private let own: SyntaxNode
    private let resolver: ReferenceResolver

    init(template: SyntaxNode, own: SyntaxNode, resolver: ReferenceResolver) {
        self.template = template
        self.own = own
        self.resolver = resolver
        let target = resolver.target(of: own)
        node = target?.kind == .mapping ? target ?? own : own
    }

    /// The value of a field, beside the `$ref` or behind it.
    package subscript(key: String) -> SyntaxNode? { own[key] ?? node[key] }

    /// The Parameter Objects of all operations.
    package var parameters: [SyntaxNode] {
        nodes.flatMap { $0["parameters"].map { Array($0.elements) } ?? [] }
    }

    /// The operations in the order of the document.
    ///
    /// An Operation Object has no `$ref`, but documents that are split into files use it there.
    package var operations: [OperationObject] {
        var found: [OperationObject] = []
        for node in nodes where node.kind == .mapping {
            for entry in node.entries where Self.methods.contains(entry.name) { add(entry, to: &found) }
            if let additional = node["additionalOperations"], additional.kind == .mapping {
                for entry in additional.entries where !entry.name.hasPrefix("x-") { add(entry, to: &found) }
            }
        }
        return found
    }

    private var nodes: [SyntaxNode] { node.index == own.index ? [node] : [own, node] }

    private func add(_ entry: SyntaxEntry, to found: inout [OperationObject]) {
        guard entry.value.kind == .mapping, !found.contains(where: { $0.method == entry.name }) else {
            return
        }
        let target = resolver.target(of: entry.value)
        let node = target?.kind == .mapping ? target ?? entry.value : entry.value
        found.append(OperationObject(method: entry.name, key: entry.key, pathItem: self, node: node))
    }
}

/// An Operation Object as written (OpenAPI 3.2, section 4.10).
package struct OperationObject: Sendable {
    /// The method as written: in lower case but for additional operations.
    package let method: String
    /// The key, which is the place to name when something lacks.
    package let key: SyntaxNode
    /// The path that it belongs to.
    package let pathItem: PathItemObject
    /// The object.
    package let node: SyntaxNode

    /// The node of its `operationId`.
    package var operationID: SyntaxNode? { node["operationId"] }
}

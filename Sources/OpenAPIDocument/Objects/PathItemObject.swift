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

    /// The operations in the order of the document.
    package var operations: [OperationObject] {
        var found: [OperationObject] = []
        guard node.kind == .mapping else { return found }
        for entry in node.entries where Self.methods.contains(entry.name) && entry.value.kind == .mapping {
            found.append(
                OperationObject(method: entry.name, key: entry.key, pathItem: self, node: entry.value))
        }
        if let additional = node["additionalOperations"], additional.kind == .mapping {
            for entry in additional.entries where entry.value.kind == .mapping {
                found.append(
                    OperationObject(method: entry.name, key: entry.key, pathItem: self, node: entry.value))
            }
        }
        return found
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

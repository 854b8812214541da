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
            for entry in node.entries where Self.methods.contains(entry.name) {
                add(entry, method: entry.name.uppercased(), to: &found)
            }
            for entry in Self.additionalOperations(of: node) where Self.isAdditionalMethod(entry.name) {
                add(entry, method: entry.name, to: &found)
            }
        }
        return found
    }

    /// The keys of `additionalOperations` that no request can be made of.
    package var invalidMethods: [SyntaxNode] {
        nodes.flatMap(Self.additionalOperations).filter { !Self.isAdditionalMethod($0.name) }.map(\.key)
    }

    /// Operations under methods of their own, which stand as they are sent (OpenAPI 3.2, section 4.9.1).
    private static func additionalOperations(of node: SyntaxNode) -> [SyntaxEntry] {
        guard node.kind == .mapping, let additional = node["additionalOperations"],
            additional.kind == .mapping
        else { return [] }
        return additional.entries.filter { !$0.name.hasPrefix("x-") }
    }

    /// Whether a method is a token (RFC 9110, section 9.1) that has no field of its own. One that starts with a
    /// letter is never mistaken for an option of a command.
    private static func isAdditionalMethod(_ method: String) -> Bool {
        !methods.contains(method.lowercased()) && method.first?.isASCII == true
            && method.first?.isLetter == true && HTTPToken.isToken(method)
    }

    private var nodes: [SyntaxNode] { node.index == own.index ? [node] : [own, node] }

    private func add(_ entry: SyntaxEntry, method: String, to found: inout [OperationObject]) {
        guard entry.value.kind == .mapping, !found.contains(where: { $0.method == method }) else { return }
        let target = resolver.target(of: entry.value)
        let node = target?.kind == .mapping ? target ?? entry.value : entry.value
        found.append(OperationObject(method: method, key: entry.key, pathItem: self, node: node))
    }
}

/// An Operation Object as written (OpenAPI 3.2, section 4.10).
package struct OperationObject: Sendable {
    /// The method as it is sent: in upper case but for additional operations, which keep their case.
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

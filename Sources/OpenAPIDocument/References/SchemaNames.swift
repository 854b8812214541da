import YAMLSyntax

/// What `$id`, `$anchor`, `$dynamicAnchor` and `$self` name in a document (JSON Schema Core 2020-12, section
/// 8.2; OpenAPI 3.2, section 4.1.2).
struct SchemaNames: Sendable {
    private struct Resource: Sendable {
        let root: SyntaxNode
        let base: URIReference
    }

    /// The schemas with an `$id` and the files, by URI.
    private var resources: [URIReference: SyntaxNode] = [:]
    /// The same in document order: of two that hold a node, the later is the inner one.
    private var list: [Resource] = []
    private var anchors: [URIReference: SyntaxNode] = [:]

    /// Finds the names; nil when there are none, which is nearly always so.
    init?(_ parts: [ReferenceResolver.Part]) {
        guard let tree = parts.first?.root.tree,
            ["$id", "$anchor", "$dynamicAnchor", "$self"].contains(where: {
                !tree.values(ofKey: $0).isEmpty
            })
        else { return nil }
        for part in parts {
            let own = URIReference("").resolve(URIReference(part.path))
            let base = part.root["$self"]?.string.map { own.resolve(URIReference($0)).resource } ?? own
            resources[own] = part.root
            add(part.root, base)
            walk(part.root, base)
        }
    }

    /// The names of all anchors.
    var anchorNames: [String] { Set(anchors.keys.compactMap(\.fragment)).sorted() }

    /// The node that a reference leads to by a name.
    /// - Returns: nil when it takes no name to follow it.
    func target(of reference: String, from node: SyntaxNode) -> SyntaxNode? {
        guard let base = list.last(where: { $0.root.subtree.contains(node.index) })?.base else { return nil }
        let uri = base.resolve(URIReference(reference))
        guard let root = resources[uri.resource] else { return nil }
        if let anchor = anchors[uri] { return anchor }
        guard let pointer = JSONPointer(fragment: uri.fragment ?? "") else { return nil }
        return try? pointer.target(from: root).get()
    }

    private mutating func add(_ root: SyntaxNode, _ base: URIReference) {
        if resources[base] == nil { resources[base] = root }
        list.append(Resource(root: root, base: base))
    }

    /// The depth is the tree's, which is limited.
    private mutating func walk(_ node: SyntaxNode, _ outer: URIReference) {
        for element in node.elements { walk(element, outer) }
        guard node.kind == .mapping else { return }
        var base = outer
        if let id = node["$id"]?.string {
            base = outer.resolve(URIReference(id)).resource
            add(node, base)
        }
        for key in ["$anchor", "$dynamicAnchor"] {
            guard let name = node[key]?.string else { continue }
            var uri = base
            uri.fragment = name
            if anchors[uri] == nil { anchors[uri] = node }
        }
        for entry in node.entries where entry.value.kind != .scalar { walk(entry.value, base) }
    }
}

import YAMLSyntax

/// What `$id`, `$anchor`, `$dynamicAnchor` and `$self` name in a document (JSON Schema Core 2020-12, section
/// 8.2; OpenAPI 3.2, section 4.1.2).
///
/// Only schemas have names: an example may hold the same keys as data.
struct SchemaNames: Sendable {
    /// The schemas with an `$id` and the files, by URI.
    private var resources: [URIReference: SyntaxNode] = [:]
    private var anchors: [URIReference: SyntaxNode] = [:]
    /// The roots of the resources.
    private var roots: [SyntaxNode] = []
    /// What references in them are relative to.
    private var bases: [URIReference] = []
    private var table = SubtreeTable([])

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
            if part.root["openapi"] == nil {
                walkFragment(part.root, base)
            } else {
                walkObject(part.root, .document, base)
            }
        }
        table = SubtreeTable(roots)
    }

    /// The names of all anchors.
    var anchorNames: [String] { Set(anchors.keys.compactMap(\.fragment)).sorted() }

    /// The node that a reference leads to by a name.
    /// - Returns: nil when it takes no name to follow it.
    func target(of reference: String, from node: SyntaxNode) -> SyntaxNode? {
        guard let number = table.innermost(around: node) else { return nil }
        let uri = bases[number].resolve(URIReference(reference))
        guard let root = resources[uri.resource] else { return nil }
        if let anchor = anchors[uri] { return anchor }
        guard let pointer = JSONPointer(fragment: uri.fragment ?? "") else { return nil }
        return try? pointer.target(from: root).get()
    }

    private mutating func add(_ root: SyntaxNode, _ base: URIReference) {
        if resources[base] == nil { resources[base] = root }
        roots.append(root)
        bases.append(base)
    }

    /// Walks what stands at a place. The depth is the tree's, which is limited.
    private mutating func walk(_ node: SyntaxNode, _ type: FieldType, _ base: URIReference) {
        switch type {
        case .list(let element): for item in node.elements { walk(item, element, base) }
        case .map(let element): for entry in node.entries { walk(entry.value, element, base) }
        case .object(let kind), .reference(let kind): walkObject(node, kind, base)
        case .schema: walkObject(node, .schema, base)
        case .schemas:
            walkObject(node, .schema, base)
            for item in node.elements { walkObject(item, .schema, base) }
        case .string, .word, .boolean, .integer, .number, .any, .types, .strings: break
        }
    }

    private mutating func walkObject(_ node: SyntaxNode, _ kind: ObjectKind, _ outer: URIReference) {
        guard node.kind == .mapping else { return }
        let base = kind == .schema ? note(node, outer) : outer
        let definition = kind.definition
        for entry in node.entries where entry.value.kind != .scalar {
            if let field = definition.field(named: entry.name) {
                walk(entry.value, field.type, base)
            } else if case .values(let type) = definition.otherKeys, !entry.name.hasPrefix("x-") {
                walk(entry.value, type, base)
            }
        }
    }

    /// What may stand in a file that is not a document, where nothing says of which kind an object is.
    private static let fragmentKinds: [ObjectKind] = [
        .schema, .components, .pathItem, .operation, .parameter, .mediaType,
    ]

    /// Walks an object of unknown kind: a key means what it means in any kind, or is a name.
    private mutating func walkFragment(_ node: SyntaxNode, _ outer: URIReference) {
        guard node.kind == .mapping else { return }
        let base = note(node, outer)
        for entry in node.entries where entry.value.kind != .scalar && !entry.name.hasPrefix("x-") {
            let fields = Self.fragmentKinds.compactMap { $0.definition.field(named: entry.name) }
            if fields.isEmpty { walkFragment(entry.value, base) }
            for field in fields { walk(entry.value, field.type, base) }
        }
    }

    /// Notes the names of a schema.
    /// - Returns: what references in it are relative to.
    private mutating func note(_ schema: SyntaxNode, _ outer: URIReference) -> URIReference {
        var base = outer
        if let id = schema["$id"]?.string {
            base = outer.resolve(URIReference(id)).resource
            add(schema, base)
        }
        for key in ["$anchor", "$dynamicAnchor"] {
            guard let name = schema[key]?.string else { continue }
            var uri = base
            uri.fragment = name
            if anchors[uri] == nil { anchors[uri] = schema }
        }
        return base
    }
}

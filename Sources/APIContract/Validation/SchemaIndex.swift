import OpenAPIDocument
import YAMLSyntax

/// The schema resources of a document: what `$id`, `$anchor` and `$dynamicAnchor` name
/// (JSON Schema Core 2020-12, section 8.2).
struct SchemaIndex: Sendable {
    /// A schema with a URI of its own, or a whole document.
    struct Resource: Sendable {
        /// The root of the resource.
        let root: SyntaxNode
        /// The URI that references in it are relative to.
        let base: URIReference
        /// What `$anchor` and `$dynamicAnchor` name.
        var anchors: [String: SyntaxNode] = [:]
        /// What `$dynamicAnchor` names.
        var dynamicAnchors: [String: SyntaxNode] = [:]
        /// Whether its meta-schema has the validation vocabulary.
        var hasAssertions = true
    }

    /// A node of any tree.
    struct Place: Hashable, Sendable {
        let tree: ObjectIdentifier
        let index: Int

        init(_ node: SyntaxNode) {
            tree = ObjectIdentifier(node.tree)
            index = node.index
        }
    }

    /// What a reference leads to.
    struct Target {
        let node: SyntaxNode
        let resource: Int
        /// The name, when a `$dynamicAnchor` has it.
        var dynamicAnchor: String?
    }

    /// The resources; the first is the document itself.
    var resources: [Resource]
    private let resolver: ReferenceResolver
    private var numbers: [URIReference: Int] = [:]
    private var roots: [Place: Int] = [:]
    private var table = SubtreeTable([])
    /// Whether any schema has `unevaluatedItems` or `unevaluatedProperties`.
    var usesUnevaluated = false

    /// Indexes a document. OpenAPI 3.0 has no names but JSON Pointers, so there is nothing to look for.
    init(resolver: ReferenceResolver, version: OpenAPIVersion, remotes: [String: SyntaxNode]) {
        resources = []
        self.resolver = resolver
        for part in resolver.parts {
            let own = URIReference("").resolve(URIReference(part.path))
            let base = own.resolve(URIReference(part.root["$self"]?.text ?? ""))
            let number = add(part.root, base: base)
            if numbers[own] == nil { numbers[own] = number }
        }
        if version > .v3_0 { findNames(remotes) }
        table = SubtreeTable(resources.map(\.root))
    }

    private mutating func findNames(_ remotes: [String: SyntaxNode]) {
        for (number, part) in resolver.parts.enumerated() { walkDocument(part.root, resource: number) }
        for (uri, remote) in remotes.sorted(by: { $0.key < $1.key }) {
            walkSchema(remote, resource: add(remote, base: URIReference(uri)))
        }
        for number in resources.indices { findVocabulary(number) }
    }

    /// Adds a resource, or finds it again under a further name.
    @discardableResult
    mutating func add(_ root: SyntaxNode, base: URIReference) -> Int {
        let place = Place(root)
        resources.append(Resource(root: root, base: base.resource))
        let number = resources.count - 1
        if numbers[base.resource] == nil { numbers[base.resource] = number }
        roots[place] = number
        return number
    }

    private mutating func findVocabulary(_ number: Int) {
        guard let schema = resources[number].root["$schema"]?.text,
            let meta = numbers[URIReference(schema).resource],
            let vocabulary = resources[meta].root["$vocabulary"], vocabulary.kind == .mapping
        else { return }
        resources[number].hasAssertions =
            vocabulary["https://json-schema.org/draft/2020-12/vocab/validation"] != nil
    }

    /// The number of the resource that a node is the root of.
    func resource(rootedAt node: SyntaxNode) -> Int? {
        resources.count > 1 ? roots[Place(node)] : nil
    }

    /// The number of the innermost resource that holds a node.
    func resource(containing node: SyntaxNode) -> Int {
        // Of one root with two names, the later name is its own `$id`.
        resources.count > 1 ? table.innermost(around: node) ?? 0 : 0
    }

    /// Where a reference leads from a resource; nil for nowhere.
    func target(of reference: String, from number: Int) -> Target? {
        guard resources.indices.contains(number) else { return nil }
        if reference.hasPrefix("#"),
            let node = JSONPointer.plainTarget(of: reference.dropFirst(), from: resources[number].root)
        {
            return Target(node: node, resource: resource(containing: node))
        }
        var resource = number
        let parts = URIReference(reference)
        if !reference.hasPrefix("#") {
            let uri = resources[number].base.resolve(parts).resource
            guard let found = uri == resources[number].base ? number : numbers[uri] else {
                guard case .success(let node) = resolver.follow(reference, from: resources[number].root)
                else {
                    return nil
                }
                return Target(node: node, resource: self.resource(containing: node))
            }
            resource = found
        }
        let fragment = parts.fragment ?? ""
        if fragment.isEmpty { return Target(node: resources[resource].root, resource: resource) }
        if fragment.hasPrefix("/") {
            guard let pointer = JSONPointer(fragment: fragment),
                case .success(let node) = pointer.target(from: resources[resource].root)
            else { return nil }
            return Target(node: node, resource: self.resource(containing: node))
        }
        guard let node = resources[resource].anchors[fragment] else { return nil }
        let isDynamic = resources[resource].dynamicAnchors[fragment] != nil
        return Target(node: node, resource: resource, dynamicAnchor: isDynamic ? fragment : nil)
    }
}

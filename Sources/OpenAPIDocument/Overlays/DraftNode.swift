import YAMLSyntax

/// A node of a document that overlays change. What is not looked into stays the node that was read.
final class DraftNode {
    /// A member of a mapping.
    struct Member {
        let key: SyntaxNode
        let name: String
        let value: DraftNode
    }

    private enum Content {
        case unread
        case members([Member])
        case elements([DraftNode])
    }

    /// The node as it was read: where it stands, and what it is unless it was changed.
    private(set) var source: SyntaxNode
    private var content = Content.unread
    /// Whether an overlay took it away.
    var isRemoved = false

    init(_ source: SyntaxNode) { self.source = source }

    var kind: SyntaxNode.Kind { source.kind }

    /// The members of a mapping that are left.
    var members: [Member] {
        if case .unread = content, kind == .mapping {
            content = .members(
                source.entries.map { Member(key: $0.key, name: $0.name, value: DraftNode($0.value)) })
        }
        guard case .members(let members) = content else { return [] }
        return members.contains(where: \.value.isRemoved) ? members.filter { !$0.value.isRemoved } : members
    }

    /// The elements of a sequence that are left.
    var elements: [DraftNode] {
        if case .unread = content, kind == .sequence {
            content = .elements(source.elements.map(DraftNode.init))
        }
        guard case .elements(let elements) = content else { return [] }
        return elements.contains(where: \.isRemoved) ? elements.filter { !$0.isRemoved } : elements
    }

    /// All children in order.
    var children: [DraftNode] { kind == .mapping ? members.map(\.value) : elements }

    /// Puts another node in its place.
    func replace(by other: SyntaxNode) {
        source = other
        content = .unread
    }

    /// Adds elements to a sequence.
    func append(contentsOf added: some Sequence<SyntaxNode>) {
        content = .elements(elements + added.map(DraftNode.init))
    }

    /// Merges a mapping into a mapping: mappings are merged, sequences joined, anything else is replaced
    /// (OpenAPI Overlay 1.0, section 4.4.3). The depth is that of the overlay's tree, which is limited.
    func merge(_ update: SyntaxNode) {
        var members = self.members
        let indices = Dictionary(members.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { a, _ in a })
        for entry in update.entries {
            guard let index = indices[entry.name] else {
                members.append(Member(key: entry.key, name: entry.name, value: DraftNode(entry.value)))
                continue
            }
            let value = members[index].value
            switch (value.kind, entry.value.kind) {
            case (.mapping, .mapping): value.merge(entry.value)
            case (.sequence, .sequence): value.append(contentsOf: entry.value.elements)
            default: value.replace(by: entry.value)
            }
        }
        content = .members(members)
    }

    /// Writes the node with its changes.
    /// - Returns: false when it would be beyond the limits.
    func write(to composer: inout SyntaxTreeComposer) -> Bool {
        switch content {
        case .unread: return composer.append(source)
        case .members:
            guard composer.open(inPlaceOf: source) else { return false }
            for member in members {
                guard composer.append(member.key), member.value.write(to: &composer) else { return false }
            }
        case .elements:
            guard composer.open(inPlaceOf: source) else { return false }
            for element in elements where !element.write(to: &composer) { return false }
        }
        composer.close()
        return true
    }
}

import YAMLSyntax

/// The schemas that `allOf` puts together, and what those of them forbid by mistake that are closed.
///
/// `additionalProperties: false` sees only the properties beside it (JSON Schema Core 2020-12, section 10.3.2.3), so
/// one part of `allOf` that has it forbids what the other parts add. Generators that close the schema of every class
/// write this for each class with a base, and mean a value with the members of both.
struct Composition {
    /// How many schemas are taken together.
    private static let maximumCount = 100

    /// The schemas, the whole first.
    let parts: [SyntaxNode]

    /// Collects what a schema includes by `allOf` and by `$ref`.
    init(_ whole: SyntaxNode, in index: SchemaIndex) {
        var parts: [SyntaxNode] = []
        var known: Set<SchemaIndex.Place> = []
        var open = [whole]
        while let node = open.popLast(), parts.count < Self.maximumCount {
            guard node.kind == .mapping, known.insert(SchemaIndex.Place(node)).inserted else { continue }
            parts.append(node)
            var further = node["allOf"].map { Array($0.elements) } ?? []
            if let reference = node["$ref"]?.text,
                let target = index.target(of: reference, from: index.resource(containing: node))
            {
                further.append(target.node)
            }
            open += further.reversed()
        }
        self.parts = parts
    }

    /// Whether a schema has no members but those beside it.
    static func isClosed(_ schema: SyntaxNode) -> Bool { schema["additionalProperties"]?.boolean == false }

    /// The names that a closed part forbids by mistake: other parts describe them.
    ///
    /// A part that only repeats members of the others leaves out the rest on purpose, as long as nothing asks for
    /// that and no other part is closed.
    func forgiven(by part: SyntaxNode) -> Set<ExactText> {
        let place = SchemaIndex.Place(part)
        let others = parts.filter { SchemaIndex.Place($0) != place }
        guard others.count < parts.count, !others.isEmpty, Self.isClosed(part) else { return [] }
        let own = Self.names(part)
        let further = Set(others.flatMap(Self.names))
        let foreign = further.subtracting(own)
        let isNarrowing = !own.isEmpty && own.isSubset(of: further) && !others.contains(where: Self.isClosed)
        if isNarrowing {
            let required = parts.flatMap { $0["required"].map { Array($0.elements) } ?? [] }
            let isAsked = required.contains { $0.text.map { foreign.contains(ExactText($0)) } ?? false }
            if !isAsked { return [] }
        }
        return foreign
    }

    private static func names(_ schema: SyntaxNode) -> Set<ExactText> {
        Set(schema["properties"]?.entries.map { ExactText($0.name) } ?? [])
    }
}

import YAMLSyntax

extension SchemaTable {
    /// The schemas that members without a property of their own have: those of `patternProperties` and of
    /// `additionalProperties`, each once.
    /// - Returns: nil where some may be anything; empty where there are no such members.
    package func others(of schema: Schema) -> [SchemaID]? {
        var ids: [SchemaID] = []
        var isOpen = true
        for (pattern, id) in schema.patternProperties {
            if Self.isAnyName(pattern) { isOpen = false }
            if self[id].node.boolean != false, !ids.contains(id) { ids.append(id) }
        }
        switch schema.additionalProperties {
        case .none: return ids
        case .values(let id?): return ids.contains(id) ? ids : ids + [id]
        case .values(nil), .unspecified: return isOpen ? nil : ids
        }
    }

    /// The one schema that stands for those of all members without a property; nil where they may differ.
    package func other(of schema: Schema) -> SchemaID? {
        guard let all = others(of: schema), let first = all.first else { return nil }
        return all.dropFirst().allSatisfy { isAlike($0, first) } ? first : nil
    }

    /// Whether no object has a member, because its schema is `false`.
    package func isImpossible(_ property: Schema.Property) -> Bool {
        self[property.schema].node.boolean == false
    }

    /// The discriminator that tells the alternatives of a schema apart: its own, else one that all of them include.
    package func discriminator(of id: SchemaID) -> Discriminator? {
        let schema = self[id]
        if let own = schema.discriminator { return own }
        var common: [SchemaID]?
        for alternative in schema.oneOf.isEmpty ? schema.anyOf : schema.oneOf {
            let bases = bases(of: alternative)
            common = common?.filter(bases.contains) ?? bases
            if common?.isEmpty == true { return nil }
        }
        return common?.first.flatMap { self[$0].discriminator }
    }

    /// The schemas with a discriminator that a schema includes by `allOf`, itself among them.
    private func bases(of id: SchemaID) -> [SchemaID] {
        var found: [SchemaID] = []
        var open = [id]
        while let next = open.popLast(), found.count < 100 {
            guard !found.contains(next) else { continue }
            found.append(next)
            open += self[next].allOf.reversed()
        }
        return found.filter { self[$0].discriminator != nil }
    }

    private static func isAnyName(_ pattern: String) -> Bool {
        var text = pattern[...]
        if text.first == "^" { text.removeFirst() }
        if text.last == "$" { text.removeLast() }
        return ["", ".*", ".+"].contains(text)
    }
}

import OpenAPIDocument
import YAMLSyntax

/// Finds the alternative of `oneOf` or `anyOf` that the discriminator of an object names
/// (OpenAPI 3.2, section 4.25).
struct AlternativeChooser {
    /// What the discriminator says about an object.
    enum Choice {
        /// Nothing: all alternatives count.
        case open
        /// It is this alternative.
        case alternative(SyntaxNode)
        /// It is none of the alternatives, although each has a name: a member has another text.
        case none(Tag)
    }

    /// A member that should name an alternative.
    struct Tag {
        /// The member's name.
        let name: String
        /// Its text.
        let text: String
        /// The texts that name an alternative.
        let known: [String]
    }

    /// How far references and `allOf` are followed.
    private static let maximumDepth = 16

    let index: SchemaIndex
    /// The resource that the schema stands in.
    let resource: Int

    /// What the schema's own discriminator says.
    func choice(_ alternatives: SyntaxNode, in schema: SyntaxNode, _ members: [JSONValue.Member]) -> Choice {
        guard let discriminator = schema["discriminator"] else { return .open }
        return choice(alternatives, discriminator, members)
    }

    /// What the discriminator of a schema says that all alternatives include by `allOf`, as generators write it for
    /// classes with a common ancestor.
    func commonChoice(_ alternatives: SyntaxNode, _ members: [JSONValue.Member]) -> Choice {
        var common: [SyntaxNode]?
        for alternative in alternatives.elements {
            let own = ancestors(alternative).compactMap { $0["discriminator"] }
            common = common?.filter { known in own.contains { isSame($0, known) } } ?? own
            if common?.isEmpty == true { return .open }
        }
        return common?.first.map { choice(alternatives, $0, members) } ?? .open
    }

    /// The component that the discriminator of a schema names which has no alternatives.
    func heir(of schema: SyntaxNode, _ members: [JSONValue.Member]) -> SyntaxNode? {
        guard let discriminator = schema["discriminator"], let name = discriminator["propertyName"]?.text,
            case .string(let text)? = members.first(where: { JSONEquality.areEqual($0.key, name) })?.value
        else { return nil }
        return target(named: discriminator["mapping"]?[text]?.text ?? text, from: discriminator)
    }

    private func choice(
        _ alternatives: SyntaxNode, _ discriminator: SyntaxNode, _ members: [JSONValue.Member]
    ) -> Choice {
        guard discriminator.kind == .mapping, let name = discriminator["propertyName"]?.text else {
            return .open
        }
        let mapping = discriminator["mapping"].flatMap { $0.kind == .mapping ? $0 : nil }
        let fallback = discriminator["defaultMapping"]?.text
        guard let member = members.first(where: { JSONEquality.areEqual($0.key, name) }) else {
            return fallback.flatMap { alternative(named: $0, alternatives, discriminator) }
                .map(Choice.alternative) ?? .open
        }
        guard case .string(let text) = member.value else { return .open }
        let named = mapping?[text]?.text ?? text
        for name in [named, fallback].compactMap(\.self) {
            if let found = alternative(named: name, alternatives, discriminator) {
                return .alternative(found)
            }
        }
        guard alternatives.elements.allSatisfy({ $0["$ref"] != nil || $0["type"]?.text == "null" }) else {
            return .open
        }
        let known = alternatives.elements.flatMap { texts(naming: $0, mapping, discriminator) }
        return .none(Tag(name: name, text: text, known: known))
    }

    /// The texts that name an alternative.
    private func texts(
        naming alternative: SyntaxNode, _ mapping: SyntaxNode?, _ discriminator: SyntaxNode
    ) -> [String] {
        var texts: [String] = []
        for entry in mapping.map({ Array($0.entries) }) ?? [] {
            guard let name = entry.value.text, let target = target(named: name, from: discriminator) else {
                continue
            }
            if isMeant(alternative, by: target) { texts.append(entry.name) }
        }
        guard texts.isEmpty, let reference = alternative["$ref"]?.text else { return texts }
        return [Self.lastName(reference)]
    }

    /// The alternative of a name or a reference, or the one that stands for it: that which it includes, or of
    /// whose own alternatives it is one.
    private func alternative(
        named name: String, _ alternatives: SyntaxNode, _ discriminator: SyntaxNode
    ) -> SyntaxNode? {
        guard let target = target(named: name, from: discriminator) else {
            // The name of a component in another file.
            return alternatives.elements.first { $0["$ref"]?.text.map(Self.lastName) == name }
        }
        return alternatives.elements.first { end(of: $0).map { isSame($0, target) } ?? false }
            ?? alternatives.elements.first { isMeant($0, by: target) }
    }

    private func isMeant(_ alternative: SyntaxNode, by target: SyntaxNode) -> Bool {
        guard let end = end(of: alternative) else { return false }
        return ancestors(target).contains { isSame($0, end) } || leaves(end).contains { isSame($0, target) }
    }

    /// A mapping may name a component instead of referring to it.
    private func target(named name: String, from node: SyntaxNode) -> SyntaxNode? {
        let component = "#/components/schemas/" + JSONPointer.escape(name)
        for reference in name.hasPrefix("#") ? [name, component] : [component, name] {
            if let target = index.target(of: reference, from: resource), let end = end(of: target.node) {
                return end
            }
        }
        return nil
    }

    /// What a schema stands for when it is only a reference.
    private func end(of schema: SyntaxNode) -> SyntaxNode? {
        var node = schema
        for _ in 0..<Self.maximumDepth {
            guard let reference = node["$ref"]?.text else { return node }
            guard let target = index.target(of: reference, from: index.resource(containing: node)) else {
                return nil
            }
            node = target.node
        }
        return nil
    }

    /// A schema with all that it includes.
    private func ancestors(_ schema: SyntaxNode) -> [SyntaxNode] { reach(schema, "allOf") }

    /// A schema with all its alternatives.
    private func leaves(_ schema: SyntaxNode) -> [SyntaxNode] {
        reach(schema, "oneOf") + reach(schema, "anyOf")
    }

    private func reach(_ schema: SyntaxNode, _ key: String) -> [SyntaxNode] {
        var found: [SyntaxNode] = []
        var open = [(schema, 0)]
        while let (node, depth) = open.popLast() {
            guard let node = end(of: node), depth < Self.maximumDepth, found.count < 100,
                !found.contains(where: { isSame($0, node) })
            else { continue }
            found.append(node)
            open += (node[key].map { Array($0.elements) } ?? []).map { ($0, depth + 1) }.reversed()
        }
        return found
    }

    /// Whether a schema itself says which texts a member may have.
    func listsTexts(_ schema: SyntaxNode, of member: String) -> Bool {
        ancestors(schema).contains { part in
            guard let property = part["properties"]?[member].flatMap(end) else { return false }
            return property["const"] != nil || property["enum"] != nil
        }
    }

    private func isSame(_ node: SyntaxNode, _ other: SyntaxNode) -> Bool {
        node.index == other.index && node.tree === other.tree
    }

    private static func lastName(_ reference: String) -> String {
        let place = reference.split { $0 == "/" || $0 == "#" }.last ?? ""
        return String(reference.contains("#/") ? place : place.prefix { $0 != "." })
    }
}

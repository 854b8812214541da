package import YAMLSyntax

/// Settings of the same things from several files: what a project file says, then what the document says.
///
/// The first layer that has a key decides; mappings are looked into key by key.
package struct SettingsLayers: Sendable {
    /// The layers, the strongest first.
    package let nodes: [SyntaxNode]

    /// Makes layers of nodes; those that are not there are left out.
    package init(_ nodes: [SyntaxNode?]) { self.nodes = nodes.compactMap(\.self) }

    /// What the layers say under a key.
    package subscript(key: String) -> SettingsLayers { SettingsLayers(nodes.map { $0[key] }) }

    /// The strongest of the layers.
    package var node: SyntaxNode? { nodes.first }

    /// The entries of all layers, each name once; extensions are left out.
    package var entries: [SyntaxEntry] {
        var names: Set<String> = []
        return nodes.flatMap { Array($0.entries) }.filter {
            !$0.name.hasPrefix("x-") && names.insert($0.name).inserted
        }
    }
}

package import SourceDiagnostics
package import YAMLSyntax

/// Reads a settings file strictly: unknown keys and wrong types are errors with positions.
package struct SettingsReader {
    /// The findings so far.
    package var diagnostics = DiagnosticList()
    private let id: String

    /// Makes a reader.
    /// - Parameter id: the first part of the ids of its findings, such as `language`.
    package init(id: String) { self.id = id }

    /// Checks that a node is a mapping with known keys only.
    /// - Returns: whether it is a mapping.
    package mutating func check(_ node: SyntaxNode, keys: [String], required: [String] = []) -> Bool {
        guard node.kind == .mapping else {
            wrong(node, "a mapping with the keys \(keys.joined(separator: ", "))")
            return false
        }
        for entry in node.entries where !keys.contains(entry.name) {
            diagnostics.error(
                "\(id).unknown-key",
                "there is no key '\(entry.name)'; use \(keys.joined(separator: ", "))"
                    + NearestName.hint(entry.name, in: keys),
                at: entry.key.range)
        }
        for key in required where node[key] == nil {
            diagnostics.error("\(id).missing-key", "the key '\(key)' is missing", at: node.range)
        }
        return true
    }

    /// The text of a key; a default when it is not there.
    package mutating func text(_ node: SyntaxNode, _ key: String, _ standard: String = "") -> String {
        guard let value = node[key] else { return standard }
        guard let text = value.text else {
            wrong(value, "a text")
            return standard
        }
        return text
    }

    /// The text of a key, if it is there.
    package mutating func optionalText(_ node: SyntaxNode, _ key: String) -> String? {
        node[key] == nil ? nil : text(node, key)
    }

    /// The truth of a key; a default when it is not there.
    package mutating func flag(_ node: SyntaxNode, _ key: String, _ standard: Bool = false) -> Bool {
        guard let value = node[key] else { return standard }
        guard let flag = value.boolean else {
            wrong(value, "'true' or 'false'")
            return standard
        }
        return flag
    }

    /// The texts of a sequence.
    package mutating func texts(_ node: SyntaxNode?) -> [String] {
        guard let node else { return [] }
        guard node.kind == .sequence else {
            wrong(node, "a sequence of texts")
            return []
        }
        var texts: [String] = []
        for element in node.elements {
            if let text = element.text { texts.append(text) } else { wrong(element, "a text") }
        }
        return texts
    }

    /// A sequence of commands, each a sequence of texts.
    package mutating func commands(_ node: SyntaxNode?) -> [[String]] {
        guard let node else { return [] }
        guard node.kind == .sequence else {
            wrong(node, "a sequence of commands")
            return []
        }
        return node.elements.map { texts($0) }
    }

    /// The texts of a mapping.
    package mutating func table(_ node: SyntaxNode?) -> [(key: SyntaxNode, text: String)] {
        guard let node else { return [] }
        guard node.kind == .mapping else {
            wrong(node, "a mapping of texts")
            return []
        }
        var table: [(SyntaxNode, String)] = []
        for entry in node.entries {
            if let text = entry.value.text {
                table.append((entry.key, text))
            } else {
                wrong(entry.value, "a text")
            }
        }
        return table
    }

    /// Reports a value of the wrong kind.
    package mutating func wrong(_ node: SyntaxNode, _ expected: String) {
        diagnostics.error("\(id).wrong-value", "this must be \(expected)", at: node.range)
    }
}

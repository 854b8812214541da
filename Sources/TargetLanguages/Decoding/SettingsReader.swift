package import SourceDiagnostics
package import YAMLSyntax

/// Reads a settings file strictly: unknown keys and wrong types are errors with positions.
///
/// First everything is checked against the format; what is read afterwards falls back to a default where
/// the type is wrong, because that was reported.
package struct SettingsReader {
    /// The findings so far.
    package var diagnostics = DiagnosticList()
    private let id: String
    private var reported: Set<Int> = []

    /// Makes a reader.
    /// - Parameter id: the first part of the ids of its findings, such as `language`.
    package init(id: String) { self.id = id }

    /// Checks a node and all that is in it.
    /// - Returns: whether the node itself is of the right kind.
    @discardableResult
    package mutating func check(_ node: SyntaxNode, _ format: SettingsFormat) -> Bool {
        switch format {
        case .any: return true
        case .text: return node.kind == .scalar && !node.isNull || wrong(node, "a text")
        case .words: return check(node, node.kind == .sequence ? .texts : .text)
        case .flag: return node.boolean != nil || wrong(node, "'true' or 'false'")
        case .integer: return node.integer != nil || wrong(node, "a whole number of 64 bits")
        case .word(let words):
            let text = node.text ?? ""
            if words.contains(text) { return true }
            let hint = NearestName.hint(text, in: words)
            return wrong(node, "one of \(words.joined(separator: ", "))\(hint)")
        case .list(let element, let isFilled):
            guard node.kind == .sequence, !isFilled || node.count > 0 else {
                return wrong(node, isFilled ? "a sequence that is not empty" : "a sequence")
            }
            for item in node.elements { check(item, element) }
            return true
        case .table(let element):
            guard node.kind == .mapping else { return wrong(node, "a mapping of names") }
            for entry in node.entries { check(entry.value, element) }
            return true
        case .object(let fields): return check(node, fields)
        }
    }

    private mutating func check(_ node: SyntaxNode, _ fields: [SettingsField]) -> Bool {
        guard node.kind == .mapping else {
            let keys = fields.map(\.name).joined(separator: ", ")
            return wrong(node, "a mapping with the keys \(keys)")
        }
        for entry in node.entries {
            let name = entry.name
            if let field = fields.first(where: { $0.name == name }) {
                check(entry.value, field.format)
            } else {
                diagnostics.error(
                    "\(id).unknown-key", UnknownName.message("key", name, among: fields.map(\.name)),
                    at: entry.key.range)
            }
        }
        for field in fields where field.isRequired && node[field.name] == nil {
            reported.insert(node.index)
            diagnostics.error("\(id).missing-key", "the key '\(field.name)' is missing", at: node.range)
        }
        return true
    }

    /// The text of a key; a default when it is not there.
    package func text(_ node: SyntaxNode, _ key: String, _ standard: String = "") -> String {
        node[key]?.text ?? standard
    }

    /// The text of a key, if it is there.
    package func optionalText(_ node: SyntaxNode, _ key: String) -> String? { node[key]?.text }

    /// The truth of a key; a default when it is not there.
    package func flag(_ node: SyntaxNode, _ key: String, _ standard: Bool = false) -> Bool {
        node[key]?.boolean ?? standard
    }

    /// The texts of a sequence.
    package func texts(_ node: SyntaxNode?) -> [String] { node.map { $0.elements.compactMap(\.text) } ?? [] }

    /// The words of a text, or of a sequence.
    package func words(_ node: SyntaxNode?) -> [String] {
        guard let text = node?.text else { return texts(node) }
        return Array(text.utf8).split { $0 == 0x20 || $0 == 0x0A }.map { String(decoding: $0, as: UTF8.self) }
    }

    /// A sequence of commands, each a sequence of texts.
    package func commands(_ node: SyntaxNode?) -> [[String]] { node.map { $0.elements.map(texts) } ?? [] }

    /// The texts of a mapping.
    package func table(_ node: SyntaxNode?) -> [(key: SyntaxNode, text: String)] {
        node.map { $0.entries.compactMap { entry in entry.value.text.map { (entry.key, $0) } } } ?? []
    }

    /// Reports a value of the wrong kind, unless something was reported for it.
    @discardableResult
    package mutating func wrong(_ node: SyntaxNode, _ expected: String) -> Bool {
        if reported.insert(node.index).inserted {
            diagnostics.error("\(id).wrong-value", "this must be \(expected)", at: node.range)
        }
        return false
    }
}

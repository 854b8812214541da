import SourceDiagnostics
import YAMLSyntax

/// A parsed tree as text: `line:column kind value`, indented.
enum TreeListing {
    static func text(_ node: SyntaxNode) -> String {
        var text = ""
        append(node, "", depth: 0, &text)
        return text
    }

    /// The depth is that of the tree, which the reader limits.
    private static func append(_ node: SyntaxNode, _ label: String, depth: Int, _ text: inout String) {
        let place = node.range.startLocation
        text += "\(place.line):\(place.column)".padded(to: 10) + String(repeating: "  ", count: depth) + label
        switch node.kind {
        case .mapping:
            text += "mapping of \(node.count)\n"
            for entry in node.entries {
                append(entry.value, PrintableText.escape(entry.name) + ": ", depth: depth + 1, &text)
            }
        case .sequence:
            text += "sequence of \(node.count)\n"
            for element in node.elements { append(element, "- ", depth: depth + 1, &text) }
        case .scalar:
            text += PrintableText.escape(describe(node)) + "\n"
        }
    }

    private static func describe(_ node: SyntaxNode) -> String {
        switch node.scalar {
        case .null?: "null"
        case .boolean(let value)?: "boolean \(value)"
        case .integer(let spelling)?: "integer \(spelling)"
        case .float(let spelling)?: "float \(spelling)"
        case .string(let value)?: "string \(JSONValue.string(value).text)"
        case nil: "scalar"
        }
    }
}

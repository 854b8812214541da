import SourceDiagnostics
import YAMLSyntax

/// Changes that replace a misspelt name by the one that was meant.
enum NameFix {
    /// Replaces the text of a node by the nearest of some names, if there is one.
    static func replace(_ node: SyntaxNode, among names: [String]) -> [FixIt] {
        NearestName.find(node.text ?? "", in: names).map { replace(node, by: $0, among: names) } ?? []
    }

    /// Replaces the text of a node by a name; safe when no other of the names is as near.
    static func replace(_ node: SyntaxNode, by name: String, among names: [String]) -> [FixIt] {
        let text = node.text ?? ""
        guard let edit = ScalarRewrite.edit(node, to: name) else { return [] }
        let isOnly = NearestName.findOnly(text, in: names) == name
        return [FixIt("replace '\(text)' by '\(name)'", isOnly ? .safe : .suggested, [edit])]
    }
}

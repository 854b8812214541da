package import SourceDiagnostics
package import YAMLSyntax

/// What validation found: the diagnostics, and the nodes that nothing can be generated from.
package struct ValidationFindings: Sendable {
    /// The findings.
    package var diagnostics = DiagnosticList()
    private var faults: Set<Int> = []
    /// Follows references in the document.
    package let resolver: ReferenceResolver

    init(resolver: ReferenceResolver) { self.resolver = resolver }

    /// Whether an error was reported for this node or inside it, so that whatever needs it cannot
    /// be made. What its references lead to is not looked at.
    package func isFaulty(_ node: SyntaxNode) -> Bool {
        guard !faults.isEmpty else { return false }
        let subtree = node.subtree
        if subtree.count <= faults.count { return subtree.contains { faults.contains($0) } }
        return faults.contains { subtree.contains($0) }
    }

    /// Whether an error was reported for the node itself, whatever is inside it.
    package func isFaultyItself(_ node: SyntaxNode) -> Bool { faults.contains(node.index) }

    /// Reports an error, and marks the node that it makes unusable.
    mutating func error(
        _ id: String, _ message: String, at range: SourceRange, in node: SyntaxNode,
        notes: [Diagnostic.Note] = [], fixIts: [FixIt] = []
    ) {
        faults.insert(node.index)
        diagnostics.error(id, message, at: range, notes: notes, fixIts: fixIts)
    }

    /// Marks a node as unusable without a further finding.
    mutating func markFaulty(_ node: SyntaxNode) { faults.insert(node.index) }
}

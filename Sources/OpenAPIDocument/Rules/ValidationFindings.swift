package import SourceDiagnostics
package import YAMLSyntax

/// What validation found: the diagnostics, and the nodes that nothing can be generated from.
package struct ValidationFindings: Sendable {
    /// A node that nothing can be generated from.
    private struct Fault: Sendable {
        let node: Int
        /// The finding that says why.
        let diagnostic: Diagnostic
    }

    /// The findings.
    package var diagnostics = DiagnosticList()
    /// In the order of their nodes.
    private var faults: [Fault] = []
    /// Finds what names were meant to be.
    var nearNames = NearestNameSearch()
    /// Follows references in the document.
    package let resolver: ReferenceResolver

    init(resolver: ReferenceResolver) { self.resolver = resolver }

    /// Whether an error was reported for this node or inside it, so that whatever needs it cannot
    /// be made. What its references lead to is not looked at.
    package func isFaulty(_ node: SyntaxNode) -> Bool { cause(in: node) != nil }

    /// The first error that makes a node unusable: one of its own, or of a node inside it.
    package func cause(in node: SyntaxNode) -> Diagnostic? {
        guard !faults.isEmpty else { return nil }
        let subtree = node.subtree
        let index = position(of: subtree.lowerBound)
        guard index < faults.count, faults[index].node < subtree.upperBound else { return nil }
        return faults[index].diagnostic
    }

    /// Reports an error, and marks the node that it makes unusable.
    mutating func error(
        _ id: String, _ message: String, at range: SourceRange, in node: SyntaxNode,
        notes: [Diagnostic.Note] = [], fixIts: [FixIt] = []
    ) {
        let diagnostic = Diagnostic(.error, id, message, at: range, notes: notes, fixIts: fixIts)
        diagnostics.report(diagnostic)
        mark(node.index, diagnostic)
    }

    /// Marks a node as unusable for the same reason as another one.
    mutating func markFaulty(_ node: SyntaxNode, like other: SyntaxNode) {
        if let cause = cause(in: other) { mark(node.index, cause) }
    }

    private mutating func mark(_ node: Int, _ diagnostic: Diagnostic) {
        let index = position(of: node)
        if index == faults.count || faults[index].node != node {
            faults.insert(Fault(node: node, diagnostic: diagnostic), at: index)
        }
    }

    /// The number of faults before a node.
    private func position(of node: Int) -> Int {
        var low = 0
        var high = faults.count
        while low < high {
            let middle = (low + high) / 2
            if faults[middle].node < node { low = middle + 1 } else { high = middle }
        }
        return low
    }
}

package import SourceDiagnostics
package import YAMLSyntax

/// What validation found: the diagnostics, and the nodes that nothing can be generated from.
package struct ValidationFindings: Sendable {
    /// A node that nothing can be generated from.
    private struct Fault: Sendable {
        let node: Int
        /// The finding that says why.
        let diagnostic: Diagnostic
        /// Whether something can be made all the same, if with less than was meant.
        let isTolerable: Bool
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

    /// The same findings without the faults that something can be made in spite of; nil when there are none.
    package var tolerant: ValidationFindings? {
        guard faults.contains(where: \.isTolerable) else { return nil }
        var findings = self
        findings.faults.removeAll(where: \.isTolerable)
        return findings
    }

    /// The first error that makes a node unusable: one of its own, or of a node inside it.
    package func cause(in node: SyntaxNode) -> Diagnostic? {
        guard !faults.isEmpty else { return nil }
        let subtree = node.subtree
        let index = position(of: subtree.lowerBound)
        guard index < faults.count, faults[index].node < subtree.upperBound else { return nil }
        return faults[index].diagnostic
    }

    /// Reports an error, and marks the nodes that it makes unusable.
    /// - Parameter isTolerable: whether something can be made of the nodes all the same.
    mutating func error(
        _ id: String, _ message: String, at range: SourceRange, in nodes: SyntaxNode...,
        isTolerable: Bool = false, notes: [Diagnostic.Note] = [], fixIts: [FixIt] = []
    ) {
        let diagnostic = Diagnostic(.error, id, message, at: range, notes: notes, fixIts: fixIts)
        diagnostics.report(diagnostic)
        for node in nodes {
            mark(Fault(node: node.index, diagnostic: diagnostic, isTolerable: isTolerable))
        }
    }

    /// Marks a node as unusable for the reason that another one is.
    mutating func markFaulty(_ node: SyntaxNode, like other: SyntaxNode) {
        guard let cause = cause(in: other) else { return }
        mark(Fault(node: node.index, diagnostic: cause, isTolerable: false))
    }

    private mutating func mark(_ fault: Fault) {
        let index = position(of: fault.node)
        if index < faults.count, faults[index].node == fault.node {
            guard faults[index].isTolerable, !fault.isTolerable else { return }
        }
        faults.insert(fault, at: index)
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

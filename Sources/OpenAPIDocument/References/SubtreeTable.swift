package import YAMLSyntax

/// Finds the innermost of many nodes that holds a node.
package struct SubtreeTable: Sendable {
    private struct Entry: Sendable {
        let subtree: Range<Int>
        /// Which of the given roots it is.
        let number: Int
        /// The entry around it.
        let outer: Int?
    }

    /// In document order, by tree.
    private var entries: [ObjectIdentifier: [Entry]] = [:]

    /// Makes a table.
    /// - Parameter roots: nodes of any trees. Of one that is given twice the later counts as the inner one.
    package init(_ roots: [SyntaxNode]) {
        let order = roots.indices.sorted { (roots[$0].index, $0) < (roots[$1].index, $1) }
        for number in order {
            let subtree = roots[number].subtree
            let tree = ObjectIdentifier(roots[number].tree)
            let before = entries[tree] ?? []
            var outer = before.indices.last
            while let place = outer, before[place].subtree.upperBound <= subtree.lowerBound {
                outer = before[place].outer
            }
            entries[tree, default: []].append(Entry(subtree: subtree, number: number, outer: outer))
        }
    }

    /// The number of the innermost root that holds a node.
    package func innermost(around node: SyntaxNode) -> Int? {
        guard let entries = entries[ObjectIdentifier(node.tree)] else { return nil }
        var low = 0
        var high = entries.count
        while low < high {
            let middle = (low + high) / 2
            if entries[middle].subtree.lowerBound <= node.index { low = middle + 1 } else { high = middle }
        }
        // What starts last before the node either holds it or stands in what does.
        var place = low > 0 ? low - 1 : nil
        while let current = place, !entries[current].subtree.contains(node.index) {
            place = entries[current].outer
        }
        return place.map { entries[$0].number }
    }
}

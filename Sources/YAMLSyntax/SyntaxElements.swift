/// The elements of a sequence.
package struct SyntaxElements: Collection, Sendable {
    /// The record of an element.
    package struct Index: Comparable, Sendable {
        let record: UInt32

        package static func < (a: Index, b: Index) -> Bool { a.record < b.record }
    }

    private let tree: SyntaxTree

    package let startIndex: Index
    package let endIndex: Index
    package let count: Int

    init(_ node: SyntaxNode) {
        tree = node.tree
        let own = node.own
        let isSequence = own.kind == .sequence
        startIndex = Index(record: isSequence ? node.record + 1 : 0)
        endIndex = Index(record: isSequence ? own.second : 0)
        count = isSequence ? Int(own.first) : 0
    }

    package var isEmpty: Bool { count == 0 }

    package subscript(position: Index) -> SyntaxNode { SyntaxNode(tree, position.record) }

    package func index(after position: Index) -> Index {
        Index(record: tree.next(after: position.record))
    }
}

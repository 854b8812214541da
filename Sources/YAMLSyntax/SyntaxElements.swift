/// The elements of a sequence.
package struct SyntaxElements: Collection, Sendable {
    /// The record of an element.
    package struct Index: Comparable, Sendable {
        let record: UInt32

        package static func < (a: Index, b: Index) -> Bool { a.record < b.record }
    }

    /// Gives the elements one by one.
    package struct Iterator: IteratorProtocol {
        private let tree: SyntaxTree
        private var record: UInt32
        private let end: UInt32

        init(_ elements: SyntaxElements) {
            tree = elements.tree
            record = elements.startIndex.record
            end = elements.endIndex.record
        }

        package mutating func next() -> SyntaxNode? {
            guard record < end else { return nil }
            defer { record = tree.next(after: record) }
            return SyntaxNode(tree, record)
        }
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

    package func makeIterator() -> Iterator { Iterator(self) }

    package subscript(position: Index) -> SyntaxNode { SyntaxNode(tree, position.record) }

    package func index(after position: Index) -> Index {
        Index(record: tree.next(after: position.record))
    }
}

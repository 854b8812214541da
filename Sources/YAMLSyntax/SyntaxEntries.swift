/// A key with its value.
package struct SyntaxEntry: Sendable {
    /// The key; a scalar, except in a document that was reported for `yaml.non-scalar-key`.
    package let key: SyntaxNode
    /// The value.
    package let value: SyntaxNode

    init(_ tree: SyntaxTree, key: UInt32) {
        self.key = SyntaxNode(tree, key)
        value = SyntaxNode(tree, tree.next(after: key))
    }

    /// The key's text; empty for a key that is a collection.
    package var name: String { key.text ?? "" }
}

/// The entries of a mapping.
package struct SyntaxEntries: Collection, Sendable {
    /// The record of a key.
    package struct Index: Comparable, Sendable {
        let record: UInt32

        package static func < (a: Index, b: Index) -> Bool { a.record < b.record }
    }

    /// Gives the entries one by one.
    package struct Iterator: IteratorProtocol {
        private let tree: SyntaxTree
        private var record: UInt32
        private let end: UInt32

        init(_ entries: SyntaxEntries) {
            tree = entries.tree
            record = entries.startIndex.record
            end = entries.end
        }

        package mutating func next() -> SyntaxEntry? {
            guard record < end else { return nil }
            defer {
                record = tree.visibleKey(from: tree.next(after: tree.next(after: record)), end: end)
            }
            return SyntaxEntry(tree, key: record)
        }
    }

    private let tree: SyntaxTree
    private let end: UInt32

    package let startIndex: Index
    package let count: Int

    init(_ node: SyntaxNode) {
        tree = node.tree
        let own = node.own
        let isMapping = own.kind == .mapping
        end = isMapping ? own.second : 0
        count = isMapping ? Int(own.first) : 0
        startIndex = Index(record: isMapping ? tree.visibleKey(from: node.record + 1, end: end) : 0)
    }

    package var endIndex: Index { Index(record: end) }
    package var isEmpty: Bool { startIndex == endIndex }

    package func makeIterator() -> Iterator { Iterator(self) }

    package subscript(position: Index) -> SyntaxEntry { SyntaxEntry(tree, key: position.record) }

    package func index(after position: Index) -> Index {
        let following = tree.next(after: tree.next(after: position.record))
        return Index(record: tree.visibleKey(from: following, end: end))
    }
}

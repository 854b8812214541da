package import SourceDiagnostics

/// One node of a parsed file: a mapping, a sequence or a scalar, with its place.
///
/// A handle of two words; the content stays in the tree. Aliases are transparent: the handle of an alias
/// is the handle of what it stands for.
package struct SyntaxNode: Sendable {
    /// The three kinds of node (YAML 1.2.2, section 3.2.1.1); in JSON: object, array, anything else.
    package enum Kind: Sendable {
        case mapping
        case sequence
        case scalar
    }

    /// The tree that the node belongs to.
    package let tree: SyntaxTree
    let record: UInt32

    init(_ tree: SyntaxTree, _ record: UInt32) {
        self.tree = tree
        let own = tree.records[Int(record)]
        self.record = own.kind == .alias ? own.first : record
    }

    var own: SyntaxRecord { tree.records[Int(record)] }

    /// What the node is.
    package var kind: Kind {
        switch own.kind {
        case .mapping: .mapping
        case .sequence: .sequence
        case .scalar, .alias: .scalar
        }
    }

    /// The node's identity inside its tree: its position in document order.
    package var index: Int { Int(record) }

    /// The file that the node stands in.
    package var file: SourceFile { tree.positions.file(at: Int(own.start)) }

    /// Where the node stands, quotes, anchor and tag included; a block collection ends with its last child.
    package var range: SourceRange {
        let own = own
        return tree.positions.range(Int(own.start), Int(own.end))
    }

    /// The number of entries or elements; 0 for a scalar.
    package var count: Int { own.isCollection ? Int(own.first) : 0 }

    /// The value of a mapping's key. Keys are compared by their text: `200` and `"200"` are the same.
    ///
    /// - Returns: nil when the node is not a mapping or does not have the key.
    package subscript(key: String) -> SyntaxNode? { entry(key)?.value }

    /// The entry of a mapping's key, for the key's place.
    /// - Returns: nil when the node is not a mapping or does not have the key.
    package func entry(_ key: String) -> SyntaxEntry? {
        guard own.kind == .mapping else { return nil }
        var key = key
        let found = key.withUTF8 { tree.keyRecord($0, in: record) }
        return found.map { SyntaxEntry(tree, key: $0) }
    }

    /// The value of a mapping's key whose text is these bytes of UTF-8.
    /// - Returns: nil when the node is not a mapping or does not have the key.
    package func value(ofKey bytes: UnsafeBufferPointer<UInt8>) -> SyntaxNode? {
        guard own.kind == .mapping else { return nil }
        return tree.keyRecord(bytes, in: record).map { SyntaxNode(tree, tree.next(after: $0)) }
    }

    /// A mapping's entries in document order; none for another kind of node.
    ///
    /// Of a repeated key, which is an error, only the first is there. Entries that came through a merge
    /// key `<<` stand at the end.
    package var entries: SyntaxEntries { SyntaxEntries(self) }

    /// A sequence's elements; none for another kind of node.
    package var elements: SyntaxElements { SyntaxElements(self) }
}

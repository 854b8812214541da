extension SyntaxNode {
    /// The identities of the node and of everything inside it, which stand in document order.
    ///
    /// What an alias inside it stands for is not part of it.
    package var subtree: Range<Int> { index..<Int(tree.next(after: record)) }
}

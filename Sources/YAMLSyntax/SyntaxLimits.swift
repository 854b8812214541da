import SourceDiagnostics

/// How much one document may ask of this machine.
///
/// A document from elsewhere may be a bomb: a few hundred bytes of aliases that expand to billions of
/// nodes, or brackets nested so deep that whoever walks the tree runs out of stack.
package struct SyntaxLimits: Sendable {
    /// The most bytes that a file may have.
    package var maximumBytes: Int
    /// The deepest nesting of collections, aliases followed.
    package var maximumDepth: Int
    /// The most nodes in the tree, those behind aliases counted each time that they are met.
    package var maximumNodes: Int

    /// Makes limits; each is lowered to what the tree's records can address.
    /// - Parameters:
    ///   - maximumBytes: the most bytes of a file, at most 1 GiB.
    ///   - maximumDepth: the deepest nesting, at most 10,000.
    ///   - maximumNodes: the most nodes, at most 8 million.
    package init(maximumBytes: Int, maximumDepth: Int, maximumNodes: Int) {
        self.maximumBytes = min(maximumBytes, 1 << 30)
        self.maximumDepth = min(maximumDepth, 10_000)
        self.maximumNodes = min(maximumNodes, 8_000_000)
    }

    /// Several times what the biggest published API descriptions need (35 MB, 1.6 million nodes).
    package static let standard = SyntaxLimits(
        maximumBytes: SourceFile.maximumSize, maximumDepth: 256, maximumNodes: 5_000_000)
}

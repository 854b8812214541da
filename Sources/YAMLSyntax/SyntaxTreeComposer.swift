package import SourceDiagnostics

/// Puts a tree together from nodes of other trees: of several files, or of one file and what changes it.
///
/// Every node keeps the file and the range that it was read from. What aliases stand for is copied once.
package struct SyntaxTreeComposer: ~Copyable {
    private var builder: SyntaxTreeBuilder
    private let limits: SyntaxLimits
    private let main: SourceFile
    private var segments: [SourcePositions.Segment] = []
    private var starts: [ObjectIdentifier: Int] = [:]
    private var end = 0
    /// The trees that nodes came from, with the records in them that aliases lead to.
    private var sources: [(tree: SyntaxTree, shared: Set<UInt32>)] = []

    /// Makes a composer.
    /// - Parameters:
    ///   - main: the file that the tree is known by.
    ///   - limits: what the tree may grow to.
    package init(main: SourceFile, limits: SyntaxLimits = .standard) {
        self.main = main
        self.limits = limits
        builder = SyntaxTreeBuilder(byteCount: main.bytes.count)
    }

    /// Adds a node with all that is in it: as a root, or in the collection that is open.
    /// - Returns: false when the tree would be deeper or larger than its limits; it is of no use then.
    package mutating func append(_ node: SyntaxNode) -> Bool { copy(node.tree, node.record) }

    /// Opens a mapping or a sequence that takes the place of a node.
    /// - Returns: false when the tree would be deeper than its limits.
    package mutating func open(inPlaceOf node: SyntaxNode) -> Bool {
        guard builder.depth < limits.maximumDepth else { return false }
        let range = node.range
        let start = position(range.file, range.start)
        builder.open(
            node.kind == .sequence ? .sequence : .mapping, start: start, end: start + range.end - range.start)
        return true
    }

    /// Closes the collection that was opened last.
    package mutating func close() { builder.close(end: 0) }

    /// The roots of the tree in the order in which they were added.
    package consuming func finish() -> [SyntaxNode] {
        let positions = SourcePositions(main: main, segments: segments)
        let tree = SyntaxTree(builder, file: main, positions: positions)
        return tree.roots.map { SyntaxNode(tree, $0) }
    }

    private mutating func copy(_ tree: SyntaxTree, _ index: UInt32) -> Bool {
        let record = tree.records[Int(index)]
        guard builder.nodeCount < limits.maximumNodes else { return false }
        let name = anchorName(tree, record.kind == .alias ? record.first : index)
        if let name, let anchor = builder.anchor(named: name) {
            guard !anchor.isOpen, builder.depth + anchor.height <= limits.maximumDepth else { return false }
            let range = tree.positions.range(Int(record.start), Int(record.end))
            let start = position(range.file, range.start)
            builder.appendAlias(anchor, start: start, end: start + range.end - range.start)
            return builder.nodeCount <= limits.maximumNodes
        }
        switch record.kind {
        case .alias: return copy(tree, record.first)
        case .scalar:
            let added = appendScalar(tree, record)
            if let name { builder.anchorScalar(name, record: added) }
            return true
        case .mapping, .sequence: return copyCollection(tree, index, record, name)
        }
    }

    private mutating func appendScalar(_ tree: SyntaxTree, _ record: SyntaxRecord) -> UInt32 {
        let range = tree.positions.range(Int(record.start), Int(record.end))
        let start = position(range.file, range.start)
        let first = Int(record.first)
        return tree.text.withUnsafeBufferPointer { text in
            builder.appendScalar(
                UnsafeBufferPointer(rebasing: text[first..<first + Int(record.second)]), start: start,
                end: start + range.end - range.start, style: record.style, tag: record.tag)
        }
    }

    private mutating func copyCollection(
        _ tree: SyntaxTree, _ index: UInt32, _ record: SyntaxRecord, _ name: String?
    ) -> Bool {
        guard builder.depth < limits.maximumDepth else { return false }
        let range = tree.positions.range(Int(record.start), Int(record.end))
        let start = position(range.file, range.start)
        let end = start + range.end - range.start
        builder.open(record.kind, start: start, end: end, anchor: name)
        var child = index + 1
        while child < record.second {
            let next = tree.next(after: child)
            if record.kind == .mapping {
                let following = tree.next(after: next)
                if !tree.records[Int(child)].isHidden {
                    guard copy(tree, child), copy(tree, next) else { return false }
                }
                child = following
            } else {
                guard copy(tree, child) else { return false }
                child = next
            }
        }
        builder.close(end: end)
        return true
    }

    /// The name under which a record is remembered because aliases lead to it.
    private mutating func anchorName(_ tree: SyntaxTree, _ index: UInt32) -> String? {
        let number: Int
        if let known = sources.lastIndex(where: { $0.tree === tree }) {
            number = known
        } else {
            number = sources.count
            sources.append((tree, Set(tree.records.lazy.filter { $0.kind == .alias }.map(\.first))))
        }
        let shared = sources[number].shared
        return !shared.isEmpty && shared.contains(index) ? "\(number):\(index)" : nil
    }

    /// Where a byte of a file is in the tree's own positions.
    private mutating func position(_ file: SourceFile, _ offset: Int) -> Int {
        if let start = starts[ObjectIdentifier(file)] { return start + offset }
        let start = end
        segments.append(SourcePositions.Segment(start: start, file: file))
        starts[ObjectIdentifier(file)] = start
        end = start + file.bytes.count + 1
        return start + offset
    }
}

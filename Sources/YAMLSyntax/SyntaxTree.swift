package import SourceDiagnostics

/// A parsed file, or several that were put together: records in document order, one arena of scalar text, the different keys once.
///
/// It does not change after it is built, and holds no `String`; nodes are handles into it.
package final class SyntaxTree: Sendable {
    /// The file that the tree was read from; the first one of several.
    package let file: SourceFile
    let records: ContiguousArray<SyntaxRecord>
    let text: ContiguousArray<UInt8>
    let keys: KeyTable
    let wideTables: WideTables
    let positions: SourcePositions
    /// The root of each document in the file.
    let roots: [UInt32]

    init(_ builder: consuming SyntaxTreeBuilder, file: SourceFile, positions: SourcePositions) {
        self.file = file
        self.positions = positions
        records = builder.records
        text = builder.text
        keys = builder.keys
        wideTables = builder.wideTables
        roots = builder.roots
    }

    /// The record after a node and all that is in it.
    func next(after index: UInt32) -> UInt32 {
        let record = records[Int(index)]
        return record.isCollection ? record.second : index + 1
    }

    /// The first key of a mapping, from a record on, that is not passed over.
    func visibleKey(from index: UInt32, end: UInt32) -> UInt32 {
        var key = index
        while key < end, records[Int(key)].isHidden { key = next(after: next(after: key)) }
        return key
    }

    /// The record of a mapping's key.
    /// - Returns: nil when the mapping does not have it.
    func keyRecord(_ bytes: UnsafeBufferPointer<UInt8>, in mapping: UInt32) -> UInt32? {
        guard let number = keys.find(bytes, in: text) else { return nil }
        let record = records[Int(mapping)]
        if record.number > 0 {
            return wideTables.find(hash: keys.keys[Int(number)].hash, in: Int(record.number - 1)) {
                records[Int($0)].number == number + 1
            }
        }
        var key = mapping + 1
        while key < record.second {
            let candidate = records[Int(key)]
            if candidate.number == number + 1, candidate.kind == .scalar, !candidate.isHidden {
                return key
            }
            key = next(after: next(after: key))
        }
        return nil
    }

    /// The values of a key in all mappings of the tree, in document order.
    ///
    /// One pass over the records, without walking the tree: what an alias stands for is met once.
    package func values(ofKey key: String) -> [SyntaxNode] {
        var key = key
        guard let number = key.withUTF8({ keys.find($0, in: text) }) else { return [] }
        var values: [SyntaxNode] = []
        for (index, record) in records.enumerated()
        where record.number == number + 1 && record.kind == .scalar && !record.isHidden
            && index + 1 < records.count
        {
            values.append(SyntaxNode(self, UInt32(index + 1)))
        }
        return values
    }

    /// Gives a scalar's bytes to `body`.
    func withText<R>(of record: SyntaxRecord, _ body: (UnsafeBufferPointer<UInt8>) -> R) -> R {
        let start = Int(record.first)
        return text.withUnsafeBufferPointer {
            body(UnsafeBufferPointer(rebasing: $0[start..<start + Int(record.second)]))
        }
    }
}

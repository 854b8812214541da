/// Puts a flat tree together from what a parser reports in document order.
///
/// The parser checks the limits: `depth` and `nodeCount` tell how far it has come.
///
/// It cannot be copied: a copy at each event would cost as much as the event.
struct SyntaxTreeBuilder: ~Copyable {
    /// A collection that is not closed yet.
    struct Frame {
        let record: UInt32
        let isMapping: Bool
        /// The value of `nodeCount` before the collection.
        let nodesBefore: Int
        /// The anchor that names it, if any.
        let anchor: Int?
        /// Children so far: in a mapping, keys and values.
        var children: UInt32 = 0
        /// The depth of the deepest collection inside, aliases followed.
        var height = 0
    }

    /// A key that a mapping has twice.
    struct Repetition {
        let first: UInt32
        let second: UInt32
    }

    /// Which mapping had a key last, and where: repeated keys show without a set for each mapping.
    struct KeyMark {
        var mapping = UInt32.max
        var record: UInt32 = 0
    }

    var records: ContiguousArray<SyntaxRecord> = []
    var text: ContiguousArray<UInt8> = []
    var keys = KeyTable()
    var wideTables = WideTables()
    var marks: ContiguousArray<KeyMark> = []
    private(set) var roots: [UInt32] = []
    private(set) var stack: [Frame] = []
    /// The nodes so far, those behind an alias counted at each alias.
    var nodeCount = 0
    /// The repeated keys that were found.
    var repetitions: [Repetition] = []
    /// Keys that are collections.
    private(set) var collectionKeys: [UInt32] = []
    /// Merge keys whose value cannot be merged.
    var wrongMerges: [UInt32] = []
    private var anchors = AnchorTable()

    /// Makes an empty builder for a file of a size.
    ///
    /// Room is reserved for what a usual file needs; pages that are not written take no memory.
    init(byteCount: Int) {
        records.reserveCapacity(byteCount / 12 + 16)
        text.reserveCapacity(byteCount + 16)
    }

    /// How many collections are open.
    var depth: Int { stack.count }
    /// Where the innermost open collection starts.
    var openPosition: Int { stack.last.map { Int(records[Int($0.record)].start) } ?? 0 }
    /// Whether the innermost open collection is a mapping.
    var isInMapping: Bool { stack.last?.isMapping ?? false }
    /// Whether the next node is a key.
    var expectsKey: Bool {
        guard let frame = stack.last else { return false }
        return frame.isMapping && frame.children & 1 == 0
    }

    /// Adds a scalar.
    /// - Returns: its record.
    @discardableResult
    mutating func appendScalar(
        _ bytes: UnsafeBufferPointer<UInt8>, start: Int, end: Int, style: SyntaxRecord.Style,
        tag: SyntaxRecord.Tag = .none
    ) -> UInt32 {
        var record = SyntaxRecord(
            .scalar, start: UInt32(truncatingIfNeeded: start), end: UInt32(truncatingIfNeeded: end),
            second: UInt32(bytes.count), style: style, tag: tag)
        if expectsKey {
            setKey(of: &record, keys.intern(bytes, into: &text))
        } else {
            record.first = UInt32(text.count)
            text.append(contentsOf: bytes)
        }
        return append(record)
    }

    /// Opens a mapping or a sequence.
    mutating func open(_ kind: SyntaxRecord.Kind, start: Int, end: Int, anchor: String? = nil) {
        if expectsKey { collectionKeys.append(UInt32(records.count)) }
        let nodesBefore = nodeCount
        let index = append(
            SyntaxRecord(
                kind, start: UInt32(truncatingIfNeeded: start), end: UInt32(truncatingIfNeeded: end)))
        let anchor = anchor.map { anchors.open($0, record: index) }
        stack.append(
            Frame(record: index, isMapping: kind == .mapping, nodesBefore: nodesBefore, anchor: anchor))
    }

    /// Closes the innermost collection.
    mutating func close(end: Int) {
        guard let frame = stack.popLast() else { return }
        let index = Int(frame.record)
        var count = frame.children
        if frame.isMapping { count = closeMapping(frame) }
        records[index].first = count
        records[index].second = UInt32(records.count)
        records[index].end = max(records[index].end, UInt32(truncatingIfNeeded: end))
        if let anchor = frame.anchor {
            anchors.close(anchor, nodes: nodeCount - frame.nodesBefore, height: frame.height + 1)
        }
        raiseHeight(to: frame.height + 1)
    }

    /// Names a scalar that was just added.
    mutating func anchorScalar(_ name: String, record: UInt32) {
        let anchor = anchors.open(name, record: record)
        anchors.close(anchor, nodes: 1, height: 0)
    }

    /// What a name stands for, if anything.
    func anchor(named name: String) -> AnchorTable.Anchor? { anchors[name] }

    /// The names that there are so far.
    var anchorNames: some Sequence<String> { anchors.names }

    /// Forgets all names: a document begins.
    mutating func startDocument() { anchors = AnchorTable() }

    /// Adds a reference to an anchored node that is closed.
    mutating func appendAlias(_ anchor: AnchorTable.Anchor, start: Int, end: Int) {
        var record = records[Int(anchor.record)]
        if record.kind == .scalar, expectsKey {
            // A key is looked up by its text, so an alias in its place becomes a copy.
            record.start = UInt32(truncatingIfNeeded: start)
            record.end = UInt32(truncatingIfNeeded: end)
            let bytes = ContiguousArray(text[Int(record.first)..<Int(record.first + record.second)])
            let number = bytes.withUnsafeBufferPointer { keys.intern($0, into: &text) }
            setKey(of: &record, number)
            append(record)
            return
        }
        if expectsKey { collectionKeys.append(UInt32(records.count)) }
        append(
            SyntaxRecord(
                .alias, start: UInt32(truncatingIfNeeded: start), end: UInt32(truncatingIfNeeded: end),
                first: anchor.record))
        nodeCount += anchor.nodes - 1
        raiseHeight(to: anchor.height)
    }

    private mutating func setKey(of record: inout SyntaxRecord, _ number: UInt32) {
        record.first = keys.keys[Int(number)].offset
        record.number = number + 1
        if Int(number) == marks.count { marks.append(KeyMark()) }
    }

    @discardableResult
    private mutating func append(_ record: SyntaxRecord) -> UInt32 {
        let index = UInt32(records.count)
        if stack.isEmpty { roots.append(index) } else { stack[stack.count - 1].children += 1 }
        records.append(record)
        nodeCount += 1
        return index
    }

    private mutating func raiseHeight(to height: Int) {
        guard let last = stack.indices.last else { return }
        stack[last].height = max(stack[last].height, height)
    }
}

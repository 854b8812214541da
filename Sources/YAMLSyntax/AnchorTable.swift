/// The anchors of one YAML document.
struct AnchorTable {
    /// A named node.
    struct Anchor {
        /// Its record.
        let record: UInt32
        /// How many nodes it stands for, aliases followed.
        var nodes = 0
        /// How deep collections are nested in it, itself included, aliases followed.
        var height = 0
        /// Whether the parser is still inside it.
        var isOpen = true
    }

    private var anchors: [Anchor] = []
    private var numbers: [String: Int] = [:]

    /// The names that exist.
    var names: some Sequence<String> { numbers.keys.sorted() }

    /// The node that last got a name (YAML 1.2.2, section 7.1).
    subscript(name: String) -> Anchor? { numbers[name].map { anchors[$0] } }

    /// Adds a node that may not be complete yet.
    /// - Returns: the anchor's number, for `close`.
    mutating func open(_ name: String, record: UInt32) -> Int {
        numbers[name] = anchors.count
        anchors.append(Anchor(record: record))
        return anchors.count - 1
    }

    /// Notes that a node is complete.
    mutating func close(_ number: Int, nodes: Int, height: Int) {
        anchors[number].nodes = nodes
        anchors[number].height = height
        anchors[number].isOpen = false
    }
}

/// One node of a flat tree: 20 bytes, in document order.
///
/// A collection is followed by its children, a mapping by keys and values in turn; the record after
/// the last one is named by `next`, so that stepping over a subtree is one jump.
struct SyntaxRecord {
    /// What a record is.
    enum Kind: UInt32 {
        case scalar = 0
        case mapping = 1
        case sequence = 2
        case alias = 3
    }

    /// How a scalar was written.
    enum Style: UInt32 {
        case plain = 0
        case singleQuoted = 1
        case doubleQuoted = 2
        case literal = 3
        case folded = 4
    }

    /// The tag that a scalar carries, as far as the core schema knows it.
    enum Tag: UInt32 {
        case none = 0
        case string = 1
        case integer = 2
        case float = 3
        case boolean = 4
        case null = 5
    }

    /// Where the node starts and ends, in the positions of its tree's `SourcePositions`.
    var start: UInt32
    var end: UInt32
    /// A scalar's place in the text arena; a collection's number of entries or elements; an alias's target.
    var first: UInt32
    /// A scalar's length in bytes; a collection's record after the last child.
    var second: UInt32
    /// Kind (2 bits), style (3), tag (3), hidden (1), number of the key or of the wide table (23).
    private var bits: UInt32

    init(
        _ kind: Kind, start: UInt32, end: UInt32, first: UInt32 = 0, second: UInt32 = 0,
        style: Style = .plain, tag: Tag = .none
    ) {
        self.start = start
        self.end = end
        self.first = first
        self.second = second
        bits = kind.rawValue | style.rawValue << 2 | tag.rawValue << 5
    }

    var kind: Kind { Kind(rawValue: bits & 3) ?? .scalar }
    var style: Style { Style(rawValue: bits >> 2 & 7) ?? .plain }
    var tag: Tag { Tag(rawValue: bits >> 5 & 7) ?? .none }
    var isCollection: Bool { kind == .mapping || kind == .sequence }

    /// Whether a key and its value are passed over: a repeated key, or a merge key that was carried out.
    var isHidden: Bool {
        get { bits & 0x100 != 0 }
        set { bits = newValue ? bits | 0x100 : bits & ~0x100 }
    }

    /// For a scalar key, its number in the key table plus one; for a mapping, that of its wide table
    /// plus one; otherwise 0.
    var number: UInt32 {
        get { bits >> 9 }
        set { bits = bits & 0x1FF | newValue << 9 }
    }
}

/// A set of ASCII characters, quick to look a byte up in.
struct ASCIISet: Sendable {
    private var low: UInt64 = 0
    private var high: UInt64 = 0

    /// Makes an empty set.
    init() {}

    /// Makes a set of the bytes below 0x80 that pass a test.
    init(where isMember: (UInt8) -> Bool) {
        for byte in UInt8(0)..<0x80 where isMember(byte) { insert(byte) }
    }

    /// All of ASCII without the controls.
    static let printable = ASCIISet { 0x20..<0x7F ~= $0 }

    /// Whether there is no member.
    var isEmpty: Bool { low | high == 0 }

    /// Whether a byte is a member; none above 0x7F is.
    func contains(_ byte: UInt8) -> Bool {
        byte < 0x40 ? low >> byte & 1 == 1 : byte < 0x80 && high >> (byte - 0x40) & 1 == 1
    }

    /// Whether all bytes of a text are members.
    func containsAll(of text: String) -> Bool {
        var text = text
        return text.withUTF8 { $0.allSatisfy(contains) }
    }

    /// Makes a byte below 0x80 a member.
    mutating func insert(_ byte: UInt8) {
        if byte < 0x40 { low |= 1 << byte } else { high |= 1 << (byte - 0x40) }
    }

    /// The set without the characters of a sequence.
    func without(_ scalars: some Sequence<Unicode.Scalar>) -> ASCIISet {
        var rest = self
        for scalar in scalars where scalar.isASCII {
            let byte = UInt8(scalar.value)
            if byte < 0x40 { rest.low &= ~(1 << byte) } else { rest.high &= ~(1 << (byte - 0x40)) }
        }
        return rest
    }
}

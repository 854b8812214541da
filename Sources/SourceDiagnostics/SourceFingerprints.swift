/// Makes a name for a finding that stays the same when lines are added or removed above it.
struct SourceFingerprints {
    private var counts: [UInt64: Int] = [:]

    /// The fingerprint of the next finding, in the order of positions.
    ///
    /// It is made of the id, the path and the line's text without blanks at its ends; of several
    /// findings with the same ones, of their number too. Messages are left out: a better wording does
    /// not make a new finding.
    mutating func next(_ id: String, at range: SourceRange?) -> String {
        var hash = Self.basis
        Self.add(id.utf8, to: &hash)
        if let range {
            Self.add(range.file.path.utf8, to: &hash)
            let line = range.file.line(range.startLocation.line)
            let isBlank = { (byte: UInt8) in byte == 0x20 || byte == 0x09 }
            let trimmed = line.drop(while: isBlank).reversed().drop(while: isBlank)
            Self.add(trimmed, to: &hash)
        }
        let count = counts[hash, default: 0] + 1
        counts[hash] = count
        let digits = String(hash, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits + ":\(count)"
    }

    /// FNV-1a with 64 bits, and a separator that occurs in no part.
    private static let basis: UInt64 = 0xCBF2_9CE4_8422_2325

    private static func add(_ bytes: some Sequence<UInt8>, to hash: inout UInt64) {
        for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        hash = (hash ^ 0xFF) &* 0x100_0000_01B3
    }
}

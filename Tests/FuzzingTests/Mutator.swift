/// Makes inputs that are almost right: the same ones in every run.
struct Mutator {
    private static let words = [
        "{", "}", "[", "]", ":", "- ", "\"", "'", "|\n", ">\n", "&a ", "*a", "<<: ", "!!str ", "#", "\t",
        "\r\n", "\u{0}",
        "\u{FEFF}", "\u{2028}", "$ref: '#/paths'", "null", "1e999", "-0", "012", "{{ ", " }}", "{% if ",
        "{% endfor %}",
        "{% include ", " | literal", "\\u0000", "\\ud800", "${", "#{", "*/", "-->", "é", "e\u{301}",
        "\u{202E}",
    ]

    private var state: UInt64

    init(seed: UInt64) { state = seed }

    /// One of the seeds with a few changes.
    mutating func variation(of seeds: [[UInt8]]) -> [UInt8] {
        var bytes = seeds[next(seeds.count)]
        for _ in 0...next(4) { change(&bytes, seeds) }
        return bytes
    }

    private mutating func change(_ bytes: inout [UInt8], _ seeds: [[UInt8]]) {
        let start = next(bytes.count + 1)
        let end = min(bytes.count, start + next(12))
        switch next(5) {
        case 0: bytes.replaceSubrange(start..<end, with: Self.words[next(Self.words.count)].utf8)
        case 1: bytes.removeSubrange(start..<end)
        case 2: bytes.insert(UInt8(truncatingIfNeeded: next(256)), at: start)
        case 3: bytes.insert(contentsOf: bytes[start..<end], at: next(bytes.count + 1))
        default:
            let other = seeds[next(seeds.count)]
            let from = next(other.count + 1)
            bytes.insert(contentsOf: other[from..<min(other.count, from + next(200))], at: start)
        }
    }

    /// A number below a bound, by SplitMix64.
    private mutating func next(_ bound: Int) -> Int {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        mixed ^= mixed >> 31
        return bound > 0 ? Int(mixed % UInt64(bound)) : 0
    }
}

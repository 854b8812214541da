import TextPatterns

/// Makes texts that a pattern matches.
///
/// Looks around are not aimed at: every text is tried against the pattern afterwards.
struct PatternSampler {
    /// The longest text that is made.
    private static let maximumLength = 20_000
    /// Which characters to take from a set, the best first.
    private static let preferred = Array(
        "abcdefghijklmnopqrstuvwxyz1234567890ABCDEFGHIJKLMNOPQRSTUVWXYZ-_./ :@+=,#&".unicodeScalars.map(
            \.value))

    private let node: PatternNode
    private let ordinal: Int
    private var scalars: [UInt32] = []
    private var groups: [Int: [UInt32]] = [:]
    /// How many times more than needed something is repeated.
    private var extra = 0
    /// Which alternative is taken.
    private var branch = 0
    private var counter = 0
    private var writtenCount = 0

    /// - Parameter ordinal: which of several different texts to make.
    init(_ pattern: Pattern, ordinal: Int) {
        node = pattern.node
        self.ordinal = ordinal
    }

    /// The first text that a test accepts.
    /// - Parameter minimumLength: how long it must be at least.
    mutating func first(minimumLength: Int, where accepts: (String) -> Bool) -> String? {
        let length = min(minimumLength, Self.maximumLength)
        for extra in [2, 0, 1, 3, 5, 7, 10, 15, length, length - 1, length / 2] where extra >= 0 {
            for branch in 0..<6 {
                (self.extra, self.branch) = (extra, branch)
                counter = ordinal + branch
                writtenCount = 0
                scalars = []
                groups = [:]
                guard write(node) else { continue }
                let text = PatternParser.string(scalars)
                if accepts(text) { return text }
                // What is not anchored at its end may go on.
                let padded = text + String(repeating: "a", count: max(0, length - scalars.count))
                if scalars.count < length, accepts(padded) { return padded }
            }
        }
        return nil
    }

    private mutating func write(_ node: PatternNode) -> Bool {
        writtenCount += 1
        guard scalars.count <= Self.maximumLength, writtenCount <= 4 * Self.maximumLength else {
            return false
        }
        switch node {
        case .empty, .start, .end, .boundary, .look: return true
        case .set(let set):
            guard let scalar = choose(set) else { return false }
            scalars.append(scalar)
            return true
        case .sequence(let parts): return parts.allSatisfy { write($0) }
        case .alternatives(let parts): return write(parts[branch % parts.count])
        case .repeated(let part, let minimum, let maximum, _):
            let count = max(minimum, min(minimum + extra, maximum ?? .max))
            // What is repeated inside is not repeated as often again.
            let outer = extra
            if count > 1 { extra = min(extra, 2) }
            defer { extra = outer }
            return (0..<count).allSatisfy { _ in write(part) }
        case .capture(let part, let number):
            let start = scalars.count
            guard write(part) else { return false }
            groups[number] = Array(scalars[start...])
            return true
        case .backreference(let number):
            scalars += groups[number] ?? []
            return true
        }
    }

    private mutating func choose(_ set: ScalarSet) -> UInt32? {
        let good = Self.preferred.filter { set.contains($0) }
        if !good.isEmpty {
            defer { counter += good.count > 1 ? 1 : 0 }
            return good[counter % good.count]
        }
        for case .range(let range) in set.members where set.contains(range.lowerBound) {
            if Unicode.Scalar(range.lowerBound) != nil { return range.lowerBound }
        }
        return (0x21...0x24F).first { set.contains($0) }
    }
}

import YAMLSyntax

/// JSON values of every shape with hostile texts in them, the same in every run.
struct RandomValues {
    /// The generator SplitMix64, which gives the same numbers everywhere.
    private struct Source: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            state &+= 0x9E37_79B9_7F4A_7C15
            var mixed = state
            mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
            mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
            return mixed ^ (mixed >> 31)
        }
    }

    private var source: Source
    private let texts = HostileTexts.all.filter { $0.utf8.count < 40 }

    /// Values of a seed.
    static func make(_ count: Int, seed: UInt64) -> [JSONValue] {
        var values = RandomValues(source: Source(state: seed))
        return (0..<count).map { _ in values.value(depth: 0) }
    }

    private init(source: Source) { self.source = source }

    private mutating func value(depth: Int) -> JSONValue {
        switch Int.random(in: 0..<(depth < 4 ? 10 : 6), using: &source) {
        case 0: return .null
        case 1: return .boolean(Bool.random(using: &source))
        case 2: return .number(number())
        case 3, 4, 5: return .string(text())
        case 6, 7: return .array((0..<count()).map { _ in value(depth: depth + 1) })
        default:
            var keys: Set<[UInt8]> = []
            let members = (0..<count()).compactMap { _ -> JSONValue.Member? in
                let key = text()
                let value = value(depth: depth + 1)
                return keys.insert(Array(key.utf8)).inserted ? .init(key: key, value: value) : nil
            }
            return .object(members)
        }
    }

    private mutating func count() -> Int { Int.random(in: 0...6, using: &source) }

    /// Up to three texts one after the other, so that what ends one stands beside what starts the next.
    private mutating func text() -> String {
        (0..<Int.random(in: 0...3, using: &source)).map { _ in texts.randomElement(using: &source) ?? "" }
            .joined()
    }

    private mutating func number() -> String {
        let sign = Bool.random(using: &source) ? "-" : ""
        switch Int.random(in: 0..<6, using: &source) {
        case 0: return "\(Int.random(in: -1_000...1_000, using: &source))"
        case 1: return "\(Int.random(in: .min ... .max, using: &source))"
        case 2: return sign + "1" + digits(29)
        case 3: return sign + "0." + digits(14)
        case 4:
            return sign
                + "\(Int.random(in: 1...9, using: &source)).\(digits(3))e\(Int.random(in: -20...20, using: &source))"
        default: return sign + "\(Int.random(in: 1...999_999, using: &source)).\(digits(6))"
        }
    }

    private mutating func digits(_ count: Int) -> String {
        (0..<count).map { _ in String(Int.random(in: 0...9, using: &source)) }.joined()
    }
}

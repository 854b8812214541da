extension PatternParser {
    /// A character class after its `[`.
    mutating func characterClass() throws(Failure) -> ScalarSet {
        var set = ScalarSet(members: [], isNegated: take("^"))
        while let scalar = next, scalar != 0x5D {
            let first = try classAtom()
            guard next == 0x2D, position + 1 < text.count, text[position + 1] != 0x5D else {
                set.members.append(first)
                continue
            }
            position += 1
            let last = try classAtom()
            if case .range(let low) = first, low.count == 1, case .range(let high) = last, high.count == 1 {
                guard low.lowerBound <= high.lowerBound else {
                    throw Failure(reason: "the ends of a range are swapped")
                }
                set.members.append(.range(low.lowerBound...high.lowerBound))
            } else {
                // A dash beside a class escape, as in `[\w-.]`, is a dash.
                set.members += [first, .range(0x2D...0x2D), last]
            }
        }
        guard take("]") else { throw Failure(reason: "a '[' is not closed") }
        return set
    }

    private mutating func classAtom() throws(Failure) -> ScalarSet.Member {
        guard let scalar = next else { throw Failure(reason: "a '[' is not closed") }
        position += 1
        guard scalar == 0x5C else { return .range(scalar...scalar) }
        if take("b") { return .range(0x08...0x08) }
        if let set = try classEscape() { return .set(set) }
        let value = try characterEscape()
        return .range(value...value)
    }

    /// An escape outside a class, after its backslash.
    mutating func escape() throws(Failure) -> PatternNode {
        if take("b") { return .boundary(isNegated: false) }
        if take("B") { return .boundary(isNegated: true) }
        if let set = try classEscape() { return .set(set) }
        if take("k<") {
            let name = Self.string(text[position...].prefix { $0 != 0x3E })
            position += name.unicodeScalars.count
            guard take(">"), let number = groupNames[name] else {
                throw Failure(reason: "there is no group '\(name)'")
            }
            return .backreference(number)
        }
        if let digit = next, (0x31...0x39).contains(digit), let group = number() {
            guard group <= totalGroups else { throw Failure(reason: "there is no group \(group)") }
            return .backreference(group)
        }
        return .set(.scalar(try characterEscape()))
    }

    /// `\d`, `\w`, `\s`, `\p{…}` and their opposites.
    private mutating func classEscape() throws(Failure) -> ScalarSet? {
        if take("d") { return .digits }
        if take("D") { return ScalarSet.digits.complement }
        if take("w") { return .wordCharacters }
        if take("W") { return ScalarSet.wordCharacters.complement }
        if take("s") { return .blanks }
        if take("S") { return ScalarSet.blanks.complement }
        guard next == 0x70 || next == 0x50 else { return nil }
        let isNegated = next == 0x50
        position += 1
        guard take("{") else { throw Failure(reason: "'\\p' needs a property in braces") }
        let name = Self.string(text[position...].prefix { $0 != 0x7D })
        position += name.unicodeScalars.count
        guard take("}"), let property = ScalarProperty(name) else {
            throw Failure(reason: "the Unicode property '\(name)' is not known")
        }
        return ScalarSet(members: [.property(property)], isNegated: isNegated)
    }

    /// An escape that stands for one character.
    private mutating func characterEscape() throws(Failure) -> UInt32 {
        guard let scalar = next else { throw Failure(reason: "it ends with a backslash") }
        position += 1
        switch scalar {
        case 0x74: return 0x09
        case 0x6E: return 0x0A
        case 0x76: return 0x0B
        case 0x66: return 0x0C
        case 0x72: return 0x0D
        case 0x30: return 0x00
        case 0x63:
            guard let letter = next, (0x61...0x7A).contains(letter | 0x20) else {
                throw Failure(reason: "'\\c' needs a letter")
            }
            position += 1
            return letter & 0x1F
        case 0x78: return try hexadecimal(2)
        case 0x75:
            if take("{") {
                let digits = text[position...].prefix { $0 != 0x7D }
                position += digits.count
                guard take("}"), digits.count <= 6,
                    let value = UInt32(Self.string(digits), radix: 16), value <= 0x10FFFF
                else { throw Failure(reason: "'\\u{…}' is not a code point") }
                return value
            }
            let high = try hexadecimal(4)
            if (0xD800..<0xDC00).contains(high), take("\\u") {
                let low = try hexadecimal(4)
                guard (0xDC00..<0xE000).contains(low) else {
                    throw Failure(reason: "a surrogate has no partner")
                }
                return 0x10000 + (high - 0xD800) << 10 + (low - 0xDC00)
            }
            return high
        default:
            let isWord = ScalarSet.wordCharacters.contains(scalar) && scalar != 0x5F
            guard !isWord else {
                throw Failure(reason: "'\\\(Self.string([scalar]))' is not an escape of ECMA-262")
            }
            return scalar
        }
    }

    private mutating func hexadecimal(_ count: Int) throws(Failure) -> UInt32 {
        let digits = text[position...].prefix(count)
        guard digits.count == count, digits.allSatisfy({ $0 != 0x2B && $0 != 0x2D }),
            let value = UInt32(Self.string(digits), radix: 16)
        else { throw Failure(reason: "an escape needs \(count) hexadecimal digits") }
        position += count
        return value
    }
}

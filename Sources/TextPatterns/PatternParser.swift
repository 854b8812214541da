/// Reads a regular expression of ECMA-262 in its Unicode mode (section 22.2.1).
///
/// As lenient as browsers (annex B.1.2) where published documents are: punctuation may be escaped without
/// need, and braces and brackets that mean nothing are text.
package struct PatternParser {
    /// Why a pattern cannot be used.
    package struct Failure: Error {
        /// The reason, as the end of a sentence about the pattern.
        package let reason: String
    }

    /// How deep groups may be nested.
    static let maximumDepth = 60
    /// The highest count of a repetition.
    static let maximumCount = 20_000

    let text: [UInt32]
    var position = 0
    var groupCount = 0
    var depth = 0
    /// The number of groups in the whole pattern, and their names, known before it is read.
    let totalGroups: Int
    let groupNames: [String: Int]

    /// What a `.` accepts.
    private let dot: ScalarSet

    /// Reads a pattern.
    /// - Parameter dot: what a `.` accepts.
    /// - Returns: the pattern and the number of its groups.
    static func parse(_ pattern: String, dot: ScalarSet) throws(Failure) -> (PatternNode, groupCount: Int) {
        var parser = PatternParser(pattern, dot: dot)
        let node = try parser.alternatives()
        guard parser.position == parser.text.count else { throw Failure(reason: "a ')' closes nothing") }
        return (node, parser.groupCount)
    }

    private init(_ pattern: String, dot: ScalarSet) {
        self.dot = dot
        text = pattern.unicodeScalars.map(\.value)
        (totalGroups, groupNames) = Self.groups(in: text)
    }

    /// Counts the groups: a backreference may stand before its group.
    private static func groups(in text: [UInt32]) -> (Int, [String: Int]) {
        var count = 0
        var names: [String: Int] = [:]
        var isInSet = false
        var index = 0
        while index < text.count {
            switch text[index] {
            case 0x5C: index += 1
            case 0x5B: isInSet = true
            case 0x5D: isInSet = false
            case 0x28 where !isInSet:
                let next = index + 1 < text.count ? text[index + 1] : 0
                if next != 0x3F {
                    count += 1
                } else if index + 3 < text.count, text[index + 2] == 0x3C, text[index + 3] != 0x3D,
                    text[index + 3] != 0x21
                {
                    count += 1
                    names[Self.string(text[(index + 3)...].prefix { $0 != 0x3E })] = count
                }
            default: break
            }
            index += 1
        }
        return (count, names)
    }

    /// Scalars as a text.
    package static func string(_ scalars: some Sequence<UInt32>) -> String {
        var result = ""
        result.unicodeScalars.append(contentsOf: scalars.compactMap(Unicode.Scalar.init))
        return result
    }

    var next: UInt32? { position < text.count ? text[position] : nil }

    /// Takes a character if it is the next one.
    mutating func take(_ scalar: Unicode.Scalar) -> Bool {
        guard next == scalar.value else { return false }
        position += 1
        return true
    }

    /// Takes a text if it comes next.
    mutating func take(_ word: String) -> Bool {
        let scalars = word.unicodeScalars.map(\.value)
        guard text[position...].starts(with: scalars) else { return false }
        position += scalars.count
        return true
    }

    private mutating func alternatives() throws(Failure) -> PatternNode {
        depth += 1
        defer { depth -= 1 }
        guard depth <= Self.maximumDepth else { throw Failure(reason: "its groups are nested too deep") }
        var parts = [try sequence()]
        while take("|") { parts.append(try sequence()) }
        return parts.count == 1 ? parts[0] : .alternatives(parts)
    }

    private mutating func sequence() throws(Failure) -> PatternNode {
        var parts: [PatternNode] = []
        while let scalar = next, scalar != 0x7C, scalar != 0x29 {
            let part = try atom()
            parts.append(try quantified(part))
        }
        return parts.count == 1 ? parts[0] : parts.isEmpty ? .empty : .sequence(parts)
    }

    private mutating func atom() throws(Failure) -> PatternNode {
        guard let scalar = next else { return .empty }
        position += 1
        switch scalar {
        case 0x5E: return .start
        case 0x24: return .end
        case 0x2E: return .set(dot)
        case 0x28: return try group()
        case 0x5B: return .set(try characterClass())
        case 0x5C: return try escape()
        case 0x2A, 0x2B, 0x3F: throw Failure(reason: "a quantifier has nothing to repeat")
        default: return .set(.scalar(scalar))
        }
    }

    private mutating func group() throws(Failure) -> PatternNode {
        var close: (PatternNode) -> PatternNode = { $0 }
        if take("?:") {
        } else if take("?=") {
            close = { .look($0, isAhead: true, isNegated: false) }
        } else if take("?!") {
            close = { .look($0, isAhead: true, isNegated: true) }
        } else if take("?<=") {
            close = { .look($0, isAhead: false, isNegated: false) }
        } else if take("?<!") {
            close = { .look($0, isAhead: false, isNegated: true) }
        } else {
            if take("?<") {
                position += text[position...].prefix { $0 != 0x3E }.count
                guard take(">") else { throw Failure(reason: "the name of a group has no '>'") }
            } else if next == 0x3F {
                throw Failure(reason: "this kind of group is not part of ECMA-262")
            }
            groupCount += 1
            let number = groupCount
            close = { .capture($0, number) }
        }
        let content = try alternatives()
        guard take(")") else { throw Failure(reason: "a '(' is not closed") }
        return close(content)
    }

    private mutating func quantified(_ node: PatternNode) throws(Failure) -> PatternNode {
        var minimum = 0
        var maximum: Int?
        if take("*") {
        } else if take("+") {
            minimum = 1
        } else if take("?") {
            maximum = 1
        } else if let counts = try counts() {
            (minimum, maximum) = counts
        } else {
            return node
        }
        let isGreedy = !take("?")
        if let scalar = next, [0x2A, 0x2B, 0x3F].contains(scalar) {
            throw Failure(reason: "a quantifier follows a quantifier")
        }
        return .repeated(node, minimum: minimum, maximum: maximum, isGreedy: isGreedy)
    }

    /// `{2}`, `{2,}` or `{2,3}`; nil, and nothing taken, when the brace is text.
    private mutating func counts() throws(Failure) -> (Int, Int?)? {
        let start = position
        guard take("{"), let minimum = number() else {
            position = start
            return nil
        }
        var maximum: Int? = minimum
        if take(",") { maximum = number() }
        guard take("}") else {
            position = start
            return nil
        }
        if let maximum, maximum < minimum { throw Failure(reason: "the numbers of a repetition are swapped") }
        guard max(minimum, maximum ?? 0) <= Self.maximumCount else {
            throw Failure(reason: "it repeats more than \(Self.maximumCount) times")
        }
        return (minimum, maximum)
    }

    /// A decimal number, if one comes next; one that is too big is a big one.
    mutating func number() -> Int? {
        let start = position
        var value = 0
        while let digit = next, (0x30...0x39).contains(digit) {
            value = min(value * 10 + Int(digit - 0x30), 1_000_000_000)
            position += 1
        }
        return position > start ? value : nil
    }
}

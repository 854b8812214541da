/// The Unicode scalars that one place of a pattern accepts.
package struct ScalarSet: Sendable {
    /// What makes up a set.
    package indirect enum Member: Sendable {
        /// The scalars from one to another.
        case range(ClosedRange<UInt32>)
        /// Those that have a property.
        case property(ScalarProperty)
        /// A set inside the set, such as `\D` in `[\D.]`.
        case set(ScalarSet)
    }

    /// The members.
    package var members: [Member]
    /// Whether it accepts what is not among the members.
    var isNegated = false

    /// A set of one scalar.
    static func scalar(_ value: UInt32) -> ScalarSet { ScalarSet(members: [.range(value...value)]) }

    /// Whether the set accepts a scalar.
    package func contains(_ value: UInt32) -> Bool {
        let isMember = members.contains { member in
            switch member {
            case .range(let range): range.contains(value)
            case .property(let property): property.holds(for: value)
            case .set(let set): set.contains(value)
            }
        }
        return isMember != isNegated
    }

    /// `\d`: the ten ASCII digits.
    static let digits = ScalarSet(members: [.range(0x30...0x39)])
    /// `\w`: ASCII letters, digits and the underscore.
    static let wordCharacters = ScalarSet(members: [
        .range(0x61...0x7A), .range(0x41...0x5A), .range(0x30...0x39), .range(0x5F...0x5F),
    ])
    /// `\s`: white space and line terminators (ECMA-262, sections 12.2 and 12.3).
    static let blanks = ScalarSet(members: [
        .range(0x20...0x20), .range(0x09...0x0D), .range(0xA0...0xA0), .range(0xFEFF...0xFEFF),
        .range(0x1680...0x1680), .range(0x2000...0x200A), .range(0x2028...0x2029), .range(0x202F...0x202F),
        .range(0x205F...0x205F), .range(0x3000...0x3000),
    ])
    /// `.`: anything but a line terminator.
    static let notLineEnd = ScalarSet(
        members: [.range(0x0A...0x0A), .range(0x0D...0x0D), .range(0x2028...0x2029)], isNegated: true)

    /// `.` of an interoperable regular expression (RFC 9485, section 5.3): anything but a line feed and a carriage
    /// return.
    static let notNewline = ScalarSet(members: [.range(0x0A...0x0A), .range(0x0D...0x0D)], isNegated: true)

    /// The set of everything else.
    var complement: ScalarSet { ScalarSet(members: members, isNegated: !isNegated) }
}

/// A part of a regular expression (ECMA-262, section 22.2.1).
package indirect enum PatternNode: Sendable {
    /// Nothing: it matches everywhere.
    case empty
    /// One character of a set.
    case set(ScalarSet)
    /// Parts after one another.
    case sequence([PatternNode])
    /// Parts of which one matches, the first that does.
    case alternatives([PatternNode])
    /// A part several times; no maximum for any number.
    case repeated(PatternNode, minimum: Int, maximum: Int?, isGreedy: Bool)
    /// A group whose text can be referred to by its number, from 1.
    case capture(PatternNode, Int)
    /// What a group matched.
    case backreference(Int)
    /// `^`.
    case start
    /// `$`, which is the very end.
    case end
    /// `\b` and `\B`.
    case boundary(isNegated: Bool)
    /// A look around without moving.
    case look(PatternNode, isAhead: Bool, isNegated: Bool)

    /// Whether the part can match without consuming a character.
    var canBeEmpty: Bool {
        switch self {
        case .set: false
        case .sequence(let parts): parts.allSatisfy(\.canBeEmpty)
        case .alternatives(let parts): parts.contains(where: \.canBeEmpty)
        case .repeated(let part, let minimum, _, _): minimum == 0 || part.canBeEmpty
        case .capture(let part, _): part.canBeEmpty
        case .empty, .backreference, .start, .end, .boundary, .look: true
        }
    }
}

import YAMLSyntax

/// What of a value schemas have looked at, for `unevaluatedItems` and `unevaluatedProperties`
/// (JSON Schema Core 2020-12, section 11).
struct EvaluatedMarks {
    /// The names of members.
    var members: Set<ExactText> = []
    /// The positions of elements that `contains` matched.
    var positions: Set<Int> = []
    /// How many elements from the first on.
    var prefix = 0

    /// Notes that all elements up to a count were looked at.
    mutating func notePrefix(_ count: Int) { prefix = max(prefix, count) }

    /// Adds what another schema has looked at in the same value.
    mutating func formUnion(_ other: EvaluatedMarks) {
        members.formUnion(other.members)
        positions.formUnion(other.positions)
        prefix = max(prefix, other.prefix)
    }
}

/// A regular expression of ECMA-262, as `pattern` of JSON Schema holds one.
package struct Pattern: Sendable {
    /// The steps that one search may take.
    static let maximumSteps = 2_000_000
    /// The steps of a search that is one of many.
    private static let fewSteps = 200_000
    /// The longest pattern that is read, in UTF-8 bytes.
    static let maximumLength = 10_000

    /// The pattern taken apart.
    package let node: PatternNode
    private let program: PatternProgram

    /// Reads a pattern.
    /// - Throws: the reason when it is not one of ECMA-262 or too large.
    package init(_ text: String) throws(PatternParser.Failure) {
        (node, program) = try Self.read(text, dot: .notLineEnd) { $0 }
    }

    /// Reads an interoperable regular expression (RFC 9485), by its mapping to ECMA-262 (section 5.3).
    ///
    /// What ECMA-262 has besides is taken as well; `^` and `$` are the ends of the text.
    /// - Parameter isAnchored: whether the whole text must match, not a part of it.
    /// - Throws: the reason when it is no regular expression or too large.
    package init(interoperable text: String, isAnchored: Bool) throws(PatternParser.Failure) {
        (node, program) = try Self.read(text, dot: .notNewline) { node in
            isAnchored ? .sequence([.start, node, .end]) : node
        }
    }

    private static func read(
        _ text: String, dot: ScalarSet, _ change: (PatternNode) -> PatternNode
    ) throws(PatternParser.Failure) -> (PatternNode, PatternProgram) {
        guard text.utf8.count <= maximumLength else {
            throw PatternParser.Failure(reason: "it is longer than \(maximumLength) bytes")
        }
        let (node, groupCount) = try PatternParser.parse(text, dot: dot)
        let changed = change(node)
        return (changed, try PatternProgram(changed, groupCount: groupCount))
    }

    /// Whether it matches somewhere in a text; it is not anchored (JSON Schema Validation, section 6.3.3).
    /// - Parameter steps: how many steps the search may take; gets what is left of them.
    /// - Returns: nil when that would take too long.
    package func matches(_ text: String, steps: inout Int) -> Bool? {
        let limit = min(steps, Self.maximumSteps)
        var matcher = PatternMatcher(program, text, maximumSteps: limit)
        defer { steps -= limit - matcher.steps }
        return matcher.search()
    }

    /// Whether it matches somewhere in a text, in a search of few steps.
    /// - Returns: nil when that would take too long.
    package func matches(_ text: String) -> Bool? {
        var steps = Self.fewSteps
        return matches(text, steps: &steps)
    }
}

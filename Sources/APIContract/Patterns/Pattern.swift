/// A regular expression of ECMA-262, as `pattern` of JSON Schema holds one.
package struct Pattern: Sendable {
    /// The steps that one search may take.
    static let maximumSteps = 2_000_000
    /// The steps of a search that is one of many.
    private static let fewSteps = 200_000
    /// The longest pattern that is read, in UTF-8 bytes.
    static let maximumLength = 10_000

    /// The pattern taken apart.
    let node: PatternNode
    private let program: PatternProgram

    /// Reads a pattern.
    /// - Throws: the reason when it is not one of ECMA-262 or too large.
    init(_ text: String) throws(PatternParser.Failure) {
        guard text.utf8.count <= Self.maximumLength else {
            throw PatternParser.Failure(reason: "it is longer than \(Self.maximumLength) bytes")
        }
        let (node, groupCount) = try PatternParser.parse(text)
        self.node = node
        program = try PatternProgram(node, groupCount: groupCount)
    }

    /// Whether it matches somewhere in a text; it is not anchored (JSON Schema Validation, section 6.3.3).
    /// - Parameter steps: how many steps the search may take; gets what is left of them.
    /// - Returns: nil when that would take too long.
    func matches(_ text: String, steps: inout Int) -> Bool? {
        let limit = min(steps, Self.maximumSteps)
        var matcher = PatternMatcher(program, text, maximumSteps: limit)
        defer { steps -= limit - matcher.steps }
        return matcher.search()
    }

    /// Whether it matches somewhere in a text, in a search of few steps.
    /// - Returns: nil when that would take too long.
    func matches(_ text: String) -> Bool? {
        var steps = Self.fewSteps
        return matches(text, steps: &steps)
    }
}

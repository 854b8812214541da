import TextPatterns

/// A JSONPath query (RFC 9535), as overlays use it to say what they change.
struct JSONPath: Sendable {
    /// A step from each node to some of those in it.
    struct Segment: Sendable {
        /// Whether it looks at all descendants, and not at the children alone.
        let isDescendant: Bool
        /// What it selects.
        let selectors: [Selector]
    }

    /// A choice among the children of a node (RFC 9535, section 2.3).
    indirect enum Selector: Sendable {
        case name(String)
        case wildcard
        case index(Int)
        case slice(start: Int?, end: Int?, step: Int)
        case filter(Condition)
    }

    /// A condition on a node (RFC 9535, section 2.3.5).
    indirect enum Condition: Sendable {
        case or([Condition])
        case and([Condition])
        case not(Condition)
        case exists(Query)
        case compare(Operand, Comparison, Operand)
        /// Whether a text has, or is, what an interoperable regular expression describes: `search` and `match`
        /// (RFC 9535, sections 2.4.6 and 2.4.7).
        case matches(Operand, Expression)
    }

    /// A regular expression in a condition.
    enum Expression: Sendable {
        /// One that the query spells out.
        case literal(Pattern)
        /// One that the document holds.
        case operand(Operand, isAnchored: Bool)
    }

    /// A query inside a condition.
    struct Query: Sendable {
        /// Whether it starts at the root `$`, and not at the node at hand `@`.
        let isAbsolute: Bool
        let segments: [Segment]
    }

    /// What a comparison compares.
    enum Operand: Sendable {
        case literal(Value)
        case query(Query)
        /// How long a text, an array or an object is.
        case length(Query)
        /// How many nodes a query finds.
        case count(Query)
    }

    /// A value that conditions compare.
    enum Value: Sendable, Hashable {
        case null
        case boolean(Bool)
        case number(Double)
        case text(String)
    }

    /// A comparison (RFC 9535, section 2.3.5.2.2).
    enum Comparison: String, Sendable {
        case equal = "=="
        case notEqual = "!="
        case less = "<"
        case lessOrEqual = "<="
        case greater = ">"
        case greaterOrEqual = ">="
    }

    /// Why a text is not a query that is known.
    struct Failure: Error, Sendable {
        /// The reason.
        let reason: String
        /// How many characters stand before the place.
        let offset: Int
    }

    /// The steps from the root.
    let segments: [Segment]

    /// Reads a query.
    init(_ text: String) throws(Failure) {
        var parser = JSONPathParser(text)
        segments = try parser.parse()
    }
}

package import OpenAPIDocument
import TextPatterns
package import YAMLSyntax

/// Checks values against Schema Objects as written: JSON Schema 2020-12, and the dialect of OpenAPI 3.0.
///
/// In the dialect of 3.0 a `$ref` stands alone, and `nullable: true` lets null pass whatever else the schema
/// says: documents put it beside `allOf` and `enum` and mean it. Unknown keywords and formats are ignored.
package struct SchemaValidator: Sendable {
    /// How many schemas may be applied inside one another.
    static let maximumDepth = 200
    /// How many times a schema may be applied in one check.
    static let maximumSteps = 500_000
    /// How many steps all patterns together may take in one check.
    static let maximumPatternSteps = 5_000_000
    /// How many violations are told apart in one check.
    static let maximumViolations = 100

    private let index: SchemaIndex
    private let version: OpenAPIVersion
    private let assertsFormats: Bool
    private let patterns = PatternCache()

    /// Makes a validator for the schemas of one document.
    /// - Parameters:
    ///   - resolver: follows the document's references.
    ///   - version: the version that the document is written in.
    ///   - remotes: further documents by the URI under which schemas refer to them.
    ///   - assertsFormats: whether a string must have the `format` that the schema names.
    package init(
        resolver: ReferenceResolver, version: OpenAPIVersion, remotes: [String: SyntaxNode] = [:],
        assertsFormats: Bool = true
    ) {
        index = SchemaIndex(resolver: resolver, version: version, remotes: remotes)
        self.version = version
        self.assertsFormats = assertsFormats
    }

    /// Every place where a value breaks a schema, in the order of the schema's keywords.
    /// - Parameters:
    ///   - value: the value.
    ///   - schema: a Schema Object of the document, or a boolean.
    ///   - direction: which way the value travels.
    /// - Returns: nothing when the value is valid; at most 100 violations otherwise. Time and depth are
    ///   limited: what is beyond the limits is told as undecided.
    package func violations(
        of value: JSONValue, against schema: SyntaxNode, direction: Direction = .any
    ) -> [SchemaViolation] {
        var evaluation = SchemaEvaluation(
            index: index, patterns: patterns, version: version, assertsFormats: assertsFormats,
            direction: direction)
        return evaluation.run(schema, value)
    }

    /// What a schema puts together by `allOf`.
    func composition(of schema: SyntaxNode) -> Composition { Composition(schema, in: index) }

    /// Whether a value has no violation for certain.
    package func accepts(
        _ value: JSONValue, against schema: SyntaxNode, direction: Direction = .any
    ) -> Bool {
        violations(of: value, against: schema, direction: direction).allSatisfy { $0.certainty == .undecided }
    }
}

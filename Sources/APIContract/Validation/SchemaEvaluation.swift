import OpenAPIDocument
import TextPatterns
import YAMLSyntax

/// One check of a value against a schema.
struct SchemaEvaluation {
    let index: SchemaIndex
    let patterns: PatternCache
    let version: OpenAPIVersion
    let assertsFormats: Bool
    let direction: Direction

    private var steps = 0
    /// The steps that patterns may still take.
    var patternSteps = SchemaValidator.maximumPatternSteps
    private var depth = 0
    private var isExhausted = false
    /// How many schemas around the present one only need to know whether it holds.
    private(set) var quietness = 0
    var violations: [SchemaViolation] = []
    /// How often something could not be found out.
    var undecidedCount = 0
    private var undecided: [SchemaViolation] = []
    private(set) var path: [String] = []
    /// The schemas around the present one that include it for the same value, by `allOf` or `$ref`, the outermost first.
    var wholes: [SyntaxNode] = []
    /// What closed schemas forbid by mistake, by the schema that includes them and themselves.
    var forgivenNames: [[SchemaIndex.Place]: (names: Set<ExactText>, parts: [SchemaIndex.Place])] = [:]
    /// The resources that were entered, the outermost first: the dynamic scope.
    var scope: [Int] = []

    init(
        index: SchemaIndex, patterns: PatternCache, version: OpenAPIVersion, assertsFormats: Bool,
        direction: Direction
    ) {
        self.index = index
        self.patterns = patterns
        self.version = version
        self.assertsFormats = assertsFormats
        self.direction = direction
    }

    mutating func run(_ schema: SyntaxNode, _ value: JSONValue) -> [SchemaViolation] {
        scope = [index.resource(containing: schema)]
        var marks: EvaluatedMarks?
        _ = apply(schema, to: value, marks: &marks)
        return violations + undecided
    }

    /// Applies a schema to a value.
    /// - Parameter marks: takes what the schema looked at, when somebody asks for it.
    /// - Returns: whether the value is valid, or may be.
    mutating func apply(
        _ schema: SyntaxNode, to value: JSONValue, marks: inout EvaluatedMarks?
    ) -> Bool {
        guard enter(schema) else { return true }
        defer { depth -= 1 }
        guard schema.kind == .mapping else {
            guard schema.boolean == false else { return true }
            return report(schema, "must not be there")
        }
        if version == .v3_0, case .null = value, schema["nullable"]?.boolean == true { return true }
        let entersResource = index.resource(rootedAt: schema)
        if let entersResource { scope.append(entersResource) }
        defer { if entersResource != nil { scope.removeLast() } }

        let hasUnevaluated =
            index.usesUnevaluated
            && (schema["unevaluatedProperties"] != nil || schema["unevaluatedItems"] != nil)
        var own: EvaluatedMarks? = marks != nil || hasUnevaluated ? EvaluatedMarks() : nil
        var isValid = applyKeywords(schema, value, &own)
        if hasUnevaluated, isValid || quietness == 0 {
            for keyword in [SchemaKeyword.unevaluatedItems, .unevaluatedProperties] {
                guard let argument = schema[keyword.rawValue] else { continue }
                if !applyKeyword(keyword, argument, schema, value, &own) { isValid = false }
            }
        }
        if isValid, let own { marks?.formUnion(own) }
        return isValid
    }

    private mutating func applyKeywords(
        _ schema: SyntaxNode, _ value: JSONValue, _ marks: inout EvaluatedMarks?
    ) -> Bool {
        if version == .v3_0, let reference = schema["$ref"] {
            return applyKeyword(.reference, reference, schema, value, &marks)
        }
        let hasAssertions = index.resources[scope[scope.count - 1]].hasAssertions
        var isValid = true
        for entry in schema.entries {
            guard let keyword = SchemaKeyword.named(entry.name), !keyword.comesLast,
                hasAssertions || !keyword.isAssertion
            else { continue }
            if !applyKeyword(keyword, entry.value, schema, value, &marks) {
                isValid = false
                if quietness > 0 { return false }
            }
        }
        return isValid
    }

    /// Counts one more schema; false when there were too many.
    private mutating func enter(_ schema: SyntaxNode) -> Bool {
        guard !isExhausted else { return false }
        steps += 1
        depth += 1
        guard depth <= SchemaValidator.maximumDepth, steps <= SchemaValidator.maximumSteps else {
            depth -= 1
            isExhausted = true
            doubt(schema, "cannot be checked: the schema refers to itself without end, or is too large")
            return false
        }
        return true
    }

    /// Counts work that grows with the document and the value at once.
    mutating func spend(_ amount: Int) { steps += amount }

    /// Applies a schema to a member or an element.
    mutating func descend(_ schema: SyntaxNode, to value: JSONValue, at name: String) -> Bool {
        path.append(name)
        let around = wholes
        wholes = []
        defer {
            path.removeLast()
            wholes = around
        }
        var marks: EvaluatedMarks?
        return apply(schema, to: value, marks: &marks)
    }

    /// Whether a schema holds, without telling why not.
    mutating func holds(_ schema: SyntaxNode, for value: JSONValue, marks: inout EvaluatedMarks?) -> Bool {
        quietness += 1
        defer { quietness -= 1 }
        return apply(schema, to: value, marks: &marks)
    }

    /// Takes note of a violation.
    /// - Returns: false, for the value is not valid.
    mutating func report(_ keyword: SyntaxNode, _ message: @autoclosure () -> String) -> Bool {
        if quietness == 0, violations.count < SchemaValidator.maximumViolations {
            violations.append(
                SchemaViolation(
                    pointer: pointer, message: message(), keyword: keyword, certainty: .certain))
        }
        return false
    }

    /// Takes note of a violation of a member.
    mutating func report(_ keyword: SyntaxNode, _ message: @autoclosure () -> String, at name: String) -> Bool
    {
        path.append(name)
        defer { path.removeLast() }
        return report(keyword, message())
    }

    /// Takes note of something that could not be found out; the value counts as valid there.
    mutating func doubt(_ keyword: SyntaxNode, _ message: @autoclosure () -> String) {
        undecidedCount += 1
        guard undecided.count < SchemaValidator.maximumViolations else { return }
        undecided.append(
            SchemaViolation(pointer: pointer, message: message(), keyword: keyword, certainty: .undecided))
    }

    /// The place in the value as a JSON Pointer (RFC 6901, section 3).
    private var pointer: String { path.map { "/" + JSONPointer.escape($0) }.joined() }
}

import SourceDiagnostics
import YAMLSyntax

/// The keywords of one schema leave a value: limits do not cross, and some value of `enum` fits what stands beside it.
struct LimitRule: Sendable {
    /// How many values of an enumeration are tried.
    private static let maximumListed = 200

    private static let pairs: [(lower: [String], upper: [String], subject: String, unit: String)] = [
        (["minimum", "exclusiveMinimum"], ["maximum", "exclusiveMaximum"], "number is", ""),
        (["minLength"], ["maxLength"], "string has", " characters"),
        (["minItems"], ["maxItems"], "array has", " elements"),
        (["minContains"], ["maxContains"], "array has", " elements that 'contains' describes"),
        (["minProperties"], ["maxProperties"], "object has", " members"),
    ]

    /// Reports the limits of a schema that cross, and an enumeration whose values the schema forbids.
    func check(_ schema: SyntaxNode, _ validator: SchemaValidator, into diagnostics: inout DiagnosticList) {
        for pair in Self.pairs {
            let lower = pair.lower.compactMap { Limit($0, in: schema) }
            for upper in pair.upper.compactMap({ Limit($0, in: schema) }) {
                guard let crossing = lower.first(where: { $0.crosses(upper) }) else { continue }
                diagnostics.warning(
                    "spec.unsatisfiable-schema",
                    "no \(pair.subject) \(crossing.words(isLower: true)) and \(upper.words(isLower: false))"
                        + "\(pair.unit); correct one of the two limits",
                    at: upper.node.range, notes: [.init("the other limit is here", at: crossing.node.range)])
            }
        }
        checkValues(schema, validator, into: &diagnostics)
    }

    private func checkValues(
        _ schema: SyntaxNode, _ validator: SchemaValidator, into diagnostics: inout DiagnosticList
    ) {
        guard let list = schema["enum"], list.kind == .sequence, list.count > 0,
            list.count <= Self.maximumListed
        else { return }
        var first: SchemaViolation?
        for node in list.elements {
            let violations = validator.violations(of: node.jsonValue, against: schema)
            guard let violation = violations.first(where: { $0.certainty == .certain }) else { return }
            first = first ?? violation
        }
        guard let first else { return }
        diagnostics.warning(
            "spec.unsatisfiable-schema",
            "no value of this list is allowed by the rest of its schema: the first \(first.message); "
                + "correct the list or what stands beside it",
            at: list.range, notes: [.init("the schema says so here", at: first.keyword.range)])
    }

    /// One end of a range.
    private struct Limit {
        let node: SyntaxNode
        let number: DecimalNumber
        let isExclusive: Bool

        init?(_ key: String, in schema: SyntaxNode) {
            guard let node = schema[key], case .number(let spelling) = node.jsonValue,
                let number = DecimalNumber(spelling)
            else { return nil }
            self.node = node
            self.number = number
            let name = (key.first?.uppercased() ?? "") + key.dropFirst()
            // `exclusiveMinimum: true` of OpenAPI 3.0.
            isExclusive = key.hasPrefix("exclusive") || schema["exclusive\(name)"]?.boolean ?? false
        }

        func crosses(_ upper: Limit) -> Bool {
            number > upper.number || number == upper.number && (isExclusive || upper.isExclusive)
        }

        func words(isLower: Bool) -> String {
            let relation =
                isExclusive ? (isLower ? "more than" : "less than") : isLower ? "at least" : "at most"
            return "\(relation) \(node.text ?? "")"
        }
    }
}

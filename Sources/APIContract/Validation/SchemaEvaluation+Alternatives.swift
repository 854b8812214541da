import SourceDiagnostics
import YAMLSyntax

/// `oneOf` and `anyOf`, of which the discriminator chooses one (JSON Schema Core, 10.2.1; OpenAPI 3.2, section 4.25).
extension SchemaEvaluation {
    mutating func applyAny(
        _ argument: SyntaxNode, _ schema: SyntaxNode, _ value: JSONValue, _ marks: inout EvaluatedMarks?
    ) -> Bool {
        let choice = choice(argument, schema, value)
        if case .alternative(let chosen) = choice { return apply(chosen, to: value, marks: &marks) }
        var isValid = argument.count == 0
        for alternative in argument.elements where holds(alternative, for: value, marks: &marks) {
            if case .none(let tag) = choice, !chooser.listsTexts(alternative, of: tag.name) { continue }
            isValid = true
            // The others count only for what they look at.
            if marks == nil { break }
        }
        if !isValid, case .none(let tag) = choice { return report(tag, schema) }
        return isValid || reportNone(argument, schema, value)
    }

    mutating func applyOne(
        _ argument: SyntaxNode, _ schema: SyntaxNode, _ value: JSONValue, _ marks: inout EvaluatedMarks?
    ) -> Bool {
        let doubts = undecidedCount
        let choice = choice(argument, schema, value)
        if case .alternative(let chosen) = choice { return apply(chosen, to: value, marks: &marks) }
        var matching: [Int] = []
        for (number, alternative) in argument.elements.enumerated()
        where holds(alternative, for: value, marks: &marks) {
            matching.append(number)
        }
        if case .none(let tag) = choice {
            // Some documents say only in the alternatives which texts name them.
            let alternatives = Array(argument.elements)
            let isFit = matching.count == 1 && chooser.listsTexts(alternatives[matching[0]], of: tag.name)
            return isFit || doubts != undecidedCount || report(tag, schema)
        }
        if matching.isEmpty, argument.count > 0 { return reportNone(argument, schema, value) }
        if matching.count < 2 || doubts != undecidedCount { return true }
        if case .object(let members) = value {
            switch chooser.commonChoice(argument, members) {
            case .alternative(let chosen): return apply(chosen, to: value, marks: &marks)
            case .none, .open: break
            }
        }
        let numbers = matching.prefix(5).map { String($0 + 1) }.joined(separator: ", ")
        return report(
            argument,
            "must match exactly one of the \(argument.count) alternatives, matches \(matching.count): \(numbers)"
        )
    }

    var chooser: AlternativeChooser {
        AlternativeChooser(index: index, resource: scope[scope.count - 1])
    }

    private func choice(
        _ argument: SyntaxNode, _ schema: SyntaxNode, _ value: JSONValue
    ) -> AlternativeChooser.Choice {
        guard case .object(let members) = value, schema["discriminator"] != nil else { return .open }
        return chooser.choice(argument, in: schema, members)
    }

    private mutating func report(_ tag: AlternativeChooser.Tag, _ schema: SyntaxNode) -> Bool {
        guard quietness == 0 else { return false }
        let texts = ValueDescription.list(tag.known.map { "'\($0)'" })
        let hint = NearestName.hint(tag.text, in: tag.known)
        return report(
            schema["discriminator"] ?? schema,
            "must be \(texts), the names of the alternatives, is '\(ValueDescription.shortened(tag.text))'\(hint)",
            at: tag.name)
    }

    /// Says why no alternative matches: by the one that was meant, if that can be told.
    private mutating func reportNone(_ argument: SyntaxNode, _ schema: SyntaxNode, _ value: JSONValue) -> Bool
    {
        guard quietness == 0 else { return false }
        if case .object(let members) = value, let name = schema["discriminator"]?["propertyName"]?.text,
            !members.contains(where: { JSONEquality.areEqual($0.key, name) })
        {
            return report(argument, "must have the member '\(name)', which names one of the alternatives")
        }
        var nearest: [SchemaViolation]?
        var isClear = true
        let outer = violations
        for alternative in argument.elements {
            violations = []
            var marks: EvaluatedMarks?
            _ = apply(alternative, to: value, marks: &marks)
            let place = path.count
            let isMeant =
                !violations.isEmpty && violations.allSatisfy { depth(of: $0) > place || argument.count == 1 }
            if isMeant {
                isClear = nearest == nil
                nearest = violations
            }
        }
        violations = outer
        if isClear, let nearest {
            violations += nearest
            return false
        }
        return report(
            argument,
            "matches none of the \(argument.count) alternatives, is \(ValueDescription.of(value))")
    }

    private func depth(of violation: SchemaViolation) -> Int {
        violation.pointer.utf8.count { $0 == UInt8(ascii: "/") }
    }
}

import YAMLSyntax

extension SchemaEvaluation {
    /// Applies one keyword.
    /// - Parameters:
    ///   - argument: the keyword's value.
    ///   - schema: the schema that holds it.
    mutating func applyKeyword(
        _ keyword: SchemaKeyword, _ argument: SyntaxNode, _ schema: SyntaxNode, _ value: JSONValue,
        _ marks: inout EvaluatedMarks?
    ) -> Bool {
        switch keyword {
        case .reference: return applyReference(argument, schema, value, &marks, isDynamic: false)
        case .dynamicReference: return applyReference(argument, schema, value, &marks, isDynamic: true)
        case .allOf: return applyAll(argument, schema, value, &marks)
        case .anyOf: return applyAny(argument, schema, value, &marks)
        case .oneOf: return applyOne(argument, schema, value, &marks)
        case .not: return applyNot(argument, value)
        case .condition: return applyCondition(argument, schema, value, &marks)
        case .type: return checkType(argument, value)
        case .enumeration: return checkEnumeration(argument, value)
        case .const: return checkConst(argument, value)
        default: break
        }
        switch value {
        case .object(let members):
            return applyToObject(keyword, argument, schema, value, members, &marks)
        case .array(let elements): return applyToArray(keyword, argument, schema, elements, &marks)
        case .string(let text): return checkString(keyword, argument, text)
        case .number(let spelling): return checkNumber(keyword, argument, schema, spelling)
        case .null, .boolean: return true
        }
    }

    private mutating func applyReference(
        _ argument: SyntaxNode, _ schema: SyntaxNode, _ value: JSONValue, _ marks: inout EvaluatedMarks?,
        isDynamic: Bool
    ) -> Bool {
        guard let reference = argument.text,
            var target = index.target(of: reference, from: scope[scope.count - 1])
        else {
            doubt(argument, "cannot be checked: '\(argument.text ?? "")' leads nowhere")
            return true
        }
        if isDynamic, let name = target.dynamicAnchor,
            let outermost = scope.first(where: { index.resources[$0].dynamicAnchors[name] != nil }),
            let node = index.resources[outermost].dynamicAnchors[name]
        {
            target = SchemaIndex.Target(node: node, resource: outermost)
        }
        scope.append(target.resource)
        wholes.append(schema)
        defer {
            scope.removeLast()
            wholes.removeLast()
        }
        return apply(target.node, to: value, marks: &marks)
    }

    private mutating func applyAll(
        _ argument: SyntaxNode, _ schema: SyntaxNode, _ value: JSONValue, _ marks: inout EvaluatedMarks?
    ) -> Bool {
        wholes.append(schema)
        defer { wholes.removeLast() }
        var isValid = true
        for schema in argument.elements where !apply(schema, to: value, marks: &marks) { isValid = false }
        return isValid
    }

    private mutating func applyNot(_ argument: SyntaxNode, _ value: JSONValue) -> Bool {
        let doubts = undecidedCount
        var marks: EvaluatedMarks?
        guard holds(argument, for: value, marks: &marks), doubts == undecidedCount else { return true }
        return report(argument, "must not be what 'not' describes, is \(ValueDescription.of(value))")
    }

    private mutating func applyCondition(
        _ argument: SyntaxNode, _ schema: SyntaxNode, _ value: JSONValue, _ marks: inout EvaluatedMarks?
    ) -> Bool {
        let doubts = undecidedCount
        let isTrue = holds(argument, for: value, marks: &marks)
        guard doubts == undecidedCount, let branch = schema[isTrue ? "then" : "else"] else { return true }
        return apply(branch, to: value, marks: &marks)
    }
}

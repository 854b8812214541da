import YAMLSyntax

/// Keywords about arrays (JSON Schema Core, 10.3.1 and 11.2; Validation, 6.4).
extension SchemaEvaluation {
    mutating func applyToArray(
        _ keyword: SchemaKeyword, _ argument: SyntaxNode, _ schema: SyntaxNode, _ elements: [JSONValue],
        _ marks: inout EvaluatedMarks?
    ) -> Bool {
        switch keyword {
        case .prefixItems:
            var isValid = true
            for (position, (element, item)) in zip(elements, argument.elements).enumerated()
            where !descend(item, to: element, at: String(position)) {
                isValid = false
                if quietness > 0 { return false }
            }
            marks?.notePrefix(min(elements.count, argument.count))
            return isValid
        case .items: return applyItems(argument, schema, elements, &marks)
        case .contains: return applyContains(argument, schema, elements, &marks)
        case .minItems, .maxItems: return checkCount(keyword, argument, elements.count, "element")
        case .uniqueItems: return checkUnique(argument, elements)
        case .unevaluatedItems:
            let known = marks ?? EvaluatedMarks()
            var isValid = true
            for position in elements.indices.dropFirst(known.prefix)
            where !known.positions.contains(position)
                && !descend(argument, to: elements[position], at: String(position))
            {
                isValid = false
                if quietness > 0 { return false }
            }
            marks?.notePrefix(elements.count)
            return isValid
        default: return true
        }
    }

    private mutating func applyItems(
        _ argument: SyntaxNode, _ schema: SyntaxNode, _ elements: [JSONValue],
        _ marks: inout EvaluatedMarks?
    ) -> Bool {
        // A list of schemas is `prefixItems` of the drafts before 2020-12, which no version of OpenAPI has.
        guard argument.kind != .sequence else { return true }
        let start = schema["prefixItems"]?.count ?? 0
        var isValid = true
        for position in elements.indices.dropFirst(start)
        where !descend(argument, to: elements[position], at: String(position)) {
            isValid = false
            if quietness > 0 { return false }
        }
        marks?.notePrefix(elements.count)
        return isValid
    }

    private mutating func applyContains(
        _ argument: SyntaxNode, _ schema: SyntaxNode, _ elements: [JSONValue],
        _ marks: inout EvaluatedMarks?
    ) -> Bool {
        var count = 0
        for (position, element) in elements.enumerated() {
            var inner: EvaluatedMarks?
            guard holds(argument, for: element, marks: &inner) else { continue }
            count += 1
            marks?.positions.insert(position)
        }
        if let minimum = schema["minContains"] {
            guard checkContained(minimum, count, isMinimum: true) else { return false }
        } else if count == 0 {
            return report(argument, "must have an element that 'contains' describes")
        }
        guard let maximum = schema["maxContains"] else { return true }
        return checkContained(maximum, count, isMinimum: false)
    }

    private mutating func checkContained(_ limit: SyntaxNode, _ count: Int, isMinimum: Bool) -> Bool {
        guard case .number(let spelling) = limit.jsonValue, let wanted = DecimalNumber(spelling),
            let number = DecimalNumber(String(count))
        else { return true }
        if isMinimum ? number >= wanted : number <= wanted { return true }
        return report(
            limit,
            "must have at \(isMinimum ? "least" : "most") \(spelling) elements that 'contains' describes, "
                + "has \(count)")
    }

    private mutating func checkUnique(_ argument: SyntaxNode, _ elements: [JSONValue]) -> Bool {
        guard argument.boolean == true, elements.count > 1 else { return true }
        var known: [[UInt8]: Int] = [:]
        for (position, element) in elements.enumerated() {
            if let first = known.updateValue(position, forKey: JSONEquality.key(of: element)) {
                return report(argument, "must not have an element twice: \(first) and \(position) are equal")
            }
        }
        return true
    }
}

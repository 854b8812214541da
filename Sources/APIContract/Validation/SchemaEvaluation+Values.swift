import SourceDiagnostics
import TextPatterns
import YAMLSyntax

/// Keywords about any value, about numbers and about strings (JSON Schema Validation, 6.1 to 6.3).
extension SchemaEvaluation {
    mutating func checkType(_ argument: SyntaxNode, _ value: JSONValue) -> Bool {
        let names = argument.kind == .sequence ? argument.elements.compactMap(\.text) : [argument.text ?? ""]
        if names.contains(where: { Self.isType($0, value) }) { return true }
        return report(
            argument,
            "must be \(ValueDescription.list(names.map(ValueDescription.type))), is \(ValueDescription.of(value))"
        )
    }

    private static func isType(_ name: String, _ value: JSONValue) -> Bool {
        switch (name, value) {
        case ("null", .null), ("boolean", .boolean), ("string", .string), ("number", .number),
            ("array", .array), ("object", .object):
            true
        case ("integer", .number(let spelling)):
            !spelling.utf8.contains { $0 == UInt8(ascii: ".") || $0 | 0x20 == UInt8(ascii: "e") }
                || DecimalNumber(spelling)?.isInteger ?? false
        default: false
        }
    }

    mutating func checkEnumeration(_ argument: SyntaxNode, _ value: JSONValue) -> Bool {
        guard argument.kind == .sequence else { return true }
        spend(argument.count / 8)
        if argument.elements.contains(where: { Self.isEqual($0, value) }) { return true }
        var hint = ""
        if case .string(let text) = value {
            hint = NearestName.hint(text, in: argument.elements.compactMap(\.string))
        }
        let allowed = argument.elements.map { ValueDescription.of($0.jsonValue) }
        let list = ValueDescription.list(allowed)
        return report(argument, "must be \(list), is \(ValueDescription.of(value))\(hint)")
    }

    mutating func checkConst(_ argument: SyntaxNode, _ value: JSONValue) -> Bool {
        if Self.isEqual(argument, value) { return true }
        return report(
            argument,
            "must be \(ValueDescription.of(argument.jsonValue)), is \(ValueDescription.of(value))")
    }

    private static func isEqual(_ node: SyntaxNode, _ value: JSONValue) -> Bool {
        if case .string(let text) = value {
            return node.string.map { JSONEquality.areEqual($0, text) } ?? false
        }
        return JSONEquality.areEqual(node.jsonValue, value)
    }

    mutating func checkNumber(
        _ keyword: SchemaKeyword, _ argument: SyntaxNode, _ schema: SyntaxNode, _ spelling: String
    ) -> Bool {
        switch keyword {
        case .minimum: return checkBound(argument, spelling, isExclusive: isExclusive(schema, "Minimum"), -1)
        case .maximum: return checkBound(argument, spelling, isExclusive: isExclusive(schema, "Maximum"), 1)
        case .exclusiveMinimum: return checkBound(argument, spelling, isExclusive: true, -1)
        case .exclusiveMaximum: return checkBound(argument, spelling, isExclusive: true, 1)
        case .multipleOf:
            guard let (limit, number) = numbers(argument, spelling) else { return true }
            guard let isMultiple = number.isMultiple(of: limit) else {
                doubt(argument, "cannot be checked: 'multipleOf' has more than 18 digits")
                return true
            }
            return isMultiple
                || report(argument, "must be a multiple of \(argument.text ?? ""), is \(spelling)")
        case .format:
            guard assertsFormats, let format = argument.text, NumberFormat.rejects(spelling, format) else {
                return true
            }
            return report(argument, "must be an \(format) number, is \(ValueDescription.shortened(spelling))")
        default: return true
        }
    }

    /// `exclusiveMinimum: true` of OpenAPI 3.0.
    private func isExclusive(_ schema: SyntaxNode, _ end: String) -> Bool {
        schema["exclusive\(end)"]?.boolean ?? false
    }

    private func numbers(_ argument: SyntaxNode, _ spelling: String) -> (DecimalNumber, DecimalNumber)? {
        guard case .number(let limit) = argument.jsonValue, let first = DecimalNumber(limit),
            let second = DecimalNumber(spelling)
        else { return nil }
        return (first, second)
    }

    /// - Parameter side: -1 for a lower bound, 1 for an upper one.
    private mutating func checkBound(
        _ argument: SyntaxNode, _ spelling: String, isExclusive: Bool, _ side: Int
    ) -> Bool {
        guard let (limit, number) = numbers(argument, spelling) else { return true }
        if number == limit ? !isExclusive : (number < limit) == (side > 0) { return true }
        let relation =
            isExclusive
            ? (side < 0 ? "more than" : "less than") : (side < 0 ? "at least" : "at most")
        return report(
            argument,
            "must be \(relation) \(argument.text ?? ""), is \(ValueDescription.shortened(spelling))")
    }

    mutating func checkString(_ keyword: SchemaKeyword, _ argument: SyntaxNode, _ text: String) -> Bool {
        switch keyword {
        case .minLength, .maxLength:
            let length = text.unicodeScalars.count
            return checkCount(keyword, argument, length, "character")
        case .pattern: return checkPattern(argument, text)
        case .format:
            guard assertsFormats, let format = argument.text.flatMap(StringFormat.init(rawValue:)),
                !format.accepts(text)
            else { return true }
            return report(
                argument,
                "must have the format '\(format.rawValue)', is '\(ValueDescription.shortened(text))'")
        default: return true
        }
    }

    private mutating func checkPattern(_ argument: SyntaxNode, _ text: String) -> Bool {
        guard let matches = matches(argument, text), !matches else { return true }
        return report(
            argument,
            "must match the pattern '\(ValueDescription.shortened(argument.text ?? ""))', is "
                + "'\(ValueDescription.shortened(text))'")
    }

    /// Whether a text matches the pattern of a node; nil, with a note, when that cannot be told.
    mutating func matches(_ argument: SyntaxNode, _ text: String) -> Bool? {
        switch patterns.pattern(argument.text ?? "") {
        case .failure(let failure):
            doubt(argument, "cannot be checked: the pattern is not usable, \(failure.reason)")
            return nil
        case .success(let pattern):
            guard let matches = pattern.matches(text, steps: &patternSteps) else {
                doubt(argument, "cannot be checked: the pattern takes too long")
                return nil
            }
            return matches
        }
    }

    /// The keywords that begin with `min` or `max` and count something.
    mutating func checkCount(
        _ keyword: SchemaKeyword, _ argument: SyntaxNode, _ count: Int, _ noun: String
    ) -> Bool {
        guard case .number(let spelling) = argument.jsonValue, let limit = DecimalNumber(spelling),
            let number = DecimalNumber(String(count))
        else { return true }
        let isMinimum = keyword.rawValue.hasPrefix("min")
        if isMinimum ? number >= limit : number <= limit { return true }
        let plural = spelling == "1" ? noun : noun + "s"
        return report(
            argument, "must have at \(isMinimum ? "least" : "most") \(spelling) \(plural), has \(count)")
    }
}

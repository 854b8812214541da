import SourceDiagnostics
import TextPatterns
import YAMLSyntax

/// Keywords about objects (JSON Schema Core, 10.2.2.4, 10.3.2 and 11.3; Validation, 6.5).
extension SchemaEvaluation {
    mutating func applyToObject(
        _ keyword: SchemaKeyword, _ argument: SyntaxNode, _ schema: SyntaxNode, _ value: JSONValue,
        _ members: [JSONValue.Member], _ marks: inout EvaluatedMarks?
    ) -> Bool {
        switch keyword {
        case .properties: return applyProperties(argument, members, &marks)
        case .patternProperties: return applyPatternProperties(argument, members, &marks)
        case .additionalProperties: return applyAdditional(argument, schema, members, &marks)
        case .unevaluatedProperties: return applyUnevaluated(argument, members, &marks)
        case .propertyNames:
            var isValid = true
            for member in members where !descend(argument, to: .string(member.key), at: member.key) {
                isValid = false
                if quietness > 0 { return false }
            }
            return isValid
        case .required: return checkRequired(argument, schema, members)
        case .minProperties, .maxProperties: return checkCount(keyword, argument, members.count, "member")
        case .dependentRequired:
            let names = MemberNames(members)
            var isValid = true
            for entry in argument.entries where names.has(entry.name) {
                for name in entry.value.elements.compactMap(\.text) where !names.has(name) {
                    isValid = report(
                        entry.value, "must have the member '\(name)' when it has '\(entry.name)'")
                }
            }
            return isValid
        case .dependentSchemas:
            let names = MemberNames(members)
            var isValid = true
            for entry in argument.entries
            where names.has(entry.name) && !apply(entry.value, to: value, marks: &marks) {
                isValid = false
            }
            return isValid
        default: return true
        }
    }

    private mutating func applyProperties(
        _ argument: SyntaxNode, _ members: [JSONValue.Member], _ marks: inout EvaluatedMarks?
    ) -> Bool {
        var isValid = true
        for member in members {
            guard let schema = argument[member.key] else { continue }
            marks?.members.insert(ExactText(member.key))
            if !descend(schema, to: member.value, at: member.key) {
                isValid = false
                if quietness > 0 { return false }
            }
        }
        return isValid
    }

    private mutating func applyPatternProperties(
        _ argument: SyntaxNode, _ members: [JSONValue.Member], _ marks: inout EvaluatedMarks?
    ) -> Bool {
        var isValid = true
        for entry in argument.entries {
            for member in members where matches(entry.key, member.key) == true {
                marks?.members.insert(ExactText(member.key))
                if !descend(entry.value, to: member.value, at: member.key) {
                    isValid = false
                    if quietness > 0 { return false }
                }
            }
        }
        return isValid
    }

    private mutating func applyAdditional(
        _ argument: SyntaxNode, _ schema: SyntaxNode, _ members: [JSONValue.Member],
        _ marks: inout EvaluatedMarks?
    ) -> Bool {
        if argument.boolean == true, marks == nil { return true }
        let (properties, patterns) = (schema["properties"], schema["patternProperties"])
        var isValid = true
        var forgiven: Set<ExactText>?
        for member in members where properties?[member.key] == nil {
            // A pattern that cannot be run may have allowed the member.
            let isMatched = patterns?.entries.contains { matches($0.key, member.key) ?? true } ?? false
            if isMatched { continue }
            if argument.boolean == false {
                let names = forgiven ?? self.forgiven(by: schema, members)
                forgiven = names
                if names.contains(ExactText(member.key)) { continue }
            }
            marks?.members.insert(ExactText(member.key))
            if !refuseOrDescend(argument, member, properties) {
                isValid = false
                if quietness > 0 { return false }
            }
        }
        return isValid
    }

    /// The names that a closed schema forbids by mistake, as a part of those around it, or as the base of the one that
    /// the discriminator names.
    private mutating func forgiven(by schema: SyntaxNode, _ members: [JSONValue.Member]) -> Set<ExactText> {
        var names: Set<ExactText> = []
        var known: Set<SchemaIndex.Place> = []
        for whole in wholes + [schema, chooser.heir(of: schema, members)].compactMap(\.self) {
            // What an outer one includes adds nothing.
            guard !known.contains(SchemaIndex.Place(whole)) else { continue }
            let key = [SchemaIndex.Place(whole), SchemaIndex.Place(schema)]
            if let forgiven = forgivenNames[key] {
                names.formUnion(forgiven.names)
                known.formUnion(forgiven.parts)
                continue
            }
            let composition = Composition(whole, in: index)
            let forgiven = composition.forgiven(by: schema)
            let parts = composition.parts.map(SchemaIndex.Place.init)
            forgivenNames[key] = (forgiven, parts)
            spend(parts.count + forgiven.count)
            names.formUnion(forgiven)
            known.formUnion(parts)
        }
        return names
    }

    private mutating func applyUnevaluated(
        _ argument: SyntaxNode, _ members: [JSONValue.Member], _ marks: inout EvaluatedMarks?
    ) -> Bool {
        let known = marks?.members ?? []
        var isValid = true
        for member in members where !known.contains(ExactText(member.key)) {
            marks?.members.insert(ExactText(member.key))
            if !refuseOrDescend(argument, member, nil) { isValid = false }
        }
        return isValid
    }

    private mutating func refuseOrDescend(
        _ argument: SyntaxNode, _ member: JSONValue.Member, _ properties: SyntaxNode?
    ) -> Bool {
        guard argument.boolean == false else {
            return descend(argument, to: member.value, at: member.key)
        }
        return report(
            argument,
            "must not have the member '\(ValueDescription.shortened(member.key))'"
                + Self.hint(member.key, properties?.entries.map(\.name) ?? []))
    }

    private mutating func checkRequired(
        _ argument: SyntaxNode, _ schema: SyntaxNode, _ members: [JSONValue.Member]
    ) -> Bool {
        // `required: true` on a property is a keyword of draft 3 that documents still hold; it says nothing.
        guard argument.kind == .sequence else { return true }
        let names = MemberNames(members)
        var isValid = true
        for element in argument.elements {
            guard let name = element.text else { continue }
            if names.has(name) || isExcused(name, in: schema, depth: 0) { continue }
            isValid = report(element, "must have the member '\(name)'" + Self.hint(name, members.map(\.key)))
            if quietness > 0 { return false }
        }
        return isValid
    }

    /// The nearest of some names; short ones are all near to one another.
    private static func hint(_ name: String, _ candidates: [String]) -> String {
        name.utf8.count < 3 ? "" : NearestName.hint(name, in: candidates)
    }

    /// Whether a required member may be absent because the value travels the other way.
    private func isExcused(_ name: String, in schema: SyntaxNode, depth: Int) -> Bool {
        guard let keyword = direction.excusingKeyword, depth < 8 else { return false }
        let resource = scope[scope.count - 1]
        if let property = schema["properties"]?[name], isMarked(property, keyword, depth: depth) {
            return true
        }
        if let reference = schema["$ref"]?.text, let target = index.target(of: reference, from: resource),
            isExcused(name, in: target.node, depth: depth + 1)
        {
            return true
        }
        return schema["allOf"]?.elements.contains { isExcused(name, in: $0, depth: depth + 1) } ?? false
    }

    private func isMarked(_ schema: SyntaxNode, _ keyword: String, depth: Int) -> Bool {
        if schema[keyword]?.boolean == true { return true }
        guard depth < 8 else { return false }
        if let reference = schema["$ref"]?.text,
            let target = index.target(of: reference, from: scope[scope.count - 1])
        {
            return isMarked(target.node, keyword, depth: depth + 1)
        }
        return schema["allOf"]?.elements.contains { isMarked($0, keyword, depth: depth + 1) } ?? false
    }
}

/// The names of an object's members, to look many of them up.
private struct MemberNames {
    private let members: [JSONValue.Member]
    /// Of few members, comparing them is quicker.
    private let names: Set<[UInt8]>?

    init(_ members: [JSONValue.Member]) {
        self.members = members
        names = members.count > 16 ? Set(members.map { Array($0.key.utf8) }) : nil
    }

    func has(_ name: String) -> Bool {
        names?.contains(Array(name.utf8)) ?? members.contains { JSONEquality.areEqual($0.key, name) }
    }
}

import APIContract
import YAMLSyntax

/// String literals in expressions that are not laid out by a template.
enum SwiftLiteral {
    /// A literal with exactly this text, on one line.
    static func string(_ text: String) -> String {
        var literal = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": literal += "\\\""
            case "\\": literal += "\\\\"
            case "\n": literal += "\\n"
            case "\r": literal += "\\r"
            case "\t": literal += "\\t"
            case _ where scalar.value < 0x20 || !isPlain(scalar):
                literal += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
            default: literal.unicodeScalars.append(scalar)
            }
        }
        return literal + "\""
    }

    /// A value as a literal of a type; nil if the type has no short one.
    /// - Parameter allowsStructures: whether the members of structures are known.
    static func value(
        _ value: JSONValue, _ type: SwiftType, _ types: TypeBuilder, allowsStructures: Bool = false,
        depth: Int = 0
    ) -> String? {
        func inner(_ value: JSONValue, _ type: SwiftType) -> String? {
            self.value(value, type, types, allowsStructures: allowsStructures, depth: depth + 1)
        }
        guard depth < 8 else { return nil }
        switch (type, value) {
        case (.optional, .null): return "nil"
        case (.optional(let wrapped), _): return inner(value, wrapped)
        case (.string, .string(let text)): return string(text)
        case (.integer, .number(let spelling)): return Int(spelling).map(String.init)
        case (.unsigned, .number(let spelling)): return UInt64(spelling).map(String.init)
        case (.number, .number(let spelling)):
            return Double(spelling).flatMap { $0.isFinite ? "\($0)" : nil }
        case (.boolean, .boolean(let value)): return "\(value)"
        case (.array(let element), .array(let values)):
            let literals = values.compactMap { inner($0, element) }
            return literals.count == values.count ? "[\(literals.joined(separator: ", "))]" : nil
        case (.dictionary(let element), .object(let members)):
            let literals = members.compactMap { member in
                inner(member.value, element).map { "\(string(member.key)): \($0)" }
            }
            guard literals.count == members.count, haveOwnKeys(members) else { return nil }
            return literals.isEmpty ? "[:]" : "[\(literals.joined(separator: ", "))]"
        case (.json, _) where allowsStructures: return json(value, depth: depth)
        case (.date, .string(let text)), (.day, .string(let text)), (.url, .string(let text)),
            (.data, .string(let text)):
            return allowsStructures ? self.text(text, type) : nil
        case (.declared(let index), _):
            let draft = types.drafts[index]
            switch (draft.kind, value) {
            case (.enumeration, .string(let text)):
                return draft.cases.first { $0.value == text }.map { ".\($0.name)" }
            case (.structure, .object(let members)) where allowsStructures && !draft.isForm:
                let arguments = draft.members.filter { !$0.isReadOnly }.map { property -> String? in
                    guard let member = members.first(where: { $0.key == property.key }) else {
                        return property.isRequired ? nil : ""
                    }
                    if member.value == .null, property.isNullable, !property.isRequired {
                        return "\(label(property.name)): .null"
                    }
                    // The support code writes those alone as they are written here.
                    if property.type.unwrapped == .uuid, case .string(let text) = member.value {
                        return self.text(text, .uuid).map { "\(label(property.name)): \($0)" }
                    }
                    guard let literal = inner(member.value, property.type) else { return nil }
                    let isSaid =
                        literal != types.onlyValue(of: property.type) || !property.isRequired
                        || property.isSecret
                    return isSaid ? "\(label(property.name)): \(literal)" : ""
                }
                guard let others = others(members, of: draft, inner), !arguments.contains(nil) else {
                    return nil
                }
                let given = arguments.compactMap(\.self).filter { !$0.isEmpty } + others
                return ".init(\(given.joined(separator: ", ")))"
            case (.wrapper, _) where allowsStructures:
                return draft.members.first.flatMap { inner(value, $0.type) }.map { ".init(\($0))" }
            case (.union, _) where allowsStructures:
                return draft.members.lazy.filter { isCase($0, of: draft, value, types) }.compactMap {
                    member in
                    inner(value, member.type).map { ".\(member.name)(\($0))" }
                }.first
            default: return nil
            }
        default: return nil
        }
    }

    /// A text as a value of a type that Foundation or the support code has for it; nil if it would be written in other
    /// characters.
    static func text(_ text: String, _ type: SwiftType) -> String? {
        switch type {
        case .date where isPlainDateTime(text): "try! Date(\(string(text)), strategy: .iso8601)"
        case .day where StringFormat.date.accepts(text): "APIDate(\(string(text)))!"
        case .url where isPlainURL(text): "URL(string: \(string(text)))!"
        case .uuid where StringFormat.uuid.accepts(text) && text == text.lowercased():
            "UUID(uuidString: \(string(text)))!"
        case .data where Base64.decode(text.utf8).map(Base64.encode) == text:
            "Data(base64Encoded: \(string(text)))!"
        default: nil
        }
    }

    /// Whether a time is written as the client writes it: in UTC, without a fraction, and no leap second.
    private static func isPlainDateTime(_ text: String) -> Bool {
        text.utf8.count == 20 && text.hasSuffix("Z") && !text.hasSuffix("60Z") && text.contains("T")
            && StringFormat.dateTime.accepts(text)
    }

    /// Whether Foundation leaves all characters of an address as they are.
    private static func isPlainURL(_ text: String) -> Bool {
        text.hasPrefix("http") && StringFormat.uri.accepts(text)
            && text.utf8.allSatisfy { (0x21...0x7E).contains($0) }
    }

    /// The argument for members without a property; none if there are none, nil if they have no place.
    private static func others(
        _ members: [JSONValue.Member], of draft: TypeDraft, _ literal: (JSONValue, SwiftType) -> String?
    ) -> [String]? {
        let known = Set(draft.members.map { ExactText($0.key) })
        let rest = members.filter { !known.contains(ExactText($0.key)) }
        guard !rest.isEmpty else { return [] }
        guard let others = draft.others,
            let literal = literal(.object(rest), .dictionary(others.type))
        else { return nil }
        return ["\(label(others.name)): \(literal)"]
    }

    /// Whether a case of a union may be read from a value.
    private static func isCase(
        _ member: TypeDraft.Member, of draft: TypeDraft, _ value: JSONValue, _ types: TypeBuilder
    ) -> Bool {
        guard case .object(let members) = value else { return true }
        if let key = draft.discriminator {
            let tag = members.first { $0.key == key }?.value
            return member.tags.contains { tag == .string($0) }
        }
        let known = member.fields.map { $0.required + $0.others } ?? []
        return members.allSatisfy { known.contains($0.key) }
    }

    /// Whether no two keys are equal in Swift, where equivalent ones are: such a literal would stop the program.
    private static func haveOwnKeys(_ members: [JSONValue.Member]) -> Bool {
        Set(members.map(\.key)).count == members.count
    }

    /// A name as an argument's label.
    private static func label(_ name: String) -> String { name.filter { $0 != "`" } }

    /// A value of the type for any JSON.
    private static func json(_ value: JSONValue, depth: Int) -> String? {
        guard depth < 8 else { return nil }
        switch value {
        case .null: return ".null"
        case .boolean(let value): return ".boolean(\(value))"
        case .number(let spelling):
            if Int(spelling) != nil { return ".integer(\(spelling))" }
            if UInt64(spelling) != nil { return ".unsigned(\(spelling))" }
            return Double(spelling).flatMap { $0.isFinite ? ".number(\(spelling))" : nil }
        case .string(let text): return ".string(\(string(text)))"
        case .array(let values):
            let literals = values.compactMap { json($0, depth: depth + 1) }
            guard literals.count == values.count else { return nil }
            return ".array([\(literals.joined(separator: ", "))])"
        case .object(let members):
            let literals = members.compactMap { member in
                json(member.value, depth: depth + 1).map { "\(string(member.key)): \($0)" }
            }
            guard literals.count == members.count, haveOwnKeys(members) else { return nil }
            return ".object([\(literals.isEmpty ? ":" : literals.joined(separator: ", "))])"
        }
    }

    /// Whether a scalar is visible and changes nothing around it.
    private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned, .surrogate:
            false
        default: true
        }
    }
}

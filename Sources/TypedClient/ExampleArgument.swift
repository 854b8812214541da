import APIContract
import YAMLSyntax

/// Writes the arguments of a call that sends an example request.
struct ExampleArgument {
    private struct Key: Hashable {
        let location: Parameter.Location
        let name: [UInt8]

        init(_ parameter: Parameter) {
            location = parameter.location
            name = Array(parameter.name.utf8)
        }
    }

    let request: ExampleRequest
    let types: TypeBuilder
    private let values: [Key: JSONValue]

    init(request: ExampleRequest, types: TypeBuilder) {
        self.request = request
        self.types = types
        values = Dictionary(request.arguments.map { (Key($0.parameter), $0.value) }) { first, _ in first }
    }

    /// The literal of an argument; nil if its type has no short one, or if the client would send another text than the
    /// one that is meant.
    func literal(_ argument: ClientModelBuilder.Argument) -> String? {
        guard let parameter = argument.parameter else {
            return request.body.flatMap { literal($0, argument.type) }
        }
        return values[Key(parameter)].flatMap { literal($0, argument.type, parameter) }
    }

    private func literal(_ body: ExampleRequest.Body, _ type: SwiftType) -> String? {
        switch body.form {
        case .json(let value): SwiftLiteral.value(value, type, types, allowsStructures: true)
        case .form where !body.fields.isEmpty:
            SwiftLiteral.value(.object(body.fields), type, types, allowsStructures: true)
        case .text(let text) where type == .string: SwiftLiteral.string(text)
        default: nil
        }
    }

    /// Whether the request has an argument.
    func isSent(_ argument: ClientModelBuilder.Argument) -> Bool {
        argument.parameter.map { values[Key($0)] != nil } ?? (request.body != nil)
    }

    private func literal(_ value: JSONValue, _ type: SwiftType, _ parameter: Parameter) -> String? {
        guard Self.isReservedAlike(value, parameter) else { return nil }
        switch (value, type) {
        case (_, .json):
            // Only the text of a path is compared as it is.
            guard parameter.location != .path || Self.isWrittenAlike(value) else { return nil }
            return SwiftLiteral.value(value, type, types, allowsStructures: true)
        case (.array(let elements), .array(let element)):
            if parameter.style == .deepObject, !elements.allSatisfy(\.isScalar) { return nil }
            let literals = elements.compactMap { literal(ParameterSerializer.text($0), element, parameter) }
            return literals.count == elements.count ? "[\(literals.joined(separator: ", "))]" : nil
        case (.object(let members), .dictionary(.string)):
            guard members.allSatisfy(\.value.isScalar), !members.isEmpty, isInOrder(members, parameter) else {
                return nil
            }
            let literals = members.map { member in
                let text = ParameterSerializer.text(member.value)
                return "\(SwiftLiteral.string(member.key)): \(SwiftLiteral.string(text))"
            }
            return "[\(literals.joined(separator: ", "))]"
        case (.object(let members), .declared(let index)):
            let known = types.drafts[index].members.map(\.key)
            guard members.allSatisfy({ known.contains($0.key) && isSent($0.value, parameter) }),
                isInOrder(members, parameter)
            else { return nil }
            return SwiftLiteral.value(value, type, types, allowsStructures: true)
        case (.array, _), (.object, _): return nil
        default: return literal(ParameterSerializer.text(value), type, parameter)
        }
    }

    /// A text as a value of a type.
    private func literal(_ text: String, _ type: SwiftType, _ parameter: Parameter) -> String? {
        guard Self.isEncodedAlike(text, parameter) else { return nil }
        switch type {
        case .string: return SwiftLiteral.string(text)
        case .integer: return Int(text).map(String.init)
        case .unsigned: return UInt64(text).map(String.init)
        // What would be sent in another spelling is another text.
        case .number:
            return Double(text).flatMap { number in
                Int(exactly: number).map { "\($0)" } ?? "\(number)" == text ? text : nil
            }
        case .boolean: return text == "true" || text == "false" ? text : nil
        case .declared(let index):
            return types.drafts[index].cases.first { $0.value == text }.map { ".\($0.name)" }
        default: return SwiftLiteral.text(text, type)
        }
    }

    /// Whether the client sends what a member of a structure holds: brackets and repeated names go further down than
    /// other styles.
    private func isSent(_ value: JSONValue, _ parameter: Parameter) -> Bool {
        guard Self.isWrittenAlike(value) else { return false }
        if value.isScalar || parameter.style == .deepObject { return true }
        guard case .array(let elements) = value else { return false }
        return parameter.location == .query && parameter.isExploded && elements.allSatisfy(\.isScalar)
    }

    /// Whether the members stand as the client writes them, by name, where their order is part of the text. The names
    /// of a query are in no order.
    private func isInOrder(_ members: [JSONValue.Member], _ parameter: Parameter) -> Bool {
        if parameter.location == .query, parameter.isExploded || parameter.style == .deepObject {
            return true
        }
        return zip(members, members.dropFirst()).allSatisfy { $0.key < $1.key }
    }

    /// Whether the client writes the same text in a path: only of scalars it leaves reserved characters as they are.
    private static func isReservedAlike(_ value: JSONValue, _ parameter: Parameter) -> Bool {
        guard parameter.location == .path, parameter.allowsReserved, parameter.mediaType == nil,
            !value.isScalar || parameter.style != .simple
        else { return true }
        var plain = parameter
        plain.allowsReserved = false
        return ParameterSerializer(plain).path(value) == ParameterSerializer(parameter).path(value)
    }

    /// Whether the client writes the same text in a URL or a cookie, of which it encodes all signs.
    private static func isEncodedAlike(_ text: String, _ parameter: Parameter) -> Bool {
        if parameter.style == .cookie { return PercentEncoding.encode(text) == text }
        guard parameter.allowsReserved, parameter.location == .query else { return true }
        let kept = PercentEncoding.encode(text, keepingReservedIn: .query)
        return !text.contains(",") && PercentEncoding.decode(kept) == Array(text.utf8)
    }

    /// Whether the client writes the same JSON: members by name, and numbers in their shortest form.
    private static func isWrittenAlike(_ value: JSONValue) -> Bool {
        switch value {
        case .null, .boolean: true
        case .number(let spelling):
            "\(Int(spelling) ?? 0)" == spelling || "\(UInt64(spelling) ?? 0)" == spelling
                || Double(spelling).map { "\($0)" == spelling && Int(exactly: $0) == nil } ?? false
        case .string(let text): text.unicodeScalars.allSatisfy { $0.value >= 0x20 }
        case .array(let elements): elements.allSatisfy(isWrittenAlike)
        case .object(let members):
            members.allSatisfy { isWrittenAlike($0.value) }
                && zip(members, members.dropFirst()).allSatisfy { $0.key < $1.key }
        }
    }
}

extension JSONValue {
    /// Whether it has no parts.
    fileprivate var isScalar: Bool {
        switch self {
        case .array, .object: false
        default: true
        }
    }
}

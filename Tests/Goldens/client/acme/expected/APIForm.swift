import Foundation

/// How a field of a form is written where that is documented.
nonisolated enum APIFormStyle: Sendable {
    /// Elements under the field's name, members under their own.
    case exploded
    /// Elements, or names and values of members, with something between them.
    case separated(by: String)
    /// Elements and members in brackets behind the name: `ids[]`, or `items[0][id]` where there are objects.
    case brackets
    case json
}

nonisolated extension APIBody {
    /// The properties as fields of a form: lists repeat the name, and objects are written as JSON where no style is
    /// documented (OpenAPI 3.2, section 4.15.1.1).
    static func form(_ value: any Encodable & Sendable, styles: [String: APIFormStyle] = [:]) -> APIBody {
        APIBody(mediaType: "application/x-www-form-urlencoded") {
            let json = try JSONDecoder().decode(APIJSON.self, from: encode(value))
            return .data(Foundation.Data(json.formFields(styles).joined(separator: "&").utf8))
        }
    }
}

nonisolated extension APIJSON {
    fileprivate func formFields(_ styles: [String: APIFormStyle]) -> [String] {
        sortedMembers.flatMap { name, value -> [String] in
            switch (styles[name], value) {
            case (_, .null): []
            case (nil, .array(let elements)): elements.flatMap { $0.plain.fields(named: name) }
            case (nil, _): value.plain.fields(named: name)
            case (.brackets?, _): value.fields(named: name, inBrackets: true)
            case (.json?, _): value.text.fields(named: name)
            case (.separated(let separator)?, _):
                APIJSON.string(value.texts.joined(separator: separator)).fields(named: name)
            case (.exploded?, .object): value.sortedMembers.flatMap { $1.fields(named: $0) }
            case (.exploded?, _): value.fields(named: name)
            }
        }
    }

    private var sortedMembers: [(key: String, value: APIJSON)] {
        guard case .object(let members) = self else { return [] }
        return members.sorted { $0.key < $1.key }
    }

    /// The value as a text of JSON.
    private var text: APIJSON { .string(description) }

    /// What stands for the value in a single field.
    private var plain: APIJSON {
        switch self {
        case .array, .object: text
        default: self
        }
    }

    /// The value's elements, or the names and values of its members.
    private var texts: [String] {
        switch self {
        case .array(let elements): elements.map { $0.string ?? $0.description }
        case .object: sortedMembers.flatMap { [$0, $1.string ?? $1.description] }
        default: [string ?? description]
        }
    }

    private var isObject: Bool { if case .object = self { true } else { false } }

    private func fields(named name: String, inBrackets: Bool = false) -> [String] {
        switch self {
        case .null: []
        case .array(let elements):
            // The members of objects would else be mixed up.
            elements.enumerated().flatMap { index, element in
                let isNumbered = inBrackets ? elements.contains(where: \.isObject) : element.isObject
                let mark = isNumbered ? "[\(index)]" : inBrackets ? "[]" : ""
                return element.fields(named: name + mark, inBrackets: inBrackets)
            }
        case .object:
            sortedMembers.flatMap { $1.fields(named: "\(name)[\($0)]", inBrackets: inBrackets) }
        case .string, .boolean, .integer, .unsigned, .number:
            [[name, string ?? description].map(APIParameter.percentEncoded).joined(separator: "=")]
        }
    }
}

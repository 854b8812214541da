/// Any JSON value.
nonisolated public enum APIJSON: Codable, Hashable, Sendable, CustomStringConvertible {
    case null
    case boolean(Bool)
    /// A number without a fraction.
    case integer(Int)
    /// A number without a fraction that is too large for `integer`.
    case unsigned(UInt64)
    /// Any other number.
    case number(Double)
    case string(String)
    case array([APIJSON])
    case object([String: APIJSON])

    /// Reads a value.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if container.decodeNil() {
            self = .null
        } else if let value = try? container.decode(Bool.self) {
            self = .boolean(value)
        } else if let value = try? container.decode(Int.self) {
            self = .integer(value)
        } else if let value = try? container.decode(Double.self) {
            let unsigned = value >= 0x1p63 ? try? container.decode(UInt64.self) : nil
            self = unsigned.map { .unsigned($0) } ?? .number(value)
        } else if let value = try? container.decode(String.self) {
            self = .string(value)
        } else if let value = try? container.decode([APIJSON].self) {
            self = .array(value)
        } else {
            self = .object(try container.decode([String: APIJSON].self))
        }
    }

    /// Writes the value.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        switch self {
        case .null: try container.encodeNil()
        case .boolean(let value): try container.encode(value)
        case .integer(let value): try container.encode(value)
        case .unsigned(let value): try container.encode(value)
        case .number(let value): try container.encode(value)
        case .string(let value): try container.encode(value)
        case .array(let value): try container.encode(value)
        case .object(let value): try container.encode(value)
        }
    }

    /// The member of an object; nil for none and for other values.
    public subscript(key: String) -> APIJSON? {
        guard case .object(let members) = self else { return nil }
        return members[key]
    }

    /// The text of a string; nil for other values.
    public var string: String? { if case .string(let text) = self { text } else { nil } }

    /// A number without a fraction; nil for other values.
    public var integer: Int? {
        switch self {
        case .integer(let value): value
        case .number(let value): Int(exactly: value)
        default: nil
        }
    }

    /// The value as JSON, the members of objects by name.
    public var description: String {
        switch self {
        case .null: "null"
        case .boolean(let value): "\(value)"
        case .integer(let value): "\(value)"
        case .unsigned(let value): "\(value)"
        case .number(let value): integer.map { "\($0)" } ?? "\(value)"
        case .string(let text): Self.quoted(text)
        case .array(let elements): "[\(elements.map(\.description).joined(separator: ","))]"
        case .object(let members):
            "{"
                + members.sorted { $0.key < $1.key }.map { "\(Self.quoted($0.key)):\($0.value)" }
                .joined(separator: ",") + "}"
        }
    }

    private static func quoted(_ text: String) -> String {
        var literal = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"", "\\": literal += "\\\(scalar)"
            case _ where scalar.value < 0x20:
                let digits = String(scalar.value, radix: 16)
                literal += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: literal.unicodeScalars.append(scalar)
            }
        }
        return literal + "\""
    }
}

/// Finds out which of several types an object is.
nonisolated enum APIDiscriminator {
    /// The text of an object's key; empty if there is none.
    static func text(of key: String, in decoder: any Decoder) throws -> String {
        let value: APIJSON? = try APIObject(decoder).optional(key)
        return value?.string ?? ""
    }

    /// Which of several objects a value is: of those whose required members it has, and no other text where they have
    /// constants, the one that knows most of its members; nil for none.
    static func fitting(
        _ objects: [(required: [String], others: [String], constants: [String: String])],
        _ decoder: any Decoder
    ) -> Int? {
        guard let object = try? APIObject(decoder) else { return nil }
        let names = Swift.Set(object.members.allKeys.map(\.stringValue))
        func known(_ index: Int) -> Int {
            (objects[index].required + objects[index].others).count { names.contains($0) }
        }
        func isPossible(_ index: Int) -> Bool {
            names.isSuperset(of: objects[index].required)
                && objects[index].constants.allSatisfy { key, text in
                    let value: APIJSON? = (try? object.optional(key)) ?? nil
                    return value == nil || value?.string == text
                }
        }
        return objects.indices.filter(isPossible).max { known($0) < known($1) }
    }
}

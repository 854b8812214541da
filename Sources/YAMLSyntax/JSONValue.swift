/// A JSON value (RFC 8259) apart from any file: order kept, numbers as spelled.
package indirect enum JSONValue: Sendable, Hashable {
    case null
    case boolean(Bool)
    /// A number in JSON's grammar.
    case number(String)
    case string(String)
    case array([JSONValue])
    case object([Member])

    /// A name with its value.
    package struct Member: Sendable, Hashable {
        /// The name.
        package var key: String
        /// The value.
        package var value: JSONValue

        /// Makes a member.
        package init(key: String, value: JSONValue) {
            self.key = key
            self.value = value
        }

        package static func == (one: Member, other: Member) -> Bool {
            one.key.isIdentical(to: other.key) && one.value == other.value
        }
    }

    /// The first member of an object with this name; nil for none and for other values.
    package subscript(key: String) -> JSONValue? {
        guard case .object(let members) = self else { return nil }
        return members.first { $0.key.isIdentical(to: key) }?.value
    }
}

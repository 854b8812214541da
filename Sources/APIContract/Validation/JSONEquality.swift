package import YAMLSyntax

/// Equality of JSON values (JSON Schema Core 2020-12, section 4.2.2): numbers by value, members in any
/// order, and strings by their code points, where Swift's `==` would make equivalent ones equal.
package enum JSONEquality {
    /// Whether two values are equal.
    package static func areEqual(_ a: JSONValue, _ b: JSONValue) -> Bool {
        switch (a, b) {
        case (.string(let a), .string(let b)): areEqual(a, b)
        case (.number(let a), .number(let b)): a == b || key(of: .number(a)) == key(of: .number(b))
        case (.null, .null): true
        case (.boolean(let a), .boolean(let b)): a == b
        case (.array, .array), (.object, .object): key(of: a) == key(of: b)
        default: false
        }
    }

    /// Whether two texts have the same code points.
    static func areEqual(_ a: String, _ b: String) -> Bool { a.isIdentical(to: b) }

    /// Bytes that equal values share, and others do not.
    package static func key(of value: JSONValue) -> [UInt8] {
        var bytes: [UInt8] = []
        write(value, to: &bytes)
        return bytes
    }

    private static func write(_ value: JSONValue, to bytes: inout [UInt8]) {
        switch value {
        case .null: bytes.append(UInt8(ascii: "n"))
        case .boolean(let value): bytes.append(UInt8(ascii: value ? "t" : "f"))
        case .number(let spelling):
            bytes.append(UInt8(ascii: "#"))
            bytes += Array((DecimalNumber(spelling)?.canonical ?? spelling).utf8)
            bytes.append(UInt8(ascii: ";"))
        case .string(let text): write(text, to: &bytes)
        case .array(let elements):
            bytes.append(UInt8(ascii: "["))
            for element in elements { write(element, to: &bytes) }
            bytes.append(UInt8(ascii: "]"))
        case .object(let members):
            bytes.append(UInt8(ascii: "{"))
            let sorted = members.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
            for member in sorted {
                write(member.key, to: &bytes)
                write(member.value, to: &bytes)
            }
            bytes.append(UInt8(ascii: "}"))
        }
    }

    /// The length goes first, so that no text can look like the end of itself.
    private static func write(_ text: String, to bytes: inout [UInt8]) {
        bytes.append(UInt8(ascii: "\""))
        bytes += Array("\(text.utf8.count):".utf8)
        bytes += Array(text.utf8)
    }
}

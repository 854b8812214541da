import YAMLSyntax

/// JSON values that languages write differently from JSON, or cannot hold exactly.
enum HostileValues {
    static let all: [JSONValue] = plain + numbers.map(JSONValue.number) + [.array(plain), .object(members)]

    private static let plain: [JSONValue] = [
        .null, .boolean(true), .boolean(false), .string(""), .array([]), .object([]),
        .array([.array([]), .object([])]),
        .object([.init(key: "", value: .object([]))]), .object([.init(key: "a", value: .array([]))]),
        // Keys that are numbers, that a runtime has its own idea of, or that need quotes.
        .object([.init(key: "0", value: .boolean(true))]),
        .object([.init(key: "0", value: .null), .init(key: "1", value: .null)]),
        .object([.init(key: "0", value: .null), .init(key: "a", value: .null)]),
        .object([.init(key: "__proto__", value: .object([.init(key: "a", value: .null)]))]),
        .object([.init(key: "constructor", value: .null), .init(key: "toString", value: .number("1"))]),
        .object([.init(key: "null", value: .null), .init(key: "true", value: .boolean(true))]),
        .object([.init(key: "b", value: .null), .init(key: "a", value: .null)]),
        .array([.string(String(repeating: "long ", count: 30)), .array([.string("x\ny")])]),
    ]

    private static let members = HostileTexts.all.filter { !$0.unicodeScalars.contains("\0") }.prefix(400).map
    {
        JSONValue.Member(key: $0, value: .string($0))
    }

    private static let numbers = [
        "0", "-0", "1", "-1", "0.1", "-0.5", "1.0", "100", "2147483648", "-2147483649", "9007199254740991",
        "9007199254740993", "-9007199254740993", "9223372036854775807", "-9223372036854775808",
        "9223372036854775808",
        "18446744073709551616", "123456789012345678901234567890", "1e3", "1E400", "1e-400", "123.456",
        "0.123456789012345",
        "0.1234567890123456789", "3.14",
    ]

    /// How many of these numbers a language of 64-bit doubles may refuse.
    static let unwritableCount = 13
}

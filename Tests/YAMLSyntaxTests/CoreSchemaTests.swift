import Testing

@testable import YAMLSyntax

struct CoreSchemaTests {
    typealias Scalar = SyntaxNode.Scalar

    static let plain: [(String, Scalar)] = [
        ("", .null), ("~", .null), ("null", .null), ("Null", .null), ("NULL", .null),
        ("nULL", .string("nULL")), ("nil", .string("nil")), ("none", .string("none")),
        ("true", .boolean(true)), ("True", .boolean(true)), ("TRUE", .boolean(true)),
        ("false", .boolean(false)), ("False", .boolean(false)), ("FALSE", .boolean(false)),
        ("tRUE", .string("tRUE")), ("truely", .string("truely")),
        // Booleans, dates, sexagesimals, binaries and the value tag of YAML 1.1 are texts.
        ("y", .string("y")), ("Y", .string("Y")), ("yes", .string("yes")), ("no", .string("no")),
        ("n", .string("n")), ("N", .string("N")), ("on", .string("on")), ("off", .string("off")),
        ("2020-01-31", .string("2020-01-31")),
        ("2001-12-14t21:59:43.10-05:00", .string("2001-12-14t21:59:43.10-05:00")),
        ("190:20:30", .string("190:20:30")), ("0b101", .string("0b101")), ("=", .string("=")),
        ("1_000", .string("1_000")),
        ("0", .integer("0")), ("-0", .integer("-0")), ("200", .integer("200")), ("+1", .integer("+1")),
        ("012", .integer("012")), ("0o17", .integer("0o17")), ("0x1F", .integer("0x1F")),
        ("0xdeadBEEF", .integer("0xdeadBEEF")),
        ("123456789012345678901234567890", .integer("123456789012345678901234567890")),
        ("0o18", .string("0o18")), ("0xG", .string("0xG")), ("0x", .string("0x")), ("0o", .string("0o")),
        ("-0x1F", .string("-0x1F")), ("0X1F", .string("0X1F")), ("0O17", .string("0O17")),
        ("-", .string("-")), ("+", .string("+")), ("--1", .string("--1")), ("1a", .string("1a")),
        ("1.5", .float("1.5")), ("1.", .float("1.")), (".5", .float(".5")), ("-.5", .float("-.5")),
        ("1e3", .float("1e3")), ("1E-3", .float("1E-3")), ("+1.5e+3", .float("+1.5e+3")),
        ("1.e3", .float("1.e3")), ("1e", .string("1e")), ("1e+", .string("1e+")), (".", .string(".")),
        ("..", .string("..")), (".e1", .string(".e1")), ("1.2.3", .string("1.2.3")),
        ("1e3.5", .string("1e3.5")),
        (".inf", .float(".inf")), ("-.Inf", .float("-.Inf")), ("+.INF", .float("+.INF")),
        (".iNF", .string(".iNF")), (".nan", .float(".nan")), (".NaN", .float(".NaN")),
        (".NAN", .float(".NAN")), ("-.nan", .string("-.nan")), ("inf", .string("inf")),
        ("NaN", .string("NaN")),
        ("١٢", .string("١٢")),
    ]

    @Test(arguments: plain)
    func resolvesPlainScalars(_ text: String, _ wanted: Scalar) {
        // In a list a lone dash would be another list, hence the mapping.
        let reading = Reading("a: \(text)\n")
        if text != "-" { #expect(reading.root?["a"]?.scalar == wanted) }
        let bytes = Array(text.utf8)
        let isString = bytes.withUnsafeBufferPointer { CoreSchema.resolve($0) == .string }
        #expect(isString == (wanted == .string(text)))
    }

    @Test(arguments: ["'1'", "\"true\"", "|-\n  null", ">-\n  1.5", "!!str 1", "!!str", "''"])
    func quotedAndBlockScalarsAreStrings(_ text: String) {
        let value = Reading("a: \(text)\n").root?["a"]
        #expect(value?.string != nil)
        #expect(value?.string == value?.text)
        #expect(value?.integer == nil && value?.boolean == nil && value?.isNull == false)
    }

    @Test func tagsDecide() {
        let root = Reading("a: !!int '7'\nb: !!float 1\nc: !!bool 'true'\nd: !!null ''\ne: !!str null\n").root
        #expect(root?["a"]?.integer == 7)
        #expect(root?["b"]?.scalar == .float("1"))
        #expect(root?["c"]?.boolean == true)
        #expect(root?["d"]?.isNull == true)
        #expect(root?["e"]?.string == "null")
    }

    @Test(arguments: [
        ("9223372036854775807", Int.max), ("-9223372036854775808", Int.min), ("9223372036854775808", nil),
        ("-9223372036854775809", nil), ("0x7fffffffffffffff", Int.max), ("0o777", 511), ("+5", 5),
        ("007", 7), ("1.0", nil), ("'5'", nil), ("99999999999999999999999999", nil),
    ])
    func integersFit(_ text: String, _ wanted: Int?) {
        #expect(Reading("a: \(text)").root?["a"]?.integer == wanted)
    }

    @Test func keysAreFoundByText() {
        let root = Reading("200: a\n'404': b\nyes: c\n=: d\n1e3: e\n~: f\n").root
        #expect(root?["200"]?.text == "a")
        #expect(root?["404"]?.text == "b")
        #expect(root?["yes"]?.text == "c")
        #expect(root?["="]?.text == "d")
        #expect(root?["1e3"]?.text == "e")
        #expect(root?["~"]?.text == "f")
        #expect(root?["500"] == nil)
        #expect(root?["200"]?["x"] == nil)
    }
}

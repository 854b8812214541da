import Testing

@testable import APIContract

struct DecimalNumberTests {
    @Test(arguments: [
        ("1", "1.0", 0), ("-0", "0.0e9", 0), ("100", "1e2", 0), ("0.1", "0.10000000000000001", -1),
        ("-2", "-1", -1), ("-1", "1", -1), ("0", "-1", 1), ("9007199254740993", "9007199254740992", 1),
        ("1e400", "1e399", 1), ("0.001", "1e-3", 0), ("12.5", "125e-1", 0), ("0", "1e-1000", -1),
    ])
    func comparesByValue(_ a: String, _ b: String, _ order: Int) throws {
        let (first, second) = (try #require(DecimalNumber(a)), try #require(DecimalNumber(b)))
        #expect((first < second ? -1 : first == second ? 0 : 1) == order)
        #expect((first.canonical == second.canonical) == (order == 0))
    }

    @Test(arguments: [
        ("0.3", "0.1", true), ("1e30", "3", false), ("3e30", "3", true), ("0", "7", true), ("7", "0", false),
        ("0.07", "0.02", false), ("-4.5", "1.5", true), ("1e999999999", "123456789", false),
    ])
    func tellsMultiples(_ a: String, _ b: String, _ expected: Bool) throws {
        #expect(try #require(DecimalNumber(a)).isMultiple(of: try #require(DecimalNumber(b))) == expected)
    }

    @Test(arguments: ["", "-", ".", "e1", "1e", "1e9999999999999999999", "0x1", "1 ", "nan"])
    func refusesOtherSpellings(_ text: String) { #expect(DecimalNumber(text) == nil) }

    @Test(arguments: [("0.01", 1_999, "19.99"), ("0.05", 2, "0.10"), ("3", -4, "-12"), ("0.5", 0, "0.0")])
    func multiplies(_ text: String, _ factor: Int, _ expected: String) throws {
        #expect(try #require(DecimalNumber(text)).multiplied(by: factor) == expected)
    }
}

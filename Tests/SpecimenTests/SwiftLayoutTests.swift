import Testing
import TypedClient

struct SwiftLayoutTests {
    @Test(arguments: [
        "1", "[1, 2]", ".init(a: 1)", "\"\(String(repeating: "long, (", count: 30))\"", "", "(", "[", ")",
    ])
    func whatFitsOrHasNoPartsStaysOnOneLine(_ expression: String) {
        #expect(SwiftLayout.lines(expression) == [expression])
    }

    @Test func longCallsHaveALineForEachArgument() {
        let text = String(repeating: "x", count: 70)
        #expect(
            SwiftLayout.lines(".init(name: \"\(text)\", sizes: [1, 2], more: .init(a: 1))")
                == [".init(", "    name: \"\(text)\",", "    sizes: [1, 2],", "    more: .init(a: 1))"])
    }

    @Test func longArraysCloseOnALineOfTheirOwn() {
        let text = String(repeating: "x", count: 80)
        #expect(
            SwiftLayout.lines("[[\"\(text)\", \"b\"], [\"k\": 1]]")
                == ["[", "    [", "        \"\(text)\",", "        \"b\",", "    ],", "    [\"k\": 1],", "]"])
    }

    @Test func bracketsInsideOfStringsAreText() {
        let text = #"a\"(, [\\"#
        let long = String(repeating: "x", count: 80)
        #expect(
            SwiftLayout.lines(".init(a: \"\(text)\", b: \"\(long)\", c: \"é)\")")
                == [".init(", "    a: \"\(text)\",", "    b: \"\(long)\",", "    c: \"é)\")"])
    }

    @Test func whatFollowsStaysBehindTheBracket() {
        let long = String(repeating: "x", count: 80)
        #expect(SwiftLayout.lines("Data(\"\(long)\".utf8)!") == ["Data(", "    \"\(long)\".utf8)!"])
    }

    @Test func depthCostsNoMoreThanItsSquare() {
        let deep = String(repeating: "[", count: 500) + String(repeating: "]", count: 500)
        #expect(SwiftLayout.lines(deep).count > 500)
    }
}

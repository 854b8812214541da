import SourceDiagnostics
import Testing

@testable import YAMLSyntax

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

struct SyntaxLimitsTests {
    /// Expects little work, whatever else the machine does meanwhile.
    private func expectSoon(_ body: () -> Void) {
        let start = processorTime()
        body()
        #expect(processorTime() - start < 5)
    }

    /// The processor time of this thread.
    private func processorTime() -> Double {
        var time = timespec()
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }

    @Test func refusesAliasBombsAtOnce() {
        var bomb = "a: &a [x, x, x, x, x, x, x, x, x]\n"
        for (name, inner) in zip("bcdefghij", "abcdefghi") {
            bomb += "\(name): &\(name) [\((0..<9).map { _ in "*\(inner)" }.joined(separator: ", "))]\n"
        }
        #expect(bomb.utf8.count < 500)
        expectSoon { #expect(Reading(bomb).ids == ["yaml.too-many-nodes"]) }
        let merges = "a: &a {x: 1}\n" + (0..<9).map { "b\($0): {<<: *a}\n" }.joined()
        let limits = SyntaxLimits(maximumBytes: 1_000, maximumDepth: 9, maximumNodes: 30)
        #expect(Reading(merges, limits: limits).ids == ["yaml.too-many-nodes"])
    }

    @Test func countsNodesBehindAliases() {
        let limits = { SyntaxLimits(maximumBytes: 1_000, maximumDepth: 9, maximumNodes: $0) }
        // Mapping, two keys, a list of 2 twice: 1 + 2 + 3 + 3.
        let text = "a: &a [x, y]\nb: *a\n"
        #expect(Reading(text, limits: limits(9)).ids == [])
        #expect(Reading(text, limits: limits(8)).ids == ["yaml.too-many-nodes"])
        #expect(Reading("[1,2,3]", path: "a.json", limits: limits(4)).ids == [])
        #expect(Reading("[1,2,3]", path: "a.json", limits: limits(3)).ids == ["yaml.too-many-nodes"])
    }

    @Test func refusesDeepNesting() {
        let count = 100_000
        let deep = [
            String(repeating: "[", count: count), String(repeating: "{a: ", count: count),
            String(repeating: "- ", count: count), String(repeating: "? ", count: count),
            String(repeating: "[", count: count) + String(repeating: "]", count: count),
        ]
        for text in deep {
            expectSoon { #expect(Reading(text).ids == ["yaml.too-deep"]) }
        }
        let json = String(repeating: "{\"a\":[", count: count)
        expectSoon { #expect(Reading(json, path: "a.json").ids == ["yaml.too-deep"]) }
    }

    @Test(arguments: [
        ("test.yaml", 256, true), ("test.yaml", 257, false), ("a.json", 256, true), ("a.json", 257, false),
    ])
    func allowsNestingUpToTheLimit(_ path: String, _ depth: Int, _ isAllowed: Bool) {
        let text = String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
        let reading = Reading(text, path: path)
        #expect((reading.root != nil) == isAllowed)
        if isAllowed { #expect(reading.json == text) }
    }

    @Test func countsDepthBehindAliases() {
        // Each line puts the one before into one more list.
        let lines = (1...300).map { "k\($0): &a\($0) [\($0 == 1 ? "x" : "*a\($0 - 1)")]" }
        #expect(Reading(lines.prefix(255).joined(separator: "\n")).ids == [])
        #expect(Reading(lines.joined(separator: "\n")).places == ["256:14 yaml.too-deep"])
    }

    @Test func refusesBigFiles() {
        let limits = SyntaxLimits(maximumBytes: 4, maximumDepth: 9, maximumNodes: 30)
        #expect(Reading("a: 1", limits: limits).ids == [])
        #expect(Reading("a: 12", limits: limits).ids == ["yaml.too-large"])
    }

    @Test func readsHugeScalars() {
        let long = String(repeating: "x", count: 10_000_000)
        expectSoon { #expect(Reading("a: \(long)\n").root?["a"]?.text?.utf8.count == 10_000_000) }
        expectSoon { #expect(Reading("\"\(long)\"", path: "a.json").root?.string == long) }
        let digits = String(repeating: "1", count: 1_000_000)
        expectSoon { #expect(Reading("0x\(digits)").root?.jsonValue == .string("0x" + digits)) }
        expectSoon { #expect(Reading(digits).root?.jsonValue == .number(digits)) }
    }

    @Test func readsManyKeysInLinearTime() {
        let empty = "{" + String(repeating: "\"\":1,", count: 500_000) + "\"x\":2}"
        expectSoon {
            let reading = Reading(empty, path: "a.json")
            #expect(reading.root?.count == 2)
            #expect(reading.diagnostics.entries.first?.count == 499_999)
        }
        let different = (0..<200_000).map { "k\($0): \($0)\n" }.joined()
        expectSoon {
            let reading = Reading(different)
            for number in 0..<200_000 where reading.root?["k\(number)"]?.integer != number {
                Issue.record("k\(number) is not found")
            }
        }
    }
}

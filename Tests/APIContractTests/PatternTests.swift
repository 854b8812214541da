import Testing

@testable import APIContract
@testable import TextPatterns

struct PatternTests {
    @Test(arguments: [
        ("a|b", "xbx", true), ("^(?:ab)+$", "ababab", true), ("^a{2,3}$", "aaaa", false),
        ("^a{2,}$", "aaaa", true), ("a{,2}", "a{,2}", true), ("^.$", "\u{1F600}", true), ("^.$", "\n", false),
        ("^[^a]$", "b", true), ("^[\\w.-]+$", "a.b-c", true), ("^[a-]$", "-", true), ("^[-_]$", "_", true),
        ("^[]$", "", false), ("^[^]$", "\n", true), ("\\bfoo\\b", "a foo b", true), ("\\Bfoo", "foo", false),
        ("^(a)\\1$", "aa", true), ("^(?<x>a|b)\\k<x>$", "ab", false), ("\\k<x>(?<x>a)", "a", true),
        ("^(?=.*\\d)(?=.*[a-z]).{4,}$", "abc1", true), ("^(?!.*--)[a-z-]+$", "a--b", false),
        ("(?<=\\$)\\d+", "cost $42", true), ("(?<!\\$)\\b\\d+", "$42", false),
        ("^\\p{Lu}\\P{L}$", "É1", true),
        ("^\\u00e9$", "é", true), ("^\\uD83D\\uDE00$", "\u{1F600}", true),
        ("^\\u{1F600}$", "\u{1F600}", true),
        ("^\\x41\\cJ\\t\\0$", "A\n\t\0", true), ("^\\s$", "\u{FEFF}", true), ("^\\-\\_\\:\\/$", "-_:/", true),
        ("^(a*)*$", "aaab", false), ("^(a|a?)+$", "aaa", true), ("^(?:a|ab)(?:c|bcd)$", "abcd", true),
        ("a*?b", "aab", true), ("", "anything", true), ("$^", "", true), ("^(?:)*$", "", true),
    ])
    func matchesAsECMAScriptDoes(_ pattern: String, _ text: String, _ expected: Bool) throws {
        #expect(try Pattern(pattern).matches(text) == expected)
    }

    @Test(arguments: [
        "(", ")", "[", "a**", "*", "\\", "\\Z", "\\p{Nothing}", "\\p", "(?i)a", "(?>a)", "[z-a]", "a{2,1}",
        "\\1", "\\k<x>", "\\u{110000}", "a{99999999999}", "((a{1000}){1000}){1000}", "\\c1", "\\xg0",
        "(((){20000}){20000}){20000}",
        String(repeating: "(", count: 5_000), String(repeating: "a", count: 20_000),
    ])
    func refusesWhatItCannotRun(_ pattern: String) {
        #expect(throws: PatternParser.Failure.self) { try Pattern(pattern) }
    }

    @Test(arguments: ["^(a+)+$", "^(a|aa)+$", "(.*)*x", "^(\\w+\\s?)*$"])
    func endsOnCatastrophicPatterns(_ pattern: String) throws {
        let text = String(repeating: "a", count: 60) + "!"
        let pattern = try Pattern(pattern)
        let limit = 100_000
        var steps = limit
        #expect(pattern.matches(text, steps: &steps) != true)
        #expect((0..<limit).contains(steps))
        var rest = 10 * Pattern.maximumSteps
        _ = pattern.matches(text, steps: &rest)
        #expect(rest >= 9 * Pattern.maximumSteps)
    }

    @Test(arguments: [
        ("^AC[0-9a-fA-F]{32}$", 34), ("^[A-Z]{3}-\\d{4}$", 8), ("^(foo|bar)_[a-z]+$", nil),
        ("^\\d+(\\.\\d+)?$", nil),
        ("^[^\\s@]+@[^\\s@]+\\.[a-z]{2,}$", nil), ("^(\\w)\\1$", 2), ("^(?!x)[x-z]{2}$", 2),
        ("^[\\u0400-\\u04FF]+$", nil),
    ])
    func textsCanBeMadeFor(_ text: String, _ length: Int?) throws {
        let pattern = try Pattern(text)
        for ordinal in 0..<3 {
            var sampler = PatternSampler(pattern, ordinal: ordinal)
            let sample = sampler.first(minimumLength: 0) { pattern.matches($0) == true }
            let made = try #require(sample, "\(text)")
            if let length { #expect(made.unicodeScalars.count == length) }
        }
    }
}

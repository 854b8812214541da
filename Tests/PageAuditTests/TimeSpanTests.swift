@testable import PageAudit
import Testing

struct TimeSpanTests {
    @Test(arguments: [
        ("expires in one hour.", ["one hour"], [3_600]),
        ("30 days or 2 weeks", ["30 days", "2 weeks"], [2_592_000, 1_209_600]),
        ("an hour, 90 Minutes", ["an hour", "90 Minutes"], [3_600, 5_400]), ("the hours of a dayfly", [], []),
        ("99999999999999999999 days, 2000000 days", [], []), ("", [], []), ("half a day", [], []),
        ("1-hour tokens", ["1-hour"], [3_600]),
    ])
    func findsLengthsOfTime(text: String, texts: [String], seconds: [Int]) {
        let spans = TimeSpan.all(in: text)
        #expect(spans.map(\.text) == texts)
        #expect(spans.map(\.seconds) == seconds)
        for span in spans { #expect(text.utf8.dropFirst(span.offset).starts(with: span.text.utf8)) }
    }
}

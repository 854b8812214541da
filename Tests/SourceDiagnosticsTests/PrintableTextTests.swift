import SourceDiagnostics
import Testing

struct PrintableTextTests {
    @Test(arguments: [
        ("plain ünïcode 🎈", "plain ünïcode 🎈"), ("a\nb\r", "a\\u{A}b\\u{D}"), ("\u{1B}[0m", "\\u{1B}[0m"),
        ("\u{7F}\u{85}", "\\u{7F}\\u{85}"), ("\u{202E}\u{2066}", "\\u{202E}\\u{2066}"),
        ("\u{200B}\u{FEFF}", "\\u{200B}\\u{FEFF}"), ("\u{2028}", "\\u{2028}"), ("\t", "\\u{9}"),
        ("\u{FFFF}\u{10FFFE}", "\\u{FFFF}\\u{10FFFE}"), ("\u{E0041}", "\\u{E0041}"),
    ])
    func escapesWhatActs(_ text: String, _ escaped: String) {
        #expect(PrintableText.escape(text) == escaped)
    }

    @Test func keepsTabsWhereTheyAreWanted() {
        #expect(PrintableText.escape("\ta\u{0}", keepingTabs: true) == "\ta\\u{0}")
    }
}

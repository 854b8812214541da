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

    @Test(arguments: [
        ("::error::x", "\\u{3A}:error::x"), (" \t::stop-commands::x", " \t\\u{3A}:stop-commands::x"),
        ("a\n::b", "a\n\\u{3A}:b"), ("a::b", "a::b"), (":a", ":a"), ("a ##[error]b", "a \\u{23}#[error]b"),
        ("###[x]", "#\\u{23}#[x]"), ("##vso[x]", "\\u{23}#vso[x]"), ("## a [b]", "## a [b]"),
    ])
    func leavesNoCommandForALog(_ text: String, _ escaped: String) {
        #expect(PrintableText.escape(text, keepingTabs: true, keepingLines: true) == escaped)
    }

    @Test func keepsTabsWhereTheyAreWanted() {
        #expect(PrintableText.escape("\ta\u{0}", keepingTabs: true) == "\ta\\u{0}")
    }
}

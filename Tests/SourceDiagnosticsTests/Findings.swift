import Foundation
import SourceDiagnostics
import Testing

/// Lists of findings that several tests print.
enum Findings {
    /// Texts that mean something to one of the output forms.
    static let hostile = [
        "::error::injected", "line\n::error file=a::b", "a\r\nb", "100%0A::x::", "]]>", "<b>&\"'",
        "\u{1B}[31mred", "nul \u{0} bell \u{7} del \u{7F}", "\u{202E}reversed", "\u{FFFE}\u{FFFF}",
        "tab\there", "[text](https://example.com)", "back\\slash \\u{41} \"quoted\"", "{0} {{",
        "émoji 🎈 e\u{301}", "\u{2028}\u{85}", "",
    ]

    /// A file with a finding on its second line, with a note and a fix.
    static func sample() -> DiagnosticList {
        let file = SourceFile(path: "a.yaml", text: "one: 1\ntwö: [2]\nthree: 3\n")
        var list = DiagnosticList()
        list.error(
            "test.wrong", "the value is wrong", at: SourceRange(file: file, start: 13, end: 16),
            notes: [.init("the first one", at: SourceRange(file: file, start: 0, end: 3))],
            fixIts: [FixIt("replace it", .safe, [.init(SourceRange(file: file, start: 13, end: 16), "4")])])
        list.warning("test.odd", "the file is odd", at: nil)
        return list
    }

    /// One finding whose message, path, source line, note and fix are a hostile text.
    static func made(of text: String) -> DiagnosticList {
        let file = SourceFile(path: "dir/" + text, text: text + "\n" + text)
        let range = SourceRange(file: file, start: 0, end: text.utf8.count)
        var list = DiagnosticList()
        list.error(
            "test.hostile", text, at: range, notes: [.init(text, at: range)],
            fixIts: [FixIt(text, .suggested, [.init(range, text)])])
        return list
    }

    /// A parsed JSON object.
    static func json(_ text: String) throws -> [String: Any] {
        let value = try JSONSerialization.jsonObject(with: Data(text.utf8))
        return try #require(value as? [String: Any])
    }
}

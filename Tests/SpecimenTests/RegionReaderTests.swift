import SourceDiagnostics
import Testing

@testable import Specimen

/// Which lines of a page are markers, and what is said about those that are not right.
struct RegionReaderTests {
    private static func read(
        _ text: String, _ format: PageFormat = .markdown
    ) -> (page: RegionPage, diagnostics: DiagnosticList) {
        var diagnostics = DiagnosticList()
        let page = RegionReader.read(
            SourceFile(path: "page", text: text), as: format, into: &diagnostics)
        return (page, diagnostics)
    }

    private static let pair = RegionFixture.region("request a")

    @Test(arguments: [
        ("", pair), ("- item\n\n", pair.indented(2)), ("1. item\n\n", pair.indented(3)),
        ("- - item\n", pair.indented(4)), ("", pair.indented(3)), ("-\n  text\n", pair.indented(2)),
        ("```\n```\n", pair), ("~~~\n```\n~~~\n", pair), ("````\n```\n````\n", pair), ("``` a`b\n", pair),
        ("- ```\n  x\ntext\n", pair), ("`unclosed\n", pair), ("<!-- a\n-->\n", pair),
        ("<pre>x</pre>\n", pair),
        ("<pre\n>\n</PRE>\n", pair), ("* * *\n", pair), ("\u{FEFF}", pair), ("a\r\rb\r", pair),
        ("<prefer>\n", pair),
        ("1234567890. no item\n", pair), ("> ```\n", pair),
    ])
    func finds(_ before: String, _ region: String) {
        let (page, diagnostics) = Self.read(before + region)
        #expect(
            page.regions.count == 1 && diagnostics.isEmpty, "\(diagnostics.entries.map(\.diagnostic.message))"
        )
    }

    @Test(arguments: [
        "```\n\(pair)```\n", "~~~ md\n\(pair)", "````\n```\n\(pair)````\n", "- ```\n\(pair.indented(2))",
        "text\n\n\(pair.indented(4))", "- item\n\n\(pair.indented(6))", "`<!-- specimen: request a -->`\n",
        "Use `<!-- specimen: end -->`.\n", "Use <!-- specimen: end -->\n", "<!--\n<!-- specimen: end\n-->\n",
        "<pre>\n\(pair)</pre>\n", "<script>\n\(pair)", "> <!-- specimen: end -->\n", "<!-- note: end -->\n",
        "<!-- specimens: end -->\n", "- <!-- specimen: end -->\n", "\t<!-- specimen: end -->\n",
        "-     <!-- specimen: end -->\n", "<!-- a\n<!-- specimen: request a\n-->\n",
    ])
    func leavesText(_ text: String) {
        let (page, diagnostics) = Self.read(text)
        #expect(page.regions.isEmpty && !page.hasMarkers && diagnostics.isEmpty && page.isSound)
    }

    @Test(arguments: [
        (PageFormat.mdx, "{/* specimen: request a */}\n        {/* specimen: end */}\n", 1),
        (.mdx, "```\n{/* specimen: request a */}\n```\n", 0),
        (.mdx, "{/* x\n{/* specimen: end\n*/}\n", 0), (.mdx, "<!-- specimen: request a -->\n", 0),
        (.html, "<p>\n          <!-- specimen: request a -->\n<!-- specimen: end --></p>\n", -1),
        (.html, "<div>\n        <!-- specimen: request a -->\n  <!-- specimen: end -->\n</div>\n", 1),
        (.html, "<SCRIPT>\n<!-- specimen: end -->\n</script>\n", 0),
        (.asciiDoc, "// specimen: request a\n\n//specimen: end\n", 1),
        (.asciiDoc, "----\n// specimen: end\n----\n", 0), (.asciiDoc, "////\n// specimen: end\n////\n", 0),
        (.asciiDoc, "-----\n----\n// specimen: end\n-----\n", 0), (.asciiDoc, " // specimen: end\n", 0),
        (.asciiDoc, "```md\n// specimen: end\n```\n", 0),
        (.asciiDoc, "====\n// specimen: request a\n// specimen: end\n====\n", 1),
        (.reStructuredText, ".. specimen: request a\n\ntext\n\n.. specimen: end\n", 1),
        (.reStructuredText, ".. note::\n\n   .. specimen: request a\n\n   .. specimen: end\n", 1),
        (.reStructuredText, ".. code-block:: rst\n\n   .. specimen: end\n", 0),
        (.reStructuredText, "So::\n\n   .. specimen: end\n", 0),
        (.reStructuredText, "..\n   .. specimen: end\n", 0),
        (.reStructuredText, ".. a\n   .. specimen: end\n", 0),
        (.reStructuredText, "* item\n\n  .. specimen: request a\n\n  .. specimen: end\n", 1),
    ])
    func knowsOtherFormats(_ format: PageFormat, _ text: String, _ count: Int) {
        let (page, diagnostics) = Self.read(text, format)
        #expect(page.isSound == (count >= 0) && diagnostics.isEmpty == (count >= 0))
        #expect(page.regions.count == max(0, count))
        #expect(page.hasMarkers == (count != 0))
    }

    @Test(arguments: [
        ("<!-- specimen: request a -->", ["region.unclosed 1:1"]),
        ("x\n <!-- specimen: end -->", ["region.unexpected-end 2:2"]),
        ("<!-- specimen: request a -->\n\(pair)<!-- specimen: end -->", ["region.nested 2:1"]),
        ("<!-- specimen: request a -->\n\(pair)", ["region.nested 2:1", "region.unclosed 1:1"]),
        ("\(pair)<!-- specimen: end -->", ["region.unexpected-end 3:1"]),
        ("<!-- specimen: request a --> x\n<!-- specimen: end -->", ["region.syntax 1:29"]),
        ("<!-- specimen: request a\n-->\n<!-- specimen: end -->", ["region.syntax 1:1"]),
        ("<!-- specimen: request a -->\n<!-- specimen: end --> x", ["region.syntax 2:23"]),
        ("<!-- specimen: request a -->\n<!-- specimen: end x -->", ["region.syntax 2:20"]),
        ("<!-- specimen: request a -->\n<!-- specimen: end 12 34 -->", ["region.syntax 2:23"]),
        ("<!-- specimen: -->\n<!-- specimen: end -->", ["region.syntax 1:1"]),
        ("<!-- specimen: request 'a -->\n<!-- specimen: end -->", ["region.syntax 1:24"]),
        ("<!-- specimen: request a target= -->\n<!-- specimen: end -->", ["region.syntax 1:26"]),
    ])
    func refusesThePage(_ text: String, _ findings: [String]) {
        let (page, diagnostics) = Self.read(text)
        #expect(!page.isSound && page.hasMarkers)
        #expect(Self.words(diagnostics) == findings)
    }

    @Test(arguments: [
        ("requst a", "region.unknown-word 1:16"), ("target=x a", "region.unknown-word 1:16"),
        ("request", "region.missing-operation 1:1"), ("request target=x", "region.missing-operation 1:1"),
        ("example a", "region.missing-attribute 1:1"), ("request a b", "region.unknown-attribute 1:26"),
        ("request a language=b", "region.unknown-attribute 1:26"),
        ("example a language=b,c", "region.unknown-attribute 1:26"),
        ("request a target=b target=c", "region.unknown-attribute 1:35"),
    ])
    func refusesTheRegion(_ words: String, _ finding: String) {
        let (page, diagnostics) = Self.read(RegionFixture.region(words) + Self.pair)
        #expect(page.isSound && page.regions.count == 1)
        #expect(Self.words(diagnostics) == [finding])
    }

    @Test func readsWords() throws {
        let (page, _) = Self.read(
            "  <!--specimen:  examples  \"List the pets\" language='a,b'   variant=c-->  \n<!-- specimen: end 0a -->"
        )
        let region = try #require(page.regions.first)
        #expect(region.content == .examples && region.operation.text == "List the pets")
        #expect(region.list("language") == ["a", "b"] && region.list("variant") == ["c"])
        #expect(region.checksum?.text == "0a" && region.body.isEmpty)
    }

    @Test func refusesWhatIsNoText() {
        let (page, diagnostics) = Self.read("a\0b")
        #expect(!page.isSound && Self.words(diagnostics) == ["region.not-text 1:1"])
    }

    @Test(arguments: [
        "<!-- specimen: x -->\n", "<!-- specimen: end -->\n", "`", "```\n", "`\n", "- ", "1. ", "-\n", "<!--",
        "<!-- \n",
        "<pre", " ", "\t", "\n", "\r", "<!-- specimen: '", "<!-- specimen: request a language=", "> ", "* ",
        "<",
    ])
    func readsLongPagesInReasonableTime(_ unit: String) {
        let text = String(repeating: unit, count: 200_000 / unit.utf8.count)
        for format in PageFormat.allCases {
            #expect(ContinuousClock().measure { _ = Self.read(text, format) } < .seconds(20), "\(format)")
        }
    }

    private static func words(_ diagnostics: DiagnosticList) -> [String] {
        diagnostics.entries.map { entry in
            let place = entry.diagnostic.range?.startLocation
            return "\(entry.diagnostic.id) \(place?.line ?? 0):\(place?.column ?? 0)"
        }
    }
}

extension String {
    /// The text with blanks before each line.
    func indented(_ count: Int) -> String {
        split(separator: "\n").map { String(repeating: " ", count: count) + $0 + "\n" }.joined()
    }
}

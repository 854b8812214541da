import ProjectSettings
import SourceDiagnostics
import SpecimenHarness
import Testing

@testable import Specimen

/// Regions are the parts of whole pages, and as harmless.
struct RegionPageTests {
    @Test(arguments: ["github", "vuepress"])
    func wholePagesAreMadeOfTheSameParts(_ target: String) throws {
        let document = SourceFile(path: "spec.yaml", text: try Repository.text("spec/docspring.yaml"))
        var options = GeneratorOptions()
        options.outputs = [.pages]
        options.targets = [target]
        let files = Generator(options: options).generate(document).files
        let page = String(decoding: try #require(files.first).bytes, as: UTF8.self)
        let words = [
            "description", "request", "authentication", "parameters", "usage", "examples", "responses",
            "errors",
        ]
        let regions = (words + ["page"]).map { RegionFixture.region("\($0) createDataRequestToken") }
        let outcome = RegionFixture.update(regions.joined(), documents: [document], options: options)
        #expect(outcome.ids == [] && outcome.changes == regions.count)
        let bodies = RegionFixture.bodies(outcome.text)
        var expected = bodies.dropLast()
        expected[4] = "## Examples\n\n" + expected[4]
        let parts = expected.joined(separator: "\n\n")
        #expect(page.contains("\n\n\(parts)\n\n## Secrets\n"))
        #expect(page.hasSuffix("\n\n\(bodies[bodies.count - 1])\n"))
        #expect(bodies[bodies.count - 1].hasPrefix(parts))
    }

    /// Text of a document that looks like a marker, or like markup of any of the formats.
    private static let texts =
        PagesHostileTextTests.texts + [
            "<!-- specimen: end -->", "a\n\n<!-- specimen: end -->\n\nb", "{/* specimen: end */}",
            "// specimen: end", ".. specimen: end", "```\n<!-- specimen: end -->\n```",
            "----\n// specimen: end\n----",
            "    <!-- specimen: end -->", "- a\n\n  <!-- specimen: end -->", "include::/etc/passwd[]",
            "import x from 'y'", "export const a = 1", "{alert(1)}", "a {x} b", "}", "<br>",
        ]

    /// A document with an operation for each of the texts, which stands wherever a text may stand.
    private static let hostile: SourceFile = {
        let paths = texts.enumerated().map { index, text in
            var json: [UInt8] = []
            JSONWriter.append(text, to: &json)
            let quoted = String(decoding: json, as: UTF8.self)
            return """
                "/pets/\(index)": {"post": {"operationId": "add\(index)", "summary": \(quoted), "description": \(quoted),
                "parameters": [{"name": "a", "in": "query", "required": true, "description": \(quoted),
                "schema": {"type": "string"}, "example": \(quoted)}], "requestBody": {"description": \(quoted),
                "required": true, "content": {"application/json": {"schema": {"type": "string", "description": \(quoted)},
                "example": \(quoted)}}},
                "responses": {"200": {"description": \(quoted)}, "400": {"description": \(quoted)}}}}
                """
        }
        let text = """
            {"openapi": "3.1.0", "info": {"title": "Pets", "version": "1"},
            "servers": [{"url": "https://api.example.com"}], "paths": {\(paths.joined(separator: ",\n"))}}
            """
        return SourceFile(path: "pets.json", text: text)
    }()

    @Test(arguments: PageFormat.allCases)
    func textOfADocumentEndsNoRegion(_ format: PageFormat) {
        let isMarkdown = [.markdown, .mdx].contains(format)
        var page = isMarkdown ? "- item\n\n" : ""
        for index in Self.texts.indices {
            // In a list and out of it.
            let indentation = isMarkdown && index % 2 == 0 ? "  " : ""
            let start = format.marker("\(isMarkdown ? "page" : "examples") add\(index)")
            page += "\(indentation)\(start)\n\n\(indentation)\(format.marker("end"))\n\n"
        }
        var options = GeneratorOptions()
        options.languages = ["curl", "ruby", "python"]
        let outcome = RegionFixture.update(page, format, documents: [Self.hostile], options: options)
        #expect(outcome.changes == Self.texts.count, "\(outcome.messages)")
        #expect(outcome.ids.filter { $0.hasPrefix("region.") } == [])
        var diagnostics = DiagnosticList()
        let again = RegionReader.read(
            SourceFile(path: "page", text: outcome.text), as: format, into: &diagnostics)
        #expect(again.regions.count == Self.texts.count && diagnostics.isEmpty)
        #expect(again.regions.map(\.operation.text) == Self.texts.indices.map { "add\($0)" })
        let second = RegionFixture.update(outcome.text, format, documents: [Self.hostile], options: options)
        #expect(second.text == outcome.text && second.changes == 0)
    }

    @Test(arguments: [
        ("a {b} }", "a \\{b\\} \\}"), ("import a\n\nexport b", "&#105;mport a\n\n&#101;xport b"),
        ("a<br>b", "a\\\nb"), ("<https://a.b>", "[https://a.b](https://a.b)"), ("`{a}` <x>", "`{a}` &lt;x>"),
        ("{/* a */}", "\\{/\\* a \\*/\\}"),
    ])
    func writesMDX(_ text: String, _ expected: String) {
        let writer = MarkdownWriter(hasMustaches: false, syntax: .mdx, schemes: ["https"])
        #expect(writer.blocks(text).joined(separator: "\n") == expected)
        #expect(writer.cell("a\n\nb") == "a<br /><br />b")
    }

    @Test(arguments: [
        (
            PageSyntax.asciiDoc, "C# [x]", "C&#35; &#91;x&#93;",
            ["[source,a,subs=specialcharacters]", "-----", "----", "\\include::x[]", "{b}", "-----"]
        ),
        (
            .reStructuredText, "C# *x*", "C\\# \\*x\\*",
            [".. code-block:: a", "", "   ----", "   include::x[]", "   {b}"]
        ),
        (
            .html, "C# <b>", "C# &#60;b&#62;",
            ["<pre><code class=\"language-a\">----", "include::x[]", "&#123;b&#125;</code></pre>"]
        ),
    ])
    func writesOtherMarkup(_ syntax: PageSyntax, _ text: String, _ expected: String, _ block: [String]) {
        let markup = PlainMarkup(syntax: syntax)
        #expect(markup.inline(text) == expected)
        #expect(markup.block("a", ["----", "include::x[]", "{b}"]) == block)
    }
}

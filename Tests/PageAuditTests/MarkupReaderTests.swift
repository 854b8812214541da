import SourceDiagnostics
import Testing

@testable import PageAudit

/// Pages in AsciiDoc and reStructuredText are read like those in Markdown.
struct MarkupReaderTests {
    private static func blocks(_ text: String, _ path: String) -> [String] {
        let page = PageReader.read(SourceFile(path: path, text: text))
        return page.blocks.map { block in
            "\(block.word)@\(page.text(block.wordRange))[\(block.label ?? "")] \(page.text(block.body))"
        }
    }

    @Test(arguments: [
        ("[source,bash]\n----\ncurl a\n----\n", ["bash@bash[] curl a\n"]),
        ("[source%linenums, ruby,subs=+quotes]\n----\nputs 1\n----\n", ["ruby@ruby[] puts 1\n"]),
        ("[,json]\n-----\n{}\n----\n-----\n", ["json@json[] {}\n----\n"]),
        ("Text\n\n....\nGET /notes\n....\n", ["@[] GET /notes\n"]),
        ("[source,python]\nprint(1)\nprint(2)\n\nText\n", ["python@python[] print(1)\nprint(2)\n"]),
        (":source-language: php\n\n[source]\n----\necho 1;\n----\n", ["php@[] echo 1;\n"]),
        ("Ruby::\n+\n[source,ruby]\n----\nputs 1\n----\n", ["ruby@ruby[Ruby] puts 1\n"]),
        (".Add a note\n[source,bash]\n----\ncurl a\n----\n", ["bash@bash[Add a note] curl a\n"]),
        ("```bash\ncurl a\n```\n", ["bash@bash[] curl a\n"]),
        ("////\n----\nhidden\n----\n////\n\n++++\n<b>\n++++\n\n// ----\n", []),
        ("[[anchor]]\n== Title\n\n[NOTE]\n====\nText\n====\n", []),
    ])
    func codeOfAsciiDoc(text: String, blocks: [String]) {
        #expect(Self.blocks(text, "page.adoc") == blocks)
    }

    @Test(arguments: [
        (
            ".. code-block:: bash\n\n   curl a\n\n   curl b\n\nText\n",
            ["bash@bash[]    curl a\n\n   curl b\n"]
        ),
        (
            ".. tabs::\n\n   .. code-tab:: python Python 3\n\n      print(1)\n",
            ["python@python[Python 3]       print(1)\n"]
        ),
        (".. sourcecode:: json\n   :caption: a.json\n   :linenos:\n\n   {}\n", ["json@json[]    {}\n"]),
        ("Run this::\n\n    curl a\n\nText\n", ["@[]     curl a\n"]),
        (".. highlight:: bash\n\nRun this::\n\n  curl a\n", ["bash@[]   curl a\n"]),
        ("* Item\n\n  .. code:: ruby\n\n     puts 1\n\n  More\n", ["ruby@ruby[]      puts 1\n"]),
        (".. note::\n\n   Text\n\n.. _anchor:\n\nText::\nnot indented\n", []),
    ])
    func codeOfReStructuredText(text: String, blocks: [String]) {
        #expect(Self.blocks(text, "page.rst") == blocks)
    }

    @Test func headingsHaveTheirLevels() {
        let rst = PageReader.read(
            SourceFile(
                path: "a.rst", text: "====\nNote\n====\n\nAdd\n---\n\nText\n\nAnswer\n~~~~~~\n\nList\n----\n")
        )
        #expect(rst.headings.map { "\($0.level) \($0.text)" } == ["1 Note", "2 Add", "3 Answer", "2 List"])
        let adoc = PageReader.read(
            SourceFile(path: "a.adoc", text: "= Notes\n\n== Add\n\n====\n\n=== Answer\n"))
        #expect(adoc.headings.map { "\($0.level) \($0.text)" } == ["1 Notes", "2 Add", "3 Answer"])
    }

    private static let adoc = """
        = Notes

        == Add

        `POST /notes`

        [source,bash]
        ----
        curl -H "Authorization: Bearer $T" --json '{"text": "a"}' https://api.example.com/v1/notes
        ----

        The response:

        [source,json]
        ----
        {"id": 1}
        ----

        """

    private static let rst = """
        Notes
        =====

        .. http:get:: /notes/(string:id)

           .. code-block:: python

              import requests
              print(requests.get("https://api.example.com/v1/notes/7", headers={"Authorization": TOKEN}).json())

           In a terminal::

              curl -H "Authorization: Bearer $T" https://api.example.com/v1/notes/7

           .. code-block:: http

              GET /v1/notes/7 HTTP/1.1
              Host: api.example.com
              Authorization: Bearer TOKEN

        """

    @Test(arguments: [
        ("", "", []), ("--json '{\"text", "--json '{\"txt", ["page.invalid-body"]),
        ("v1/notes", "v1/note", ["page.unknown-request"]), ("{\"id\": 1}", "{}", ["page.invalid-response"]),
        ("`POST /notes`", "`PUT /notes`", ["page.wrong-request-line"]),
    ])
    func aPageInAsciiDocIsJudged(text: String, replacement: String, ids: [String]) throws {
        let page = text.isEmpty ? Self.adoc : Self.adoc.replacing(text, with: replacement)
        #expect(try PageExample(page, path: "page.adoc").ids == ids)
    }

    @Test(arguments: [
        ("", "", []), ("http:get", "http:put", ["page.wrong-request-line"]),
        (
            "$T\" https://api.example.com/v1/notes", "$T\" https://api.example.com/v1/note",
            ["page.unknown-request"]
        ),
        (".get(\"https", ".put(\"https", ["page.wrong-method"]),
        ("GET /v1/notes/7", "GET /v1/note/7", ["page.wrong-request-line"]),
    ])
    func aPageInReStructuredTextIsJudged(text: String, replacement: String, ids: [String]) throws {
        let page = text.isEmpty ? Self.rst : Self.rst.replacing(text, with: replacement)
        #expect(try PageExample(page, path: "page.rst").ids == ids)
    }

    @Test func aBlockWithoutALanguageIsACommandWhereItBeginsWithOne() throws {
        let page = try PageExample("# Notes\n\n```\n$ curl https://api.example.com/v1/note\n```\n")
        #expect(page.ids == ["page.unknown-request"])
    }

    @Test func findingsPassByCommentsOfTheMarkup() throws {
        let ignore = "specimen-ignore page.unknown-request: it is of another version"
        let adoc = Self.adoc.replacing("v1/notes", with: "v1/note")
            .replacing("[source,bash]", with: "// \(ignore)\n[source,bash]")
        #expect(try PageExample(adoc, path: "page.adoc").ids.isEmpty)
        let rst = Self.rst.replacing(
            "$T\" https://api.example.com/v1/notes", with: "$T\" https://api.example.com/v1/note"
        )
        .replacing("   In a terminal", with: "   .. \(ignore)\n\n   In a terminal")
        #expect(try PageExample(rst, path: "page.rst").ids.isEmpty)
    }
}

import SourceDiagnostics
import Testing

@testable import PageAudit

/// What belongs to which part of a page.
struct PageReaderTests {
    @Test func answersBelongToTheOperationOfTheirSection() throws {
        let page = try PageExample(
            """
            # Notes

            ## Add

            #### Response

            ```json
            {"id": 1}
            ```

            `POST ${HOST}/notes`

            ## List

            #### Response

            ```json
            {"notes": []}
            ```

            `GET ${HOST}/notes`
            """)
        #expect(page.ids.isEmpty)
    }

    @Test func anAnswerThatLacksMembersIsToldOnce() throws {
        let page = try PageExample(
            "# Add\n\n<Route method=\"POST\" path=\"/notes\" />\n\n### Response: `201 Created`\n\n```js\n{\"text\": \"a\"}\n```\n"
        )
        #expect(
            page.messages("page.invalid-response") == [
                "this answer lacks the member 'id' in an answer of addNote"
            ])
    }

    @Test func aSentenceThatNamesAnOperationIsNoDefinition() throws {
        let page = try PageExample(
            "# Guide\n\nFor example, `GET /notes/{id}` returns one.\n\n```bash\ncurl -H \"Authorization: Bearer $T\" https://api.example.com/v1/notes\n```\n"
        )
        #expect(page.ids.isEmpty)
    }

    @Test func aTableRowSaysWhatASectionIsAbout() {
        let text = "# Notes\n\n| Method | Path |\n| --- | --- |\n| `GET` | `/notes` |\n"
        let page = PageReader.read(SourceFile(path: "page.md", bytes: Array(text.utf8)))
        #expect(page.spans.map(\.text) == ["GET", "/notes"])
    }

    @Test func aFenceBehindATagIsTextInMarkdownOnly() throws {
        let text = "<TabItem value=\"a\">\n```bash\necho\n```\n</TabItem>\n"
        #expect(try PageExample(text, path: "page.mdx").ids.isEmpty)
        #expect(try PageExample("import TabItem from 'x';\n\n" + text).ids.isEmpty)
        #expect(
            try PageExample("<details>\n```bash\necho\n```\n</details>\n").ids == ["page.swallowed-fence"])
    }

    @Test func onlyFaultsThatNobodyMakesOnPurposeSpoilJSON() throws {
        #expect(try PageExample.block("json", "{\"a\": 1,}").ids == ["page.invalid-json"])
        #expect(
            try PageExample.block("json", "{\"a\": 1,}").fixed("page.invalid-json").contains("{\"a\": 1}"))
        for text in [
            "{\"a\": <id>}", "{\"a\": string}", "{\"a\": 1, ...}", "{\"a\": 1 // one\n}", "\"a\": 1",
            "{\"a\": {{ b }}}",
        ] {
            #expect(try PageExample.block("json", text).ids.isEmpty, "\(text)")
        }
    }

    @Test func sectionsEndWithTheNextHeadingOfTheirLevel() {
        let text = "# A\n## B\n### C\n## D\n"
        let page = PageReader.read(SourceFile(path: "page.md", bytes: Array(text.utf8)))
        let sections = PageSections(page.headings)
        #expect(sections.around(13).count == 4)
        #expect(sections.around(18) == [4, 1, 0])
        #expect(sections.around(0).last == 0)
    }

    @Test func requestsAreReadAsTheyGoOverTheWire() throws {
        let page = try PageExample.block(
            "http", "POST /v1/notes HTTP/1.1\nContent-Type: application/json\n\n{\"pinned\": true}")
        #expect(page.messages("page.invalid-body") == ["the content lacks the member 'text'"])
        #expect(try PageExample.block("http", "POST /notes\n{\"text\": \"a\"}").ids.isEmpty)
    }

    private static func page(_ text: String) -> Page {
        PageReader.read(SourceFile(path: "page.md", bytes: Array(text.utf8)))
    }

    @Test func aContentTabEndsWithWhatIsIndentedLess() {
        let text =
            "=== \"Ruby\"\n\n    ```\n    puts\n    ```\n\n```\nanything\n```\n\nWords.\n\n    ```\n    more\n    ```\n"
        #expect(Self.page(text).blocks.map(\.label) == ["Ruby", nil, nil])
    }

    @Test func fencesStandInListsAndQuotes() throws {
        let command = "curl https://api.example.com/v1/nothing \\"
        let header = "-H \"Authorization: Bearer $T\""
        let texts = [
            "1. ```bash\n   \(command)\n     \(header)\n   ```\n\nWords.\n",
            "- 2) ```bash\n  \(command)\n  \(header)\n  ```\n",
            "> ```bash\n> \(command)\n>   \(header)\n> ```\n>\n> Words.\n",
            "> > ```bash\n> > \(command)\n> > \(header)\n\nWords behind a quote.\n",
        ]
        for text in texts {
            let page = try PageExample(text)
            #expect(page.ids == ["page.unknown-request"], "\(text)")
            #expect(Self.page(text).blocks.count == 1)
        }
    }

    @Test func codeInAListIsIndentedLikeItsItem() {
        let blocks = Self.page("10. ```bash\n    a\n    ```\n\n> - ```bash\n>   b\n>   ```\n").blocks
        #expect(blocks.map(\.indentation) == ["    ", ">   "])
    }

    @Test func anOpeningTagMayHaveSeveralLines() {
        let text =
            "<CodeSwitcher\n  :languages=\"{ruby:'Ruby',\n    php:'PHP'}\"\n>\n<template v-slot:ruby>\n\n```\na\n```\n\n</template>\n</CodeSwitcher>\n"
        let sets = Self.page(text).tabSets
        #expect(sets.map { $0.declared.map(\.name) } == [["ruby", "php"]])
        #expect(sets.map { $0.present.map(\.name) } == [["ruby"]])
    }
}

import Testing

@testable import PageAudit

/// When a program that calls another operation than its page is a fault, and when it is another section's.
struct OtherOperationRuleTests {
    private static func curl(_ path: String, _ options: String = "") -> String {
        "```bash\ncurl \(options)-H \"Authorization: Bearer $T\" https://api.example.com/v1/\(path)\n```\n\n"
    }

    private static let add = "-H 'Content-Type: application/json' -d '{\"text\": \"a\"}' "

    @Test func anExampleOfAnotherPageIsAFault() throws {
        let page = try PageExample(
            "# Add\n\n## HTTP Request\n\n`POST /notes`\n\n## Example\n\n\(Self.curl("notes/7"))")
        #expect(page.ids == ["page.other-operation"])
    }

    @Test func oneTabThatDiffersIsAFault() throws {
        let page = try PageExample(
            "# Add\n\n## HTTP Request\n\n`POST /notes`\n\n## Examples\n\n\(Self.curl("notes", Self.add))\(Self.curl("notes/7"))"
        )
        #expect(page.ids == ["page.other-operation"])
    }

    @Test func aSectionOfItsOwnMayShowAnother() throws {
        let page = try PageExample(
            "# Notes\n\n## Sending\n\n`POST /notes`\n\n\(Self.curl("notes", Self.add))## Reading\n\n\(Self.curl("notes/7"))"
        )
        #expect(page.ids.isEmpty)
    }

    @Test(arguments: [
        "## Get a note % GET /notes/{note.id#DOCS_NOTES/note-object}", "## GET /notes/{id}",
        "## Get it `GET /notes/:id`",
    ])
    func aHeadingSaysWhatItsSectionIsAbout(heading: String) throws {
        let start = "# Notes\n\n`POST /notes`\n\n\(heading)\n\n"
        #expect(try PageExample(start + Self.curl("notes/7")).ids.isEmpty)
        #expect(try PageExample(start + Self.curl("notes?limit=1")).ids == ["page.other-operation"])
    }
}

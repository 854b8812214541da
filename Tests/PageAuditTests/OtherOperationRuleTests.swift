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

    @Test func aMethodIsThatOfThePage() throws {
        let code = "fetch('https://api.example.com/v1/notes', {method: 'PUT', headers: {Authorization: t}})"
        let page = try PageExample("# Notes\n\n`POST /notes`\n\n```js\n\(code)\n```\n")
        #expect(page.ids == ["page.wrong-method"])
        #expect(page.fixed("page.wrong-method").contains("method: 'POST'"))
        let other = try PageExample.block("js", code)
        #expect(other.ids == ["page.wrong-method"])
        #expect(!other.fixed("page.wrong-method").contains("POST"))
    }

    @Test func aSegmentOfAPathIsMended() throws {
        let code = "fetch('https://api.example.com/v1/ntes/a1', {headers: {Authorization: t}})"
        let page = try PageExample.block("js", code)
        #expect(page.ids == ["page.unknown-request"])
        #expect(page.fixed("page.unknown-request").contains("/v1/notes/a1'"))
    }

    @Test func aHostIsMendedWhereOneLetterIsWrong() throws {
        let code = "fetch('https://api.exmple.com/v1/notes', {headers: {Authorization: t}})"
        let page = try PageExample.block("js", code)
        #expect(page.fixed("page.unknown-server").contains("https://api.example.com/v1/notes"))
        let other = try PageExample.block("js", code.replacing("exmple", with: "sandbox"))
        #expect(other.fixed("page.unknown-server").contains("sandbox"))
    }

    @Test func whatAFunctionIsGivenHasItsOwnName() throws {
        let code =
            "const options = {headers: {Authorization: t}};\nfetch('https://api.example.com/v1/notes', options).then(json => console.log(result));"
        let page = try PageExample.block("js", code)
        #expect(page.ids == ["page.undefined-name"])
        #expect(page.fixed("page.undefined-name").contains("console.log(result)"))
    }
}

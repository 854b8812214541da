import Testing

@testable import PageAudit

/// Requests and answers that a page shows as they go over the wire, and content that stands in a block of its own.
struct WireMessageTests {
    private static func answer(_ lines: String) throws -> PageExample {
        try PageExample("# Add\n\n`POST /notes`\n\n```http\n\(lines)\n```\n")
    }

    @Test(arguments: [
        "HTTP/1.1 201 Created\nContent-Type: application/json\n\n{\"id\": 1}",
        "HTTP/2 201\n\n{\"id\": 1, ...}",
        "HTTP/1.1 201 Created\n{\"id\": 1}", "HTTP/1.1 201 Created\nLocation: /notes/1",
        "HTTP/1.1 429 Too Many Requests\n\n{\"error\": \"slow down\"}",
    ])
    func aRightAnswerHasNoFinding(lines: String) throws {
        #expect(try Self.answer(lines).ids.isEmpty)
    }

    @Test(arguments: [
        ("HTTP/1.1 201 Created\n\n{\"id\": \"a\"}", "page.invalid-response"),
        ("HTTP/1.1 201 Created\n{\"text\": \"a\"}", "page.invalid-response"),
        ("HTTP/1.1 200 OK\n\n{\"id\": 1}", "page.unknown-status"),
    ])
    func aWrongAnswerIsFound(lines: String, id: String) throws {
        #expect(try Self.answer(lines).ids == [id])
    }

    @Test func anAnswerIsForTheLastRequestBeforeIt() throws {
        let text = { (request: String, status: Int) in
            ".. http:\(request)\n\n   .. code-block:: http\n\n      HTTP/1.1 \(status)\n\n"
        }
        let page = { try PageExample("Notes\n=====\n\n" + $0, path: "page.rst") }
        #expect(try page(text("delete:: /other", 204) + text("post:: /notes", 201)).ids.isEmpty)
        #expect(try page(text("get:: /notes", 200) + text("post:: /notes", 201)).ids.isEmpty)
        #expect(
            try page(text("get:: /notes", 200) + text("post:: /notes", 200)).ids == ["page.unknown-status"])
    }

    @Test func aRequestWithoutCredentialsIsASlipBesideOneWithThem() throws {
        let request = "```http\nGET /notes HTTP/1.1\nAccept: application/json\n```\n\n"
        let other = "```http\nGET /notes/7 HTTP/1.1\nAuthorization: Bearer TOKEN\n```\n"
        #expect(try PageExample("# Notes\n\n\(request)").ids.isEmpty)
        #expect(try PageExample("# Notes\n\n\(request)\(other)").ids == ["page.missing-credentials"])
    }

    @Test func contentOfAFileIsJudgedWhereThePageShowsIt() throws {
        let command =
            "```bash\ncurl -H \"Authorization: Bearer $T\" -H 'Content-Type: application/json' -d @payload.json https://api.example.com/v1/notes\n```\n"
        for (text, ids) in [("text", []), ("txt", ["page.invalid-body"])] {
            let json = "```json\n{\"\(text)\": \"a\"}\n```\n\n"
            #expect(
                try PageExample("# Add\n\n## Sample payload\n\n\(json)## Request\n\n\(command)").ids == ids)
            #expect(try PageExample("# Add\n\n\(command)\nThe file `payload.json`:\n\n\(json)").ids == ids)
            #expect(try PageExample("# Add\n\nThe settings:\n\n\(json)\(command)").ids == [])
        }
    }

    @Test func aRequestLineColouredAsACommandIsOne() throws {
        #expect(try PageExample("# Notes\n\n```shell\nGET /notes\n```\n").ids.isEmpty)
        #expect(
            try PageExample("# Notes\n\n```shell\nGET /note\n```\n").ids == ["page.wrong-request-line"])
    }

    @Test func aSentenceSendsNoCredentials() throws {
        let post = "requests.post('https://api.example.com/v1/notes', json={'text': 'For our users'}AUTH)"
        #expect(
            try PageExample.block("python", post.replacing("AUTH", with: "")).ids == [
                "page.missing-credentials"
            ])
        #expect(
            try PageExample.block("python", post.replacing("AUTH", with: ", auth=(me, mine)")).ids.isEmpty)
    }

    @Test func literalsThatABackslashJoinsAreOneURL() throws {
        let get = "RestClient.get \"https://me:YOUR_TOKEN\"\\\n  \"@api.example.com/v1/notes\""
        #expect(try PageExample.block("ruby", get).ids.isEmpty)
        #expect(
            try PageExample.block("ruby", get.replacing("notes", with: "note")).ids == [
                "page.unknown-request"
            ])
    }
}

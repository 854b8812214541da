import Testing

@testable import PageAudit

/// Content that programs send as texts.
struct BodyTextReaderTests {
    private static let url = "https://api.example.com/v1/notes"

    @Test(arguments: [
        (
            "ruby",
            "r = Net::HTTP::Post.new(URI('\(url)'))\nr['Authorization'] = t\nr.body = \"{\\\"pinned\\\":1}\"\nh.request(r)"
        ),
        (
            "php",
            "<?php\ncurl_setopt_array($c, [CURLOPT_URL => '\(url)', CURLOPT_POST => true, CURLOPT_POSTFIELDS => \"{\\\"pinned\\\":1}\", CURLOPT_HTTPHEADER => ['Authorization: Bearer X']]);"
        ),
        (
            "go",
            "body := strings.NewReader(`{\"pinned\": 1}`)\nreq, _ := http.NewRequest(\"POST\", \"\(url)\", body)\nreq.Header.Set(\"Authorization\", t)"
        ),
        (
            "java",
            "RequestBody b = RequestBody.create(json, \"{\\\"pinned\\\":1}\");\nRequest r = new Request.Builder().url(\"\(url)\").post(b).addHeader(\"Authorization\", t).build();"
        ),
        (
            "csharp",
            "var body = @\"{\" + \"\\n\" +\n@\"  \"\"pinned\"\": 1\" + \"\\n\" +\n@\"}\";\nvar request = new HttpRequestMessage(HttpMethod.Post, \"\(url)\");\nrequest.Headers.Add(\"Authorization\", t);\nrequest.Content = new StringContent(body);"
        ),
        (
            "js",
            "fetch('\(url)', {method: 'POST', headers: {Authorization: t}, body: '{\"pinned\": 1}'});"
        ),
        (
            "python",
            "data = '{\"pinned\": 1}'\nrequests.post('\(url)', data=data, headers={'Authorization': t})"
        ),
    ])
    func aTextIsJudged(language: String, code: String) throws {
        let page = try PageExample.block(language, code)
        #expect(
            page.messages("page.invalid-body") == [
                "the content lacks the member 'text'",
                "the content's '/pinned' must be a boolean, is 1",
            ], "\(language): \(page.ids)")
        #expect(page.ids == ["page.invalid-body"])
    }

    @Test(arguments: [
        "console.log('{\"nothing\": 1}');",
        "const filter = {where: '{\"nothing\": 1}'};",
        "const first = '{\"nothing\": 1}';\nconst second = '{\"nothing\": 2}';",
    ])
    func otherTextsAreNotJudged(line: String) throws {
        let code =
            "fetch('\(Self.url)', {method: 'POST', headers: {Authorization: t}, body: note});\n\(line)"
        #expect(try PageExample.block("js", code).ids.isEmpty)
    }

    @Test func aSlipIsMended() throws {
        let code =
            "fetch('\(Self.url)', {method: 'POST', headers: {Authorization: t}, body: '{\"txet\": \"a\"}'});"
        let page = try PageExample.block("js", code)
        #expect(page.fixed("page.invalid-body").contains("body: '{\"text\": \"a\"}'"))
    }

    @Test func anObjectThatIsConvertedIsContent() throws {
        let code =
            "r = HTTParty.post '\(Self.url)', headers: { 'Authorization' => t }, body: { pinned: true }.to_json"
        #expect(
            try PageExample.block("ruby", code).messages("page.invalid-body") == [
                "the content lacks the member 'text'"
            ])
    }
}

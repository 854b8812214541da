import Testing

@testable import PageAudit

/// What programs send, in the languages that pages use most.
struct ProgramReaderTests {
    @Test(arguments: [
        (
            "javascript",
            "fetch('https://api.example.com/v1/notes', {method: 'POST', headers: {Authorization: t}, body: JSON.stringify({pinned: true})});"
        ),
        (
            "ts",
            "await axios.post('https://api.example.com/v1/notes', { pinned: true }, { headers: { Authorization: t } });"
        ),
        (
            "python",
            "note = {\"pinned\": True}\nrequests.post(\"https://api.example.com/v1/notes\", json=note, headers={\"Authorization\": t})"
        ),
        (
            "php",
            "<?php\n$c = curl_init('https://api.example.com/v1/notes');\ncurl_setopt($c, CURLOPT_POST, true);\ncurl_setopt($c, CURLOPT_POSTFIELDS, json_encode(['pinned' => true]));\n$token;"
        ),
        (
            "go",
            "note := map[string]any{\"pinned\": true}\nb, _ := json.Marshal(note)\nreq, _ := http.NewRequest(\"POST\", \"https://api.example.com/v1/notes\", bytes.NewReader(b))\nreq.Header.Set(\"Authorization\", t)"
        ),
    ])
    func contentOfLiteralsIsJudged(language: String, code: String) throws {
        let page = try PageExample.block(language, code)
        #expect(
            page.messages("page.invalid-body") == ["the content lacks the member 'text'"],
            "\(language): \(page.ids)")
        #expect(page.ids == ["page.invalid-body"])
    }

    @Test func contentThatIsChangedMayHaveMore() throws {
        let page = try PageExample.block(
            "python",
            "note = {\"pinned\": True}\nnote[\"text\"] = text\nrequests.post(\"https://api.example.com/v1/notes\", json=note, headers={\"Authorization\": t})"
        )
        #expect(page.ids.isEmpty)
    }

    @Test func queriesOfLiteralsAreJudged() throws {
        let page = try PageExample.block(
            "python",
            "requests.get(\"https://api.example.com/v1/notes\", params={\"limt\": 5}, headers={\"Authorization\": t})"
        )
        #expect(page.messages("page.unknown-parameter").count == 1)
    }

    @Test func headersFromElsewhereMayHaveCredentials() throws {
        let code = "requests.get(\"https://api.example.com/v1/notes\", headers=headers)"
        #expect(try PageExample.block("python", code).ids.isEmpty)
        let own = "requests.get(\"https://api.example.com/v1/notes\")"
        #expect(try PageExample.block("python", own).ids == ["page.missing-credentials"])
    }

    @Test func aTextIsNoCharacter() throws {
        let page = try PageExample.block("csharp", "var id = 'note_1';\nchar c = 'x';")
        #expect(page.ids == ["page.character-literal"])
        #expect(page.fixed("page.character-literal").contains("var id = \"note_1\";\nchar c = 'x';"))
    }

    @Test func printingNeedsBrackets() throws {
        let page = try PageExample.block(
            "python", "print response.text\nprint(response)\nprint \"a\", b  # old")
        #expect(page.messages("page.missing-brackets").count == 2)
        #expect(
            page.fixed("page.missing-brackets").contains(
                "print(response.text)\nprint(response)\nprint \"a\", b  # old"))
    }
}

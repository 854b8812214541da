import SourceDiagnostics
import Testing

@testable import PageAudit

/// Code that is not in the language of its fence, and names that nothing has.
struct ForeignCodeRuleTests {
    private static let python =
        "r = requests.get('https://api.example.com/v1/notes', headers={'Authorization': TOKEN})\n"

    @Test func aCallOfOneOtherLanguageTellsIt() throws {
        #expect(try PageExample.block("python", Self.python).ids.isEmpty)
        #expect(try PageExample.block("ruby", Self.python).ids == ["page.fence-language"])
        #expect(
            try PageExample.block(
                "python", "$ch = curl_init('https://api.example.com/v1/notes'); // Authorization"
            ).ids
                .contains("page.fence-language"))
    }

    @Test func commonNamesTellNothing() throws {
        let code = "const r = await client.get('https://api.example.com/v1/notes', { headers });"
        #expect(try PageExample.block("js", code).ids.isEmpty)
    }

    @Test func theResultOfARequestHasOneName() throws {
        #expect(try PageExample.block("python", Self.python + "print(r.json())").ids.isEmpty)
        let page = try PageExample.block("python", Self.python + "print(resp.json())")
        #expect(page.ids == ["page.undefined-name"])
        #expect(page.fixed("page.undefined-name").contains("print(r.json())"))
    }

    @Test func aKeyOfAnotherNameIsNoCredential() throws {
        let document = PageExample.document.replacing(
            "{type: http, scheme: bearer}", with: "{type: apiKey, in: header, name: X-Auth-Token}")
        for (name, ids) in [("X-Auth-Token", []), ("X-Token", ["page.missing-credentials"])] {
            let code = "requests.get('https://api.example.com/v1/notes', headers={'\(name)': 'YOUR_TOKEN'})"
            #expect(try PageExample("```python\n\(code)\n```\n", document: document).ids == ids)
        }
    }

    @Test func aLocalURLNeedsNoScheme() throws {
        let document = PageExample.document.replacing(
            "https://api.example.com/v1", with: "http://localhost:5601")
        let command = "curl -H \"Authorization: Bearer $T\" \"localhost:5601/notes\""
        #expect(try PageExample("```sh\n\(command)\n```\n", document: document).ids.isEmpty)
        #expect(
            try PageExample("```sh\n\(command.replacing("notes", with: "note"))\n```\n", document: document)
                .ids == [
                    "page.unknown-request"
                ])
    }

    @Test func aPlaceholderMayHaveBlanks() throws {
        let page = try PageExample("# Add\n\n`PUT <your host>:<port>/notes`\n")
        #expect(page.ids == ["page.wrong-request-line"])
    }

    @Test(arguments: [
        ("POST /notes", "{ text: 'a', headers: { Accept: 'text/plain' } }", []),
        ("POST /notes", "{ pinned: true }", ["page.invalid-body"]), ("GET /notes/{id}", "{ id: '7' }", []),
        ("GET /notes", "{ limit: 10 }", []), ("GET /notes", "{ limt: 10 }", ["page.unknown-parameter"]),
        ("POST /notes", "note", []), ("POST /notes", "{ ...note }", []),
    ])
    func theObjectBehindARouteHoldsItsParameters(route: String, object: String, ids: [String]) throws {
        #expect(try PageExample.block("js", "await octokit.request('\(route)', \(object));").ids == ids)
    }

    @Test func aRouteOfOneValueIsFoundAsItIsWritten() throws {
        let document = PageExample.document.replacing("  /notes/{id}:", with: "  /{id}:")
        let page = try PageExample(
            "Note\n====\n\n.. http:get:: /{id}\n\n   .. code-block:: http\n\n      HTTP/1.1 202 Accepted\n",
            path: "page.rst", document: document)
        #expect(page.ids == ["page.unknown-status"])
    }

    @Test(arguments: [
        ("python", "curl https://api.example.com/v1/notes -H \"Authorization: Bearer $T\"", "bash"),
        ("ruby", "const response = await fetch(url);\nconsole.log(response);", "javascript"),
        ("js", "import http.client\nconn = http.client.HTTPSConnection(host)", "python"),
        ("bash", "import requests\nresponse = requests.get(url)\nprint(response.text)", "python"),
    ])
    func aLineTellsItsLanguage(word: String, code: String, wanted: String) throws {
        let page = try PageExample.block(word, code)
        #expect(page.ids.contains("page.fence-language"), "\(page.ids)")
        let fixIt = page.findings.entries.lazy.map(\.diagnostic).first { $0.id == "page.fence-language" }?
            .fixIts.first
        #expect(fixIt?.message == "write '\(wanted)'")
    }

    @Test func aScriptMayHoldOtherCode() throws {
        let code = "cat > a.py <<'EOF'\nimport requests\nEOF\npython a.py"
        #expect(try PageExample.block("bash", code).ids.isEmpty)
    }

    @Test func codeOfAnotherLanguageIsNotMadeToFitTheFence() throws {
        let code =
            "require 'net/http'\nrequire 'uri'\nputs Net::HTTP.get(URI('https://api.example.com/v1/notes'))"
        let page = try PageExample.block("python", code)
        #expect(page.ids.contains("page.fence-language"))
        #expect(!page.ids.contains("page.other-language"))
        #expect(page.fixed("page.fence-language").contains("```ruby\n\(code)\n"))
        // One word of another language is no other language.
        let word = "import requests\nconsole.log(requests.get('https://api.example.com/v1/notes', headers=h))"
        #expect(try PageExample.block("python", word).ids.contains("page.other-language"))
    }
}

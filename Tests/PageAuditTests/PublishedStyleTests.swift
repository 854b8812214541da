import Testing

@testable import PageAudit

/// Ways in which pages of products show requests and answers, right ones and the same with a slip.
struct PublishedStyleTests {
    private static let form = PageExample.document.replacing(
        "application/json:\n            schema:\n              type: object\n              required: [text]\n              additionalProperties: false",
        with:
            "application/x-www-form-urlencoded:\n            schema:\n              type: object\n              required: [text]"
    ).replacing(
        "pinned: {type: boolean},",
        with: "pinned: {type: boolean}, place: {type: object, properties: {city: {type: string}}},")

    private static let url = "https://api.example.com/v1/notes"
    private static let type = "application/x-www-form-urlencoded"

    private func form(_ word: String, _ code: String) throws -> [String] {
        try #require(Self.form.contains("city"))
        return try PageExample("# A\n\n```\(word)\n\(code)\n```\n", document: Self.form).ids
    }

    // MARK: Forms

    @Test(arguments: [
        (
            "python",
            "requests.post('\(url)', data='FORM', headers={'Authorization': t, 'Content-Type': '\(type)'})"
        ),
        (
            "go",
            "body := strings.NewReader(\"FORM\")\nreq, _ := http.NewRequest(\"POST\", \"\(url)\", body)\nreq.Header.Add(\"Authorization\", token)"
        ),
        (
            "ruby",
            "request = Net::HTTP::Post.new(URI('\(url)'))\nrequest['Authorization'] = token\nrequest.body = \"FORM\""
        ),
        ("http", "POST /v1/notes\nHost: api.example.com\nContent-Type: \(type)\n\nFORM"),
        ("http", "POST /v1/notes\nHost: api.example.com\n\nFORM"),
    ])
    func aFormThatStandsAsItIsSentIsRead(word: String, code: String) throws {
        #expect(try form(word, code.replacing("FORM", with: "text=a&pinned=true")) == [])
        #expect(try form(word, code.replacing("FORM", with: "txt=a&pinned=true")) == ["page.invalid-body"])
        #expect(try form(word, code.replacing("FORM", with: "text=a&pinned=maybe")) == ["page.invalid-body"])
    }

    @Test(arguments: [
        "place[city]=Bonn", "metadata[order]=1", "tags[]=a", "tags[0][name]=a",
    ])
    func namesInBracketsAreRead(field: String) throws {
        let curl = "curl -sS --fail --config c \(Self.url) -d text=a -d '\(field)'"
        #expect(try form("bash", curl) == [])
    }

    @Test func aSlipInBracketsIsFound() throws {
        let page = try PageExample(
            "# A\n\n```bash\ncurl -sS --fail --config c \(Self.url) -d text=a -d 'place[citty]=Bonn'\n```\n",
            document: Self.form)
        #expect(page.ids == ["page.invalid-body"])
        #expect(page.fixed("page.invalid-body").contains("place[city]=Bonn"))
    }

    @Test func whatANameHoldsSaysWhatIsAddedToIt() throws {
        let go = { (name: String) in
            "form := url.Values{}\nform.Set(\"text\", \"a\")\nform.Set(\"\(name)\", \"true\")\n"
                + "req, _ := http.NewRequest(\"POST\", \"\(Self.url)\", strings.NewReader(form.Encode()))\n"
                + "req.Header.Set(\"Authorization\", token)"
        }
        #expect(try form("go", go("pinned")) == [])
        #expect(try form("go", go("pined")) == ["page.invalid-body"])
    }

    // MARK: Messages

    @Test(arguments: ["", "text", "console", "http"])
    func aBlockMayBeAMessage(word: String) throws {
        let page = { (line: String, name: String) in
            try PageExample("# A\n\n```\(word)\n\(line)\n{\n  \"\(name)\": \"a\"\n}\n```\n").ids
        }
        #expect(try page("POST /notes", "text") == [])
        #expect(try page("POST /notes", "txt") == ["page.invalid-body"])
        #expect(try page("POST /nots", "text") == ["page.wrong-request-line"])
    }

    @Test func aBlockMayHoldSeveralMessages() throws {
        let file = { (limit: String, name: String) in
            try PageExample.block(
                "http",
                "@host = https://api.example.com/v1\n\n### List\nGET {{host}}/notes?limit=\(limit)\n"
                    + "Authorization: Bearer {{token}}\n\n### Add\nPOST {{host}}/notes HTTP/1.1\n"
                    + "Content-Type: application/json\nAuthorization: Bearer {{token}}\n\n{\"\(name)\": \"a\"}\n\n"
                    + "> {% client.log(response.body) %}\n"
            ).ids
        }
        #expect(try file("10", "text") == [])
        #expect(try file("ten", "text") == ["page.invalid-value"])
        #expect(try file("10", "txt") == ["page.invalid-body"])
    }

    @Test func aMessageSaysItsScheme() throws {
        let message = "GET /v1/notes\nHost: api.example.com\nAuthorization: Bearer YOUR_TOKEN"
        #expect(try PageExample.block("http", message).ids == [])
        #expect(
            try PageExample.block("http", message.replacing("Bearer", with: "Basic")).ids == [
                "page.wrong-credentials"
            ])
        let bare = try PageExample.block("http", message.replacing("Bearer ", with: ""))
        #expect(bare.ids == ["page.wrong-credentials"])
        #expect(bare.fixed("page.wrong-credentials").contains("Authorization: Bearer YOUR_TOKEN"))
    }

    @Test func aRequestInAQueryConsoleIsNoAnswer() throws {
        #expect(
            try PageExample("# A\n\n```\nGET /notes/1\n\n{\n  \"anything\": 1\n}\n```\n").ids == [])
    }

    // MARK: Answers

    @Test func anAnswerIsForTheRequestBeforeIt() throws {
        let curl = { (method: String) in
            "```bash\ncurl -sS --fail --config c \(Self.url) \(method)\n```\n\n"
        }
        let page = { (member: String, notes: String) in
            try PageExample(
                "# Notes\n\n\(curl("--json '{\"text\": \"a\"}'"))The response:\n\n```json\n{\"\(member)\": 1}\n```\n\n"
                    + "\(curl(""))```json\n{\"\(notes)\": []}\n```\n"
            ).ids
        }
        #expect(try page("id", "notes") == [])
        #expect(try page("ID", "notes") == ["page.invalid-response"])
        #expect(try page("id", "note") == ["page.invalid-response"])
    }

    @Test func dotsInAValueShortenThatValueOnly() throws {
        let page = { (json: String) in
            try PageExample("# Add\n\n`POST /notes`\n\nThe response:\n\n```json\n\(json)\n```\n").ids
        }
        #expect(try page("{\"text\": \"a...b\", \"id\": \"7\"}") == ["page.invalid-response"])
        #expect(try page("{\"text\": \"a\", \"...\": \"...\"}") == [])
        #expect(try page("[\"...\"]") == [])
    }

    // MARK: Names

    private static func python(_ line: String) -> String {
        "result = requests.get('\(url)', headers={'Authorization': t})\n\(line)"
    }

    @Test(arguments: [
        ("for note in result.json()['notes']:\n    print(f\"{note['id']}\")", []),
        ("for note in result.json()['nots']:\n    print(note)", ["page.unknown-member"]),
        ("print(f\"{result.json()['ntoes']}\")", ["page.unknown-member"]),
        ("print(f\"{resutl.status_code}\")", ["page.undefined-name"]),
        ("for note in notes:\n    print(f\"{noet['id']}\")", ["page.undefined-name"]),
        ("for note in response.json()['notes']:\n    print(note)", ["page.undefined-name"]),
    ])
    func namesInTextsAndLoopsAreRead(line: String, ids: [String]) throws {
        #expect(try PageExample.block("python", Self.python(line)).ids == ids)
    }

    @Test func aPatternTakesMembers() throws {
        let code = { (name: String, printed: String) in
            "const response = await fetch('\(Self.url)', { headers: { Authorization: token } })\n"
                + "const { \(name) } = await response.json()\nconsole.log(\(printed))"
        }
        #expect(try PageExample.block("javascript", code("notes", "notes")).ids == [])
        #expect(try PageExample.block("javascript", code("ntes", "ntes")).ids == ["page.unknown-member"])
        #expect(try PageExample.block("javascript", code("notes", "ntoes")).ids == ["page.undefined-name"])
    }

    // MARK: What is no fault

    @Test func aMemberOfContentIsNoParameter() throws {
        let document = PageExample.document.replacing(
            "additionalProperties: false", with: "description: A note")
        let ruby = "HTTParty.post('\(Self.url)', headers: { 'Authorization' => token }, "
        for body in [
            "body: { text: 'a', query: { size: 1 } }.to_json)",
            "body: JSON.generate({ text: 'a', query: { size: 1 } }))",
        ] {
            let page = try PageExample("# A\n\n```ruby\n\(ruby)\(body)\n```\n", document: document)
            #expect(page.ids == [], "\(body)")
        }
        let python = "requests.post('\(Self.url)', headers=h, json={'text': 'a', 'params': {'size': 1}})"
        #expect(try PageExample("# A\n\n```python\n\(python)\n```\n", document: document).ids == [])
    }

    @Test func theNameOfAVariableOfTheEnvironmentIsNoHeader() throws {
        let document = PageExample.document.replacing(
            "{key: {type: http, scheme: bearer}}",
            with: "{key: {type: apiKey, in: header, name: X-Notes-Key}}")
        let ruby =
            "res = Faraday.get('\(Self.url)') do |req|\n  req.headers['X-Nots-Key'] = ENV['NOTES_KEY']\nend"
        let page = try PageExample("# A\n\n```ruby\n\(ruby)\n```\n", document: document)
        #expect(page.ids == ["page.unknown-parameter"])
        #expect(
            page.fixed("page.unknown-parameter").contains("req.headers['X-Notes-Key'] = ENV['NOTES_KEY']"))
        // Dashes are sent as they are.
        let other = ruby.replacing("X-Nots-Key", with: "X-NotesKey")
        #expect(
            try PageExample("# A\n\n```ruby\n\(other)\n```\n", document: document).ids == [
                "page.unknown-parameter"
            ])
        let table =
            "# A\n\n`GET /notes`\n\n| Name | |\n| --- | --- |\n| `limit` | How many |\n| `X-Notes-Key` | Yours |\n"
        #expect(try PageExample(table, document: document).ids.contains("page.parameter-table") == false)
    }

    @Test(arguments: [
        "def list(session):\n    return session.get('\(url)').json()",
        "fetch('\(url)', { headers: { ...headers, Accept: 'application/json' } })",
    ])
    func whatIsMadeElsewhereMayHoldCredentials(code: String) throws {
        #expect(try PageExample.block(code.hasPrefix("def") ? "python" : "js", code).ids == [])
    }

    @Test func aMessageWithContentIsAnExample() throws {
        let text =
            "# Notes\n\n```http\nPOST /notes\n\n{\"text\": \"a\"}\n```\n\n```bash\ncurl -sS --fail --config c \(Self.url)\n```\n"
        #expect(try PageExample(text).ids == [])
    }

    @Test func aSectionMayShowSeveralOperations() throws {
        let curl = { (rest: String) in "```bash\ncurl -sS --fail --config c \(Self.url)\(rest)\n```\n\n" }
        let add = curl(" --json '{\"text\": \"a\"}'")
        #expect(try PageExample("# List notes\n\n" + curl("") + add).ids == ["page.other-operation"])
        #expect(try PageExample("# List notes\n\n" + curl("") + add + add).ids == [])
    }

    @Test func linesOfATextAreHeaders() throws {
        let php = { (type: String, member: String) in
            "<?php\n$answer = file_get_contents('\(Self.url)', false, stream_context_create(['http' => [\n"
                + "'method' => 'POST', 'header' => \"Content-Type: \(type)\\r\\nAuthorization: Bearer $token\",\n"
                + "'content' => json_encode(['\(member)' => 'a'])]]));"
        }
        #expect(try PageExample.block("php", php("application/json", "text")).ids == [])
        #expect(try PageExample.block("php", php("application/json", "txt")).ids == ["page.invalid-body"])
        #expect(try PageExample.block("php", php("text/css", "text")).ids == ["page.wrong-content-type"])
    }

    @Test func aMethodIsRepairedWhereOnlyItCanBeWrong() throws {
        let document = PageExample.document.replacing(
            "  /files/{path}:",
            with:
                "  /notes/search:\n    post: {operationId: searchNotes, responses: {\"200\": {description: Found}}}\n  /files/{path}:"
        )
        let page = { (path: String) in
            try PageExample(
                "# A\n\n```bash\ncurl -sS --fail --config c -X POST \(Self.url)/\(path)\n```\n",
                document: document)
        }
        // `/notes/{id}` has GET only.
        #expect(try page("find").ids == ["page.wrong-method"])
        #expect(try page("find").fixed("page.wrong-method").contains("-X POST"))
        let slip = try page("serch")
        #expect(slip.ids == ["page.unknown-request"])
        #expect(slip.fixed("page.unknown-request").contains("/notes/search"))
        let other = "# A\n\n```bash\ncurl -sS --fail --config c -X PUT \(Self.url)/7\n```\n"
        #expect(try PageExample(other).fixed("page.wrong-method").contains("-X GET"))
    }

    // MARK: Paths

    @Test(arguments: [
        ("go", "req, _ := http.NewRequest(\"GET\", fmt.Sprintf(\"\(url)/%s\", id), nil)\nsign(req, token)"),
        (
            "go",
            "u := fmt.Sprintf(\"\(url)/%d\", id)\nreq, _ := http.NewRequest(\"GET\", u, nil)\nsign(req, token)"
        ),
        ("php", "<?php\n$curl = curl_init(sprintf('\(url)/%1$s', $id));\nsign($curl, $token);"),
        ("csharp", "var answer = await client.GetAsync(string.Format(\"\(url)/{0}\", id));"),
        ("ruby", "Net::HTTP.get(URI(format('\(url)/%s', id)), token)"),
    ])
    func aCallMayPutValuesIntoAURL(word: String, code: String) throws {
        #expect(try PageExample.block(word, code).ids == [])
        #expect(
            try PageExample.block(word, code.replacing("/notes", with: "/nots")).ids == [
                "page.unknown-request"
            ])
    }

    @Test func aPathMayBeginWithThatOfABaseURL() throws {
        let document = PageExample.document.replacing(
            "api.example.com/v1", with: "api.example.com/rest/admin/v1")
        let page = { (path: String) in try PageExample("# A\n\n**GET** `\(path)`\n", document: document).ids }
        #expect(try page("/rest/admin/v1/notes") == [])
        #expect(try page("/rest/admin/v1/things") == ["page.wrong-request-line"])
        #expect(try page("/rest/admin/v1/notes?limti=1") == ["page.unknown-parameter"])
    }

    @Test func aBaseURLMayHaveAVariableInItsPath() throws {
        let document = PageExample.document.replacing(
            "[{url: https://api.example.com/v1}]",
            with: "[{url: 'https://api.example.com/bot{token}', variables: {token: {default: T}}}]")
        let code = "token = \"1:A\"\nrequests.get(f\"https://api.example.com/bot{token}/notes\", auth=a)"
        #expect(try PageExample("# A\n\n```python\n\(code)\n```\n", document: document).ids == [])
        #expect(
            try PageExample(
                "# A\n\n```python\n\(code.replacing("/notes", with: "/nots"))\n```\n", document: document
            )
            .ids == ["page.unknown-request"])
        #expect(BasePath("https://a.b/v1") == nil)
        #expect(BasePath("https://a.b/x{y}z/v1")?.rest(of: "/x1z/v1/n") == "/n")
        #expect(BasePath("https://a.b/x{y}z/v1")?.rest(of: "/xz/v1/n") == nil)
    }

    @Test func aHostThatTheProgramPutsInMayBeAny() throws {
        let code = "fetch(`https://${host}/v1/notes`, { headers: { Authorization: token } })"
        #expect(try PageExample.block("js", code).ids == [])
    }
}

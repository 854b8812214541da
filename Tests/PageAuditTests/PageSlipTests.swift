import Testing

@testable import PageAudit

/// Slips that pages of many kinds have, and what looks like them and is none.
struct PageSlipTests {
    private static let document = """
        openapi: 3.1.0
        info: {title: Parcels, version: "1"}
        servers: [{url: https://api.example.com}]
        components:
          securitySchemes:
            key: {type: apiKey, in: header, name: X-Key-Id}
            signature: {type: apiKey, in: header, name: X-Signature}
            token: {type: http, scheme: bearer}
        paths:
          /parcels:
            get:
              operationId: listParcels
              summary: List parcels
              security: [{key: [], signature: []}]
              parameters:
                - {name: city, in: query, required: true, schema: {type: string}}
                - {name: weight, in: query, schema: {type: integer}}
              responses:
                "200": {description: The parcels, content: {application/json: {schema: {type: object, required: [parcels], properties: {parcels: {type: array}}}}}}
            post:
              operationId: addParcel
              summary: Add a parcel
              security: [{token: []}]
              requestBody:
                required: true
                content:
                  application/json:
                    schema:
                      allOf:
                        - {type: object, required: [parcel_id], additionalProperties: false, properties: {parcel_id: {type: string}}}
                        - {type: object, properties: {weight: {type: integer}}}
              responses: {"201": {description: Added}}
          /parcels/{id}/label:
            put:
              operationId: putLabel
              security: [{token: []}]
              parameters: [{name: id, in: path, required: true, schema: {type: string}}]
              requestBody:
                required: true
                content:
                  multipart/form-data:
                    schema: {type: object, required: [file, kind], properties: {file: {type: string, format: binary}, kind: {type: string}}}
              responses: {"204": {description: Done}}
        """

    private static let url = "https://api.example.com/parcels"

    private static func page(_ text: String) throws -> PageExample {
        try PageExample(text, document: document)
    }

    private static func block(_ language: String, _ code: String) throws -> [String] {
        try page("# Parcels\n\n```\(language)\n\(code)\n```\n").ids
    }

    @Test func allKeysOfARequirementAreNeeded() throws {
        let code =
            "curl -sS --fail '\(Self.url)?city=Leeds' -H \"X-Key-Id: $KEY\" -H \"X-Signature: $SIGNATURE\""
        #expect(try Self.block("bash", code) == [])
        let one = code.replacing(" -H \"X-Signature: $SIGNATURE\"", with: "")
        #expect(try Self.block("bash", one) == ["page.missing-credentials"])
        let program = "requests.get('\(Self.url)?city=Leeds', headers=sign('GET'))"
        #expect(try Self.block("python", program) == [])
    }

    @Test func aQueryMadeByCallsLacksWhatNothingAdds() throws {
        let start = "req, err := http.NewRequest(\"GET\", \"\(Self.url)\", nil)\nq := req.URL.Query()\n"
        let end = "req.Header.Set(\"X-Key-Id\", id)\nreq.Header.Set(\"X-Signature\", s)"
        #expect(try Self.block("go", start + "q.Add(\"city\", \"Leeds\")\n" + end) == [])
        #expect(
            try Self.block("go", start + "q.Add(\"weight\", \"5\")\n" + end) == ["page.missing-parameter"])
        #expect(
            try Self.block("go", start + "q.Add(\"ctiy\", \"Leeds\")\n" + end) == ["page.unknown-parameter"])
        #expect(try Self.block("go", start + "q.Add(\"weight\", \"5\")\naddCity(q)\n" + end) == [])
    }

    @Test func theWordBeforeATokenIsMended() throws {
        let page = try Self.page(
            "# Add\n\n```js\nawait fetch(\"\(Self.url)\", {\n  method: \"POST\",\n  headers: { Authorization: `Token ${token}` },\n  body: JSON.stringify({ parcel_id: \"1\" }),\n});\n```\n"
        )
        #expect(page.ids == ["page.wrong-credentials"])
        #expect(page.fixed("page.wrong-credentials").contains("`Bearer ${token}`"))
    }

    @Test func whatADocumentClosesToItselfIsNoFaultOfAPage() throws {
        let code = "requests.post('\(Self.url)', json={'parcel_id': '1', 'weight': 5}, headers=headers)"
        #expect(try Self.block("python", code) == [])
        let slip = code.replacing("parcel_id", with: "parcl_id")
        #expect(try Self.block("python", slip) == ["page.invalid-body"])
    }

    @Test func filesAndFieldsAreOneForm() throws {
        let code =
            "requests.put('\(Self.url)/1/label', files={'file': f}, data={'kind': 'a'}, headers=headers)"
        #expect(try Self.block("python", code) == [])
        #expect(
            try Self.block("python", code.replacing("'file'", with: "'flie'")) == ["page.invalid-body"])
    }

    @Test func aVariableIsTheContent() throws {
        let code =
            "BODY='{\"parcel_id\": \"1\"}'\ncurl -sS --fail --config c '\(Self.url)' -H 'Content-Type: application/json' -d \"$BODY\""
        #expect(try Self.block("bash", code) == [])
        #expect(
            try Self.block("bash", code.replacing("parcel_id", with: "parcl_id")) == ["page.invalid-body"])
    }

    @Test func aMessageToAnotherHostIsNone() throws {
        let message = "POST /parcel HTTP/1.1\nHost: shop.example.org\n\n{\"event\": \"x\"}"
        #expect(try Self.block("http", message) == [])
    }

    @Test func aSectionDoesNotSayWhatOthersAreAbout() throws {
        let text =
            "# API\n\n## List parcels\n\nSoon.\n\n## Other\n\n```bash\ncurl -sS --fail --config c -X POST \(Self.url) --json '{\"parcel_id\": \"1\"}'\n```\n\n## Label\n\n```bash\ncurl -sS --fail --config c -X PUT \(Self.url)/1/label -F kind=a -F file=@a.pdf\n```\n"
        #expect(try Self.page(text).ids == [])
    }

    @Test func aBlockOfLiquidIsRead() throws {
        let text =
            "# A\n\n{% highlight bash %}\ncurl -sS --fail --config c -X PUT \(Self.url)\n{% endhighlight %}\n"
        #expect(try Self.page(text).ids == ["page.wrong-method"])
    }

    @Test func anElementOfHTMLIsReadAndMended() throws {
        let text =
            "# A\n\n<pre><code class=\"language-python\">headers = {&quot;X-Key-Id&quot;: k, &quot;X-Signature&quot;: s}\nrequests.get(&quot;\(Self.url)?ctiy=Leeds&quot;, headers=headers)\n</code></pre>\n\nText.\n"
        let page = try Self.page(text)
        #expect(page.ids == ["page.unknown-parameter"])
        #expect(page.fixed("page.unknown-parameter") == text.replacing("ctiy", with: "city"))
    }

    @Test func tagsOfParametersAreCompared() throws {
        let text =
            "---\napi: \"GET /parcels\"\n---\n\n<ParamField query=\"city\" type=\"string\" required>\n  `200`\n</ParamField>\n<ParamField query=\"weight\" type=\"integer\">\n</ParamField>\n"
        #expect(try Self.page(text).ids == [])
        #expect(
            try Self.page(text.replacing("\"city\"", with: "\"ctiy\"")).ids.contains("page.parameter-table"))
        let moved = try Self.page(text.replacing("query=\"city\"", with: "header=\"city\""))
        #expect(moved.ids == ["page.parameter-table"])
        #expect(moved.fixed("page.parameter-table") == text)
    }

    @Test func aStatusInASentenceIsCompared() throws {
        let text = "# A\n\n`GET /parcels?city=x`\n\nThe answer is `200 OK`, for `city` and `weight`.\n"
        #expect(try Self.page(text).ids == [])
        #expect(
            try Self.page(text.replacing("200 OK", with: "204 No Content")).ids.contains(
                "page.unknown-status"))
    }

    @Test func aTableOfAsciiDocIsCompared() throws {
        let text =
            "= A\n\n`GET /parcels`\n\nIt says 200.\n\n|===\n|Name |Type |Meaning\n\n|`city` |string |Where\n|`weight`\n|integer\n|How heavy\n|===\n"
        #expect(try PageExample(text, path: "a.adoc", document: Self.document).ids == [])
        let wrong = text.replacing("|integer", with: "|boolean")
        #expect(
            try PageExample(wrong, path: "a.adoc", document: Self.document).ids == ["page.parameter-table"])
    }
}

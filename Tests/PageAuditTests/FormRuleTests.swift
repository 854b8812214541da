import Testing

@testable import PageAudit

/// The fields of forms are judged as members of JSON are.
struct FormRuleTests {
    private static let document = PageExample.document.replacing(
        "application/json:\n            schema:\n              type: object\n              required: [text]\n              additionalProperties: false",
        with:
            "application/x-www-form-urlencoded:\n            schema:\n              type: object\n              required: [text]"
    )

    private func page(_ word: String, _ code: String) throws -> PageExample {
        try #require(Self.document != PageExample.document)
        return try PageExample("# Notes\n\n```\(word)\n\(code)\n```\n", document: Self.document)
    }

    private static let curl = "curl -H \"Authorization: Bearer $T\" https://api.example.com/v1/notes "
    private static let python =
        "requests.post('https://api.example.com/v1/notes', headers={'Authorization': token}, data=DATA)"

    @Test(arguments: [
        "-d text=hi -d pinned=true", "-d 'text=hi&pinned=true'", "--data-urlencode 'text=a & pinnd=b'",
        "-d text=hi -d 'tags[]=a' -d 'tags[]=b'", "-d \"$(jq -r .form)\"", "-d @form.txt",
        "-d text=YOUR_TEXT -d pinned=YOUR_CHOICE", "-d 'te%78t=a%26b&pinned=%74rue'",
        "--data-urlencode 'te%78t=a' --data-urlencode 'tags%5B%5D=a%zz'",
    ])
    func aRightFormHasNoFinding(options: String) throws {
        #expect(try page("bash", Self.curl + options).ids.isEmpty)
    }

    @Test(arguments: [
        ("-d txt=hi", "addNote has no field 'txt'; did you mean 'text'?"),
        ("-d 'text=hi&pined=true'", "addNote has no field 'pined'; did you mean 'pinned'?"),
        ("-d pinned=true", "the form lacks the field 'text' of addNote"),
        ("-d text=hi -d 'p%69ned=true'", "addNote has no field 'pined'; did you mean 'pinned'?"),
        ("-d text=hi --data-urlencode 'pinned=tru%65'", "the field 'pinned' must be a boolean, is 'tru%65'"),
        ("-d text=hi -d pinned=maybe", "the field 'pinned' must be a boolean, is 'maybe'"),
    ])
    func aFaultOfACommandIsFound(options: String, message: String) throws {
        let found = try page("bash", Self.curl + options)
        #expect(
            found.messages("page.invalid-body").contains(message), "\(found.messages("page.invalid-body"))")
    }

    @Test func aNearNameIsRepairedWhereItStands() throws {
        let found = try page("bash", Self.curl + "-d 'text=hi&pined=pined'")
        #expect(found.fixed("page.invalid-body").contains("-d 'text=hi&pinned=pined'"))
    }

    @Test func programsAreRead() throws {
        #expect(try page("python", Self.python.replacing("DATA", with: "{'text': text}")).ids.isEmpty)
        #expect(try page("python", Self.python.replacing("DATA", with: "form")).ids.isEmpty)
        #expect(
            try page("python", Self.python.replacing("DATA", with: "{'pinned': 'yes'}")).messages(
                "page.invalid-body") == ["the form lacks the field 'text' of addNote"])
    }

    @Test func aMemberThatIsNearlyAnotherIsASlip() throws {
        let document = PageExample.document.replacing(
            "additionalProperties: false", with: "description: A note")
        let sent = { (json: String) in
            try PageExample(
                "# Notes\n\n```bash\n\(Self.curl)--json '\(json)'\n```\n", document: document
            ).messages("page.invalid-body")
        }
        #expect(
            try sent("{\"text\": \"a\", \"pined\": true}") == [
                "the content's '/pined' is no member that the document knows; did you mean 'pinned'?"
            ])
        #expect(try sent("{\"text\": \"a\", \"colour\": 1, \"tag\": 1, \"tags\": []}").isEmpty)
    }
}

import Testing

@testable import PageAudit

/// The members of answers that programs read, and the names that they print.
struct MemberRuleTests {
    private static let document = """
        openapi: 3.1.0
        info: {title: Parcels, version: "1"}
        servers: [{url: https://api.example.com}]
        paths:
          /parcels:
            get:
              operationId: listParcels
              responses:
                "200":
                  description: The parcels
                  content:
                    application/json:
                      schema:
                        type: object
                        properties:
                          parcels: {type: array, items: {type: object, properties: {tracking_code: {type: string}}}}
                          next_cursor: {type: string}
        """

    private static func page(_ language: String, _ code: String) throws -> PageExample {
        try PageExample("# Parcels\n\n```\(language)\n\(code)\n```\n", document: document)
    }

    @Test(arguments: [
        (
            "python",
            "r = requests.get('https://api.example.com/parcels')\nprint(r.json()['parcels'][0]['trackng_code'])"
        ),
        (
            "js",
            "const r = await fetch('https://api.example.com/parcels');\nconst page = await r.json();\nconsole.log(page.parcels[0].trackng_code);"
        ),
        (
            "php",
            "<?php\n$page = json_decode(file_get_contents('https://api.example.com/parcels'));\necho $page->parcels[0]->trackng_code;"
        ),
        (
            "ruby",
            "page = JSON.parse(Net::HTTP.get(URI('https://api.example.com/parcels')))\nputs page['parcels'][0]['trackng_code']"
        ),
        ("bash", "curl https://api.example.com/parcels | jq -r '.parcels[].trackng_code'"),
    ])
    func aMemberIsMended(language: String, code: String) throws {
        let page = try Self.page(language, code)
        #expect(page.ids == ["page.unknown-member"], "\(language)")
        let fixed = page.fixed("page.unknown-member")
        #expect(fixed.contains(code.replacing("trackng_code", with: "tracking_code")))
    }

    @Test(arguments: [
        "console.log(page.nextCursor, page.parcels[0].trackingCode);",
        "console.log(page.parcels.length, page.total_count, response.headers['next-cursors']);",
        "state['next_cursors'] = page.next_cursor;",
    ])
    func otherNamesAreNot(line: String) throws {
        let code = "const page = await (await fetch('https://api.example.com/parcels')).json();\n\(line)"
        #expect(try Self.page("js", code).ids.isEmpty)
    }

    @Test func aTerminalShowsAnAnswer() throws {
        let code = "$ curl https://api.example.com/parcels\n{\"parcels\": [], \"next_cursr\": \"a\"}"
        let page = try Self.page("console", code)
        #expect(page.ids == ["page.invalid-response"])
        #expect(page.fixed("page.invalid-response").contains("\"next_cursor\": \"a\""))
    }

    @Test(arguments: [
        (
            "python", "response = requests.get('https://api.example.com/parcels')\nprint(respons.json())",
            "response.json()"
        ),
        (
            "js",
            "const page = await (await fetch('https://api.example.com/parcels')).json();\nshow(pagee.parcels);",
            "page.parcels"
        ),
        (
            "php", "<?php\n$answer = file_get_contents('https://api.example.com/parcels');\necho $anwser;",
            "echo $answer"
        ),
    ])
    func aNameIsMended(language: String, code: String, right: String) throws {
        let page = try Self.page(language, code)
        #expect(page.ids == ["page.undefined-name"], "\(language)")
        #expect(page.fixed("page.undefined-name").contains(right))
    }

    @Test(arguments: [
        "const parcels = await api(parcel);",
        "const page = 1;\nfunction show(pagee) { return 1; }",
        "const page1 = 1;\nshow(page2);",
        "const note = 1;\nsend({ noet, other: 2 });",
    ])
    func otherNamesAreNoSlips(line: String) throws {
        let code = "const all = await fetch('https://api.example.com/parcels');\n\(line)\nshow(all);"
        #expect(try Self.page("js", code).ids.isEmpty)
    }
}

import Testing

@testable import PageAudit

/// The headers that an operation needs, and their names.
struct HeaderRuleTests {
    private static let document = """
        openapi: 3.1.0
        info: {title: Bills, version: "1"}
        servers: [{url: https://api.example.com}]
        components: {securitySchemes: {key: {type: apiKey, in: header, name: X-Api-Key}}}
        security: [{key: []}]
        paths:
          /bills:
            get:
              operationId: listBills
              parameters: [{name: X-Workspace-Id, in: header, required: true, schema: {type: string}}]
              responses: {"200": {description: The bills}}
        """

    private static func page(_ language: String, _ code: String) throws -> PageExample {
        try PageExample("# Bills\n\n```\(language)\n\(code)\n```\n", document: document)
    }

    private static let forms = [
        ("bash", "curl https://api.example.com/bills -H \"X-Api-Key: $K\" -H 'X-Workspace-Id: w1'"),
        (
            "python",
            "headers = {'X-Api-Key': key, 'X-Workspace-Id': 'w1'}\nrequests.get('https://api.example.com/bills', headers=headers)"
        ),
        (
            "ruby",
            "r = Net::HTTP::Get.new(URI('https://api.example.com/bills'))\nr['X-Api-Key'] = key\nr['X-Workspace-Id'] = 'w1'"
        ),
        (
            "php",
            "<?php\ncurl_setopt_array($c, [CURLOPT_URL => 'https://api.example.com/bills', CURLOPT_HTTPHEADER => ['X-Api-Key: ' . $key, 'X-Workspace-Id: w1']]);"
        ),
        (
            "js",
            "fetch('https://api.example.com/bills', {headers: {'X-Api-Key': key, 'X-Workspace-Id': 'w1'}});"
        ),
    ]

    @Test(arguments: forms) func aNameIsMended(language: String, code: String) throws {
        #expect(try Self.page(language, code).ids.isEmpty)
        for (right, wrong) in [("X-Api-Key", "X-Api-Ky"), ("X-Workspace-Id", "X-Workspce-Id")] {
            let page = try Self.page(language, code.replacing(right, with: wrong))
            #expect(page.ids == ["page.unknown-parameter"], "\(language)")
            #expect(page.fixed("page.unknown-parameter").contains(code))
        }
    }

    @Test(arguments: forms) func aHeaderIsMissing(language: String, code: String) throws {
        let page = try Self.page(language, code.replacing("X-Workspace-Id", with: "X-Other"))
        #expect(
            page.messages("page.missing-parameter") == [
                "the required header 'X-Workspace-Id' of listBills is missing"
            ], "\(language): \(page.ids)")
    }

    @Test func headersFromElsewhereMayHaveIt() throws {
        let code = "requests.get('https://api.example.com/bills', headers=headers)"
        #expect(try Self.page("python", code).ids.isEmpty)
        #expect(
            try Self.page("bash", "curl https://api.example.com/bills -H @headers").ids == [
                "page.missing-credentials"
            ])
    }
}

import ProjectSettings
import SourceDiagnostics
import Specimen
import Testing

/// What the built-in templates make of requests of every kind.
struct ExampleTemplatesTests {
    private static func examples(_ operation: String, sdks: String = "{}") -> [String: String] {
        let document = """
            openapi: 3.1.0
            info: {title: Kinds, version: "1"}
            servers: [{url: https://api.acme.example/v1}]
            x-specimen: {sdks: \(sdks)}
            paths:
              /things: \(operation)
            components:
              securitySchemes:
                bearer: {type: http, scheme: bearer}
                cookie: {type: apiKey, in: cookie, name: key}
              schemas:
                Class: {type: object, properties: {a: {type: string}}}
                nulls: {type: object, required: [a], properties: {a: {type: string}, b: {type: [string, 'null']}}}
                list: {type: array, items: {type: object, properties: {a: {type: string}}}}
            """
        var options = GeneratorOptions()
        options.outputs = [.examples]
        let source = SourceFile(path: "kinds.yaml", bytes: Array(document.utf8))
        let files = Generator(options: options).generate(source).files
        return Dictionary(
            files.map { file in
                let name = file.path.split(separator: "/").last ?? ""
                return (String(name.prefix { $0 != "." }), String(decoding: file.bytes, as: UTF8.self))
            }, uniquingKeysWith: { first, _ in first })
    }

    private static let plain = "{get: {operationId: list, responses: {'200': {description: d}}}}"

    @Test func anExampleWithoutSettingsLeavesNoBlankLinesBehind() {
        for (name, text) in Self.examples(Self.plain) where !name.hasPrefix("python") {
            #expect(!text.contains("\n\n\n"), "\(name)")
            #expect(!text.contains(" \n") && !text.hasSuffix("\n\n"), "\(name)")
        }
    }

    @Test func partsAreNotVariants() {
        let names = Self.examples(Self.plain).keys.sorted()
        #expect(
            names == [
                "csharp-http", "curl-http", "javascript-http", "php-http", "python-http", "ruby-http",
                "swift-http", "swift-sdk",
            ])
    }

    @Test func aPackageMakesItsExample() throws {
        let sdks = "{ruby: {package: acme, version: '1.0.0', module: Acme, client: Api, error: ApiError}}"
        let examples = Self.examples(Self.plain, sdks: sdks)
        let example = try #require(examples["ruby-sdk"])
        for line in [
            "require 'acme'", "client = Acme::Api.new(Acme::ApiClient.new(config))",
            "  _, status = client.list_with_http_info",
        ] {
            #expect(example.contains("\n\(line)\n"), "\(example)")
        }
        #expect(examples["php-sdk"] == nil)
    }

    @Test func methodsOfPackagesAreWrittenAsMembers() throws {
        let sdks = "{php: {package: acme/acme, version: '1.0.0', module: Acme, client: Api}}"
        let example = try #require(Self.examples(Self.plain, sdks: sdks)["php-sdk"])
        #expect(example.contains("[$response, $status] = $client->listWithHttpInfo();"), "\(example)")
    }

    private static let many = """
        {post: {operationId: makeOne, tags: [Big Things],
            responses: {'201': {description: d, content: {text/plain: {schema: {type: string}}}}},
            parameters: [
                {name: deep, in: query, style: deepObject, schema: {type: object}, example: {a: 1}},
                {name: at, in: query, required: true, schema: {type: string, format: date-time}}],
            requestBody: {content: {application/json: {schema: {title: Some thing, properties: {a: {type: string}}}}}}}}
        """

    @Test func whatAPackageCannotBeGivenLeavesItsExampleOut() throws {
        let entry = { (language: String) in "\(language): {package: acme, version: '1', module: Acme}" }
        let all = "{" + ["ruby", "python", "csharp", "javascript"].map(entry).joined(separator: ", ") + "}"
        let examples = Self.examples(Self.many, sdks: all)
        #expect(examples.keys.filter { $0.hasSuffix("-sdk") && $0 != "swift-sdk" } == [])
        let plain = Self.many.replacing(
            "name: deep, in: query, style: deepObject, schema: {type: object}, example: {a: 1}",
            with: "name: user-ID, in: query, schema: {type: boolean}, example: true")
        let made = Self.examples(plain, sdks: all)
        // Python's packages write dates with times in a form of their own, and C# wants an object for them.
        #expect(made["python-sdk"] == nil && made["csharp-sdk"] == nil)
        let ruby = try #require(made["ruby-sdk"])
        #expect(ruby.contains("client = Acme::BigThingsApi.new("), "\(ruby)")
        #expect(
            ruby.contains(
                """
                  response, status = client.make_one_with_http_info(
                    '2030-01-31T14:00:00Z',
                    user_id: true,
                    some_thing: { 'a' => 'example' },
                    debug_return_type: 'String'
                  )
                """), "\(ruby)")
        let javascript = try #require(made["javascript-sdk"])
        #expect(javascript.contains("import { ApiClient, BigThingsApi } from \"acme\";"), "\(javascript)")
        #expect(
            javascript.contains("client.makeOne(\"2030-01-31T14:00:00Z\", { userID: true, someThing: { "),
            "\(javascript)")
    }

    @Test(arguments: [
        ("client: Api, clients: {Big Things: ThingsClient}", "ThingsClient"), ("client: Api", "Api"),
        ("clients: {Other: X}", "BigThingsApi"), ("clients: {Big Things: ThingsClient}", "ThingsClient"),
    ])
    func aTagHasItsClass(_ settings: String, _ name: String) throws {
        let operation = Self.plain.replacing("operationId", with: "tags: [Big Things], operationId")
        let sdks = "{python: {package: acme, version: '1', module: acme, \(settings)}}"
        let example = try #require(Self.examples(operation, sdks: sdks)["python-sdk"])
        #expect(example.contains("client = acme.\(name)(api_client="), "\(example)")
    }

    @Test(arguments: [
        ("", "response.at.isoformat() if response.at else \"\""), (", dates: strings", "response.at or \"\""),
    ])
    func datesArePrintedAsThePackageHandsThemBack(_ setting: String, _ text: String) throws {
        let operation = """
            {get: {operationId: list, responses: {'200': {description: d, content: {application/json: {
                schema: {type: object, properties: {at: {type: string, format: date-time}}}}}}}}}
            """
        let sdks = "{python: {package: acme, version: '1', module: acme\(setting)}}"
        let example = try #require(Self.examples(operation, sdks: sdks)["python-sdk"])
        #expect(example.contains("print(\(text))"), "\(example)")
    }

    private static let python = "{python: {package: acme, version: '1', module: acme}}"

    @Test(arguments: [
        ("servers: [{url: https://other.example}]", false), ("x-codegen-request-body-name: theBody", true),
        ("description: d", true),
    ])
    func whatHasServersOfItsOwnHasNoExample(_ extra: String, _ isMade: Bool) throws {
        let operation = Self.plain.replacing("operationId", with: "\(extra), operationId")
        #expect((Self.examples(operation, sdks: Self.python)["python-sdk"] != nil) == isMade)
    }

    @Test(
        arguments: [
            (
                "application/json: {schema: {$ref: '#/components/schemas/Class'}}",
                "acme.ModelClass.from_dict({"
            ),
            (
                "application/json: {schema: {$ref: '#/components/schemas/Class'}, example: {a: b, more: 1}}",
                "acme.ModelClass.from_dict({"
            ),
            (
                "application/json: {schema: {$ref: '#/components/schemas/nulls'}}",
                "acme.Nulls(**{\"a\": \"example\"})"
            ),
            (
                "application/json: {schema: {type: array, items: {$ref: '#/components/schemas/nulls'}}}",
                "[acme.Nulls(**item) for item in [{\"a\": \"example\"}]]"
            ),
            (
                "application/json: {schema: {$ref: '#/components/schemas/list'}}",
                "acme.ListInner.from_dict(item) for"
            ),
            (
                "application/json: {schema: {$ref: '#/components/schemas/nulls'}, example: {a: b, more: 1}}",
                nil
            ),
            ("text/plain: {}, application/json: {schema: {$ref: '#/components/schemas/Class'}}", nil),
        ] as [(String, String?)])
    func contentBecomesAModel(_ content: String, _ call: String?) throws {
        let operation = """
            {put: {operationId: put, responses: {'204': {description: d}}, requestBody: {content: {\(content)}}}}
            """
        let example = Self.examples(operation, sdks: Self.python)["python-sdk"]
        guard let call else {
            #expect(example == nil)
            return
        }
        #expect(example?.contains(call) == true, "\(example ?? "none")")
    }

    @Test(arguments: [("userID", false), ("user_id", true)])
    func fieldsKeepTheirNames(_ field: String, _ isMade: Bool) {
        let form = "application/x-www-form-urlencoded: {schema: {properties: {\(field): {type: string}}}}"
        let operation = """
            {put: {operationId: put, responses: {'204': {description: d}}, requestBody: {content: {\(form)}}}}
            """
        let sdks = "{php: {package: acme/acme, version: '1', module: Acme}}"
        #expect((Self.examples(operation, sdks: sdks)["php-sdk"] != nil) == isMade)
    }

    @Test func defaultsThatAreFlagsAreSentAsWords() throws {
        let operation = """
            {get: {operationId: list, responses: {'204': {description: d}},
                parameters: [{name: all, in: query, schema: {type: boolean, default: false}}]}}
            """
        let sdks = "{php: {package: acme/acme, version: '1', module: Acme}}"
        let example = try #require(Self.examples(operation, sdks: sdks)["php-sdk"])
        #expect(example.contains("BOOLEAN_FORMAT_STRING"), "\(example)")
    }

    @Test func anOperationWithoutIDIsNamedAsThePackageNamesIt() throws {
        let operation = "{get: {responses: {'204': {description: d}}}}"
        let example = try #require(Self.examples(operation, sdks: Self.python)["python-sdk"])
        #expect(example.contains("client.things_get_with_http_info(_request_timeout=30)"), "\(example)")
        #expect(!example.contains("print("), "\(example)")
    }

    @Test func aKeyInACookieIsSentWithTheOtherCookies() throws {
        let examples = Self.examples(
            """
            {get: {operationId: list, security: [{cookie: []}], responses: {'200': {description: d}},
                parameters: [{name: a, in: cookie, required: true, schema: {type: string}, example: b}]}}
            """)
        let javascript = try #require(examples["javascript-http"])
        #expect(
            javascript.contains(#"Cookie: "a=b; key=" + process.env.KINDS_COOKIE_API_KEY,"#), "\(javascript)")
        #expect(javascript.split(separator: "Cookie:").count == 2)
    }

    @Test func secretsReachCurlThroughPipes() throws {
        let operation =
            "{get: {operationId: a, security: [{bearer: []}], responses: {'200': {description: d}}}}"
        let curl = try #require(Self.examples(operation)["curl-http"])
        #expect(
            curl.contains(#"--header @<(printf 'Authorization: Bearer %s\n' "$KINDS_BEARER_TOKEN") \"#),
            "\(curl)")
    }

    @Test func anAnswerToHeadHasNoBodyToWaitFor() throws {
        let examples = Self.examples("{head: {operationId: a, responses: {'200': {description: d}}}}")
        #expect(try #require(examples["curl-http"]).contains(" --head --output /dev/null "))
        #expect(try #require(examples["php-http"]).contains("CURLOPT_NOBODY => true,"))
    }

    @Test(
        arguments: [
            (
                "{a: {b: c}}", "[a.b]", "{x.y: true}", #"(.a? | type) == "object" and .x.y == true"#,
                #".a | .b // """#
            ),
            ("{b: c}", "[b]", "{}", #"type == "object""#, #".b // """#),
            (#"{b: c}"#, #"["o'd\"d \\(x)"]"#, "{}", #"type == "object""#, #".["o'\''d\"d \\(x)"] // """#),
        ])
    func filtersOfBodies(
        _ body: String, _ prints: String, _ success: String, _ test: String, _ result: String
    )
        throws
    {
        let curl = try #require(
            Self.examples(
                """
                {get: {operationId: a, x-specimen: {prints: \(prints), success: \(success)},
                    responses: {'200': {description: d, content: {application/json: {example: \(body)}}}}}}
                """)["curl-http"])
        #expect(curl.contains("$(jq '\(test)' <<<\"$body\")"), "\(curl)")
        #expect(curl.contains("jq --raw-output '\(result)' <<<\"$body\""), "\(curl)")
    }
}

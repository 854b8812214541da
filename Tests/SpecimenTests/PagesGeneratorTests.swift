import ProjectSettings
import SourceDiagnostics
import Specimen
import Testing

struct PagesGeneratorTests {
    private static func pages(
        _ document: String, target: String = "github", languages: [String] = [],
        templates: [String: SourceFile] = [:]
    ) -> (pages: [String: String], diagnostics: DiagnosticList) {
        var options = GeneratorOptions()
        options.outputs = [.pages]
        options.languages = languages
        options.targets = [target]
        options.templates = templates
        let result = Generator(options: options).generate(SourceFile(path: "spec.yaml", text: document))
        let pages = result.files.map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) }
        return (Dictionary(pages, uniquingKeysWith: { first, _ in first }), result.diagnostics)
    }

    private static func page(_ operation: String, components: String = "{}", target: String = "github") throws
        -> String
    {
        let document = """
            openapi: 3.1.0
            info: {title: Test, version: "1"}
            servers: [{url: "https://a.example"}]
            components: \(components)
            paths:
              /a:
                get:
            \(operation.split(separator: "\n").map { "      " + $0 }.joined(separator: "\n"))
            """
        let result = pages(document, target: target)
        return try #require(
            result.pages.values.first, "\(result.diagnostics.entries.map(\.diagnostic.message))")
    }

    @Test func leavesOutWhatIsNotThere() throws {
        let page = try Self.page("operationId: getA\nresponses: {'204': {description: ''}}")
        #expect(page.contains("# getA\n\n## HTTP request\n\n```http\nGET https://a.example/a\n```\n"))
        #expect(page.contains("This request needs no credentials."))
        #expect(page.contains("### 204 No Content\n\nThe request succeeded.\n"))
        #expect(!page.contains("## Examples") && !page.contains("## Errors") && !page.contains("## Secrets"))
        #expect(!page.contains("## Parameters") && !page.contains("\n\n\n"))
    }

    @Test func showsTheMembersOfObjectParametersByTheirNamesInTheRequest() throws {
        let page = try Self.page(
            """
            operationId: getA
            parameters:
              - {name: criteria, in: query, required: true, schema: {$ref: '#/components/schemas/Criteria'}}
              - {name: filter, in: query, style: deepObject, schema: {$ref: '#/components/schemas/Criteria'}}
              - {name: X-Place, in: header, schema: {type: object, properties: {city: {type: string}}}}
            responses: {'204': {description: Done}}
            """,
            components: """
                {schemas: {Criteria: {type: object, required: [q],
                  properties: {q: {type: string}, tags: {type: array, items: {type: string}}}}}}
                """)
        for row in [
            "| `criteria` | object | yes |  |", "| `q` | string | yes |  |",
            "| `tags` | array of string | no |  |",
            "| `filter` | object | no |  |", "| `filter[q]` | string | no |  |",
            "| `filter[tags]` | array of string | no |  |", "| `X-Place.city` | string | no |  |",
        ] {
            #expect(page.contains("\n\(row)\n"), "\(row) in \(page)")
        }
    }

    @Test(
        "A title is shown unless it is the name in other letters",
        arguments: [("Parcel Id", ""), ("parcelId", ""), ("The parcel", "The parcel")])
    func title(title: String, shown: String) throws {
        let page = try Self.page(
            """
            operationId: getA
            parameters: [{name: parcel_id, in: query, schema: {type: string, title: \(title)}}]
            responses: {'204': {description: Done}}
            """)
        #expect(page.contains("| `parcel_id` | string | no | \(shown) |"), "\(page)")
    }

    @Test func showsMembersByPatternAndLeavesOutImpossibleOnes() throws {
        let page = try Self.page(
            """
            operationId: getA
            responses:
              '200':
                description: ok
                content:
                  application/json:
                    schema:
                      type: object
                      properties:
                        gone: false
                        map: {type: object, patternProperties: {'^x-': {type: integer}}, additionalProperties: false}
                        deep: {type: object, patternProperties: {'^x-': {properties: {inner: {type: string}}}}}
            """)
        #expect(
            page.contains("map of integer") && page.contains("`deep.*.inner`") && !page.contains("gone"),
            "\(page)")
    }

    @Test func showsTheBodyInAllItsForms() throws {
        let page = try Self.page(
            """
            operationId: getA
            requestBody:
              content:
                multipart/form-data: {schema: {type: object, properties: {file: {type: string, format: binary}}}}
                application/json: {schema: {type: object, properties: {url: {type: string, minLength: 1}}}}
                text/plain: {example: Hello}
            responses: {'204': {description: ''}}
            """)
        let parts = page.split(separator: "\nIt can also be sent in another form.\n")
        try #require(parts.count == 2)
        #expect(parts[0].contains("The body is `application/json`:\n"))
        #expect(parts[0].contains("| `url` | string | no | no |  At least 1 character. |\n"))
        #expect(!parts[0].contains("`multipart/form-data`") && !parts[1].contains("`application/json`"))
        #expect(parts[1].contains("The body is `multipart/form-data`:\n"))
        #expect(parts[1].contains("| `file` | string (binary) | no | no |  |\n"))
        #expect(parts[1].contains("The body is `text/plain`.\n\nExample\n\n```\nHello\n```\n"))
        #expect(!page.contains("\n\n\n"))
    }

    @Test func explainsWhatTheURLIsMadeOf() throws {
        let page = try Self.page(
            """
            operationId: getA
            servers: [{url: 'https://{r}.example', variables: {r: {default: eu, enum: [eu, us], description: Where.}}}]
            responses: {'204': {description: ''}}
            """)
        #expect(page.contains("GET https://eu.example/a"))
        #expect(page.contains("| `r` | `eu` | Where. One of `eu`, `us`. |"))
    }

    @Test func explainsHowTokensAreGot() throws {
        let page = try Self.page(
            """
            operationId: getA
            security: [{Login: [read]}, {Discovered: []}]
            responses: {'204': {description: ''}}
            """,
            components: """
                {securitySchemes: {
                    Login: {type: oauth2, flows: {
                      authorizationCode: {authorizationUrl: "https://a.example/grant", tokenUrl: "https://a.example/token",
                        scopes: {read: Read everything, write: Write}},
                      deviceAuthorization: {deviceAuthorizationUrl: "https://a.example/device",
                        tokenUrl: "https://a.example/token", scopes: {}}}},
                    Discovered: {type: openIdConnect, openIdConnectUrl: "https://a.example/about"}}}
                """)
        #expect(
            page.contains(
                """
                Tokens are got with OAuth 2.0:

                - Authorization code (RFC 6749, section 4.1): access is granted at `https://a.example/grant`; \
                tokens come from `https://a.example/token`
                - Device authorization (RFC 8628): a device starts at `https://a.example/device`; \
                tokens come from `https://a.example/token`

                For this request the token needs these scopes:

                - `read`: Read everything

                """))
        #expect(page.contains("is told by OpenID Connect at `https://a.example/about`."))
        #expect(!page.contains("`write`") && !page.contains("\n\n\n"))
    }

    @Test func namesWhatExamplesDoNotShow() throws {
        let document = """
            openapi: 3.1.0
            info: {title: Test, version: "1"}
            servers: [{url: "https://a.example"}]
            components: {securitySchemes: {Certificate: {type: mutualTLS}}}
            security: [{Certificate: []}]
            paths: {/a: {get: {operationId: getA, responses: {'204': {description: ''}}}}}
            """
        var options = GeneratorOptions()
        options.outputs = [.examples, .pages]
        options.variants = ["http"]
        let result = Generator(options: options).generate(SourceFile(path: "spec.yaml", text: document))
        let texts = result.files.map { String(decoding: $0.bytes, as: UTF8.self) }
        #expect(texts.count > 7)
        for text in texts {
            let isPage = text.contains("The examples do not show this.")
            #expect(
                isPage || text.contains("The API also wants mutual TLS, which this example does not show."))
        }
    }

    @Test func listsNestedMembersWithDottedNames() throws {
        let page = try Self.page(
            """
            operationId: getA
            responses:
              "200":
                description: OK
                content: {application/json: {schema: {$ref: "#/components/schemas/Node"}}}
            """,
            components: """
                {schemas: {Base: {type: object, required: [id], properties: {id: {type: integer, minimum: 1}}},
                    Node: {allOf: [{$ref: "#/components/schemas/Base"}], properties: {
                      name: {type: [string, "null"], maxLength: 5, default: ""},
                      key: {type: string, format: password, writeOnly: false},
                      hidden: {type: string, writeOnly: true},
                      labels: {type: object, additionalProperties: {type: object, properties: {v: {const: 1}}}},
                      pet: {oneOf: [{type: object, title: Cat, required: [a], properties: {a: {type: string}}},
                        {type: object, title: Dog, required: [a, b], properties: {a: {}, b: {enum: [x, y]}}}]},
                      children: {type: array, items: {$ref: "#/components/schemas/Node"}}}}}}
                """)
        let rows = page.split(separator: "\n").filter { $0.hasPrefix("| `") }
        #expect(
            rows == [
                "| `name` | string | no | yes |  At most 5 characters. Default: `\"\"`. |",
                "| `key` | string (password) | no | no | **Secret.**  |",
                "| `labels` | map of object | no | no |  |", "| `labels.*` | object | no | no |  |",
                "| `labels.*.v` | number | no | no |  Always `1`. |",
                "| `pet` | Cat or Dog | no | no |  |", "| `pet.a` | string | yes | no |  |",
                "| `pet.b` | string | no | no |  One of `x`, `y`. |",
                "| `children` | array of object | no | no |  |",
                "| `id` | integer | yes | no |  At least 1. |",
            ])
        #expect(page.contains("## Secrets\n\nThe response contains secrets: `key`.\n"))
    }

    @Test func saysWhatAllAlternativesAllow() throws {
        let page = try Self.page(
            """
            operationId: getA
            responses:
              "200":
                description: OK
                content: {application/json: {schema: {$ref: "#/components/schemas/All"}}}
            """,
            components: """
                {schemas: {Pet: {type: object, required: [kind], properties: {kind: {type: string}},
                      discriminator: {propertyName: kind}},
                    Cat: {allOf: [{$ref: "#/components/schemas/Pet"}], properties: {claws: {type: integer}}},
                    All: {type: object, properties: {
                      event: {oneOf: [
                        {type: object, properties: {type: {const: made}, data: {type: string, maxLength: 3}}},
                        {type: object, properties: {type: {const: gone}, data: {type: [integer, "null"]}}}]},
                      pet: {$ref: "#/components/schemas/Pet"},
                      pair: {type: array, minItems: 1, prefixItems: [{type: string}, {type: integer}], items: false},
                      point: {type: array, prefixItems: [{type: number}, {type: number}], items: {type: number}}}}}}
                """)
        let rows = page.split(separator: "\n").filter { $0.hasPrefix("| `") }
        #expect(
            rows == [
                "| `event` | object | no | no |  |",
                "| `event.type` | string | no | no |  One of `made`, `gone`. |",
                "| `event.data` | string or integer | no | yes |  |",
                "| `pet` | object | no | no |  |", "| `pet.kind` | string | yes | no |  |",
                "| `pet.claws` | integer | no | no |  |",
                "| `pair` | array of string or integer | no | no |  At least 1 element. |",
                "| `pair[0]` | string | yes | no |  |", "| `pair[1]` | integer | no | no |  |",
                "| `point` | array of number | no | no |  |",
            ])
    }

    @Test(arguments: [
        ("[{b: []}]", ["Send your credentials with HTTP Basic"], ["Use one", "Use all"]),
        (
            "[{b: []}, {k: []}]", ["Use one of the following.", "Send your key in the header `X-Key`."],
            ["Use all"]
        ),
        ("[{b: [], k: []}]", ["Use all of the following together."], ["Use one"]),
        (
            "[{b: [], k: []}, {t: []}]", ["- HTTP Basic and the key in the header X-Key\n- a bearer token"],
            ["Use all"]
        ),
        (
            "[{}, {t: []}]", ["You can send this request without credentials.", "Authorization: Bearer "],
            ["Use one"]
        ),
    ])
    func explainsSecurity(_ security: String, _ expected: [String], _ unexpected: [String]) throws {
        let page = try Self.page(
            "operationId: getA\nsecurity: \(security)\nresponses: {'204': {description: No}}",
            components: """
                {securitySchemes: {b: {type: http, scheme: basic}, t: {type: http, scheme: bearer},
                    k: {type: apiKey, in: header, name: X-Key}}}
                """)
        for text in expected { #expect(page.contains(text)) }
        for text in unexpected { #expect(!page.contains(text)) }
    }

    @Test func tellsWhatToDoAboutErrors() throws {
        let page = try Self.page(
            """
            operationId: getA
            responses:
              "200": {description: OK}
              "404": {description: "Gone.\\n\\nLook elsewhere."}
              "429":
                description: Slow.
                content:
                  application/json:
                    schema: {type: object, properties: {error: {type: object, properties: {message: {type: string}}}}}
              "5XX": {description: ""}
              default: {description: Other.}
            """)
        #expect(page.contains("| 404 Not Found | Gone. |  | Look elsewhere. |"))
        #expect(page.contains("### 404 Not Found\n\nGone.\n\n"))
        #expect(
            page.contains(
                "| 429 Too Many Requests | Slow. | `error.message` | Wait as long as the `Retry-After`"))
        #expect(
            page.contains(
                "| Any 5XX status | The API failed to answer the request. |  | Try again later"))
        #expect(page.contains("| Any other status | Other. |"))
    }

    @Test func namesWhatIsLeftOfStatusesAndListsTheValuesOfElements() throws {
        let page = try Self.page(
            """
            operationId: getA
            parameters:
              - {name: sort, in: query, schema: {type: array, items: {type: string, enum: [id, name]}}}
            responses: {"200": {description: OK}, "401": {description: No}, "4XX": {description: Wrong}, "5XX": {description: Down}}
            """)
        #expect(page.contains("| `sort` | array of string | no |  Each is one of `id`, `name`. |"))
        #expect(page.contains("| Any other 4XX status | Wrong |"))
        #expect(page.contains("| Any 5XX status | Down |"))
    }

    @Test func startsVuePressPagesWithFrontMatter() throws {
        let page = try Self.page(
            "operationId: getA\ndescription: \"Say \\\"hi\\\" to *{{ x }}*.\\n\\nMore.\"\nresponses: {'204': {description: No}}",
            target: "vuepress")
        #expect(page.hasPrefix("---\ndescription: \"Say \\\"hi\\\" to {{ x }}.\"\n---\n\n# getA\n\n"))
        #expect(page.contains("Say \"hi\" to *<span v-pre>{{</span> x }}*.\n\nMore.\n"))
    }

    @Test func leadsToFurtherDocumentation() throws {
        let page = try Self.page(
            "operationId: getA\nexternalDocs: {url: \"https://a.example/b\"}\nresponses: {'204': {description: No}}"
        )
        #expect(page.contains("## Related\n\n- [More about this operation](https://a.example/b)\n"))
        let hostile = try Self.page(
            "operationId: getA\nexternalDocs: {url: \"javascript:alert(1)\"}\nresponses: {'204': {description: No}}"
        )
        #expect(!hostile.contains("## Related"))
    }

    @Test func showsExamplesInTabs() throws {
        let language = """
            name: "O'Mini"
            fences: [mini]
            file: {extension: mini}
            comment: "# "
            strings: [{open: '"', close: '"'}]
            identifiers: {}
            variants: {sdk: {install: "fetch '{package}@{requirement}' '{version}'"}}
            """
        let template = "{# context: example #}\nsend </template> {{ operation.method | comment }}\n"
        let files = [
            "language.yaml": language, "http.mini.tmpl": template, "other.mini.tmpl": template,
            "sdk.mini.tmpl": template,
        ]
        let templates = files.map { ("languages/my-mini/\($0)", SourceFile(path: $0, text: $1)) }
        let result = Self.pages(
            """
            openapi: 3.1.0
            info: {title: Test, version: "1"}
            servers: [{url: "https://a.example"}]
            x-specimen: {sdks: {my-mini: {package: acme/mini, version: "1.2.3", requirement: "^1"}}}
            paths: {/a: {get: {operationId: getA, responses: {"204": {description: OK}}}}}
            """, target: "vuepress", languages: ["my-mini"],
            templates: Dictionary(templates, uniquingKeysWith: { first, _ in first }))
        let page = try #require(
            result.pages["pages/vuepress/get-a.md"], "\(result.diagnostics.entries.map(\.diagnostic.message))"
        )
        let code = "```mini\nsend </template> # GET\n```"
        #expect(
            page.contains(
                """
                <CodeSwitcher :languages="{my_mini:'O\\'Mini',my_mini_other:'O\\'Mini (other)'}">
                <template v-slot:my_mini>

                \(code)

                </template>
                <template v-slot:my_mini_other>

                \(code)

                </template>
                </CodeSwitcher>

                """))
        #expect(
            page.contains(
                """
                <CodeSwitcher :languages="{my_mini:'O\\'Mini'}" name="sdk">
                <template v-slot:my_mini>

                Package `acme/mini`, version 1.2.3:

                ```bash
                fetch 'acme/mini@^1' '1.2.3'
                ```

                \(code)

                """))
    }

    @Test func namesTheNearestTarget() throws {
        let result = Self.pages(
            "openapi: 3.1.0\ninfo: {title: T, version: '1'}\npaths: {}", target: "vuepres")
        let finding = try #require(
            result.diagnostics.entries.first { $0.diagnostic.id == "option.unknown-target" })
        #expect(finding.diagnostic.message.contains("vuepress"))
    }

    @Test(arguments: [
        (
            "name: G\nfile: {extension: md}\nescaping: {mustache: keep, link-schemes: []}",
            "target.unknown-key"
        ),
        ("name: G\nfile: {extension: md}\nescaping: {link-schemes: []}", "target.missing-key"),
        (
            "name: G\nfile: {extension: md}\nescaping: {mustaches: yes, link-schemes: []}",
            "target.wrong-value"
        ),
        (
            "name: G\nfile: {extension: ../x}\nescaping: {mustaches: keep, link-schemes: []}",
            "target.wrong-value"
        ),
        (
            "name: G\nfile: {extension: md}\nescaping: {mustaches: keep, link-schemes: [javascript]}",
            "target.wrong-value"
        ),
        (
            "name: G\nfile: {extension: md, link: a}\nescaping: {mustaches: keep, link-schemes: []}",
            "target.wrong-value"
        ),
        (
            "name: G\nfile: {extension: txt}\nescaping: {mustaches: keep, link-schemes: []}",
            "target.missing-template"
        ),
    ])
    func refusesWrongSettings(_ settings: String, _ id: String) {
        let path = "pages/github/target.yaml"
        let result = Self.pages(
            "openapi: 3.1.0\ninfo: {title: T, version: '1'}\npaths: {}",
            templates: [path: SourceFile(path: path, text: settings)])
        #expect(result.diagnostics.entries.map(\.diagnostic.id).contains(id))
        #expect(result.pages.isEmpty)
    }

    @Test func makesSomeTargetsOnlyWhenTheyAreNamed() {
        let document = """
            openapi: 3.1.0
            info: {title: T, version: '1'}
            paths: {/a: {get: {operationId: getA, responses: {"204": {description: OK}}}}}
            """
        var options = GeneratorOptions()
        (options.outputs, options.languages) = ([.pages], [])
        let targets = { (options: GeneratorOptions) in
            Generator(options: options).generate(SourceFile(path: "a.yaml", text: document)).files.map(\.path)
        }
        #expect(targets(options) == ["pages/github/get-a.md", "pages/vuepress/get-a.md"])
        options.targets = ["docusaurus"]
        #expect(targets(options) == ["pages/docusaurus/get-a.mdx"])
        // Written in a line of its own or not.
        let path = "pages/github/target.yaml"
        let settings =
            "{name: G, opt-in: true, file: {extension: md}, escaping: {mustaches: keep, link-schemes: []}}"
        options.targets = nil
        options.templates = [path: SourceFile(path: path, text: settings)]
        #expect(targets(options) == ["pages/vuepress/get-a.md"])
    }
}

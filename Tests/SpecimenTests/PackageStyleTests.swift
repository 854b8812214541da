import ProjectSettings
import SourceDiagnostics
import Specimen
import Testing

/// Packages that are called in another way than those of today's OpenAPI Generator.
struct PackageStyleTests {
    static func make(_ operation: String, _ settings: String, language: String = "python")
        -> (example: String?, findings: [String])
    {
        let module = ["ruby", "csharp"].contains(language) ? "Acme" : "acme"
        let document = """
            openapi: 3.1.0
            info: {title: Acme, version: "1"}
            servers: [{url: https://api.acme.example/v1}]
            x-specimen: {sdks: {\(language): {package: acme, version: '1', module: \(module), \(settings)}}}
            paths:
              /things/{from}:
                parameters: [{name: from, in: path, required: true, schema: {type: string, example: here}}]
                post: \(operation)
            components:
              securitySchemes:
                key: {type: apiKey, in: header, name: X-Key}
                token: {type: http, scheme: bearer}
                basic: {type: http, scheme: basic}
              schemas:
                Thing: {type: object, required: [a], properties: {a: {type: string}, b: {type: [string, 'null']}}}
                Kind: {type: string, enum: [old]}
            """
        var options = GeneratorOptions()
        options.outputs = [.examples]
        options.variants = ["sdk"]
        options.languages = [language]
        let made = Generator(options: options).generate(
            SourceFile(path: "acme.yaml", bytes: Array(document.utf8)))
        let file = made.files.first { $0.path.contains("\(language)-sdk") }
        return (
            file.map { String(decoding: $0.bytes, as: UTF8.self) },
            made.diagnostics.entries.map(\.diagnostic.message)
        )
    }

    static func operation(
        _ content: String = "", parameters: String = "", answer: String = "'204': {description: d}",
        more: String = ""
    ) -> String {
        let body =
            content.isEmpty ? "" : ", requestBody: {required: true, content: {application/json: \(content)}}"
        return
            "{operationId: make, tags: [Things], parameters: [\(parameters)], responses: {\(answer)}\(body)\(more)}"
    }

    static let thing = "{schema: {$ref: '#/components/schemas/Thing'}}"
    static let client = "style: resources, client: Acme, error: APIError"

    @Test func contentIsAPlainValue() throws {
        let flag = "{name: dry, in: query, schema: {type: boolean}, example: false}"
        let operation = Self.operation(Self.thing, parameters: flag)
        let example = try #require(Self.make(operation, "style: values").example)
        // A boolean would be sent as 'False'.
        let call = "client.make(from_, {\"a\": \"example\"}, dry=\"false\", _request_timeout=30)"
        #expect(example.contains(call), "\(example)")
        #expect(example.contains("acme.ThingsApi(acme.ApiClient(configuration))"))
        #expect(example.contains("except acme.rest.ApiException as error:"))
    }

    @Test func contentWithANameOfItsOwnStandsAnywhere() throws {
        let example = try #require(
            Self.make(Self.operation(Self.thing), "style: values, content: body").example)
        let call = "client.make(_from=from_, body={\"a\": \"example\"}, _request_timeout=30)"
        #expect(example.contains(call), "\(example)")
    }

    @Test func contentThatMayBeLeftOutNeedsAName() {
        let inline =
            "requestBody: {content: {application/json: {schema: {type: object, properties: {a: {}}}}}}"
        let operation = Self.operation(more: ", \(inline)")
        let made = Self.make(operation, "style: values")
        #expect(made.example == nil)
        #expect(made.findings.contains { $0.contains("name it under 'content'") })
        #expect(Self.make(operation, "style: values, content: body").example != nil)
    }

    @Test(arguments: [("", "key"), (", keys: names", "X-Key")])
    func keysAreFound(_ setting: String, _ name: String) throws {
        let operation = Self.operation(more: ", security: [{key: []}]")
        let example = try #require(Self.make(operation, "style: values" + setting).example)
        #expect(example.contains("configuration.api_key[\"\(name)\"] = os.environ[\"ACME_KEY_API_KEY\"]"))
    }

    @Test(arguments: [("values", nil), ("resources", "print(response.kind or \"\")")] as [(String, String?)])
    func enumerationsArePrintedWhereTheyAreTexts(_ style: String, _ line: String?) {
        let schema = "{type: object, properties: {kind: {$ref: '#/components/schemas/Kind'}}}"
        let answer = "'200': {description: d, content: {application/json: {schema: \(schema)}}}"
        let settings = "style: \(style), client: Acme, error: APIError, methods: {make: make}"
        let example = Self.make(Self.operation(answer: answer), settings).example
        #expect(example?.contains(line ?? "") == (line == nil ? nil : true))
    }

    @Test(arguments: [
        ("methods: {make: files.parts.create}", "", "client.files.parts.create("),
        ("", ", x-specimen: {method: things.create}", "client.things.create("),
        (
            "", ", x-fern-sdk-group-name: [big, things], x-fern-sdk-method-name: makeOne",
            "client.big.things.make_one("
        ),
        ("", ", x-speakeasy-group: big.things, x-speakeasy-name-override: make", "client.big.things.make("),
        ("methods: {make: create}", ", x-specimen: {method: things.create}", "client.create("),
    ])
    func methodsAreNamedWithTheirResources(_ setting: String, _ more: String, _ call: String) throws {
        let settings = Self.client + (setting.isEmpty ? "" : ", " + setting)
        let example = try #require(Self.make(Self.operation(Self.thing, more: more), settings).example)
        #expect(example.contains(call + "from_=from_, a=\"example\")"), "\(example)")
        #expect(example.contains("except acme.APIError as error:"))
    }

    @Test func aClientIsGivenWhatItNeeds() throws {
        let settings =
            "\(Self.client), methods: {make: make}, credential-arguments: {token: auth}, base-url-argument: server, "
            + "options: {timeout: 30, retries: false}"
        let operation = Self.operation(more: ", security: [{token: []}]")
        let example = try #require(Self.make(operation, settings).example)
        let client = """
            client = acme.Acme(
                server=base_url,
                auth=os.environ["ACME_TOKEN_TOKEN"],
                timeout=30,
                retries=False,
            )
            """
        #expect(example.contains(client), "\(example)")
    }

    @Test(arguments: [
        (
            "methods: {make: make}, style: resources, error: APIError", "",
            "'client' and 'error' must be named"
        ),
        (client, "", "name it under 'methods'"),
        (client + ", methods: {make: make}", ", security: [{key: [], token: []}]", "'credential-arguments'"),
        (
            client + ", methods: {make: make}, credential-arguments: {basic: user}",
            ", security: [{basic: []}]",
            "name two arguments"
        ),
        (
            client + ", methods: {make: make}, envelope: result",
            ", x-specimen: {prints: [done]}", "hands back 'result' alone"
        ),
        (client + ", methods: {make: make}", ", x-specimen: {prints: [result]}", "'result' as an object"),
        (
            client + ", methods: {make: make}",
            ", requestBody: {content: {application/json: {schema: {type: array, items: {}}}}}",
            "no JSON object"
        ),
        (
            client + ", methods: {make: make}",
            ", requestBody: {content: {application/json: {example: {from: a}}}}", "tell two values"
        ),
        (
            client + ", methods: {make: make}", ", x-specimen: {prints: []}",
            "name fields of it under 'prints'"
        ),
    ])
    func whatCannotBeSaidHasNoExample(_ settings: String, _ more: String, _ reason: String) {
        let answer =
            more.contains("[done]") || more.contains("[result]")
            ? Self.wrapped
            : reason.contains("prints")
                ? "'200': {description: d, content: {text/plain: {schema: {type: string}}}}"
                : "'204': {description: d}"
        let made = Self.make(Self.operation(answer: answer, more: more), settings)
        #expect(made.example == nil)
        #expect(made.findings.contains { $0.contains(reason) }, "\(made.findings)")
    }

    @Test func aLanguageWithoutTheStyleSaysSo() {
        let made = Self.make(Self.operation(), "style: values, client: Acme", language: "ruby")
        #expect(made.example == nil)
        #expect(made.findings.contains { $0.contains("no examples of packages of style 'values' in Ruby") })
    }

    @Test(arguments: [
        ("python", "", "(from_=from_, a=\"example\")"),
        ("python", "members: map, path-arguments: positions", "(from_, {\"a\": \"example\"})"),
        ("python", "arguments: {from: start, a: first}", "(start=from_, first=\"example\")"),
        ("python", "names: document", "(from_=from_, a=\"example\")"),
        ("javascript", "", "(from_, { a: \"example\" })"),
        ("javascript", "path-arguments: names", "({ from: from_, a: \"example\" })"),
        ("ruby", "", "(from, a: 'example')"),
        ("ruby", "members: map, path-arguments: names", "({ 'from' => from, 'a' => 'example' })"),
        ("php", "", "($from, ['a' => 'example'])"),
        ("php", "members: keywords", "($from, a: 'example')"),
        ("csharp", "requests: {make: Order}", "(from, new Order { A = \"example\" })"),
        ("csharp", "members: keywords, path-arguments: names", "(from: from, a: \"example\")"),
    ]) func methodsTakeWhatTheyAreGiven(_ language: String, _ setting: String, _ call: String) throws {
        let settings =
            "\(Self.client), methods: {make: things.make}\(setting.isEmpty ? "" : ", ")\(setting)"
        let made = Self.make(Self.operation(Self.thing), settings, language: language)
        let example = try #require(made.example, "\(made.findings)")
        #expect(example.contains("make\(call)"), "\(example)")
    }

    @Test(arguments: [
        ("javascript", "members: keywords", "take map"),
        ("csharp", "", "name it under 'requests'"),
        ("ruby", "options-class: Options", "'options-class'"),
    ]) func whatALanguageHasNoFormForIsSaid(_ language: String, _ setting: String, _ reason: String) {
        let settings =
            "\(Self.client), methods: {make: things.make}\(setting.isEmpty ? "" : ", ")\(setting)"
        let made = Self.make(Self.operation(Self.thing), settings, language: language)
        #expect(made.example == nil)
        #expect(made.findings.contains { $0.contains(reason) }, "\(made.findings)")
    }

    @Test(arguments: ["x-speakeasy-name-override: firstOne", "x-fern-property-name: first_one"])
    func documentsNameArguments(_ key: String) throws {
        let thing = "{schema: {type: object, properties: {a: {type: string, example: b, \(key)}}}}"
        let settings = Self.client + ", methods: {make: make}"
        let example = try #require(Self.make(Self.operation(thing), settings).example)
        #expect(example.contains("client.make(from_=from_, first_one=\"b\")"), "\(example)")
    }

    @Test func whatMayBeLeftOutIsGivenInOneMap() throws {
        let flag = "{name: limit, in: query, schema: {type: integer}, example: 2}"
        let settings = "style: values, members: map, client: apis.Things, call-options: {_check: false}"
        let example = try #require(
            Self.make(Self.operation(Self.thing, parameters: flag), settings).example)
        let call = """
            client.make(from_, {"a": "example"}, {"limit": 2}, _check=False, _request_timeout=30)
            """
        #expect(example.contains(call), "\(example)")
        #expect(example.contains("import acme.apis\n"))
    }

    @Test func packagesThatCheckValuesAreToldWhoseNamesTheyHave() throws {
        let settings = "style: checked, client: apis.Things"
        let example = try #require(Self.make(Self.operation(Self.thing), settings).example)
        let call = """
            client.make(from_, {"a": "example"}, _spec_property_naming=True, _request_timeout=30)
            """
        #expect(example.contains(call), "\(example)")
        let flag = "{name: dry, in: query, schema: {type: boolean}, example: false}"
        #expect(Self.make(Self.operation(parameters: flag), settings).example == nil)
    }

    @Test func filesAreOpened() throws {
        let content =
            "multipart/form-data: {schema: {type: object, properties: {f: {type: string, format: binary}}}}"
        let operation = Self.operation(more: ", requestBody: {required: true, content: {\(content)}}")
        let settings = Self.client + ", methods: {make: make}"
        let example = try #require(Self.make(operation, settings).example)
        #expect(example.contains("client.make(from_=from_, f=open(\"f.bin\", \"rb\"))"), "\(example)")
        let fields = settings + ", file-fields: {name: file_name, content: content}"
        let other = try #require(Self.make(operation, fields).example)
        #expect(other.contains("f=dict(file_name=\"f.bin\", content=open(\"f.bin\", \"rb\"))"), "\(other)")
        #expect(try #require(Self.make(operation, "").example).contains("f=\"f.bin\","))
        #expect(Self.make(operation, "", language: "ruby").example == nil)
    }

    static let wrapped = """
        '200': {description: d, content: {application/json: {schema: {type: object, required: [done, result], properties: \
        {done: {type: boolean, example: true}, result: {type: object, required: [a], properties: \
        {a: {type: string, example: b}, live: {type: boolean, example: false}}}}}}}}
        """

    static let printing = ", x-specimen: {method: make, prints: [result.a], success: {done: true}}"

    @Test(arguments: [
        (
            "", "username=os.environ[\"ACME_BASIC_USERNAME\"],",
            "password=os.environ[\"ACME_BASIC_PASSWORD\"],"
        ),
        (
            ", credential-arguments: {basic: [org, key]}", "org=os.environ[\"ACME_BASIC_USERNAME\"],",
            "key=os.environ[\"ACME_BASIC_PASSWORD\"],"
        ),
    ]) func aUserNameAndAPasswordAreTwoArguments(_ setting: String, _ user: String, _ password: String) throws
    {
        let operation = Self.operation(more: ", security: [{basic: []}], x-specimen: {method: make}")
        let example = try #require(Self.make(operation, Self.client + setting).example)
        #expect(example.contains(user) && example.contains(password), "\(example)")
    }

    @Test func anEnvelopeIsLeftOut() throws {
        let operation = Self.operation(answer: Self.wrapped, more: Self.printing)
        let whole = try #require(Self.make(operation, Self.client).example)
        #expect(whole.contains("result = response.result"), "\(whole)")
        #expect(whole.contains("if response.done is not True or not result:"), "\(whole)")
        let example = try #require(Self.make(operation, Self.client + ", envelope: result").example)
        #expect(example.contains("print(response.a or \"\")"), "\(example)")
        #expect(example.contains("if not response:"), "\(example)")
    }

    @Test(arguments: [
        ("python", "response = client.make(from_=from_).data"),
        ("javascript", "const response = (await client.make(from_)).data;"),
        ("ruby", "response = client.make(from).data"),
        ("php", "$response = $client->make($from)->data;"),
        ("csharp", "var response = (await client.make(from)).data;"),
    ]) func answersStandInAField(_ language: String, _ line: String) throws {
        let operation = Self.operation(answer: Self.wrapped, more: Self.printing)
        let settings = Self.client + ", answer-fields: {make: data}, answer-field: other"
        let example = try #require(Self.make(operation, settings, language: language).example)
        #expect(example.contains(line), "\(example)")
    }

    @Test(arguments: [
        ("python", "result = response[\"result\"]", "print(result[\"a\"] or \"\")"),
        ("ruby", "result = response['result']", "puts result['a']"),
        ("php", "$result = $response['result'] ?? null;", "echo $result['a'] ?? '', \"\\n\";"),
    ]) func answersMayBeMaps(_ language: String, _ first: String, _ second: String) throws {
        let operation = Self.operation(answer: Self.wrapped, more: Self.printing)
        let example = try #require(
            Self.make(operation, Self.client + ", answers: maps", language: language).example)
        #expect(example.contains(first) && example.contains(second), "\(example)")
    }

    @Test func whereAnswersAreNoMapsIsSaid() {
        let operation = Self.operation(answer: Self.wrapped, more: Self.printing)
        for (language, settings) in [("javascript", Self.client), ("csharp", Self.client), ("python", "")] {
            let setting = settings.isEmpty ? "answers: maps" : settings + ", answers: maps"
            let made = Self.make(operation, setting, language: language)
            #expect(made.example == nil && made.findings.contains { $0.contains("hand back no maps") })
        }
    }

    @Test(arguments: [
        ("python", "urls={\"api\": base_url},"), ("javascript", "urls: { api: baseURL },"),
        ("ruby", "urls: { api: base_url }"), ("php", "urls: ['api' => $baseUrl],"),
    ]) func theBaseURLMayStandInAMap(_ language: String, _ argument: String) throws {
        let operation = Self.operation(more: ", x-specimen: {method: make}")
        let settings =
            Self.client
            + ", base-url-argument: urls.api, members: \(language == "javascript" ? "map" : "keywords")"
        let example = try #require(Self.make(operation, settings, language: language).example)
        #expect(example.contains(argument), "\(example)")
        #expect(Self.make(operation, settings, language: "csharp").example == nil)
    }

    @Test func whatTheClientSendsByItselfIsLeftOut() throws {
        let version = "{name: Version, in: header, required: true, schema: {type: string}, example: v1}"
        let operation = Self.operation(parameters: version, more: ", x-specimen: {method: make}")
        let example = try #require(Self.make(operation, Self.client + ", arguments: {Version: ''}").example)
        #expect(example.contains("client.make(from_=from_)"), "\(example)")
    }

    @Test func contentMayBeOneArgument() throws {
        let list = "{schema: {type: array, items: {type: object}}, example: [{a: b}]}"
        for (content, value) in [(Self.thing, "{\"a\": \"example\"}"), (list, "[{\"a\": \"b\"}]")] {
            let operation = Self.operation(content, more: ", x-specimen: {method: make}")
            let example = try #require(Self.make(operation, Self.client + ", content: request").example)
            #expect(example.contains("client.make(from_=from_, request=\(value))"), "\(example)")
        }
    }

    @Test func objectsHoldArguments() throws {
        let settings =
            Self.client + ", members: object, requests: {make: ThingIn}, path-arguments: positions, "
            + "options-class: Options, options: {timeout: 30}"
        let operation = Self.operation(Self.thing, more: ", x-specimen: {method: make}")
        let example = try #require(Self.make(operation, settings).example)
        #expect(example.contains("client.make(from_, acme.ThingIn(a=\"example\"))"), "\(example)")
        let client = """
            client = acme.Acme(
                acme.Options(
                    base_url=base_url,
                    timeout=30,
                ),
            )
            """
        #expect(example.contains(client), "\(example)")
    }

    @Test func whatMustBeGivenHasItsPlaceBesideAMap() throws {
        let flag = "{name: limit, in: query, schema: {type: integer}, example: 2}"
        let settings = "style: values, members: map, content: body"
        let example = try #require(
            Self.make(Self.operation(Self.thing, parameters: flag), settings).example)
        let call = "client.make(from_, {\"a\": \"example\"}, {\"limit\": 2}, _request_timeout=30)"
        #expect(example.contains(call), "\(example)")
    }

    @Test(arguments: ["style: values", "style: checked, client: apis.Things", "style: models"])
    func configurationsAreGivenMore(_ style: String) throws {
        let settings = style + ", options: {debug: false}, credential-arguments: {token: app_token}"
        let operation = Self.operation(more: ", security: [{token: []}]")
        let example = try #require(Self.make(operation, settings).example)
        #expect(
            example.contains("configuration.app_token = os.environ[\"ACME_TOKEN_TOKEN\"]\n"), "\(example)")
        #expect(example.contains("configuration.debug = False\n"), "\(example)")
        #expect(!example.contains("access_token"))
    }

    @Test(arguments: [
        ("python", "print(json.dumps(result.live))"), ("javascript", "console.log(result.live);"),
        ("ruby", "puts result.live"), ("php", "echo json_encode($result->live ?? null), \"\\n\";"),
        ("csharp", "Console.WriteLine($\"{result.Live}\".ToLowerInvariant());"),
    ]) func flagsArePrintedAsInJSON(_ language: String, _ line: String) throws {
        let answer = Self.wrapped.replacing("required: [a]", with: "required: [a, live]")
        let operation = Self.operation(
            answer: answer, more: ", x-specimen: {method: make, prints: [result.live]}")
        let example = try #require(Self.make(operation, Self.client, language: language).example)
        #expect(example.contains(line), "\(example)")
        #expect(language != "python" || example.contains("import json\nimport sys\n"))
    }

    @Test(arguments: [
        ("", "Client(base_url=base_url)\n"),
        (", security: [{key: []}]", "    prefix=\"\",\n    auth_header_name=\"X-Key\",\n"),
        (", security: [{token: []}]", "    token=os.environ[\"ACME_TOKEN_TOKEN\"],\n"),
        (
            ", security: [{basic: []}]",
            "    token=base64.b64encode(user.encode()).decode(),\n    prefix=\"Basic\",\n"
        ),
    ]) func functionsAreGivenAClient(_ security: String, _ client: String) throws {
        let example = try #require(
            Self.make(Self.operation(Self.thing, more: security), "style: functions").example)
        #expect(
            example.contains("from acme.api.things import make\nfrom acme.models import Thing\n"),
            "\(example)")
        #expect(
            example.contains(
                "make.sync_detailed(from_, client=client, body=Thing.from_dict({\"a\": \"example\"}))"))
        #expect(example.contains(client), "\(example)")
    }

    @Test(arguments: [
        ("{name: kind, in: query, schema: {type: string, enum: [a, b]}, example: a}", "'kind' (enumeration)"),
        ("{name: day, in: query, schema: {type: string, format: date}, example: 2024-01-02}", "'day'"),
        ("{name: from, in: query, schema: {type: string}, example: a}", "tell two values"),
    ]) func whatFunctionsWantInOtherFormsIsSaid(_ parameter: String, _ reason: String) {
        let made = Self.make(Self.operation(parameters: parameter), "style: functions")
        #expect(made.example == nil && made.findings.contains { $0.contains(reason) }, "\(made.findings)")
        let keys = Self.make(Self.operation(more: ", security: [{key: [], token: []}]"), "style: functions")
        #expect(keys.findings.contains { $0.contains("one credential") })
    }

    @Test(arguments: [
        ("python", "error.response.status"), ("javascript", "error.response?.status"),
        ("ruby", "e.response&.status"), ("php", "$error->response?->status"),
        ("csharp", "error.response.status"),
    ]) func errorsMayHoldAnAnswer(_ language: String, _ access: String) throws {
        let settings = Self.client + ", error-fields: {status: response.status}"
        let operation = Self.operation(more: ", x-specimen: {method: make}")
        let example = try #require(Self.make(operation, settings, language: language).example)
        #expect(example.contains(access), "\(example)")
    }

    @Test(arguments: [
        ("python", "map", "client.make(request={\"from_\": from_, \"a\": \"example\"})"),
        (
            "python", "object, requests: {make: In}",
            "client.make(request=acme.In(from_=from_, a=\"example\"))"
        ),
        ("ruby", "map", "client.make(request: { 'from' => from, 'a' => 'example' })"),
        ("php", "map", "$client->make(request: ['from' => $from, 'a' => 'example'])"),
    ]) func aMapMayHaveAName(_ language: String, _ members: String, _ call: String) throws {
        let settings =
            Self.client + ", path-arguments: names, members-argument: request, members: " + members
        let operation = Self.operation(Self.thing, more: ", x-specimen: {method: make}")
        let example = try #require(Self.make(operation, settings, language: language).example)
        #expect(example.contains(call), "\(example)")
        #expect(Self.make(operation, settings, language: "javascript").example == nil)
    }

    @Test func contentHasANameForEachOperation() throws {
        let operation = Self.operation(Self.thing, more: ", x-specimen: {method: make}")
        let own = Self.client + ", contents: {make: thing_dto, other: b}"
        let example = try #require(Self.make(operation, own).example)
        #expect(example.contains("thing_dto={\"a\": \"example\"}"), "\(example)")
        let others = try #require(Self.make(operation, Self.client + ", contents: {other: b}").example)
        #expect(others.contains("client.make(from_=from_, a=\"example\")"), "\(others)")
    }

    @Test(arguments: [
        "methods: {make: files.import}", "methods: {make: files..make}", "error-fields: {status: a.class}",
        "answer-field: 'a b'", "answer-fields: {make: from}", "base-url-argument: a.b.c",
        "credential-arguments: {key: 'a b'}",
    ])
    func namesAreOnlyNames(_ setting: String) {
        let made = Self.make(Self.operation(), Self.client + ", " + setting)
        #expect(made.example == nil)
    }
}

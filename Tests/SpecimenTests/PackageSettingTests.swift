import Testing

/// What settings of packages say of clients, of what methods are given besides, and of fields.
struct PackageSettingTests {
    typealias Package = PackageStyleTests

    private static let method = ", methods: {make: Thing.make}"
    private static let secured = ", security: [{key: []}]"

    @Test(arguments: [
        (
            "python", "keywords",
            "acme.api_base = base_url\nacme.api_key = os.environ[\"ACME_KEY_API_KEY\"]\n",
            "    acme.Thing.make(from_=from_)\n"
        ),
        (
            "python", "map", "acme.api_base = base_url\nacme.api_key = os.environ[\"ACME_KEY_API_KEY\"]\n",
            "    acme.Thing.make({\"from_\": from_})\n"
        ),
        (
            "ruby", "keywords", "Acme.api_base = base_url\nAcme.api_key = ENV.fetch('ACME_KEY_API_KEY')\n",
            "  Acme::Thing.make(from)\n"
        ),
    ]) func aModuleMayHaveTheResources(_ language: String, _ members: String, _ given: String, _ call: String)
        throws
    {
        let settings =
            "style: resources, client: '', error: APIError, base-url-argument: api_base, members: \(members)"
        let made = Package.make(
            Package.operation(more: Self.secured), settings + Self.method, language: language)
        let example = try #require(made.example, "\(made.findings)")
        #expect(example.contains(given), "\(example)")
        #expect(example.contains(call), "\(example)")
    }

    @Test(arguments: [
        ("javascript", "", "no module in JavaScript has resources"),
        ("php", "", "no module in PHP has resources"),
        ("python", ", options-class: Options", "nothing in objects of classes"),
        ("python", ", credential-arguments: {key: ''}", "a module takes 'key' by a name"),
        ("python", ", options: {base_url: x}", "the client would be given 'base_url' twice"),
        ("python", ", credential-arguments: {key: base_url}", "the client would be given 'base_url' twice"),
        ("python", ", base-url-argument: [urls.a, urls.a]", "the client would be given 'urls.a' twice"),
        ("python", ", call-options: {from_: x}", "the method would be given 'from_' twice"),
    ]) func whatAModuleIsNotGivenIsSaid(_ language: String, _ setting: String, _ reason: String) {
        let settings = "style: resources, client: '', error: APIError" + setting + Self.method
        let made = Package.make(Package.operation(more: Self.secured), settings, language: language)
        #expect(made.example == nil)
        #expect(made.findings.contains { $0.contains(reason) }, "\(made.findings)")
    }

    @Test func theBaseURLMayStandInAnObjectWithSeveralNames() throws {
        let urls = ", base-url-argument: [urls.api, urls.files]"
        let settings = Package.client + Self.method + urls
        let map = try #require(Package.make(Package.operation(), settings).example)
        #expect(map.contains("    urls={\"api\": base_url, \"files\": base_url},\n"), "\(map)")
        let object = try #require(
            Package.make(Package.operation(), settings + ", base-url-class: core.Urls").example)
        let argument = """
                urls=acme.core.Urls(
                    api=base_url,
                    files=base_url,
                ),

            """
        #expect(object.contains(argument), "\(object)")
        let ruby = Package.make(
            Package.operation(), settings + ", base-url-class: Urls", language: "ruby")
        #expect(ruby.findings.contains { $0.contains("take out 'base-url-class'") }, "\(ruby.findings)")
        let two = Package.make(
            Package.operation(), Package.client + Self.method + ", base-url-argument: [urls.api, host]")
        #expect(two.findings.contains { $0.contains("write keys of one") }, "\(two.findings)")
    }

    @Test(arguments: [
        ("", "client.make(from_, acme.Thing"),
        (", style: values", "client.make(from_, {\"a\": \"example\"})"),
        (", style: checked, client: apis.Things", "client.make(from_, {\"a\": \"example\"})"),
    ]) func aUsualOptionOfCallsMayBeLeftOut(_ style: String, _ call: String) throws {
        let options = "call-options: {_request_timeout: '', _spec_property_naming: ''}"
        let made = Package.make(Package.operation(Package.thing), options + style)
        let example = try #require(made.example, "\(made.findings)")
        #expect(
            !example.contains("_request_timeout") && !example.contains("_spec_property_naming"), "\(example)")
        if !style.isEmpty { #expect(example.contains(call), "\(example)") }
    }

    @Test func callsAreGivenTheirOptionsOnce() throws {
        let settings = "style: values, call-options: {_request_timeout: 60}"
        let example = try #require(Package.make(Package.operation(), settings).example)
        #expect(example.contains("make(from_, _request_timeout=60)"), "\(example)")
        let resources = Package.client + Self.method + ", call-options: {timeout: 5}"
        let other = try #require(Package.make(Package.operation(Package.thing), resources).example)
        #expect(other.contains("client.Thing.make(from_=from_, a=\"example\", timeout=5)"), "\(other)")
        let map = try #require(
            Package.make(Package.operation(Package.thing), resources + ", members: map").example)
        #expect(map.contains("\"a\": \"example\"}, timeout=5)"), "\(map)")
        for language in ["javascript", "ruby", "php"] {
            let made = Package.make(Package.operation(), resources, language: language)
            #expect(made.findings.contains { $0.contains("take out 'call-options'") }, "\(made.findings)")
        }
    }

    @Test(arguments: [
        ("python", "print(result.A_VALUE or \"\")"), ("javascript", "result.A_VALUE"),
        ("ruby", "puts result.A_VALUE"), ("php", "$result->A_VALUE"),
    ]) func fieldsMayHaveOtherNames(_ language: String, _ line: String) throws {
        let operation = Package.operation(answer: Package.wrapped, more: Package.printing)
        let members = language == "javascript" ? ", members: map" : ""
        let made = Package.make(
            operation, Package.client + members + ", fields: {a: A_VALUE}", language: language)
        let example = try #require(made.example, "\(made.findings)")
        #expect(example.contains(line), "\(example)")
    }

    @Test func classesMayHaveOtherNamesOfFields() throws {
        let operation = Package.operation(answer: Package.wrapped, more: Package.printing)
        let made = Package.make(operation, "fields: {a: A_VALUE}", language: "php")
        #expect(try #require(made.example).contains("->getA_VALUE()"), "\(made)")
    }

    @Test(arguments: [
        (
            "python", "",
            "    security=dict(\n        key=os.environ[\"ACME_KEY_API_KEY\"],\n        token=os.environ[\"ACME_TOKEN_TOKEN\"],\n    ),\n"
        ),
        (
            "python", ", credentials-class: models.Security",
            "    security=acme.models.Security(\n        key="
        ),
        (
            "javascript", ", members: map",
            "  security: { key: process.env.ACME_KEY_API_KEY, token: process.env.ACME_TOKEN_TOKEN },\n"
        ),
    ]) func credentialsMayStandInOneArgument(_ language: String, _ setting: String, _ argument: String) throws
    {
        let names = ", credential-arguments: {key: security.key, token: security.token}"
        let operation = Package.operation(more: ", security: [{key: [], token: []}]")
        let made = Package.make(
            operation, Package.client + Self.method + names + setting, language: language)
        let example = try #require(made.example, "\(made.findings)")
        #expect(example.contains(argument), "\(example)")
    }

    @Test(arguments: [
        ("ruby", Package.client, "{key: security.key, token: security.token}", "and not in a map"),
        ("python", "style: values", "{key: security.key, token: security.token}", "and not in a map"),
        ("python", Package.client, "{key: security.key, token: token}", "in one argument, or none"),
        ("python", Package.client, "{key: security.key, token: security.key}", "'security.key' twice"),
        (
            "python", Package.client + ", credentials-class: Security", "{key: key, token: token}",
            "what the object with credentials is made of"
        ),
        (
            "javascript", Package.client + ", members: map, credentials-class: Security",
            "{key: security.key, token: security.token}", "take out 'credentials-class'"
        ),
    ]) func whereTheyMayNotIsSaid(
        _ language: String, _ style: String, _ names: String, _ reason: String
    ) {
        let operation = Package.operation(more: ", security: [{key: [], token: []}]")
        let settings = style + Self.method + ", credential-arguments: " + names
        let made = Package.make(operation, settings, language: language)
        #expect(made.example == nil)
        #expect(made.findings.contains { $0.contains(reason) }, "\(made.findings)")
    }

    @Test func aFunctionsContentMayBeInAModuleOfItsOwn() throws {
        let settings = "style: functions, requests: {make: make_body.MakeBody}"
        let example = try #require(Package.make(Package.operation(Package.thing), settings).example)
        #expect(example.contains("from acme.models.make_body import MakeBody\n"), "\(example)")
        #expect(example.contains("MakeBody.from_dict("), "\(example)")
    }
}

import Testing

/// Words of `x-specimen` that readers copy into shells and programs.
struct SafeWordTests {
    private func generate(_ settings: String) throws -> (outcome: ScratchProject.Outcome, files: [String]) {
        let project = try ScratchProject([
            "pets.yaml": """
            openapi: 3.1.0
            info: {title: Pets, version: '1'}
            x-specimen: {\(settings)}
            servers: [{url: https://api.example.com}]
            paths: {/pets: {get: {operationId: getPets, responses: {'204': {description: Done}}}}}
            components: {securitySchemes: {key: {type: apiKey, in: header, name: X-Key}}}

            """
        ])
        let outcome = try project.run("generate", "pets.yaml", "--only", "examples", "--variant", "sdk")
        return (outcome, project.files("output/examples/get-pets"))
    }

    @Test(arguments: [
        "UID", "RANDOM", "SECONDS", "PPID", "GROUPS", "HOSTNAME", "SHELLOPTS", "PWD", "OLDPWD", "LINENO",
        "OPTIND", "EUID", "PS4", "IFS", "base_url", "http_proxy", "HTTPS_PROXY", "All_Proxy", "PERL5OPT",
        "RUBYLIB", "NODE_EXTRA_CA_CERTS", "JAVA_TOOL_OPTIONS", "CLASSPATH", "GODEBUG", "SSL_CERT_FILE",
        "OPENSSL_CONF", "CURL_CA_BUNDLE", "LD_PRELOAD", "PATH",
    ])
    func aVariableThatProgramsOwnHoldsNoSecret(_ name: String) throws {
        let (outcome, _) = try generate("credentials: {key: {key: \(name)}}")
        #expect(outcome.status == 1)
        #expect(outcome.messages.contains("pets.yaml:3:39: error: '\(name)' cannot be used here"))
        #expect(outcome.messages.contains("'API_\(name.uppercased())' [spec.unsafe-word]"))
    }

    @Test(arguments: ["PETS_KEY", "GOOGLE_TOKEN", "pets_key", "RUBYGEMS_API_KEY", "GONG_SECRET"])
    func otherVariablesHoldOne(_ name: String) throws {
        let (outcome, _) = try generate("credentials: {key: {key: \(name)}}")
        #expect(outcome.status == 0, "\(outcome.messages)")
    }

    @Test(arguments: [
        "package: 'A >/tmp/x'", "package: 'acme --source https://evil.example'", "package: -e",
        "package: ../acme", "package: 'https://evil.example/x.tgz'", "package: 'acme,b'",
        "version: '1 2'", "version: '>1'", "version: '-1'", "requirement: 'git+https://evil.example/x.git'",
        "requirement: ..", "requirement: '-r x'", "requirement: \"1'2\"", "base-url: 'https://a.example b'",
    ])
    func wordsOfCommandsAreOnlyWhatTheyAre(_ setting: String) throws {
        let words = ["package: acme", "version: '1'"].filter { !setting.hasPrefix($0.prefix(4)) } + [setting]
        let (outcome, files) = try generate("sdks: {ruby: {\(words.joined(separator: ", "))}}")
        #expect(outcome.status == 1)
        #expect(outcome.messages.contains("[spec.unsafe-word]"))
        #expect(!files.contains("ruby-sdk.rb"))
    }

    @Test(arguments: [
        ("javascript", "client: class"), ("javascript", "client: A.B"), ("javascript", "client: client"),
        ("python", "module: A/b"), ("python", "module: a.import.b"), ("python", "error: None"),
        ("python", "methods: {getPets: import}"), ("php", "client: List"), ("php", "module: A.B"),
        ("ruby", "module: A.B"), ("ruby", "client: class"), ("csharp", "module: A::B"),
        ("csharp", "error: A..B"), ("csharp", "methods: {getPets: new}"),
        ("javascript", "client: 'https://evil.example/x.tgz'"),
    ])
    func namesOfPackagesAreNamesInTheLanguage(_ language: String, _ setting: String) throws {
        let (outcome, files) = try generate(
            "sdks: {\(language): {package: acme, version: '1', \(setting)}}")
        #expect(outcome.status == 1)
        #expect(outcome.messages.contains("pets.yaml:3:") && outcome.messages.contains("[spec.unsafe-word]"))
        #expect(!files.contains { $0.hasPrefix(language) })
    }

    @Test(arguments: [
        ("javascript", "client: PetsApi, methods: {getPets: delete}"), ("python", "module: acme.client"),
        ("php", #"module: 'Acme\Client', methods: {getPets: list}"#),
        ("ruby", "module: 'Acme::Client', error: 'Errors::Api'"), ("csharp", "module: Acme.Client"),
    ])
    func namesInTheLanguageAreWritten(_ language: String, _ setting: String) throws {
        let (outcome, files) = try generate(
            "sdks: {\(language): {package: acme, version: '1', \(setting)}}")
        #expect(outcome.status == 0, "\(outcome.messages)")
        #expect(files.contains { $0.hasPrefix(language) })
    }

    @Test func aCommandMustQuoteWhatComesFromADocument() throws {
        let language = VerifyCommandTests.language
        for (command, isRight) in [
            ("get {package}", false), ("get '{package}", false), ("get '{package}'", true),
        ] {
            let project = try ScratchProject([
                "t/languages/probe/language.yaml": language + "variants: {sdk: {install: \"\(command)\"}}\n",
                "t/languages/probe/http.sh.tmpl": "{# context: example #}\n: {{ baseURL | literal }}\n",
            ])
            let outcome = try project.run("languages", "--templates", "t")
            #expect(
                outcome.messages.contains("whose places stand in quotes") != isRight, "\(outcome.messages)")
        }
    }

    @Test func languagesSayWhatIsInstalled() throws {
        let project = try ScratchProject([
            "t/languages/probe/language.yaml": VerifyCommandTests.language + "programs: [no-such-program]\n",
            "t/languages/probe/http.sh.tmpl": "{# context: example #}\n: {{ baseURL | literal }}\n",
        ])
        let text = try project.run("languages", "--templates", "t").output
        #expect(text.contains("run with bash, no-such-program: 'no-such-program' is not installed here"))
        let json = try project.run("languages", "--templates", "t", "--format", "json").output
        #expect(json.hasPrefix("[\n  {\n    \"language\": "))
        #expect(
            json.contains(
                "\"no-such-program\"\n    ],\n    \"needs-packages\": false,\n    \"run-here\": false"))
    }
}

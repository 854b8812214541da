import Testing

/// What `specimen verify` says of examples in cases that few documents have. Programs here are shell scripts.
struct VerifyJudgementTests {
    /// The result of one operation's example.
    /// - Parameters:
    ///   - operation: the operation as YAML in braces.
    ///   - method: its method.
    ///   - program: what the example does with `$base_url`.
    ///   - scheme: the security scheme `Key`.
    ///   - programs: what the language says that it needs.
    private func verify(
        _ operation: String, method: String = "GET", program: String,
        scheme: String = "{type: http, scheme: bearer}",
        programs: String = "[]", _ options: String...
    ) throws -> ScratchProject.Outcome {
        let project = try ScratchProject([
            "pets.yaml": """
            openapi: 3.1.0
            info: {title: Pets, version: '1'}
            servers: [{url: https://api.example.com}]
            paths: {/pets: {\(method.lowercased()): \(operation)}}
            components: {securitySchemes: {Key: \(scheme)}}

            """,
            "t/languages/probe/language.yaml": VerifyCommandTests.language + "programs: \(programs)\n",
            "t/languages/probe/http.sh.tmpl":
                "{# context: example #}\nbase_url={{ baseURL | literal }}\n\(program)\n",
        ])
        return try project.run(
            ["verify", "pets.yaml", "--templates", "t", "--language", "probe"] + options)
    }

    private static let right = "curl -sS --fail --globoff \"$base_url/pets$query\" || exit 1"
    private static let plain = "{operationId: getPets, responses: {'204': {description: Done}}}"

    @Test(arguments: [
        ("/pets", "echo 'https://files.example.com/a'", "1 of 1 examples right\n"),
        ("/cats", "echo 'https://files.example.com/a'", "0 of 1 examples right, 1 wrong\n"),
        ("/pets", "echo /b", "0 of 1 examples right, 1 wrong\n"),
        ("/pets", "exit 1", "0 of 1 examples right, 1 wrong\n"),
    ])
    func whereOnlyARedirectIsPromisedItIsTheSuccess(
        _ path: String, _ end: String, _ conclusion: String
    ) throws {
        let program = """
            head=$(curl -sS -o /dev/null -w '%{http_code} %{redirect_url}' "$base_url\(path)") || exit 1
            [ "$head" = '302 https://files.example.com/a' ] || exit 1
            \(end)
            """
        let header = "{schema: {type: string}, example: 'https://files.example.com/a'}"
        let operation = """
            {operationId: getPets, responses: {'302': {description: Found, headers: {Location: \(header)}},
              default: {description: Something else}}}
            """
        let outcome = try verify(operation, program: program, "--situation", "success")
        #expect(outcome.output.hasSuffix(conclusion), "\(outcome.output)")
        #expect(outcome.output.contains("302"))
    }

    @Test(arguments: [("/pets", "1 of 1 examples right\n"), ("/cats", "0 of 1 examples right, 1 wrong\n")])
    func whereOnly304IsPromisedTheRequestIsJudged(_ path: String, _ conclusion: String) throws {
        let program = """
            status=$(curl -sS -o /dev/null -w '%{http_code}' "$base_url\(path)") || exit 1
            echo "HTTP $status: unexpected response" >&2
            exit 1
            """
        let operation = "{operationId: getPets, responses: {'304': {description: Unchanged}}}"
        let outcome = try verify(operation, program: program)
        #expect(outcome.output.hasSuffix(conclusion), "\(outcome.output)")
        #expect(outcome.output.contains("304"))
    }

    @Test(arguments: [
        ("GET", "cut-off", "1 of 1 examples right\n"),
        ("POST", "cut-off", "0 of 1 examples right, 1 wrong\n"),
        ("GET", "html", "0 of 1 examples right, 1 wrong\n"),
    ])
    func halfAnAnswerMayBeAskedForAgain(
        _ method: String, _ situation: String, _ conclusion: String
    ) throws {
        let call = "curl -sS --fail -o /dev/null -H 'Accept: text/plain' -X \(method) \"$base_url/pets\""
        let content = "{text/plain: {example: Hello}}"
        let operation = "{operationId: a, responses: {'200': {description: OK, content: \(content)}}}"
        let outcome = try verify(
            operation, method: method, program: "\(call) || \(call) || exit 1", "--situation", situation)
        #expect(outcome.output.hasSuffix(conclusion), "\(outcome.output)")
    }

    @Test(arguments: ["{}", "{'101': {description: Switched}}"])
    func withoutAnAnswerToJudgeByNothingIsRight(_ responses: String) throws {
        let operation = "{operationId: getPets, responses: \(responses)}"
        let outcome = try verify(operation, program: Self.right)
        #expect(outcome.output.hasSuffix("0 of 1 examples right, 1 skipped\n"), "\(outcome.output)")
        #expect(outcome.output.contains("the document promises no answer"))
        #expect(outcome.status == 0)
        #expect(try verify(operation, program: Self.right, "--strict").status == 1)
        let chosen = try verify(Self.plain, program: Self.right, "--situation", "errors")
        #expect(chosen.output.contains("skipped: the document has none of the situations"))
    }

    @Test(arguments: [("", "1 of 1 examples right\n"), ("x", "0 of 1 examples right, 1 wrong\n")])
    func aKeyInAHeaderNamedCookieIsAHeader(_ prefix: String, _ conclusion: String) throws {
        let outcome = try verify(
            "{operationId: getPets, security: [{Key: []}], responses: {'204': {description: Done}}}",
            program: """
                [ -n "$PETS_API_KEY" ] || { echo PETS_API_KEY >&2; exit 1; }
                printf 'Cookie: \(prefix)%s' "$PETS_API_KEY" | curl -sS --fail -H @- "$base_url/pets"
                """, scheme: "{type: apiKey, in: header, name: Cookie}", "--format", "text")
        #expect(outcome.output.hasSuffix(conclusion), "\(outcome.output)")
        #expect(!outcome.output.contains("fake-key"), "\(outcome.output)")
    }

    @Test func aMissingProgramIsAReasonToSkip() throws {
        let outcome = try verify(Self.plain, program: Self.right, programs: "[curl, no-such-program]")
        #expect(outcome.output.contains("skipped: 'no-such-program' is not installed"), "\(outcome.output)")
        let other = try verify(Self.plain, program: Self.right, programs: "[curl]")
        #expect(other.output.hasSuffix("1 of 1 examples right\n"), "\(other.output)")
    }

    @Test(arguments: [
        ("explode: true, schema: {type: object}", "?a=1&b=2"),
        ("style: deepObject, schema: {type: object}", "?f[a]=1&f[b]=2"),
        ("schema: {type: object, properties: {a: {}}, additionalProperties: {type: string}}", "?a=1&b=2"),
    ])
    func membersOfARequiredObjectAreItsValue(_ parameter: String, _ query: String) throws {
        let operation = """
            {operationId: getPets, responses: {'204': {description: Done}},
              parameters: [{name: f, in: query, required: true, \(parameter), example: {a: '1', b: '2'}}]}
            """
        let outcome = try verify(operation, program: "query='\(query)'\n" + Self.right)
        #expect(outcome.output.hasSuffix("1 of 1 examples right\n"), "\(outcome.output)")
    }

    @Test func quietMeansOnlyWhatIsWrong() throws {
        let right = try verify(Self.plain, program: Self.right, "--quiet")
        #expect(right.status == 0 && right.output == "")
        let wrong = try verify(Self.plain, program: "exit 1", "--quiet")
        #expect(wrong.status == 1 && wrong.output.contains("no request arrived"))
    }

    @Test func aFloodOfOutputIsNamed() throws {
        let outcome = try verify(
            Self.plain, program: "yes", "--time-limit", "1", "--situation", "success")
        #expect(outcome.output.contains("the program printed more than the limit of output"))
    }

    /// Runners of continuous integration read commands in what is printed (CWE-117).
    @Test func anOperationCommandsNoLog() throws {
        let operation = "{operationId: '::stop-commands::x', responses: {'204': {description: Done}}}"
        let outcome = try verify(operation, program: "echo ::error::x >&2; exit 1")
        let lines = outcome.output.split(separator: "\n").map { $0.drop { $0 == " " } }
        #expect(lines.contains("\\u{3A}:stop-commands::x"), "\(outcome.output)")
        #expect(!lines.contains { $0.hasPrefix("::") })
    }
}

import ContractServer
import ExampleRunner
import ProjectSettings
import SourceDiagnostics
import Specimen
import Testing

/// Programs with one fault each: every check of the verifier must be able to fail.
struct FaultyProgramTests {
    struct Fault: Sendable, CustomTestStringConvertible {
        let name: String
        let text: String
        let replacement: String
        let kind: Situation.Kind
        let finding: String

        init(_ name: String, _ text: String, _ replacement: String, _ kind: Situation.Kind, _ finding: String)
        {
            self.name = name
            self.text = text
            self.replacement = replacement
            self.kind = kind
            self.finding = finding
        }

        var testDescription: String { name }
    }

    static let program = #"""
        {# context: example #}
        base_url={{ baseURL | literal }}
        for name in DOCSPRING_TOKEN_ID DOCSPRING_TOKEN_SECRET; do
          [[ -n ${!name} && ${!name} != *[[:cntrl:]]* ]] || { echo "Set the environment variable $name" >&2; exit 1; }
        done
        escaped=$(printf '%s' "$DOCSPRING_TOKEN_ID:$DOCSPRING_TOKEN_SECRET" | sed 's/[\\"]/\\&/g')
        answer=$(printf 'user = "%s"' "$escaped" | curl -sS --config - -X POST \
          -H 'Accept: application/json' -w '\n%{http_code}' "$base_url/data_requests/drq_1234567890abcdef01/tokens") || exit 1
        status=${answer##*$'\n'}
        body=${answer%$'\n'*}
        if [ "$status" != 201 ]; then
          echo "HTTP $status: $body" >&2
          exit 1
        fi
        printf '%s\n' "$body" | jq -r '.token.data_request_url, .token.expires_at'

        """#

    static let faults = [
        Fault("another method", "-X POST", "-X PUT", .success, "the method is PUT, not POST"),
        Fault(
            "another path", "/tokens\"", "/token\"", .success,
            "the path is /api/v1/data_requests/drq_1234567890abcdef01/token,"),
        Fault(
            "a query", "/tokens\"", "/tokens?type=api\"", .success, "the query is type=api, and none is meant"
        ),
        Fault("no Accept", "-H 'Accept: application/json'", "", .success, "the header Accept is not"),
        Fault("no credentials", "--config -", "", .success, "the header Authorization is not exactly"),
        Fault(
            "wrong credentials", "user = \"%s\"", "user = \"%s \"", .success,
            "the header Authorization is not exactly"),
        Fault("a cookie", "-X POST", "-X POST -H 'Cookie: a=b'", .success, "the cookies are not"),
        Fault("content", "-X POST", "-X POST --data-raw x", .success, "there is content of 1 bytes"),
        Fault("two requests", "-X POST", "-X POST \"$base_url\"", .success, "2 requests arrived, not one"),
        Fault("no request", "\"$base_url/data", "\"http://127.0.0.1:1/data", .success, "no request arrived"),
        Fault("failure on success", "!= 201", "!= 200", .success, "the exit status is not 0"),
        Fault(
            "another order", ".token.data_request_url, .token.expires_at",
            ".token.expires_at, .token.data_request_url", .success,
            "standard output is "),
        Fault("one value more", "jq -r '", "jq -r '.status, ", .success, "standard output is "),
        Fault(
            "a warning", "status=$", "echo careful >&2; status=$", .success,
            "standard error is not empty: \"careful"),
        Fault(
            "a secret in an argument", "--config -", "-u \"$DOCSPRING_TOKEN_ID:$DOCSPRING_TOKEN_SECRET\"",
            .success, "in the arguments"),
        Fault(
            "a secret printed", "status=$", "echo \"$DOCSPRING_TOKEN_SECRET\"; status=$", .success,
            "a secret is on standard output"),
        Fault(
            "a secret logged", "status=$", "echo \"$DOCSPRING_TOKEN_ID\" >&2; status=$", .errors,
            "a secret is on standard error"),
        Fault("a status of 0", "exit 1\nfi", "exit 0\nfi", .errors, "the exit status is 0"),
        Fault(
            "a silent failure", "echo \"HTTP $status: $body\" >&2", ":", .errors, "standard error is empty"),
        Fault(
            "another message", "$status: $body", "$status", .errors,
            "the API's message The API token is not valid."),
        Fault(
            "the message in the wrong place", "$body\" >&2", "$body\"", .errors,
            "standard output is not empty"),
        Fault(
            "an empty credential sent", "-n ${!name} &&", "", .missingCredential,
            "a request arrived, and none should"),
        Fault(
            "a line break sent", "&& ${!name} != *[[:cntrl:]]*", "", .brokenCredential,
            "does not name the variable"),
        Fault(
            "a message without a name", "variable $name", "variable", .missingCredential,
            "does not name the variable"),
        Fault("success without a server", "|| exit 1\n", "|| exit 0\n", .unreachable, "the exit status is 0"),
        Fault(
            "a stack trace", "|| exit 1\n", "|| { seq 20 >&2; exit 1; }\n", .unreachable,
            "lines, more than a message"),
        Fault("a program that hangs", "status=$", "sleep 60; status=$", .success, "did not end in time"),
        Fault(
            "a program that is killed", "status=$", "kill -9 $$; status=$", .success, "was ended by signal 9"),
        Fault(
            "an error page taken for success", "if [ \"$status\" !=",
            "[ \"$status\" = 500 ] && exit 0; if [ \"$status\" !=", .html,
            "the exit status is 0"),
        Fault(
            "half an answer taken for a whole", "|| exit 1\n", "|| exit 0\n", .cutOff, "the exit status is 0"),
    ]

    @Test func aRightProgramHasNoFaults() throws {
        let report = try verify(Self.program, Set(Situation.Kind.allCases))
        let checks = try #require(report.entries.first).checks
        #expect(
            checks.map(\.situation.name) == [
                "201", "401", "422", "html", "cut off", "no credential", "broken credential", "unreachable",
            ])
        for check in checks { #expect(check.faults == [], "\(check.situation.name)") }
    }

    @Test(arguments: faults) func aFaultIsFound(_ fault: Fault) throws {
        try #require(Self.program.contains(fault.text))
        let program = Self.program.replacing(fault.text, with: fault.replacement)
        let report = try verify(program, [fault.kind])
        let found = try #require(report.entries.first).checks.flatMap(\.faults)
        #expect(found.contains { $0.contains(fault.finding) }, "\(found)")
        #expect(report.failures == 1)
    }

    @Test func aBaseURLThatStandsTwiceIsNotReplaced() throws {
        let program = Self.program + "# {{ baseURL | literal }}\n"
        let report = try verify(program + "echo {{ baseURL | literal }}\n", [.success])
        guard case .broken(let reason) = try #require(report.entries.first).outcome else {
            Issue.record("it was run")
            return
        }
        #expect(reason.contains("does not stand in the program exactly once"))
    }

    @Test func aMissingInterpreterIsASkip() throws {
        let report = try verify(Self.program, [.success], run: "specimen-no-such-program")
        #expect(report.skips == 1)
        #expect(report.failures == 0)
    }

    private func verify(
        _ program: String, _ kinds: Set<Situation.Kind>, run: String = "bash"
    ) throws -> VerificationReport {
        let settings = """
            name: Probe
            fences: [probe]
            file: {extension: sh}
            comment: "# "
            strings: [{open: "'", close: "'", escapes: {"'": "'\\\\''"}}]
            identifiers: {variable: {style: snake}}
            run: [\(run), "{file}"]

            """
        var choice = GeneratorOptions()
        choice.outputs = [.examples]
        choice.languages = ["probe"]
        for (name, text) in [("language.yaml", settings), ("http.sh.tmpl", program)] {
            let path = "languages/probe/\(name)"
            choice.templates[path] = SourceFile(path: path, bytes: Array(text.utf8))
        }
        var diagnostics = DiagnosticList()
        let source = try DocSpring.source()
        let contract = try #require(Generator.contract(source, into: &diagnostics)?.contract)
        let plan = try #require(OutputPlan.make(contract, choice, into: &diagnostics), "\(diagnostics)")
        var options = ExampleVerifier.Options()
        options.situations = kinds
        options.timeLimit = .seconds(2)
        let report = ExampleVerifier(plan, options: options).verify(into: &diagnostics)
        #expect(!diagnostics.hasErrors)
        return report
    }
}

import Foundation
import Testing

/// `specimen verify`: what is run, reported and expected to fail. Programs here are shell scripts.
struct VerifyCommandTests {
    /// A language whose examples do what a test wants.
    static let language = """
        name: Probe
        fences: [probe]
        file: {extension: sh}
        comment: "# "
        strings: [{open: "'", close: "'", escapes: {"'": "'\\\\''"}}]
        identifiers: {variable: {style: snake}}
        run: [bash, "{file}"]

        """

    private static let right = """
        {# context: example #}
        base_url={{ baseURL | literal }}
        curl -sSf --globoff -H 'Accept: application/json' "$base_url/pets" || exit 1

        """

    private static func document(title: String = "Pets", operation: String = "listPets") throws -> String {
        let texts = try [title, operation].map { text in
            String(decoding: try JSONEncoder().encode(text), as: UTF8.self)
        }
        return """
            openapi: 3.1.0
            info: {title: \(texts[0]), version: '1'}
            servers: [{url: https://api.example.com}]
            paths:
              /pets:
                get:
                  operationId: \(texts[1])
                  security: [{Token: []}]
                  responses:
                    '200': {description: Pets, content: {application/json: {example: []}}}
                    '404': {description: None}
                    '503': {description: Later}
            components: {securitySchemes: {Token: {type: http, scheme: bearer}}}

            """
    }

    private func project(_ files: [String: String], program: String) throws -> ScratchProject {
        let own = [
            "t/languages/probe/language.yaml": Self.language, "t/languages/probe/http.sh.tmpl": program,
        ]
        return try ScratchProject(own.merging(files) { $1 })
    }

    private static let authorized = right.replacingOccurrences(
        of: "curl", with: "printf 'header = \"Authorization: Bearer %s\"' \"$PETS_TOKEN\" | curl --config -")

    private static let arguments = [
        "verify", "pets.yaml", "--templates", "t", "--language", "probe", "--situation", "success",
    ]

    /// It sends no token, a query that nobody wants and a secret in the wrong place.
    private static let wrong = right.replacingOccurrences(
        of: "/pets\"", with: "/pets?key=$PETS_TOKEN\" -H \"X-Extra: <script>$PETS_TOKEN\"")

    @Test func everyFormShowsAFailureAndNoSecret() throws {
        let project = try project(
            ["pets.yaml": try Self.document()],
            program: Self.wrong + "echo \"<b>$PETS_TOKEN\"\n")
        let forms = ["html", "md", "json", "xml", "sarif", "txt"]
        let outcome = try project.run(Self.arguments + forms.flatMap { ["--output", "reports/r.\($0)"] })
        #expect(outcome.status == 1)
        #expect(outcome.messages == "")
        #expect(outcome.output.contains("0 of 1 examples right, 1 wrong\n"))
        #expect(project.files("reports") == forms.map { "r.\($0)" }.sorted())
        for text in try [outcome.output] + forms.map({ try project.read("reports/r.\($0)") }) {
            #expect(text.contains("Authorization is not exactly the one meant"))
            #expect(text.contains("secret"))
            #expect(!text.contains("fake-token"))
            #expect(!text.contains("ZmFrZS10b2tlbg"))
        }
        #expect(try project.read("reports/r.txt") == outcome.output)
        let html = try project.read("reports/r.html")
        #expect(html.contains("<td data-side=\"Wanted\">Bearer [secret]</td>"))
        #expect(html.contains("<td data-side=\"Arrived\">&lt;script&gt;[secret]</td>"))
        let sarif = try project.read("reports/r.sarif")
        #expect(sarif.contains("\"ruleId\": \"verify.wrong-example\""))
        #expect(sarif.contains("\"startLine\": 6"))
    }

    static let hostile = [
        "</title><script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "</style>{{7*7}}",
        "a | b | c", "[x](javascript:alert)", "@everyone #1 `x`", "<!-- --> <b>", "\u{202E}abc",
        "&lt;script&gt;", "x\r\n# y", "'onmouseover='x", "- - 1. ***",
    ]

    @Test(arguments: hostile) func textOfADocumentStaysText(_ text: String) throws {
        let project = try project(
            ["pets.yaml": try Self.document(title: text, operation: text)], program: Self.wrong)
        let outcome = try project.run(
            Self.arguments + ["--output", "r.html", "--output", "r.md", "--output", "r.xml"])
        #expect(outcome.output.contains("1 wrong"), "\(outcome.messages)")
        let html = try project.read("r.html")
        let body = html.replacing(/<style>[^<]*<\/style>/, with: "")
        let known: Set = [
            "!DOCTYPE", "html", "head", "meta", "title", "body", "main", "header", "p", "h1", "h2", "h3",
            "div", "span", "dl", "dt", "dd", "table", "thead", "tbody", "tr", "th", "td", "a", "ul", "li",
            "article", "details", "summary", "pre", "footer", "mark",
        ]
        for tag in body.matches(of: /<\/?([^\s>]+)([^>]*)>/) {
            #expect(known.contains(String(tag.output.1)), "\(tag.output.0)")
            let names = String(tag.output.2).matches(of: /([^\s="]+)="[^"]*"/).map { String($0.output.1) }
            #expect(names.allSatisfy { !$0.hasPrefix("on") && $0 != "src" }, "\(tag.output.0)")
        }
        #expect(!html.contains("\u{202E}"))
        let markdown = try project.read("r.md")
        let plain = markdown.replacing("<code>", with: "").replacing("</code>", with: "")
        #expect(!plain.contains("<") && !plain.contains("@") && !plain.contains("\u{202E}"))
        #expect(!plain.contains("](") && plain.firstMatch(of: /[^\\]`/) == nil)
        let cells = markdown.split(separator: "\n").filter { $0.hasPrefix("|") }.map {
            $0.split(separator: "|").count
        }
        #expect(Set(cells.prefix(3)) == [2])
        #expect(!outcome.output.contains("\u{202E}") && !outcome.output.contains("\r"))
    }

    private static let expected = """
        - operation: listPets
          language: probe
          situation: 200
          reason: The program is wrong on purpose

        """

    @Test func anExpectedFailureFailsNothing() throws {
        let project = try project(
            [
                "pets.yaml": try Self.document(), "failures.yaml": Self.expected,
                "specimen.yaml": "spec: pets.yaml\nexpected-failures: failures.yaml\n",
            ], program: Self.wrong)
        let outcome = try project.run(
            ["verify"] + Self.arguments.dropFirst(2) + ["--output", "r.json", "--output", "r.html"])
        #expect(outcome.status == 0, "\(outcome.messages)")
        #expect(outcome.output.contains("0 of 1 examples right, 1 expected to fail"))
        #expect(outcome.output.contains("probe http, 200, expected: The program is wrong on purpose"))
        #expect(try project.read("r.json").contains("\"expected\": \"The program is wrong on purpose\""))
        #expect(try project.read("r.html").contains("<td>The program is wrong on purpose</td>"))
    }

    @Test func anExpectedFailureThatPassesIsAnErrorAtItsLine() throws {
        let comment = "# known\n"
        let project = try project(
            ["pets.yaml": try Self.document(), "failures.yaml": comment + Self.expected],
            program: Self.authorized)
        let outcome = try project.run(Self.arguments + ["--expected-failures", "failures.yaml"])
        #expect(outcome.status == 1)
        #expect(outcome.output.contains("1 of 1 examples right"))
        #expect(
            outcome.messages.hasPrefix(
                "failures.yaml:2:3: error: this passes now; remove it from the expected failures"))
        // What is not run is neither.
        let other = try project.run(
            Self.arguments.dropLast() + ["errors", "--expected-failures", "failures.yaml"])
        #expect(!other.messages.contains("this passes now"))
    }

    /// Clients may send a request again after a status that passes, and after no other.
    @Test func repeatedRequestsAreJudgedByTheStatus() throws {
        let program = Self.authorized.replacingOccurrences(of: "|| exit 1", with: "&& exit\n")
        let project = try project(
            ["pets.yaml": try Self.document()], program: program + Self.authorized.split(separator: "\n")[2])
        let outcome = try project.run(Self.arguments.dropLast() + ["errors"])
        #expect(outcome.output.contains("probe http  WRONG  ok\n"), "\(outcome.output)")
        #expect(outcome.output.contains("probe http, 404: 2 requests arrived, not one\n"))
    }

    @Test func aReportNeedsAKnownEnding() throws {
        let project = try project(["pets.yaml": try Self.document()], program: Self.right)
        let outcome = try project.run(Self.arguments + ["--output", "report.pdf"])
        #expect(outcome.status == 2)
        #expect(outcome.messages.contains("'report.pdf' must end in .html"))
    }

    /// Where the system permits a network namespace, a program sees the loopback interface alone.
    @Test func programsSeeNoOtherNetwork() throws {
        let project = try project(
            ["pets.yaml": try Self.document()],
            program:
                "{# context: example #}\necho {{ baseURL | literal }} >&2\nsed 's/^/net: /' /proc/net/dev >&2\n"
        )
        try project.run(Self.arguments + ["--output", "r.json"])
        let report = try JSONSerialization.jsonObject(with: Data(try project.read("r.json").utf8))
        let root = try #require(report as? [String: Any])
        let network = try #require(root["network"] as? String)
        guard network.hasPrefix("loopback only") else {
            #expect(network.contains("no network namespace: "))
            return
        }
        let entry = try #require((root["results"] as? [[String: Any]])?.first)
        let situation = try #require((entry["situations"] as? [[String: Any]])?.first)
        let messages = try #require(situation["messages"] as? String)
        let interfaces = messages.matches(of: /net: +([^\s:]+):/).map { String($0.output.1) }
        #expect(interfaces == ["lo"])
    }
}

import Testing

/// What the checks read from programs and pages.
struct ProgramTests {
    private func program(_ language: String, _ code: String) -> Program {
        Program(
            language: language, label: language, code: code, introduction: "", setup: [], facts: .docSpring)
    }

    @Test(arguments: [
        ("javascript", "console.log(a.b);\nconsole.error(c);", ["a.b"]),
        ("ruby", "  puts token['x']\nabort 'no'", ["token['x']"]),
        ("python", "print(f(a, 'b)'))\nsys.stderr.print(c)", ["f(a, 'b)')"]),
        ("python", "puts a", ["a"]),
        ("php", "echo $a, \"\\n\";\nfwrite(STDERR, $b);", [" $a, \"\\n\""]),
        ("csharp", "Console.WriteLine(a);\nConsole.Error.WriteLine(b);", ["a"]),
    ]) func printedIsWhatGoesToStandardOutput(language: String, code: String, printed: [String]) {
        #expect(program(language, code).printed == printed)
    }

    @Test(arguments: [
        ("javascript", "import { Client } from \"docspring\";", true),
        ("javascript", "const url = \"https://api.docspring.com\";", false),
        ("python", "import docspring", true),
        ("php", "use DocSpring\\Api\\Client;", true),
        ("csharp", "using DocSpring.Client.Api;", true),
        ("ruby", "# require 'docspring'", false),
        ("swift", "let client = DocSpring(", false),
    ]) func aPackageIsLoadedByAStatement(language: String, code: String, expected: Bool) {
        #expect(program(language, code).usesPackage == expected)
    }

    @Test func literalsKeepTheirEscapes() {
        let literals = program("php", #"$a = 'it\'s' . "b $c";"#).literals
        #expect(
            literals == [
                StringLiteral(quote: "'", text: #"it\'s"#), StringLiteral(quote: "\"", text: "b $c"),
            ])
    }

    @Test func theOperationIsFoundInEachSpelling() {
        let ruby = program("ruby", "response = client.create_data_request_token(id)")
        #expect(ruby.receivers == ["client"])
        #expect(ruby.answers == ["response"])
        let script = program(
            "javascript", "client.createDataRequestToken(id, {}, (error, answer, http) => {});")
        #expect(script.answers == ["answer"])
        #expect(script.operationCalls.map(\.count) == [3])
        let swift = program("swift", "let token = try await client.createDataRequestToken(a: b).token")
        #expect(swift.answers == [])
    }

    @Test func aPageIsReadFromEitherForm() {
        let text = """
            ---
            title: T
            ---
            # T

            One.

            ## Examples

            <CodeSwitcher :languages="{bash:'curl',csharp:'C#'}">
            <template v-slot:bash>

            ```bash
            # no heading
            ```

            </template>
            </CodeSwitcher>

            #### Ruby with `gem`

            ```bash
            gem install
            ```

            ````ruby
            ```
            ````

            ## Responses

            ```json
            {}
            ```
            """
        let page = PublishedPage(text, about: .docSpring)
        #expect(page.frontMatter == ["title: T"])
        #expect(page.title == "T")
        #expect(page.introduction.contains("One."))
        #expect(page.programs.map(\.label) == ["curl", "Ruby"])
        #expect(page.programs.map(\.code) == ["# no heading\n", "```\n"])
        #expect(page.programs.map(\.setup) == [[], ["gem install\n"]])
        #expect(page.jsonExamples == ["{}\n"])
        #expect(page.sections(about: "example").map(\.level) == [2, 4])
    }
}

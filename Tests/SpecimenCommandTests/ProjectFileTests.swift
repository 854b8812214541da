import Testing

/// What the command does with `specimen.yaml`.
struct ProjectFileTests {
    private static let project = """
        spec: api/pets.yaml
        output: docs
        only: [examples]
        languages: [ruby, python]
        variants: [http]
        select: {tags: [Pets], methods: [get]}
        exclude: {operations: [listPets]}
        server: https://pets.example.org/v1/
        name: Petty
        credentials: {key: {key: PETTY_KEY}}
        operations: {getPet: {prints: [tag]}}
        secrets: ['#/paths/~1pets~1{petId}/get/parameters/0']

        """

    @Test func projectFileSaysWhatIsGenerated() throws {
        let project = try ScratchProject(["api/pets.yaml": PetsDocument.text, "specimen.yaml": Self.project])
        let outcome = try project.run("generate")
        #expect(outcome.messages == "3 files written below docs, 0 unchanged\n")
        #expect(
            project.files("docs") == [
                "examples/get-pet/python-http.py", "examples/get-pet/ruby-http.rb", "files/petty.txt",
            ])
        let ruby = try project.read("docs/examples/get-pet/ruby-http.rb")
        #expect(
            ruby.contains("https://pets.example.org/v1\"") || ruby.contains("https://pets.example.org/v1'"))
        #expect(ruby.contains("PETTY_KEY") && ruby.contains("tag") && !ruby.contains("api.example.com"))
        #expect(try project.run("generate", "--check").status == 0)
    }

    @Test func commandLineComesFirst() throws {
        let project = try ScratchProject(["api/pets.yaml": PetsDocument.text, "specimen.yaml": Self.project])
        try project.run(
            "generate", "--language", "curl", "--output", "other", "--method", "post", "--only",
            "examples,pages",
            "--target", "github")
        #expect(project.files("other") == ["examples/add-pet/curl-http.sh", "pages/github/add-pet.md"])
        #expect(project.files("docs") == [])
    }

    @Test func fileBesideTheDocumentIsFound() throws {
        let files = [
            "api/pets.yaml": PetsDocument.text,
            "api/specimen.yaml": "spec: pets.yaml\noutput: ../docs\nonly: [pages]\n",
        ]
        let project = try ScratchProject(files)
        #expect(
            try project.run("generate", "./api/pets.yaml").messages.hasSuffix(
                "docs, 0 unchanged\n"))
        #expect(project.files("docs").count == 11)
        try project.write("api/other.yaml", PetsDocument.text)
        let other = try project.run("generate", "api/other.yaml", "--only", "pages", "--target", "github")
        #expect(other.messages.contains("[project.other-document]") && other.status == 0)
        #expect(project.files("output").count == 5)
    }

    @Test func severalDocumentsStandInOneFile() throws {
        let list = """
            only: [pages]
            targets: [github]
            specs:
              - spec: pets.yaml
              - {spec: owners.yaml, output: owners, select: {tags: [Owners]}}

            """
        let files = ["pets.yaml": PetsDocument.text, "owners.yaml": PetsDocument.text, "specimen.yaml": list]
        let project = try ScratchProject(files)
        #expect(try project.run("generate").status == 0)
        #expect(project.files("output/pets").count == 6)
        #expect(project.files("owners") == ["files/pets.txt", "pages/github/list-owners.md"])
        #expect(try project.run("check").messages.contains("owners.yaml: no findings, 1 operation\n"))
        try project.run("generate", "owners.yaml", "--output", "one")
        #expect(project.files("one") == ["files/pets.txt", "pages/github/list-owners.md"])
        let wrong = try project.run("verify")
        #expect(wrong.status == 2 && wrong.messages.contains("name one of pets.yaml, owners.yaml"))
    }

    @Test(arguments: [
        (
            "spec: pets.yaml\nlangauges: [ruby]\n", "2:1: error: there is no key 'langauges'",
            "did you mean 'languages'? [project.unknown-key]"
        ),
        (
            "spec: pets.yaml\nlanguages: ruby\n", "2:12: error: this must be a sequence",
            "[project.wrong-value]"
        ),
        (
            "spec: pets.yaml\nlanguages: [rubby]\n", "2:13: error: there is no language 'rubby'",
            "did you mean 'ruby'? [language.unknown]"
        ),
        (
            "spec: pets.yaml\ntargets: [githup]\n", "2:11: error: there is no target 'githup'",
            "did you mean 'github'? [option.unknown-target]"
        ),
        (
            "spec: pets.yaml\nonly: [page]\n",
            "2:8: error: this must be one of client, examples, pages; did you mean 'pages'?",
            "[project.wrong-value]"
        ),
        (
            "spec: pets.yaml\nselect: {tags: [Pest]}\n", "2:17: error: no operation has the tag 'Pest'",
            "did you mean 'Pets'? [option.unknown-tag]"
        ),
        (
            "spec: pets.yaml\noperations: {getPets: {prints: [name]}}\n",
            "2:14: error: the document has no operation 'getPets'", "[project.unknown-operation]"
        ),
        (
            "spec: pets.yaml\noperations: {getPet: {print: [name]}}\n",
            "2:23: error: there is no key 'print'", "did you mean 'prints'? [project.unknown-key]"
        ),
        (
            "spec: pets.yaml\nsecrets: ['#/components/securitySchema']\n",
            "2:11: error: '#/components/securitySchema' leads nowhere",
            "did you mean 'securitySchemes'? [project.unknown-place]"
        ),
        (
            "spec: pets.yaml\nsdks: {ruby: {package: x}}\n", "2:14: error: the key 'version' is missing",
            "[project.missing-key]"
        ),
        (
            "spec: pets.yaml\ncredentials: {key: {key: PATH}}\n", "2:26: error: 'PATH' cannot be used here",
            "[spec.unsafe-word]"
        ),
        (
            "name: X\nspecs: [{spec: pets.yaml}]\n", "1:1: error: 'name' says something about one document",
            "[project.misplaced-key]"
        ),
        (
            "specs: [{spec: a/pets.yaml}, {spec: pets.yaml}]\n",
            "1:37: error: two documents would be written to 'output/pets'", "[project.same-output]"
        ),
        ("specs: [{output: x}]\n", "1:9: error: the key 'spec' is missing", "[project.missing-key]"),
    ])
    func faultsHavePlaces(_ text: String, _ place: String, _ end: String) throws {
        let project = try ScratchProject(["pets.yaml": PetsDocument.text, "specimen.yaml": text])
        let outcome = try project.run("generate")
        let lines = outcome.messages.split(separator: "\n")
        let isReported = lines.contains { $0.hasPrefix("specimen.yaml:\(place)") && $0.hasSuffix(end) }
        #expect(isReported, "\(outcome.messages)")
        #expect(project.files("output") == [] || place.contains("PATH"))
        #expect(outcome.status == 1)
    }

    @Test func projectFileComesBeforeTheDocumentKeyByKey() throws {
        let own = "x-specimen: {name: Own, credentials: {basic: {username: OWN_ID, password: OWN_SECRET}}}\n"
        let document = PetsDocument.text.replacing("key: []", with: "basic: []")
            .replacing(
                "key: {type: apiKey, in: header, name: X-Key}", with: "basic: {type: http, scheme: basic}")
        let project = try ScratchProject([
            "pets.yaml": document + own,
            "specimen.yaml": "spec: pets.yaml\ncredentials: {basic: {username: MY_ID}}\n",
        ])
        let contract = try project.run("dump", "contract").output
        #expect(contract.contains("security basic from MY_ID, OWN_SECRET\n"))
        try project.write(
            "specimen.yaml", "spec: pets.yaml\nsdks: {ruby: {package: petty, version: 2.0.0}}\n")
        try project.run("generate", "--only", "examples", "--language", "ruby", "--path", "/owners")
        #expect(project.files("output/examples/list-owners") == ["ruby-http.rb", "ruby-sdk.rb"])
    }

    @Test func withoutDocumentAndProjectFileItIsUsage() throws {
        let project = try ScratchProject([:])
        let outcome = try project.run("generate")
        #expect(outcome.status == 2 && outcome.messages.contains("there is no specimen.yaml in this folder"))
        #expect(try project.run("generate", "--config", "none.yaml").status == 1)
        #expect(try project.run("generate", "none.yaml").status == 1)
    }
}

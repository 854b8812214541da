import Testing

/// `specimen check --fix` and the commands that checks print.
struct RepairTests {
    private static let faulty = PetsDocument.text.replacing("tags: [Owners]", with: "tgas: [Owners] # kept")

    @Test func fixWritesTheFileAndKeepsTheRest() throws {
        let project = try ScratchProject(["my pets.yaml": Self.faulty])
        let check = try project.run("check", "my pets.yaml", "--strict")
        #expect(check.status == 1)
        #expect(
            check.messages.hasSuffix("some of this can be repaired: specimen check 'my pets.yaml' --fix\n"))
        let diff = try project.run("check", "my pets.yaml", "--fix", "--diff")
        #expect(
            diff.status == 1
                && diff.output.contains("-      tgas: [Owners] # kept\n+      tags: [Owners] # kept\n"))
        #expect(try project.read("my pets.yaml") == Self.faulty)
        let fix = try project.run("check", "my pets.yaml", "--fix")
        #expect(fix.status == 0 && fix.messages == "my pets.yaml: 1 repaired\n")
        #expect(try project.read("my pets.yaml") == Self.faulty.replacing("tgas", with: "tags"))
        let again = project.status("my pets.yaml").modified
        #expect(try project.run("check", "my pets.yaml", "--fix").messages == "")
        #expect(project.status("my pets.yaml").modified == again)
        #expect(project.files("") == [".stderr", ".stdout", "my pets.yaml"])
    }

    @Test func failedCheckPrintsTheCommandThatRepairs() throws {
        let project = try ScratchProject(["pets.yaml": PetsDocument.text])
        let outcome = try project.run(
            "generate", "pets.yaml", "--check", "--only", "pages", "--target=github", "--path", "/pets/**",
            "--strict")
        #expect(outcome.status == 1)
        #expect(
            outcome.messages.hasSuffix(
                "to write them: specimen generate pets.yaml --only pages --target github --path '/pets/**' --strict\n"
            ))
        #expect(outcome.output == "missing: output/pages/github/get-pet.md\n")
    }

    @Test(arguments: ["json", "sarif", "github", "junit"])
    func formsForProgramsHoldNothingElse(_ format: String) throws {
        let project = try ScratchProject(["pets.yaml": Self.faulty])
        let check = try project.run("check", "pets.yaml", "--format", format, "--quiet", "--strict")
        #expect(check.status == 1 && check.messages == "" && check.output.contains("spec.unknown-key"))
        #expect(check.output.contains("\"shortDescription\"") == (format == "sarif"))
        let stale = try project.run("generate", "pets.yaml", "--check", "--format", format, "--quiet")
        #expect(stale.status == 1 && stale.messages == "" && stale.output.contains("generated.missing"))
        #expect(!stale.output.contains("missing: output"))
    }

    @Test func strictFailsOnWarningsAndRepeatsAreCounted() throws {
        let nameless = PetsDocument.text.replacing("in: path", with: "in: pathh")
            .replacing("in: header", with: "in: headr").replacing("      operationId: listOwners\n", with: "")
        let project = try ScratchProject(["pets.yaml": nameless])
        let warned = try project.run("check", "pets.yaml", "--path", "/owners")
        #expect(warned.messages.contains("warning: GET /owners has no 'operationId'"))
        try project.write(
            "pets.yaml", PetsDocument.text.replacing("      operationId: listOwners\n", with: ""))
        #expect(try project.run("check", "pets.yaml").status == 0)
        #expect(try project.run("check", "pets.yaml", "--strict").status == 1)
        #expect(try project.run("generate", "pets.yaml", "--strict").status == 1)
        #expect(project.files("output") == [])
        try project.write("pets.yaml", PetsDocument.text.replacing("type: string", with: "type: strng"))
        #expect(
            try project.run("check", "pets.yaml").messages.contains(
                "did you mean 'string'? (3 times) [spec.unknown-type]"))
        #expect(try project.run("check", "pets.yaml", "--fix").messages == "pets.yaml: 3 repaired\n")
        #expect(try project.read("pets.yaml") == PetsDocument.text)
    }

    @Test func strictWarningsAreFailuresOfTheTestReport() throws {
        let nameless = PetsDocument.text.replacing("      operationId: listOwners\n", with: "")
        let project = try ScratchProject(["pets.yaml": nameless])
        #expect(try project.run("check", "pets.yaml", "--format", "junit").output.contains("failures=\"0\""))
        let strict = try project.run("check", "pets.yaml", "--format", "junit", "--strict")
        #expect(strict.status == 1 && strict.output.contains("failures=\"1\""))
    }
}

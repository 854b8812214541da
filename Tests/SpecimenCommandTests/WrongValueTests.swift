import Testing

/// Values of options that depend on no document are wrong usage; those that do are findings.
struct WrongValueTests {
    @Test(arguments: [
        (["--language", "rubi"], "--language: there is no language 'rubi'", "did you mean 'ruby'?"),
        (["--target", "vuepres"], "--target: there is no target 'vuepres'", "did you mean 'vuepress'?"),
        (["--variant", "htpp"], "--variant: no language has a variant 'htpp'", "did you mean 'http'?"),
        (
            ["--variant", "sdk", "--language", "curl"],
            "--variant: none of the chosen languages has a variant 'sdk'", "use http"
        ),
        (["--output", "a", "--output", "b"], "--output: ", "name it once"),
    ])
    func isWrongUsage(_ words: [String], _ start: String, _ cure: String) throws {
        let project = try ScratchProject(["pets.yaml": PetsDocument.text])
        let outcome = try project.run(["generate", "pets.yaml"] + words)
        #expect(outcome.status == 2)
        #expect(outcome.messages.hasPrefix("specimen generate: error: \(start)"), "\(outcome.messages)")
        #expect(outcome.messages.contains(cure), "\(outcome.messages)")
        #expect(project.files("").allSatisfy { $0 == "pets.yaml" || $0.hasPrefix(".") })
    }

    /// What the typed client needs of languages is nothing that an option could name.
    @Test func theClientHasNoVariants() throws {
        let project = try ScratchProject(["pets.yaml": PetsDocument.text])
        #expect(try project.run("generate", "pets.yaml", "--only", "client", "--variant", "http").status == 0)
    }

    @Test func anEmptyWordIsNoDocument() throws {
        let outcome = try ScratchProject([:]).run("generate", "")
        #expect(
            outcome.status == 2
                && outcome.messages.hasPrefix("specimen generate: error: SPEC is an empty word"))
    }

    /// Without the overlay, or the templates, that somebody wants, the output would be another one.
    @Test(arguments: [["--overlay", "missing.yaml"], ["--templates", "missing"]])
    func whatIsMissingLeavesTheOutputAlone(_ words: [String]) throws {
        let project = try ScratchProject(["pets.yaml": PetsDocument.text])
        for command in ["generate", "check", "verify", "dump tree"] {
            guard command != "check" || words[0] != "--templates" else { continue }
            let outcome = try project.run(
                command.split(separator: " ").map(String.init) + ["pets.yaml"] + words)
            #expect(outcome.status == 1)
            #expect(outcome.messages.contains("[file.unreadable]"))
            #expect(outcome.output == "")
            #expect(project.files("output") == [])
        }
    }

    @Test(arguments: [
        ("language/ruby/http.rb.tmpl", "languages/ruby/http.rb.tmpl"),
        ("languages/rubby/http.rb.tmpl", "languages/ruby/http.rb.tmpl"),
        ("languages/ruby/http.py.tmpl", "languages/ruby/http.rb.tmpl"),
        ("languages/ruby/htpp.rb.tmpl", "http"), ("pages/githb/page.md.tmpl", "pages/github/page.md.tmpl"),
        ("ruby/http.rb.tmpl", nil), ("languages/ruby/http.rb.tmpl", ""),
        ("languages/ruby/parts/own.rb.tmpl", ""), ("README.md", ""), ("languages/ruby/mine.rb.tmpl", ""),
    ])
    func templatesThatNothingUsesAreReported(_ path: String, _ near: String?) throws {
        let template = "{# context: example #}\nputs 1\n"
        let project = try ScratchProject(["pets.yaml": PetsDocument.text, "t/\(path)": template])
        let outcome = try project.run(
            "generate", "pets.yaml", "--templates", "t", "--language", "ruby", "--only", "examples")
        #expect(outcome.status == 0)
        #expect(outcome.messages.contains("t/\(path):1:1: warning: ") == (near != ""), "\(outcome.messages)")
        if let near, !near.isEmpty {
            #expect(outcome.messages.contains("did you mean '\(near)'? [template.unused-file]"))
        }
    }
}

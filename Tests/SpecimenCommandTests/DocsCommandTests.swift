import Foundation
import SpecimenHarness
import Testing

/// `specimen docs`: which pages are written, what is said, and that nothing is lost.
struct DocsCommandTests {
    private static let region = "<!-- specimen: request getPet -->\n<!-- specimen: end -->\n"

    private static func project(_ files: [String: String] = [:]) throws -> ScratchProject {
        let own = ["pets.yaml": PetsDocument.text, "specimen.yaml": "spec: pets.yaml\n"]
        return try ScratchProject(own.merging(files) { $1 })
    }

    @Test func updatesPagesOnce() throws {
        let project = try Self.project([
            "docs/a.md": "# A\n\n" + Self.region, "docs/b.md": "No region.\n",
            "docs/c/d.adoc": "// specimen: end",
            "docs/node_modules/e.md": Self.region,
        ])
        let first = try project.run("docs", "docs")
        #expect(first.status == 1 && first.output == "")
        #expect(first.messages.contains("docs/c/d.adoc:1:1: error: no region is open here"))
        #expect(first.messages.hasSuffix("docs/a.md: 1 region updated\n1 page updated, 1 unchanged\n"))
        let page = try project.read("docs/a.md")
        #expect(page.hasPrefix("# A\n\n<!-- specimen: request getPet -->\n\n## HTTP request\n"))
        #expect(try project.read("docs/node_modules/e.md") == Self.region)
        let modified = project.status("docs/a.md").modified
        let second = try project.run("docs", "docs/a.md", "./docs/a.md", "docs/b.md")
        #expect(second.status == 0)
        #expect(second.messages == "docs/b.md: no regions\n0 pages updated, 2 unchanged\n")
        #expect(project.status("docs/a.md").modified == modified)
    }

    @Test func checkNamesWhatIsStaleAndTheCure() throws {
        let project = try Self.project(["my page.md": "a\n" + Self.region])
        let check = try project.run("docs", "my page.md", "--check", "--target=github")
        #expect(check.status == 1 && check.output == "stale: my page.md:2:1: request getPet\n")
        #expect(
            check.messages == "1 page would change\nto update: specimen docs 'my page.md' --target github\n")
        let diff = try project.run("docs", "my page.md", "--diff")
        #expect(diff.status == 1)
        #expect(diff.output.hasPrefix("--- a/my page.md\n+++ b/my page.md\n@@ -1,3 +1,10 @@\n a\n <!--"))
        #expect(diff.output.contains("\n-<!-- specimen: end -->\n+\n+## HTTP request\n"))
        #expect(try project.read("my page.md") == "a\n" + Self.region)
        let json = try project.run("docs", "my page.md", "--check", "--format", "json", "--quiet")
        #expect(json.status == 1 && json.output.contains("region.stale") && json.messages == "")
        #expect(try project.run("docs", "my page.md").status == 0)
        let again = try project.run("docs", "my page.md", "--check")
        #expect(again.status == 0 && again.output == "" && again.messages == "")
    }

    @Test func diffsFitPagesOfAllKinds() throws {
        let project = try Self.project(["a.md": (Self.region + "last").replacing("\n", with: "\r\n")])
        let diff = try project.run("docs", "a.md", "--diff").output
        #expect(diff.contains("+## HTTP request\r\n"))
        #expect(diff.hasSuffix("last\n\\ No newline at end of file\n"))
        try project.write("a.patch", diff)
        #expect(try project.bash("patch --binary -s -p1 < a.patch && echo done") == "done\n")
        #expect(try project.run("docs", "a.md", "--check").status == 0)
    }

    @Test func editsAreKeptUnlessForced() throws {
        let project = try Self.project(["a.md": Self.region])
        try project.run("docs", "a.md")
        let page = try project.read("a.md")
        let edited = page.replacing("GET", with: "PUT")
        try project.write("a.md", edited)
        for options in [[], ["--check"], ["--diff"]] {
            let outcome = try project.run(["docs", "a.md"] + options)
            #expect(
                outcome.status == 1 && outcome.output == "" && outcome.messages.contains("[region.edited]"))
            #expect(try project.read("a.md") == edited)
        }
        #expect(try project.run("docs", "a.md", "--force").status == 0)
        #expect(try project.read("a.md") == page)
    }

    @Test func strictWritesNothingWhenThereAreFindings() throws {
        let page = Self.region + "<!-- specimen: request getPets -->\n<!-- specimen: end -->\n"
        let project = try Self.project(["a.md": page])
        #expect(try project.run("docs", "a.md", "--strict").status == 1)
        #expect(try project.read("a.md") == page)
        #expect(try project.run("docs", "a.md").status == 1)
        #expect(try project.read("a.md").contains("## HTTP request"))
    }

    @Test func readsStandardInput() async throws {
        let project = try Self.project()
        let run = SpecimenProcess(in: project.folder)
        let outcome = await run.run(["docs", "-", "--spec", "pets.yaml"], input: Array(Self.region.utf8))
        #expect(outcome.status == 0 && outcome.messages == "")
        #expect(outcome.output.contains("## HTTP request"))
        let text = "{/* specimen: example getPet language=ruby */}\n{/* specimen: end */}"
        let typed = await run.run(["docs", "-", "--type", "mdx"], input: Array(text.utf8))
        #expect(typed.status == 0 && typed.output.contains("```ruby"))
        let wrong = await run.run(["docs", "-"], input: Array((Self.region + Self.region.prefix(34)).utf8))
        #expect(
            wrong.status == 1 && wrong.output == Self.region + Self.region.prefix(34),
            "nothing is lost in a pipe")
        let both = await run.run(["docs", "-", "--spec", "-"])
        #expect(both.status == 2 && both.messages.contains("only one"))
    }

    @Test func linksAreNotReplaced() throws {
        let project = try Self.project(["real.md": Self.region])
        try FileManager.default.createSymbolicLink(
            atPath: "\(project.folder)/link.md", withDestinationPath: "real.md")
        let outcome = try project.run("docs", "link.md")
        #expect(outcome.status == 1 && outcome.messages.contains("[output.not-a-file]"))
        #expect(try project.read("real.md") == Self.region)
    }

    @Test func optionsWorkAsInGenerate() throws {
        let project = try Self.project([
            "a.md": "<!-- specimen: examples getPet variant=http -->\n<!-- specimen: end -->\n",
            "more.yaml": """
            overlay: 1.0.0
            info: {title: More, version: '1'}
            actions: [{target: "$.paths['/pets/{petId}'].get", update: {summary: Overlaid}}]
            """,
            "own/pages/github/examples-http.md.tmpl": """
            {# context: page #}
            {% for tab in httpExamples %}
            {{ title | inline }}: {{ tab.title | inline }}
            {% endfor %}

            """,
        ])
        let outcome = try project.run(
            "docs", "a.md", "--language", "ruby,php", "--overlay", "more.yaml", "--templates", "own")
        #expect(outcome.status == 0, "\(outcome.messages)")
        #expect(try project.read("a.md").contains("-->\n\nOverlaid: Ruby\nOverlaid: PHP\n\n<!--"))
    }

    @Test(arguments: [
        (["docs"], "PAGES... is missing"), (["docs", ""], "PAGES... is an empty word"),
        (["docs", "a.md", "--spce", "x"], "did you mean '--spec'?"),
        (["docs", "a.md", "--type", "mkd"], "is no value of"),
    ])
    func wrongUsageIsExplained(_ arguments: [String], _ message: String) throws {
        let outcome = try Self.project().run(arguments)
        #expect(outcome.status == 2 && outcome.messages.contains(message), "\(outcome.messages)")
    }

    @Test func saysHowToNameADocument() throws {
        let outcome = try ScratchProject(["a.md": Self.region]).run("docs", "a.md")
        #expect(outcome.status == 2)
        #expect(
            outcome.messages.hasPrefix("specimen docs: error: --spec SPEC is missing"), "\(outcome.messages)")
        let missing = try Self.project().run("docs", "nothing.md")
        #expect(missing.status == 1 && missing.messages.contains("[file.unreadable]"))
    }
}

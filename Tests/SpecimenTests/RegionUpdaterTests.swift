import Testing

@testable import ProjectSettings
@testable import Specimen

/// What becomes of regions, and that nothing becomes of the rest.
struct RegionUpdaterTests {
    private static let request = "## HTTP request\n\n```http\nGET https://api.example.com/pets/{id}\n```\n"

    @Test func writesTheRegionAndNothingElse() {
        let outcome = RegionFixture.update("a \n\n" + RegionFixture.region("request getPet") + "b\u{FF}")
        #expect(
            outcome.text
                == "a \n\n<!-- specimen: request getPet -->\n\n\(Self.request)\n<!-- specimen: end ad6f8f9c -->\nb\u{FF}"
        )
        #expect(outcome.changes == 1 && outcome.ids == [])
        let again = RegionFixture.update(outcome.text)
        #expect(again.text == outcome.text && again.changes == 0 && again.ids == [])
    }

    @Test(arguments: ["\r\n", "\r", "\n"])
    func keepsLineBreaks(_ lineBreak: String) {
        let page = String(("\u{FEFF}a\n" + RegionFixture.region("request getPet")).dropLast()).replacing(
            "\n", with: lineBreak)
        let text = RegionFixture.update(page).text
        #expect(text.utf8.starts(with: "\u{FEFF}a\(lineBreak)<!--".utf8))
        #expect(text.contains(Self.request.replacing("\n", with: lineBreak)))
        #expect(text.hasSuffix(" -->"))
        if lineBreak != "\n" { #expect(!text.replacing(lineBreak, with: "").utf8.contains(0x0A)) }
        #expect(RegionFixture.update(text).changes == 0)
    }

    @Test func indentsTheRegionAsItsMarker() {
        let page = "1. Ask:\n\n" + RegionFixture.region("request getPet").indented(3)
        let text = RegionFixture.update(page).text
        #expect(text.contains("\n   ```http\n   GET https://api.example.com/pets/{id}\n   ```\n\n   <!--"))
        #expect(!text.contains("   \n"))
        // Moved to another depth it is still the same.
        let moved = text.split(separator: "\n", omittingEmptySubsequences: false).dropFirst(2).map {
            String($0.drop { $0 == " " })
        }
        #expect(RegionFixture.update(moved.joined(separator: "\n")).ids == [])
    }

    @Test func neverLosesAnEdit() {
        let text = RegionFixture.update(RegionFixture.region("request getPet")).text
        let edited = text.replacing("GET", with: "PUT")
        let outcome = RegionFixture.update(edited + RegionFixture.region("errors getPet"))
        #expect(outcome.ids == ["region.edited"] && outcome.places == ["1:1"])
        #expect(outcome.messages.contains("--force"))
        #expect(
            outcome.text.hasPrefix(edited) && outcome.text.contains("## Errors"), "the others are updated")
        #expect(RegionFixture.update(edited, isForced: true).text == text)
        let foreign = "<!-- specimen: request getPet -->\nMine.\n<!-- specimen: end -->\n"
        #expect(RegionFixture.update(foreign).ids == ["region.edited"])
        #expect(RegionFixture.update(foreign).text == foreign)
        #expect(RegionFixture.update(foreign, isForced: true).text == text)
        // Text that is right already only gets its checksum, and text that is gone cannot be lost.
        let unsigned = text.replacing("end ad6f8f9c", with: "end")
        #expect(RegionFixture.update(unsigned).text == text)
        let emptied = text.replacing(Self.request, with: "")
        #expect(RegionFixture.update(emptied).text == text)
        // Another operation is no edit.
        let other = RegionFixture.update(text.replacing("getPet", with: "'List the pets'"))
        #expect(other.ids == [] && other.text.contains("GET https://api.example.com/pets\n"))
    }

    @Test func leavesBrokenPagesAlone() {
        let page = RegionFixture.region("request getPet") + "<!-- specimen: end -->\n"
        let outcome = RegionFixture.update(page)
        #expect(outcome.text == page && outcome.ids == ["region.unexpected-end"])
    }

    @Test(arguments: [
        ("request getPets", "region.unknown-operation", "did you mean 'getPet'?"),
        ("example getPet language=rubby", "region.unknown-value", "did you mean 'ruby'?"),
        ("example getPet language=ruby variant=htp", "region.unknown-value", "did you mean 'http'?"),
        ("example getPet language=ruby variant=sdk", "region.no-example", "'sdk' in ruby"),
        ("request getPet target=gihub", "region.unknown-value", "did you mean 'github'?"),
        ("request getPet target=mdx", "region.wrong-target", "'.mdx'"),
        ("request getPet spec=pet.yaml", "region.unknown-value", "did you mean 'pets.yaml'?"),
    ])
    func namesWhatIsNotThere(_ words: String, _ id: String, _ message: String) {
        let outcome = RegionFixture.update(
            RegionFixture.region(words) + RegionFixture.region("errors getPet"))
        #expect(outcome.ids == [id] && outcome.messages.contains(message), "\(outcome.messages)")
        #expect(outcome.changes == 1)
    }

    @Test func asksWhichDocument() {
        let other = RegionFixture.document(
            "/shops:\n  get: {operationId: getPet, responses: {'200': {description: OK}}}",
            path: "a/shops.yaml")
        let documents = [RegionFixture.pets, other]
        let outcome = RegionFixture.update(RegionFixture.region("request getPet"), documents: documents)
        #expect(outcome.ids == ["region.ambiguous-operation"])
        #expect(outcome.messages.contains("spec=pets.yaml"))
        for spec in ["shops.yaml", "a/shops.yaml"] {
            let named = RegionFixture.update(
                RegionFixture.region("request getPet spec=\(spec)"), documents: documents)
            #expect(named.ids == [] && named.text.contains("/shops\n"))
        }
        let only = RegionFixture.update(RegionFixture.region("request 'List the pets'"), documents: documents)
        #expect(only.ids == [] && only.changes == 1)
    }

    @Test func leavesWhatIsNotSelected() {
        var options = GeneratorOptions()
        options.selection.included.operations = [OperationSelection.Name("List the pets")]
        let page = RegionFixture.region("request getPet")
        let outcome = RegionFixture.update(
            page + RegionFixture.region("request 'List the pets'"), options: options)
        #expect(outcome.text.hasPrefix(page) && outcome.changes == 1 && outcome.ids == [])
    }

    @Test func showsTheExamplesThatAreNamed() {
        func languages(_ words: String, _ options: GeneratorOptions = GeneratorOptions()) -> [String] {
            let text = RegionFixture.update(
                RegionFixture.region("examples getPet \(words)"), options: options
            ).text
            return text.split(separator: "\n").filter { $0.hasPrefix("#### ") }.map {
                String($0.dropFirst(5))
            }
        }
        #expect(languages("variant=http").count == 7)
        #expect(languages("variant=http language=go,ruby") == ["Ruby", "Go"])
        #expect(languages("language=ruby variant=http,faraday") == ["Ruby", "Ruby (faraday)"])
        var options = GeneratorOptions()
        options.languages = ["python"]
        options.variants = ["http"]
        #expect(languages("", options) == ["Python"])
        #expect(languages("language=ruby", options) == ["Ruby"])
        let all = RegionFixture.update(RegionFixture.region("examples getPet")).text
        #expect(all.contains("### With an HTTP client") && all.contains("### With an SDK"))
        let tabs = RegionFixture.update(RegionFixture.region("examples getPet variant=http target=vuepress"))
            .text
        #expect(tabs.contains("-->\n\n<CodeSwitcher ") && tabs.contains("</CodeSwitcher>\n\n<!--"))
        let one = RegionFixture.bodies(
            RegionFixture.update(RegionFixture.region("example getPet language=ruby")).text)[0]
        #expect(one.hasPrefix("```ruby\n") && one.hasSuffix("\n```"))
    }
}

import ExampleRunner
import Foundation
import SpecimenHarness
import Testing

/// Adding a language touches templates alone: a folder with a language that the tool does not know gives examples that are
/// run like all others. The folder is one of the tool's own, under another name.
struct AddedLanguageTests {
    private static let original = "templates/languages/perl"

    /// A folder laid out like `templates` in which only the added language stands.
    private static func templates() throws -> ScratchFolder {
        let folder = try ScratchFolder()
        for path in Repository.files(under: original) {
            try folder.write("languages/added\(path.dropFirst(original.count))", Repository.text(path).utf8)
        }
        return folder
    }

    @Test func itsExampleIsRunInEverySituation() async throws {
        let templates = try Self.templates()
        let outcome = await SpecimenProcess(in: Repository.root).run(
            [
                "verify", "spec/docspring.yaml", "--situation", "all", "--strict", "--templates",
                templates.path, "--language", "added",
            ])
        #expect(outcome.status == 0, "\(outcome.output)\(outcome.messages)")
        let row = outcome.output.components(separatedBy: "\n").first { $0.contains("added http") } ?? ""
        #expect(row.matches(of: /\bok\b/).count >= 7, "\(outcome.output)")
    }

    @Test func itsExampleIsShort() async throws {
        let (templates, scratch) = (try Self.templates(), try ScratchFolder())
        let outcome = await SpecimenProcess(in: Repository.root).run(
            [
                "generate", "spec/docspring.yaml", "--only", "examples", "--output", scratch.path,
                "--templates", templates.path, "--language", "added",
            ])
        #expect(outcome.status == 0, "\(outcome.messages)")
        let files = FileTree(scratch.path).contents
        #expect(Array(files.keys) == ["examples/create-data-request-token/added-http.pl"])
        for bytes in files.values { #expect(bytes.count { $0 == UInt8(ascii: "\n") } <= 40) }
    }

    @Test func noSourceKnowsIt() {
        for path in Repository.files(under: "Sources") where !path.hasSuffix("/templates.c") {
            let text = (try? Repository.text(path)) ?? ""
            #expect(!text.lowercased().split { !$0.isLetter }.contains("perl"), "\(path)")
        }
    }
}

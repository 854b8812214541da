import ExampleRunner
import Foundation
import SpecimenHarness
import Testing

/// Adding a language touches templates alone: a folder with a language that the tool does not ship gives examples that are
/// run like all others.
struct AddedLanguageTests {
    private static let templates = ["--templates", ConformanceLanguage.fixtures, "--language", "perl"]

    @Test func itsExampleIsRunInEverySituation() async throws {
        let outcome = await SpecimenProcess(in: Repository.root).run(
            ["verify", "spec/docspring.yaml", "--situation", "all", "--strict"] + Self.templates)
        #expect(outcome.status == 0, "\(outcome.output)\(outcome.messages)")
        let row = outcome.output.components(separatedBy: "\n").first { $0.contains("perl http") } ?? ""
        #expect(row.matches(of: /\bok\b/).count >= 7, "\(outcome.output)")
    }

    @Test func itsExampleIsShort() async throws {
        let scratch = try ScratchFolder()
        let outcome = await SpecimenProcess(in: Repository.root).run(
            ["generate", "spec/docspring.yaml", "--only", "examples", "--output", scratch.path]
                + Self.templates)
        #expect(outcome.status == 0, "\(outcome.messages)")
        let files = FileTree(scratch.path).contents
        #expect(Array(files.keys) == ["examples/create-data-request-token/perl-http.pl"])
        for bytes in files.values { #expect(bytes.count { $0 == UInt8(ascii: "\n") } <= 35) }
    }

    @Test func noSourceKnowsIt() {
        for path in Repository.files(under: "Sources") + Repository.files(under: "templates") {
            let text = (try? Repository.text(path)) ?? ""
            #expect(!text.lowercased().split { !$0.isLetter }.contains("perl"), "\(path)")
        }
    }
}

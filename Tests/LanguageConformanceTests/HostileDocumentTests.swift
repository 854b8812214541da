import ExampleRunner
import Foundation
import SpecimenHarness
import TargetLanguages
import Testing

/// A document whose every text is an attack: names, summaries, descriptions, samples, headers, bodies. The
/// examples made of it are run, send exactly what was meant, and print what was answered.
struct HostileDocumentTests {
    private static let document = "Tests/LanguageConformanceTests/Fixtures/documents/hostile.json"

    /// What `specimen verify --format json` prints, as far as it is looked at.
    private struct Report: Decodable {
        struct Example: Decodable {
            struct Situation: Decodable {
                let situation: String
                let faults: [String]
            }
            let operation: String
            let language: String
            let outcome: String
            let reason: String?
            let situations: [Situation]?
        }
        let results: [Example]
    }

    @Test func examplesSendWhatWasMeant() async throws {
        var command = SpecimenProcess(in: Repository.root)
        command.timeLimit = .seconds(600)
        command.environment["PATH"] = ProcessInfo.processInfo.environment["PATH"]
        let outcome = await command.run(
            [
                "verify", Self.document, "--variant", "http", "--situation", "success,errors", "--format",
                "json",
            ]
                + ["--packages", Repository.path(".build/packages")]
                + ConformanceLanguage.all.flatMap { ["--language", $0.language.id] })
        let report = try JSONDecoder().decode(Report.self, from: Data(outcome.output.utf8))
        let refused = outcome.messages.components(separatedBy: "[example.refused-request]").count - 1
        #expect(
            report.results.count + refused == 4 * ConformanceLanguage.all.count && refused <= 1,
            "\(outcome.messages)")
        var missing: Set<String> = []
        for example in report.results {
            if example.outcome == "skipped" {
                missing.insert(example.reason ?? "")
                continue
            }
            let faults = example.situations?.flatMap(\.faults) ?? []
            #expect(example.outcome == "right", "\(example.language) \(example.reason ?? "")\(faults)")
        }
        if !missing.isEmpty { try ConformanceLanguage.skip("\(missing.sorted())") }
    }

    /// No text of the document makes a file anywhere but in the folders of the output, nor another file than a plain one.
    @Test func filesStayInTheirFolders() async throws {
        let scratch = try ScratchFolder()
        let outcome = await SpecimenProcess(in: Repository.root).run(
            ["generate", Self.document, "--output", "\(scratch.path)/a/b/output"])
        #expect(outcome.status == 0, "\(outcome.messages)")
        let tree = FileTree(scratch.path)
        #expect(tree.others == [])
        for path in tree.files.keys {
            #expect(
                path.wholeMatch(
                    of: /a\/b\/output\/(client|examples|files|pages)(\/[\p{L}0-9+-]+)+\.[a-z]+/) != nil)
        }
    }
}

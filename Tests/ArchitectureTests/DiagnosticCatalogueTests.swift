import Foundation
import SpecimenHarness
import Testing

/// Every finding has a page that explains it and a golden that shows it; no page explains what cannot be found.
struct DiagnosticCatalogueTests {
    /// Findings that no run of the command can be made to show.
    private static let hidden: [String: String] = [
        "client.no-operations": "found by the tool of the plugin, see ClientLayoutTests",
        "client.operations-left-out": "found by the tool of the plugin, see GenerateClientPluginTests",
        "client.same-name": "found by the tool of the plugin, see GenerateClientPluginTests",
        "template.value-mismatch": "a fault of the program, see RendererTests",
        "verify.broken-example": "shown in reports alone, see VerificationReportTests",
        "verify.skipped-example": "shown in reports alone, see VerificationReportTests",
        "verify.wrong-example": "shown in reports alone, see VerificationReportTests",
        "yaml.syntax": "for texts of the YAML library that nobody has met yet",
        "yaml.too-large": "needs a file of more than 128 MB, see SyntaxLimitsTests",
    ]

    private static let pages = Set(
        Repository.files(under: "templates/diagnostics").map { path in
            String((path.split(separator: "/").last ?? "").dropLast(".md".count))
        })

    @Test func sourcesAndPagesNameTheSame() throws {
        let ids = try DiagnosticIDs(SwiftSource.all("Sources")).ids
        #expect(ids.count > 100)
        #expect(ids.subtracting(Self.pages).sorted() == [], "without a page in templates/diagnostics")
        #expect(Self.pages.subtracting(ids).sorted() == [], "pages that no source uses")
    }

    @Test func everyFindingHasAGolden() throws {
        var shown: Set<String> = []
        for path in Repository.files(under: "Tests/Goldens/diagnostics") where path.hasSuffix("/expected.txt")
        {
            for match in try Repository.text(path).matches(of: /\[([a-z]+\.[a-z0-9-]+)\]\n/) {
                shown.insert(String(match.output.1))
            }
        }
        #expect(
            Self.pages.subtracting(shown).subtracting(Self.hidden.keys).sorted() == [], "without a golden")
        #expect(shown.subtracting(Self.pages).sorted() == [], "shown without a page")
        #expect(shown.intersection(Self.hidden.keys).sorted() == [], "shown after all")
    }

    @Test(arguments: pages.sorted())
    func pagesHaveTheSameForm(_ id: String) throws {
        let text = try Repository.text("templates/diagnostics/\(id).md")
        let lines = text.components(separatedBy: "\n")
        #expect(id.wholeMatch(of: /[a-z]+(\.[a-z0-9]+(-[a-z0-9]+)*)/) != nil)
        #expect(lines[0].hasSuffix(".") && lines[0].count <= 110, "the first line is a sentence")
        #expect(lines.count > 3 && lines[1].isEmpty && !lines[2].isEmpty, "a blank line follows it")
        let order = ["\nWrong", "\nRight"].map { text.range(of: $0)?.lowerBound }
        #expect(order.allSatisfy { $0 != nil } && order[0] ?? text.endIndex < order[1] ?? text.startIndex)
        #expect(text.hasSuffix("\n") && !text.hasSuffix("\n\n"))
    }
}

import Foundation
import Testing

@testable import YAMLSyntax

/// The pages that explain our findings show examples; the wrong one must give the finding, the right one none.
struct DiagnosticPageTests {
    /// Pages whose wrong example cannot be shown as it is: invisible characters, or too big.
    static let unshowable: Set<String> = [
        "yaml.control-character", "yaml.invalid-utf8", "yaml.not-utf8", "yaml.tab-indentation",
        "yaml.too-deep",
        "yaml.too-large", "yaml.too-many-nodes", "json.control-character", "yaml.syntax",
    ]

    static let pages: [String] = {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        return names.filter { $0.hasPrefix("yaml.") || $0.hasPrefix("json.") }.sorted().map {
            String($0.dropLast(3))
        }
    }()

    private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "templates/diagnostics")

    @Test func pagesExist() {
        #expect(Self.pages.count == 46)
        #expect(Self.unshowable.isSubset(of: Self.pages))
    }

    @Test(arguments: pages.filter { !unshowable.contains($0) })
    func examplesDoWhatTheySay(_ id: String) throws {
        let page = try String(contentsOf: Self.folder.appending(path: id + ".md"), encoding: .utf8)
        let path = id.hasPrefix("json.") ? "a.json" : "a.yaml"
        let parts = page.components(separatedBy: "\nWrong:\n\n")
        let examples = parts.last?.components(separatedBy: "\n\nRight:\n\n").map { part in
            part.components(separatedBy: "\n").map { String($0.dropFirst(4)) }.joined(separator: "\n")
        }
        let (wrong, right) = (try #require(examples?.first), try #require(examples?.last))
        #expect(Set(Reading(wrong, path: path).ids) == [id])
        #expect(Reading(right, path: path).ids == [])
    }
}

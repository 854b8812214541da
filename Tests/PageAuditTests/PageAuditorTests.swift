import APIContract
import Foundation
import PageAudit
import ProjectSettings
import SourceDiagnostics
import Specimen
import SpecimenHarness
import Testing

/// Pages that are generated have no finding, each fault that is put into one has exactly its own, and repairs
/// take it away again.
struct PageAuditorTests {
    private static let auditor: PageAuditor? = {
        var diagnostics = DiagnosticList()
        guard let text = try? Repository.text("spec/docspring.yaml"),
            let contract = Generator.contract(
                SourceFile(path: "docspring.yaml", text: text), into: &diagnostics)?.contract
        else { return nil }
        return PageAuditor(contract, into: &diagnostics)
    }()

    private static func page(_ target: String) throws -> String {
        try Repository.text(
            "Tests/Goldens/generate/docspring/expected/pages/\(target)/create-data-request-token.md")
    }

    private func audit(_ text: String) throws -> DiagnosticList {
        var findings = DiagnosticList(keepingPlaces: true)
        let auditor = try #require(Self.auditor)
        let programs = auditor.audit(SourceFile(path: "page.md", text: text), into: &findings)
        #expect(programs >= 13)
        return findings
    }

    private func fix(_ text: String, suggested: Bool = false) throws -> SourceFixer.Outcome {
        let auditor = try #require(Self.auditor)
        return SourceFixer(makingSuggested: suggested) { source in
            var findings = DiagnosticList(keepingPlaces: true)
            auditor.audit(source, into: &findings)
            return findings
        }.fix(SourceFile(path: "page.md", text: text))
    }

    @Test(arguments: ["vuepress", "github"]) func generatedPagesHaveNoFinding(target: String) throws {
        let findings = try audit(Self.page(target))
        #expect(findings.entries.map { "\($0.diagnostic.id) \($0.diagnostic.message)" } == [])
    }

    @Test(arguments: PageFault.all) func aFaultIsFound(fault: PageFault) throws {
        let page = try Self.page("vuepress")
        let broken = page.replacing(fault.text, with: fault.replacement, maxReplacements: 1)
        try #require(broken != page, "'\(fault.text)' is not on the page")
        let findings = try audit(broken)
        let ids = Set(findings.entries.map(\.diagnostic.id)).sorted()
        #expect(ids == fault.findings, "\(findings.entries.map(\.diagnostic.message))")
        let outcome = try fix(broken)
        let repaired = String(decoding: outcome.source.bytes, as: UTF8.self)
        switch fault.repair {
        case .whole:
            #expect(repaired == page)
            #expect(outcome.diagnostics.isEmpty)
        case .clean:
            #expect(outcome.diagnostics.entries.map(\.diagnostic.message) == [])
            #expect(repaired != broken)
        case .suggested:
            #expect(repaired == broken)
            #expect(String(decoding: try fix(broken, suggested: true).source.bytes, as: UTF8.self) == page)
        case .none:
            #expect(repaired == broken)
            #expect(!outcome.diagnostics.isEmpty)
        }
    }

    @Test func severalFaultsAreRepairedTogether() throws {
        let page = try Self.page("vuepress")
        var broken = page
        for fault in PageFault.all where fault.repair == .whole {
            broken = broken.replacing(fault.text, with: fault.replacement, maxReplacements: 1)
        }
        let outcome = try fix(broken)
        #expect(outcome.diagnostics.entries.map(\.diagnostic.message) == [])
        #expect(outcome.applied > 10)
    }

    @Test func repairsKeepTheLineBreaksOfThePage() throws {
        let page = try Self.page("vuepress").replacing("\n", with: "\r\n")
        let broken = page.replacing("$base_url/data_requests/", with: "$base_url/submissions/")
        try #require(broken != page)
        let outcome = try fix(broken)
        #expect(String(decoding: outcome.source.bytes, as: UTF8.self) == page)
    }

    @Test func reportsDoNotShowWhatLooksLikeACredential() throws {
        let secret = "q7w8e9r1t2y3u4i5o6"
        let page = try Self.page("vuepress").replacing(
            "username=os.environ[\"DOCSPRING_TOKEN_ID\"]", with: "username=\"\(secret)\"")
        let findings = try audit(page)
        #expect(findings.entries.map(\.diagnostic.id) == ["page.literal-credential"])
        for format in DiagnosticFormat.allCases where format != .sarif {
            #expect(!format.format(findings, failsOnWarnings: false).contains(secret), "\(format)")
        }
        #expect(!SARIFFormatter(explain: { _ in "" }).format(findings).contains(secret))
    }

    @Test(arguments: ["sk_test_YOUR_SECRET_KEY", "ghp_xxxxxxxxxxxxxxxxxxxx", "hf_your_token_goes_here"])
    func aPlaceholderBehindAPrefixIsNoCredential(key: String) throws {
        let page = try PageExample.block("js", "const stripe = require('stripe')('\(key)');")
        #expect(page.ids.isEmpty)
        #expect(try PageExample.block("js", "pay('\(key)4f9A');").ids == ["page.literal-credential"])
    }

    @Test func whatLooksLikeACredentialIsCoveredWhereverItStands() throws {
        let secret = "q7w8e9r1t2y3u4i5o6"
        let page = """
            # Create a data request token

            The key \(secret) is ours, twice: `\(secret)`.

            ```bash
            curl -s -u me:\(secret) 'https://api.docspring.com/api/v1/x/\(secret)/\(secret)' # \(secret)
            echo \(secret)
            ```

            """
        let auditor = try #require(Self.auditor)
        let file = SourceFile(path: "page.md", text: page)
        var findings = DiagnosticList(keepingPlaces: true)
        auditor.audit(file, into: &findings)
        #expect(findings.entries.contains { $0.diagnostic.id == "page.literal-credential" })
        #expect(findings.entries.contains { $0.diagnostic.id == "page.unknown-request" })
        for format in DiagnosticFormat.allCases where format != .sarif {
            #expect(!format.format(findings, failsOnWarnings: false).contains(secret), "\(format)")
        }
        let covered = auditor.redacted(file)
        #expect(covered.count == file.bytes.count)
        #expect(String(decoding: covered, as: UTF8.self).components(separatedBy: secret).count == 1)
    }
}

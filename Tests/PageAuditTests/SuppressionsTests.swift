import Foundation
import PageAudit
import ProjectSettings
import SourceDiagnostics
import Specimen
import Testing

/// Comments that let findings pass.
struct SuppressionsTests {
    private static let document = """
        openapi: 3.1.1
        info: {title: Pets, version: "1"}
        servers: [{url: https://api.example.com/v1}]
        paths:
          /pets:
            get: {operationId: listPets, summary: List pets, responses: {"200": {description: All}}}
        """

    private func findings(_ page: String, ignoring ignored: Set<String> = []) throws -> [String] {
        var diagnostics = DiagnosticList()
        let contract = try #require(
            Generator.contract(SourceFile(path: "api.yaml", text: Self.document), into: &diagnostics)?
                .contract)
        let auditor = try #require(PageAuditor(contract, ignoring: ignored, into: &diagnostics))
        var list = DiagnosticList(keepingPlaces: true)
        auditor.audit(SourceFile(path: "page.md", text: page), into: &list)
        return list.sorted.map { "\($0.diagnostic.range?.startLocation.line ?? 0) \($0.diagnostic.id)" }
    }

    private let command = "```bash\ncurl -s https://api.example.com/v1/pets\n```\n"

    @Test func aCommentHoldsForTheNextBlock() throws {
        let comment = "<!-- specimen-ignore page.silent-error: shown above -->\n\n"
        #expect(try findings(command) == ["2 page.silent-error"])
        #expect(try findings(comment + command) == [])
        #expect(try findings(comment + command + "\n" + command) == ["8 page.silent-error"])
    }

    @Test func aHeadingEndsIt() throws {
        let page = "<!-- specimen-ignore page.silent-error: shown above -->\n\n## Next\n\n" + command
        #expect(try findings(page) == ["1 page.unused-ignore", "6 page.silent-error"])
    }

    @Test func aCommentForThePageHoldsEverywhere() throws {
        let page =
            "{/* specimen-ignore-page page.silent-error: all are shown */}\n\n" + command + "\n" + command
        #expect(try findings(page) == [])
    }

    @Test func severalFindingsStandInOne() throws {
        let comment = "<!-- specimen-ignore page.silent-error, page.unknown-request: an old command -->\n\n"
        let page = comment + command.replacing("pets", with: "dogs")
        #expect(try findings(page) == [])
    }

    @Test func aReasonIsNeeded() throws {
        for comment in ["page.silent-error", "page.silent-error:", "page.silent-error: ", ": why", ""] {
            let page = "<!-- specimen-ignore \(comment) -->\n\n" + command
            #expect(try findings(page) == ["1 page.invalid-ignore", "4 page.silent-error"], "\(comment)")
        }
    }

    @Test func whatIsInCodeIsNoComment() throws {
        let page =
            "```bash\n# <!-- specimen-ignore page.silent-error -->\ncurl -s https://api.example.com/v1/pets\n```\n"
        #expect(try findings(page) == ["3 page.silent-error"])
    }

    @Test func whatIsNotToldIsNotMissedEither() throws {
        let page = "<!-- specimen-ignore page.silent-error: shown above -->\n\n## Next\n\n" + command
        #expect(try findings(page, ignoring: ["page.silent-error"]) == [])
    }
}

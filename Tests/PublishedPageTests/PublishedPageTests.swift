import Foundation
import Testing

/// The faults of the page that DocSpring published in 2021 are not on the pages that are generated now.
struct PublishedPageTests {
    @Test func everyFaultHasOneRow() {
        #expect(FaultRow.all.map(\.number) == Array(1...70))
        for row in FaultRow.all { #expect(!row.fault.isEmpty && !row.finding.isEmpty, "\(row.number)") }
    }

    /// Counted as a skip, which single rows of a table are not.
    @Test(
        .enabled(
            if: Tool.missing.isEmpty,
            "not installed, so rows 35 and 57 to 63 are not all judged: \(Tool.missing.joined(separator: ", "))"
        ))
    func everyRowIsJudged() {
        #expect(Tool.missing == [])
    }

    @Test(arguments: Pages.targets, FaultRow.all)
    func aGeneratedPageDoesNotHave(target: String, row: FaultRow) throws {
        let page = try Pages.generated(target)
        #expect(try complaints(of: row, about: page) == [])
    }

    @Test(arguments: FaultRow.all) func aFaultyPageHas(row: FaultRow) throws {
        let found = try complaints(of: row, about: Pages.faulty())
        #expect(found.contains { $0.contains(row.finding) }, "\(found)")
    }

    @Test(
        .enabled(
            if: Pages.published != nil,
            "the published page is not there; set SPECIMEN_SHARED to the folder that holds seed/auth-token.md"
        ),
        arguments: FaultRow.all)
    func thePublishedPageHas(row: FaultRow) throws {
        let file = try #require(Pages.published)
        let page = PublishedPage(try String(contentsOf: file, encoding: .utf8), about: .docSpring)
        let found = try complaints(of: row, about: page)
        #expect(found.contains { $0.contains(row.finding) }, "\(found)")
    }

    /// The programs of a page are the example files, so what is said of one is said of the other.
    @Test(arguments: Pages.targets) func theProgramsOfAPageAreTheExampleFiles(target: String) throws {
        let files = try Pages.generated().filter { $0.key.hasPrefix("examples/") }.map(\.value)
        #expect(files.count == 13)
        #expect(try Pages.generated(target).programs.map(\.code).sorted() == files.sorted())
    }

    private func complaints(of row: FaultRow, about page: PublishedPage) throws -> [String] {
        do {
            return try row.check(page)
        } catch let tool as Tool.Missing {
            try Test.cancel("\(tool.name) is not installed")
        }
    }
}

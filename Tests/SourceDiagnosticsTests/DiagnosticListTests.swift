import SourceDiagnostics
import Testing

struct DiagnosticListTests {
    private let file = SourceFile(path: "b.yaml", text: "0123456789")

    private func place(_ offset: Int) -> SourceRange {
        SourceRange(file: file, start: offset, end: offset + 1)
    }

    @Test func countsRepeatsOfOneFinding() {
        var list = DiagnosticList()
        for offset in 0..<3 { list.error("test.id", "same", at: place(offset)) }
        list.error("test.id", "other", at: place(0))
        list.warning("test.id2", "same", at: place(0))
        #expect(list.entries.map(\.count) == [3, 1, 1])
        #expect(list.entries[0].furtherRanges.map(\.start) == [1, 2])
        #expect(list.count(.error) == 4)
        #expect(list.count(.warning) == 1)
        #expect(list.hasErrors)
    }

    @Test func keepsFindingsOfDifferentFilesApart() {
        var list = DiagnosticList()
        list.error("test.id", "same", at: place(0))
        list.error("test.id", "same", at: SourceRange(file: SourceFile(path: "c", text: "")))
        #expect(list.entries.count == 2)
    }

    @Test func isBounded() {
        var list = DiagnosticList()
        for index in 0..<DiagnosticList.keptFindings + 7 { list.note("test.id", "\(index)", at: nil) }
        for _ in 0..<DiagnosticList.keptPlaces + 7 { list.note("test.id", "0", at: place(1)) }
        #expect(list.entries.count == DiagnosticList.keptFindings)
        #expect(list.droppedCount == 7 + DiagnosticList.keptPlaces + 7)
        var repeated = DiagnosticList()
        for _ in 0..<DiagnosticList.keptPlaces + 7 { repeated.note("test.id", "0", at: place(1)) }
        #expect(repeated.entries[0].furtherRanges.count == DiagnosticList.keptPlaces)
        #expect(repeated.entries[0].count == DiagnosticList.keptPlaces + 7)
    }

    /// More warnings than are kept, and an error behind them all.
    private var crowded: DiagnosticList {
        var list = DiagnosticList()
        for index in 0...DiagnosticList.keptFindings { list.warning("test.id", "\(index)", at: place(0)) }
        list.error("test.error", "wrong", at: place(1))
        return list
    }

    @Test func anErrorIsKeptBehindAnyNumberOfWarnings() {
        var list = crowded
        #expect(list.entries.count == DiagnosticList.keptFindings)
        #expect(list.errorsOnly.entries.map(\.diagnostic.message) == ["wrong"])
        #expect(list.errorsOnly.droppedCount == 0)
        #expect(list.droppedCount == 2)
        list.error("test.error", "wrong", at: place(2))
        #expect(list.errorsOnly.entries.map(\.count) == [2])
        for index in 0..<DiagnosticList.keptFindings { list.error("test.id", "e\(index)", at: place(0)) }
        #expect(list.entries.allSatisfy { $0.diagnostic.severity == .error })
        #expect(list.droppedCount == DiagnosticList.keptFindings + 2)
        #expect(list.count(.error) == DiagnosticList.keptFindings + 2)
    }

    @Test func filteringForgetsNothingThatWasDropped() {
        let list = crowded.filter { _ in true }
        #expect(list.hasErrors)
        #expect(list.count(.warning) == DiagnosticList.keptFindings + 1)
        #expect(list.droppedCount == 2)
        var errors = DiagnosticList()
        for index in 0...DiagnosticList.keptFindings { errors.error("test.id", "\(index)", at: place(0)) }
        #expect(errors.filter { _ in false }.count(.error) == 1)
        #expect(errors.withoutErrors.filter { _ in false }.count(.warning) == 1)
        #expect(!errors.withoutErrors.hasErrors)
    }

    @Test func sortsByFileThenPlaceThenOrder() {
        var list = DiagnosticList()
        list.error("test.c", "later", at: place(5))
        list.error("test.a", "early", at: place(1))
        list.warning("test.b", "early too", at: place(1))
        list.note("test.z", "nowhere", at: nil)
        list.error("test.f", "first file", at: SourceRange(file: SourceFile(path: "a.yaml", text: "")))
        let ids = list.sorted.map(\.diagnostic.id)
        #expect(ids == ["test.z", "test.f", "test.a", "test.b", "test.c"])
    }

    @Test func appendsListsWithTheirPlaces() {
        var first = DiagnosticList()
        first.error("test.id", "same", at: place(0))
        var second = DiagnosticList()
        for offset in 1..<4 { second.error("test.id", "same", at: place(offset)) }
        first.append(contentsOf: second)
        #expect(first.entries.map(\.count) == [4])
        #expect(first.count(.error) == 4)
    }

    /// Places beyond the kept ones, repeats without a place and dropped findings count too.
    @Test func appendingLosesNoCounts() {
        var other = DiagnosticList()
        for _ in 0..<DiagnosticList.keptPlaces + 50 { other.error("test.id", "same", at: place(0)) }
        for _ in 0..<5 { other.warning("test.nowhere", "same", at: nil) }
        var list = DiagnosticList()
        list.append(contentsOf: other)
        #expect(list.count(.error) == DiagnosticList.keptPlaces + 50)
        #expect(list.count(.warning) == 5)
        #expect(list.entries.map(\.count) == [DiagnosticList.keptPlaces + 50, 5])
    }

    @Test func knowsWhenItIsEmpty() {
        var list = DiagnosticList()
        #expect(list.isEmpty)
        list.note("test.id", "x", at: nil)
        #expect(!list.isEmpty)
        #expect(!list.hasErrors)
    }

    @Test func severitiesSortTheWorstFirst() {
        #expect(Diagnostic.Severity.allCases.shuffled().sorted() == [.error, .warning, .note])
    }

    @Test func filterKeepsTheWantedPlaces() {
        let file = SourceFile(path: "a", text: "0123456789")
        var list = DiagnosticList()
        for place in [1, 5, 7] {
            list.error("a.b", "wrong", at: SourceRange(file: file, start: place, end: place + 1))
        }
        list.warning("a.c", "odd", at: SourceRange(file: file, start: 2, end: 3))
        list.note("a.d", "everywhere", at: nil)
        let kept = list.filter { $0.start > 4 }
        #expect(kept.entries.map(\.diagnostic.id) == ["a.b", "a.d"])
        #expect(kept.entries[0].count == 2 && kept.entries[0].diagnostic.range?.start == 5)
        #expect(kept.entries[0].furtherRanges.map(\.start) == [7])
        #expect(kept.count(.error) == 2 && kept.count(.warning) == 0)
        #expect(list.filter { _ in true }.count(.error) == 3)
        #expect(list.errorsOnly.entries.map(\.count) == [3] && list.errorsOnly.count(.warning) == 0)
    }
}

import SourceDiagnostics
import Testing

struct FixItApplierTests {
    private let file = SourceFile(path: "a.yaml", text: "0123456789")

    @Test func editsAreMadeWhereTheyBelong() {
        let fixIts = [fix((8, 9, "I")), fix((0, 0, ">"), (2, 4, "cd"))]
        let chosen = FixItApplier(file).compatible(fixIts)
        #expect(chosen.count == 2)
        #expect(
            String(decoding: FixItApplier(file).apply(chosen.map { fixIts[$0] }), as: UTF8.self)
                == ">01cd4567I9")
        #expect(FixItApplier(file).apply([]) == file.bytes)
    }

    @Test(arguments: [
        ((2, 4), (3, 5), false), ((2, 4), (4, 5), false), ((2, 4), (5, 6), true), ((2, 2), (2, 2), false),
        ((5, 6), (2, 4), true), ((3, 5), (2, 4), false), ((2, 8), (4, 5), false), ((4, 5), (2, 8), false),
        ((9, 10), (0, 1), true), ((0, 1), (9, 11), false),
    ])
    func laterOfTwoThatOverlapIsLeftOut(_ first: (Int, Int), _ second: (Int, Int), _ fits: Bool) {
        let fixIts = [fix((first.0, first.1, "a")), fix((second.0, second.1, "b"))]
        #expect(FixItApplier(file).compatible(fixIts).count == (fits ? 2 : 1))
    }

    @Test func editsOfOtherFilesAreLeftOut() {
        let other = SourceFile(path: "a.yaml", text: "0123456789")
        let fixIt = FixIt("x", .safe, [.init(SourceRange(file: other, start: 0, end: 1), "y")])
        #expect(FixItApplier(file).compatible([fixIt]).isEmpty)
    }

    private func fix(_ edits: (Int, Int, String)...) -> FixIt {
        FixIt("x", .safe, edits.map { .init(SourceRange(file: file, start: $0.0, end: $0.1), $0.2) })
    }
}

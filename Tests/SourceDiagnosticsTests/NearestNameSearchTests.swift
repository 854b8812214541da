import SourceDiagnostics
import Testing

struct NearestNameSearchTests {
    @Test func allSearchesTogetherHaveALimit() {
        var search = NearestNameSearch()
        let names = ["token"] + (0..<1_000).map { "other-\($0)" }
        var gathered = 0
        func candidates() -> [String] {
            gathered += 1
            return names
        }
        #expect(search.hint("tokne", in: candidates()) == "; did you mean 'token'?")
        for _ in 0..<1_000 { _ = search.hint("tokne", in: candidates()) }
        #expect(search.hint("tokne", in: candidates()) == "")
        #expect(gathered <= NearestNameSearch.maximumCandidates / names.count + 1)
    }
}

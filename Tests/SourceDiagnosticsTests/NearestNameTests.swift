import SourceDiagnostics
import Testing

struct NearestNameTests {
    @Test(arguments: [
        ("operationid", "operationId"), ("sumary", "summary"), ("pahts", "paths"), ("sevrers", "servers"),
        ("x", "y"), ("SUMMARY", "summary"),
    ])
    func findsSlips(_ written: String, _ meant: String) {
        let names = ["operationId", "summary", "paths", "servers", "y"]
        #expect(NearestName.find(written, in: names) == meant)
        #expect(NearestName.hint(written, in: names) == "; did you mean '\(meant)'?")
    }

    @Test(arguments: ["", "security", "abcdef"]) func staysSilentOtherwise(_ written: String) {
        #expect(NearestName.find(written, in: ["operationId", "paths"]) == nil)
        #expect(NearestName.hint(written, in: ["operationId", "paths"]) == "")
    }

    @Test func neverProposesTheSameName() {
        #expect(NearestName.find("paths", in: ["paths"]) == nil)
        #expect(NearestName.find("name", in: []) == nil)
    }

    @Test func ofEquallyNearNamesTakesTheFirst() {
        #expect(NearestName.find("bat", in: ["cat", "hat"]) == "cat")
        #expect(NearestName.find("hatt", in: ["cat", "hat"]) == "hat")
    }

    @Test func isBoundedForLongNames() {
        let long = String(repeating: "a", count: 100_000)
        #expect(NearestName.find(long + "b", in: [long]) == long)
    }

    @Test(
        arguments: [
            ("querry", ["query", "header"], "query"), ("cat", ["cap", "car"], nil),
            ("cat", ["cap", "CAT"], "CAT"),
            ("x", ["long", "words"], nil), ("query", ["query"], nil),
        ] as [(String, [String], String?)])
    func theOnlyNearestName(_ name: String, _ candidates: [String], _ expected: String?) {
        #expect(NearestName.findOnly(name, in: candidates) == expected)
    }
}

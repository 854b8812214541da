import Fuzzing
import SpecimenHarness
import Testing

/// Every part that takes bytes from strangers, on the project's own documents and on thousands of variations of
/// them. `./dev fuzz` looks for more, guided by what the inputs reach.
struct FuzzTargetTests {
    /// The project's own inputs: documents with and without faults, templates, pages.
    private static func seeds(_ target: FuzzTarget) throws -> [[UInt8]] {
        let folders = ["spec", "Tests/Goldens/diagnostics", "Tests/RequestMatrixTests/Specs"]
        let paths: [String] =
            switch target {
            case .yaml, .document:
                folders.flatMap { Repository.files(under: $0) }.filter { $0.hasSuffix(".yaml") }
            case .json: Repository.files(under: "Tests").filter { $0.hasSuffix(".json") }
            case .page:
                Repository.files(under: "Tests/Goldens/diagnostics").filter { $0.hasSuffix(".md") }
            case .template, .literals:
                Repository.files(under: "templates/languages").filter { $0.hasSuffix(".tmpl") }
            }
        return try paths.map { Array(try Repository.text($0).utf8) }.filter { $0.count < 4_000 }
    }

    @Test(arguments: FuzzTarget.allCases)
    func promisesAreKept(_ target: FuzzTarget) throws {
        let seeds = try Self.seeds(target)
        #expect(!seeds.isEmpty)
        var mutator = Mutator(seed: 42)
        for seed in seeds { target.run(seed) }
        for _ in 0..<200 { target.run(mutator.variation(of: seeds)) }
    }

    @Test func variationsDifferAndRepeat() {
        var (first, second) = (Mutator(seed: 1), Mutator(seed: 1))
        let seeds = [Array("openapi: 3.1.0".utf8)]
        let variations = (0..<50).map { _ in first.variation(of: seeds) }
        #expect(variations == (0..<50).map { _ in second.variation(of: seeds) })
        #expect(Set(variations).count > 40)
    }
}

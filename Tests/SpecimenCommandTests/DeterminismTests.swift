import ExampleRunner
import SpecimenHarness
import Testing

/// Same input, same bytes: whatever the locale, the time zone, the folders and the number of runs.
struct DeterminismTests {
    @Test(arguments: [
        ["LC_ALL": "C"], ["LC_ALL": "tr_TR.UTF-8", "LANG": "tr_TR.UTF-8"], ["LC_ALL": "de_DE.UTF-8"],
        ["TZ": "Pacific/Kiritimati"], ["TZ": "America/St_Johns"],
        ["HOME": "/nonexistent", "TMPDIR": "/nonexistent"],
        ["SOURCE_DATE_EPOCH": "0"], ["COLUMNS": "20", "TERM": "dumb"], ["FORCE_COLOR": "1"],
    ])
    func environmentsDoNotMatter(_ environment: [String: String]) async throws {
        let first = try await Self.run(in: "/", document: Repository.path("spec/docspring.yaml"))
        let second = try await Self.run(
            in: "/", document: Repository.path("spec/docspring.yaml"), environment: environment)
        #expect(first.count == 29)
        #expect(first == second)
    }

    @Test func foldersDoNotMatter() async throws {
        let elsewhere = try ScratchFolder()
        try elsewhere.write("a b/ü/renamed.yaml", try Repository.text("spec/docspring.yaml").utf8)
        let runs = [
            try await Self.run(in: Repository.root, document: "spec/docspring.yaml"),
            try await Self.run(in: Repository.path("spec"), document: "docspring.yaml"),
            try await Self.run(in: "\(elsewhere.path)/a b", document: "ü/renamed.yaml"),
            try await Self.run(
                in: elsewhere.path, document: "-", input: try Repository.text("spec/docspring.yaml")),
            try await Self.run(in: Repository.root, document: "spec/docspring.yaml", output: "a/b c/é"),
        ]
        #expect(Set(runs).count == 1)
    }

    @Test func runsAreAlike() async throws {
        var runs: Set<[String: [UInt8]]> = []
        for _ in 0..<8 {
            runs.insert(try await Self.run(in: Repository.root, document: "spec/docspring.yaml"))
        }
        #expect(runs.count == 1)
    }

    /// The whole output of one run.
    private static func run(
        in folder: String, document: String, output: String = "output", input: String = "",
        environment: [String: String] = [:]
    ) async throws -> [String: [UInt8]] {
        let scratch = try ScratchFolder()
        var process = SpecimenProcess(in: folder)
        process.environment.merge(environment) { $1 }
        let path = "\(scratch.path)/\(output)"
        let outcome = await process.run(["generate", document, "--output", path], input: Array(input.utf8))
        try #require(outcome.status == 0, "\(outcome.messages)")
        #expect(FileTree(path).others == [])
        return FileTree(path).contents.mapValues(Array.init)
    }
}

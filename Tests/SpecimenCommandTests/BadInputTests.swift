import ExampleRunner
import SpecimenHarness
import Testing

/// What the command does with input that it must refuse: it says where and how to cure it, at once, and leaves what
/// was there as it was.
struct BadInputTests {
    @Test func allKindsAreThere() {
        #expect(BadInput.all.count >= 24)
        #expect(BadInput.bomb.utf8.count <= 470)
        for input in BadInput.all {
            #expect(input.files.allSatisfy { !$0.value.isEmpty || input.id.contains("empty") })
        }
    }

    @Test(arguments: BadInput.all)
    func isRefused(_ input: BadInput) async throws {
        let work = try await Self.generated()
        for (path, bytes) in input.files { try work.folder.write(path, bytes) }
        let outcome = await SpecimenProcess(in: work.folder.path).run(input.arguments)
        #expect(outcome.status == 1, "\(outcome.exit)")
        #expect(
            outcome.firstMessage.hasPrefix(input.start), "\(input.start) is expected:\n\(outcome.messages)")
        #expect(outcome.firstMessage.contains(input.cure), "\(outcome.messages)")
        #expect(outcome.firstMessage.hasSuffix(" [\(input.id)]"), "\(outcome.messages)")
        #expect(outcome.output == "")
        #expect(FileTree("\(work.folder.path)/output") == work.output, "the output was touched")
    }

    @Test(arguments: [
        (["generate"], "SPEC is missing"), (["generate", "a", "b"], "one word too many"),
        (["generate", "spec.yaml", "--ouput", "x"], "did you mean '--output'?"),
        (["generate", "spec.yaml", "--output"], "the value is missing"),
        (["generate", "spec.yaml", "--format", "jsn"], "did you mean 'json'?"),
        (["generate", "spec.yaml", "--only", "page"], "did you mean 'pages'?"),
        (["generate", "spec.yaml", "--check=yes"], "takes no value"),
        (["genrate", "spec.yaml"], "did you mean 'generate'?"), ([], "specimen COMMAND --help"),
        (["explain", "yaml.duplicate-ky"], "did you mean 'yaml.duplicate-key'?"),
        (["dump", "tre", "spec.yaml"], "did you mean 'tree'?"),
        (["completions", "fihs"], "did you mean 'fish'?"),
    ])
    func wrongUsageIsExplained(_ arguments: [String], _ message: String) async throws {
        let work = try await Self.generated()
        let outcome = await SpecimenProcess(in: work.folder.path).run(arguments)
        #expect(outcome.status == 2)
        #expect(outcome.messages.contains(message), "\(outcome.messages)")
        #expect(outcome.output == "")
        #expect(FileTree("\(work.folder.path)/output") == work.output, "the output was touched")
    }

    /// A fault in one operation costs that operation and no other.
    @Test func theOtherOperationsAreGenerated() async throws {
        let folder = try ScratchFolder()
        let text = """
            openapi: 3.1.0
            info: {title: Pets, version: '1'}
            servers: [{url: https://api.example.com}]
            paths:
              /pets: {get: {operationId: listPets, responses: {'200': {description: OK}}}}
              /shops: {get: {operationId: listShops, parameters: [{in: querry}], responses: {'200': {description: OK}}}}

            """
        try folder.write("spec.yaml", text.utf8)
        let run = SpecimenProcess(in: folder.path)
        #expect(await run.run(["generate", "spec.yaml", "--strict"]).status == 1)
        #expect(FileTree("\(folder.path)/output").files.isEmpty, "--strict writes nothing")
        #expect(await run.run(["generate", "spec.yaml"]).status == 1)
        let files = FileTree("\(folder.path)/output").files.keys
        #expect(files.contains("examples/list-pets/curl-http.sh"))
        #expect(!files.contains { $0.contains("list-shops") })
    }

    /// A folder with the good document, and its output with every file changed by hand, so that any writing shows.
    private static func generated() async throws -> (folder: ScratchFolder, output: FileTree) {
        let folder = try ScratchFolder()
        try folder.write("spec.yaml", try Repository.text("spec/docspring.yaml").utf8)
        let outcome = await SpecimenProcess(in: folder.path).run(["generate", "spec.yaml"])
        try #require(outcome.status == 0, "\(outcome.messages)")
        let output = "\(folder.path)/output"
        for (path, file) in FileTree(output).files { try folder.write("output/\(path)", file.bytes + [0x0A]) }
        try folder.write("output/notes.txt", "mine".utf8)
        return (folder, FileTree(output))
    }
}

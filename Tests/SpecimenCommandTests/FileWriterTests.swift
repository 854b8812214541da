import ExampleRunner
import Foundation
import SpecimenHarness
import Testing

/// How outputs reach the disk: only what changed, all or nothing, and never through a link.
struct FileWriterTests {
    private let scratch: ScratchFolder
    private let command: SpecimenProcess
    private let page = "pages/github/create-data-request-token.md"

    init() throws {
        scratch = try ScratchFolder()
        try scratch.write("spec.yaml", try Repository.text("spec/docspring.yaml").utf8)
        command = SpecimenProcess(in: scratch.path)
    }

    private var output: String { "\(scratch.path)/output" }

    private func generate(_ options: String...) async -> SpecimenProcess.Outcome {
        await command.run(["generate", "spec.yaml"] + options)
    }

    @Test func onlyWhatChangedIsWritten() async throws {
        #expect(await generate().messages == "29 files written below output, 0 unchanged\n")
        let before = FileTree(output)
        #expect(await generate().messages == "0 files written below output, 29 unchanged\n")
        #expect(FileTree(output) == before)
        try scratch.write("output/\(page)", "old".utf8)
        try scratch.write("output/mine.txt", "mine".utf8)
        #expect(await generate().messages == "1 file written below output, 28 unchanged\n")
        let after = FileTree(output)
        #expect(after.contents[page] == before.contents[page])
        for (path, file) in before.files where path != page { #expect(after.files[path] == file, "\(path)") }
        #expect(after.contents["mine.txt"] == Data("mine".utf8))
        #expect(after.others == [])
    }

    /// A document of 8 MB, most of it descriptions: one operation changes, and so does one file.
    @Test func editingOneOperationOfALargeDocumentWritesItsFileOnly() async throws {
        let filler = String(repeating: "All that there is to know about it. ", count: 1_000)
        var text =
            "openapi: 3.1.0\ninfo: {title: Large, version: '1'}\nservers: [{url: 'https://a.example'}]\npaths:\n"
        for number in 0..<230 {
            text += """
                  /items/\(number):
                    get:
                      operationId: getItem\(number)
                      summary: Get item number \(number)
                      description: \(filler)
                      responses: {'204': {description: Done}}

                """
        }
        #expect(text.utf8.count > 8_000_000)
        let arguments = ["generate", "large.yaml", "--only", "examples", "--language", "curl,ruby"]
        try scratch.write("large.yaml", text.utf8)
        #expect(await command.run(arguments).messages == "460 files written below output, 0 unchanged\n")
        let before = FileTree(output)
        let edited = text.replacingOccurrences(of: "number 77\n", with: "number 77, and more\n")
        try scratch.write("large.yaml", edited.utf8)
        #expect(await command.run(arguments).messages == "2 files written below output, 458 unchanged\n")
        let after = FileTree(output)
        let changed = after.files.filter { before.files[$0.key] != $0.value }.keys.sorted()
        #expect(changed == ["examples/get-item77/curl-http.sh", "examples/get-item77/ruby-http.rb"])
        #expect(after.others == [])
    }

    @Test func whatStrictRunsRefuseLeavesNothingBehind() async throws {
        let text = try Repository.text("spec/docspring.yaml")
        try scratch.write("spec.yaml", text.replacingOccurrences(of: "operationId: ", with: "x-id: ").utf8)
        #expect(await generate("--strict").status == 1)
        #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.path) == ["spec.yaml"])
        try scratch.write("output/mine.txt", "mine".utf8)
        #expect(await generate("--strict").status == 1)
        #expect(FileTree(output).contents == ["mine.txt": Data("mine".utf8)])
        #expect(try FileManager.default.contentsOfDirectory(atPath: output) == ["mine.txt"])
    }

    @Test func checkWritesNothingAndListsFiles() async throws {
        let missing = await generate("--check")
        #expect(missing.status == 1)
        #expect(
            missing.output.components(separatedBy: "\n").filter { $0.hasPrefix("missing: output/") }.count
                == 29)
        #expect(!FileManager.default.fileExists(atPath: output))
        #expect(await generate().status == 0)
        #expect(await generate("--check").status == 0)
        #expect(await generate("--check").output == "")
        try scratch.write("output/\(page)", "old".utf8)
        let before = FileTree(output)
        let stale = await generate("--check")
        #expect(stale.status == 1)
        #expect(stale.output == "stale: output/\(page)\n")
        #expect(stale.messages.contains("to write them: specimen generate spec.yaml"))
        #expect(FileTree(output) == before)
    }

    @Test func diffShowsWhatWouldChange() async throws {
        #expect(await generate().status == 0)
        #expect(await generate("--diff").output == "")
        let text = try String(contentsOfFile: "\(output)/\(page)", encoding: .utf8)
        var lines = text.components(separatedBy: "\n")
        lines[4] = "changed by hand"
        lines.insert("added by hand", at: 20)
        try scratch.write("output/\(page)", lines.joined(separator: "\n").utf8)
        let before = FileTree(output)
        let outcome = await generate("--diff")
        #expect(outcome.status == 1)
        #expect(FileTree(output) == before)
        #expect(outcome.output.hasPrefix("--- a/\(page)\n+++ b/\(page)\n@@ -"))
        #expect(
            outcome.output.contains("\n-changed by hand\n") && outcome.output.contains("\n-added by hand\n"))
        // The difference is one that other programs can apply.
        try scratch.write("change.diff", outcome.output.utf8)
        let patch = Command(
            "git", ["apply", "../change.diff"], environment: ["PATH": "/usr/bin:/bin"],
            workingDirectory: output)
        let applied = await WorkerQueue.run { ProcessRunner().run(patch) }
        #expect(applied.isSuccess, "\(String(decoding: applied.standardError, as: UTF8.self))")
        #expect(try String(contentsOfFile: "\(output)/\(page)", encoding: .utf8) == text)
    }

    @Test func nothingIsWrittenThroughLinks() async throws {
        try scratch.write("outside/target.md", "mine".utf8)
        try scratch.write("output/pages/github/.keep", [])
        try link("\(output)/\(page)", to: "\(scratch.path)/outside/target.md")
        let file = await generate()
        #expect(file.status == 1)
        #expect(file.firstMessage.hasPrefix("output/\(page):1:1: error: this is not a regular file"))
        #expect(FileTree("\(scratch.path)/outside").contents == ["target.md": Data("mine".utf8)])
        #expect(FileTree(output).files.isEmpty, "all files or none")

        try FileManager.default.removeItem(atPath: "\(output)/pages")
        try link("\(output)/pages", to: "\(scratch.path)/outside")
        let folder = await generate()
        #expect(folder.status == 1)
        #expect(folder.firstMessage.hasPrefix("output/pages:1:1: error: a folder is needed here"))
        #expect(FileTree("\(scratch.path)/outside").contents == ["target.md": Data("mine".utf8)])
        #expect(FileTree(output).files.isEmpty, "all files or none")
    }

    @Test func theOutputItselfMayBeALink() async throws {
        try FileManager.default.createDirectory(
            atPath: "\(scratch.path)/real", withIntermediateDirectories: false)
        try link(output, to: "real")
        #expect(await generate().status == 0)
        #expect(FileTree("\(scratch.path)/real").files.count == 29)
    }

    @Test func foldersInThePlaceOfFilesAreRefused() async throws {
        try scratch.write("output/\(page)/mine.txt", "mine".utf8)
        let outcome = await generate()
        #expect(outcome.status == 1)
        #expect(outcome.firstMessage.contains("[output.not-a-file]"))
        #expect(FileTree(output).contents == ["\(page)/mine.txt": Data("mine".utf8)])
        #expect(FileTree(output).others == [])
    }

    private func link(_ path: String, to target: String) throws {
        try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: target)
    }
}

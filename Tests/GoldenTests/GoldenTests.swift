import ExampleRunner
import Foundation
import SpecimenHarness
import Testing

/// The output of whole runs of the command, byte for byte.
///
/// `SPECIMEN_RECORD_GOLDENS=1 swift test --filter Golden` writes what comes out into the goldens, and fails, so
/// that nobody mistakes it for a test. It is refused where `CI` is set.
struct GoldenTests {
    private static let isRecording = ProcessInfo.processInfo.environment["SPECIMEN_RECORD_GOLDENS"] == "1"
    private static let isRefused = isRecording && ProcessInfo.processInfo.environment["CI"] != nil

    @Test func recordsOnlyForPeople() {
        if Self.isRefused {
            Issue.record("goldens are not recorded under CI; unset SPECIMEN_RECORD_GOLDENS")
        } else if Self.isRecording {
            Issue.record("goldens were recorded; look at the changes, and run the tests again without it")
        }
    }

    @Test(
        .enabled(if: !isRefused, "goldens are not recorded under CI"),
        arguments: GoldenCase.all([.generate, .client]))
    func trees(_ golden: GoldenCase) async throws {
        let scratch = try ScratchFolder()
        let output = "\(scratch.path)/output"
        let outcome = await SpecimenProcess(in: Repository.root).run(
            try golden.arguments() + ["--output", output])
        try #require(outcome.status == 0, "\(outcome.messages)")
        let actual = golden.kind == .client ? "\(output)/client" : output
        let expected = "\(golden.folder)/expected"
        guard Self.isRecording else {
            let difference = await FileTree.difference(expected, actual)
            if !difference.isEmpty { Issue.record("\(difference)") }
            let isSame = FileTree(expected).contents == FileTree(actual).contents
            #expect(isSame || !difference.isEmpty)
            #expect(FileTree(actual).others == [])
            return
        }
        try? FileManager.default.removeItem(atPath: expected)
        try FileManager.default.copyItem(atPath: actual, toPath: expected)
    }

    @Test(
        .enabled(if: !isRefused, "goldens are not recorded under CI"),
        arguments: GoldenCase.all([.regions]))
    func regions(_ golden: GoldenCase) async throws {
        let scratch = try ScratchFolder()
        let pages = "\(scratch.path)/pages"
        try FileManager.default.copyItem(atPath: "\(golden.folder)/pages", toPath: pages)
        let run = SpecimenProcess(in: Repository.root)
        let outcome = await run.run(["docs", pages] + (try golden.arguments()))
        try #require(outcome.status == 0, "\(outcome.messages)")
        let expected = "\(golden.folder)/expected"
        if Self.isRecording {
            try? FileManager.default.removeItem(atPath: expected)
            try FileManager.default.copyItem(atPath: pages, toPath: expected)
        }
        let difference = await FileTree.difference(expected, pages)
        if !difference.isEmpty { Issue.record("\(difference)") }
        #expect(FileTree(pages).others == [])
        let again = await run.run(["docs", pages, "--check"] + (try golden.arguments()))
        #expect(again.status == 0, "\(again.output)")
    }

    @Test(
        .enabled(if: !isRefused, "goldens are not recorded under CI"),
        arguments: GoldenCase.all([.diagnostics]))
    func diagnostics(_ golden: GoldenCase) async throws {
        let path = "\(golden.folder)/expected.txt"
        let actual = try await golden.diagnosticsText()
        if Self.isRecording {
            try actual.write(toFile: path, atomically: true, encoding: .utf8)
        }
        // A case is named after the finding that it shows.
        if !actual.contains(" [\(golden.name)]\n") { Issue.record("the finding does not occur:\n\(actual)") }
        let scratch = try ScratchFolder()
        let file = try scratch.write("expected.txt", actual.utf8)
        let difference = await FileTree.difference(path, file)
        if !difference.isEmpty { Issue.record("\(difference)") }
    }
}

import FileAccess
import Foundation
import SourceDiagnostics
import Testing

/// Whether files get their places together.
struct FileStagingTests {
    private let folder = FileManager.default.temporaryDirectory.appending(
        path: "staging-\(UUID().uuidString)")

    private func inFolder(_ body: () throws -> Void) throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        for path in ["a.txt", "b.txt", "gone/c.txt"] { try write(path, "old") }
        try body()
    }

    private func write(_ path: String, _ text: String) throws {
        let url = folder.appending(path: path)
        try FileManager.default.createDirectory(
            at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: url)
    }

    private var files: [String: String] {
        var files: [String: String] = [:]
        for case let path as String in FileManager.default.enumerator(atPath: folder.path) ?? .init() {
            files[path] = try? String(contentsOf: folder.appending(path: path), encoding: .utf8)
        }
        return files
    }

    private func stage(_ diagnostics: inout DiagnosticList) -> FileStaging {
        var staging = FileStaging(folder: folder.path)
        staging.add("a.txt", Array("new".utf8), into: &diagnostics)
        staging.add("made/d.txt", Array("new".utf8), into: &diagnostics)
        staging.add("gone/c.txt", nil, into: &diagnostics)
        staging.add("b.txt", Array("new".utf8), into: &diagnostics)
        return staging
    }

    @Test func allFilesGetTheirPlaces() throws {
        try inFolder {
            var diagnostics = DiagnosticList()
            var staging = stage(&diagnostics)
            let isDone = staging.commit(into: &diagnostics)
            #expect(isDone)
            #expect(files == ["a.txt": "new", "b.txt": "new", "made/d.txt": "new"])
            #expect(!FileManager.default.fileExists(atPath: folder.appending(path: "gone").path))
        }
    }

    @Test func afterAFailureHalfwayAllIsAsItWas() throws {
        try inFolder {
            var diagnostics = DiagnosticList()
            var staging = stage(&diagnostics)
            // The last file's place is taken by a folder in the meantime.
            try FileManager.default.removeItem(at: folder.appending(path: "b.txt"))
            try write("b.txt/mine.txt", "mine")
            let isDone = staging.commit(into: &diagnostics)
            #expect(!isDone)
            #expect(diagnostics.sorted.map(\.diagnostic.id) == ["output.unwritable"])
            #expect(files == ["a.txt": "old", "gone/c.txt": "old", "b.txt/mine.txt": "mine"])
        }
    }
}

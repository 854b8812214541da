import Foundation
import SourceDiagnostics
import Testing

@testable import FileAccess

/// Which files a document may have read for it.
struct FolderLoaderTests {
    private func inFolder(_ body: (String) throws -> Void) throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "loader-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        let inner = folder.appending(path: "api/parts")
        try FileManager.default.createDirectory(at: inner, withIntermediateDirectories: true)
        for (path, text) in ["api/main.yaml": "main", "api/parts/a.yaml": "a", "secret.yaml": "secret"] {
            try Data(text.utf8).write(to: folder.appending(path: path))
        }
        try FileManager.default.createSymbolicLink(
            at: inner.appending(path: "out.yaml"), withDestinationURL: folder.appending(path: "secret.yaml"))
        try FileManager.default.createSymbolicLink(
            at: inner.appending(path: "in.yaml"), withDestinationURL: inner.appending(path: "a.yaml"))
        try body(folder.path)
    }

    @Test func filesBelowTheFolderAreRead() throws {
        try inFolder { folder in
            let loader = try #require(FolderLoader(fileAt: folder + "/api/main.yaml"))
            #expect(loader.mainPath == "main.yaml")
            let file = try loader.load("parts/a.yaml")
            #expect(file.path == folder + "/api/parts/a.yaml")
            #expect(String(decoding: file.bytes, as: UTF8.self) == "a")
            #expect(try loader.load("parts/in.yaml").bytes == Array("a".utf8))
        }
    }

    @Test(arguments: ["../secret.yaml", "parts/../../secret.yaml", "parts/out.yaml", "parts", "absent.yaml"])
    func nothingElseIs(_ path: String) throws {
        try inFolder { folder in
            let loader = try #require(FolderLoader(fileAt: folder + "/api/main.yaml"))
            #expect(throws: SourceLoadFailure.self) { try loader.load(path) }
        }
    }

    @Test func theRootCanBeWider() throws {
        try inFolder { folder in
            let loader = try #require(FolderLoader(fileAt: folder + "/api/main.yaml", root: folder))
            #expect(loader.mainPath == "api/main.yaml")
            #expect(try loader.load("secret.yaml").path == folder + "/secret.yaml")
            #expect(FolderLoader(fileAt: folder + "/secret.yaml", root: folder + "/api") == nil)
        }
    }
}

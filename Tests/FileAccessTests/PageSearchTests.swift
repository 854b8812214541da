import Foundation
import Testing

@testable import FileAccess

/// Which files of a folder are looked at.
struct PageSearchTests {
    @Test func findsPagesAndNothingElse() throws {
        let folder = FileManager.default.temporaryDirectory.path + "/specimen-\(UUID().uuidString)"
        defer { try? FileManager.default.removeItem(atPath: folder) }
        for path in [
            "b.md", "a/c.MDX", "a/b/d.rst", "x.txt", ".hidden/e.md", ".f.md", "node_modules/g.md",
            "a/node_modules/h/i.md", "md",
        ] {
            let url = URL(filePath: "\(folder)/\(path)")
            try FileManager.default.createDirectory(
                at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data("x".utf8).write(to: url)
        }
        for (link, path) in [("link.md", "b.md"), ("up", ".."), ("a/out", "/"), ("a/loop", ".")] {
            try FileManager.default.createSymbolicLink(
                atPath: "\(folder)/\(link)", withDestinationPath: path)
        }
        let extensions = ["md", "mdx", "rst"]
        #expect(PageSearch.pages(in: folder, extensions: extensions) == ["a/b/d.rst", "a/c.MDX", "b.md"])
        #expect(PageSearch.pages(in: "\(folder)/nothing", extensions: extensions) == nil)
        #expect(PageSearch.kind(folder) == .folder && PageSearch.kind("\(folder)/link.md") == .file)
        #expect(PageSearch.kind("\(folder)/nothing") == .nothing)
    }
}

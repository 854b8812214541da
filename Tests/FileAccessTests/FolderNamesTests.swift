import Foundation
import Testing

@testable import FileAccess

struct FolderNamesTests {
    @Test func namesOfAnyLengthAreRead() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "names-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let names = ["a", ".b", String(repeating: "é", count: 127) + "x"]
        for name in names { try Data().write(to: folder.appending(path: name)) }
        let found = try #require(FolderNames.read(folder.path))
        #expect(Set(found.map { String(decoding: $0, as: UTF8.self) }) == Set(names))
        #expect(FileReader.list(folder.path) == [names[0], names[2]])
    }

    @Test func whatIsNoFolderHasNone() {
        #expect(FolderNames.read("/dev/null") == nil)
    }
}

import Testing

@testable import ExampleRunner

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

@Suite struct ScratchFolderTests {
    private func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

    @Test func folderIsPrivateAndRemovedWithAllThatIsInIt() throws {
        var folder: ScratchFolder? = try ScratchFolder()
        let outside = try ScratchFolder()
        let kept = try outside.write("kept", Array("x".utf8))
        let path = try #require(folder?.path)
        var status = stat()
        #expect(stat(path, &status) == 0)
        #expect(status.st_mode & 0o7777 == 0o700)

        let file = try #require(try folder?.write("a/b/c.txt", Array("hallo".utf8)))
        #expect(file == "\(path)/a/b/c.txt")
        #expect(stat(file, &status) == 0 && status.st_size == 5 && status.st_mode & 0o777 == 0o600)
        try folder?.write("a/b/c.txt", Array("x".utf8), isExecutable: true)
        // What programs leave: links that lead out, folders without permissions, names that are not UTF-8.
        symlink(outside.path, "\(path)/link")
        mkfifo("\(path)/fifo", 0o600)
        let result = ProcessRunner().run(
            shell(
                "mkdir -p d/e; touch \"$(printf 'n\\377')\" d/e/f .hidden; chmod 000 d/e; chmod 500 d",
                in: path))
        #expect(result.isSuccess)

        folder = nil
        #expect(!exists(path))
        #expect(exists(kept))
    }

    @Test(arguments: ["", "/etc/x", "../x", "a/../x", "a//b", "./x", ".", "a/", "a\u{0}b"])
    func pathsStayInside(file: String) throws {
        let folder = try ScratchFolder()
        #expect(throws: ScratchFolder.Failure.self) { try folder.write(file, []) }
    }

    @Test func linksAreNotWrittenThrough() throws {
        let folder = try ScratchFolder()
        let other = try ScratchFolder()
        symlink("\(other.path)/target", "\(folder.path)/link")
        #expect(throws: ScratchFolder.Failure.self) { try folder.write("link", [1]) }
        #expect(!exists("\(other.path)/target"))
    }
}

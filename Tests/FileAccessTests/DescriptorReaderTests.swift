import Foundation
import SourceDiagnostics
import Testing

@testable import FileAccess

/// Whatever cannot be read is said, and why.
struct DescriptorReaderTests {
    @Test func pipesAreReadToTheirEnd() throws {
        let pipe = Pipe()
        try pipe.fileHandleForWriting.write(contentsOf: Data("openapi".utf8))
        try pipe.fileHandleForWriting.close()
        #expect(
            try DescriptorReader.read(pipe.fileHandleForReading.fileDescriptor) == Array("openapi".utf8))
    }

    @Test func aClosedDescriptorIsNotEmpty() {
        #expect(throws: DescriptorReader.Failure.system(EBADF)) { try DescriptorReader.read(-1) }
    }

    @Test func aFolderIsNotEmpty() throws {
        let folder = open("/", O_RDONLY)
        defer { close(folder) }
        #expect(throws: DescriptorReader.Failure.folder) { try DescriptorReader.read(folder) }
    }

    @Test func thereIsALimit() throws {
        let zeros = open("/dev/zero", O_RDONLY)
        defer { close(zeros) }
        #expect(throws: DescriptorReader.Failure.tooLarge) { try DescriptorReader.read(zeros) }
    }

    @Test(arguments: [
        ("/nowhere/api.yaml", "file.unreadable"), ("/", "file.is-folder"), ("/dev/zero", "file.too-large"),
    ])
    func filesSayTheSame(_ path: String, _ id: String) {
        var diagnostics = DiagnosticList()
        #expect(FileReader.read(path, into: &diagnostics) == nil)
        #expect(diagnostics.entries.map(\.diagnostic.id) == [id])
    }

    #if os(Linux)
        @Test func aReadErrorIsNotTakenForSize() {
            var diagnostics = DiagnosticList()
            #expect(FileReader.read("/proc/self/mem", into: &diagnostics) == nil)
            #expect(diagnostics.entries.map(\.diagnostic.id) == ["file.unreadable"])
        }
    #endif
}

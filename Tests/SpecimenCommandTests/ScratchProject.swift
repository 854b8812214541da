import Foundation

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// A folder with files in which the command is run, removed with the value.
final class ScratchProject {
    /// What a run of the command did.
    struct Outcome {
        let status: Int32
        let output: String
        let messages: String
    }

    let folder: String

    init(_ files: [String: String]) throws {
        folder = FileManager.default.temporaryDirectory.path + "/specimen-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        for (path, text) in files { try write(path, text) }
    }

    deinit { try? FileManager.default.removeItem(atPath: folder) }

    func write(_ path: String, _ text: String) throws {
        let url = URL(fileURLWithPath: "\(folder)/\(path)")
        try FileManager.default.createDirectory(
            at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: url)
    }

    func read(_ path: String) throws -> String {
        try String(contentsOfFile: "\(folder)/\(path)", encoding: .utf8)
    }

    /// The files below a folder by path.
    func files(_ path: String) -> [String] {
        let names = FileManager.default.enumerator(atPath: "\(folder)/\(path)")?.compactMap { $0 as? String }
        return (names ?? []).filter { name in
            var isFolder: ObjCBool = false
            _ = FileManager.default.fileExists(atPath: "\(folder)/\(path)/\(name)", isDirectory: &isFolder)
            return !isFolder.boolValue
        }.sorted()
    }

    /// When a file was written last, in nanoseconds, and its permissions.
    func status(_ path: String) -> (modified: Int, mode: UInt32) {
        var status = stat()
        guard lstat("\(folder)/\(path)", &status) == 0 else { return (0, 0) }
        #if canImport(Glibc)
            let time = status.st_mtim
        #else
            let time = status.st_mtimespec
        #endif
        return (Int(time.tv_sec) * 1_000_000_000 + Int(time.tv_nsec), UInt32(status.st_mode & 0o777))
    }

    @discardableResult
    func run(_ arguments: String...) throws -> Outcome { try run(arguments) }

    @discardableResult
    func run(_ arguments: [String]) throws -> Outcome {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: Self.executable)
        process.arguments = arguments
        process.currentDirectoryURL = URL(fileURLWithPath: folder)
        process.environment = ["PATH": "/usr/bin:/bin"]
        let paths = ["stdout", "stderr"].map { "\(folder)/.\($0)" }
        for path in paths { _ = FileManager.default.createFile(atPath: path, contents: nil) }
        process.standardOutput = FileHandle(forWritingAtPath: paths[0])
        process.standardError = FileHandle(forWritingAtPath: paths[1])
        process.standardInput = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        return Outcome(
            status: process.terminationStatus, output: try read(".stdout"), messages: try read(".stderr"))
    }

    /// The executable stands beside the bundle of the tests.
    static let executable: String = {
        let bundle = CommandLine.arguments.first { $0.contains(".xctest") } ?? CommandLine.arguments[0]
        var folder = URL(fileURLWithPath: bundle)
        while folder.path.contains(".xctest") { folder.deleteLastPathComponent() }
        return folder.appendingPathComponent("specimen").path
    }()
}

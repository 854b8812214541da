import ExampleRunner
package import Foundation

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// What stands below a folder at one moment.
package struct FileTree: Equatable, Sendable {
    /// A regular file.
    package struct File: Equatable, Sendable {
        /// The content.
        package let bytes: Data
        /// When it was written last, in nanoseconds.
        package let modified: Int
        /// The file behind the name: another number means that it was replaced.
        package let number: UInt64
    }

    /// The regular files by their path from the folder; hidden ones are left out.
    package private(set) var files: [String: File] = [:]
    /// The hidden files and what is neither file nor folder, by path; a tool leaves none behind.
    package private(set) var others: Set<String> = []

    /// The contents without times and numbers.
    package var contents: [String: Data] { files.mapValues(\.bytes) }

    /// Reads a folder; one that is not there is empty.
    package init(_ folder: String) { read(folder, "") }

    private mutating func read(_ folder: String, _ prefix: String) {
        for name in (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? [] {
            let path = "\(folder)/\(name)"
            var status = stat()
            guard lstat(path, &status) == 0 else { continue }
            switch status.st_mode & S_IFMT {
            case S_IFDIR where !name.hasPrefix("."): read(path, "\(prefix)\(name)/")
            case S_IFREG where !name.hasPrefix("."):
                files[prefix + name] = File(
                    bytes: (try? Data(contentsOf: URL(filePath: path))) ?? Data(),
                    modified: Self.nanoseconds(status), number: UInt64(status.st_ino))
            default: others.insert(prefix + name)
            }
        }
    }

    private static func nanoseconds(_ status: stat) -> Int {
        #if canImport(Glibc)
            let time = status.st_mtim
        #else
            let time = status.st_mtimespec
        #endif
        return time.tv_sec * 1_000_000_000 + time.tv_nsec
    }

    /// How two folders differ, as `diff -ruN` shows it; empty when they hold the same.
    package static func difference(_ old: String, _ new: String) async -> String {
        let command = Command(
            "diff", ["-ruN", old, new], environment: ["PATH": "/usr/bin:/bin", "LC_ALL": "C"],
            workingDirectory: "/")
        let result = await WorkerQueue.run { ProcessRunner().run(command) }
        let text = String(decoding: result.standardOutput + result.standardError, as: UTF8.self)
        return result.isSuccess ? "" : text.isEmpty ? "diff could not be run: \(result.exit)" : text
    }
}

package import SourceDiagnostics

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Compares generated files with those below a folder, and writes them: all of them, or none.
package struct FileWriter {
    /// What is to become of a file.
    package struct Change {
        /// The path below the folder.
        package let path: String
        /// The bytes that are there; nil when there is no file.
        package let old: [UInt8]?
        /// The bytes that belong there; nil when the file is to go.
        package let new: [UInt8]?

        /// Makes a change.
        package init(path: String, old: [UInt8]?, new: [UInt8]?) {
            self.path = path
            self.old = old
            self.new = new
        }
    }

    private let folder: String

    /// Makes a writer for a folder, which need not exist yet.
    package init(folder: String) { self.folder = folder }

    /// The files that are not as they should be.
    /// - Parameter files: the files by path; without bytes those that should not be there.
    package func changes(_ files: [(path: String, bytes: [UInt8]?)]) -> [Change] {
        files.compactMap { file in
            let old = file.bytes != nil || holds(file.path) ? contents("\(folder)/\(file.path)") : nil
            return old == file.bytes ? nil : Change(path: file.path, old: old, new: file.bytes)
        }
    }

    /// Whether there is a regular file at a path below the folder, and no link on the way to it.
    package func holds(_ path: String) -> Bool {
        let ends = path.indices.filter { path[$0] == "/" } + [path.endIndex]
        return ends.allSatisfy { end in
            var status = stat()
            return lstat("\(folder)/\(path[..<end])", &status) == 0
                && status.st_mode & S_IFMT == (end == path.endIndex ? S_IFREG : S_IFDIR)
        }
    }

    /// Writes changes.
    /// - Parameters:
    ///   - changes: what to write.
    ///   - diagnostics: takes the reason when nothing could be written.
    /// - Returns: whether everything was written.
    package func write(_ changes: [Change], into diagnostics: inout DiagnosticList) -> Bool {
        var staging = FileStaging(folder: folder)
        for change in changes { staging.add(change.path, change.new, into: &diagnostics) }
        return staging.commit(into: &diagnostics)
    }

    private func contents(_ path: String) -> [UInt8]? {
        var status = stat()
        guard lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
        var diagnostics = DiagnosticList()
        return FileReader.read(path, into: &diagnostics)?.bytes
    }
}

package import SourceDiagnostics

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Writes generated files below a folder: all of them, or none.
///
/// Every file is first written beside its place under a temporary name, then all are renamed. Files
/// that hold the right bytes already are not touched.
package struct FileWriter {
    /// What is to become of a file.
    package struct Change {
        /// The path below the folder.
        package let path: String
        /// The bytes that are there; nil when there is no file.
        package let old: [UInt8]?
        /// The bytes that belong there.
        package let new: [UInt8]

        /// Makes a change.
        package init(path: String, old: [UInt8]?, new: [UInt8]) {
            self.path = path
            self.old = old
            self.new = new
        }
    }

    private let folder: String

    /// Makes a writer for a folder, which need not exist yet.
    package init(folder: String) { self.folder = folder }

    /// The files that are not as they should be.
    package func changes(_ files: [(path: String, bytes: [UInt8])]) -> [Change] {
        files.compactMap { file in
            let old = contents("\(folder)/\(file.path)")
            return old == file.bytes ? nil : Change(path: file.path, old: old, new: file.bytes)
        }
    }

    /// Writes changes.
    /// - Parameters:
    ///   - changes: what to write.
    ///   - diagnostics: takes the reason when nothing could be written.
    /// - Returns: whether everything was written.
    package func write(_ changes: [Change], into diagnostics: inout DiagnosticList) -> Bool {
        var staged: [(temporary: String, final: String)] = []
        for change in changes {
            let final = "\(folder)/\(change.path)"
            let temporary = final + ".specimen-\(getpid())"
            guard checkParents(change.path, into: &diagnostics),
                store(change.new, temporary, final, into: &diagnostics)
            else {
                for file in staged { unlink(file.temporary) }
                return false
            }
            staged.append((temporary, final))
        }
        for (index, file) in staged.enumerated() where rename(file.temporary, file.final) != 0 {
            fail(file.final, errno, into: &diagnostics)
            for rest in staged[index...] { unlink(rest.temporary) }
            return false
        }
        return true
    }

    private func store(
        _ bytes: [UInt8], _ temporary: String, _ final: String, into diagnostics: inout DiagnosticList
    ) -> Bool {
        var status = stat()
        let isThere = lstat(final, &status) == 0
        if isThere, status.st_mode & S_IFMT != S_IFREG {
            diagnostics.error(
                "output.not-a-file",
                "this is not a regular file, so it is not replaced; remove it or choose another folder",
                at: place(final))
            return false
        }
        let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o644)
        guard descriptor >= 0 else {
            fail(final, errno, into: &diagnostics)
            return false
        }
        if isThere { fchmod(descriptor, status.st_mode & 0o777) }
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { systemWrite(descriptor, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { break }
            rest = rest.dropFirst(count)
        }
        let error = errno
        guard close(descriptor) == 0, rest.isEmpty else {
            unlink(temporary)
            fail(final, error, into: &diagnostics)
            return false
        }
        return true
    }

    /// Makes the folders of a path; none of them may be a link, which could lead anywhere.
    private func checkParents(_ path: String, into diagnostics: inout DiagnosticList) -> Bool {
        var current = folder
        var parts = path.split(separator: "/").dropLast().map(String.init)[...]
        if !makeFolders(folder) {
            fail(folder, errno, into: &diagnostics)
            return false
        }
        while let part = parts.popFirst() {
            current += "/" + part
            var status = stat()
            if lstat(current, &status) != 0 {
                guard mkdir(current, 0o755) == 0 else {
                    fail(current, errno, into: &diagnostics)
                    return false
                }
            } else if status.st_mode & S_IFMT != S_IFDIR {
                diagnostics.error(
                    "output.not-a-folder", "a folder is needed here, but this is something else",
                    at: place(current))
                return false
            }
        }
        return true
    }

    private func makeFolders(_ path: String) -> Bool {
        var status = stat()
        if stat(path, &status) == 0 {
            errno = ENOTDIR
            return status.st_mode & S_IFMT == S_IFDIR
        }
        if let slash = path.lastIndex(of: "/"), slash > path.startIndex, !makeFolders(String(path[..<slash]))
        {
            return false
        }
        return mkdir(path, 0o755) == 0 || errno == EEXIST
    }

    private func fail(_ path: String, _ error: Int32, into diagnostics: inout DiagnosticList) {
        diagnostics.error(
            "output.unwritable",
            "this cannot be written: \(String(cString: strerror(error))); choose another folder, or change its "
                + "permissions",
            at: place(path))
    }

    private func place(_ path: String) -> SourceRange { SourceRange(file: SourceFile(path: path, bytes: [])) }

    private func contents(_ path: String) -> [UInt8]? {
        var status = stat()
        guard lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
        var diagnostics = DiagnosticList()
        return FileReader.read(path, into: &diagnostics)?.bytes
    }
}

/// `write(2)` under a name that no method hides.
private func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
    write(descriptor, bytes, count)
}

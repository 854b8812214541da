import FileAccess

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// A fresh folder that nobody else can read, removed with all that is in it when it goes away.
package final class ScratchFolder: Sendable {
    /// What could not be done, and why.
    package struct Failure: Error, Sendable, CustomStringConvertible {
        /// A sentence without a full stop.
        package let description: String

        init(_ attempt: String, code: Int32) {
            description = "\(attempt): \(String(cString: strerror(code)))"
        }
    }

    /// The folder's absolute path.
    package let path: String

    /// Makes a folder with mode 0700 under `TMPDIR`, or under `/tmp`.
    package init() throws(Failure) {
        let parent = getenv("TMPDIR").map { String(cString: $0) } ?? ""
        let template = "\(parent.hasPrefix("/") ? parent : "/tmp")/specimen-XXXXXX"
        var bytes = Array(template.utf8CString)
        guard let made = mkdtemp(&bytes).map({ String(cString: $0) }) else {
            throw Failure("could not make the folder \(template)", code: errno)
        }
        path = made
    }

    /// Writes a file, with the folders on the way to it.
    /// - Parameters:
    ///   - file: a relative path without `.` and `..` segments.
    ///   - contents: the bytes of the file.
    ///   - isExecutable: whether the file may be run.
    /// - Returns: the file's absolute path.
    /// - Throws: `Failure` when the path leaves the folder or the file cannot be written.
    @discardableResult
    package func write(
        _ file: String, _ contents: some Collection<UInt8>, isExecutable: Bool = false
    ) throws(Failure) -> String {
        let segments = file.split(separator: "/", omittingEmptySubsequences: false)
        guard !segments.contains(where: { ["", ".", ".."].contains($0) }), !file.utf8.contains(0) else {
            throw Failure("could not write \(file)", code: EINVAL)
        }
        var target = path
        for segment in segments.dropLast() {
            target += "/\(segment)"
            guard mkdir(target, 0o700) == 0 || errno == EEXIST else {
                throw Failure("could not make the folder \(target)", code: errno)
            }
        }
        target = "\(path)/\(file)"
        // O_NOFOLLOW: a program that ran in the folder may have left a link that leads out of it.
        let descriptor = open(
            target, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC, isExecutable ? 0o700 : 0o600)
        guard descriptor >= 0 else { throw Failure("could not write \(target)", code: errno) }
        defer { close(descriptor) }
        let bytes = Array(contents)
        var written = 0
        while written < bytes.count {
            let count = bytes[written...].withUnsafeBytes { writeSome(descriptor, $0) }
            guard count > 0 else {
                if count < 0 && errno == EINTR { continue }
                throw Failure("could not write \(target)", code: errno)
            }
            written += count
        }
        return target
    }

    /// Makes a symbolic link in the folder.
    /// - Parameters:
    ///   - name: its name, without slashes.
    ///   - target: an absolute path.
    /// - Throws: `Failure` when it cannot be made.
    package func link(_ name: String, to target: String) throws(Failure) {
        guard !name.contains("/"), symlink(target, "\(path)/\(name)") == 0 else {
            throw Failure("could not link \(name) to \(target)", code: name.contains("/") ? EINVAL : errno)
        }
    }

    deinit { removeTree(Array(path.utf8CString)) }
}

/// The system call, under a name that does not look like the method above.
private func writeSome(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
    write(descriptor, bytes.baseAddress, bytes.count)
}

/// Removes a folder and everything in it, following no link. What cannot be removed stays.
/// - Parameter root: the path as C bytes, because names of files need not be UTF-8.
private func removeTree(_ root: [CChar]) {
    var folders = [root]
    var next = 0
    while next < folders.count {
        let folder = folders[next]
        next += 1
        // A program may have taken its own permissions away.
        chmod(folder, 0o700)
        for name in FolderNames.read(folder) ?? [] {
            let path = folder.dropLast() + [0x2F] + name.map(CChar.init(bitPattern:)) + [0]
            var status = stat()
            guard lstat(Array(path), &status) == 0 else { continue }
            if status.st_mode & S_IFMT == S_IFDIR { folders.append(Array(path)) } else { unlink(Array(path)) }
        }
    }
    for folder in folders.reversed() { rmdir(folder) }
}

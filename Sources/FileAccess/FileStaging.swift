package import SourceDiagnostics

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Takes generated files one after the other, and puts them in their places together: all of them, or none.
///
/// Files wait beside their places under temporary names; a folder that is not there yet waits as a whole, so that
/// a new tree needs one change of name only. Files that hold the right bytes already are not touched. When one cannot
/// get its place, those that have theirs already are taken back.
package struct FileStaging {
    /// A folder that files belong in.
    private struct Place {
        /// Where its files are written until `commit`.
        let path: String
        /// Whether the whole folder waits under another name.
        let isNew: Bool
    }

    /// What happens to one name on `commit`.
    private struct Step {
        /// The name under which the new file or folder waits; nil when the old file only goes.
        let temporary: String?
        /// The name that it gets.
        let final: String
        /// Where the old file is until all steps are done.
        let aside: String
    }

    private let root: String
    private let suffix = ".specimen-\(getpid())"
    private var places: [String: Place] = [:]
    /// The folder of the last file: most files come with others of their folder.
    private var last: (folder: String, place: Place)?
    private var steps: [Step] = []
    private var isBroken = false
    /// How many files were given to be written.
    package private(set) var count = 0
    /// How many of them are not as they should be.
    package private(set) var changedCount = 0
    /// How many files are to go.
    package private(set) var removedCount = 0
    /// Whether there is nothing to write and nothing to remove.
    package var isEmpty: Bool { count + removedCount == 0 }

    /// Makes a place for the files below a folder, which need not exist yet.
    package init(folder: String) {
        var root = folder
        while root.utf8.count > 1, root.hasSuffix("/") { root.removeLast() }
        self.root = root
    }

    /// Takes a file. After a failure nothing more is taken.
    /// - Parameters:
    ///   - path: the path below the folder.
    ///   - bytes: what belongs there; nil when the file is to go, which it does if no link is on the way to it.
    ///   - diagnostics: takes the reason when it could not be written.
    package mutating func add(_ path: String, _ bytes: [UInt8]?, into diagnostics: inout DiagnosticList) {
        guard !isBroken else { return }
        guard let bytes else {
            guard FileWriter(folder: root).holds(path) else { return }
            removedCount += 1
            return wait(nil, for: "\(root)/\(path)")
        }
        count += 1
        let slash = path.utf8.lastIndex(of: UInt8(ascii: "/"))
        let folder = slash.map { String(path[..<$0]) } ?? ""
        guard let place = place(folder, into: &diagnostics) else {
            isBroken = true
            return
        }
        let name = slash.map { path[path.index(after: $0)...] } ?? path[...]
        let final = "\(place.path)/\(name)"
        var mode: mode_t?
        if !place.isNew {
            var status = stat()
            if lstat(final, &status) == 0 {
                guard status.st_mode & S_IFMT == S_IFREG else {
                    isBroken = true
                    diagnostics.error(
                        "output.not-a-file",
                        "this is not a regular file, so it is not replaced; remove it or choose another folder",
                        at: SourceRange(file: SourceFile(path: final, bytes: [])))
                    return
                }
                if Int(status.st_size) == bytes.count, Self.contents(final) == bytes { return }
                mode = status.st_mode & 0o777
            }
        }
        changedCount += 1
        let temporary = place.isNew ? final : final + suffix
        if !place.isNew { wait(temporary, for: final) }
        if !Self.store(bytes, temporary, mode) { fail(final, errno, into: &diagnostics) }
    }

    private mutating func wait(_ temporary: String?, for final: String) {
        steps.append(Step(temporary: temporary, final: final, aside: "\(final).old\(suffix)"))
    }

    /// Gives everything its name.
    /// - Parameter diagnostics: takes the reason when nothing was written.
    /// - Returns: whether everything is in its place. If not, everything is as it was.
    package mutating func commit(into diagnostics: inout DiagnosticList) -> Bool {
        guard !isBroken else {
            discard()
            return false
        }
        for (index, step) in steps.enumerated() where !Self.take(step) {
            fail(step.final, errno, into: &diagnostics)
            steps[..<index].reversed().forEach(Self.takeBack)
            discard()
            return false
        }
        for step in steps {
            unlink(step.aside)
            if step.temporary == nil { removeEmptyFolders(around: step.final) }
        }
        steps = []
        return true
    }

    /// Removes what waits.
    package mutating func discard() {
        for temporary in steps.compactMap(\.temporary) { Self.remove(temporary) }
        steps = []
    }

    /// Takes a step, with the old file set aside; `errno` says why not.
    private static func take(_ step: Step) -> Bool {
        guard let temporary = step.temporary else { return rename(step.final, step.aside) == 0 }
        var status = stat()
        let isThere = lstat(step.final, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
        // A second name leaves no moment without the file, but not every file system has them.
        if isThere, link(step.final, step.aside) != 0, rename(step.final, step.aside) != 0 { return false }
        if rename(temporary, step.final) == 0 { return true }
        let error = errno
        // `rename` leaves two names of one file as they are.
        if isThere, rename(step.aside, step.final) == 0 { unlink(step.aside) }
        errno = error
        return false
    }

    private static func takeBack(_ step: Step) {
        if let temporary = step.temporary { rename(step.final, temporary) }
        rename(step.aside, step.final)
    }

    /// Removes the folders around a file that is gone, up to the root, as far as nothing else is in them.
    private func removeEmptyFolders(around path: String) {
        var folder = path[...]
        while let slash = folder.utf8.lastIndex(of: UInt8(ascii: "/")) {
            folder = folder[..<slash]
            guard folder.utf8.count > root.utf8.count, rmdir(String(folder)) == 0 else { return }
        }
    }

    /// The place of a folder below the root. No folder on the way may be a link, which could lead anywhere; the
    /// root itself may.
    private mutating func place(_ folder: String, into diagnostics: inout DiagnosticList) -> Place? {
        if let last, last.folder == folder { return last.place }
        if let known = places[folder] {
            last = (folder, known)
            return known
        }
        var parent = Place(path: "", isNew: false)
        if !folder.isEmpty {
            let slash = folder.utf8.lastIndex(of: UInt8(ascii: "/"))
            guard let outer = place(slash.map { String(folder[..<$0]) } ?? "", into: &diagnostics) else {
                return nil
            }
            parent = outer
        }
        let name =
            folder.utf8.lastIndex(of: UInt8(ascii: "/")).map { folder[folder.index(after: $0)...] }
            ?? folder[...]
        let final = folder.isEmpty ? root : "\(parent.path)/\(name)"
        guard let place = parent.isNew ? make(final, inNew: true) : existing(final, folder, &diagnostics)
        else {
            fail(final, errno, into: &diagnostics)
            return nil
        }
        places[folder] = place
        last = (folder, place)
        return place
    }

    /// The place of a folder that may be there already.
    private mutating func existing(
        _ final: String, _ folder: String, _ diagnostics: inout DiagnosticList
    ) -> Place? {
        var status = stat()
        let isThere = folder.isEmpty ? stat(final, &status) == 0 : lstat(final, &status) == 0
        if !isThere {
            guard !folder.isEmpty || makeParents(final) else { return nil }
            return make(final, inNew: false)
        }
        guard status.st_mode & S_IFMT == S_IFDIR else {
            if folder.isEmpty {
                errno = ENOTDIR
            } else {
                isBroken = true
                diagnostics.error(
                    "output.not-a-folder", "a folder is needed here, but this is something else",
                    at: SourceRange(file: SourceFile(path: final, bytes: [])))
            }
            return nil
        }
        return Place(path: final, isNew: false)
    }

    private mutating func make(_ final: String, inNew: Bool) -> Place? {
        let path = inNew ? final : final + suffix
        guard mkdir(path, 0o755) == 0 else { return nil }
        if !inNew { wait(path, for: final) }
        return Place(path: path, isNew: true)
    }

    /// Makes the folders around the root.
    private func makeParents(_ path: String) -> Bool {
        guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")), slash > path.startIndex else {
            return true
        }
        let parent = String(path[..<slash])
        var status = stat()
        if stat(parent, &status) == 0 {
            errno = ENOTDIR
            return status.st_mode & S_IFMT == S_IFDIR
        }
        return makeParents(parent) && (mkdir(parent, 0o755) == 0 || errno == EEXIST)
    }

    private mutating func fail(_ path: String, _ error: Int32, into diagnostics: inout DiagnosticList) {
        guard !isBroken else { return }
        isBroken = true
        diagnostics.error(
            "output.unwritable",
            "this cannot be written: \(String(cString: strerror(error))); choose another folder, or change its "
                + "permissions",
            at: SourceRange(file: SourceFile(path: path, bytes: [])))
    }

    private static func contents(_ path: String) -> [UInt8]? {
        var diagnostics = DiagnosticList()
        return FileReader.read(path, into: &diagnostics)?.bytes
    }

    /// Writes a new file; `errno` says why not.
    private static func store(_ bytes: [UInt8], _ path: String, _ mode: mode_t?) -> Bool {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o644)
        guard descriptor >= 0 else { return false }
        if let mode { fchmod(descriptor, mode) }
        var start = 0
        while start < bytes.count {
            let count = bytes.withUnsafeBytes { buffer in
                systemWrite(descriptor, buffer.baseAddress.map { $0 + start }, buffer.count - start)
            }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else {
                let error = errno
                close(descriptor)
                errno = error
                return false
            }
            start += count
        }
        return close(descriptor) == 0
    }

    /// Removes a file, or a folder that was made here with all that is in it.
    private static func remove(_ path: String, depth: Int = 16) {
        guard unlink(path) != 0, depth > 0, let names = FolderNames.read(path) else { return }
        for name in names { remove("\(path)/\(String(decoding: name, as: UTF8.self))", depth: depth - 1) }
        rmdir(path)
    }
}

/// `write(2)` under a name that no method hides.
private func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
    write(descriptor, bytes, count)
}

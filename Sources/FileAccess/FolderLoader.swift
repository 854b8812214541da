package import SourceDiagnostics

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Reads the files that a document refers to, from the document's own folder and those in it.
///
/// Links are followed first and judged after: a link that leads out of the folder is refused.
package struct FolderLoader: SourceLoader {
    /// The folder as the user named it, with a slash at its end; empty for the current one.
    private let prefix: String
    /// The folder without links and without a final slash.
    private let root: String
    /// The document's path below the folder.
    package let mainPath: String

    /// Makes a loader for the files that a document may refer to.
    /// - Parameters:
    ///   - path: the document's path as the user wrote it.
    ///   - folder: the folder that references may lead into; nil for the document's own.
    /// - Returns: nil when the document is not in the folder: it is standard input, or not there.
    package init?(fileAt path: String, root folder: String? = nil) {
        guard path != "-", let resolved = Self.resolve(path) else { return nil }
        if let folder {
            guard var root = Self.resolve(folder) else { return nil }
            while root.hasSuffix("/") { root.removeLast() }
            guard resolved.hasPrefix(root + "/") else { return nil }
            self.root = root
            prefix = folder.hasSuffix("/") ? folder : folder + "/"
        } else {
            guard let end = resolved.lastIndex(of: "/") else { return nil }
            root = String(resolved[..<end])
            prefix = path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
        }
        mainPath = String(resolved.dropFirst(root.count + 1))
    }

    /// The file at a path below the folder.
    package func load(_ path: String) throws(SourceLoadFailure) -> SourceFile {
        guard let resolved = Self.resolve("\(root)/\(path)") else { throw Self.failure(.system(errno)) }
        guard resolved.hasPrefix(root + "/") else {
            throw SourceLoadFailure("a link leads out of the root folder; copy the file into it")
        }
        // Without waiting: a pipe must not hold the program up.
        let descriptor = open(resolved, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
        guard descriptor >= 0 else { throw Self.failure(.system(errno)) }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
            throw SourceLoadFailure("it is not a file; name the file in it")
        }
        do throws(DescriptorReader.Failure) {
            return SourceFile(path: prefix + path, bytes: try DescriptorReader.read(descriptor))
        } catch {
            throw Self.failure(error)
        }
    }

    private static func failure(_ failure: DescriptorReader.Failure) -> SourceLoadFailure {
        SourceLoadFailure(failure.reason)
    }

    private static func resolve(_ path: String) -> String? {
        guard let resolved = realpath(path, nil) else { return nil }
        defer { free(resolved) }
        return String(cString: resolved)
    }
}

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Looks for pages in a folder that a user names.
package enum PageSearch {
    /// What becomes of a path.
    package enum Kind {
        case file, folder, nothing
    }

    /// Folders in which other programs keep what is not the user's.
    private static let foreignFolders: Set = ["node_modules"]
    private static let maximumDepth = 32

    /// What there is at a path.
    package static func kind(_ path: String) -> Kind {
        var status = stat()
        guard stat(path, &status) == 0 else { return .nothing }
        return status.st_mode & S_IFMT == S_IFDIR ? .folder : .file
    }

    /// The regular files of some extensions below a folder, by their path from it, sorted.
    ///
    /// Hidden files and folders are left out, and so are links, which may lead anywhere, and `node_modules`.
    /// - Returns: nil when the folder cannot be read.
    package static func pages(in folder: String, extensions: [String]) -> [String]? {
        guard let names = FolderNames.read(folder) else { return nil }
        var paths: [String] = []
        collect(names, folder, "", extensions, maximumDepth, &paths)
        return paths.sorted()
    }

    private static func collect(
        _ names: [[UInt8]], _ folder: String, _ prefix: String, _ extensions: [String], _ depth: Int,
        _ paths: inout [String]
    ) {
        for bytes in names {
            // A name that is no UTF-8 could not be named in a message.
            guard let name = String(validating: bytes, as: UTF8.self), !name.hasPrefix(".") else { continue }
            let path = "\(folder)/\(name)"
            var status = stat()
            guard lstat(path, &status) == 0 else { continue }
            if status.st_mode & S_IFMT == S_IFDIR {
                guard depth > 0, !foreignFolders.contains(name), let inner = FolderNames.read(path) else {
                    continue
                }
                collect(inner, path, "\(prefix)\(name)/", extensions, depth - 1, &paths)
            } else if status.st_mode & S_IFMT == S_IFREG,
                extensions.contains(where: { name.lowercased().hasSuffix(".\($0)") })
            {
                paths.append(prefix + name)
            }
        }
    }
}

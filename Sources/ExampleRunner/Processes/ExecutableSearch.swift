#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Finds programs the way a shell does, in a given environment instead of our own.
package struct ExecutableSearch: Sendable {
    /// The folders to look in, in order.
    package let folders: [String]

    /// Looks in the folders of an environment's `PATH`, or in the usual ones when it has none.
    package init(environment: [String: String]) {
        let path = environment["PATH"] ?? "/usr/local/bin:/usr/bin:/bin"
        // An empty entry would mean the working directory, from which nothing is to be run by accident.
        folders = path.split(separator: ":").map(String.init)
    }

    /// The path of a program.
    /// - Parameters:
    ///   - name: a name to look for, or a path when it holds a slash.
    ///   - workingDirectory: what a relative path starts from.
    /// - Returns: nil when there is no executable file.
    package func path(of name: String, workingDirectory: String) -> String? {
        if name.utf8.contains(UInt8(ascii: "/")) {
            let path = name.hasPrefix("/") ? name : "\(workingDirectory)/\(name)"
            return isExecutable(path) ? path : nil
        }
        if name.isEmpty { return nil }
        return folders.lazy.map { "\($0)/\(name)" }.first(where: isExecutable)
    }

    private func isExecutable(_ path: String) -> Bool {
        var status = stat()
        return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG && access(path, X_OK) == 0
    }
}

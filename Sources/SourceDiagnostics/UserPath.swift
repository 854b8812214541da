/// Paths as users write them: `/` between names, `.` and `..` allowed.
package enum UserPath {
    /// The folder of a file; `.` for a plain name.
    package static func folder(of path: String) -> String {
        guard let slash = path.lastIndex(of: "/") else { return "." }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }

    /// The last name of a path.
    package static func name(of path: String) -> String {
        path.split(separator: "/").last.map(String.init) ?? path
    }

    /// A path from a folder; an absolute one stays as it is.
    package static func join(_ folder: String, _ path: String) -> String {
        if path.hasPrefix("/") || folder == "." { return path }
        return folder.hasSuffix("/") ? folder + path : "\(folder)/\(path)"
    }

    /// Whether two paths name the same file, links aside.
    /// - Parameter folder: the absolute path of the folder that relative paths start from.
    package static func areEqual(_ a: String, _ b: String, from folder: String) -> Bool {
        names(join(folder, a)) == names(join(folder, b))
    }

    private static func names(_ path: String) -> [Substring] {
        var names: [Substring] = []
        for name in path.split(separator: "/") where name != "." {
            if name == ".." { _ = names.popLast() } else { names.append(name) }
        }
        return names
    }
}

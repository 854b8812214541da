import CTemplates
package import SourceDiagnostics

/// The folder `templates/`: the one inside the binary, with a user's files in front of it.
package struct TemplateFolder: Sendable {
    /// The files by their path in the folder.
    private let own: [String: SourceFile]
    /// The paths of all files, sorted.
    package let paths: [String]

    /// Makes a folder.
    /// - Parameter files: files that take the place of built-in ones, or stand beside them, by path.
    package init(files: [String: SourceFile] = [:]) {
        own = files
        let added = files.keys.filter { !Self.isBuiltIn($0) }
        paths = added.isEmpty ? Self.embeddedPaths : (Self.embeddedPaths + added).sorted()
    }

    /// The file at a path.
    package subscript(path: String) -> SourceFile? {
        if let file = own[path] { return file }
        guard let index = Self.place(of: path) else { return nil }
        let entry = embedded_template_at(index)
        guard let bytes = entry.bytes else { return nil }
        let buffer = UnsafeBufferPointer(start: bytes, count: entry.count)
        return SourceFile(path: "templates/\(path)", bytes: Array(buffer))
    }

    /// The names directly below a folder, sorted: `children("languages")`.
    package func children(_ folder: String) -> [String] {
        let prefix = folder + "/"
        var names: [String] = []
        var index = Self.start(of: prefix, in: paths)
        while index < paths.count, paths[index].hasPrefix(prefix) {
            let rest = paths[index].utf8.dropFirst(prefix.utf8.count)
            let name = String(Substring(rest.prefix { $0 != UInt8(ascii: "/") }))
            names.append(name)
            // What stands below a folder is passed over: `0` follows `/`.
            index = name.utf8.count == rest.count ? index + 1 : Self.start(of: "\(prefix)\(name)0", in: paths)
        }
        return names
    }

    /// The place of the first of sorted paths that is not before a text.
    private static func start(of text: String, in paths: [String]) -> Int {
        var range = paths.indices
        while let middle = range.isEmpty ? nil : range.lowerBound + range.count / 2 {
            range = paths[middle] < text ? middle + 1..<range.upperBound : range.lowerBound..<middle
        }
        return range.lowerBound
    }

    /// The names of the folders directly below a folder that hold a file, sorted.
    package func children(_ folder: String, with file: String) -> [String] {
        children(folder).filter { self["\(folder)/\($0)/\(file)"] != nil }
    }

    /// Whether a path is that of a built-in file.
    package static func isBuiltIn(_ path: String) -> Bool { place(of: path) != nil }

    /// The place of a path among the built-in files.
    private static func place(of path: String) -> Int? {
        let index = start(of: path, in: embeddedPaths)
        return index < embeddedPaths.count && embeddedPaths[index] == path ? index : nil
    }

    /// The paths of the built-in files, which are compiled in sorted.
    private static let embeddedPaths: [String] = {
        var paths: [String] = []
        while let path = embedded_template_at(paths.count).path { paths.append(String(cString: path)) }
        return paths
    }()
}

package import SourceDiagnostics

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Reads the files that a user names.
package enum FileReader {
    /// The file at a path; `-` is standard input.
    /// - Parameters:
    ///   - path: the path as the user wrote it.
    ///   - diagnostics: takes the reason when it cannot be read.
    package static func read(_ path: String, into diagnostics: inout DiagnosticList) -> SourceFile? {
        do throws(DescriptorReader.Failure) {
            return SourceFile(path: path, bytes: path == "-" ? try DescriptorReader.read(0) : try bytes(path))
        } catch {
            let place = SourceRange(file: SourceFile(path: path, bytes: []))
            switch error {
            case .folder:
                diagnostics.error("file.is-folder", "this is a folder; name the document in it", at: place)
            case .tooLarge:
                diagnostics.error(
                    "file.too-large",
                    "the file has more than \(SourceFile.maximumSize >> 20) MB; split the document", at: place
                )
            case .system:
                diagnostics.error(
                    "file.unreadable", "the file cannot be read: \(error.reason)", at: place)
            }
            return nil
        }
    }

    private static func bytes(_ path: String) throws(DescriptorReader.Failure) -> [UInt8] {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw .system(errno) }
        defer { close(descriptor) }
        return try DescriptorReader.read(descriptor)
    }

    /// Whether there is a file at a path.
    package static func exists(_ path: String) -> Bool {
        var status = stat()
        return stat(path, &status) == 0 && status.st_mode & S_IFMT != S_IFDIR
    }

    /// The folder that relative paths start from.
    package static var workingFolder: String {
        guard let folder = getcwd(nil, 0) else { return "." }
        defer { free(folder) }
        return String(cString: folder)
    }

    /// The regular files below a folder by their path from it, sorted; hidden ones are left out.
    package static func list(_ folder: String, depth: Int = 8) -> [String]? {
        let names = FolderNames.read(folder)?.map { String(decoding: $0, as: UTF8.self) }
        return names?.filter { !$0.hasPrefix(".") }.sorted().flatMap { name -> [String] in
            var status = stat()
            guard stat("\(folder)/\(name)", &status) == 0 else { return [] }
            guard status.st_mode & S_IFMT == S_IFDIR else { return [name] }
            guard depth > 0 else { return [] }
            return (list("\(folder)/\(name)", depth: depth - 1) ?? []).map { "\(name)/\($0)" }
        }
    }
}

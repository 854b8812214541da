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
        let place = SourceRange(file: SourceFile(path: path, bytes: []))
        if path == "-" { return bytes(0).map { SourceFile(path: "-", bytes: $0) } }
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else {
            let reason = String(cString: strerror(errno))
            let cure = errno == ENOENT ? "check the path" : "check its permissions"
            diagnostics.error("file.unreadable", "the file cannot be read: \(reason); \(cure)", at: place)
            return nil
        }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT != S_IFDIR else {
            diagnostics.error("file.is-folder", "this is a folder; name the document in it", at: place)
            return nil
        }
        guard Int(status.st_size) <= SourceFile.maximumSize, let bytes = bytes(descriptor) else {
            diagnostics.error(
                "file.too-large",
                "the file has more than \(SourceFile.maximumSize >> 20) MB; split the document",
                at: place)
            return nil
        }
        return SourceFile(path: path, bytes: bytes)
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
        guard let directory = opendir(folder) else { return nil }
        defer { closedir(directory) }
        var names: [String] = []
        while let entry = readdir(directory) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if !name.hasPrefix(".") { names.append(name) }
        }
        return names.sorted().flatMap { name -> [String] in
            var status = stat()
            guard stat("\(folder)/\(name)", &status) == 0 else { return [] }
            guard status.st_mode & S_IFMT == S_IFDIR else { return [name] }
            guard depth > 0 else { return [] }
            return (list("\(folder)/\(name)", depth: depth - 1) ?? []).map { "\(name)/\($0)" }
        }
    }

    private static func bytes(_ descriptor: Int32) -> [UInt8]? {
        var bytes: [UInt8] = []
        var status = stat()
        if fstat(descriptor, &status) == 0 { bytes.reserveCapacity(Int(status.st_size) + 1) }
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = buffer.withUnsafeMutableBytes { systemRead(descriptor, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return count == 0 ? bytes : nil }
            bytes.append(contentsOf: buffer[0..<count])
            guard bytes.count <= SourceFile.maximumSize else { return nil }
        }
    }
}

/// `read(2)` under a name that no method hides.
private func systemRead(_ descriptor: Int32, _ bytes: UnsafeMutableRawPointer?, _ count: Int) -> Int {
    read(descriptor, bytes, count)
}

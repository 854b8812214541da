#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The names in a folder.
package enum FolderNames {
    /// The names of the files and folders in a folder, without `.` and `..`, in the system's order.
    /// - Parameter folder: the path as a C string.
    /// - Returns: the bytes of each name, which need not be UTF-8; nil when the folder cannot be read.
    package static func read(_ folder: UnsafePointer<CChar>) -> [[UInt8]]? {
        guard let place = MemoryLayout<dirent>.offset(of: \.d_name), let stream = opendir(folder) else {
            return nil
        }
        defer { closedir(stream) }
        var names: [[UInt8]] = []
        while let entry = readdir(stream) {
            // An entry ends with its name, so it must not be copied as a whole.
            let start = UnsafeRawPointer(entry) + place
            let length = strlen(start.assumingMemoryBound(to: CChar.self))
            let name = Array(UnsafeRawBufferPointer(start: start, count: length))
            if name != Array(".".utf8), name != Array("..".utf8) { names.append(name) }
        }
        return names
    }
}

import SourceDiagnostics

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Reads what an open file, pipe or terminal gives.
enum DescriptorReader {
    /// Why something cannot be read.
    enum Failure: Error, Equatable {
        /// It is a folder.
        case folder
        /// It has more than `SourceFile.maximumSize` bytes.
        case tooLarge
        /// What `errno` says.
        case system(Int32)

        /// The reason and the cure, to stand after "the file cannot be read:".
        var reason: String {
            switch self {
            case .folder: "it is a folder; name the file in it"
            case .tooLarge: "it has more than \(SourceFile.maximumSize >> 20) MB; split it"
            case .system(let code): "\(String(cString: strerror(code))); \(Self.cure(code))"
            }
        }

        private static func cure(_ code: Int32) -> String {
            switch code {
            case ENOENT: "check the path"
            case EBADF: "leave standard input open"
            default: "check its permissions"
            }
        }
    }

    /// All bytes up to the end.
    static func read(_ descriptor: Int32) throws(Failure) -> [UInt8] {
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw .system(errno) }
        guard status.st_mode & S_IFMT != S_IFDIR else { throw .folder }
        guard Int(status.st_size) <= SourceFile.maximumSize else { throw .tooLarge }
        // A file is read at once; a pipe says nothing of its size.
        let size = max(Int(status.st_size) + 1, 1 << 12)
        var bytes: [UInt8] = []
        while true {
            let part = try part(descriptor, size)
            if part.isEmpty { return bytes }
            if bytes.isEmpty { bytes = part } else { bytes += part }
            guard bytes.count <= SourceFile.maximumSize else { throw .tooLarge }
        }
    }

    /// What one call gives, of so many bytes at most; nothing at the end.
    private static func part(_ descriptor: Int32, _ size: Int) throws(Failure) -> [UInt8] {
        var code: Int32 = 0
        let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
            var result = -1
            repeat {
                result = systemRead(descriptor, buffer.baseAddress, size)
            } while result < 0 && errno == EINTR
            if result < 0 { code = errno }
            count = max(0, result)
        }
        guard code == 0 else { throw .system(code) }
        return bytes
    }
}

/// `read(2)` under a name that no method hides.
private func systemRead(_ descriptor: Int32, _ bytes: UnsafeMutableRawPointer?, _ count: Int) -> Int {
    read(descriptor, bytes, count)
}

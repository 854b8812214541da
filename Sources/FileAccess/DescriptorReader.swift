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
        var bytes: [UInt8] = []
        bytes.reserveCapacity(Int(status.st_size) + 1)
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = buffer.withUnsafeMutableBytes { systemRead(descriptor, $0.baseAddress, $0.count) }
            if count == 0 { return bytes }
            guard count > 0 else {
                let code = errno
                if code == EINTR { continue }
                throw .system(code)
            }
            bytes.append(contentsOf: buffer[0..<count])
            guard bytes.count <= SourceFile.maximumSize else { throw .tooLarge }
        }
    }
}

/// `read(2)` under a name that no method hides.
private func systemRead(_ descriptor: Int32, _ bytes: UnsafeMutableRawPointer?, _ count: Int) -> Int {
    read(descriptor, bytes, count)
}
